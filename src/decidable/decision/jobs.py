"""What a worker does about decisions."""

from typing import Any
from uuid import UUID

import structlog
from procrastinate import Blueprint, JobContext, RetryStrategy

from decidable.decision.batches import CHUNK_TASK, decide_chunk
from decidable.decision.later import TASK, decide_one
from decidable.decision.similar import PLACE_TASK, place_known
from decidable.jobs.queue import Queue

blueprint = Blueprint()
RETRY = RetryStrategy(max_attempts=8, exponential_wait=2)


@blueprint.task(name=TASK, queue=Queue.DECISIONS, pass_context=True, retry=RETRY)
async def decide_one_task(
    job: JobContext, tenant_id: str, decision_id: str, request_id: str | None = None
) -> None:
    """Decide one queued decision."""
    bind(request_id, decision=decision_id)
    held: Any = job.additional_context
    await decide_one(held["context"], held["types"], UUID(tenant_id), UUID(decision_id))


@blueprint.task(name=CHUNK_TASK, queue=Queue.BATCHES, pass_context=True, retry=RETRY)
async def decide_chunk_task(
    job: JobContext, tenant_id: str, job_id: str, chunk: int, request_id: str | None = None
) -> None:
    """Decide one chunk of a batch."""
    bind(request_id, job=job_id, chunk=chunk)
    held: Any = job.additional_context
    await decide_chunk(held["context"], held["types"], UUID(tenant_id), UUID(job_id), chunk)


@blueprint.task(name=PLACE_TASK, queue=Queue.BATCHES, pass_context=True, retry=RETRY)
async def place_known_task(
    job: JobContext, tenant_id: str, name: str, version: int, request_id: str | None = None
) -> None:
    """Place the known decisions of a type in a version that was just published."""
    bind(request_id, type=name, version=version)
    held: Any = job.additional_context
    await place_known(held["context"], held["types"], UUID(tenant_id), name, version)


def bind(request_id: str | None, **more: Any) -> None:
    """Put the request id of whoever asked on every log line of this job."""
    structlog.contextvars.clear_contextvars()
    structlog.contextvars.bind_contextvars(request_id=request_id, **more)
