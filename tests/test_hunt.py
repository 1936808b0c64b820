"""A short hunt through the whole API with schemathesis; the long one is `make bench ARGS=hunt`."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Thread
from typing import Any

import pytest
import uvicorn

from decidable.app import create_app, openapi
from decidable.kit.databases import create_database, drop_database
from decidable.kit.ids import uuid7
from tests.hunting import hunt
from tests.ports import free_port
from tests.world import World, settings_of_tests

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


@dataclass(frozen=True)
class Ground:
    """An API that listens on this machine, and who may ask it."""

    url: str
    world: World


@pytest.fixture(scope="module")
def ground(postgres_dsn: str, taught: World) -> Iterator[Ground]:
    """The application behind a real server, in a thread. No worker runs, so nothing leaves this machine."""
    name, port = f"world_{uuid7().hex}", free_port()
    dsn = create_database(postgres_dsn, name, template="template_taught")
    world = World(dsn, taught.tenants, taught.keys)
    app = create_app(settings_of_tests(), world.application)
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_config=None, access_log=False))
    thread = Thread(target=server.run)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.05)
    yield Ground(f"http://127.0.0.1:{port}", world)
    server.should_exit = True
    thread.join()
    drop_database(postgres_dsn, name)


@pytest.mark.parametrize(("number", "role"), list(enumerate(ROLES)))
def test_no_operation_answers_what_is_not_documented(ground: Ground, number: int, role: str) -> None:
    keys = ground.world.keys
    bag = hunt(
        part(openapi(), number),
        ground.url,
        {} if role == "none" else ground.world.key(role),
        examples=2,
        seed=SEED,
        phases=("fuzzing",),
        spared=["demo", *(key.split("_")[2] for (tenant, _), key in keys.items() if tenant == "demo")],
    )
    assert not bag.failures, bag.told()
    assert bag.requests > 10
