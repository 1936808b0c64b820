"""Routes about the caller."""

from typing import Annotated

from fastapi import APIRouter, Depends

from decidable.kit.http import Schema
from decidable.tenants.access import READ, allowed
from decidable.tenants.keys import Caller, Role

router = APIRouter(prefix="/v1", tags=["tenants"])


class Me(Schema):
    """Who the key speaks for."""

    tenant: str
    key_prefix: str
    name: str
    role: Role


@router.get("/me", summary="Who am I")
async def me(caller: Annotated[Caller, Depends(allowed(READ))]) -> Me:
    """The tenant and the role of the key that asks."""
    return Me(tenant=caller.tenant, key_prefix=caller.key_prefix, name=caller.name, role=caller.role)
