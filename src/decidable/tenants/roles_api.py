"""The permission matrix, for whoever chooses a role or scopes."""

from typing import Annotated

from fastapi import APIRouter, Depends

from decidable.access.caller import Caller
from decidable.access.check import admitted
from decidable.access.permissions import ALL_TENANTS, MATRIX, MEANING, Permission, Role
from decidable.kit.http import Schema

router = APIRouter(prefix="/v1", tags=["tenants"])


class RoleAnswer(Schema):
    """A role: what it may do without scopes, and what scopes can give it beyond that."""

    name: Role
    permissions: list[Permission]
    by_scope: list[Permission]


class PermissionAnswer(Schema):
    """A permission, which is a scope too, and what it is for."""

    name: Permission
    meaning: str


class RolesAnswer(Schema):
    """The permission matrix."""

    roles: list[RoleAnswer]
    permissions: list[PermissionAnswer]


@router.get("/roles", summary="The roles and what they may do")
async def get_roles(caller: Annotated[Caller, Depends(admitted)]) -> RolesAnswer:
    """The matrix that every route is checked against."""
    return RolesAnswer(
        roles=[
            RoleAnswer(
                name=role, permissions=_in_order(has - ALL_TENANTS), by_scope=_in_order(has & ALL_TENANTS)
            )
            for role, has in MATRIX.items()
        ],
        permissions=[PermissionAnswer(name=one, meaning=MEANING[one]) for one in Permission],
    )


def _in_order(found: frozenset[Permission]) -> list[Permission]:
    return [one for one in Permission if one in found]
