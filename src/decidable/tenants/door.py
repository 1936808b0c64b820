"""The door of the API: whose key or session came with a request, remembered for a moment."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import format_datetime
from ipaddress import ip_address
from secrets import compare_digest
from time import monotonic
from uuid import UUID

import structlog
from fastapi import Request
from prometheus_client import Counter

from decidable.access.caller import Caller, Forbidden, Unauthorized
from decidable.access.permissions import Permission, Role, permissions_of
from decidable.context import Context
from decidable.kit.db import as_tenant
from decidable.tenants.cookies import check_csrf, session_of
from decidable.tenants.key_text import parse
from decidable.tenants.keys import Network, find_by_prefix
from decidable.tenants.sessions import find
from decidable.tenants.tenants import Tenant, TenantSuspended, tenant_by_id, tenant_named

REMEMBER_SECONDS = 2.0
"""A deactivated key, and a session that was ended elsewhere, works for at most this long."""
REMEMBER_MOST = 10_000
TENANT_HEADER = "x-tenant"
PEOPLE_TIER = "people"
"""The tier of everybody who signs in: limits are a matter of keys."""
SESSION_OVER = "The session is over; sign in again."
_WATCHED = "watched session "
_SESSION = "session "  # no key starts like this, so that nobody's session passes as a key, without its check

ATTEMPTS = Counter(
    "authentications_total", "Requests that needed a known caller, by what became of them.", ["result"]
)
_ADMITTED = ATTEMPTS.labels("admitted")

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Known:
    """A caller as the database knows them, and what each of their requests must still be held against."""

    caller: Caller
    tenant_status: str
    expires_at: datetime | None = None
    networks: tuple[Network, ...] | None = None
    replaced_at: datetime | None = None
    session: str | None = None


class Door:
    """Looks callers up in the database and remembers the answer for `REMEMBER_SECONDS`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._known: dict[str, tuple[float, Known]] = {}
        self._looking: dict[str, asyncio.Task[Known]] = {}
        self._tenants: dict[str, tuple[float, Tenant]] = {}

    async def admit(self, request: Request) -> Caller:
        """Who sent this request.

        Raises `Unauthorized`, `Forbidden`, `CsrfRefused`, `TenantSuspended` or `TenantNotFound`.
        """
        try:
            caller = await self._admit(request)
        except (Unauthorized, Forbidden, TenantSuspended) as refused:
            ATTEMPTS.labels("unauthorized" if refused.status == 401 else "forbidden").inc()
            event = "unauthorized" if refused.status == 401 else "forbidden"
            log.warning(event, key=_shown_prefix(request), detail=refused.detail)
            raise
        _ADMITTED.inc()
        return caller

    async def _admit(self, request: Request) -> Caller:
        known = await self._who(request)
        address = request.client.host if request.client else None
        caller = replace(known.caller, address=address, request_id=request.scope.get("request_id"))
        request.scope["caller"] = caller
        self._check(known, caller, request)
        wanted = request.headers.get(TENANT_HEADER)
        if wanted and wanted != caller.tenant:
            caller = request.scope["caller"] = await self._for_tenant(caller, wanted)
        return caller

    def forget(self, session: str) -> None:
        """Look a session up anew at its next request."""
        for kind in (_SESSION, _WATCHED):
            self._known.pop(kind + session, None)

    async def _who(self, request: Request) -> Known:
        """A key in a header counts before a cookie: no other site can have a browser send one."""
        text = key_of(request)
        if text:
            return await self._remembered(text, lambda: authenticate(self._context, text))
        session = session_of(request)
        if session is None:
            raise Unauthorized("Send an API key: `Authorization: Bearer dk_live_…`; or sign in.")
        watching = bool(request.scope.get("answered"))  # a live stream looks whether the session still holds
        kind = _WATCHED if watching else _SESSION
        return await self._remembered(
            kind + session, lambda: authenticate_session(self._context, session, use=not watching)
        )

    async def _remembered(self, name: str, look_up: Callable[[], Awaitable[Known]]) -> Known:
        found = self._known.get(name)
        if found and found[0] > monotonic():
            return found[1]
        looking = self._looking.get(name)
        if looking is None:
            looking = self._looking[name] = asyncio.create_task(self._look_up(name, look_up))
            looking.add_done_callback(_seen)
        return await asyncio.shield(looking)  # one look-up for all who wait for it

    async def _look_up(self, name: str, look_up: Callable[[], Awaitable[Known]]) -> Known:
        try:
            known = await look_up()
        finally:
            del self._looking[name]
        if len(self._known) >= REMEMBER_MOST:
            self._known.clear()
        self._known[name] = (monotonic() + REMEMBER_SECONDS, known)
        return known

    def _check(self, known: Known, caller: Caller, request: Request) -> None:
        if known.session:
            check_csrf(self._context, request, known.session)
        if known.expires_at is not None:
            if known.expires_at <= self._context.now():
                if known.session:
                    raise Unauthorized(SESSION_OVER)
                raise Unauthorized(
                    f"The key {caller.prefix} expired at {known.expires_at:%Y-%m-%d %H:%M} UTC."
                )
            if known.replaced_at is not None:
                _say_deprecated(request, known.replaced_at, known.expires_at)
        if known.networks is not None and not _is_within(caller.address, known.networks):
            raise Forbidden(f"The key {caller.prefix} may not be used from {caller.address}.")
        if known.tenant_status == "deleted":
            raise Unauthorized("This API key is not known; its tenant is gone.")
        if known.tenant_status == "suspended":
            raise TenantSuspended(
                f"The tenant {caller.tenant} is suspended; ask whoever runs this installation."
            )

    async def _for_tenant(self, caller: Caller, name: str) -> Caller:
        """The caller, acting for another tenant."""
        if Permission.TENANTS_WRITE not in caller.permissions:
            raise Forbidden(
                f"{caller.prefix} may not act for another tenant; that needs the scope tenants:write."
            )
        found = self._tenants.get(name)
        if not found or found[0] <= monotonic():
            found = (monotonic() + REMEMBER_SECONDS, await tenant_named(self._context, name))
            self._tenants = (
                {name: found} if len(self._tenants) >= REMEMBER_MOST else {**self._tenants, name: found}
            )
        return replace(caller, tenant_id=found[1].id, tenant=found[1].name)


def _seen(looking: "asyncio.Task[Known]") -> None:
    """A failure belongs to whoever waited; nobody may be left."""
    if not looking.cancelled():
        looking.exception()


async def authenticate(context: Context, text: str) -> Known:
    """Who a key belongs to; raises `Unauthorized`."""
    parsed = parse(text)
    if parsed:
        async with context.known_as(parsed[0]) as connection:
            row = await find_by_prefix(connection, parsed[0])
            if row and row["revoked_at"] is None and compare_digest(bytes(row["secret_hash"]), parsed[1]):
                async with as_tenant(connection, row["tenant_id"]):
                    tenant = await tenant_by_id(connection, row["tenant_id"])
                return _known(row, tenant)
    raise Unauthorized(
        "This API key is not known; send `Authorization: Bearer dk_live_…` with a key in force."
    )


async def authenticate_session(context: Context, text: str, *, use: bool = True) -> Known:
    """Whose session this is; raises `Unauthorized`. Unless it is used, it goes on towards its end."""
    found = await find(context, text, use=use)
    if found is None:
        raise Unauthorized(SESSION_OVER)
    session, person = found
    role = Role(person["role"])
    caller = Caller(
        tenant_id=session.tenant_id,
        tenant=person["tenant"],
        kind="person",
        id=session.person_id,
        prefix=person["email"],
        name=person["name"],
        role=role,
        permissions=permissions_of(role, person["scopes"]),
        limit_id=session.person_id,
        tier=PEOPLE_TIER,
    )
    return Known(caller, person["tenant_status"], session.ends_at, session=text)


def _known(row: dict[str, object], tenant: Tenant) -> Known:
    role, scopes = Role(str(row["role"])), row["scopes"]
    key_id, limit_id = row["id"], row["limit_id"]
    assert isinstance(key_id, UUID)
    assert isinstance(limit_id, UUID)
    caller = Caller(
        tenant_id=tenant.id,
        tenant=tenant.name,
        kind="key",
        id=key_id,
        prefix=str(row["prefix"]),
        name=str(row["name"]),
        role=role,
        permissions=permissions_of(role, scopes),  # type: ignore[arg-type]
        limit_id=limit_id,
        tier=str(row["tier"]),
    )
    networks = row["allowed_networks"]
    return Known(
        caller,
        tenant.status,
        row["expires_at"],  # type: ignore[arg-type]
        None if networks is None else tuple(networks),  # type: ignore[arg-type]
        row["replaced_at"],  # type: ignore[arg-type]
    )


def key_of(request: Request) -> str | None:
    """The key as sent, from either header."""
    given = request.headers.get("authorization")
    if given and given[:7].lower() == "bearer ":
        return given[7:].strip()
    return request.headers.get("x-api-key")


def _shown_prefix(request: Request) -> str | None:
    """The prefix of whatever was sent, for the log: never the secret."""
    parsed = parse(key_of(request) or "")
    return parsed[0][:16] if parsed else None


def _is_within(address: str | None, networks: tuple[Network, ...]) -> bool:
    try:
        found = ip_address(address or "")
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return any((mapped or found) in network for network in networks)


def _say_deprecated(request: Request, since: datetime, until: datetime) -> None:
    """The key was rotated: RFC 9745 (Deprecation) and RFC 8594 (Sunset)."""
    request.scope.setdefault("answer_headers", []).extend(
        [
            (b"deprecation", b"@%d" % int(since.timestamp())),
            (b"sunset", format_datetime(until, usegmt=True).encode()),
        ]
    )
