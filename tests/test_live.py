"""Real processes: the live stream, health, metrics, and one request id on every log line of its way."""

import json
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from decidable.client import Decidable, Invalid, Unauthorized
from decidable.client.events import Change
from tests.world import TYPE, LiveServer


@pytest.fixture
def client(live_server: LiveServer) -> Iterator[Decidable]:
    with Decidable(live_server.url, key=live_server.key) as made:
        yield made


def decide(client: Decidable, example: dict[str, Any], area: float) -> UUID:
    return client.decisions.create(TYPE, {**example, "mean_area": area}, amount=20_000).id


def changes(client: Decidable, wanted: set[UUID], last: str | None = None) -> list[Change]:
    """Changes until all `wanted` decisions were seen."""
    with closing(client.decisions.stream(last_event_id=last)) as stream:
        return read(stream, wanted)


def read(stream: Iterator[Change], wanted: set[UUID]) -> list[Change]:
    seen: list[Change] = []
    for change in stream:
        seen.append(change)
        if wanted <= {one.decision.id for one in seen}:
            break
    return seen


def test_the_stream_resumes_where_it_was_left(client: Decidable, example: dict[str, Any]) -> None:
    first = decide(client, example, 700)
    start = str(round((time.time() - 60) * 1_000_000))
    seen = changes(client, {first}, start)
    later = [decide(client, example, 701 + n) for n in range(3)]
    resumed = changes(client, set(later), seen[-1].event_id)
    assert {change.decision.status for change in resumed} == {"needs_review"}
    client.reviews.reject(later[0])
    changed = changes(client, {later[0]}, resumed[-1].event_id)
    assert later[0] in {change.decision.id for change in changed}
    with pytest.raises(Invalid, match="Last-Event-ID"):
        changes(client, {first}, "x")


def test_the_stream_begins_with_an_id_so_that_who_is_cut_off_misses_nothing(live_server: LiveServer) -> None:
    headers = {"Authorization": f"Bearer {live_server.key}"}
    with httpx.stream("GET", f"{live_server.url}/v1/decisions/stream", headers=headers) as answer:
        lines = answer.iter_lines()
        assert next(lines).startswith("retry: ")
        assert next(lines).removeprefix("id: ").isdigit()


def test_the_stream_ends_with_its_key(live_server: LiveServer, example: dict[str, Any]) -> None:
    with Decidable(live_server.url, key=live_server.world.keys["demo", "admin"]) as admin:
        made = admin.keys.create("short")
        with Decidable(live_server.url, key=made.key) as client:
            decided = decide(client, example, 950)
            start = str(round((time.time() - 60) * 1_000_000))
            stream = client.decisions.stream(last_event_id=start)
            read(stream, {decided})
            admin.keys.deactivate(made.prefix)
            with pytest.raises(Unauthorized):
                list(stream)


def test_health_names_every_check(client: Decidable) -> None:
    found = client.health()
    assert set(found.model_dump()) == {"status", "timestamp", "version", "checks"}
    assert set(found.checks) == {"database", "vectors", "models", "queue"}
    assert {check.status for check in found.checks.values()} == {"ok"}
    assert client.alive()
    assert client.ready()


def test_metrics_count_requests_decisions_and_the_queue(client: Decidable, example: dict[str, Any]) -> None:
    decide(client, example, 800)
    text = client.metrics()
    for name in (
        'http_requests_total{endpoint="/v1/decisions",method="POST",status="201"}',
        'http_request_duration_seconds_bucket{endpoint="/v1/decisions",le="0.1",method="POST"}',
        f'decisions_total{{status="needs_review",type="{TYPE}"}}',
        "queue_depth ",
        "queue_oldest_job_age_seconds ",
        "model_inference_errors_total",
        "database_pool_requests_waiting ",
        "database_pool_wait_seconds ",
    ):
        assert name in text, name


def test_one_request_id_is_on_every_line_of_its_way(live_server: LiveServer, example: dict[str, Any]) -> None:
    named = {"X-Request-ID": "follow-me"}
    with Decidable(live_server.url, key=live_server.key, headers=named) as client:
        queued = client.decisions.queue(TYPE, {**example, "mean_area": 900}, amount=20_000)
        assert (queued.status, queued.request_id) == ("queued", "follow-me")
        assert client.decisions.wait(queued.id).status == "needs_review"
    api = lines_with(live_server.folder, "serve", "follow-me")
    worker = lines_with(live_server.folder, "worker", "follow-me")
    assert api
    assert worker
    assert {"timestamp", "level", "request_id"} <= set(api[0]) & set(worker[0])
    secret = live_server.key.rsplit("_", 1)[1]
    assert all(secret not in file.read_text() for file in live_server.folder.glob("*.log"))


def lines_with(folder: Path, process: str, request_id: str) -> list[dict[str, Any]]:
    lines = [
        json.loads(line) for file in folder.glob(f"{process}-*.log") for line in file.read_text().splitlines()
    ]
    return [line for line in lines if line.get("request_id") == request_id]


def test_an_unknown_address_is_a_problem(live_server: LiveServer) -> None:
    answer = httpx.get(f"{live_server.url}/v1/no-such-thing")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
