"""Who may call a route: the key of a request, looked up and remembered for a moment."""

from collections.abc import Awaitable, Callable
from time import monotonic

import structlog
from fastapi import Request
from fastapi.security import APIKeyHeader, HTTPBearer

from decidable.kit.db import Pool
from decidable.tenants.keys import Caller, Forbidden, Role, Unauthorized, authenticate

REMEMBER_SECONDS = 2.0
"""A revoked key works for at most this long."""
REMEMBER_MOST = 10_000

bearer = HTTPBearer(auto_error=False, description="An API key: `Authorization: Bearer dk_live_…`.")
header = APIKeyHeader(name="X-API-Key", auto_error=False, description="The same key in a header of its own.")

READ = frozenset(Role)
DECIDE = frozenset({Role.ADMIN, Role.MEMBER})
HANDLE = frozenset({Role.ADMIN, Role.MEMBER, Role.REVIEWER})

log = structlog.get_logger(__name__)


class Door:
    """Looks keys up in the database and remembers the answer for `REMEMBER_SECONDS`."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._known: dict[str, tuple[float, Caller]] = {}

    async def caller(self, text: str | None) -> Caller:
        """Who sent this key; raises `Unauthorized`."""
        if not text:
            raise Unauthorized("Send an API key: `Authorization: Bearer dk_live_…`.")
        known = self._known.get(text)
        if known and known[0] > monotonic():
            return known[1]
        async with self._pool.connection() as connection:
            caller = await authenticate(connection, text)
        if len(self._known) >= REMEMBER_MOST:
            self._known.clear()
        self._known[text] = (monotonic() + REMEMBER_SECONDS, caller)
        return caller


def key_of(request: Request) -> str | None:
    """The key as sent, from either header."""
    given = request.headers.get("authorization")
    if given and given[:7].lower() == "bearer ":
        return given[7:].strip()
    return request.headers.get("x-api-key")


def allowed(roles: frozenset[Role]) -> Callable[[Request], Awaitable[Caller]]:
    """A dependency that lets callers with one of the roles pass."""

    async def check(request: Request) -> Caller:
        door: Door = request.app.state.door
        caller = await door.caller(key_of(request))
        structlog.contextvars.bind_contextvars(tenant=caller.tenant, key=caller.key_prefix)
        if caller.role not in roles:
            wanted = " or ".join(sorted(roles))
            raise Forbidden(f"The key {caller.key_prefix} has the role {caller.role}; this needs {wanted}.")
        return caller

    return check
