"""The facts of decisions, kept by column: a worker reads along in the audit trail and adds what was decided.

A segment is some decisions of one type; each of its columns is one Arrow file. Small segments are put together
as they come, so that a million decisions are about ten segments. Nothing in them ever changes: what a ruling was
made from is written once. (docs/adr/0009-facts-by-column.md)
"""

import io
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import polars as pl

from decidable.audit.chain import Document
from decidable.decision.records import FieldKind, FieldSpec
from decidable.kit.db import Connection, fetch_all
from decidable.kit.ids import uuid7
from decidable.learning.backtest.facts import KINDS, read_facts
from decidable.learning.store import field_from_document

FULL: Final = 100_000
"""Decisions of a segment that is left alone."""
MOST_SMALL: Final = 8
MOST_FIELDS: Final = 100
_AT_ONCE: Final = 50_000


async def take(connection: Connection, tenant_id: UUID, records: Sequence[Document]) -> None:
    """Add the decisions that these records tell of."""
    found = await _decided(connection, tenant_id, records)
    for type_name, ids in found.items():
        fields = await fields_of(connection, tenant_id, type_name)
        for start in range(0, len(ids), _AT_ONCE):
            names = [*KINDS, *input_columns(fields)]
            frame = await read_facts(connection, tenant_id, names, fields, ids[start : start + _AT_ONCE])
            if frame.height:
                await insert_segment(connection, tenant_id, type_name, frame)
        await put_together(connection, tenant_id, type_name)


def input_columns(fields: Sequence[FieldSpec]) -> list[str]:
    """The fields that are kept by column: all but long texts."""
    return [f"input.{f.name}" for f in fields if f.kind is not FieldKind.TEXT][:MOST_FIELDS]


async def fields_of(connection: Connection, tenant_id: UUID, type_name: str) -> tuple[FieldSpec, ...]:
    """The fields of the type in force; none for a type that is not there."""
    rows = await fetch_all(
        connection,
        """
        select v.fields from decision_types t join type_versions v
            on v.tenant_id = t.tenant_id and v.type_name = t.name and v.version = t.version
        where t.tenant_id = %(tenant)s and t.name = %(name)s
        """,
        {"tenant": tenant_id, "name": type_name},
    )
    return tuple(field_from_document(field) for row in rows for field in row["fields"])


async def _decided(
    connection: Connection, tenant_id: UUID, records: Sequence[Document]
) -> dict[str, list[str]]:
    """Ids of decisions by type."""
    found: dict[str, list[str]] = defaultdict(list)
    for record in records:
        after = record["after"] or {}
        if record["action"] in ("decision.created", "decision.decided"):
            found[after["type"]].append(record["object"]["id"])
        elif record["action"] == "job.chunk_decided":
            found[after["type"]] += await _of_chunk(connection, tenant_id, record["object"]["id"], after)
    return found


async def _of_chunk(connection: Connection, tenant_id: UUID, job_id: str, after: Document) -> list[str]:
    """The decisions of a chunk by its lines; records from before lines were noted name the whole batch once."""
    whole = [0, 2**31 - 1] if after["chunk"] == 0 else None
    lines = after.get("lines", whole)
    if lines is None:
        return []
    rows = await fetch_all(
        connection,
        """
        select id::text as id from decisions
        where tenant_id = %(tenant)s and job_id = %(job)s and row_number between %(first)s and %(last)s
        """,
        {"tenant": tenant_id, "job": job_id, "first": lines[0], "last": lines[1]},
    )
    return [row["id"] for row in rows]


async def insert_segment(
    connection: Connection, tenant_id: UUID, type_name: str, frame: pl.DataFrame
) -> None:
    """Keep the columns of some decisions."""
    segment = uuid7()
    bounds = frame.select(first=pl.col("at").min(), last=pl.col("at").max()).row(0)
    await connection.execute(
        """
        insert into fact_segments (tenant_id, id, type_name, rows, first_at, last_at)
        values (%s, %s, %s, %s, to_timestamp(%s / 1000.0), to_timestamp(%s / 1000.0))
        """,
        [tenant_id, segment, type_name, frame.height, *bounds],
    )
    async with connection.cursor() as cursor:
        await cursor.executemany(
            "insert into fact_columns (tenant_id, segment, name, content) values (%s, %s, %s, %b)",
            [[tenant_id, segment, column.name, _written(column)] for column in frame],
        )


async def put_together(connection: Connection, tenant_id: UUID, type_name: str) -> None:
    """Make one segment of the small ones, once there are several."""
    rows = await fetch_all(
        connection,
        """
        select id from fact_segments
        where tenant_id = %(tenant)s and type_name = %(type)s and rows < %(full)s order by id
        """,
        {"tenant": tenant_id, "type": type_name, "full": FULL},
    )
    if len(rows) <= MOST_SMALL:
        return
    ids = [row["id"] for row in rows]
    columns = await _columns(connection, tenant_id, ids, None)
    whole = pl.concat([pl.DataFrame(columns[at]) for at in ids], how="diagonal")
    await insert_segment(connection, tenant_id, type_name, whole)
    await connection.execute(
        "delete from fact_segments where tenant_id = %s and id = any(%s)", [tenant_id, ids]
    )


async def _columns(
    connection: Connection, tenant_id: UUID, segments: Sequence[UUID], names: Sequence[str] | None
) -> dict[UUID, dict[str, pl.Series]]:
    async with connection.cursor(binary=True) as cursor:
        await cursor.execute(
            """
            select segment, name, content from fact_columns
            where tenant_id = %(tenant)s and segment = any(%(segments)s)
                and (%(names)s::text[] is null or name = any(%(names)s))
            order by segment, name
            """,
            {"tenant": tenant_id, "segments": list(segments), "names": names and list(names)},
        )
        rows: list[Any] = await cursor.fetchall()
    found: dict[UUID, dict[str, pl.Series]] = {segment: {} for segment in segments}
    for segment, name, content in rows:
        found[segment][name] = _read(content)
    return found


async def load(
    connection: Connection,
    tenant_id: UUID,
    type_name: str,
    since: datetime,
    columns: dict[str, Any],
) -> pl.DataFrame:
    """Decisions since a time: these columns (name -> type; null where a segment has none), and `segment`, `row`."""
    rows = await fetch_all(
        connection,
        """
        select id, rows from fact_segments
        where tenant_id = %(tenant)s and type_name = %(type)s and last_at >= %(since)s order by id
        """,
        {"tenant": tenant_id, "type": type_name, "since": since},
    )
    found = await _columns(connection, tenant_id, [row["id"] for row in rows], [*columns, "at"])
    frames = [
        pl.DataFrame(
            {
                name: found[row["id"]].get(name, pl.Series(name, [None], kind).new_from_index(0, row["rows"]))
                for name, kind in {"at": KINDS["at"], **columns}.items()
            },
            schema_overrides=columns,
        ).with_columns(segment=pl.lit(place, pl.Int32), row=pl.int_range(row["rows"], dtype=pl.Int32))
        for place, row in enumerate(rows)
    ]
    if not frames:
        return pl.DataFrame(schema={"at": KINDS["at"], **columns, "segment": pl.Int32, "row": pl.Int32})
    return pl.concat(frames).filter(pl.col("at") >= int(since.timestamp() * 1000))


async def ids_at(
    connection: Connection, tenant_id: UUID, type_name: str, since: datetime, places: pl.DataFrame
) -> list[str]:
    """The ids of the decisions at these places (`segment`, `row` as `load` gave them, in the same transaction)."""
    rows = await fetch_all(
        connection,
        """
        select id from fact_segments
        where tenant_id = %(tenant)s and type_name = %(type)s and last_at >= %(since)s order by id
        """,
        {"tenant": tenant_id, "type": type_name, "since": since},
    )
    segments = [rows[place]["id"] for place in places["segment"].unique()]
    found = await _columns(connection, tenant_id, segments, ["id"])
    by_place = {place: found[rows[place]["id"]]["id"] for place in places["segment"].unique()}
    return [by_place[segment][row] for segment, row in places.select("segment", "row").iter_rows()]


def _written(column: pl.Series) -> bytes:
    held = io.BytesIO()
    pl.DataFrame([column.rename("c")]).write_ipc(held, compression="lz4")
    return held.getvalue()


def _read(content: bytes) -> pl.Series:
    return pl.read_ipc(io.BytesIO(content)).to_series()
