"""Policies and decisions that the tests of reviews share."""

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import psycopg
import pytest

from decidable.learning.demo import tumour_triage
from tests.world import TYPE, World

Ask = Callable[..., Awaitable[dict[str, Any]]]
Set = Callable[[str], Awaitable[None]]


@pytest.fixture
def set_policy(client: httpx.AsyncClient) -> Set:
    """Publish a policy for the demo type."""

    async def put(text: str) -> None:
        answer = await client.put(f"/v1/decision-types/{TYPE}/policy", json={"text": text})
        assert answer.status_code == 200, answer.text

    return put


@pytest.fixture
def automatic(client: httpx.AsyncClient, learned: Any) -> Ask:
    """A decision that is answered automatically, another at each call."""
    table, names = tumour_triage(), {spec.name for spec in learned.model.schema.fields}
    rows = iter(table.rows)

    async def ask() -> dict[str, Any]:
        for row in rows:
            given = {
                name: float(cell) for name, cell in zip(table.columns, row, strict=True) if name in names
            }
            made: dict[str, Any] = (
                await client.post("/v1/decisions", json={"type": TYPE, "input": given})
            ).json()
            if made["status"] == "auto_approved":
                return made
        pytest.fail("no case was automatic")

    return ask


@pytest.fixture
def waiting(client: httpx.AsyncClient, example: dict[str, Any]) -> Ask:
    """A decision that waits for a person, by its amount."""
    areas = iter(range(500, 900))

    async def ask(amount: float = 20_000) -> dict[str, Any]:
        body = {"type": TYPE, "input": {**example, "mean_area": next(areas)}, "amount": amount}
        made: dict[str, Any] = (await client.post("/v1/decisions", json=body)).json()
        assert made["status"] == "needs_review"
        return made

    return ask


def rows_of(world: World, statement: str, *given: Any) -> list[tuple[Any, ...]]:
    """What the owner of the database reads."""
    with psycopg.connect(world.dsn) as connection:
        return connection.execute(statement.encode(), given).fetchall()


def other_than(option: str) -> str:
    """The other option of the demo type."""
    return "benign" if option == "malignant" else "malignant"
