"""A place to measure in: a PostgreSQL of its own with production settings, a tenant, and processes."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

from decidable import migrations
from decidable.access.caller import Actor
from decidable.access.permissions import Role
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.kit.databases import with_user
from decidable.kit.db import make_pool
from decidable.kit.postgres import SETTINGS, LocalPostgres
from decidable.kit.table import Table, read_table
from decidable.learning.learn import learn
from decidable.learning.publish import publish
from decidable.operate.database import ROLE
from decidable.settings import Settings
from decidable.tenants.keys import KeySpec, create_key
from decidable.tenants.tenants import create_tenant

BENCH = Actor.system("bench")
DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "data"


@dataclass
class Place:
    """A database with one tenant, and its key. `dsn` is the owner's."""

    home: Path
    dsn: str
    tenant_id: UUID
    key: str

    @property
    def application(self) -> str:
        """The DSN of the application."""
        return with_user(self.dsn, ROLE)

    def teach(self, name: str, table: Table, label: str, text_column: str | None = None) -> None:
        """Learn and publish a type."""
        learned = learn(table, label, text_column=text_column)

        async def put() -> None:
            async with make_pool(self.application, maximum=1) as pool:
                context = Context(Settings(), pool)
                async with changing(context, self.tenant_id, BENCH) as change:
                    await publish(context, change, name, learned, "bench")

        asyncio.run(put())

    @contextmanager
    def process(self, *arguments: str, port: int) -> Iterator["subprocess.Popen[bytes]"]:
        """A Python process with this database; waits until it answers on `port` if that is not 0."""
        environment = {**os.environ, "DATABASE_URL": self.dsn, "DECIDABLE_PORT": str(port or 1)}
        environment["DECIDABLE_HOME"] = str(self.home)
        log = (self.home / f"{arguments[1]}-{port}-{time.monotonic_ns()}.log").open("wb")
        started = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=log, stderr=log)
        try:
            if port:
                await_port(port)
            yield started
        finally:
            started.terminate()
            started.wait(30)


def await_port(port: int) -> None:
    """Wait until something answers HTTP there."""
    for _ in range(300):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/docs", timeout=1)
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit(f"nothing answers on port {port}")


@contextmanager
def place(more: Mapping[str, str] = MappingProxyType({})) -> Iterator[Place]:
    """A fresh place, gone afterwards; `more` are settings of its PostgreSQL beside the product's."""
    with tempfile.TemporaryDirectory(prefix="decidable-bench-") as folder:
        server = LocalPostgres(Path(folder), {**SETTINGS, **more})
        dsn = server.start()
        try:
            migrations.upgrade(dsn)
            tenant_id, key = asyncio.run(_tenant(with_user(dsn, ROLE)))
            yield Place(Path(folder), dsn, tenant_id, key)
        finally:
            server.stop()


async def _tenant(dsn: str) -> tuple[UUID, str]:
    async with make_pool(dsn, maximum=1) as pool:
        context = Context(Settings(), pool)
        tenant = await create_tenant(context, "bench", BENCH)
        return tenant.id, (await create_key(context, tenant.id, KeySpec("bench", Role.ADMIN), BENCH)).text


def shared(name: str) -> Table:
    """One of the shared data sets."""
    return read_table(DATA / name)
