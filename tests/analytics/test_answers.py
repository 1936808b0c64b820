"""Analytics against brute force: what is summed up in the database is what happened."""

import random
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from datetime import date, timedelta
from math import ceil
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest
from psycopg.types.json import Jsonb

from decidable.analytics.answers import SpanInvalid, span_of
from decidable.analytics.counting import Pending, Usage, write
from decidable.analytics.latency import GROWTH
from decidable.analytics.store import Span
from decidable.context import Context
from decidable.kit.clock import utc_now
from decidable.kit.db import make_pool
from decidable.kit.ids import uuid7
from tests.world import World, settings_of_tests

TODAY = utc_now().date()
ENDPOINTS = ("GET /v1/decisions", "POST /v1/decisions", "GET /v1/jobs/{job_id}")


@pytest.fixture
async def context(world: World) -> AsyncIterator[Context]:
    async with make_pool(world.application, maximum=2) as pool:
        yield Context(settings_of_tests(), pool)


Seen = tuple[date, str, str, int, float]


async def happen(context: Context, tenant_id: UUID, callers: list[str], number: int) -> list[Seen]:
    """Random requests, written in several parts, and remembered one by one."""
    dice, seen = random.Random(7), []
    for _ in range(6):
        pending = Pending()
        for _ in range(number // 6):
            day, caller = TODAY - timedelta(days=dice.randrange(5)), dice.choice(callers)
            endpoint, status = dice.choice(ENDPOINTS), dice.choice([200, 200, 201, 404, 422, 429, 500])
            seconds = dice.lognormvariate(-5, 1.2)
            seen.append((day, caller, endpoint, status, seconds))
            pending.lines.setdefault((day, caller, endpoint), Usage()).count(status, seconds)
        async with context.tenant(tenant_id) as connection:
            await write(connection, tenant_id, pending)
    return seen


def prefix_of(headers: dict[str, str]) -> str:
    return headers["Authorization"].split("_")[2]


@pytest.mark.parametrize(("by", "place"), [("day", 0), ("key", 1), ("endpoint", 2)])
async def test_usage_is_what_happened(
    context: Context, client: httpx.AsyncClient, world: World, by: str, place: int
) -> None:
    callers = [prefix_of(world.key("member")), prefix_of(world.key("admin")), "ada@example.org"]
    seen = await happen(context, world.tenants["demo"], callers, 3000)
    await happen(context, world.tenants["other"], callers, 60)
    since = TODAY - timedelta(days=3)
    answer = (await client.get(f"/v1/analytics/usage?by={by}&since={since}&until={TODAY}")).json()
    groups: dict[str, list[Seen]] = defaultdict(list)
    for one in seen:
        if one[0] >= since:
            groups[str(one[place])].append(one)
    assert {row["name"] for row in answer["data"]} == set(groups)
    rows = {row["name"]: row for row in answer["data"]}
    for name, ones in [*groups.items(), ("total", [one for group in groups.values() for one in group])]:
        row = answer["total"] if name == "total" else rows[name]
        answered = sorted(one[4] * 1000 for one in ones if one[3] != 429)
        assert row["requests"] == len(answered)
        assert row["limited"] == sum(one[3] == 429 for one in ones)
        assert row["client_errors"] == sum(400 <= one[3] < 500 and one[3] != 429 for one in ones)
        assert row["server_errors"] == sum(one[3] >= 500 for one in ones)
        assert row["mean_ms"] == pytest.approx(sum(answered) / len(answered), abs=0.001)
        for share, figure in ((0.5, "p50_ms"), (0.95, "p95_ms"), (0.99, "p99_ms")):
            exact = answered[ceil(share * len(answered)) - 1]
            assert exact / GROWTH - 0.001 <= row[figure] <= exact * GROWTH + 0.001
    if by == "key":
        assert rows[prefix_of(world.key("admin"))]["label"] == "admin"
    if by == "day":
        assert [row["name"] for row in answer["data"]] == sorted(rows)
    else:
        assert [row["requests"] for row in answer["data"]] == sorted(
            (row["requests"] for row in answer["data"]), reverse=True
        )


def put_in(world: World, tenant: str, records: list[tuple[str, dict[str, Any]]]) -> None:
    """Rows of an audit trail, as the follower reads them."""
    with psycopg.connect(world.dsn) as connection:
        tenant_id = world.tenants[tenant]
        row = connection.execute("select seq from audit_heads where tenant_id = %s", [tenant_id]).fetchone()
        seq = row[0] if row else 0
        for action, after in records:
            seq += 1
            body = {"at": f"{TODAY}T10:00:00.000000Z", "action": action, "after": after}
            connection.execute(
                "insert into audit values (%s, %s, %s, now(), 'a', %s, 'decision', 'x', null, %s::jsonb::text, '')",
                [tenant_id, seq, uuid7(), action, Jsonb(body)],
            )
        connection.execute("update audit_heads set seq = %s where tenant_id = %s", [seq, tenant_id])


async def read_along(context: Context) -> None:
    from decidable.analytics import following
    from decidable.audit.follow import behind, follow

    for tenant_id, name in await behind(context, [following.NAME]):
        while await follow(context, tenant_id, name, following.take, at_most=7):
            pass


async def test_decisions_and_reviews_are_what_the_trail_tells(
    context: Context, client: httpx.AsyncClient, world: World
) -> None:
    dice, outcomes, reviews = random.Random(3), Counter[tuple[str, str, str]](), Counter[tuple[str, str]]()
    records: list[tuple[str, dict[str, Any]]] = []
    kinds = [("auto_approved", "auto_approve"), ("needs_review", "needs_review"), ("rejected", "reject")]
    for _ in range(60):
        (status, ruling), name = dice.choice(kinds), dice.choice(["credit", "triage"])
        action = dice.choice(["decision.created", "decision.decided"])
        records.append((action, {"type": name, "status": status, "ruling": ruling}))
        outcomes[name, status, ruling] += 1
    records.append(("decision.queued", {"type": "credit", "version": 1}))
    counts = {"auto_approved|auto_approve": 480, "needs_review|needs_review": 15, "failed|": 5}
    records.append(("job.chunk_decided", {"type": "credit", "chunk": 0, "rows": 500, "counts": counts}))
    for outcome, count in counts.items():
        status, ruling = outcome.split("|")
        outcomes["credit", status, ruling] += count
    for _ in range(30):
        action = dice.choice(["approved", "approved", "overridden", "rejected"])
        records.append((f"review.{action}", {"type": "triage", "settled": True}))
        reviews["triage", action] += 1
    records.append(("key.created", {"name": "x"}))
    put_in(world, "demo", records)
    await read_along(context)
    await read_along(context)
    found = (await client.get("/v1/analytics/decisions")).json()
    assert found["decisions"] == sum(outcomes.values())
    for one in found["types"]:
        mine = Counter[str]()
        for (name, status, _), count in outcomes.items():
            mine[status] += count if name == one["type"] else 0
        assert one["by_status"] == dict(+mine)
        automatic = mine["auto_approved"] + mine["rejected"]
        assert one["automatic_share"] == pytest.approx(automatic / sum(mine.values()), abs=1e-4)
        assert sum(one["by_ruling"].values()) == sum(mine.values()) - mine["failed"]
    assert [day["decisions"] for day in found["days"]] == [found["decisions"]]
    (review,) = found["reviews"]
    assert (review["approved"], review["overridden"], review["rejected"]) == tuple(
        reviews["triage", action] for action in ("approved", "overridden", "rejected")
    )
    assert review["acceptance"] == pytest.approx(review["approved"] / 30, abs=1e-4)


async def test_real_decisions_and_reviews_are_counted(
    context: Context, client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    made = (await client.post("/v1/decisions", json={"type": "tumour-triage", "input": example})).json()
    batch = "\n".join([",".join(example), *[",".join(map(str, example.values()))] * 3])
    sent = await client.post(
        "/v1/decisions/batch?type=tumour-triage", content=batch, headers={"Content-Type": "text/csv"}
    )
    assert sent.status_code == 202
    await read_along(context)
    found = (await client.get("/v1/analytics/decisions")).json()
    assert found["types"][0]["by_status"] == {made["status"]: 1}


async def test_who_is_near_a_limit(context: Context, client: httpx.AsyncClient, world: World) -> None:
    tenant_id, month = world.tenants["demo"], TODAY.replace(day=1)
    with psycopg.connect(world.dsn) as connection:
        for name, tier, used in (
            ("admin", "free", 79), ("member", "free", 80), ("reviewer", "free", 100), ("readonly", "pro", 12_000),
            ("second", "enterprise", 5_000_000), ("operator", "gone", 3),
        ):  # fmt: skip
            connection.execute(
                "update api_keys set tier = %s where tenant_id = %s and name = %s", [tier, tenant_id, name]
            )
            connection.execute(
                "insert into usage_months select tenant_id, %s, limit_id, %s from api_keys"
                " where tenant_id = %s and name = %s",
                [month, used, tenant_id, name],
            )
        connection.execute(
            """
            insert into api_keys (tenant_id, id, prefix, secret_hash, name, role, created_at, tier, limit_id)
            select tenant_id, gen_random_uuid(), 'successor', '', 'admin again', role, now() + interval '1 s', tier,
                limit_id from api_keys where tenant_id = %s and name = 'admin'
            """,
            [tenant_id],
        )
        person = uuid7()
        connection.execute(
            "insert into people (tenant_id, id, email, name, role, created_at, created_by)"
            " values (%s, %s, 'ada@example.org', 'Ada', 'admin', now(), 'x')",
            [tenant_id, person],
        )
        connection.execute("insert into usage_months values (%s, %s, %s, 9)", [tenant_id, month, person])
    pending = Pending()
    pending.lines[TODAY, prefix_of(world.key("reviewer")), "GET /v1/me"] = Usage(limited=4)
    async with context.tenant(tenant_id) as connection:
        await write(connection, tenant_id, pending)
    found = (await client.get("/v1/analytics/limits", headers=world.key("readonly"))).json()
    shown = [(row["name"], row["requests"], row["limit"], row["state"]) for row in found["data"]]
    assert shown == [
        ("readonly", 12_000, 10_000, "reached"),
        ("reviewer", 100, 100, "reached"),
        ("member", 80, 100, "near"),
        ("admin again", 79, 100, "ok"),
        ("second", 5_000_000, None, "unlimited"),
        ("Ada", 9, None, "unlimited"),
        ("operator", 3, None, "unlimited"),
    ]
    assert found["data"][1]["limited"] == 4
    assert [row["overage"] for row in found["data"][:2]] == ["count", "refuse"]


@pytest.mark.parametrize("route", ["usage", "decisions"])
async def test_days_in_the_wrong_order_are_refused(client: httpx.AsyncClient, route: str) -> None:
    answer = await client.get(f"/v1/analytics/{route}?since=2026-02-02&until=2026-02-01")
    assert (answer.status_code, answer.json()["code"]) == (422, "span_invalid")
    assert (await client.get(f"/v1/analytics/{route}?since=tomorrow")).status_code == 422


async def test_reviewers_do_not_see_analytics(client: httpx.AsyncClient, world: World) -> None:
    for route in ("usage", "decisions", "limits"):
        answer = await client.get(f"/v1/analytics/{route}", headers=world.key("reviewer"))
        assert answer.status_code == 403


def test_a_span_is_the_last_days_unless_said() -> None:
    day = date(2026, 11, 21)
    assert span_of(None, None, day) == Span(date(2026, 10, 23), day)
    assert span_of(None, date(2026, 1, 1), day, 1) == Span(date(2026, 1, 1), date(2026, 1, 1))
    with pytest.raises(SpanInvalid, match="more than 1,100 days"):
        span_of(date(2020, 1, 1), None, day)
