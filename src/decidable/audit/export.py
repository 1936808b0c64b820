"""The trail as a file: NDJSON, which can be verified offline, or CSV for people and spreadsheets.

An export is recorded in the trail before it begins, and contains that record unless its filters leave it out.
"""

from collections.abc import AsyncIterator
from enum import StrEnum
from typing import Any
from uuid import UUID

import orjson
from psycopg.rows import DictRow

from decidable.access.caller import Actor
from decidable.audit.chain import Head, beginning, moment
from decidable.audit.changing import changing
from decidable.audit.files import Header, row_line
from decidable.audit.reading import AuditReader, Wanted
from decidable.context import Context
from decidable.kit.table import write_csv

ROWS_AT_ONCE = 2000
CSV_COLUMNS = (
    "seq",
    "at",
    "actor_kind",
    "actor",
    "actor_name",
    "address",
    "request_id",
    "action",
    "object_kind",
    "object_id",
    "before",
    "after",
    "hash",
)


class Format(StrEnum):
    """How an export is written."""

    NDJSON = "ndjson"
    CSV = "csv"


MEDIA_TYPES = {Format.NDJSON: "application/x-ndjson", Format.CSV: "text/csv; charset=utf-8"}


async def export(
    context: Context, tenant_id: UUID, actor: Actor, form: Format, wanted: Wanted
) -> AsyncIterator[bytes]:
    """Record the export, then give its bytes, a page of rows at a time."""
    async with changing(context, tenant_id, actor) as change:
        after = {"format": form.value, "excerpt": bool(wanted.filters), "filters": sorted(wanted.filters)}
        change.record("audit.exported", "audit", tenant_id, after=after)
    async with context.tenant(tenant_id) as connection:
        head = (await AuditReader(connection, tenant_id).ends()).head or beginning(tenant_id)
    return _written(context, tenant_id, form, wanted, head)


async def _written(
    context: Context, tenant_id: UUID, form: Format, wanted: Wanted, head: Head
) -> AsyncIterator[bytes]:
    header = Header(tenant_id, moment(context.now()), head, wanted.filters)
    yield header.line if form is Format.NDJSON else b"".join(write_csv(CSV_COLUMNS, []))
    after = 0
    while True:
        async with context.tenant(tenant_id) as connection:
            rows = await AuditReader(connection, tenant_id).extract(wanted, after, head.seq, ROWS_AT_ONCE)
        if not rows:
            return
        after = rows[-1]["seq"]
        if form is Format.CSV:
            yield b"".join(write_csv(None, map(_cells, rows)))
        else:
            yield b"".join(_line(tenant_id, row, header.excerpt) for row in rows)


def _line(tenant_id: UUID, row: DictRow, excerpt: bool) -> bytes:
    if not excerpt:
        return row_line(row["body"], bytes(row["hash"]))
    previous = beginning(tenant_id).hash if row["seq"] == 1 else bytes(row["previous"] or b"")
    return row_line(row["body"], bytes(row["hash"]), previous)


def _cells(row: DictRow) -> list[Any]:
    record = orjson.loads(row["body"])
    actor, about = record["actor"], record["object"]
    return [
        record["seq"],
        record["at"],
        actor["kind"],
        actor["id"],
        actor["name"],
        actor["address"],
        record["request_id"],
        record["action"],
        about["kind"],
        about["id"],
        _json(record["before"]),
        _json(record["after"]),
        bytes(row["hash"]).hex(),
    ]


def _json(document: Any) -> str | None:
    return None if document is None else orjson.dumps(document).decode()
