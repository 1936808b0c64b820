"""Routes about tenants: for whoever runs the installation (the scope `tenants:*`)."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Response

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.audit.changing import changing
from decidable.context import Context, Here
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import Needed
from decidable.tenants.schemas import TenantAnswer, TenantList, TenantRequest
from decidable.tenants.tenants import (
    Tenant,
    create_tenant_in,
    list_tenants,
    rename_tenant,
    restore_window,
    set_status,
    tenant_named,
)

router = APIRouter(prefix="/v1/tenants", tags=["tenants"])
Reader = Annotated[Caller, Depends(allowed(Permission.TENANTS_READ))]
Writer = Annotated[Caller, Depends(allowed(Permission.TENANTS_WRITE))]
Action = Literal["suspend", "resume", "delete", "restore"]


@router.get("", summary="List tenants")
async def all_tenants(here: Here, caller: Reader) -> TenantList:
    """Every tenant of this installation, by name."""
    return TenantList(data=[tenant_answer(here, tenant) for tenant in await list_tenants(here)])


@router.post(
    "",
    status_code=201,
    response_model=TenantAnswer,
    summary="Make a tenant",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def make_tenant(here: Here, caller: Writer, once: Needed, body: TenantRequest) -> Response:
    """An organisation of its own; make it a key next, with the header `X-Tenant: <name>`."""
    async with once.changing(here, caller) as change:
        tenant = await create_tenant_in(here, change, body.name)
        return change.answer(201, tenant_answer(here, tenant), f"/v1/tenants/{tenant.name}", tenant.id)


@router.get("/{name}", summary="One tenant")
async def get_tenant(here: Here, caller: Reader, name: str) -> TenantAnswer:
    """By name."""
    return tenant_answer(here, await tenant_named(here, name))


@router.patch("/{name}", summary="Rename a tenant")
async def patch_tenant(here: Here, caller: Writer, name: str, body: TenantRequest) -> TenantAnswer:
    """Keys, ids and the audit trail stay as they are."""
    tenant = await tenant_named(here, name)
    async with changing(here, tenant.id, caller.actor()) as change:
        return tenant_answer(here, await rename_tenant(change, body.name, here.now()))


@router.post("/{name}/suspend", summary="Suspend a tenant")
async def suspend_tenant(here: Here, caller: Writer, name: str) -> TenantAnswer:
    """Its keys and people are refused until it is resumed; nothing is lost."""
    return await _set(here, caller, name, "suspend")


@router.post("/{name}/resume", summary="Resume a tenant")
async def resume_tenant(here: Here, caller: Writer, name: str) -> TenantAnswer:
    """Let a suspended tenant work again."""
    return await _set(here, caller, name, "resume")


@router.delete("/{name}", summary="Delete a tenant")
async def delete_tenant(here: Here, caller: Writer, name: str) -> TenantAnswer:
    """Its keys and people are gone at once; it can be restored until `restorable_until`."""
    return await _set(here, caller, name, "delete")


@router.post("/{name}/restore", summary="Restore a deleted tenant")
async def restore_tenant(here: Here, caller: Writer, name: str) -> TenantAnswer:
    """As it was, with its keys."""
    return await _set(here, caller, name, "restore")


async def _set(here: Context, caller: Caller, name: str, action: Action) -> TenantAnswer:
    tenant = await tenant_named(here, name)
    async with changing(here, tenant.id, caller.actor()) as change:
        return tenant_answer(here, await set_status(here, change, action))


def tenant_answer(here: Context, tenant: Tenant) -> TenantAnswer:
    """A tenant as callers see it."""
    until = None if tenant.deleted_at is None else tenant.deleted_at + restore_window(here.settings)
    return TenantAnswer(
        name=tenant.name,
        status=tenant.status,  # type: ignore[arg-type]
        created_at=tenant.created_at,
        changed_at=tenant.changed_at,
        deleted_at=tenant.deleted_at,
        restore_days=here.settings.restore_days,
        restorable_until=until,
    )
