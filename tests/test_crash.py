"""kill -9 of real processes in the middle of a batch: every row decided once, nothing computed twice."""

import os
import signal
import time
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import psycopg
import pytest

from decidable.client import Decidable
from tests.forkserver import Forked
from tests.world import TYPE, LiveServer

ROWS = 5000
RESUME_SECONDS = 180
"""Far above the 20 s that are promised: a test proves that it ends, `make bench` measures how soon."""


@pytest.fixture
def client(live: LiveServer) -> Iterator[Decidable]:
    with Decidable(live.url, key=live.key) as made:
        yield made


def send_batch(client: Decidable, example: dict[str, Any]) -> UUID:
    return client.batches.create(TYPE, [{**example, "mean_area": 200 + n / 8} for n in range(ROWS)]).id


def done_rows(server: LiveServer, job: UUID) -> int:
    with psycopg.connect(server.world.dsn) as connection:
        row = connection.execute("select done from jobs where id = %s", [job]).fetchone()
        assert row is not None
        return int(row[0])


def until(what: str, true: Any, seconds: float = RESUME_SECONDS) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return
        time.sleep(0.02)
    pytest.fail(f"not within {seconds} s: {what}")


def kill(process: Forked) -> None:
    os.kill(process.pid, signal.SIGKILL)
    process.wait()


def assert_all_once(server: LiveServer) -> None:
    with psycopg.connect(server.world.dsn) as connection:
        counts = connection.execute(
            """
            select count(*), count(distinct row_number), min(row_number), max(row_number),
                count(*) filter (where status in ('queued', 'processing', 'failed'))
            from decisions
            """
        ).fetchone()
        steps = connection.execute("select count(*), count(distinct decision_id) from steps").fetchone()
    assert counts == (ROWS, ROWS, 1, ROWS, 0)
    assert steps == (5 * ROWS, ROWS)


def test_a_new_worker_finishes_what_a_killed_one_began(
    live: LiveServer, client: Decidable, example: dict[str, Any]
) -> None:
    job = send_batch(client, example)
    until("the batch is under way", lambda: done_rows(live, job) > 0)
    kill(live.worker)
    assert done_rows(live, job) < ROWS, "the batch was over before the worker was killed"
    with psycopg.connect(live.world.dsn) as connection:
        before: dict[Any, Any] = dict(
            connection.execute("select (decision_id, stage)::text, created_at from steps").fetchall()
        )
    live.start_worker()
    until("the batch is finished", lambda: done_rows(live, job) == ROWS)
    assert_all_once(live)
    with psycopg.connect(live.world.dsn) as connection:
        after: dict[Any, Any] = dict(
            connection.execute("select (decision_id, stage)::text, created_at from steps").fetchall()
        )
    assert before.items() <= after.items(), "a stored step was computed again"
    ended = client.batches.wait(job, timeout=RESUME_SECONDS)
    assert (ended.status, ended.done) == ("succeeded", ROWS)
    assert sum(1 for _ in client.batches.results(job)) == ROWS


def test_a_killed_api_loses_no_batch(live: LiveServer, client: Decidable, example: dict[str, Any]) -> None:
    job = send_batch(client, example)
    kill(live.api)
    until("the batch is finished", lambda: done_rows(live, job) == ROWS)
    assert_all_once(live)


def test_a_worker_that_is_told_to_stop_finishes_what_it_holds(
    live: LiveServer, client: Decidable, example: dict[str, Any]
) -> None:
    job = send_batch(client, example)
    until("the batch is under way", lambda: done_rows(live, job) > 0)
    live.worker.terminate()
    assert live.worker.wait(30) == 0
    with psycopg.connect(live.world.dsn) as connection:
        doing = connection.execute(
            "select count(*) from procrastinate_jobs where status = 'doing'"
        ).fetchone()
    assert doing == (0,)
    live.start_worker()
    until("the batch is finished", lambda: done_rows(live, job) == ROWS)
    assert_all_once(live)
