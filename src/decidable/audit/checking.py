"""The verification of a live database: the chain, the columns beside it, its head and all its checkpoints.

Rows are read in pages, each in a short transaction of its own, while the page before is verified. What is
appended meanwhile is not looked at.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from operator import itemgetter
from uuid import UUID

import orjson
from psycopg.rows import TupleRow

from decidable.audit.breaks import Fault, Wrong
from decidable.audit.checkpoints import CheckpointStore, trusted_keys
from decidable.audit.reading import AuditReader, Ends
from decidable.audit.signing import Checkpoint, PublicKey
from decidable.audit.verify import Verdict, Verifier, anchors_of
from decidable.context import Context

ROWS_AT_ONCE = 10_000
_CHAINED = itemgetter(1, 2)  # body and hash of a row


async def verify_live(
    context: Context,
    tenant_id: UUID,
    checkpoints: Sequence[Checkpoint] = (),
    keys: Mapping[str, PublicKey] | None = None,
) -> Verdict:
    """Verify a tenant's trail in the database. `checkpoints` and `keys` come on top of our own."""
    async with context.tenant(tenant_id) as connection:
        ends = await AuditReader(connection, tenant_id).ends()
        ours = await CheckpointStore(connection, tenant_id).all()
    trusted = {**trusted_keys(context.settings), **(keys or {})}
    anchors = await asyncio.to_thread(anchors_of, tenant_id, [*ours, *checkpoints], trusted)
    check = _Check(Verifier(tenant_id, head=ends.head, anchors=anchors))
    await _read(context, tenant_id, ends, check)
    return check.verdict(ends)


async def _read(context: Context, tenant_id: UUID, ends: Ends, check: "_Check") -> None:
    """Give all rows to the check, reading the next page while one is looked at."""
    up_to = max(ends.last, ends.head.seq if ends.head else 0)
    rows = await _page(context, tenant_id, 0, up_to)
    while rows:
        looked = asyncio.create_task(asyncio.to_thread(check.look, rows))
        try:
            rows = await _page(context, tenant_id, rows[-1][0], up_to)
        finally:
            more = await looked
        if not more:
            return


async def _page(context: Context, tenant_id: UUID, after: int, up_to: int) -> list[TupleRow]:
    async with context.tenant(tenant_id) as connection:
        return await AuditReader(connection, tenant_id).with_columns(after, up_to, ROWS_AT_ONCE)


class _Check:
    """The chain, and the columns beside it; of two faults the first row's counts."""

    def __init__(self, verifier: Verifier) -> None:
        self._verifier = verifier
        self._column: Wrong | None = None

    def look(self, rows: Sequence[TupleRow]) -> bool:
        """Take the next rows; False once nothing more needs to be read."""
        if self._column is None:
            self._column = next(filter(None, map(_disagreement, rows)), None)
        more = self._verifier.feed(map(_CHAINED, rows))
        return more and (self._column is None or self._verifier.seq < self._column.seq)

    def verdict(self, ends: Ends) -> Verdict:
        """What was found."""
        found, column = self._verifier.finish(), self._column
        wrong = found.first_wrong
        if column and (wrong is None or wrong.fault is Fault.FORGED or column.seq < wrong.seq):
            return replace(found, rows=column.seq - 1, first_wrong=column)
        if found.ok and ends.head is None:
            said = "The head of the chain was removed; where the chain should end cannot be told."
            return replace(found, first_wrong=Wrong(Fault.TRUNCATED, ends.last + 1, said))
        return found


COLUMNS = ("seq", "id", "at", "actor", "action", "object_kind", "object_id", "request_id")
_BEFORE = b',"before":'
"""Ends the part of a body that columns repeat: no string in it can hold a bare quotation mark."""


def _disagreement(row: TupleRow) -> Wrong | None:
    """The first column that says something else than the record."""
    seq, body, _, *columns = row
    try:
        record = orjson.loads(body[: body.find(_BEFORE)] + b"}")
        actor, about = record["actor"], record["object"]
        said = [
            record["id"], record["at"], actor["id"], record["action"], about["kind"], about["id"],
            record["request_id"],
        ]  # fmt: skip
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return None  # the chain tells more about a row that is no record
    columns[1] = _iso(columns[1])
    if columns == said and seq == record["seq"]:
        return None
    both = zip(COLUMNS, [seq, *columns], [record["seq"], *said], strict=True)
    name, seen, meant = next(one for one in both if one[1] != one[2])
    sentence = f"Row {seq} was altered: its column {name} says “{seen}”, the record says “{meant}”."
    return Wrong(Fault.ALTERED, seq, sentence)


@lru_cache(maxsize=64)
def _iso(at: datetime) -> str:
    """A time (UTC, without zone) as records write it; what was recorded together shares it."""
    return at.isoformat(timespec="microseconds") + "Z"
