"""Chains to verify and to tamper with, made in memory."""

from datetime import UTC, datetime
from uuid import UUID

from decidable.access.caller import Actor
from decidable.audit.chain import Head, Record, beginning, follow, link
from decidable.kit.ids import uuid7s

TENANT = UUID("0190c0de-0000-7000-8000-000000000001")
AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
BY = Actor("key", "abcdefgh", "batch", "10.0.0.1", "request-1")

Chain = list[tuple[bytes, bytes]]


def chain(length: int, tenant: UUID = TENANT) -> Chain:
    """A chain of that many records."""
    records = [(Record("decision.created", "decision", str(n), None, {"n": n}), BY) for n in range(length)]
    return [(one.body, one.hash) for one in link(beginning(tenant), records, uuid7s(length), AT, tenant)]


def head_of(rows: Chain) -> Head:
    """The head that the chain should have."""
    return Head(len(rows), rows[-1][1]) if rows else beginning(TENANT)


def rechained(rows: Chain, place: int) -> Chain:
    """The same bodies, with the hashes from `place` (0-based) on made anew: what the owner can do."""
    last = rows[place - 1][1] if place else beginning(TENANT).hash
    made = rows[:place]
    for body, _ in rows[place:]:
        last = follow(last, body)
        made.append((body, last))
    return made


def altered(body: bytes) -> bytes:
    """The body with one letter changed, where it matters."""
    return body.replace(b'"decision.created"', b'"decision.createt"')
