"""The verification of a live database: the chain, the columns beside it, its head and all its checkpoints.

Rows are read in pages, each in a short transaction of its own, while the page before is verified. What is
appended meanwhile is not looked at.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache
from uuid import UUID

import orjson

from decidable.audit.breaks import Fault, Wrong
from decidable.audit.checkpoints import CheckpointStore, trusted_keys
from decidable.audit.reading import AuditReader, Ends, Page
from decidable.audit.signing import Checkpoint, PublicKey
from decidable.audit.verify import Verdict, Verifier, anchors_of
from decidable.context import Context

ROWS_AT_ONCE = 10_000


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
    page = await _page(context, tenant_id, 0, up_to)
    while page:
        looked = asyncio.create_task(asyncio.to_thread(check.look, page))
        try:
            page = await _page(context, tenant_id, page.last, up_to)
        finally:
            more = await looked
        if not more:
            return


async def _page(context: Context, tenant_id: UUID, after: int, up_to: int) -> Page | None:
    async with context.tenant(tenant_id) as connection:
        return await AuditReader(connection, tenant_id).together(after, up_to, ROWS_AT_ONCE)


class _Check:
    """The chain, and the columns beside it; of two faults the first row's counts."""

    def __init__(self, verifier: Verifier) -> None:
        self._verifier = verifier
        self._column: Wrong | None = None

    def look(self, page: Page) -> bool:
        """Take the next rows; False once nothing more needs to be read."""
        if self._column is None:
            self._column = _disagreement(page)
        more = self._verifier.feed(zip(page.bodies, page.hashes, strict=True))
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
_ACTOR = b'","actor":{"kind":"'
_TO_KIND = 36 + len(_ACTOR)
"""From the tenant's id to the kind of the actor."""
_EPOCH = datetime(2000, 1, 1)  # noqa: DTZ001 - UTC, as PostgreSQL counts


def _disagreement(page: Page) -> Wrong | None:
    """The first column of a page that says something else than the record."""
    rows = zip(
        page.seqs, page.bodies, page.ids, page.times, page.actors, page.actions, page.kinds, page.objects,
        page.requests, strict=True,
    )  # fmt: skip
    for seq, body, row_id, at, actor, action, kind, about, request in rows:
        head = b'{"seq":%d,"id":"%b","at":"%b","tenant":"' % (seq, _hyphened(row_id.hex()), _iso(at))
        kind_at = len(head) + _TO_KIND
        # Most records are written as we write them, with nothing to escape: then their bytes tell.
        if (
            body.startswith(head)
            and body.startswith(_ACTOR, kind_at - len(_ACTOR))
            and body.startswith(b'","id":"%b","name":' % actor, body.find(b'"', kind_at))
            and body.endswith(_ending(request, action, kind) + b'"%b"}' % about, 0, body.find(_BEFORE))
            and b"\\" not in actor
            and b"\\" not in about
        ):
            continue
        texts = [None if one is None else one.decode() for one in (actor, action, kind, about, request)]
        found = _told_apart(body, [seq, _hyphened(row_id.hex()).decode(), _iso(at).decode(), *texts])
        if found is not None:
            return found
    return None


def _told_apart(body: bytes, columns: Sequence[int | str | None]) -> Wrong | None:
    """The first column that differs, by reading the record."""
    try:
        record = orjson.loads(body[: body.find(_BEFORE)] + b"}")
        actor, about = record["actor"], record["object"]
        said = [
            record["seq"], record["id"], record["at"], actor["id"], record["action"], about["kind"], about["id"],
            record["request_id"],
        ]  # fmt: skip
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return None  # the chain tells more about a row that is no record
    both = zip(COLUMNS, columns, said, strict=True)
    different = next((one for one in both if one[1] != one[2]), None)
    if different is None:
        return None
    name, seen, meant = different
    sentence = f"Row {columns[0]} was altered: its column {name} says “{seen}”, the record says “{meant}”."
    return Wrong(Fault.ALTERED, int(columns[0] or 0), sentence)


def _hyphened(digits: str) -> bytes:
    """A UUID as it is written."""
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}".encode()


@lru_cache(maxsize=1024)
def _ending(request: bytes | None, action: bytes, kind: bytes) -> bytes:
    """What stands between the actor and the id of the object; what no body has, if something was escaped."""
    if b"\\" in (request or b"") + action + kind:
        return b"\0"
    said = b"null" if request is None else b'"%b"' % request
    return b',"request_id":%b,"action":"%b","object":{"kind":"%b","id":' % (said, action, kind)


@lru_cache(maxsize=64)
def _iso(at: int) -> bytes:
    """A time as records write it; what was recorded together shares it."""
    return ((_EPOCH + timedelta(microseconds=at)).isoformat(timespec="microseconds") + "Z").encode()
