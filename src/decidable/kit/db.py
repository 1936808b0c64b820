"""PostgreSQL through psycopg: the pool, rows as dictionaries, and transactions that see one tenant."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import monotonic
from typing import Any, LiteralString
from uuid import UUID
from weakref import WeakKeyDictionary

import orjson
from psycopg import AsyncConnection, sql
from psycopg.pq import TransactionStatus
from psycopg.rows import DictRow, TupleRow, dict_row
from psycopg.types.json import set_json_dumps, set_json_loads
from psycopg_pool import AsyncConnectionPool

Connection = AsyncConnection[TupleRow]
Pool = AsyncConnectionPool[Connection]

set_json_loads(orjson.loads)
set_json_dumps(orjson.dumps)


CHECK_AFTER_SECONDS = 1.0
RENEW_AFTER_SECONDS = 900.0
"""A backend of PostgreSQL keeps the plans of what it was asked, some 15 MB of them in the end."""
_last_checked: WeakKeyDictionary[Connection, float] = WeakKeyDictionary()


async def check_idle(connection: Connection) -> None:
    """Ask a connection whether it lives, unless it was asked a moment ago: under load that costs nothing."""
    now = monotonic()
    if now - _last_checked.get(connection, -CHECK_AFTER_SECONDS) >= CHECK_AFTER_SECONDS:
        await AsyncConnectionPool.check_connection(connection)
        _last_checked[connection] = now


def make_pool(dsn: str, *, minimum: int = 1, maximum: int = 8, name: str = "decidable") -> Pool:
    """A pool that is opened by its owner; a connection that died is replaced before it is handed out."""
    return AsyncConnectionPool(
        dsn,
        min_size=minimum,
        max_size=maximum,
        open=False,
        timeout=5.0,
        check=check_idle,
        max_lifetime=RENEW_AFTER_SECONDS,
        kwargs={"application_name": name, "autocommit": True},
    )


async def fetch_all(connection: Connection, query: LiteralString, args: dict[str, Any]) -> list[DictRow]:
    """All rows as dictionaries."""
    async with connection.cursor(row_factory=dict_row) as cursor:
        await cursor.execute(query, args)
        return await cursor.fetchall()


async def fetch_one(connection: Connection, query: LiteralString, args: dict[str, Any]) -> DictRow | None:
    """The first row as a dictionary, or None."""
    async with connection.cursor(row_factory=dict_row) as cursor:
        await cursor.execute(query, args)
        return await cursor.fetchone()


@asynccontextmanager
async def as_tenant(connection: Connection, tenant_id: UUID) -> AsyncIterator[Connection]:
    """A transaction that sees the rows of one tenant and of nobody else (row-level security)."""
    setting = f"select set_config('decidable.tenant', '{UUID(int=tenant_id.int)}', true)"
    async with _transaction(connection, setting.encode()):
        yield connection


@asynccontextmanager
async def known_as(connection: Connection, name: str) -> AsyncIterator[Connection]:
    """A transaction that sees what can be seen before the tenant is known: the row that bears this name."""
    setting = sql.SQL("select set_config('decidable.known_as', {}, true)").format(name)
    async with _transaction(connection, setting.as_bytes(connection)):
        yield connection


@asynccontextmanager
async def _transaction(connection: Connection, setting: bytes) -> AsyncIterator[None]:
    """A transaction with a setting of its own. The first statement begins it too: one round trip, not two."""
    if connection.pgconn.transaction_status != TransactionStatus.IDLE:
        async with connection.transaction():
            await connection.execute(setting)
            yield
        return
    try:
        await connection.execute(b"begin; " + setting)
        yield
    except BaseException:
        await connection.rollback()
        raise
    await connection.commit()
