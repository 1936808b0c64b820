"""From the claims of an OpenID provider to a person of a tenant: found, added or changed.

The provider decides about tenant and role only where it was set up to: with DECIDABLE_OIDC_TENANT_CLAIM in the
tenant that the claim names, else in the one tenant DECIDABLE_OIDC_TENANT. Anywhere else a person must have been
added by that tenant's own administrators, whose word about the role counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from decidable.access.caller import Actor
from decidable.access.permissions import Role
from decidable.audit.changing import Change, changing
from decidable.context import Context
from decidable.settings import Settings
from decidable.tenants.id_tokens import Claims
from decidable.tenants.oidc import OidcFailed
from decidable.tenants.people import (
    LONGEST_NAME,
    Identity,
    Person,
    PersonExists,
    PersonInvalid,
    PersonSpec,
    PersonStore,
    add_person,
    change_person,
    check_email,
)
from decidable.tenants.signing_in import Browser, active_tenant
from decidable.tenants.tenants import Tenant

STRONGEST = (Role.ADMIN, Role.MEMBER, Role.REVIEWER, Role.READONLY)


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody whom the provider vouches for. `role` None: the tenant's administrators decide."""

    tenant: Tenant
    identity: Identity
    email: str | None
    verified: bool | None
    name: str
    role: Role | None


async def welcome(
    context: Context, browser: Browser, claims: Claims, wanted_tenant: str | None
) -> tuple[Tenant, Person]:
    """The person who came back from the provider, as they now are. Raises `OidcFailed`."""
    arrival = await _arrival(context, claims, wanted_tenant)
    actor = Actor("person", arrival.email or "–", arrival.name, browser.address, browser.request_id)
    async with changing(context, arrival.tenant.id, actor) as change:
        store = PersonStore(change.connection, change.tenant_id)
        person = await store.with_identity(arrival.identity)
        if person is None:
            person = await _introduced(context, change, store, arrival)
        if person.disabled_at is not None:
            raise OidcFailed("oidc_disabled")
        if arrival.role is not None and person.role != arrival.role:
            # Scopes were chosen for the role before; with another role they may give what nobody meant to.
            person = await change_person(
                change, person, replace(person, role=arrival.role, scopes=None), context.now()
            )
        return arrival.tenant, person


async def _introduced(context: Context, change: Change, store: PersonStore, arrival: Arrival) -> Person:
    """Somebody whom we see for the first time: added before under their email, or new."""
    if arrival.email is None:
        raise OidcFailed("oidc_no_email")
    if arrival.verified is False:
        raise OidcFailed("oidc_email_unverified")
    known = await store.with_email(arrival.email, lock=True)
    if known is not None:
        if known.issuer is not None:
            raise OidcFailed("oidc_email_taken")
        if not arrival.verified:  # only a verified address proves that they are the one who was added
            raise OidcFailed("oidc_email_unverified")
        identity = arrival.identity
        tied = replace(known, issuer=identity.issuer, oidc_subject=identity.subject)
        return await change_person(change, known, tied, context.now())
    if arrival.role is None:
        raise OidcFailed("oidc_person_unknown")
    spec = PersonSpec(arrival.email, arrival.name, arrival.role, identity=arrival.identity)
    try:
        return await add_person(change, context.new_id(), spec, context.now())
    except PersonExists:  # another window of theirs was first
        raise OidcFailed("oidc_expired", "added twice at the same time") from None


async def _arrival(context: Context, claims: Claims, wanted_tenant: str | None) -> Arrival:
    settings = context.settings
    claimed = at_path(claims, settings.oidc_tenant_claim) if settings.oidc_tenant_claim else None
    name = claimed if settings.oidc_tenant_claim else wanted_tenant or settings.oidc_tenant
    tenant = await active_tenant(context, name) if isinstance(name, str) else None
    if tenant is None:
        raise OidcFailed("oidc_no_tenant")
    if tenant.status == "suspended":
        raise OidcFailed("oidc_suspended")
    decides = settings.oidc_tenant_claim is not None or tenant.name == settings.oidc_tenant
    role = role_of(settings, claims)
    if decides and role is None:
        raise OidcFailed("oidc_no_role")
    email = _email(claims)
    verified = claims.get("email_verified")
    return Arrival(
        tenant,
        Identity(str(claims["iss"]), str(claims["sub"])),
        email,
        verified if isinstance(verified, bool) else None,
        _name(claims, email),
        role if decides else None,
    )


def role_of(settings: Settings, claims: Mapping[str, Any]) -> Role | None:
    """The strongest role that the claims give; None if they give none."""
    found = at_path(claims, settings.oidc_role_claim)
    values = {value for value in (found if isinstance(found, list) else [found]) if isinstance(value, str)}
    mapping = settings.oidc_role_map or {role.value: role.value for role in Role}
    given = {mapping[value] for value in values if value in mapping}
    return next((role for role in STRONGEST if role in given), None)


def at_path(claims: Mapping[str, Any], path: str) -> Any:
    """What stands at a dotted path (`realm_access.roles`), or under a name that has dots in it itself."""
    if path in claims:
        return claims[path]
    found: Any = claims
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def _email(claims: Mapping[str, Any]) -> str | None:
    given = claims.get("email")
    try:
        return check_email(given) if isinstance(given, str) else None
    except PersonInvalid:
        return None


def _name(claims: Mapping[str, Any], email: str | None) -> str:
    for claim in ("name", "preferred_username"):
        given = claims.get(claim)
        if isinstance(given, str):
            name = "".join(filter(str.isprintable, given)).strip()[:LONGEST_NAME]
            if name:
                return name
    return (email or "somebody")[:LONGEST_NAME]
