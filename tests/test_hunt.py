"""A short hunt through the whole API with schemathesis; the long one is `make bench ARGS=hunt`."""

from typing import Any

import pytest

from decidable.app import openapi
from tests.hunting import hunt
from tests.world import LiveServer

SEED = 1
"""The same requests at each run, so that a failure is of the change that made it; the long hunt takes others."""
EVERY = 8
"""Each role asks one in so many of the operations, and together they ask all."""
ROLES = ("operator", "admin", "member", "reviewer", "readonly", "second", "none", "operator")


def part(document: dict[str, Any], number: int) -> dict[str, Any]:
    """The document with one in `EVERY` of its operations."""
    operations = [(path, method) for path, routes in document["paths"].items() for method in routes]
    chosen = set(operations[number::EVERY])
    paths = {
        path: {method: route for method, route in routes.items() if (path, method) in chosen}
        for path, routes in document["paths"].items()
    }
    return {**document, "paths": {path: routes for path, routes in paths.items() if routes}}


@pytest.mark.parametrize(("number", "role"), list(enumerate(ROLES)))
def test_no_operation_answers_what_is_not_documented(live_server: LiveServer, number: int, role: str) -> None:
    keys = live_server.world.keys
    bag = hunt(
        part(openapi(), number),
        live_server.url,
        {} if role == "none" else live_server.world.key(role),
        examples=3,
        seed=SEED,
        phases=("fuzzing",),
        spared=["demo", *(key.split("_")[2] for (tenant, _), key in keys.items() if tenant == "demo")],
    )
    assert not bag.failures, bag.told()
    assert bag.requests > 20
