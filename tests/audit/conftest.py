"""A trail in a real database: written as the application, tampered with as the database's owner."""

from collections.abc import AsyncIterator, Callable
from typing import Any, LiteralString
from uuid import UUID

import psycopg
import pytest

from decidable.audit.changing import changing
from decidable.context import Context
from decidable.kit.db import make_pool
from tests.world import TESTS, World, settings_of_tests

ROWS = 30


@pytest.fixture
async def here(world: World) -> AsyncIterator[Context]:
    """The context of the application."""
    async with make_pool(world.application, maximum=8) as pool:
        yield Context(settings_of_tests(), pool)


@pytest.fixture
def tenant(world: World) -> UUID:
    """The tenant whose trail is looked at."""
    return world.tenants["demo"]


@pytest.fixture
async def rows(here: Context, tenant: UUID) -> int:
    """Fill the trail; returns how many rows it has."""
    async with changing(here, tenant, TESTS) as change:
        for number in range(ROWS):
            change.record("policy.published", "policy", f"policy-{number}", after={"version": number})
    async with here.tenant(tenant) as connection:
        cursor = await connection.execute("select count(*) from audit")
        found = await cursor.fetchone()
    assert found is not None
    return int(found[0])


@pytest.fixture
def owner(world: World) -> Callable[..., Any]:
    """Run a statement as the owner of the database, whom no privilege stops."""

    def run(statement: LiteralString, *args: Any) -> Any:
        with psycopg.connect(world.dsn, autocommit=True) as connection:
            cursor = connection.execute(statement, args)
            return cursor.fetchall() if cursor.description else None

    return run
