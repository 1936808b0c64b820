"""The live stream of decisions: server-sent events that a client can resume.

Changes are found by polling an index on their time, while somebody listens. A transaction may commit
a little after the time it wrote, so every look goes back `OVERLAP` and what was sent is remembered.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID

import orjson
from psycopg import OperationalError
from psycopg.rows import DictRow
from psycopg_pool import PoolTimeout

from decidable.context import Context
from decidable.decision.answers import summary
from decidable.decision.opening import Opener
from decidable.decision.store import DecisionStore, Filter
from decidable.decision.veil import is_hidden, veiled
from decidable.kit.http import BadCursor

POLL_SECONDS = 0.5
KEEP_ALIVE_SECONDS = 15.0
OVERLAP = timedelta(seconds=3)
MOST_AT_ONCE = 500


def event_id(changed_at: datetime) -> str:
    """The id of an event: the time of the change in microseconds since 1970."""
    return str(round(changed_at.timestamp() * 1_000_000))


def parse_event_id(text: str, now: datetime) -> datetime:
    """Where a client left off; raises `BadCursor`."""
    if not (text.isascii() and text.isdigit()) or len(text) > 17:
        raise BadCursor("`Last-Event-ID` is not one that this stream gave out; connect without it.")
    return datetime.fromtimestamp(int(text) / 1_000_000, now.tzinfo)


def _event(row: DictRow) -> bytes:
    """What is behind the veil has no time of its change."""
    place = b"" if is_hidden(row) else b"id: %b\n" % event_id(row["changed_at"]).encode()
    return b"event: decision\n%bdata: %b\n\n" % (place, orjson.dumps(summary(veiled(row))))


async def events(
    context: Context, tenant_id: UUID, wanted: Filter, since: datetime, gone: Callable[[], Awaitable[bool]]
) -> AsyncIterator[bytes]:
    """Events from `since` on, as bytes of `text/event-stream`, until the client is `gone`."""
    sent: dict[tuple[object, object], datetime] = {}
    quiet = 0.0
    yield b"retry: 2000\nid: %b\n\n" % event_id(since).encode()  # whoever is cut off now misses nothing
    while True:
        try:
            if await gone():
                return
            async with context.tenant(tenant_id) as connection:
                store = DecisionStore(connection, tenant_id)
                found = await store.changed_since(wanted, since, MOST_AT_ONCE)
                rows = await Opener(context, connection, tenant_id).rows(found)
        except (OperationalError, PoolTimeout):
            return  # the client reconnects with the last id it saw
        fresh = [row for row in rows if (row["id"], row["changed_at"]) not in sent]
        for row in fresh:
            sent[row["id"], row["changed_at"]] = row["changed_at"]
            yield _event(row)
        if rows:
            newest = rows[-1]["changed_at"]
            since = newest if len(rows) == MOST_AT_ONCE and fresh else max(since, newest - OVERLAP)
            sent = {key: at for key, at in sent.items() if at >= since}
        if len(rows) == MOST_AT_ONCE and fresh:
            continue
        quiet = 0.0 if fresh else quiet + POLL_SECONDS
        if quiet >= KEEP_ALIVE_SECONDS:
            quiet = 0.0
            yield b": still here\n\n"
        await asyncio.sleep(POLL_SECONDS)
