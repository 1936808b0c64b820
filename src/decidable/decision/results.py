"""The results of a batch as a stream, in the order of the file."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import orjson
from psycopg.rows import DictRow

from decidable.context import Context
from decidable.decision.opening import Opener
from decidable.decision.store import DecisionStore
from decidable.decision.veil import veiled
from decidable.kit.table import write_csv

ROWS_AT_ONCE = 1000
COLUMNS = ("line", "id", "status", "option", "confidence", "d", "risk_tier", "ruling", "reason")


async def _pages(
    context: Context, tenant_id: UUID, job_id: UUID, reviewer: str | None
) -> AsyncIterator[list[DictRow]]:
    after = 0
    while True:
        async with context.tenant(tenant_id) as connection:
            found = await DecisionStore(connection, tenant_id).results(job_id, after, ROWS_AT_ONCE, reviewer)
            rows = await Opener(context, connection, tenant_id).results(found)
        if not rows:
            return
        after = rows[-1]["row_number"]
        yield [veiled(row) for row in rows]


async def as_csv(
    context: Context, tenant_id: UUID, job_id: UUID, reviewer: str | None = None
) -> AsyncIterator[bytes]:
    """CSV with a header; a cell that a spreadsheet would take for a formula is neutralised."""
    yield b"".join(write_csv(COLUMNS, []))
    async for rows in _pages(context, tenant_id, job_id, reviewer):
        yield b"".join(write_csv(None, (_cells(row) for row in rows)))


async def as_ndjson(
    context: Context, tenant_id: UUID, job_id: UUID, reviewer: str | None = None
) -> AsyncIterator[bytes]:
    """One JSON object a line, with both distributions."""
    async for rows in _pages(context, tenant_id, job_id, reviewer):
        yield b"".join(orjson.dumps(_object(row)) + b"\n" for row in rows)


def _cells(row: DictRow) -> list[Any]:
    names = ("row_number", "id", "status", "option", "confidence", "d", "risk_tier", "ruling", "first_reason")
    return [row[name] for name in names]


def _object(row: DictRow) -> dict[str, Any]:
    shown = dict(zip(COLUMNS, _cells(row), strict=True))
    shown["probabilities"] = (row["proposal"] or {}).get("probabilities")
    shown["critique"] = (row["critique"] or {}).get("probabilities")
    return shown
