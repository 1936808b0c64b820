"""API keys: how they look, how they are stored, who speaks through them."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv4Network, IPv6Network
from typing import Any, Literal
from uuid import UUID

from psycopg.rows import DictRow

from decidable.access.caller import Actor
from decidable.access.permissions import Role, permissions_of
from decidable.audit.changing import Change, changing
from decidable.context import Context
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError
from decidable.tenants.key_text import hash_of

SECRET_BYTES = 32
PREFIX_CHARACTERS = 8
LONGEST_NAME = 100
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
_COLUMNS = (
    "id, prefix, kind, name, role, tier, scopes, allowed_networks, limit_id, created_at, created_by, expires_at,"
    " last_used_at, revoked_at, revoked_by, replaced_by, replaced_at"
)
_MONTH_REQUESTS = """(
    select requests from usage_months u where u.tenant_id = api_keys.tenant_id and u.limit_id = api_keys.limit_id
        and u.month = date_trunc('month', now() at time zone 'utc')::date
) as month_requests"""

Kind = Literal["live", "test"]
Network = IPv4Network | IPv6Network


class KeyNotFound(AppError):
    """There is no such key in this tenant."""

    code = "key_not_found"
    status = 404
    title = "There is no such key"


class KeyEnded(AppError):
    """The key is deactivated, expired or replaced already."""

    code = "key_ended"
    status = 409
    title = "The key is not in force"


class KeyWanted(AppError):
    """What is wanted of a new key cannot be."""

    code = "invalid_key_request"
    status = 422
    title = "Such a key cannot be made"


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key as it is shown, once."""

    text: str
    prefix: str
    secret_hash: bytes


@dataclass(frozen=True, slots=True)
class KeySpec:
    """What a key shall be. `scopes` None: all that the role may do; `allowed_networks` None: from anywhere."""

    name: str
    role: Role
    tier: str = "enterprise"
    kind: Kind = "live"
    scopes: tuple[str, ...] | None = None
    expires_at: datetime | None = None
    allowed_networks: tuple[Network, ...] | None = None
    limit_id: UUID | None = None


def generate(kind: Kind = "live") -> NewKey:
    """A new key `dk_live_<prefix>_<secret>` with 256 random bits."""
    prefix = "".join(secrets.choice(_ALPHABET) for _ in range(PREFIX_CHARACTERS))
    secret = secrets.token_urlsafe(SECRET_BYTES)
    return NewKey(f"dk_{kind}_{prefix}_{secret}", prefix, hash_of(secret))


def state_of(row: DictRow, now: datetime) -> str:
    """`active`; `grace`: replaced, and works a little longer; `expired`; `deactivated`."""
    if row["revoked_at"] is not None:
        return "deactivated"
    if row["expires_at"] is not None and row["expires_at"] <= now:
        return "expired"
    return "grace" if row["replaced_by"] else "active"


class KeyStore:
    """The keys of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def create(self, key_id: UUID, spec: KeySpec, by: str, now: datetime) -> NewKey:
        """Make a key. Its text is returned here and nowhere else ever again. Raises `KeyWanted`, `ScopeUnknown`."""
        check_spec(spec, now)
        key = generate(spec.kind)
        await self.connection.execute(
            """
            insert into api_keys (tenant_id, id, prefix, secret_hash, kind, name, role, tier, scopes, limit_id,
                expires_at, allowed_networks, created_at, created_by)
            values (%(tenant)s, %(id)s, %(prefix)s, %(hash)s, %(kind)s, %(name)s, %(role)s, %(tier)s, %(scopes)s,
                %(limit_id)s, %(expires)s, %(networks)s::cidr[], %(now)s, %(by)s)
            """,
            {
                "tenant": self.tenant_id,
                "id": key_id,
                "prefix": key.prefix,
                "hash": key.secret_hash,
                "kind": spec.kind,
                "name": spec.name,
                "role": spec.role,
                "tier": spec.tier,
                "scopes": None if spec.scopes is None else list(spec.scopes),
                "limit_id": spec.limit_id or key_id,
                "expires": spec.expires_at,
                "networks": None
                if spec.allowed_networks is None
                else [str(n) for n in spec.allowed_networks],
                "now": now,
                "by": by,
            },
        )
        return key

    async def page(self, limit: int, after: UUID | None) -> list[DictRow]:
        """Newest first, at most `limit + 1` rows."""
        return await fetch_all(
            self.connection,
            f"select {_COLUMNS}, {_MONTH_REQUESTS} from api_keys where tenant_id = %(tenant)s"
            " and (%(after)s::uuid is null or id < %(after)s) order by id desc limit %(limit)s",
            {"tenant": self.tenant_id, "after": after, "limit": limit + 1},
        )

    async def get(self, prefix: str, *, lock: bool = False) -> DictRow:
        """The key of this prefix, never its secret; raises `KeyNotFound`."""
        row = await fetch_one(
            self.connection,
            f"select {_COLUMNS}, {_MONTH_REQUESTS} from api_keys where tenant_id = %(tenant)s and prefix = %(prefix)s"
            f"{' for update' if lock else ''}",
            {"tenant": self.tenant_id, "prefix": prefix},
        )
        if row is None:
            raise KeyNotFound(f"There is no key “{prefix[:40]}”; look at GET /v1/keys.")
        return row

    async def deactivate(self, prefix: str, by: str, now: datetime) -> DictRow:
        """End a key for good; returns what it was. Raises `KeyNotFound` or `KeyEnded`."""
        row = await self.get(prefix, lock=True)
        if row["revoked_at"] is not None:
            raise KeyEnded(f"The key {prefix} was deactivated by {row['revoked_by']} already.")
        await self.connection.execute(
            "update api_keys set revoked_at = %s, revoked_by = %s where tenant_id = %s and prefix = %s",
            [now, by, self.tenant_id, prefix],
        )
        return row

    async def rotate(self, prefix: str, new_id: UUID, grace: timedelta, by: str, now: datetime) -> NewKey:
        """Make the successor of a key, alike in all but its secret; the old one works for `grace` longer.

        Raises `KeyNotFound`, or `KeyEnded` for a key that is not active.
        """
        row = await self.get(prefix, lock=True)
        if (state := state_of(row, now)) != "active":
            successor = f"; its successor is {row['replaced_by']}" if row["replaced_by"] else ""
            raise KeyEnded(f"The key {prefix} is {state}{successor}; only an active key can be rotated.")
        key = await self.create(new_id, _same_again(row), by, now)
        until = now + grace
        if row["expires_at"] is not None:
            until = min(until, row["expires_at"])
        await self.connection.execute(
            """
            update api_keys set replaced_by = %s, replaced_at = %s, expires_at = %s
            where tenant_id = %s and prefix = %s
            """,
            [key.prefix, now, until, self.tenant_id, prefix],
        )
        return key


def _same_again(row: DictRow) -> KeySpec:
    return KeySpec(
        name=row["name"],
        role=Role(row["role"]),
        tier=row["tier"],
        kind=row["kind"],
        scopes=None if row["scopes"] is None else tuple(row["scopes"]),
        expires_at=row["expires_at"],
        allowed_networks=None if row["allowed_networks"] is None else tuple(row["allowed_networks"]),
        limit_id=row["limit_id"],
    )


def check_spec(spec: KeySpec, now: datetime) -> None:
    """Raise `KeyWanted` or `ScopeUnknown` for a key that nobody could use or read."""
    if not 0 < len(spec.name) <= LONGEST_NAME or not spec.name.isprintable():
        raise KeyWanted(f"Name the key with 1 to {LONGEST_NAME} printable characters.")
    if spec.expires_at is not None and spec.expires_at <= now:
        raise KeyWanted("The key would have expired already; choose a time to come.")
    if spec.scopes is not None and not spec.scopes:
        raise KeyWanted(
            "A key without any scope can do nothing; leave `scopes` out for all that its role may do."
        )
    permissions_of(spec.role, spec.scopes)


async def find_by_prefix(connection: Connection, prefix: str) -> dict[str, Any] | None:
    """The row of a key whose tenant is not known yet. Inside `known_as(prefix)`."""
    return await fetch_one(
        connection,
        f"select tenant_id, secret_hash, {_COLUMNS} from api_keys where prefix = %(prefix)s",
        {"prefix": prefix},
    )


async def create_key(context: Context, tenant_id: UUID, spec: KeySpec, actor: Actor) -> NewKey:
    """Make a key of a tenant, in a transaction of its own."""
    async with changing(context, tenant_id, actor) as change:
        return await add_key(change, context.new_id(), spec, actor.name, context.now())


async def add_key(change: Change, key_id: UUID, spec: KeySpec, by: str, now: datetime) -> NewKey:
    """Make a key as a part of a change."""
    key = await KeyStore(change.connection, change.tenant_id).create(key_id, spec, by, now)
    change.record("key.created", "key", key.prefix, after=described(spec))
    return key


def described(spec: KeySpec) -> dict[str, Any]:
    """A key as the audit trail describes it."""
    return {
        "name": spec.name,
        "kind": spec.kind,
        "role": spec.role,
        "tier": spec.tier,
        "scopes": None if spec.scopes is None else list(spec.scopes),
        "expires_at": spec.expires_at,
        "allowed_networks": None
        if spec.allowed_networks is None
        else [str(n) for n in spec.allowed_networks],
    }


def record_rotation(change: Change, old: str, new: str, grace_hours: float) -> None:
    """Say that a key was replaced."""
    change.record("key.rotated", "key", old, after={"replaced_by": new, "grace_hours": grace_hours})
