"""Batches: a file is spooled, cut into chunks, and each chunk is decided and stored in one transaction."""

import asyncio
import hashlib
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Any, BinaryIO
from uuid import UUID

import orjson
from psycopg.rows import DictRow

from decidable.access.caller import Actor
from decidable.audit.changing import Change, changing
from decidable.audit.erasure import SubjectErased, SubjectStore
from decidable.audit.subjects import LONGEST, Subject
from decidable.context import Context
from decidable.decision.audits import put_aside
from decidable.decision.desk import ATTEMPTS, compute
from decidable.decision.lines import Decided, Lines, Origin, sealed_row
from decidable.decision.metrics import count_decisions
from decidable.decision.questions import InputInvalid, Question, case_of, with_duplicates
from decidable.decision.records import Case
from decidable.decision.schemas import MAX_AMOUNT
from decidable.decision.store import DecisionStore, Earlier
from decidable.decision.trail import record_chunk
from decidable.decision.types import TypeCache, TypeStore, Versions
from decidable.decision.work import TypeInForce
from decidable.jobs.queue import Queue, enqueue
from decidable.jobs.store import JobStore, NewJob
from decidable.kit.db import Connection, fetch_one
from decidable.kit.errors import AppError, Problem
from decidable.kit.http import BodyTooLarge
from decidable.kit.table import open_ndjson, open_rows
from decidable.tenants.limits import no_room_for_batch
from decidable.tenants.tiers import Tier

CHUNK_TASK = "decide_chunk"
AMOUNT_COLUMN = "amount"
SUBJECT_COLUMN = "subject"
SPOOL_IN_MEMORY = 4 * 1024 * 1024
ENQUEUE_TOGETHER = 500


class BatchInvalid(AppError):
    """The file as a whole does not fit the type."""

    code = "invalid_batch"
    status = 422
    title = "The file does not fit the decision type"


@dataclass(frozen=True, slots=True)
class Ask:
    """What a batch is about."""

    type_name: str
    media_type: str
    created_by: str
    encoding: str = "utf-8-sig"
    tier: Tier | None = None  # whose limit of batches at once holds


async def spool(chunks: AsyncIterator[bytes], most: int) -> tuple[BinaryIO, bytes]:
    """Take a body from the network to a temporary file; no database connection waits for a slow sender.

    Returns the file and the SHA-256 of what is in it.
    """
    digest = hashlib.sha256()
    file = tempfile.SpooledTemporaryFile(max_size=SPOOL_IN_MEMORY)  # noqa: SIM115 - the caller closes it
    size = 0
    async for piece in chunks:
        size += len(piece)
        if size > most:
            file.close()
            raise BodyTooLarge(f"The file is over {most:,} bytes; cut it into several batches.")
        digest.update(piece)
        await asyncio.to_thread(file.write, piece)
    file.seek(0)
    return file, digest.digest()  # type: ignore[return-value]


async def accept(context: Context, change: Change, types: TypeCache, ask: Ask, file: BinaryIO) -> DictRow:
    """Cut the file into chunks and enqueue them, all in one transaction: a bad file leaves nothing behind."""
    now, job_id, connection, tenant_id = context.now(), context.new_id(), change.connection, change.tenant_id
    type_in_force = await types.in_force(connection, tenant_id, ask.type_name, now)
    jobs = JobStore(connection, tenant_id)
    await _refuse_beyond(jobs, change, ask.tier, 0)
    columns, rows = await asyncio.to_thread(_open, file, ask)
    _check_columns(columns, type_in_force)
    request = {"type_version": type_in_force.version, "policy_version": type_in_force.policy_version}
    job = NewJob(job_id, "batch", ask.type_name, request, ask.created_by, change.actor.request_id)
    await jobs.insert(job, now)
    chunks, total = await _store_chunks(connection, tenant_id, job_id, rows, context)
    await connection.execute(
        "update jobs set total = %s where tenant_id = %s and id = %s", [total, tenant_id, job_id]
    )
    await _enqueue(change, job_id, chunks)
    after = {"kind": "batch", "type": ask.type_name, "version": type_in_force.version, "rows": total}
    change.record("job.created", "job", job_id, after=after)
    await _refuse_beyond(jobs, change, ask.tier, 1)
    return await jobs.get(job_id)


async def _refuse_beyond(jobs: JobStore, change: Change, tier: Tier | None, own: int) -> None:
    """Raise `LimitReached` where the tenant has as many batches as the tier allows.

    Asked first of all, so that a file is not read in vain; and once more with `own` batch stored, when
    nobody else can accept one before this one is there to be counted.
    """
    if tier is None or tier.concurrent_batches is None:
        return
    if own:
        await jobs.wait_for_others("batch")
    if await jobs.unfinished("batch") - own >= tier.concurrent_batches:
        raise no_room_for_batch(tier, change.actor.id)


async def _enqueue(change: Change, job_id: UUID, chunks: int) -> None:
    """One queue job a chunk."""
    base = {
        "tenant_id": str(change.tenant_id),
        "job_id": str(job_id),
        "request_id": change.actor.request_id,
    }
    for start in range(0, chunks, ENQUEUE_TOGETHER):
        numbers = range(start, min(start + ENQUEUE_TOGETHER, chunks))
        jobs = [{**base, "chunk": number} for number in numbers]
        await enqueue(change.connection, Queue.BATCHES, CHUNK_TASK, jobs)


Row = tuple[int, dict[str, Any]]


def _open(file: BinaryIO, ask: Ask) -> tuple[tuple[str, ...] | None, Iterator[Row]]:
    if "ndjson" in ask.media_type or "jsonl" in ask.media_type:
        return None, iter(open_ndjson(file))
    columns, rows = open_rows(file, encoding=ask.encoding)
    return columns, ((line, dict(zip(columns, cells, strict=True))) for line, cells in rows)


def _check_columns(columns: tuple[str, ...] | None, type_in_force: TypeInForce) -> None:
    """A CSV must have every field that the type requires as a column."""
    if columns is None:
        return
    missing = [
        spec.name for spec in type_in_force.model.schema.fields if spec.required and spec.name not in columns
    ]
    if missing:
        named = ", ".join(missing[:10])
        raise BatchInvalid(
            f"The file has no column for: {named}. It has: {', '.join(columns[:20])}.",
            [
                Problem(f"Add a column “{name}”.", field=name, code="column_missing", line=1)
                for name in missing
            ],
        )


async def _store_chunks(
    connection: Connection, tenant_id: UUID, job_id: UUID, rows: Iterator[Row], context: Context
) -> tuple[int, int]:
    size, most = context.settings.chunk_rows, context.settings.max_batch_rows
    chunk = total = 0
    while payload := await asyncio.to_thread(_next_chunk, rows, size):
        total += payload[0]
        if total > most:
            raise BatchInvalid(f"The file has more than {most:,} rows; cut it into several batches.")
        await connection.execute(
            "insert into batch_chunks (tenant_id, job_id, chunk, rows, payload) values (%s, %s, %s, %s, %b)",
            [tenant_id, job_id, chunk, *payload],
        )
        chunk += 1
    if not total:
        raise BatchInvalid("The file has no rows.")
    return chunk, total


def _next_chunk(rows: Iterator[Row], size: int) -> tuple[int, bytes] | None:
    taken = list(islice(rows, size))
    return (len(taken), orjson.dumps(taken)) if taken else None


# --- deciding a chunk ----------------------------------------------------------------------------


async def decide_chunk(context: Context, types: TypeCache, tenant_id: UUID, job_id: UUID, chunk: int) -> None:
    """Decide the rows of one chunk and mark it done, in one transaction; a second call does nothing."""
    async with context.tenant(tenant_id) as connection:
        if not await JobStore(connection, tenant_id).start(job_id, context.now()):
            return
        pending = await _pending(connection, tenant_id, job_id, chunk)
        if pending is None:
            return
        name, request = pending["type_name"], pending["request"]
        accepted = Versions(request["type_version"], request["policy_version"])
        versions = await TypeStore(connection, tenant_id).still(name, accepted, context.now())
        type_in_force = await types.at(connection, tenant_id, name, versions)
    await _Chunk(context, type_in_force, job_id, chunk, pending).decide()


async def _pending(connection: Connection, tenant_id: UUID, job_id: UUID, chunk: int) -> DictRow | None:
    return await fetch_one(
        connection,
        """
        select c.payload, j.type_name, j.request, j.request_id, j.created_at
        from batch_chunks c join jobs j on j.tenant_id = c.tenant_id and j.id = c.job_id
        where c.tenant_id = %(tenant)s and c.job_id = %(job)s and c.chunk = %(chunk)s and c.done_at is null
        """,
        {"tenant": tenant_id, "job": job_id, "chunk": chunk},
    )


@dataclass(slots=True)
class _Row:
    """A row of a file: its cells, whom it names, and why it is refused if it is."""

    line: int
    cells: dict[str, Any]
    subject: str | None = None
    refused: str | None = None
    known: Subject | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    """Rows as cases with their origins, and those that no one can decide."""

    cases: list[Case]
    origins: list[Origin]
    failed: list[dict[str, Any]]


class _Stopped(Exception):
    """The batch was cancelled while a chunk was decided: nothing of the chunk is stored."""


@dataclass(slots=True)
class _Chunk:
    """One chunk on its way."""

    context: Context
    type: TypeInForce
    job_id: UUID
    number: int
    pending: DictRow

    async def decide(self) -> None:
        """Raises `SubjectErased` if subjects of the chunk are erased again and again while it is decided."""
        for _ in range(ATTEMPTS):
            with suppress(_Stopped):
                if not await self._decide():
                    continue
            return
        raise SubjectErased("A subject of the chunk was erased while it was decided; it is tried again.")

    async def _decide(self) -> bool:
        """Decide and store all rows; False if nothing was stored since a subject was erased meanwhile."""
        tenant_id, rows = self.type.tenant_id, self._rows()
        if any(row.subject is not None for row in rows):
            async with self.context.tenant(tenant_id) as connection:
                await self._meet(connection, rows)
        read = await asyncio.to_thread(self._read, rows)
        async with self.context.tenant(tenant_id) as connection:
            store = DecisionStore(connection, tenant_id)
            earlier = await store.earlier(self.type.name, [case.near_hash for case in read.cases])
        items, lines = await asyncio.to_thread(self._compute, read.cases, read.origins, earlier)
        actor = Actor.system("worker", self.pending["request_id"])
        async with changing(self.context, tenant_id, actor) as change:
            subjects = SubjectStore(change.connection, tenant_id, self.context.sealer)
            if not await subjects.hold(row.known for row in rows):
                return False
            if not await self._take(change.connection):
                return True
            store = DecisionStore(change.connection, tenant_id)
            if lines:
                await store.insert(lines)
                await put_aside(change.connection, tenant_id, items)
            if read.failed:
                versions = (self.type.version, self.type.policy_version)
                await store.insert_failed(read.failed, self.type.name, versions, self.context.now())
            record_chunk(change, self.job_id, self.type.name, self.number, items, lines, len(read.failed))
            await self._count(change, len(rows), len(read.failed))
        count_decisions(items)
        return True

    def _rows(self) -> list[_Row]:
        """The rows of the chunk, each with the subject that it names."""
        own = SUBJECT_COLUMN in {spec.name for spec in self.type.model.schema.fields}
        return [
            _Row(line, cells) if own else _named(line, cells)
            for line, cells in orjson.loads(self.pending["payload"])
        ]

    async def _meet(self, connection: Connection, rows: list[_Row]) -> None:
        """Give each row its subject with a key; rows whose subject was erased since the batch came keep none."""
        named = {row.subject for row in rows if row.subject is not None}
        store = SubjectStore(connection, self.type.tenant_id, self.context.sealer)
        refs = {subject: store.ref(subject) for subject in named}
        gone = await store.erased_since(refs.values(), self.pending["created_at"])
        kept = {subject for subject, ref in refs.items() if ref not in gone}
        known = await store.ensure(kept, self.context.now())
        for row in rows:
            row.known = known.get(row.subject or "")
            if row.subject is not None and row.known is None:
                row.refused, row.cells = "The subject of this row was erased before it was decided.", {}

    def _compute(
        self, cases: list[Case], origins: list[Origin], earlier: dict[int, list[Earlier]]
    ) -> tuple[list[Decided], Lines | None]:
        if not cases:
            return [], None
        made = compute(self.context, self.type, with_duplicates(cases, earlier), origins)
        return made.items, made.lines

    def _read(self, rows: list[_Row]) -> _Read:
        """Cases of the rows that fit the type; of the others, what is wrong with them."""
        read = _Read([], [], [])
        received, request_id = self.context.now(), self.pending["request_id"]
        for row, new_id in zip(rows, self.context.new_ids(len(rows)), strict=True):
            try:
                if row.refused:
                    raise InputInvalid(row.refused)
                read.cases.append(case_of(new_id, _question(row.cells), self.type.model.schema, row.known))
                read.origins.append(Origin(received, request_id, self.job_id, row.line))
            except InputInvalid as error:
                read.failed.append(self._failed(new_id, row, error))
        return read

    def _failed(self, new_id: UUID, row: _Row, error: InputInvalid) -> dict[str, Any]:
        given = {
            key: value for key, value in row.cells.items() if "\x00" not in key and "\x00" not in str(value)
        }
        reason = f"Line {row.line}: {error.detail}"[:1000].replace("\x00", "")
        subject = row.known
        return {
            "id": new_id,
            "input": {} if subject else given,
            "hash": b"",
            "reason": None if subject else reason,
            "job": self.job_id,
            "row": row.line,
            "request": self.pending["request_id"],
            "subject": subject and subject.ref,
            "sealed": sealed_row(Case(new_id, given, subject=subject), reason),
        }

    async def _take(self, connection: Connection) -> bool:
        """Mark the chunk done, unless another worker did; no other chunk waits for this row."""
        marked = await connection.execute(
            """
            update batch_chunks set done_at = %(now)s, payload = ''
            where tenant_id = %(tenant)s and job_id = %(job)s and chunk = %(chunk)s and done_at is null
            """,
            {
                "now": self.context.now(),
                "tenant": self.type.tenant_id,
                "job": self.job_id,
                "chunk": self.number,
            },
        )
        return marked.rowcount == 1

    async def _count(self, change: Change, rows: int, failed: int) -> None:
        """Count the rows in the job: last of all, because every chunk of the batch waits for this row."""
        jobs = JobStore(change.connection, change.tenant_id)
        last = await jobs.advance(self.job_id, rows, failed, self.context.now())
        if last is None:
            raise _Stopped
        if last:
            store = DecisionStore(change.connection, change.tenant_id)
            result = {"by_status": await store.statuses(self.job_id)}
            await jobs.set_result(self.job_id, result)
            change.record("job.succeeded", "job", self.job_id, after={"kind": "batch", **result})


def _question(raw: dict[str, Any]) -> Question:
    """A row as a question; a column `amount` is what is at stake."""
    given = raw.get(AMOUNT_COLUMN)
    if given is None or given == "":
        return Question(raw, None, strict=False)
    try:
        amount = float(given)
    except (TypeError, ValueError):
        amount = -1.0
    if not 0 <= amount <= MAX_AMOUNT:
        raise InputInvalid(
            f"The amount is “{str(given)[:40]}”; write a number from 0 to {MAX_AMOUNT:.0e}, or leave it empty."
        )
    return Question(raw, amount, strict=False)


def _named(line: int, raw: dict[str, Any]) -> _Row:
    """A row with what its column `subject` says, which is no part of the input."""
    if SUBJECT_COLUMN not in raw:
        return _Row(line, raw)
    cells = {name: value for name, value in raw.items() if name != SUBJECT_COLUMN}
    given = raw[SUBJECT_COLUMN]
    if given is None or given == "":
        return _Row(line, cells)
    if isinstance(given, str) and len(given) <= LONGEST:
        return _Row(line, cells, given)
    return _Row(
        line,
        {},
        refused=f"The subject cannot be used; write a text of 1 to {LONGEST} characters, or nothing.",
    )
