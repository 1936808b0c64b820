"""The chain itself: how a record is written as bytes, and how each row's hash follows from the one before.

hash(n) = SHA-256(hash(n - 1) || body(n)),   hash(0) = SHA-256(the 16 bytes of the tenant's id)
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson

from decidable.access.caller import Actor

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Record:
    """One change: what was done to which object, and what it was before and is after."""

    action: str
    object_kind: str
    object_id: str
    before: Document | None = None
    after: Document | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain."""

    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """A record in its place: its canonical bytes, and the hash that ties it to all before."""

    seq: int
    id: UUID
    body: bytes
    hash: bytes


def beginning(tenant_id: UUID) -> Head:
    """The head of an empty chain."""
    return Head(0, hashlib.sha256(tenant_id.bytes).digest())


def moment(at: datetime) -> str:
    """A time as records write it: UTC with microseconds, `2026-11-21T09:30:00.000000Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def canonical(record: Record, actor: Actor, *, seq: int, id: UUID, at: str, tenant_id: UUID) -> bytes:  # noqa: A002 - the record's word
    """The bytes of a record: JSON without spaces, its keys in this order."""
    return orjson.dumps(
        {
            "seq": seq,
            "id": id,
            "at": at,
            "tenant": tenant_id,
            "actor": {"kind": actor.kind, "id": actor.id, "name": actor.name, "address": actor.address},
            "request_id": actor.request_id,
            "action": record.action,
            "object": {"kind": record.object_kind, "id": record.object_id},
            "before": record.before,
            "after": record.after,
        }
    )


def follow(previous: bytes, body: bytes) -> bytes:
    """The hash of a row, from the hash of the row before."""
    return hashlib.sha256(previous + body).digest()


def link(
    head: Head, entries: Sequence[tuple[Record, Actor]], ids: Sequence[UUID], at: datetime, tenant_id: UUID
) -> list[Link]:
    """The records as the next links after `head`."""
    links, seq, last, when = [], head.seq, head.hash, moment(at)
    for (record, actor), new_id in zip(entries, ids, strict=True):
        seq += 1
        body = canonical(record, actor, seq=seq, id=new_id, at=when, tenant_id=tenant_id)
        last = follow(last, body)
        links.append(Link(seq, new_id, body, last))
    return links
