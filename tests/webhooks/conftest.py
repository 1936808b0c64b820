"""A courier, an API and a clock for tests of webhooks; loopback is allowed, as a deployment would allow it."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest
from psycopg.rows import dict_row

from decidable.app import create_app
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.kit.clock import utc_now
from decidable.kit.db import make_pool
from decidable.settings import Settings
from decidable.webhooks.delivering import Courier
from tests.webhooks.receiver import Receiver
from tests.world import TESTS, World, settings_of_tests


def hooked_settings() -> Settings:
    return settings_of_tests(webhook_private="127.0.0.0/8, ::1/128")


@dataclass
class Clock:
    """The real time, and what a test adds to it."""

    ahead: timedelta = timedelta()

    def __call__(self) -> datetime:
        return utc_now() + self.ahead

    def move_to(self, moment: datetime) -> None:
        self.ahead = moment - utc_now() + timedelta(milliseconds=1)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def context(world: World, clock: Clock) -> AsyncIterator[Context]:
    async with make_pool(world.application, maximum=6) as pool:
        yield Context(hooked_settings(), pool, now=clock)


@pytest.fixture
async def courier(context: Context) -> AsyncIterator[Courier]:
    made = Courier(context)
    yield made
    await made.close()


@pytest.fixture
async def hooks(world: World, clock: Clock) -> AsyncIterator[httpx.AsyncClient]:
    """A member of `demo` at an API that lets webhooks go to this machine."""
    app = create_app(hooked_settings(), world.application)
    async with app.router.lifespan_context(app):
        app.state.context = replace(app.state.context, now=clock)
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
            client.headers.update(world.key())
            yield client


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as made:
        yield made


@pytest.fixture
def emit(context: Context, world: World) -> Callable[..., Awaitable[None]]:
    """Let things happen: records in the audit trail, as every change makes them."""

    async def happen(*actions: str, tenant: str = "demo") -> None:
        async with changing(context, world.tenants[tenant], TESTS) as change:
            for number, action in enumerate(actions):
                change.record(action, action.split(".")[0], f"o-{number}", after={"number": number})

    return happen


Rows = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def rows(world: World) -> Rows:
    """Ask the database as its owner."""

    def ask(query: str, *given: Any) -> list[dict[str, Any]]:
        with psycopg.connect(world.dsn, row_factory=dict_row) as connection:
            done = connection.execute(query, given)
            return list(done.fetchall()) if done.description else []

    return ask


async def make(client: httpx.AsyncClient, url: str, *events: str, **more: Any) -> dict[str, Any]:
    """Make an endpoint by the API."""
    answer = await client.post("/v1/webhooks", json={"url": url, "events": list(events or "*"), **more})
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def send_all(courier: Courier) -> None:
    """Look until nothing that is due is left."""
    for _ in range(1000):
        await courier.look()
        if not courier.busy:
            return
        await courier.settle()
    raise AssertionError("the courier does not come to rest")


async def deliveries(
    client: httpx.AsyncClient, webhook: dict[str, Any], **query: Any
) -> list[dict[str, Any]]:
    answer = await client.get(f"/v1/webhooks/{webhook['id']}/deliveries", params={"limit": 200, **query})
    found: list[dict[str, Any]] = answer.json()["data"]
    return found


def id_of(webhook: dict[str, Any]) -> UUID:
    return UUID(webhook["id"])
