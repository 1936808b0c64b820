"""API keys: how they look, how they are stored, who speaks through them."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from decidable.kit.db import Connection, fetch_one
from decidable.kit.errors import AppError

SECRET_BYTES = 32
PREFIX_CHARACTERS = 8
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


class Role(StrEnum):
    """What a key may do: admin all; member decide and learn; reviewer handle; readonly look."""

    ADMIN = "admin"
    MEMBER = "member"
    REVIEWER = "reviewer"
    READONLY = "readonly"


class Unauthorized(AppError):
    """No key, or none that we know."""

    code = "unauthorized"
    status = 401
    title = "A valid API key is needed"


class Forbidden(AppError):
    """The key is valid, and its role may not do this."""

    code = "forbidden"
    status = 403
    title = "This key may not do that"


class TenantNotFound(AppError):
    """There is no tenant of this name."""

    code = "tenant_not_found"
    status = 404
    title = "There is no such tenant"


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is asking: known by the key's prefix and name, never by its secret."""

    tenant_id: UUID
    tenant: str
    key_prefix: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key as it is shown, once."""

    text: str
    prefix: str
    secret_hash: bytes


def generate() -> NewKey:
    """A new key `dk_live_<prefix>_<secret>` with 256 random bits."""
    prefix = "".join(secrets.choice(_ALPHABET) for _ in range(PREFIX_CHARACTERS))
    secret = secrets.token_urlsafe(SECRET_BYTES)
    return NewKey(f"dk_live_{prefix}_{secret}", prefix, _hash(secret))


def parse(text: str) -> tuple[str, bytes] | None:
    """Prefix and hashed secret of a key as sent; None if it does not look like one."""
    parts = text.split("_", 3)
    if len(parts) != 4 or parts[:2] != ["dk", "live"] or len(text) > 200 or not text.isascii():
        return None
    return parts[2], _hash(parts[3])


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


async def create_tenant(connection: Connection, tenant_id: UUID, name: str, now: datetime) -> UUID:
    """Make a tenant if there is none of this name; returns the id that it has."""
    await connection.execute(
        "insert into tenants (id, name, created_at) values (%s, %s, %s) on conflict (name) do nothing",
        [tenant_id, name, now],
    )
    return await tenant_named(connection, name)


async def tenant_named(connection: Connection, name: str) -> UUID:
    """The id of a tenant; raises `TenantNotFound`."""
    row = await fetch_one(connection, "select id from tenants where name = %(name)s", {"name": name})
    if row is None:
        raise TenantNotFound(f"There is no tenant “{name[:100]}”.")
    found: UUID = row["id"]
    return found


async def create_key(
    connection: Connection, tenant_id: UUID, key_id: UUID, name: str, role: Role, now: datetime
) -> NewKey:
    """Make a key. Its text is returned here and nowhere else ever again."""
    key = generate()
    await connection.execute(
        """
        insert into api_keys (tenant_id, id, prefix, secret_hash, name, role, created_at)
        values (%s, %s, %s, %s, %s, %s, %s)
        """,
        [tenant_id, key_id, key.prefix, key.secret_hash, name, role, now],
    )
    return key


async def authenticate(connection: Connection, text: str) -> Caller:
    """Who a key belongs to; raises `Unauthorized`."""
    parsed = parse(text)
    row = parsed and await fetch_one(
        connection,
        """
        select k.tenant_id, t.name as tenant, k.prefix, k.name, k.role, k.secret_hash
        from api_keys k join tenants t on t.id = k.tenant_id
        where k.prefix = %(prefix)s and k.revoked_at is null
        """,
        {"prefix": parsed[0]},
    )
    if not parsed or not row or not secrets.compare_digest(bytes(row["secret_hash"]), parsed[1]):
        raise Unauthorized(
            "This API key is not known; send `Authorization: Bearer dk_live_…` with a key in force."
        )
    return Caller(row["tenant_id"], row["tenant"], row["prefix"], row["name"], Role(row["role"]))
