"""The check before a route: who is asking, and may they?"""

from collections.abc import Awaitable, Callable
from typing import Protocol

import structlog
from fastapi import Request
from fastapi.security import APIKeyHeader, HTTPBearer

from decidable.access.caller import Caller, Forbidden
from decidable.access.permissions import MATRIX, Permission
from decidable.kit.errors import AppError

bearer = HTTPBearer(auto_error=False, description="An API key: `Authorization: Bearer dk_live_…`.")
header = APIKeyHeader(name="X-API-Key", auto_error=False, description="The same key in a header of its own.")

log = structlog.get_logger(__name__)


class Door(Protocol):
    """Whoever knows the callers: `app.state.door`."""

    async def admit(self, request: Request) -> Caller:
        """Who sent this request; raises `Unauthorized`, or what else keeps the caller out."""


class Limits(Protocol):
    """Whoever counts requests: `app.state.limits`."""

    async def admit(self, request: Request, caller: Caller, heavy: bool) -> None:
        """Count the request; raises what refuses it where a limit is reached."""


async def _counted(request: Request, *, heavy: bool = False) -> Caller:
    door: Door = request.app.state.door
    limits: Limits = request.app.state.limits
    caller = await door.admit(request)
    structlog.contextvars.bind_contextvars(tenant=caller.tenant, key=caller.prefix)
    await limits.admit(request, caller, heavy)
    return caller


async def still_admitted(request: Request) -> bool:
    """Whether whoever sent the request would be let in now; for answers that never end."""
    door: Door = request.app.state.door
    try:
        await door.admit(request)
    except AppError:
        return False
    return True


async def admitted(request: Request) -> Caller:
    """A dependency that lets every known caller pass."""
    return await _counted(request)


def allowed(permission: Permission, *, heavy: bool = False) -> Callable[[Request], Awaitable[Caller]]:
    """A dependency that lets callers with the permission pass; `.permission` tells which it is.

    `heavy` requests are counted by the hour too. A request without the permission counts like any other.
    """

    async def check(request: Request) -> Caller:
        caller = await _counted(request, heavy=heavy)
        if permission not in caller.permissions:
            raise _forbidden(caller, permission)
        return caller

    check.permission = permission  # type: ignore[attr-defined]
    return check


def _forbidden(caller: Caller, permission: Permission) -> Forbidden:
    log.warning("forbidden", key=caller.prefix, permission=permission, role=caller.role)
    roles = " or ".join(sorted(role for role, has in MATRIX.items() if permission in has))
    who = f"The key {caller.prefix}" if caller.kind == "key" else caller.prefix
    if permission in MATRIX[caller.role]:
        return Forbidden(f"{who} lacks the scope {permission}, which this needs.")
    return Forbidden(f"{who} has the role {caller.role}; this needs {roles} (permission {permission}).")
