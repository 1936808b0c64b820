"""kill -9 of real processes in the middle of a batch: every row decided once, nothing computed twice."""

import csv
import io
import json
import os
import signal
import time
import urllib.request
from typing import Any

import psycopg
import pytest

from tests.forkserver import Forked
from tests.world import TYPE, LiveServer

ROWS = 5000
RESUME_SECONDS = 60
"""Far above the 20 s that are promised: a test proves that it ends, `make bench` measures how soon."""


def request(server: LiveServer, path: str, body: bytes | None = None, kind: str = "application/json") -> Any:
    headers = {"Authorization": f"Bearer {server.key}", "Content-Type": kind}
    made = urllib.request.Request(server.url + path, body, headers)
    with urllib.request.urlopen(made, timeout=30) as answer:
        return json.loads(answer.read())


def send_batch(server: LiveServer, example: dict[str, Any]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(example))
    writer.writeheader()
    writer.writerows({**example, "mean_area": 200 + number / 8} for number in range(ROWS))
    job: str = request(server, f"/v1/decisions/batch?type={TYPE}", out.getvalue().encode(), "text/csv")["id"]
    return job


def done_rows(server: LiveServer, job: str) -> int:
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
    assert counts == (ROWS, ROWS, 2, ROWS + 1, 0)
    assert steps == (5 * ROWS, ROWS)


def test_a_new_worker_finishes_what_a_killed_one_began(live: LiveServer, example: dict[str, Any]) -> None:
    job = send_batch(live, example)
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
    ended = request(live, f"/v1/jobs/{job}")
    assert (ended["status"], ended["done"]) == ("succeeded", ROWS)


def test_a_killed_api_loses_no_batch(live: LiveServer, example: dict[str, Any]) -> None:
    job = send_batch(live, example)
    kill(live.api)
    until("the batch is finished", lambda: done_rows(live, job) == ROWS)
    assert_all_once(live)


def test_a_worker_that_is_told_to_stop_finishes_what_it_holds(
    live: LiveServer, example: dict[str, Any]
) -> None:
    job = send_batch(live, example)
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
