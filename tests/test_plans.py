"""How the product asks its database with a million decisions: no large table from end to end, nothing once a row.

The planner of a small database is told that it is large: `statistics.sql` is what `make bench ARGS=plans` saw of a
real million, and compared with the plans of real rows.
"""

from collections.abc import Awaitable, Callable
from pathlib import Path

import psycopg
import pytest

from bench.planning import LARGE, Calls, Explained, explained, large_tables, scans
from bench.plans import calling, plans_of, plant
from tests.world import World

READ_WHOLE: dict[str, str] = {
    "select * from ( select r.id, r.reviewer, r.decision_id as unit": "quality: all reviews of its window at once",
    "select extract(isodow from r.created_at": "review load: all reviews of its window at once",
}
"""Statements that may read a large table whole, by how they begin, and why."""


@pytest.fixture
def log(world: World) -> Path:
    """The log of the server of the tests."""
    with psycopg.connect(world.dsn) as connection:
        data = connection.execute("show data_directory").fetchone()
    assert data is not None
    return Path(data[0]).parent / "logs" / "postgres.log"


async def test_plans_with_a_million_decisions(world: World, log: Path) -> None:
    async with calling(world, Explained(log)) as calls:
        await calls.prepare()
        made = dict(calls.made)
    plant(world.dsn, world.tenants["demo"], log.parent.parent / "postgres")
    large = large_tables(world.dsn)
    assert {"decisions", "steps", "audit", "labels", "webhook_deliveries"} <= set(large)
    assert large["decisions"] > 100 * LARGE
    wrong = []
    for mode in ("force_custom_plan", "force_generic_plan"):
        async with calling(world, explained(world.dsn, log, mode=mode)) as calls:
            calls.made = dict(made)
            for name, statements in (await plans_of(calls)).items():
                assert statements, f"nothing was explained of: {name}"
                wrong += [
                    f"{mode}, {name}: {table} in {text}"
                    for text, table in scans(statements, large).items()
                    if not text.startswith(tuple(READ_WHOLE))
                ]
    assert not wrong, "\n".join(wrong)


async def test_statements_do_not_grow_with_the_rows(world: World, log: Path) -> None:
    async with calling(world, Explained(log)) as calls:
        await calls.prepare()
        for number in range(12):
            await calls.decide(730 + number)
        made = dict(calls.made)
    async with calling(world, explained(world.dsn, log, mode="auto")) as calls:
        calls.made = dict(made)
        for name, (few, many) in calls.growing().items():
            await _statements(calls, few)  # warms caches up
            # What runs every second beside it only adds: the least of several is nearest to the call's own.
            least = [min([await _statements(calls, do) for _ in range(3)]) for do in (few, many)]
            assert least[0] > 0, f"nothing was explained of: {name}"
            assert least[1] <= least[0] + 1, (
                f"{name}: {least[0]} statements for few rows, {least[1]} for many"
            )


async def _statements(calls: Calls, do: Callable[[], Awaitable[object]]) -> int:
    """How many statements were sent while this was done."""
    calls.explained.read()
    await do()
    return len(calls.explained.read())
