"""Many rows in one INSERT: columns go as binary arrays, which are unnested on the server.

COPY is not allowed into tables with row-level security; this is about as fast.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, LiteralString, cast

from psycopg import adapters
from psycopg.adapt import Dumper
from psycopg.pq import Format

from decidable.kit.db import Connection

_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
_NULL = b"\xff\xff\xff\xff"
# The oid of each type, and of its array.
_OIDS = {
    "bool": (16, 1000),
    "bytea": (17, 1001),
    "float8": (701, 1022),
    "int2": (21, 1005),
    "int4": (23, 1007),
    "int8": (20, 1016),
    "json": (114, 199),
    "jsonb": (3802, 3807),
    "text": (25, 1009),
    "timestamptz": (1184, 1185),
    "uuid": (2950, 2951),
}

Value = bytes | None
"""A value in PostgreSQL's binary format; None is null."""

int2 = struct.Struct(">h").pack
int4 = struct.Struct(">i").pack
int8 = struct.Struct(">q").pack
float8 = struct.Struct(">d").pack


@lru_cache(maxsize=1024)
def timestamptz(moment: datetime) -> bytes:
    """A time, as microseconds since 2000."""
    since = moment - _EPOCH
    return int8((since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds)


def boolean(value: bool) -> bytes:
    """Yes or no."""
    return b"\x01" if value else b"\x00"


def text(value: str | None) -> Value:
    """A text."""
    return None if value is None else value.encode()


def jsonb(document: bytes) -> bytes:
    """A JSON document, for a column of jsonb."""
    return b"\x01" + document


class _Packed:
    """An array in binary format. Each element type has a class of its own, so that psycopg knows it."""

    def __init__(self, content: bytes) -> None:
        self.content = content


class _PackedDumper(Dumper):
    format = Format.BINARY

    def dump(self, obj: Any) -> bytes:
        """The bytes as they are."""
        content: bytes = obj.content
        return content


def _register(kind: str, array_oid: int) -> type[_Packed]:
    packed = cast("type[_Packed]", type(f"_{kind.title()}Array", (_Packed,), {}))
    adapters.register_dumper(packed, type(f"_{kind.title()}Dumper", (_PackedDumper,), {"oid": array_oid}))
    return packed


_PACKED = {kind: _register(kind, oids[1]) for kind, oids in _OIDS.items()}


def pack(kind: str, values: Sequence[Value]) -> _Packed:
    """A column as one array parameter."""
    parts = [struct.pack(">iiIii", 1, int(None in values), _OIDS[kind][0], len(values), 1)]
    for value in values:
        if value is None:
            parts.append(_NULL)
        else:
            parts.append(int4(len(value)))
            parts.append(value)
    return _PACKED[kind](b"".join(parts))


Columns = tuple[tuple[str, str], ...]
"""Names and types (of `_OIDS`) of columns. A type written `text->x` is cast to `x` on the server."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows for a table, aligned with `columns`; `constants` are the same in every row."""

    table: LiteralString
    constants: Mapping[str, Any]
    columns: Columns
    rows: Sequence[Sequence[Value]]

    @property
    def statement(self) -> LiteralString:
        """Their INSERT."""
        return _statement(self.table, tuple(self.constants), self.columns)

    @property
    def values(self) -> list[Any]:
        """What its placeholders stand for."""
        packed = [
            pack(kind.split("->")[0], values)
            for (_, kind), values in zip(self.columns, zip(*self.rows, strict=True), strict=True)
        ]
        return [*self.constants.values(), *packed]


async def insert_rows(
    connection: Connection, *some: Rows, along: tuple[LiteralString, Sequence[Any]] | None = None
) -> None:
    """Insert rows of one or several tables, and run `along` (a statement and its values), in one round trip."""
    parts = [(one.statement, one.values) for one in some if one.rows]
    if along:
        parts.insert(0, (along[0], list(along[1])))
    if not parts:
        return
    statement = _together(tuple(part for part, _ in parts))
    await connection.execute(statement, [value for _, values in parts for value in values])


@lru_cache(maxsize=64)
def _together(statements: tuple[LiteralString, ...]) -> LiteralString:
    """Several statements as one: PostgreSQL runs all of them, and checks foreign keys at the end."""
    *others, last = statements
    if not others:
        return last
    return "with " + ", ".join(f"part{at} as ({one})" for at, one in enumerate(others)) + " " + last


@lru_cache(maxsize=64)
def _statement(table: str, constants: tuple[str, ...], columns: Columns) -> LiteralString:
    names = [*constants, *(name for name, _ in columns)]
    wanted = ["%s"] * len(constants)
    for name, kind in columns:
        _, _, cast_to = kind.partition("->")
        wanted.append(f"u.{name}::{cast_to}" if cast_to else f"u.{name}")
    arrays = ", ".join(f"%s::{kind.split('->')[0]}[]" for _, kind in columns)
    given = ", ".join(name for name, _ in columns)
    return (
        f"insert into {table} ({', '.join(names)}) select {', '.join(wanted)}"
        f" from unnest({arrays}) as u ({given})"
    )
