"""Learning as a job: progress, cancel, and a result or a reason at the end."""

import asyncio
from typing import TYPE_CHECKING, Any
from uuid import UUID

import structlog
from procrastinate import Blueprint, JobContext, RetryStrategy

from decidable.access.caller import Actor
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.jobs import bind
from decidable.decision.models import BlobStore
from decidable.jobs.queue import Queue
from decidable.jobs.store import JobStore
from decidable.kit.errors import AppError
from decidable.kit.table import read_table
from decidable.learning.publish import publish

if TYPE_CHECKING:
    from decidable.learning.learn import Learned

TASK = "learn_type"
log = structlog.get_logger(__name__)
blueprint = Blueprint()


class Cancelled(Exception):
    """Somebody cancelled the job while it ran."""


@blueprint.task(
    name=TASK,
    queue=Queue.LEARNING,
    pass_context=True,
    retry=RetryStrategy(max_attempts=4, exponential_wait=2),
)
async def learn_type(job: JobContext, tenant_id: str, job_id: str, request_id: str | None = None) -> None:
    """Learn and publish a decision type from an uploaded file."""
    bind(request_id, job=job_id)
    held: Any = job.additional_context
    await run(held["context"], UUID(tenant_id), UUID(job_id), request_id)


async def run(context: Context, tenant_id: UUID, job_id: UUID, request_id: str | None = None) -> None:
    """Do the work of one job; what the file is to blame for ends it, what is our fault is tried again."""
    async with context.tenant(tenant_id) as connection:
        jobs = JobStore(connection, tenant_id)
        if not await jobs.start(job_id, context.now()):
            return
        request = await jobs.request(job_id)
        content = await BlobStore(connection, tenant_id).get(request["file"])
    try:
        learned = await asyncio.to_thread(_learn, content, request, _Reporter(context, tenant_id, job_id))
        await _publish(context, tenant_id, job_id, request, learned, request_id)
    except Cancelled:
        log.info("learning_cancelled")
    except AppError as error:
        log.info("learning_refused", code=error.code)
        document = {
            "code": error.code,
            "detail": error.detail,
            "errors": [_problem(p) for p in error.problems],
        }
        async with changing(context, tenant_id, Actor.system("worker", request_id)) as change:
            ended = await JobStore(change.connection, tenant_id).end(
                job_id, "failed", error.detail, context.now(), error=document
            )
            if ended:
                change.record("job.failed", "job", job_id, after={"kind": "learn", "code": error.code})


def _problem(item: Any) -> dict[str, Any]:
    return {"detail": item.detail, "field": item.field, "line": item.line}


def _learn(content: bytes, request: dict[str, Any], report: "_Reporter") -> "Learned":
    from decidable.learning.learn import learn  # scikit-learn: two thirds of the start of a process

    table = read_table(content, encoding=request["encoding"])
    return learn(table, request["label"], text_column=request["text_column"], progress=report)


async def _publish(
    context: Context,
    tenant_id: UUID,
    job_id: UUID,
    request: dict[str, Any],
    learned: "Learned",
    request_id: str | None,
) -> None:
    """The new version and the end of the job, in one transaction."""
    name, by = request["name"], request["created_by"]
    async with changing(context, tenant_id, Actor.system("worker", request_id)) as change:
        version = await publish(context, change, name, learned, by)
        result = {"type": name, "version": version}
        message = f"Version {version} of {name} is in force."
        ended = await JobStore(change.connection, tenant_id).end(
            job_id, "succeeded", message, context.now(), result=result
        )
        if not ended:
            raise Cancelled  # cancelled at the last moment: the publication is rolled back
        change.record("job.succeeded", "job", job_id, after={"kind": "learn", **result})


class _Reporter:
    """Called from the learning thread; stores progress, and raises `Cancelled` once the job is."""

    def __init__(self, context: Context, tenant_id: UUID, job_id: UUID) -> None:
        self._context, self._tenant_id, self._job_id = context, tenant_id, job_id
        self._loop = asyncio.get_running_loop()

    def __call__(self, fraction: float, message: str) -> None:
        running = asyncio.run_coroutine_threadsafe(self._store(fraction, message), self._loop).result()
        if not running:
            raise Cancelled

    async def _store(self, fraction: float, message: str) -> bool:
        async with self._context.tenant(self._tenant_id) as connection:
            jobs = JobStore(connection, self._tenant_id)
            return await jobs.report(self._job_id, min(99.0, round(100 * fraction, 1)), message)
