"""Several API processes: refused where they could not count together, exact where they can."""

import asyncio
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import psutil
import psycopg
import pytest

from decidable.kit.process import wait_until
from decidable.operate.presence import NotAlone, Presence
from decidable.operate.run import is_healthy
from tests.ports import free_port
from tests.redis import RedisServer
from tests.world import SECRET, World

START = 180.0


class Api:
    """A real `decidable serve`."""

    def __init__(self, world: World, home: Path, **variables: str) -> None:
        self.port, self.log = free_port(), home / f"api-{len(list(home.iterdir()))}.log"
        environment = {
            **os.environ,
            "DATABASE_URL": world.dsn,
            "DECIDABLE_HOME": str(home),
            "DECIDABLE_SECRET_KEY": SECRET,
            "DECIDABLE_PORT": str(self.port),
            **variables,
        }
        with self.log.open("wb") as out:
            self.process = psutil.Popen(
                [sys.executable, "-m", "decidable.cli", "serve"],
                env=environment,
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def comes(self) -> "Api":
        came = wait_until(
            lambda: is_healthy("127.0.0.1", self.port) or self.process.poll() is not None, START
        )
        assert came, self.log.read_text()
        assert self.process.poll() is None, self.log.read_text()
        return self

    def parts(self) -> list[psutil.Process]:
        found: list[psutil.Process] = self.process.children()
        return found

    def end(self) -> None:
        with suppress(psutil.NoSuchProcess):
            for process in (*self.process.children(recursive=True), self.process):
                process.kill()
            self.process.wait()


class Apis:
    """Starts them, and ends what is left."""

    def __init__(self, world: World, home: Path) -> None:
        self._world, self._home, self.started = world, home, list[Api]()

    def start(self, **variables: str) -> Api:
        self.started.append(Api(self._world, self._home, **variables))
        return self.started[-1]


@pytest.fixture
def apis(world: World, tmp_path: Path) -> Iterator[Apis]:
    made = Apis(world, tmp_path)
    yield made
    for api in made.started:
        api.end()


def use_tier(world: World, tier: str) -> None:
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update api_keys set tier = %s where name = 'member'", [tier])


async def ask(urls: list[str], headers: dict[str, str], number: int) -> Counter[int]:
    """Ask with 64 connections at once, each of its own so that the kernel deals them out."""
    todo, seen = iter(range(number)), Counter[int]()

    async def one() -> None:
        async with httpx.AsyncClient(headers=headers, timeout=30) as client:
            for turn in todo:
                answer = await client.get(f"{urls[turn % len(urls)]}/v1/me")
                seen[answer.status_code] += 1

    await asyncio.gather(*(one() for _ in range(64)))
    return seen


def month_of(world: World) -> int:
    with psycopg.connect(world.dsn) as connection:
        row = connection.execute("select coalesce(sum(requests), 0) from usage_months").fetchone()
    assert row is not None
    return int(row[0])


def test_more_than_one_without_redis_is_refused(apis: Apis) -> None:
    api = apis.start(DECIDABLE_API_PROCESSES="2")
    assert api.process.wait(START) == 1
    said = api.log.read_text()
    assert said.startswith(
        "decidable: DECIDABLE_API_PROCESSES: more than one API process needs REDIS_URL: each would"
    )
    assert said.count("\n") == 1


def test_a_second_api_on_the_same_database_is_refused(apis: Apis) -> None:
    first = apis.start().comes()
    second = apis.start()
    assert second.process.wait(START) == 1
    assert "decidable: Another API process serves this database already." in second.log.read_text()
    assert "set REDIS_URL for both" in second.log.read_text()
    assert is_healthy("127.0.0.1", first.port)
    first.process.kill()
    first.process.wait()
    apis.start().comes()


def test_redis_on_one_side_alone_is_refused(apis: Apis, redis_server: RedisServer) -> None:
    apis.start().comes()
    second = apis.start(REDIS_URL=redis_server.url)
    assert second.process.wait(START) == 1
    assert "counts its limits in its own memory, since it has no REDIS_URL" in second.log.read_text()


def test_a_bad_tiers_file_is_refused(apis: Apis, tmp_path: Path) -> None:
    file = tmp_path / "tiers.yaml"
    file.write_text("tiers:\n  free:\n    requests_per_month: lots\npeople: {}\n")
    api = apis.start(DECIDABLE_TIERS_FILE=str(file))
    assert api.process.wait(START) == 1
    assert f"decidable: {file}, line 3" in api.log.read_text()


async def test_two_processes_count_exactly(apis: Apis, world: World, redis_server: RedisServer) -> None:
    use_tier(world, "pro")
    two = [apis.start(REDIS_URL=redis_server.url).comes() for _ in range(2)]
    seen = await ask([api.url for api in two], world.key(), 800)
    assert seen == {200: 600, 429: 200}
    for api in two:
        api.process.terminate()
        api.process.wait(30)
    assert month_of(world) == 600
    with psycopg.connect(world.dsn) as connection:
        row = connection.execute("select sum(requests), sum(limited) from usage_days").fetchone()
    assert row == (600, 200)


async def test_serve_keeps_several_on_one_port(apis: Apis, world: World, redis_server: RedisServer) -> None:
    use_tier(world, "pro")
    api = apis.start(REDIS_URL=redis_server.url, DECIDABLE_API_PROCESSES="2").comes()
    assert wait_until(lambda: len(api.parts()) == 2, 60)
    assert (await ask([api.url], world.key(), 700)) == {200: 600, 429: 100}
    victim = api.parts()[0]
    victim.kill()
    assert wait_until(lambda: len(api.parts()) == 2 and victim not in api.parts(), 120), api.log.read_text()
    assert wait_until(lambda: is_healthy("127.0.0.1", api.port), 120)
    parts = api.parts()
    api.process.send_signal(signal.SIGTERM)
    assert api.process.wait(30) == 0
    assert [part for part in parts if part.is_running() and part.status() != psutil.STATUS_ZOMBIE] == []


async def test_redis_away_degrades_and_requests_go_on(
    apis: Apis, world: World, redis_server: RedisServer
) -> None:
    api = apis.start(REDIS_URL=redis_server.url).comes()
    async with httpx.AsyncClient(base_url=api.url, headers=world.key(), timeout=30) as client:
        assert (await client.get("/health")).json()["checks"]["redis"]["status"] == "ok"
        redis_server.kill()
        answers = await asyncio.gather(*(client.get("/v1/me") for _ in range(64)))
        assert {answer.status_code for answer in answers} == {200}
        health = await client.get("/health")
        assert (health.status_code, health.json()["status"]) == (200, "degraded")
        assert "away since" in health.json()["checks"]["redis"]["detail"]
        redis_server.start()
        assert await asyncio.to_thread(wait_until, lambda: "redis_back" in api.log.read_text(), 60)
        assert (await client.get("/health")).json()["status"] == "ok"
    assert api.log.read_text().count('"redis_away"') == 1


def test_presence_counts_those_who_share(world: World) -> None:
    with Presence(world.application, shared=True) as one, Presence(world.application, shared=True) as other:
        assert wait_until(lambda: one.processes() == other.processes() == 2, 10)
        with pytest.raises(NotAlone, match="already"), Presence(world.application, shared=False):
            pass
    with Presence(world.application, shared=False, expected=1) as alone:
        assert alone.processes() == 1


def test_presence_takes_its_lock_again(world: World) -> None:
    with Presence(world.application, shared=False):
        with psycopg.connect(world.dsn, autocommit=True) as connection:

            def holders() -> list[int]:
                rows = connection.execute(
                    "select l.pid from pg_locks l join pg_stat_activity a using (pid)"
                    " where a.application_name = 'decidable-presence' and a.datname = current_database()"
                    " and l.locktype = 'advisory' and l.granted"
                ).fetchall()
                return [row[0] for row in rows]

            (first,) = holders()
            connection.execute("select pg_terminate_backend(%s)", [first])
            # The first holder may live on for a moment: another one must have come.
            assert wait_until(lambda: holders() not in ([], [first]), 15)
        with pytest.raises(NotAlone), Presence(world.application, shared=False):
            pass
