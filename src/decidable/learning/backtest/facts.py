"""What rulings were made from, as columns: read from decisions and their steps, in a few round trips.

`array_agg` hands over a column at once: COPY sends a message a row, which takes several times as long.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Final, LiteralString
from uuid import UUID

import polars as pl
from psycopg import sql

from decidable.decision.records import FieldKind, FieldSpec
from decidable.kit.db import Connection

KINDS: Final[dict[str, Any]] = {
    "id": pl.String,
    "at": pl.Int64,
    "version": pl.Int32,
    "served": pl.String,
    "option": pl.String,
    "confidence": pl.Float64,
    "d": pl.Float64,
    "trust": pl.Float64,
    "amount": pl.Float64,
    "signal_levels": pl.Int32,
    "audit_rate": pl.Float64,
    "sealed": pl.Boolean,
}
"""The columns of every decision. `at` is its time in milliseconds, `option` what was proposed."""
_SQL: Final[dict[str, LiteralString]] = {
    "id": "d.id::text",
    "at": "(extract(epoch from d.created_at) * 1000)::bigint",
    "version": "d.type_version",
    "served": "d.ruling",
    "option": """case when d.status = 'overridden' then (select s.output ->> 'option' from steps s
        where s.tenant_id = d.tenant_id and s.decision_id = d.id and s.stage = 'proposal') else d.option end""",
    "signal_levels": "coalesce(d.signal_levels, 0)",
    "sealed": "d.sealed is not null",
}
TEXTS: Final = frozenset({"critic_option", "signals", "group"})


def kind_of(name: str, fields: Sequence[FieldSpec]) -> Any:
    """The type of a column."""
    if name in KINDS:
        return KINDS[name]
    if name.startswith("input."):
        spec = next((field for field in fields if f"input.{field.name}" == name), None)
        return pl.Float64 if spec is not None and spec.kind is FieldKind.NUMBER else pl.String
    return pl.String if name in TEXTS else pl.Float64


async def read_facts(
    connection: Connection,
    tenant_id: UUID,
    names: Iterable[str],
    fields: Sequence[FieldSpec],
    ids: Sequence[UUID | str],
) -> pl.DataFrame:
    """The columns of these decisions, those of them that were ruled on; in the order of their ids."""
    wanted = list(names)
    parts = [sql.SQL("array_agg({} order by d.id)").format(_expression(name, fields)) for name in wanted]
    query = sql.SQL(
        "select {} from decisions d where d.tenant_id = %(tenant)s and d.id = any(%(ids)s) and d.ruling is not null"
    ).format(sql.SQL(", ").join(parts))
    async with connection.cursor(binary=True) as cursor:
        await cursor.execute(query, {"tenant": tenant_id, "ids": list(ids)})
        row = await cursor.fetchone()
    assert row is not None, "an aggregate gives a row"
    return pl.DataFrame(
        {
            name: pl.Series(column or [], dtype=kind_of(name, fields))
            for name, column in zip(wanted, row, strict=True)
        }
    )


def _expression(name: str, fields: Sequence[FieldSpec]) -> sql.Composable:
    if name in KINDS:
        return sql.SQL(_SQL[name]) if name in _SQL else sql.SQL("d.{}").format(sql.Identifier(name))
    root, _, member = name.partition(".")
    if root == "input":
        cast = sql.SQL("::float8") if kind_of(name, fields) == pl.Float64 else sql.SQL("")
        return sql.SQL("(d.input ->> {}){}").format(sql.Literal(member), cast)
    if root == "probabilities":
        return _step(
            "proposal", sql.SQL("(s.output -> 'probabilities' ->> {})::float8").format(sql.Literal(member))
        )
    if root == "critic_option":
        return _step("critique", sql.SQL("s.output ->> 'option'"))
    return _step("signals", sql.SQL("case when json_typeof(s.output) = 'array' then s.output::text end"))


def _step(stage: str, value: sql.Composable) -> sql.Composable:
    return sql.SQL(
        "(select {} from steps s where s.tenant_id = d.tenant_id and s.decision_id = d.id and s.stage = {})"
    ).format(value, sql.Literal(stage))
