"""The worker process, put together: it takes jobs from the queue, and those of dead workers too."""

import asyncio
from contextlib import suppress

import structlog
import uvloop
from procrastinate import App, PsycopgConnector

from decidable.audit.checkpoints import sign_forever
from decidable.context import Context
from decidable.decision.jobs import blueprint as decision_jobs
from decidable.decision.types import TypeCache
from decidable.jobs.queue import Queue
from decidable.jobs.rescue import rescue_forever
from decidable.kit.db import make_pool
from decidable.kit.runtime import settle
from decidable.learning.jobs import blueprint as learning_jobs
from decidable.settings import Settings

log = structlog.get_logger(__name__)


def make_queue(dsn: str) -> App:
    """The queue with all tasks that a worker knows."""
    app = App(connector=PsycopgConnector(conninfo=dsn, min_size=1, max_size=4))
    app.add_tasks_from(decision_jobs, namespace="")
    app.add_tasks_from(learning_jobs, namespace="")
    return app


def work(settings: Settings, dsn: str, queues: list[str] | None = None) -> None:
    """Work until told to stop; then finish what has begun."""
    settle()
    uvloop.run(_work(settings, dsn, queues))


async def _work(settings: Settings, dsn: str, queues: list[str] | None) -> None:
    pool = make_pool(dsn, maximum=settings.worker_pool_max, name="decidable-worker")
    queue = make_queue(dsn)
    async with pool, queue.open_async():
        context = Context(settings, pool)
        held = {"context": context, "types": TypeCache()}
        beside = [
            asyncio.create_task(rescue_forever(queue, settings.heartbeat_seconds, settings.stalled_seconds)),
            asyncio.create_task(sign_forever(context)),
        ]
        try:
            await queue.run_worker_async(
                queues=queues or list(Queue),
                concurrency=settings.worker_concurrency,
                additional_context=held,
                delete_jobs="successful",
                fetch_job_polling_interval=1.0,
                abort_job_polling_interval=5.0,
                update_heartbeat_interval=settings.heartbeat_seconds,
                stalled_worker_timeout=settings.stalled_seconds,
                shutdown_graceful_timeout=settings.drain_seconds,
            )
        finally:
            for task in beside:
                task.cancel()
            for task in beside:
                with suppress(asyncio.CancelledError):
                    await task
