"""All SQL that reads the trail of one tenant: pages by filter, and the rows as they were chained."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

from psycopg.rows import DictRow, TupleRow

from decidable.audit.chain import Head, beginning, moment
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError

ACTION = r"[a-z_]+\.([a-z_]+|\*)"
"""What a filter by action looks like: `key.created`, or `review.*` for all of a kind."""
_ALL_OF = ".*"


class RecordNotFound(AppError):
    """The chain has no such row."""

    code = "audit_record_not_found"
    status = 404
    title = "There is no such record"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records: None means any. `action` may end in `.*`; `since` is included, `until` is not."""

    actor: str | None = None
    action: str | None = None
    object_kind: str | None = None
    object_id: str | None = None
    since: datetime | None = None
    until: datetime | None = None

    @property
    def filters(self) -> dict[str, str]:
        """The filters that are set, as an export names them."""
        named = {
            "actor": self.actor,
            "action": self.action,
            "object_kind": self.object_kind,
            "object_id": self.object_id,
            "since": None if self.since is None else moment(self.since),
            "until": None if self.until is None else moment(self.until),
        }
        return {name: value for name, value in named.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Ends:
    """Where a chain ends by its head, and by the last row that is there; read at the same moment."""

    head: Head | None
    last: int


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of a chain, oldest first, column by column; texts as UTF-8, `times` in microseconds since 2000 (UTC).

    A hash that does not have 32 bytes is given as zeros.
    """

    last: int
    seqs: Sequence[int]
    bodies: Sequence[bytes]
    hashes: Sequence[bytes]
    ids: Sequence[bytes]
    times: Sequence[int]
    actors: Sequence[bytes]
    actions: Sequence[bytes]
    kinds: Sequence[bytes]
    objects: Sequence[bytes]
    requests: Sequence[bytes | None]


class AuditReader:
    """The trail of one tenant, to read."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def page(self, wanted: Wanted, limit: int, before: int | None) -> list[DictRow]:
        """Newest first, at most `limit + 1` rows: seq, body and hash."""
        where, args = self._where(wanted)
        if before is not None:
            where += " and a.seq < %(before)s"
        return await fetch_all(
            self.connection,
            f"select a.seq, a.body, a.hash from audit a where {where} order by a.seq desc limit %(limit)s",
            {**args, "before": before, "limit": limit + 1},
        )

    async def record(self, seq: int) -> DictRow:
        """One row by its place: body and hash. Raises `RecordNotFound`."""
        row = await fetch_one(
            self.connection,
            "select body, hash from audit where tenant_id = %(tenant)s and seq = %(seq)s",
            {"tenant": self.tenant_id, "seq": seq},
        )
        if row is None:
            raise RecordNotFound(f"The trail has no row {seq:,}; look at GET /v1/audit.")
        return row

    async def extract(self, wanted: Wanted, after: int, up_to: int, limit: int) -> list[DictRow]:
        """Oldest first, each with the hash of the row before it (null where that row is not there)."""
        where, args = self._where(wanted)
        return await fetch_all(
            self.connection,
            f"""
            select a.seq, a.body, a.hash,
                (select p.hash from audit p where p.tenant_id = a.tenant_id and p.seq = a.seq - 1) as previous
            from audit a where {where} and a.seq > %(after)s and a.seq <= %(up_to)s
            order by a.seq limit %(limit)s
            """,
            {**args, "after": after, "up_to": up_to, "limit": limit},
        )

    async def chained(self, after: int, up_to: int, limit: int) -> list[TupleRow]:
        """The next rows as (seq, body, hash), oldest first; body and hash as bytes."""
        async with self.connection.cursor(binary=True) as cursor:
            await cursor.execute(
                """
                select seq, convert_to(body, 'UTF8'), hash from audit
                where tenant_id = %s and seq > %s and seq <= %s order by seq limit %s
                """,
                [self.tenant_id, after, up_to, limit],
            )
            return await cursor.fetchall()

    async def together(self, after: int, up_to: int, limit: int) -> Page | None:
        """The next rows, each with the columns that repeat what its body says; None if there are no more."""
        async with self.connection.cursor(binary=True) as cursor:
            await cursor.execute(_TOGETHER, [self.tenant_id, after, up_to, limit])
            row = await cursor.fetchone()
        if row is None or not row[0]:
            return None
        count, last, seqs, bodies, hashes, ids, times, *texts = row
        actors, actions, kinds, objects, requests = (one.split(b"\0") for one in texts)
        return Page(
            last=last,
            seqs=struct.unpack(f">{count}q", seqs),
            bodies=bodies.split(b"\0"),
            hashes=[hashes[at : at + 32] for at in range(0, 32 * count, 32)],
            ids=[ids[at : at + 16] for at in range(0, 16 * count, 16)],
            times=struct.unpack(f">{count}q", times),
            actors=actors,
            actions=actions,
            kinds=kinds,
            objects=objects,
            requests=[None if one == _NULL else one for one in requests],
        )

    async def ends(self) -> Ends:
        """Head and last row."""
        row = await fetch_one(
            self.connection,
            """
            select h.seq, h.hash, coalesce((select max(seq) from audit where tenant_id = %(tenant)s), 0) as last
            from (select 1) as one left join audit_heads h on h.tenant_id = %(tenant)s
            """,
            {"tenant": self.tenant_id},
        )
        assert row is not None
        if row["seq"] is None:
            return Ends(None if row["last"] else beginning(self.tenant_id), row["last"])
        return Ends(Head(row["seq"], bytes(row["hash"])), row["last"])

    def _where(self, wanted: Wanted) -> tuple[LiteralString, dict[str, Any]]:
        parts: list[LiteralString] = ["a.tenant_id = %(tenant)s"]
        args: dict[str, Any] = {"tenant": self.tenant_id}
        conditions: Sequence[tuple[str, Any, LiteralString]] = (
            ("actor", wanted.actor, "a.actor = %(actor)s"),
            ("kind", wanted.object_kind, "a.object_kind = %(kind)s"),
            ("object", wanted.object_id, "a.object_id = %(object)s"),
            ("since", wanted.since, "a.at >= %(since)s"),
            ("until", wanted.until, "a.at < %(until)s"),
        )
        action = wanted.action
        if action is not None and action.endswith(_ALL_OF):
            parts.append("starts_with(a.action, %(action)s)")
            args["action"] = action.removesuffix("*")
        elif action is not None:
            parts.append("a.action = %(action)s")
            args["action"] = action
        for name, value, condition in conditions:
            if value is not None:
                parts.append(condition)
                args[name] = value
        return " and ".join(parts), args


_TOGETHER: LiteralString = """
select count(*), max(seq), string_agg(int8send(seq), ''),
    string_agg(convert_to(body, 'UTF8'), '\\x00'),
    string_agg(case octet_length(hash) when 32 then hash else decode(repeat('00', 32), 'hex') end, ''),
    string_agg(uuid_send(id), ''), string_agg(timestamptz_send(at), ''),
    string_agg(convert_to(actor, 'UTF8'), '\\x00'), string_agg(convert_to(action, 'UTF8'), '\\x00'),
    string_agg(convert_to(object_kind, 'UTF8'), '\\x00'), string_agg(convert_to(object_id, 'UTF8'), '\\x00'),
    string_agg(coalesce(convert_to(request_id, 'UTF8'), '\\xff'), '\\x00')
from (select * from audit where tenant_id = %s and seq > %s and seq <= %s order by seq limit %s) as page
"""
"""A page as one row: thousands of rows of ten columns take ten times as long to read. No text holds a zero byte."""
_NULL = b"\xff"
"""No byte of any text."""
