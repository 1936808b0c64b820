"""What tests of signing in share: a second application on the same database, and a browser that signs in."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import httpx
import psycopg
from fastapi import FastAPI
from prometheus_client import REGISTRY

from decidable.app import create_app
from decidable.kit.clock import utc_now
from tests.world import World, settings_of_tests

HOME = "http://here"
ADA = "ada@example.org"
PASSWORD = "correct horse battery staple"


@asynccontextmanager
async def running(world: World, **settings: Any) -> AsyncIterator[FastAPI]:
    """One more application on the database of a world."""
    made = create_app(settings_of_tests(**settings), world.application)
    async with made.router.lifespan_context(made):
        yield made


@asynccontextmanager
async def browser(app: FastAPI, host: str = "10.0.0.1", base: str = HOME) -> AsyncIterator[httpx.AsyncClient]:
    """A browser without a session, at a network address."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False, client=(host, 4321))
    async with httpx.AsyncClient(transport=transport, base_url=base) as made:
        yield made


def stop_the_clock(*apps: FastAPI) -> None:
    """Waits do not end while a test runs, however slow the machine is."""
    moment = utc_now()
    for app in apps:
        app.state.context = replace(app.state.context, now=lambda: moment)


async def add_person(app: FastAPI, world: World, email: str = ADA, **given: Any) -> dict[str, Any]:
    """A person of `demo`, added by its admin's key."""
    wanted = {"email": email, "name": "Ada", "password": PASSWORD, "role": "member", **given}
    async with browser(app) as admin:
        answer = await admin.post("/v1/people", json=wanted, headers=world.key("admin"))
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def sign_in(client: httpx.AsyncClient, email: str = ADA, password: str = PASSWORD) -> httpx.Response:
    """Sign in to `demo`; the browser then sends its CSRF token with everything."""
    answer = await client.post("/v1/session", json={"tenant": "demo", "email": email, "password": password})
    if answer.status_code == 201:
        client.headers["X-CSRF-Token"] = client.cookies["dk_csrf"]
    return answer


def execute(world: World, statement: str, *args: Any) -> list[tuple[Any, ...]]:
    """SQL as the owner of the database."""
    with psycopg.connect(world.dsn) as connection:
        cursor = connection.execute(statement, args)
        return cursor.fetchall() if cursor.description else []


def counted(name: str, **labels: str) -> float:
    """A figure of `/metrics`."""
    return REGISTRY.get_sample_value(name, labels) or 0.0
