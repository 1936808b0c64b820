"""Tenants: the organisations that share an installation and never see each other."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from psycopg.errors import UniqueViolation
from psycopg.rows import DictRow

from decidable.access.caller import Actor
from decidable.audit.changing import Change, changing
from decidable.context import Context
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError
from decidable.settings import Settings

NAME = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
ALL = "*"
_COLUMNS = "id, name, status, created_at, changed_at, deleted_at"


class TenantNotFound(AppError):
    """There is no tenant of this name."""

    code = "tenant_not_found"
    status = 404
    title = "There is no such tenant"


class TenantExists(AppError):
    """The name is taken."""

    code = "tenant_exists"
    status = 409
    title = "There is a tenant of this name"


class TenantNameInvalid(AppError):
    """No tenant can have this name."""

    code = "tenant_name_invalid"
    status = 422
    title = "A tenant cannot be called that"


class TenantState(AppError):
    """The tenant's status does not allow this."""

    code = "tenant_state"
    status = 409
    title = "The tenant's status does not allow this"


class TenantSuspended(AppError):
    """The tenant's keys and people are refused for now."""

    code = "tenant_suspended"
    status = 403
    title = "This tenant is suspended"


@dataclass(frozen=True, slots=True)
class Tenant:
    """One organisation: `active`, `suspended` (its keys are refused) or `deleted` (and can be restored a while)."""

    id: UUID
    name: str
    status: str
    created_at: datetime
    changed_at: datetime | None
    deleted_at: datetime | None


def check_name(name: str) -> str:
    """The name, if a tenant can have it; raises `TenantNameInvalid`."""
    if not re.fullmatch(NAME, name):
        shown = name[:40].encode("ascii", "backslashreplace").decode()
        raise TenantNameInvalid(
            f"“{shown}” cannot be a tenant's name; write 1 to 63 lower case letters, digits and hyphens."
        )
    return name


async def list_tenants(context: Context) -> list[Tenant]:
    """All tenants, by name."""
    async with context.known_as(ALL) as connection:
        rows = await fetch_all(connection, f"select {_COLUMNS} from tenants order by name", {})
    return [_tenant(row) for row in rows]


async def tenant_named(context: Context, name: str) -> Tenant:
    """The tenant of this name; raises `TenantNotFound`."""
    async with context.known_as(name) as connection:
        row = await fetch_one(
            connection, f"select {_COLUMNS} from tenants where name = %(name)s", {"name": name}
        )
    if row is None:
        shown = name[:63].encode("ascii", "backslashreplace").decode()
        raise TenantNotFound(f"There is no tenant “{shown}”.")
    return _tenant(row)


async def tenant_by_id(connection: Connection, tenant_id: UUID, *, lock: bool = False) -> Tenant:
    """The tenant that the transaction works for; raises `TenantNotFound`."""
    row = await fetch_one(
        connection,
        f"select {_COLUMNS} from tenants where id = %(id)s{' for update' if lock else ''}",
        {"id": tenant_id},
    )
    if row is None:
        raise TenantNotFound("There is no such tenant any more.")
    return _tenant(row)


async def create_tenant(context: Context, name: str, actor: Actor) -> Tenant:
    """Make a tenant; raises `TenantNameInvalid` or `TenantExists`. Its chain begins with this."""
    tenant_id = context.new_id()
    async with changing(context, tenant_id, actor) as change:
        await _insert(change, tenant_id, name, context.now())
        change.record("tenant.created", "tenant", name, after={"name": name})
        return await tenant_by_id(change.connection, tenant_id)


async def create_tenant_in(context: Context, change: Change, name: str) -> Tenant:
    """The same as a part of the change of another tenant, in whose trail it stands."""
    tenant_id, now = context.new_id(), context.now()
    await _insert(change, tenant_id, name, now)
    change.record("tenant.created", "tenant", name, after={"name": name})
    return Tenant(tenant_id, name, "active", now, None, None)


async def _insert(change: Change, tenant_id: UUID, name: str, now: datetime) -> None:
    done = await change.connection.execute(
        "insert into tenants (id, name, created_at) values (%s, %s, %s) on conflict do nothing",
        [tenant_id, check_name(name), now],
    )
    if done.rowcount != 1:
        raise TenantExists(f"There is a tenant “{name}” already, maybe a deleted one; take another name.")


async def rename_tenant(change: Change, name: str, now: datetime) -> Tenant:
    """Give the tenant another name; raises `TenantNameInvalid` or `TenantExists`."""
    tenant = await tenant_by_id(change.connection, change.tenant_id, lock=True)
    check_name(name)
    try:
        await change.connection.execute(
            "update tenants set name = %s, changed_at = %s where id = %s", [name, now, tenant.id]
        )
    except UniqueViolation as taken:  # asked for beforehand, it could be taken in between
        raise TenantExists(f"There is a tenant “{name}” already; take another name.") from taken
    change.record("tenant.renamed", "tenant", tenant.name, before={"name": tenant.name}, after={"name": name})
    return await tenant_by_id(change.connection, tenant.id)


def restore_window(settings: Settings) -> timedelta:
    """How long a deleted tenant can be restored."""
    return timedelta(days=settings.restore_days)


_STEPS = {  # action: (from which statuses, to which, how the trail calls it)
    "suspend": (("active",), "suspended", "tenant.suspended"),
    "resume": (("suspended",), "active", "tenant.resumed"),
    "delete": (("active", "suspended"), "deleted", "tenant.deleted"),
    "restore": (("deleted",), "active", "tenant.restored"),
}


async def set_status(context: Context, change: Change, action: str) -> Tenant:
    """Suspend, resume, delete or restore; raises `TenantState`."""
    tenant = await tenant_by_id(change.connection, change.tenant_id, lock=True)
    now, window = context.now(), restore_window(context.settings)  # the time when it is this call's turn
    before, after, said = _STEPS[action]
    if tenant.status not in before:
        raise TenantState(
            f"The tenant {tenant.name} is {tenant.status}; it cannot be {said.partition('.')[2]}."
        )
    if action == "restore" and tenant.deleted_at is not None and tenant.deleted_at + window < now:
        raise TenantState(
            f"The tenant {tenant.name} was deleted on {tenant.deleted_at:%Y-%m-%d}; it could be restored for "
            f"{window.days} days."
        )
    deleted_at = now if action == "delete" else None
    await change.connection.execute(
        "update tenants set status = %s, changed_at = %s, deleted_at = %s where id = %s",
        [after, now, deleted_at, tenant.id],
    )
    change.record(said, "tenant", tenant.name, before={"status": tenant.status}, after={"status": after})
    return await tenant_by_id(change.connection, tenant.id)


def _tenant(row: DictRow) -> Tenant:
    return Tenant(**row)
