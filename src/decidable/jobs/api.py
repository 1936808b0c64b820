"""Routes about long work."""

from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission, Role
from decidable.audit.changing import changing
from decidable.context import Here
from decidable.jobs.answers import job_answer
from decidable.jobs.schemas import JobAnswer, JobPage
from decidable.jobs.store import JobEnded, JobStore
from decidable.kit.http import Limit, decode_id_cursor, encode_cursor, page

router = APIRouter(prefix="/v1/jobs", tags=["jobs"])
Reader = Annotated[Caller, Depends(allowed(Permission.DECISIONS_READ))]
Decider = Annotated[Caller, Depends(allowed(Permission.DECISIONS_WRITE))]


@router.get("", summary="List long work")
async def list_jobs(
    here: Here,
    caller: Reader,
    kind: Literal["batch", "learn"] | None = None,
    limit: Limit = 50,
    after: str | None = None,
) -> JobPage:
    """Batches and learning, newest first."""
    cursor = decode_id_cursor(after)
    async with here.tenant(caller.tenant_id) as connection:
        rows = await JobStore(connection, caller.tenant_id).page(kind, limit, cursor)
    now = here.now()
    shown = page(
        [_seen(caller, job_answer(row, now)) for row in rows], limit, lambda job: encode_cursor(str(job.id))
    )
    return JobPage(**shown)


@router.get("/{job_id}", summary="Watch one piece of long work")
async def get_job(here: Here, caller: Reader, job_id: UUID) -> JobAnswer:
    """Progress in percent, rate, time left, and the result or the error at the end."""
    async with here.tenant(caller.tenant_id) as connection:
        row = await JobStore(connection, caller.tenant_id).get(job_id)
    return _seen(caller, job_answer(row, here.now()))


def _seen(caller: Caller, job: JobAnswer) -> JobAnswer:
    """A reviewer does not see how a batch came out: that would tell of a small one what is audited."""
    if caller.role is Role.REVIEWER and job.kind == "batch":
        return job.model_copy(update={"result": None})
    return job


@router.post("/{job_id}/cancel", summary="Stop long work")
async def cancel_job(here: Here, caller: Decider, job_id: UUID) -> JobAnswer:
    """Stop at the next safe point. What a batch has decided so far stays decided."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        store = JobStore(change.connection, caller.tenant_id)
        row = await store.get(job_id, lock=True)
        if not await store.end(job_id, "cancelled", f"Cancelled by {caller.name}.", here.now()):
            raise JobEnded(f"The job has {row['status']} already.")
        change.record(
            "job.cancelled", "job", job_id, before={"status": row["status"]}, after={"status": "cancelled"}
        )
        return job_answer(await store.get(job_id), here.now())
