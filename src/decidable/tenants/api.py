"""Routes about the caller."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request

from decidable.access.caller import Caller
from decidable.access.permissions import ALL_TENANTS, Permission, Role
from decidable.kit.http import Schema

router = APIRouter(prefix="/v1", tags=["tenants"])


class Me(Schema):
    """Who is asking, and what they may do."""

    tenant: str
    kind: Literal["key", "person"]
    prefix: str
    key_prefix: str
    name: str
    role: Role
    permissions: list[Permission]
    tier: str
    tenants: bool


async def _anybody(request: Request) -> Caller:
    caller: Caller = await request.app.state.door.admit(request)
    return caller


@router.get("/me", summary="Who am I")
async def me(caller: Annotated[Caller, Depends(_anybody)]) -> Me:
    """The tenant, the role and the permissions of whoever asks; `tenants`: may they act for others."""
    return Me(
        tenant=caller.tenant,
        kind=caller.kind,
        prefix=caller.prefix,
        key_prefix=caller.prefix,
        name=caller.name,
        role=caller.role,
        permissions=sorted(caller.permissions),
        tier=caller.tier,
        tenants=caller.permissions >= ALL_TENANTS,
    )
