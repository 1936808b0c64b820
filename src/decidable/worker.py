"""The worker process, put together: it takes jobs from the queue, and those of dead workers too."""

import asyncio
from contextlib import suppress
from functools import partial

import uvloop
from procrastinate import App, PsycopgConnector

from decidable.analytics import following
from decidable.audit import checkpoints, follow
from decidable.context import Context
from decidable.decision.jobs import blueprint as decision_jobs
from decidable.decision.types import TypeCache
from decidable.jobs.queue import Queue
from decidable.jobs.rescue import rescue
from decidable.kit.db import make_pool
from decidable.kit.recurring import Recurring
from decidable.kit.runtime import TIDY_EVERY_SECONDS, settle, tidy
from decidable.learning.backtest import following as facts
from decidable.learning.certificates import ending, policing
from decidable.learning.jobs import blueprint as learning_jobs
from decidable.review import alarms
from decidable.settings import Settings
from decidable.webhooks.delivering import Courier


def followers(context: Context) -> dict[str, follow.Take]:
    """Who reads along in the audit trail."""
    return {
        following.NAME: following.take,
        facts.NAME: facts.take,
        policing.NAME: partial(policing.take, context),
    }


SETTLING_SECONDS = 0.1
"""After so long the queue listens to signals: nothing is sent before that could be cut off by one."""


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
        working = asyncio.create_task(
            queue.run_worker_async(
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
        )
        await asyncio.sleep(SETTLING_SECONDS)
        courier = asyncio.create_task(Courier(context).run())
        recurring = make_recurring(context, queue)
        for each in recurring:
            each.start()
        try:
            await working
        finally:
            courier.cancel()
            with suppress(asyncio.CancelledError):
                await courier
            for each in recurring:
                await each.stop()


def make_recurring(context: Context, queue: App) -> list[Recurring]:
    """What a worker does beside its jobs: take over those of the dead, read along in the audit trail, sign it,
    let certificates expire, and give back memory.
    """
    settings = context.settings
    return [
        Recurring(settings.heartbeat_seconds, {"rescue": partial(rescue, queue, settings.stalled_seconds)}),
        Recurring(follow.EVERY_SECONDS, {"follow": partial(follow.follow_all, context, followers(context))}),
        Recurring(ending.EVERY_SECONDS, {"expire": partial(ending.sweep, context)}),
        Recurring(alarms.EVERY_SECONDS, {"reviewers": partial(alarms.raise_due, context)}),
        Recurring(
            min(settings.checkpoint_seconds, checkpoints.LOOK_EVERY_SECONDS),
            {"checkpoints": partial(checkpoints.sign_due, context, set())},
        ),
        Recurring(TIDY_EVERY_SECONDS, {"tidy": tidy}, last_round=False),
    ]
