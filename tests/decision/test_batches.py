"""Files of questions: streamed in, decided once, streamed out; bad files leave nothing behind."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest

from decidable.context import Context
from decidable.decision import batches, desk
from decidable.decision.batches import decide_chunk
from decidable.decision.types import TypeCache
from decidable.kit.db import make_pool
from tests.world import TYPE, World, settings_of_tests

pytestmark = pytest.mark.asyncio
URL = f"/v1/decisions/batch?type={TYPE}"
CSV = {"Content-Type": "text/csv"}


def table(example: dict[str, Any], rows: int, **changed: list[Any]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, [*example, *[name for name in changed if name not in example]])
    writer.writeheader()
    for i in range(rows):
        writer.writerow(
            {**example, "mean_area": 300 + i, **{name: cells[i] for name, cells in changed.items()}}
        )
    return out.getvalue()


async def send(client: httpx.AsyncClient, body: str | bytes, kind: str = "text/csv") -> httpx.Response:
    return await client.post(URL, content=body, headers={"Content-Type": kind})


async def test_a_csv_is_decided_row_by_row(
    client: httpx.AsyncClient, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    answer = await send(client, table(example, 1200))
    assert answer.status_code == 202, answer.text
    job = answer.json()
    assert (job["status"], job["total"], job["done"]) == ("queued", 1200, 0)
    await work()
    ended = (await client.get(answer.headers["location"])).json()
    assert (ended["status"], ended["done"], ended["failed"], ended["progress"]) == ("succeeded", 1200, 0, 100)
    text = (await client.get(f"/v1/jobs/{job['id']}/results")).text
    rows = list(csv.DictReader(io.StringIO(text)))
    assert [int(row["line"]) for row in rows] == list(range(2, 1202))
    assert {row["status"] for row in rows} <= {"auto_approved", "needs_review", "rejected"}
    lines = (await client.get(f"/v1/jobs/{job['id']}/results?format=ndjson")).text.splitlines()
    assert len(lines) == 1200
    assert set(json.loads(lines[0])["probabilities"]) == {"benign", "malignant"}


async def test_a_row_is_decided_as_the_single_question_would_be(
    client: httpx.AsyncClient, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    single = (
        await client.post(
            "/v1/decisions/preview", json={"type": TYPE, "input": {**example, "mean_area": 300}}
        )
    ).json()
    job = (await send(client, table(example, 3))).json()
    await work()
    first = json.loads((await client.get(f"/v1/jobs/{job['id']}/results?format=ndjson")).text.splitlines()[0])
    assert (first["option"], first["d"], first["probabilities"], first["critique"]) == (
        single["option"], single["d"], single["probabilities"], single["critique"],
    )  # fmt: skip


async def test_rows_that_do_not_fit_fail_with_the_reason(
    client: httpx.AsyncClient, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    cells: list[Any] = [300, "big", "", 301, 302]
    amounts: list[Any] = [10, 10, 10, "a lot", 90_000]
    body = table(example, 5, **{"mean_area": cells, "amount": amounts})
    job = (await send(client, body)).json()
    await work()
    ended = (await client.get(f"/v1/jobs/{job['id']}")).json()
    assert (ended["status"], ended["done"], ended["failed"]) == ("succeeded", 5, 2)
    assert ended["result"]["by_status"]["failed"] == 2
    assert sum(ended["result"]["by_status"].values()) == 5
    rows = list(csv.DictReader(io.StringIO((await client.get(f"/v1/jobs/{job['id']}/results")).text)))
    assert [row["status"] == "failed" for row in rows] == [False, True, False, True, False]
    assert "Line 3" in rows[1]["reason"]
    assert "mean_area" in rows[1]["reason"]
    assert "a lot" in rows[3]["reason"]
    assert rows[4]["risk_tier"] == "critical"


async def test_ndjson_is_read_too(
    client: httpx.AsyncClient, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    body = "\n".join(json.dumps({**example, "mean_area": 300 + i, "amount": 5}) for i in range(7))
    job = (await send(client, body, "application/x-ndjson")).json()
    await work()
    assert (await client.get(f"/v1/jobs/{job['id']}")).json()["done"] == 7


async def test_a_bad_file_is_refused_whole(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    good = table(example, 3)
    header, rest = good.split("\r\n", 1)
    cut = header.replace("mean_area", "other")
    cases: list[tuple[str, str | bytes, str, int, str]] = [
        ("empty", "", "text/csv", 422, "empty"),
        ("header only", header + "\r\n", "text/csv", 422, "row"),
        ("ragged", good + "1,2\r\n", "text/csv", 422, "5"),
        ("two columns of one name", header + ",mean_area\r\n" + rest, "text/csv", 422, "mean_area"),
        ("column missing", cut + "\r\n" + rest, "text/csv", 422, "mean_area"),
        ("latin-1", good.encode() + b"\xe9\r\n", "text/csv", 422, "UTF-8"),
        ("not json", "{]", "application/x-ndjson", 422, "1"),
        ("a list", "[1]", "application/x-ndjson", 422, "1"),
        ("an image", b"\x89PNG", "image/png", 415, "text/csv"),
    ]
    for name, body, kind, status, word in cases:
        answer = await send(client, body, kind)
        assert answer.status_code == status, (name, answer.text)
        assert word in answer.text, (name, answer.text)
    unknown = await client.post("/v1/decisions/batch?type=nope", content=good, headers=CSV)
    assert unknown.status_code == 404
    with psycopg.connect(world.dsn) as connection:
        for name in ("jobs", "batch_chunks", "decisions", "procrastinate_jobs"):
            assert connection.execute(f"select count(*) from {name}").fetchone() == (0,), name


async def test_a_byte_order_mark_is_no_problem(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    assert (await send(client, b"\xef\xbb\xbf" + table(example, 2).encode())).status_code == 202


async def test_cancel_keeps_what_is_decided_and_decides_no_more(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    job = (await send(client, table(example, 1000))).json()
    tenant = world.tenants["demo"]
    async with make_pool(world.application) as pool:
        await decide_chunk(Context(settings_of_tests(), pool), TypeCache(), tenant, UUID(job["id"]), 0)
    cancelled = (await client.post(f"/v1/jobs/{job['id']}/cancel")).json()
    assert (cancelled["status"], cancelled["done"]) == ("cancelled", 500)
    await work()
    assert (await client.get(f"/v1/jobs/{job['id']}")).json()["done"] == 500
    assert (await client.post(f"/v1/jobs/{job['id']}/cancel")).status_code == 409
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute("select count(*) from decisions").fetchone() == (500,)


async def test_a_chunk_that_comes_twice_is_decided_once(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    job = (await send(client, table(example, 100))).json()
    async with make_pool(world.application) as pool:
        context, types = Context(settings_of_tests(), pool), TypeCache()
        for _ in range(2):
            await decide_chunk(context, types, world.tenants["demo"], UUID(job["id"]), 0)
    await work()
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute("select count(*) from decisions").fetchone() == (100,)
        assert connection.execute("select count(*) from steps").fetchone() == (500,)


async def test_a_batch_keeps_the_versions_it_began_with(
    client: httpx.AsyncClient, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    job = (await send(client, table(example, 4))).json()
    text = (await client.get(f"/v1/decision-types/{TYPE}/policy")).json()["text"]
    published = await client.put(f"/v1/decision-types/{TYPE}/policy", json={"text": text + "\n"})
    assert published.json()["version"] == 2
    await work()
    rows = (await client.get(f"/v1/decisions?job={job['id']}")).json()["data"]
    told = (await client.get(f"/v1/decisions/{rows[0]['id']}")).json()
    assert told["policy_version"] == 1


async def test_a_chunk_that_is_cancelled_in_the_middle_leaves_nothing(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Either its rows are decided and counted, or the cancellation was first: never decided and not counted."""
    job = (await send(client, table(example, 20))).json()
    compute = desk.compute

    def cancelled_meanwhile(*given: Any) -> Any:
        with psycopg.connect(world.dsn) as connection:
            connection.execute("update jobs set status = 'cancelled', finished_at = now()")
        return compute(*given)

    monkeypatch.setattr(batches, "compute", cancelled_meanwhile)
    async with make_pool(world.application) as pool:
        context, tenant = Context(settings_of_tests(), pool), world.tenants["demo"]
        await decide_chunk(context, TypeCache(), tenant, UUID(job["id"]), 0)
    assert (await client.get(f"/v1/jobs/{job['id']}")).json()["done"] == 0
    with psycopg.connect(world.dsn) as connection:
        for rows in ("decisions", "steps", "batch_chunks where done_at is not null"):
            assert connection.execute(f"select count(*) from {rows}").fetchone() == (0,), rows
