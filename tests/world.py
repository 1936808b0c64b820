"""A small world to test in: two tenants, a key of each role, and the demo type learned once a session."""

import asyncio
import os
import subprocess
import time
import urllib.request
from base64 import b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest
from fastapi import FastAPI
from pydantic import SecretStr

from decidable.access.caller import Actor
from decidable.access.permissions import Role
from decidable.app import create_app
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.records import Autonomy
from decidable.decision.types import TypeCache
from decidable.kit.databases import create_database, drop_database, with_user
from decidable.kit.db import make_pool
from decidable.kit.ids import uuid7
from decidable.learning.autonomy import choose
from decidable.learning.demo import LABEL, tumour_triage
from decidable.learning.learn import Learned, learn
from decidable.learning.publish import publish
from decidable.operate.database import ROLE
from decidable.settings import Settings
from decidable.tenants.keys import KeySpec, create_key
from decidable.tenants.tenants import create_tenant
from decidable.worker import make_queue
from tests.forkserver import Forked
from tests.ports import free_port

TYPE = "tumour-triage"
TESTS = Actor.system("tests")
SECRET = b64encode(bytes(32)).decode()


def settings_of_tests(**given: Any) -> Settings:
    """The defaults, with secrets that write no file; no review is blind by chance."""
    fixed = {"secret_key": SecretStr(SECRET), "audit_signing_key": SecretStr(SECRET), "blind_reviews": 0.0}
    return Settings(**{**fixed, **given})


@dataclass
class World:
    """What is in the database: tenants by name, keys by tenant and role. `dsn` is its owner's."""

    dsn: str
    tenants: dict[str, UUID] = field(default_factory=dict)
    keys: dict[tuple[str, str], str] = field(default_factory=dict)

    @property
    def application(self) -> str:
        """The DSN of the application, which sees one tenant at a time."""
        return with_user(self.dsn, ROLE)

    def key(self, role: str = "member", tenant: str = "demo") -> dict[str, str]:
        """The header of a caller."""
        return {"Authorization": f"Bearer {self.keys[tenant, role]}"}


@pytest.fixture(scope="session")
def learned() -> Learned:
    """The demo type, learned from the real cases that come with scikit-learn."""
    return learn(tumour_triage(), LABEL)


@pytest.fixture(scope="session")
def taught(postgres_dsn: str, template_dsn: str, learned: Learned) -> World:
    """The template of the small world; connect to a copy (`world`), never to this one."""
    made = World(create_database(postgres_dsn, "template_taught", template="template_migrated"))
    asyncio.run(fill(made, learned))
    return made


async def fill(made: World, learned: Learned) -> None:
    """Put the small world into a migrated database."""
    async with make_pool(made.application, maximum=1) as pool:
        context = Context(settings_of_tests(), pool)
        for name in ("demo", "other"):
            tenant_id = (await create_tenant(context, name, TESTS)).id
            made.tenants[name] = tenant_id
            for who, role in (*((role.value, role) for role in Role), ("second", Role.REVIEWER)):
                made.keys[name, who] = (await create_key(context, tenant_id, KeySpec(who, role), TESTS)).text
            spec = KeySpec("operator", Role.ADMIN, scopes=("*", "tenants:*"))
            made.keys[name, "operator"] = (await create_key(context, tenant_id, spec, TESTS)).text
            async with changing(context, tenant_id, TESTS) as change:
                await publish(context, change, TYPE, learned, "test")
                await choose(context, change, TYPE, Autonomy.FULL, pinned=True, why="the policy alone")


@pytest.fixture
def world(postgres_dsn: str, taught: World) -> Iterator[World]:
    """A copy of the small world for one test."""
    name = f"world_{uuid7().hex}"
    dsn = create_database(postgres_dsn, name, template="template_taught")
    yield World(dsn, taught.tenants, taught.keys)
    drop_database(postgres_dsn, name)


@pytest.fixture
async def app(world: World) -> AsyncIterator[FastAPI]:
    """The application, running in this process."""
    made = create_app(settings_of_tests(), world.application)
    async with made.router.lifespan_context(made):
        yield made


@pytest.fixture
async def client(app: FastAPI, world: World) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the application, with the key of a member of `demo`."""
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://here", headers=world.key()) as made:
        yield made


@pytest.fixture
def example(learned: Learned) -> dict[str, Any]:
    """One complete input of the demo type: the training medians."""
    return {spec.name: spec.median for spec in learned.model.schema.fields}


@pytest.fixture
async def work(world: World) -> AsyncIterator[Callable[[], Any]]:
    """Call it to let a worker do all jobs that wait."""
    async with working(world) as run:
        yield run


@asynccontextmanager
async def working(world: World, settings: Settings | None = None) -> AsyncIterator[Callable[[], Any]]:
    """A worker that does all jobs that wait, each time that it is called."""
    queue = make_queue(world.application)
    async with make_pool(world.application, maximum=4) as pool, queue.open_async():
        held = {"context": Context(settings or settings_of_tests(), pool), "types": TypeCache()}

        async def run() -> None:
            await queue.run_worker_async(
                wait=False, additional_context=held, install_signal_handlers=False, listen_notify=False
            )

        yield run


async def waits_for_a_lock(world: World) -> None:
    """Until somebody in this database waits for another's transaction."""
    async with await psycopg.AsyncConnection.connect(world.dsn, autocommit=True) as looking:
        for _ in range(3000):
            found = await looking.execute(
                "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
            )
            if found.rowcount:
                return
            await asyncio.sleep(0.01)
    pytest.fail("nobody waits")


# --- real processes -------------------------------------------------------------------------------


@dataclass
class LiveServer:
    """A real API process with a real worker beside it."""

    url: str
    world: World
    folder: Path
    api: Forked
    worker: Forked
    start_worker: Callable[[], Forked]

    @property
    def key(self) -> str:
        """The key of a member of `demo`."""
        return self.world.keys["demo", "member"]


@pytest.fixture
def live(world: World, tmp_path: Path) -> Iterator[LiveServer]:
    """API and worker as processes of their own, on a copy of the small world."""
    with serving(world, tmp_path) as server:
        yield server


@pytest.fixture(scope="module")
def live_server(
    postgres_dsn: str, taught: World, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LiveServer]:
    """The same for a whole module of tests that only read or add."""
    name = f"world_{uuid7().hex}"
    dsn = create_database(postgres_dsn, name, template="template_taught")
    with serving(World(dsn, taught.tenants, taught.keys), tmp_path_factory.mktemp("live")) as server:
        yield server
    drop_database(postgres_dsn, name)


class serving:  # noqa: N801 - used as a function in a with statement
    """Start API and worker, with settings as the environment names them; stop what is left of them at the end."""

    def __init__(self, world: World, folder: Path, port: int | None = None, **settings: str) -> None:
        self._world, self._folder, self._started = world, folder, list[Forked]()
        self._port, self._settings = port or free_port(), settings

    def __enter__(self) -> LiveServer:
        api, worker = self._start("serve"), self._start("worker")
        url = f"http://127.0.0.1:{self._port}"
        try:
            _await_healthy(url, self._folder)
        except BaseException:
            self.__exit__()
            raise
        return LiveServer(url, self._world, self._folder, api, worker, lambda: self._start("worker"))

    def _start(self, command: str) -> Forked:
        environment = {
            **os.environ,
            "DECIDABLE_BLIND_REVIEWS": "0",
            **self._settings,
            "DATABASE_URL": self._world.dsn,
            "DECIDABLE_SECRET_KEY": SECRET,
            "DECIDABLE_PORT": str(self._port),
            "DECIDABLE_HOME": str(self._folder),
        }
        with (self._folder / f"{command}-{len(self._started)}.log").open("wb") as out:
            process = Forked([command], environment, out, out)
        self._started.append(process)
        return process

    def __exit__(self, *_: object) -> None:
        for process in self._started:
            process.terminate()
        for process in self._started:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _await_healthy(url: str, folder: Path) -> None:
    for _ in range(1200):  # two minutes: other work may have the machine
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    logs = "\n".join(file.read_text()[-2000:] for file in folder.glob("*.log"))
    pytest.fail(f"the server did not become healthy:\n{logs}")
