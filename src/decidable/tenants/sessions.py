"""Sessions of people in a browser: how they look, how they are stored, when they end; all SQL about them.

The cookie holds `<prefix>_<secret>`: the prefix finds the row, and the row holds the SHA-256 of the secret.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from hmac import compare_digest
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow

from decidable.context import Context
from decidable.kit.db import Connection, as_tenant, fetch_all, fetch_one
from decidable.settings import Settings

SECRET_BYTES = 32
PREFIX_CHARACTERS = 12
LONGEST_COOKIE = 120
LONGEST_AGENT = 200
SEEN_EVERY = timedelta(seconds=60)
"""How exactly it is known when a session was used last."""
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


@dataclass(frozen=True, slots=True)
class NewSession:
    """A session as the browser gets it, once."""

    id: UUID
    text: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Session:
    """A session in force, and whose it is."""

    id: UUID
    tenant_id: UUID
    person_id: UUID
    created_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Life:
    """How long sessions hold: at the most, and without being used."""

    longest: timedelta
    idle: timedelta

    @staticmethod
    def of(settings: Settings) -> "Life":
        """As the settings say."""
        return Life(
            timedelta(seconds=settings.session_seconds), timedelta(seconds=settings.session_idle_seconds)
        )

    def ends_at(self, row: DictRow) -> datetime:
        """When a session ends unless it is used again."""
        ends: datetime = min(row["expires_at"], row["seen_at"] + self.idle)
        return ends


class SessionStore:
    """The sessions of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def begin(
        self,
        session_id: UUID,
        person_id: UUID,
        life: Life,
        now: datetime,
        address: str | None,
        agent: str | None,
    ) -> NewSession:
        """Make a session. Its text is returned here and nowhere else ever again."""
        prefix = "".join(secrets.choice(_ALPHABET) for _ in range(PREFIX_CHARACTERS))
        secret = secrets.token_urlsafe(SECRET_BYTES)
        expires_at = now + life.longest
        await self._sweep(now)
        await self.connection.execute(
            """
            insert into sessions (tenant_id, id, prefix, secret_hash, person_id, created_at, seen_at, expires_at,
                address, agent)
            values (%(tenant)s, %(id)s, %(prefix)s, %(hash)s, %(person)s, %(now)s, %(now)s, %(expires)s,
                %(address)s, %(agent)s)
            """,
            {
                "tenant": self.tenant_id,
                "id": session_id,
                "prefix": prefix,
                "hash": _hash(secret),
                "person": person_id,
                "now": now,
                "expires": expires_at,
                "address": address,
                "agent": agent and agent[:LONGEST_AGENT],
            },
        )
        return NewSession(session_id, f"{prefix}_{secret}", expires_at)

    async def end(self, session_id: UUID, now: datetime) -> bool:
        """End one session; False if it had ended."""
        done = await self.connection.execute(
            "update sessions set ended_at = %s where tenant_id = %s and id = %s and ended_at is null",
            [now, self.tenant_id, session_id],
        )
        return done.rowcount == 1

    async def end_all(self, person_id: UUID, now: datetime) -> list[UUID]:
        """End all sessions of a person; returns those that were open."""
        rows = await fetch_all(
            self.connection,
            """
            update sessions set ended_at = %(now)s
            where tenant_id = %(tenant)s and person_id = %(person)s and ended_at is null returning id
            """,
            {"tenant": self.tenant_id, "person": person_id, "now": now},
        )
        return [row["id"] for row in rows]

    async def seen(self, session_id: UUID, now: datetime) -> None:
        """Note that a session is used."""
        await self.connection.execute(
            "update sessions set seen_at = %s where tenant_id = %s and id = %s and seen_at < %s",
            [now, self.tenant_id, session_id, now],
        )

    async def _sweep(self, now: datetime) -> None:
        """Forget sessions that ended a month ago; a few at a time."""
        await self.connection.execute(
            """
            delete from sessions where tenant_id = %(tenant)s and id in (
                select id from sessions where tenant_id = %(tenant)s and expires_at < %(before)s limit 20)
            """,
            {"tenant": self.tenant_id, "before": now - timedelta(days=30)},
        )


async def find(context: Context, text: str, *, use: bool = True) -> tuple[Session, dict[str, Any]] | None:
    """The session of a cookie, if it is in force, and the row of its person; notes that it is used."""
    parsed = parse(text)
    if parsed is None:
        return None
    prefix, given = parsed
    life, now = Life.of(context.settings), context.now()
    async with context.known_as(prefix) as connection:
        row = await fetch_one(
            connection,
            """
            select tenant_id, id, secret_hash, person_id, created_at, seen_at, expires_at from sessions
            where prefix = %(prefix)s and ended_at is null
            """,
            {"prefix": prefix},
        )
        if row is None or not compare_digest(bytes(row["secret_hash"]), given) or life.ends_at(row) <= now:
            return None
        async with as_tenant(connection, row["tenant_id"]):
            if use and row["seen_at"] + SEEN_EVERY <= now:
                await SessionStore(connection, row["tenant_id"]).seen(row["id"], now)
                row["seen_at"] = now
            person = await _holder(connection, row)
    if person is None:
        return None
    session = Session(row["id"], row["tenant_id"], row["person_id"], row["created_at"], life.ends_at(row))
    return session, person


async def _holder(connection: Connection, row: DictRow) -> DictRow | None:
    return await fetch_one(
        connection,
        """
        select p.id, p.email, p.name, p.role, p.scopes, p.password_hash is not null as has_password,
            t.name as tenant, t.status as tenant_status
        from people p join tenants t on t.id = p.tenant_id
        where p.tenant_id = %(tenant)s and p.id = %(person)s and p.disabled_at is null
        """,
        {"tenant": row["tenant_id"], "person": row["person_id"]},
    )


def parse(text: str) -> tuple[str, bytes] | None:
    """Prefix and hashed secret of a cookie as sent; None if it does not look like one."""
    prefix, found, secret = text.partition("_")
    if not found or len(text) > LONGEST_COOKIE or len(prefix) != PREFIX_CHARACTERS or not text.isascii():
        return None
    return prefix, _hash(secret)


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
