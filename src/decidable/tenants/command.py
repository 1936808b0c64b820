"""What `decidable keys` and `decidable tenants` do."""

from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_network
from typing import Literal

from decidable.access.caller import TERMINAL
from decidable.access.permissions import role_named
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.tenants.key_text import prefix_of
from decidable.tenants.keys import (
    KeySpec,
    KeyStore,
    KeyWanted,
    Network,
    add_key,
    record_rotation,
    state_of,
)
from decidable.tenants.keys_api import key_answer
from decidable.tenants.schemas import KeyAnswer, NewKeyAnswer, TenantAnswer
from decidable.tenants.tenants import create_tenant, list_tenants, rename_tenant, set_status, tenant_named
from decidable.tenants.tenants_api import tenant_answer
from decidable.tenants.tiers import load_tiers

MOST_KEYS = 10_000


@dataclass(frozen=True, slots=True)
class KeyWish:
    """A key as it is asked for in the terminal."""

    tenant: str
    tier: str
    role: str
    name: str
    expires: timedelta | None
    scopes: list[str] | None
    networks: list[str] | None
    kind: Literal["live", "test"]


async def generate_key(context: Context, wish: KeyWish) -> NewKeyAnswer:
    """Make a key. Raises `RoleUnknown`, `ScopeUnknown`, `TierUnknown`, `KeyWanted` or `TenantNotFound`."""
    spec = KeySpec(
        name=wish.name,
        role=role_named(wish.role),
        tier=wish.tier,
        kind=wish.kind,
        scopes=tuple(wish.scopes) if wish.scopes else None,
        expires_at=context.now() + wish.expires if wish.expires else None,
        allowed_networks=tuple(_network(text) for text in wish.networks) if wish.networks else None,
    )
    load_tiers(context.settings.tiers_file).named(spec.tier)
    tenant = await tenant_named(context, wish.tenant)
    async with changing(context, tenant.id, TERMINAL) as change:
        key = await add_key(change, context.new_id(), spec, TERMINAL.name, context.now())
        row = await KeyStore(change.connection, tenant.id).get(key.prefix)
        return NewKeyAnswer(**key_answer(context, row).model_dump(), key=key.text)


def _network(text: str) -> Network:
    try:
        return ip_network(text)
    except ValueError as error:
        raise KeyWanted(f"“{text[:60]}” is no network: {error}. Write 10.0.0.0/8 or 2001:db8::/32.") from None


async def list_keys(context: Context, tenant: str) -> list[KeyAnswer]:
    """All keys of a tenant, newest first."""
    found = await tenant_named(context, tenant)
    async with context.tenant(found.id) as connection:
        rows = await KeyStore(connection, found.id).page(MOST_KEYS, None)
    return [key_answer(context, row) for row in rows]


async def key_info(context: Context, tenant: str, key: str) -> KeyAnswer:
    """One key; raises `KeyNotFound`."""
    found = await tenant_named(context, tenant)
    async with context.tenant(found.id) as connection:
        return key_answer(context, await KeyStore(connection, found.id).get(prefix_of(key)))


async def deactivate_key(context: Context, tenant: str, key: str) -> KeyAnswer:
    """End a key; raises `KeyNotFound` or `KeyEnded`."""
    found = await tenant_named(context, tenant)
    async with changing(context, found.id, TERMINAL) as change:
        store = KeyStore(change.connection, found.id)
        row = await store.deactivate(prefix_of(key), TERMINAL.name, context.now())
        before = {"state": state_of(row, context.now())}
        change.record("key.deactivated", "key", row["prefix"], before=before, after={"state": "deactivated"})
        return key_answer(context, await store.get(row["prefix"]))


async def rotate_key(context: Context, tenant: str, key: str, grace: timedelta) -> NewKeyAnswer:
    """Replace a key; raises `KeyNotFound` or `KeyEnded`."""
    found = await tenant_named(context, tenant)
    async with changing(context, found.id, TERMINAL) as change:
        store, old = KeyStore(change.connection, found.id), prefix_of(key)
        new = await store.rotate(old, context.new_id(), grace, TERMINAL.name, context.now())
        record_rotation(change, old, new.prefix, grace.total_seconds() / 3600)
        row = await store.get(new.prefix)
        return NewKeyAnswer(**key_answer(context, row).model_dump(), key=new.text)


async def list_all_tenants(context: Context) -> list[TenantAnswer]:
    """All tenants, by name."""
    return [tenant_answer(context, tenant) for tenant in await list_tenants(context)]


async def change_tenant(context: Context, action: str, name: str) -> TenantAnswer:
    """Create, suspend, resume, delete or restore a tenant."""
    if action == "create":
        return tenant_answer(context, await create_tenant(context, name, TERMINAL))
    tenant = await tenant_named(context, name)
    async with changing(context, tenant.id, TERMINAL) as change:
        done = await set_status(context, change, action)
    return tenant_answer(context, done)


async def rename(context: Context, name: str, new: str) -> TenantAnswer:
    """Give a tenant another name."""
    tenant = await tenant_named(context, name)
    async with changing(context, tenant.id, TERMINAL) as change:
        return tenant_answer(context, await rename_tenant(change, new, context.now()))
