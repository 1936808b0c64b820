"""Checkpoints at intervals: the end of each tenant's chain, signed, so that it cannot be rewritten unseen.

Before it signs, a worker verifies the chain from the last checkpoint to the head: a signature never
confirms a chain that is broken.
"""

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

import structlog
from psycopg.rows import DictRow

from decidable.audit.chain import Head, moment
from decidable.audit.reading import AuditReader
from decidable.audit.signing import Checkpoint, PublicKey, SigningKey, public_keys
from decidable.audit.verify import Verdict, Verifier
from decidable.context import Context
from decidable.kit.db import Connection, fetch_all
from decidable.kit.errors import AppError
from decidable.settings import Settings

ROWS_BETWEEN = 10_000
"""So many rows are signed at once at the latest, however short the interval's time has been."""
LOOK_EVERY_SECONDS = 15.0
ROWS_AT_ONCE = 5000

log = structlog.get_logger(__name__)


class ChainBroken(AppError):
    """The chain does not go on from its last checkpoint; nothing is signed."""

    code = "audit_chain_broken"
    status = 409
    title = "The audit trail is broken"


class NothingToSign(AppError):
    """There is no record yet."""

    code = "audit_empty"
    status = 409
    title = "The audit trail is empty"


class CheckpointStore:
    """The checkpoints of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def all(self) -> list[Checkpoint]:
        """Every checkpoint, oldest first."""
        rows = await fetch_all(
            self.connection,
            f"select {_COLUMNS} from audit_checkpoints where tenant_id = %(tenant)s order by seq",
            {"tenant": self.tenant_id},
        )
        return [_checkpoint(row) for row in rows]

    async def page(self, limit: int, before: int | None) -> list[Checkpoint]:
        """Newest first, at most `limit + 1`."""
        rows = await fetch_all(
            self.connection,
            f"""
            select {_COLUMNS} from audit_checkpoints
            where tenant_id = %(tenant)s and (%(before)s::bigint is null or seq < %(before)s)
            order by seq desc limit %(limit)s
            """,
            {"tenant": self.tenant_id, "before": before, "limit": limit + 1},
        )
        return [_checkpoint(row) for row in rows]

    async def last(self) -> Checkpoint | None:
        """The newest checkpoint."""
        found = await self.page(0, None)
        return found[0] if found else None

    async def insert(self, made: Checkpoint) -> None:
        """Keep a checkpoint, unless another process signed the same row first."""
        await self.connection.execute(
            """
            insert into audit_checkpoints (tenant_id, seq, at, hash, key_id, signature)
            values (%s, %s, %s, %s, %s, %s) on conflict do nothing
            """,
            [self.tenant_id, made.seq, made.at, made.hash, made.key_id, made.signature],
        )


_COLUMNS = "tenant_id, seq, at, hash, key_id, signature"


def _checkpoint(row: DictRow) -> Checkpoint:
    return Checkpoint(
        tenant=row["tenant_id"],
        seq=row["seq"],
        hash=bytes(row["hash"]),
        at=moment(row["at"]),
        key_id=row["key_id"],
        signature=bytes(row["signature"]),
    )


@lru_cache(maxsize=4)
def _key(secret: bytes) -> SigningKey:
    return SigningKey(secret)


def signing_key(settings: Settings) -> SigningKey:
    """The installation's key that signs checkpoints; made at its first use where no setting gives it."""
    return _key(settings.audit_signing_secret())


def trusted_keys(settings: Settings) -> Mapping[str, PublicKey]:
    """The public keys whose checkpoints count: the one in use, and those that were before."""
    former = (settings.audit_former_public_keys or "").split(",")
    own = signing_key(settings).public
    return {**public_keys(text for text in former if text.strip()), own.id: own}


async def sign_head(context: Context, tenant_id: UUID) -> Checkpoint:
    """The checkpoint of the chain as it ends now. Raises `ChainBroken` or `NothingToSign`."""
    async with context.tenant(tenant_id) as connection:
        head = (await AuditReader(connection, tenant_id).ends()).head
        last = await CheckpointStore(connection, tenant_id).last()
    if head is not None and head.seq == 0:
        raise NothingToSign("The audit trail has no record yet, so there is nothing to sign.")
    await _check_since(context, tenant_id, last, head)
    assert head is not None
    if last is not None and last.seq == head.seq:
        return last
    made = signing_key(context.settings).sign(tenant_id, head, context.now())
    async with context.tenant(tenant_id) as connection:
        await CheckpointStore(connection, tenant_id).insert(made)
    return made


async def _check_since(context: Context, tenant_id: UUID, last: Checkpoint | None, head: Head | None) -> None:
    if head is None:
        raise ChainBroken("The head of the audit trail is gone; run `decidable audit verify`.")
    verdict = await _since(context, tenant_id, last, head)
    if verdict.first_wrong is not None:
        raise ChainBroken(f"Nothing was signed. {verdict.first_wrong.sentence}")


async def _since(context: Context, tenant_id: UUID, last: Checkpoint | None, head: Head) -> Verdict:
    """Whether the chain goes on from its last checkpoint to its head."""
    start = None if last is None else Head(last.seq, last.hash)
    verifier = Verifier(tenant_id, start=start, head=head)
    after, more = verifier.seq, True
    while more:
        async with context.tenant(tenant_id) as connection:
            rows = await AuditReader(connection, tenant_id).chained(after, head.seq, ROWS_AT_ONCE)
        if not rows:
            break
        after = rows[-1][0]
        more = await asyncio.to_thread(verifier.feed, [(row[1], row[2]) for row in rows])
    return verifier.finish()


# --- at intervals -----------------------------------------------------------------------------------


async def sign_due(context: Context, said: set[tuple[UUID, str]] | None = None) -> list[Checkpoint]:
    """One look at all tenants; returns what was signed. `said` are the complaints that were logged before."""
    made, known = [], said if said is not None else set()
    since = context.now() - timedelta(seconds=context.settings.checkpoint_seconds)
    async with context.pool.connection() as connection:
        due = await fetch_all(
            connection,
            "select tenant from checkpoints_due(%(grown)s, %(since)s)",
            {"grown": ROWS_BETWEEN, "since": since},
        )
    for tenant_id in (row["tenant"] for row in due):
        try:
            made.append(await sign_head(context, tenant_id))
        except AppError as error:
            if (tenant_id, error.detail) not in known:
                known.add((tenant_id, error.detail))
                log.error("checkpoint_refused", tenant=str(tenant_id), code=error.code, detail=error.detail)
    return made


def public_key_document(settings: Settings) -> dict[str, Any]:
    """The public key as the API shows it."""
    key = signing_key(settings).public
    return {"key_id": key.id, "algorithm": "Ed25519", "public_key": key.pem}
