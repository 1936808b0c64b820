"""Real processes: the live stream, health, metrics, and one request id on every log line of its way."""

import json
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.world import TYPE, LiveServer


@pytest.fixture
def client(live_server: LiveServer) -> Any:
    with httpx.Client(
        base_url=live_server.url, headers={"Authorization": f"Bearer {live_server.key}"}
    ) as made:
        yield made


def decide(client: httpx.Client, example: dict[str, Any], area: float, **headers: str) -> dict[str, Any]:
    body = {"type": TYPE, "input": {**example, "mean_area": area}, "amount": 20_000}
    answer = client.post("/v1/decisions", json=body, headers=headers)
    assert answer.status_code in {201, 202}, answer.text
    made: dict[str, Any] = answer.json()
    return made


def read_events(
    client: httpx.Client, wanted: set[str], last: str | None = None
) -> list[tuple[str, dict[str, Any]]]:
    """Events until all `wanted` decisions were seen; (id, data) each."""
    seen: list[tuple[str, dict[str, Any]]] = []
    headers = {"Last-Event-ID": last} if last else {}
    with client.stream("GET", "/v1/decisions/stream", headers=headers, timeout=20) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        event_id = ""
        for line in answer.iter_lines():
            if line.startswith("id: "):
                event_id = line[4:]
            if line.startswith("data: "):
                seen.append((event_id, json.loads(line[6:])))
                if wanted <= {data["id"] for _, data in seen}:
                    return seen
    raise AssertionError(f"the stream ended before {wanted} came")


def test_the_stream_resumes_where_it_was_left(client: httpx.Client, example: dict[str, Any]) -> None:
    first = decide(client, example, 700)
    start = str(round((time.time() - 60) * 1_000_000))
    events = read_events(client, {first["id"]}, start)
    later = [decide(client, example, 701 + n)["id"] for n in range(3)]
    resumed = read_events(client, set(later), events[-1][0])
    assert {data["status"] for _, data in resumed} == {"needs_review"}
    client.post(f"/v1/reviews/{later[0]}/reject", json={}).raise_for_status()
    changed = read_events(client, {later[0]}, resumed[-1][0])
    assert later[0] in {data["id"] for _, data in changed}
    assert client.get("/v1/decisions/stream", headers={"Last-Event-ID": "x"}).status_code == 400


def test_the_stream_ends_with_its_key(live_server: LiveServer) -> None:
    admin = {"Authorization": f"Bearer {live_server.world.keys['demo', 'admin']}"}
    with httpx.Client(base_url=live_server.url, timeout=20) as client:
        made = client.post("/v1/keys", json={"name": "short"}, headers=admin).json()
        mine = {"Authorization": f"Bearer {made['key']}"}
        with client.stream("GET", "/v1/decisions/stream", headers=mine) as answer:
            lines = answer.iter_lines()
            assert next(lines).startswith("retry:")
            client.post(f"/v1/keys/{made['prefix']}/deactivate", headers=admin).raise_for_status()
            assert all(
                line == "" for line in lines
            )  # it ends; a stream that goes on runs into the time limit


def test_health_names_every_check(client: httpx.Client) -> None:
    found = client.get("/health")
    assert found.status_code == 200
    body = found.json()
    assert set(body) == {"status", "timestamp", "version", "checks"}
    assert set(body["checks"]) == {"database", "vectors", "models", "queue"}
    assert {check["status"] for check in body["checks"].values()} == {"ok"}
    assert client.get("/livez").status_code == client.get("/readyz").status_code == 200


def test_metrics_count_requests_decisions_and_the_queue(
    client: httpx.Client, example: dict[str, Any]
) -> None:
    decide(client, example, 800)
    text = client.get("/metrics").text
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


def test_one_request_id_is_on_every_line_of_its_way(
    client: httpx.Client, live_server: LiveServer, example: dict[str, Any]
) -> None:
    headers = {"Prefer": "respond-async", "X-Request-ID": "follow-me"}
    made = decide(client, example, 900, **headers)
    for _ in range(200):
        if client.get(f"/v1/decisions/{made['id']}").json()["status"] == "needs_review":
            break
        time.sleep(0.05)
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


def test_an_unknown_address_is_a_problem(client: httpx.Client) -> None:
    answer = client.get("/v1/no-such-thing")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
