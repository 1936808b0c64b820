"""Routes about the caller."""

from typing import Annotated

from fastapi import APIRouter, Depends

from decidable.access.caller import Caller
from decidable.access.check import admitted
from decidable.access.permissions import ALL_TENANTS
from decidable.tenants.schemas import Me

router = APIRouter(prefix="/v1", tags=["tenants"])


@router.get("/me", summary="Who am I")
async def me(caller: Annotated[Caller, Depends(admitted)]) -> Me:
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
