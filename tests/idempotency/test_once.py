"""Requests that arrive twice: the first answer again, one decision, nothing half done."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx
import psycopg
import pytest
from fastapi import FastAPI

from decidable.app import create_app
from tests.world import TYPE, World, settings_of_tests

KEY = {"Idempotency-Key": "order-4711"}


def count(world: World, table: str) -> int:
    with psycopg.connect(world.dsn) as connection:
        row = connection.execute(f"select count(*) from {table}").fetchone()
    assert row is not None
    return int(row[0])


async def test_the_first_answer_comes_again(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    question = {"type": TYPE, "input": example}
    first = await client.post("/v1/decisions", json=question, headers=KEY)
    again = await client.post("/v1/decisions", json=question, headers=KEY)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    assert again.headers["location"] == first.headers["location"]
    assert again.headers["idempotency-replayed"] == "true"
    assert "idempotency-replayed" not in first.headers
    assert count(world, "decisions") == 1


async def test_another_body_is_refused(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    await client.post("/v1/decisions", json={"type": TYPE, "input": example}, headers=KEY)
    other = await client.post(
        "/v1/decisions", json={"type": TYPE, "input": example, "amount": 3}, headers=KEY
    )
    assert other.status_code == 422
    assert other.json()["code"] == "idempotency_key_reused"
    assert count(world, "decisions") == 1


async def test_keys_belong_to_their_caller(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    question = {"type": TYPE, "input": example}
    mine = await client.post("/v1/decisions", json=question, headers=KEY)
    for headers in (world.key("admin"), world.key("member", "other")):
        theirs = await client.post("/v1/decisions", json=question, headers={**KEY, **headers})
        assert theirs.status_code == 201
        assert theirs.json()["id"] != mine.json()["id"]


@pytest.mark.parametrize("key", ["", "x" * 256, "tab\there"])
async def test_a_key_that_cannot_be_is_refused(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], key: str
) -> None:
    answer = await client.post(
        "/v1/decisions", json={"type": TYPE, "input": example}, headers={"Idempotency-Key": key}
    )
    assert answer.status_code == 400
    assert answer.json()["code"] == "idempotency_key_invalid"
    assert count(world, "decisions") == 0


async def test_64_identical_requests_make_one_decision(
    app: FastAPI, client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    """Half of them come through another process's application on the same database."""
    question = {"type": TYPE, "input": example}
    second = create_app(settings_of_tests(), world.application)
    async with second.router.lifespan_context(second):
        transport = httpx.ASGITransport(app=second)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://there", headers=world.key()
        ) as there:
            asked = [
                one.post("/v1/decisions", json=question, headers=KEY)
                for _ in range(32)
                for one in (client, there)
            ]
            answers = await asyncio.gather(*asked)
    assert {one.status_code for one in answers} == {201}
    assert len({one.json()["id"] for one in answers}) == 1
    assert count(world, "decisions") == 1
    assert count(world, "steps") == 5
    assert sum("idempotency-replayed" not in one.headers for one in answers) == 1
    with psycopg.connect(world.dsn) as connection:
        row = connection.execute("select count(*) from audit where action = 'decision.created'").fetchone()
    assert row == (1,)


async def test_different_keys_at_once_are_all_answered(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    question = {"type": TYPE, "input": example}
    asked = [
        client.post("/v1/decisions", json=question, headers={"Idempotency-Key": f"k{number % 8}"})
        for number in range(64)
    ]
    answers = await asyncio.gather(*asked)
    assert {one.status_code for one in answers} == {201}
    assert count(world, "decisions") == 8


async def test_a_create_that_failed_can_be_tried_again(client: httpx.AsyncClient, world: World) -> None:
    headers = {**KEY, **world.key("admin")}
    refused = await client.post("/v1/keys", json={"name": "a", "scopes": ["nonsense"]}, headers=headers)
    assert refused.status_code == 422
    made = await client.post("/v1/keys", json={"name": "a"}, headers=headers)
    assert made.status_code == 201


async def test_a_new_key_is_shown_again_and_stored_sealed(client: httpx.AsyncClient, world: World) -> None:
    headers = {**KEY, **world.key("admin")}
    answers = [await client.post("/v1/keys", json={"name": "a"}, headers=headers) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    with psycopg.connect(world.dsn) as connection:
        stored = connection.execute("select body from idempotency_keys").fetchall()
    assert len(stored) == 1
    assert answers[0].json()["key"].encode() not in bytes(stored[0][0])


async def test_16_identical_creates_make_one_thing(client: httpx.AsyncClient, world: World) -> None:
    before, headers = count(world, "api_keys"), {**KEY, **world.key("admin")}
    answers = await asyncio.gather(
        *(client.post("/v1/keys", json={"name": "a"}, headers=headers) for _ in range(16))
    )
    assert {one.status_code for one in answers} <= {201, 409}
    assert count(world, "api_keys") == before + 1
    busy = [one for one in answers if one.status_code == 409]
    assert all(one.json()["code"] == "idempotency_still_running" for one in busy)


async def test_batches_reviews_outcomes_and_async_decisions_too(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    row = ",".join(example) + "\n" + ",".join(str(value) for value in example.values()) + "\n"
    csv = {"Content-Type": "text/csv"}
    batches = [
        await client.post(f"/v1/decisions/batch?type={TYPE}", content=row, headers={**csv, **KEY})
        for _ in range(2)
    ]
    assert batches[0].json()["id"] == batches[1].json()["id"]
    assert count(world, "jobs") == 1
    later = {"Prefer": "respond-async", "Idempotency-Key": "later"}
    question = {"type": TYPE, "input": example}
    queued = [await client.post("/v1/decisions", json=question, headers=later) for _ in range(2)]
    assert [one.status_code for one in queued] == [202, 202]
    assert queued[0].json() == queued[1].json()
    assert count(world, "decisions") == 1
    outcome = {"option": "benign"}
    path = f"/v1/decisions/{queued[0].json()['id']}/outcome"
    told = [await client.post(path, json=outcome, headers={"Idempotency-Key": "told"}) for _ in range(2)]
    assert [one.status_code for one in told] == [201, 201]
    assert count(world, "labels") == 1


async def test_a_day_later_the_key_is_new(
    app: FastAPI, client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    question = {"type": TYPE, "input": example}
    await client.post("/v1/decisions", json=question, headers=KEY)
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update idempotency_keys set created_at = created_at - %s", [timedelta(hours=25)])
    await client.post("/v1/decisions", json=question, headers=KEY)
    assert count(world, "decisions") == 2
    assert count(world, "idempotency_keys") == 1
