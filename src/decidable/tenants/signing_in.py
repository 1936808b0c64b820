"""Signing in with a local account, and what every way of signing in shares.

Whoever cannot sign in gets the same answer after the same work, whether the tenant, the person or the password
is wrong, or the person is disabled.
"""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Literal
from uuid import UUID

import structlog
from fastapi import Request
from prometheus_client import Counter

from decidable.access.caller import Actor
from decidable.audit.changing import Change, changing
from decidable.context import Context
from decidable.kit.errors import AppError
from decidable.tenants.attempts import Attempt, TooManyAttempts
from decidable.tenants.cookies import session_of
from decidable.tenants.passwords import check_password, hash_password, is_outdated, verify_password
from decidable.tenants.people import LONGEST_EMAIL, Person, PersonStore, change_person
from decidable.tenants.sessions import Life, NewSession, SessionStore, find
from decidable.tenants.tenants import NAME, Tenant, TenantNotFound, TenantSuspended, tenant_named

Way = Literal["password", "oidc"]
SIGN_INS = Counter("sign_ins_total", "Attempts to sign in.", ["way", "result"])

log = structlog.get_logger(__name__)


class SignInFailed(AppError):
    """Tenant, email and password do not go together."""

    code = "sign_in_failed"
    status = 401
    title = "Signing in failed"


class PasswordWrong(AppError):
    """The current password is another one."""

    code = "password_wrong"
    status = 403
    title = "The current password is another one"


@dataclass(frozen=True, slots=True)
class Browser:
    """Where somebody signs in from, and the session that the browser holds already."""

    address: str | None
    agent: str | None
    session: str | None
    request_id: str | None

    @staticmethod
    def of(request: Request) -> "Browser":
        """As a request shows it."""
        agent = "".join(filter(str.isprintable, request.headers.get("user-agent", ""))) or None
        address = request.client.host if request.client else None
        return Browser(address, agent, session_of(request), request.scope.get("request_id"))


async def sign_in(context: Context, browser: Browser, tenant: str, email: str, password: str) -> NewSession:
    """A session for whoever knows the password.

    Raises `SignInFailed`, `TooManyAttempts` or `TenantSuspended`.
    """
    email = email.strip().lower()[: LONGEST_EMAIL + 1]
    async with _slowed(context, browser, tenant, email) as attempt:
        found = await _with_password(context, tenant, email, password)
        if found is None:
            SIGN_INS.labels("password", "failed").inc()
            log.warning("sign_in_failed", address=browser.address)
            raise SignInFailed("Tenant, email and password do not go together; or the account is disabled.")
        await attempt.succeeded()
    home, person = found
    return await begin(context, browser, home, person, "password", fresh_hash=await _fresh(person, password))


async def change_password(context: Context, browser: Browser, current: str, new: str) -> NewSession:
    """Another password for whoever the browser's session is; all sessions end, and a new one begins.

    Raises `PasswordWrong`, `PasswordInvalid`, `TooManyAttempts`, or `SignInFailed` without a session.
    """
    found = await find(context, browser.session) if browser.session else None
    if found is None:
        raise SignInFailed("The session is over; sign in again.")
    session, row = found
    check_password(new, row["email"])
    async with context.tenant(session.tenant_id) as connection:
        before = await PersonStore(connection, session.tenant_id).get(session.person_id)
    async with _slowed(context, browser, row["tenant"], before.email) as attempt:
        if not await verify_password(before.password_hash, current):
            log.warning("sign_in_failed", address=browser.address, way="new password")
            raise PasswordWrong("The current password is another one; nothing was changed.")
        await attempt.succeeded()
    fresh = await hash_password(new)
    async with changing(context, session.tenant_id, _actor(before, browser)) as change:
        person = await PersonStore(change.connection, session.tenant_id).get(before.id, lock=True)
        if person.password_hash != before.password_hash or person.disabled_at is not None:
            raise SignInFailed("The account was changed just now; sign in again.")
        await change_person(change, person, replace(person, password_hash=fresh), context.now())
        return await _begin(context, change, person.id, browser, "password")


async def begin(
    context: Context,
    browser: Browser,
    tenant: Tenant,
    person: Person,
    way: Way,
    *,
    fresh_hash: str | None = None,
) -> NewSession:
    """A new session; the one that the browser held before ends, so that nobody can plant one.

    Raises `TenantSuspended`, or `SignInFailed` if the person was disabled or changed just now.
    """
    if tenant.status == "suspended":
        raise TenantSuspended(f"The tenant {tenant.name} is suspended; ask whoever runs this installation.")
    await end(context, browser, "replaced")
    async with changing(context, tenant.id, _actor(person, browser)) as change:
        people = PersonStore(change.connection, tenant.id)
        current = await people.get(person.id, lock=True)
        if current.disabled_at is not None or current.password_hash != person.password_hash:
            raise SignInFailed("The account was changed just now; try again.")
        if fresh_hash:
            await people.save(replace(current, password_hash=fresh_hash))
        await people.seen(person.id, context.now())
        session = await _begin(context, change, person.id, browser, way)
    SIGN_INS.labels(way, "succeeded").inc()
    log.info("signed_in", tenant=tenant.name, way=way, address=browser.address)
    return session


async def end(context: Context, browser: Browser, reason: str) -> None:
    """End the session that the browser holds, if there is one in force."""
    found = await find(context, browser.session) if browser.session else None
    if found is None:
        return
    session, person = found
    actor = Actor("person", person["email"], person["name"], browser.address, browser.request_id)
    async with changing(context, session.tenant_id, actor) as change:
        if await SessionStore(change.connection, session.tenant_id).end(session.id, context.now()):
            change.record("session.ended", "session", session.id, after={"reason": reason})


async def active_tenant(context: Context, name: str) -> Tenant | None:
    """The tenant of this name, unless it is deleted or no tenant can have the name."""
    if not re.fullmatch(NAME, name):
        return None
    try:
        tenant = await tenant_named(context, name)
    except TenantNotFound:
        return None
    return None if tenant.status == "deleted" else tenant


async def _with_password(
    context: Context, tenant_name: str, email: str, password: str
) -> tuple[Tenant, Person] | None:
    tenant = await active_tenant(context, tenant_name)
    person = None
    if tenant and email.isprintable():
        async with context.tenant(tenant.id) as connection:
            person = await PersonStore(connection, tenant.id).with_email(email)
    right = await verify_password(person.password_hash if person else None, password)
    if tenant is None or person is None or not right or person.disabled_at is not None:
        return None
    return tenant, person


async def _fresh(person: Person, password: str) -> str | None:
    """The hash with today's parameters, if the stored one was made with others."""
    stored = person.password_hash
    return await hash_password(password) if stored and is_outdated(stored) else None


async def _begin(context: Context, change: Change, person_id: UUID, browser: Browser, way: Way) -> NewSession:
    store, life = SessionStore(change.connection, change.tenant_id), Life.of(context.settings)
    origin = (browser.address, browser.agent)
    session = await store.begin(context.new_id(), person_id, life, context.now(), *origin)
    change.record("session.started", "session", session.id, after={"person": str(person_id), "way": way})
    return session


@asynccontextmanager
async def _slowed(context: Context, browser: Browser, tenant: str, email: str) -> AsyncIterator[Attempt]:
    """An attempt with a password, counted before it is made; raises `TooManyAttempts`."""
    attempt = Attempt(context, tenant, email, browser.address)
    try:
        await attempt.count()
    except TooManyAttempts as slowed:
        SIGN_INS.labels("password", "slowed").inc()
        log.warning("sign_in_slowed", address=browser.address, seconds=slowed.retry_after)
        raise
    yield attempt


def _actor(person: Person, browser: Browser) -> Actor:
    return Actor("person", person.email, person.name, browser.address, browser.request_id)
