"""Usage: every answer is counted once, however many come at once and whatever happens to the database."""

import asyncio
from collections import Counter
from typing import Any

import httpx
import psycopg
import pytest
from fastapi import FastAPI
from psycopg.rows import dict_row

from decidable.access.permissions import Role
from decidable.analytics.latency import BUCKETS
from decidable.kit.ids import uuid7
from decidable.tenants.keys import KeySpec, create_key
from tests.world import TESTS, World

AT_ONCE = 64


def stored(world: World) -> list[dict[str, Any]]:
    with psycopg.connect(world.dsn, row_factory=dict_row) as connection:
        return connection.execute("select * from usage_days").fetchall()


async def test_64_callers_at_once_lose_and_double_nothing(
    app: FastAPI, client: httpx.AsyncClient, world: World
) -> None:
    """Writes go on meanwhile; what was sent is what is counted, by caller, endpoint and class."""
    sent: Counter[tuple[str, str, int]] = Counter()
    keys = [world.key(role) for role in ("admin", "member", "reviewer", "readonly")]
    routes = [
        ("GET", "/v1/me", "/v1/me"),
        ("GET", "/v1/decisions?limit=1", "/v1/decisions"),
        ("GET", f"/v1/decisions/{uuid7()}", "/v1/decisions/{decision_id}"),
        ("GET", "/v1/keys", "/v1/keys"),
    ]
    done = asyncio.Event()

    async def write() -> None:
        while not done.is_set():
            await app.state.usage.flush()
            await asyncio.sleep(0.01)

    async def one(number: int) -> None:
        for turn in range(25):
            headers = keys[(number + turn) % len(keys)]
            method, path, route = routes[(number * 7 + turn) % len(routes)]
            answer = await client.request(method, path, headers=headers)
            prefix = headers["Authorization"].split("_")[2]
            sent[prefix, f"{method} {route}", answer.status_code] += 1

    writer = asyncio.create_task(write())
    await asyncio.gather(*(one(number) for number in range(AT_ONCE)))
    done.set()
    await writer
    await app.state.usage.flush()
    rows = stored(world)
    requests: Counter[tuple[str, str]] = Counter()
    errors: Counter[tuple[str, str]] = Counter()
    for (prefix, endpoint, status), count in sent.items():
        requests[prefix, endpoint] += count
        errors[prefix, endpoint] += count if status >= 400 else 0
    assert {(row["caller"], row["endpoint"]): row["requests"] for row in rows} == requests
    assert {(row["caller"], row["endpoint"]): row["client_errors"] for row in rows} == dict(
        (+errors) | {key: 0 for key in requests if not errors[key]}
    )
    for row in rows:
        assert len(row["latency"]) == BUCKETS
        assert sum(row["latency"]) == row["requests"]
        assert row["seconds"] > 0


async def test_a_failed_write_is_kept_for_the_next(
    app: FastAPI, client: httpx.AsyncClient, world: World
) -> None:
    with psycopg.connect(world.dsn, autocommit=True) as connection:
        connection.execute("alter table usage_days rename to elsewhere")
        for _ in range(3):
            await client.get("/v1/me")
            await client.get("/v1/me", headers=world.key(tenant="other"))
            with pytest.raises(psycopg.errors.UndefinedTable):
                await app.state.usage.flush()
        connection.execute("alter table elsewhere rename to usage_days")
    await app.state.usage.flush()
    await app.state.usage.flush()
    assert sorted(row["requests"] for row in stored(world)) == [3, 3]


async def test_what_a_limit_refuses_counts_apart(
    app: FastAPI, client: httpx.AsyncClient, world: World
) -> None:
    spec = KeySpec("free", Role.MEMBER, tier="free")
    made = await create_key(app.state.context, world.tenants["demo"], spec, TESTS)
    for _ in range(25):
        await client.get("/v1/me", headers={"Authorization": f"Bearer {made.text}"})
    await app.state.usage.flush()
    row = next(row for row in stored(world) if row["caller"] == made.prefix)
    assert (row["requests"], row["limited"], row["client_errors"], sum(row["latency"])) == (20, 5, 0, 20)


async def test_strangers_are_nobodys_usage(app: FastAPI, client: httpx.AsyncClient, world: World) -> None:
    await client.get("/v1/me", headers={"Authorization": "Bearer dk_live_nobody_nothing"})
    await client.get("/livez")
    await app.state.usage.flush()
    assert stored(world) == []


async def test_the_last_use_of_a_key_is_kept(app: FastAPI, client: httpx.AsyncClient, world: World) -> None:
    await client.get("/v1/me")
    await app.state.usage.flush()
    used = (await client.get("/v1/keys", headers=world.key("admin"))).json()["data"]
    assert [key["name"] for key in used if key["last_used_at"]] == ["member"]


async def test_an_operator_counts_where_they_act(
    app: FastAPI, client: httpx.AsyncClient, world: World
) -> None:
    await client.get("/v1/keys", headers={**world.key("operator"), "X-Tenant": "other"})
    await app.state.usage.flush()
    assert [row["tenant_id"] for row in stored(world)] == [world.tenants["other"]]
