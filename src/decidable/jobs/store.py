"""All SQL about long work, of one tenant."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow
from psycopg.types.json import Jsonb

from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError

_COLUMNS = (
    "id, kind, type_name, status, progress, message, total, done, failed, result, error, request_id,"
    " created_by, created_at, started_at, finished_at"
)


class JobNotFound(AppError):
    """No such job in this tenant."""

    code = "job_not_found"
    status = 404
    title = "There is no such job"


class JobEnded(AppError):
    """The job has ended already."""

    code = "job_ended"
    status = 409
    title = "The job has ended"


@dataclass(frozen=True, slots=True)
class NewJob:
    """Long work to be done."""

    id: UUID
    kind: str
    type_name: str
    request: dict[str, Any]
    created_by: str
    request_id: str | None
    total: int | None = None


class JobStore:
    """The long work of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def insert(self, job: NewJob, now: datetime) -> DictRow:
        """Store new work; enqueue what does it in the same transaction."""
        row = await fetch_one(
            self.connection,
            f"""
            insert into jobs (tenant_id, id, kind, type_name, status, total, request, request_id,
                created_by, created_at)
            values (%(tenant)s, %(id)s, %(kind)s, %(type)s, 'queued', %(total)s, %(request)s,
                %(request_id)s, %(by)s, %(now)s)
            returning {_COLUMNS}
            """,
            {
                "tenant": self.tenant_id,
                "id": job.id,
                "kind": job.kind,
                "type": job.type_name,
                "total": job.total,
                "request": Jsonb(job.request),
                "request_id": job.request_id,
                "by": job.created_by,
                "now": now,
            },
        )
        assert row is not None
        return row

    async def get(self, job_id: UUID, *, lock: bool = False) -> DictRow:
        """One piece of work as it stands; raises `JobNotFound`."""
        row = await fetch_one(
            self.connection,
            f"select {_COLUMNS} from jobs where tenant_id = %(tenant)s and id = %(id)s"
            f"{' for no key update' if lock else ''}",
            {"tenant": self.tenant_id, "id": job_id},
        )
        if row is None:
            raise JobNotFound(f"There is no job {job_id}; look at GET /v1/jobs.")
        return row

    async def request(self, job_id: UUID) -> dict[str, Any]:
        """What was asked for."""
        row = await fetch_one(
            self.connection,
            "select request from jobs where tenant_id = %(tenant)s and id = %(id)s",
            {"tenant": self.tenant_id, "id": job_id},
        )
        if row is None:
            raise JobNotFound(f"There is no job {job_id}.")
        found: dict[str, Any] = row["request"]
        return found

    async def page(self, kind: str | None, limit: int, after: UUID | None) -> list[DictRow]:
        """Newest first, at most `limit + 1` rows."""
        return await fetch_all(
            self.connection,
            f"""
            select {_COLUMNS} from jobs
            where tenant_id = %(tenant)s and (%(kind)s::text is null or kind = %(kind)s)
                and (%(after)s::uuid is null or id < %(after)s)
            order by id desc limit %(limit)s
            """,
            {"tenant": self.tenant_id, "kind": kind, "after": after, "limit": limit + 1},
        )

    async def unfinished(self, kind: str) -> int:
        """How much work of a kind waits or runs."""
        row = await fetch_one(
            self.connection,
            "select count(*) as n from jobs"
            " where tenant_id = %(tenant)s and kind = %(kind)s and status in ('queued', 'running')",
            {"tenant": self.tenant_id, "kind": kind},
        )
        assert row is not None
        return int(row["n"])

    async def wait_for_others(self, kind: str) -> None:
        """Let nobody else of this tenant accept work of a kind until this transaction ends."""
        await self.connection.execute(
            "select pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"{self.tenant_id} accepts {kind}"]
        )

    async def start(self, job_id: UUID, now: datetime) -> bool:
        """Say that the work runs (again, after a crash); False if it has ended or was cancelled."""
        done = await self.connection.execute(
            """
            update jobs set status = 'running', started_at = coalesce(started_at, %(now)s)
            where tenant_id = %(tenant)s and id = %(id)s and status in ('queued', 'running')
            """,
            {"tenant": self.tenant_id, "id": job_id, "now": now},
        )
        return done.rowcount == 1

    async def report(self, job_id: UUID, progress: float, message: str) -> bool:
        """Say how far it is, in percent; False if it was cancelled meanwhile."""
        done = await self.connection.execute(
            """
            update jobs set progress = %(progress)s, message = %(message)s
            where tenant_id = %(tenant)s and id = %(id)s and status = 'running'
            """,
            {"tenant": self.tenant_id, "id": job_id, "progress": progress, "message": message},
        )
        return done.rowcount == 1

    async def advance(self, job_id: UUID, done: int, failed: int, now: datetime) -> bool | None:
        """Count rows of a batch as handled; True if these were the last ones, which end it, None if it does not run."""
        row = await fetch_one(
            self.connection,
            """
            update jobs set
                done = done + %(done)s,
                failed = failed + %(failed)s,
                progress = least(100, 100.0 * (done + %(done)s) / greatest(total, 1)),
                status = case when done + %(done)s >= total then 'succeeded' else status end,
                finished_at = case when done + %(done)s >= total then %(now)s else finished_at end
            where tenant_id = %(tenant)s and id = %(id)s and status = 'running'
            returning status
            """,
            {"tenant": self.tenant_id, "id": job_id, "done": done, "failed": failed, "now": now},
        )
        return None if row is None else row["status"] == "succeeded"

    async def set_result(self, job_id: UUID, result: Any) -> None:
        """Keep what came of the work."""
        await self.connection.execute(
            "update jobs set result = %s where tenant_id = %s and id = %s",
            [Jsonb(result), self.tenant_id, job_id],
        )

    async def end(
        self, job_id: UUID, status: str, message: str, now: datetime, *, result: Any = None, error: Any = None
    ) -> bool:
        """End the work; False if it had ended before."""
        done = await self.connection.execute(
            """
            update jobs set status = %(status)s, message = %(message)s, finished_at = %(now)s,
                progress = case when %(status)s = 'succeeded' then 100 else progress end,
                result = %(result)s, error = %(error)s
            where tenant_id = %(tenant)s and id = %(id)s and status in ('queued', 'running')
            """,
            {
                "tenant": self.tenant_id,
                "id": job_id,
                "status": status,
                "message": message,
                "now": now,
                "result": None if result is None else Jsonb(result),
                "error": None if error is None else Jsonb(error),
            },
        )
        return done.rowcount == 1
