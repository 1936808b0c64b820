"""What one process holds for its whole life, made once in `app.py` or `worker.py` and passed in."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request

from decidable.kit import clock, ids
from decidable.kit.db import Connection, Pool, as_tenant, known_as
from decidable.kit.sealing import Sealer
from decidable.settings import Settings


@dataclass(frozen=True, slots=True)
class Context:
    """Settings, time, ids and the database."""

    settings: Settings
    pool: Pool
    now: clock.Clock = clock.utc_now
    new_id: Callable[[], UUID] = ids.uuid7
    new_ids: Callable[[int], list[UUID]] = ids.uuid7s

    @asynccontextmanager
    async def tenant(self, tenant_id: UUID) -> AsyncIterator[Connection]:
        """A transaction that sees the rows of one tenant. To change something use `audit.changing`."""
        async with self.pool.connection() as connection, as_tenant(connection, tenant_id):
            yield connection

    @asynccontextmanager
    async def known_as(self, name: str) -> AsyncIterator[Connection]:
        """A transaction that sees the one row that bears this name, before the tenant is known."""
        async with self.pool.connection() as connection, known_as(connection, name):
            yield connection

    @property
    def sealer(self) -> Sealer:
        """Seals what lies in the database and must not be read there."""
        return _sealer(self.settings.secret())


@lru_cache(maxsize=4)
def _sealer(key: bytes) -> Sealer:
    return Sealer(key)


async def context_of(request: Request) -> Context:
    """The context of this process. (A plain function would cost each request a thread.)"""
    found: Context = request.app.state.context
    return found


Here = Annotated[Context, Depends(context_of)]
"""The dependency of a route that needs the context."""
