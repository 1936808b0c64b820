"""PostgreSQL through psycopg: the pool, and the text that COPY reads."""

from time import monotonic
from typing import Any, LiteralString
from weakref import WeakKeyDictionary

import orjson
from psycopg import AsyncConnection
from psycopg.rows import DictRow, TupleRow, dict_row
from psycopg.types.json import set_json_dumps, set_json_loads
from psycopg_pool import AsyncConnectionPool

Connection = AsyncConnection[TupleRow]
Pool = AsyncConnectionPool[Connection]

set_json_loads(orjson.loads)
set_json_dumps(orjson.dumps)


CHECK_AFTER_SECONDS = 1.0
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


async def copy_in(connection: Connection, statement: LiteralString, lines: bytes) -> None:
    """Send rows that are already in COPY's text format."""
    async with connection.cursor() as cursor, cursor.copy(statement) as copy:
        await copy.write(lines)


_SPECIAL = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})


def copy_text(value: str | None) -> str:
    """A text as a field of COPY's text format."""
    if value is None:
        return "\\N"
    plain = value.isprintable() and "\\" not in value  # nearly always, and ten times as fast to find out
    return value if plain else value.translate(_SPECIAL)


def copy_json(value: Any) -> str:
    """A JSON document as a field of COPY's text format. orjson escapes control characters itself."""
    return orjson.dumps(value).decode().replace("\\", "\\\\")
