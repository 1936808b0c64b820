"""The transaction in which something changes: it sees one tenant, and what it records is chained as it commits."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from uuid import UUID

from decidable.access.caller import Actor
from decidable.audit.chain import Document, Record
from decidable.audit.store import AuditStore
from decidable.context import Context
from decidable.kit.db import Connection


@dataclass(slots=True)
class Change:
    """A transaction of one tenant, and what it will have changed."""

    connection: Connection
    tenant_id: UUID
    actor: Actor
    entries: list[tuple[Record, Actor]] = field(default_factory=list)

    def record(
        self,
        action: str,
        object_kind: str,
        object_id: object,
        *,
        before: Document | None = None,
        after: Document | None = None,
        actor: Actor | None = None,
    ) -> None:
        """Say what changes: small documents, without secrets and without what a person wrote or is."""
        entry = Record(action, object_kind, str(object_id), before, after)
        self.entries.append((entry, actor or self.actor))


@asynccontextmanager
async def changing(context: Context, tenant_id: UUID, actor: Actor) -> AsyncIterator[Change]:
    """Change something of a tenant. An exception undoes all of it, the records too."""
    async with context.tenant(tenant_id) as connection:
        change = Change(connection, tenant_id, actor)
        yield change
        await chain(context, change)


async def chain(context: Context, change: Change) -> None:
    """Put what a change recorded into the trail; nothing of the transaction may come after it."""
    if change.entries:
        ids = context.new_ids(len(change.entries))
        await AuditStore(change.connection, change.tenant_id).append(change.entries, ids, context.now())
