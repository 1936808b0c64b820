"""Every two calls that change one object, run against each other 1,000 times (or as often as the time allows)."""

import argparse
import asyncio
import io
import json
import random
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path

import httpx
from psycopg_pool import AsyncConnectionPool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from bench.race_kinds import KINDS
from bench.race_more import CHUNK_ROWS, prepare
from bench.racing import ADDRESS, Findings, Hunt, hunt_pair
from decidable import migrations
from decidable.app import create_app
from decidable.audit.checking import verify_live
from decidable.kit.databases import create_database
from decidable.kit.logging import configure_logging
from decidable.kit.postgres import FORGETFUL, LocalPostgres
from decidable.learning.demo import LABEL, tumour_triage
from decidable.learning.learn import Learned, learn
from tests.world import World, fill, settings_of_tests

FREE = """{requests_per_month: null, requests_per_minute: null, heavy_per_hour: null,
    concurrent_batches: 1_000_000, request_bytes: 16_777_216}
"""
TIERS = f"tiers:\n  enterprise: {FREE}  pro: {FREE}people: {FREE}"
PORTION, FIRST = 100, 10
OPENAPI = Path(__file__).resolve().parent.parent / "openapi.json"


@asynccontextmanager
async def hunting(world: World, folder: Path, learned: Learned) -> AsyncIterator[Hunt]:
    """The real application over ASGI, with several connections and without limits."""
    tiers = folder / "tiers.yaml"
    tiers.write_text(TIERS)
    settings = settings_of_tests(
        tiers_file=tiers,
        api_pool_max=16,
        restore_days=0,
        webhook_private="127.0.0.0/8",
        chunk_rows=CHUNK_ROWS,
    )
    app = create_app(settings, world.application)
    transport = httpx.ASGITransport(app=addressed(app), raise_app_exceptions=False)
    keys = {role: world.key(role) for tenant, role in world.keys if tenant == "demo"}
    keys["second_admin"] = keys["operator"]
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://here", cookies=without_cookies()) as client,
        AsyncConnectionPool(
            world.dsn, min_size=1, max_size=4, open=False, kwargs={"autocommit": True}
        ) as look,
    ):
        hunt = Hunt(app, client, keys, world.tenants["demo"], look, documented())
        await prepare(hunt, learned)
        yield hunt


def without_cookies() -> CookieJar:
    """Whoever signs in twice must not be known again by what the first answer set."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


def addressed(app: ASGIApp) -> ASGIApp:
    """The application for callers whose network address is what `ADDRESS` says: failed sign-ins are counted by it."""

    async def call(scope: Scope, receive: Receive, send: Send) -> None:
        address = Headers(scope=scope).get(ADDRESS) if scope["type"] == "http" else None
        await app({**scope, "client": (address, 1)} if address else scope, receive, send)

    return call


def documented() -> dict[str, frozenset[int]]:
    """The statuses of every route, as openapi.json tells them."""
    paths = json.loads(OPENAPI.read_text())["paths"]
    return {
        f"{method.upper()} {path}": frozenset(int(status) for status in route["responses"])
        for path, routes in paths.items()
        for method, route in routes.items()
    }


async def chain_holds(hunt: Hunt) -> bool:
    """Whether the trail verifies after all of it."""
    verdict = await verify_live(hunt.context, hunt.tenant)
    return bool(verdict.document["ok"])


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench races", description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--minutes", type=float, default=600, help="then it ends, whatever is left")
    parser.add_argument("--only", default="", help="pairs whose name contains this")
    given = parser.parse_args(arguments or [])
    configure_logging("error", "console", stream=io.StringIO())
    with tempfile.TemporaryDirectory(prefix="decidable-races-") as folder:
        server = LocalPostgres(Path(folder), FORGETFUL)
        dsn = create_database(server.start(), "races")
        try:
            migrations.upgrade(dsn)
            world = World(dsn)
            learned = learn(tumour_triage(), LABEL)
            asyncio.run(fill(world, learned))
            asyncio.run(_hunt(world, learned, Path(folder), given))
        finally:
            server.stop()


async def _hunt(world: World, learned: Learned, folder: Path, given: argparse.Namespace) -> None:
    findings, rng, rounds = Findings(told=partial(print, flush=True)), random.Random(), int(given.rounds)
    end = time.monotonic() + 60 * given.minutes
    done: dict[str, int] = {}
    async with hunting(world, folder, learned) as hunt:
        pairs = [pair for kind in KINDS for pair in kind.pairs() if given.only in pair.name]
        for lap in range(-(-rounds // PORTION)):
            rng.shuffle(pairs)
            for pair in pairs:
                if time.monotonic() > end:
                    break
                portion = min(PORTION if lap else FIRST, rounds)
                before = findings.rounds
                await hunt_pair(hunt, pair, portion, findings, rng)
                done[pair.name] = done.get(pair.name, 0) + findings.rounds - before
        valid = await chain_holds(hunt)
    print(
        f"{len(done)} of {len(pairs)} pairs, {findings.rounds:,} runs; the fewest of a pair {min(done.values())}"
    )
    print(
        f"the chain {'verifies' if valid else 'DOES NOT VERIFY'}; weaker invariants: {dict(findings.weaker)}"
    )
    print(f"{len(findings.wrong)} pairs with something wrong")
    for name, sentences in sorted(findings.wrong.items()):
        print(f"  {name}: {len(sentences)} times")


if __name__ == "__main__":
    main()
