"""All SQL of the audit trail, of one tenant."""

from collections.abc import Sequence
from datetime import datetime
from typing import LiteralString
from uuid import UUID

from decidable.access.caller import Actor
from decidable.audit.chain import Head, Record, beginning, link
from decidable.kit.db import Connection, fetch_one
from decidable.kit.rows import Columns, Rows, insert_rows, int8, text

_COLUMNS: Columns = (
    ("seq", "int8"),
    ("id", "uuid"),
    ("actor", "text"),
    ("action", "text"),
    ("object_kind", "text"),
    ("object_id", "text"),
    ("request_id", "text"),
    ("body", "text"),
    ("hash", "bytea"),
)

_MOVE_HEAD: LiteralString = "update audit_heads set seq = %s, hash = %s where tenant_id = %s"


class AuditStore:
    """The chain of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def append(
        self, entries: Sequence[tuple[Record, Actor]], ids: Sequence[UUID], at: datetime
    ) -> Head:
        """Chain records. The head's row stays locked until the transaction ends: call it last of all."""
        links = link(await self._locked_head(), entries, ids, at, self.tenant_id)
        rows = [
            (
                int8(one.seq),
                one.id.bytes,
                text(actor.id),
                text(record.action),
                text(record.object_kind),
                text(record.object_id),
                text(actor.request_id),
                one.body,
                one.hash,
            )
            for one, (record, actor) in zip(links, entries, strict=True)
        ]
        head = Head(links[-1].seq, links[-1].hash)
        await insert_rows(
            self.connection,
            Rows("audit", {"tenant_id": self.tenant_id, "at": at}, _COLUMNS, rows),
            along=(_MOVE_HEAD, [head.seq, head.hash, self.tenant_id]),
        )
        return head

    async def _locked_head(self) -> Head:
        start = beginning(self.tenant_id)
        row = await self._head("select seq, hash from audit_heads where tenant_id = %(tenant)s for update")
        if row is None:
            await self.connection.execute(
                "insert into audit_heads (tenant_id, seq, hash) values (%s, 0, %s) on conflict do nothing",
                [self.tenant_id, start.hash],
            )
            row = await self._head(
                "select seq, hash from audit_heads where tenant_id = %(tenant)s for update"
            )
        assert row is not None
        return row

    async def head(self) -> Head:
        """The end of the chain as it stands."""
        found = await self._head("select seq, hash from audit_heads where tenant_id = %(tenant)s")
        return found or beginning(self.tenant_id)

    async def _head(self, query: str) -> Head | None:
        row = await fetch_one(self.connection, query, {"tenant": self.tenant_id})
        return None if row is None else Head(row["seq"], bytes(row["hash"]))
