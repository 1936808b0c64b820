"""The queue: procrastinate in our own database, with jobs enqueued inside the caller's transaction."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from procrastinate import App, PsycopgConnector

from decidable.kit.db import Connection, fetch_one


class Queue(StrEnum):
    """The kinds of work. A worker may be given some of them only."""

    DECISIONS = "decisions"
    BATCHES = "batches"
    LEARNING = "learning"


PRIORITY = {Queue.DECISIONS: 20, Queue.LEARNING: 10, Queue.BATCHES: 0}

_enqueuer = App(connector=PsycopgConnector())  # never opened: it works on the connections of its callers


async def enqueue(connection: Connection, queue: Queue, task: str, each: Sequence[dict[str, Any]]) -> None:
    """Add jobs to a queue; they exist once the caller's transaction commits."""
    deferrer = _enqueuer.configure_task(
        task, allow_unknown=True, queue=queue, priority=PRIORITY[queue], connection=connection
    )
    await deferrer.batch_defer_async(*each)


async def depth(connection: Connection) -> tuple[int, float]:
    """How many jobs wait, and for how many seconds the oldest has."""
    row = await fetch_one(
        connection,
        """
        select count(*) as waiting, coalesce(extract(epoch from now() - min(e.at)), 0)::float as oldest
        from procrastinate_jobs j left join lateral (
            select min(at) as at from procrastinate_events where job_id = j.id and type = 'deferred'
        ) e on true
        where j.status = 'todo'
        """,
        {},
    )
    assert row is not None
    return row["waiting"], row["oldest"]
