"""Limits: exact however many ask at once, kept over restarts, and honest in their headers."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest
import structlog
from fastapi import FastAPI

from decidable.access.caller import Caller
from decidable.access.permissions import MATRIX, Role
from decidable.app import create_app, make_limiter
from decidable.context import Context
from decidable.kit.db import make_pool
from decidable.kit.ids import uuid7
from decidable.tenants.counters import LocalCounters
from decidable.tenants.keys import KeySpec, create_key
from decidable.tenants.limits import Limiter, LimitReached
from decidable.tenants.months import month_of
from decidable.tenants.tiers import load_tiers
from tests.redis import RedisServer
from tests.world import TESTS, World, settings_of_tests

AT_ONCE = 64
ITEM = r'"[a-z]+";{}=\d+;{}=\d+'
FIELD = rf"{ITEM}(, {ITEM})*"


@dataclass
class Time:
    """A time that stands still until it is moved."""

    now: datetime = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    passed: float = 1000.0

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)
        self.passed += timedelta(**by).total_seconds()


@dataclass
class House:
    """Limiters on one database, each as in a process of its own."""

    world: World
    time: Time
    contexts: list[Context] = field(default_factory=list)
    limiters: list[Limiter] = field(default_factory=list)

    def limiter(self, **settings: Any) -> Limiter:
        context = replace(self.contexts[0], settings=settings_of_tests(**settings), now=lambda: self.time.now)
        made = make_limiter(context)
        made._local = LocalCounters(lambda: self.time.passed)
        self.limiters.append(made)
        return made

    def caller(self, tier: str = "free", tenant: str = "demo", limit_id: UUID | None = None) -> Caller:
        permissions = MATRIX[Role.MEMBER]
        return Caller(
            self.world.tenants[tenant], tenant, "key", uuid7(), "abcdefgh", "a key", Role.MEMBER, permissions,
            limit_id or uuid7(), tier,
        )  # fmt: skip

    def stored(self, caller: Caller) -> int:
        with psycopg.connect(self.world.dsn) as connection:
            row = connection.execute(
                "select requests from usage_months where limit_id = %s and month = %s",
                [caller.limit_id, self.time.now.date().replace(day=1)],
            ).fetchone()
        return row[0] if row else 0


@pytest.fixture
async def house(world: World) -> AsyncIterator[House]:
    async with make_pool(world.application, maximum=8) as pool:
        made = House(world, Time(), [Context(settings_of_tests(), pool)])
        yield made
        for limiter in made.limiters:
            await limiter.close()


async def crowd(
    take: Callable[[], Any], number: int, at_once: int = AT_ONCE
) -> tuple[int, list[LimitReached]]:
    """Ask `number` times, `at_once` at a time: how many were let in, and the refusals."""
    todo, taken, refused = iter(range(number)), 0, []

    async def one() -> None:
        nonlocal taken
        for _ in todo:
            try:
                await take()
                taken += 1
            except LimitReached as reached:
                refused.append(reached)

    await asyncio.gather(*(one() for _ in range(at_once)))
    return taken, refused


# --- one process ---------------------------------------------------------------------------------


async def test_a_crowd_gets_exactly_the_minute(house: House) -> None:
    limiter, caller = house.limiter(), house.caller("pro")
    taken, refused = await crowd(lambda: limiter.take(caller), 1000)
    assert (taken, len(refused)) == (600, 400)
    assert {reached.headers["Retry-After"] for reached in refused} == {"60"}
    house.time.move(seconds=59)
    with pytest.raises(LimitReached, match="600 requests of this minute; try again in 1 s"):
        await limiter.take(caller)
    house.time.move(seconds=1)
    assert (await crowd(lambda: limiter.take(caller), 601))[0] == 600


async def test_what_is_refused_uses_nothing(house: House) -> None:
    limiter, caller = house.limiter(), house.caller("free")
    assert (await crowd(lambda: limiter.take(caller, heavy=True), 10))[0] == 2
    left = (await limiter.take(caller)).headers()["RateLimit"]
    assert left.startswith('"minute";r=17;t=60, "month";r=97;')
    await limiter.tend()
    assert house.stored(caller) == 3


async def test_the_month_stops_the_free_tier(house: House) -> None:
    limiter, caller = house.limiter(), house.caller("free")
    taken = 0
    for _ in range(12):
        taken += (await crowd(lambda: limiter.take(caller), 10))[0]
        house.time.move(minutes=1)
    assert taken == 100
    with pytest.raises(LimitReached, match=r"100 requests of this month; try again on 2026-12-01") as caught:
        await limiter.take(caller)
    wait = int(caught.value.headers["Retry-After"])
    assert house.time.now + timedelta(seconds=wait) == datetime(2026, 12, 1, tzinfo=UTC)
    house.time.move(seconds=wait)
    assert '"month";r=99;' in (await limiter.take(caller)).headers()["RateLimit"]


async def test_overage_of_pro_is_counted(house: House) -> None:
    limiter, caller = house.limiter(), house.caller("pro")
    for _ in range(17):
        assert (await crowd(lambda: limiter.take(caller), 600))[0] == 600
        house.time.move(minutes=1)
    await limiter.tend()
    assert house.stored(caller) == 10_200
    headers = (await limiter.take(caller)).headers()
    assert headers == {"RateLimit-Policy": '"minute";q=600;w=60', "RateLimit": '"minute";r=599;t=60'}


async def test_heavy_operations_have_an_hour_of_their_own(house: House) -> None:
    limiter, caller = house.limiter(), house.caller("free")
    assert (await crowd(lambda: limiter.take(caller, heavy=True), 5))[0] == 2
    with pytest.raises(LimitReached, match="2 heavy operations of this hour; try again in 3600 s") as caught:
        await limiter.take(caller, heavy=True)
    assert '"hour";q=2;w=3600' in caught.value.headers["RateLimit-Policy"]
    assert '"hour";r=0;t=3600' in caught.value.headers["RateLimit"]
    await limiter.take(caller)
    house.time.move(hours=1)
    await limiter.take(caller, heavy=True)


async def test_counts_survive_a_restart_and_rotation(house: House) -> None:
    first, caller = house.limiter(), house.caller("free")
    await crowd(lambda: first.take(caller), 15)
    await first.tend()
    house.time.move(minutes=1)
    second = house.limiter()
    successor = replace(caller, id=uuid7(), prefix="newer")
    taken, headers = await crowd(lambda: second.take(successor), 5)
    assert (taken, headers) == (5, [])
    assert '"month";r=79;' in (await second.take(successor)).headers()["RateLimit"]


async def test_a_failed_write_loses_nothing_and_counts_nothing_twice(house: House) -> None:
    limiter, caller = house.limiter(), house.caller("free")
    await crowd(lambda: limiter.take(caller), 7)
    with psycopg.connect(house.world.dsn, autocommit=True) as connection:
        connection.execute("alter table usage_months rename to elsewhere")
        with pytest.raises(psycopg.errors.UndefinedTable):
            await limiter.tend()
        await crowd(lambda: limiter.take(caller), 6)
        connection.execute("alter table elsewhere rename to usage_months")
    await limiter.tend()
    await limiter.tend()
    assert house.stored(caller) == 13
    assert '"month";r=86;' in (await limiter.take(caller)).headers()["RateLimit"]


async def test_tenants_and_callers_count_apart(house: House) -> None:
    limiter, limit_id = house.limiter(), uuid7()
    for caller in (
        house.caller(limit_id=limit_id),
        house.caller(tenant="other", limit_id=limit_id),
        house.caller(),
    ):
        assert (await crowd(lambda: limiter.take(caller), 30))[0] == 20  # noqa: B023 - awaited at once


async def test_people_have_limits_of_their_own(house: House) -> None:
    person = replace(house.caller("no-such-tier"), kind="person", prefix="ada@example.org")
    headers = (await house.limiter().take(person)).headers()
    assert headers["RateLimit-Policy"] == f'"minute";q={load_tiers().people.requests_per_minute};w=60'


async def test_headers_have_the_drafts_syntax(house: House) -> None:
    limiter, caller = house.limiter(), house.caller("free")
    headers = (await limiter.take(caller, heavy=True)).headers()
    assert re.fullmatch(FIELD.format("q", "w", "q", "w"), headers["RateLimit-Policy"])
    assert re.fullmatch(FIELD.format("r", "t", "r", "t"), headers["RateLimit"])
    assert headers["RateLimit-Policy"] == '"minute";q=20;w=60, "hour";q=2;w=3600, "month";q=100;w=2592000'


@pytest.mark.parametrize(
    ("now", "end"),
    [
        (datetime(2026, 1, 31, 23, 59, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)),
        (datetime(2026, 11, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)),
        (datetime(2026, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_month_ends(now: datetime, end: datetime) -> None:
    assert month_of(now).ends == end


# --- several processes, with Redis ----------------------------------------------------------------


async def test_processes_count_together_in_redis(house: House, redis_server: RedisServer) -> None:
    limiters = [house.limiter(redis_url=redis_server.url) for _ in range(3)]
    caller, turn = house.caller("pro"), iter(range(10_000))
    taken, refused = await crowd(lambda: limiters[next(turn) % 3].take(caller), 900)
    assert (taken, len(refused)) == (600, 300)
    assert all(1 <= int(reached.headers["Retry-After"]) <= 60 for reached in refused)
    for limiter in limiters:
        await limiter.tend()
    assert house.stored(caller) == 600


async def test_the_month_stops_in_redis_and_is_read_from_the_database(
    house: House, redis_server: RedisServer
) -> None:
    caller = house.caller("free")
    with psycopg.connect(house.world.dsn) as connection:
        connection.execute(
            "insert into usage_months values (%s, '2026-11-01', %s, 90)", [caller.tenant_id, caller.limit_id]
        )
    limiters = [house.limiter(redis_url=redis_server.url) for _ in range(2)]
    turn = iter(range(1000))
    taken, refused = await crowd(lambda: limiters[next(turn) % 2].take(caller), 15)
    assert (taken, len(refused)) == (10, 5)
    assert '"month";r=0;' in refused[0].headers["RateLimit"]
    for limiter in limiters:
        await limiter.tend()
    assert house.stored(caller) == 100


@pytest.mark.parametrize("wound", ["kill", "freeze"])
async def test_redis_goes_away_and_comes_back(house: House, redis_server: RedisServer, wound: str) -> None:
    limiters = [house.limiter(redis_url=redis_server.url, api_processes=2) for _ in range(2)]
    caller = house.caller("free")
    assert (await crowd(lambda: limiters[0].take(caller), 4))[0] == 4
    for limiter in limiters:
        await limiter.tend()
        assert limiter.redis() == (True, "counts the limits of all API processes")
    getattr(redis_server, wound)()
    with structlog.testing.capture_logs() as logs:
        taken = [(await crowd(lambda: limiter.take(caller), 40))[0] for limiter in limiters]  # noqa: B023
    assert taken == [10, 10]  # each its share of 20 a minute
    assert [log["event"] for log in logs if log["event"] != "limit_hit"] == ["redis_away"] * 2
    for limiter in limiters:
        state = limiter.redis()
        assert state is not None
        assert not state[0]
        assert "gives out 1/2 of every limit" in state[1]
        await limiter.tend()
    if wound == "freeze":
        redis_server.thaw()
    else:
        redis_server.start()
    with structlog.testing.capture_logs() as logs:
        for limiter in limiters:
            await limiter.tend()
            await limiter.tend()
    assert [log["event"] for log in logs] == ["redis_back"] * 2
    house.time.move(minutes=1)
    left = (await limiters[0].take(caller)).headers()["RateLimit"]
    assert '"month";r=75;' in left  # 4 before, 20 meanwhile, and this one
    for limiter in limiters:
        await limiter.tend()
    assert house.stored(caller) == 25


async def test_a_month_is_not_passed_while_redis_is_away(house: House, redis_server: RedisServer) -> None:
    limiters = [house.limiter(redis_url=redis_server.url, api_processes=2) for _ in range(2)]
    caller = house.caller("free")
    redis_server.kill()
    for _ in range(20):
        for limiter in limiters:
            await crowd(lambda: limiter.take(caller), 20)  # noqa: B023
        for limiter in (*limiters, *limiters):
            await limiter.tend()
        house.time.move(minutes=1)
    assert 90 <= house.stored(caller) <= 100


# --- the API ---------------------------------------------------------------------------------------


@pytest.fixture
async def free_key(app: FastAPI, world: World) -> dict[str, str]:
    made = await create_key(
        app.state.context, world.tenants["demo"], KeySpec("free", Role.MEMBER, tier="free"), TESTS
    )
    return {"Authorization": f"Bearer {made.text}"}


async def test_answers_say_what_is_left(client: httpx.AsyncClient, free_key: dict[str, str]) -> None:
    answer = await client.get("/v1/decisions", headers=free_key)
    assert re.fullmatch(FIELD.format("q", "w", "q", "w"), answer.headers["RateLimit-Policy"])
    assert answer.headers["RateLimit"].startswith('"minute";r=19;t=')
    absent = await client.get(f"/v1/decisions/{uuid7()}", headers=free_key)
    assert (absent.status_code, absent.headers["RateLimit"][:12]) == (404, '"minute";r=1')
    assert "RateLimit" not in (await client.get("/livez")).headers


async def test_64_at_once_get_exactly_their_minute(
    client: httpx.AsyncClient, free_key: dict[str, str]
) -> None:
    answers = await asyncio.gather(*(client.get("/v1/me", headers=free_key) for _ in range(AT_ONCE)))
    statuses = [answer.status_code for answer in answers]
    assert (statuses.count(200), statuses.count(429)) == (20, AT_ONCE - 20)
    refused = next(answer for answer in answers if answer.status_code == 429)
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["code"] == "limit_reached"
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert refused.headers.get_list("RateLimit")[0].startswith('"minute";r=0;t=')
    assert len(refused.headers.get_list("RateLimit")) == 1


async def test_a_limit_hit_is_logged_and_counted(client: httpx.AsyncClient, free_key: dict[str, str]) -> None:
    for _ in range(20):
        await client.get("/v1/me", headers=free_key)
    with structlog.testing.capture_logs() as logs:
        await client.get("/v1/me", headers=free_key)
    hit = next(log for log in logs if log["event"] == "limit_hit")
    assert (hit["tier"], hit["window"], len(hit["key"])) == ("free", "minute", 8)
    figures = (await client.get("/metrics")).text
    assert 'limit_hits_total{tier="free",window="minute"}' in figures
    assert 'requests_refused_total{reason="limited"}' in figures


@pytest.mark.parametrize(
    ("headers", "route", "event", "reason"),
    [
        (
            {"Authorization": "Bearer dk_live_nosuchky_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},
            "/v1/me",
            "unauthorized",
            None,
        ),
        (None, "/v1/keys", "forbidden", None),
    ],
)
async def test_refusals_are_logged_with_the_prefix_and_counted(
    client: httpx.AsyncClient,
    world: World,
    headers: dict[str, str] | None,
    route: str,
    event: str,
    reason: None,
) -> None:
    sent = headers or world.key("reviewer")
    with structlog.testing.capture_logs() as logs:
        await client.get(route, headers=sent)
    logged = next(log for log in logs if log["event"] == event)
    assert logged["key"] == sent["Authorization"].split("_")[2]
    assert f'requests_refused_total{{reason="{event}"}}' in (await client.get("/metrics")).text


async def test_the_tier_bounds_the_body(client: httpx.AsyncClient, free_key: dict[str, str]) -> None:
    body = {"type": "tumour-triage", "input": {"note": "x" * 70_000}}
    answer = await client.post("/v1/decisions", headers=free_key, json=body)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")
    assert "65,536 bytes" in answer.json()["detail"]

    async def in_pieces() -> AsyncIterator[bytes]:
        for _ in range(70):
            yield b" " * 1000
        yield b"{}"

    streamed = await client.post("/v1/decisions", headers=free_key, content=in_pieces())
    assert streamed.status_code in (413, 422)
    assert (await client.post("/v1/decisions", json=body)).status_code == 422


async def test_a_batch_may_be_larger_than_an_ordinary_request(
    client: httpx.AsyncClient, free_key: dict[str, str], example: dict[str, Any]
) -> None:
    lines = [",".join(example), *(",".join(map(str, example.values())) for _ in range(400))]
    sent = {**free_key, "Content-Type": "text/csv"}
    body = "\n".join(lines)
    assert len(body) > 65_536
    route = "/v1/decisions/batch?type=tumour-triage"
    assert (await client.post(route, headers=sent, content=body)).status_code == 202
    refused = await client.post(route, headers=sent, content=body)
    assert (refused.status_code, refused.json()["code"]) == (429, "limit_reached")
    assert "1 batches of this tenant" in refused.json()["detail"]
    assert refused.headers["Retry-After"] == "15"


async def test_batches_at_once_are_exact(
    client: httpx.AsyncClient, free_key: dict[str, str], example: dict[str, Any], work: Callable[[], Any]
) -> None:
    body = "\n".join([",".join(example), ",".join(map(str, example.values()))])
    sent = {**free_key, "Content-Type": "text/csv"}
    route = "/v1/decisions/batch?type=tumour-triage"
    answers = await asyncio.gather(*(client.post(route, headers=sent, content=body) for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [202] + [429] * 7
    jobs = (await client.get("/v1/jobs?kind=batch")).json()["data"]
    assert len(jobs) == 1
    await work()
    assert (await client.post(route, headers=sent, content=body)).status_code == 202


async def test_a_key_shows_its_month(
    app: FastAPI, client: httpx.AsyncClient, world: World, free_key: dict[str, str]
) -> None:
    for _ in range(3):
        await client.get("/v1/me", headers=free_key)
    await app.state.limits.tend()
    route = f"/v1/keys/{free_key['Authorization'].split('_')[2]}"
    rotated = (await client.post(f"{route}/rotate", headers=world.key("admin"))).json()
    for prefix in (route, f"/v1/keys/{rotated['prefix']}"):
        shown = (await client.get(prefix, headers=world.key("admin"))).json()
        assert shown["usage"] == {"month_requests": 3, "month_limit": 100}


async def test_months_are_written_when_the_process_stops(world: World) -> None:
    app = create_app(settings_of_tests(), world.application)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://here", headers=world.key()
        ) as client:
            for _ in range(5):
                await client.get("/v1/me")
    with psycopg.connect(world.dsn) as connection:
        row = connection.execute("select sum(requests) from usage_months").fetchone()
        usage = connection.execute("select sum(requests) from usage_days").fetchone()
    assert (row, usage) == ((5,), (5,))
