"""Routes about people."""

import hmac
from dataclasses import replace
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response

from decidable.access.caller import Caller, Forbidden
from decidable.access.check import allowed
from decidable.access.permissions import Permission, Role, permissions_of
from decidable.audit.changing import Change, changing
from decidable.context import Context, Here
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import Needed
from decidable.kit.http import Limit, decode_id_cursor, encode_cursor, page
from decidable.tenants.passwords import check_password, hash_password
from decidable.tenants.people import (
    Person,
    PersonSpec,
    PersonStore,
    add_person,
    change_person,
    check_email,
    check_person_name,
    check_scopes,
)
from decidable.tenants.people_schemas import PersonAnswer, PersonChange, PersonPage, PersonRequest

router = APIRouter(prefix="/v1/people", tags=["people"])
Reader = Annotated[Caller, Depends(allowed(Permission.PEOPLE_READ))]
Writer = Annotated[Caller, Depends(allowed(Permission.PEOPLE_WRITE))]


@router.get("", summary="List people")
async def list_people(here: Here, caller: Reader, limit: Limit = 50, after: str | None = None) -> PersonPage:
    """In the order in which they were added, also those who are disabled."""
    cursor = decode_id_cursor(after)
    async with here.tenant(caller.tenant_id) as connection:
        found = await PersonStore(connection, caller.tenant_id).page(limit, cursor)
    shown = page(found, limit, lambda person: encode_cursor(str(person.id)))
    shown["data"] = [person_answer(person) for person in shown["data"]]
    return PersonPage(**shown)


@router.post(
    "",
    status_code=201,
    response_model=PersonAnswer,
    summary="Add a person",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def make_person(
    request: Request, here: Here, caller: Writer, once: Needed, body: PersonRequest
) -> Response:
    """With a password they sign in here; without, with OpenID Connect and this email, once it is verified there."""
    spec = PersonSpec(
        check_email(body.email), check_person_name(body.name), body.role, check_scopes(body.role, body.scopes)
    )
    _within(caller, body.role, spec.scopes)
    if body.password is not None:
        chosen = check_password(body.password.get_secret_value(), spec.email)
        spec = replace(spec, password_hash=await hash_password(chosen))
    async with once.changing(here, caller, content=await _fingerprint(here, request)) as change:
        person = await add_person(change, here.new_id(), spec, here.now())
        return change.answer(201, person_answer(person), f"/v1/people/{person.id}", person.id)


@router.get("/{person_id}", summary="One person")
async def get_person(here: Here, caller: Reader, person_id: UUID) -> PersonAnswer:
    """Known by their id."""
    async with here.tenant(caller.tenant_id) as connection:
        return person_answer(await PersonStore(connection, caller.tenant_id).get(person_id))


@router.patch("/{person_id}", summary="Change a person")
async def patch_person(here: Here, caller: Writer, person_id: UUID, body: PersonChange) -> PersonAnswer:
    """Another name, role, scopes or password. Another password ends all of their sessions."""
    wanted = body.model_fields_set
    async with here.tenant(caller.tenant_id) as connection:
        before = await PersonStore(connection, caller.tenant_id).get(person_id)
    fresh = None
    if body.password is not None:
        fresh = await hash_password(check_password(body.password.get_secret_value(), before.email))
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        before = await _theirs(change, caller, person_id)
        role = body.role or before.role
        scopes = check_scopes(role, body.scopes if "scopes" in wanted else before.scopes)
        _within(caller, role, scopes)
        after = replace(
            before,
            name=check_person_name(body.name) if body.name is not None else before.name,
            role=role,
            scopes=scopes,
            password_hash=fresh if "password" in wanted else before.password_hash,
        )
        return person_answer(await change_person(change, before, after, here.now()))


@router.post("/{person_id}/disable", summary="Keep a person out")
async def disable_person(here: Here, caller: Writer, person_id: UUID) -> PersonAnswer:
    """Ends all of their sessions; what they did stays theirs. Disabling twice changes nothing."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        before = await _theirs(change, caller, person_id)
        after = replace(before, disabled_at=before.disabled_at or here.now())
        return person_answer(await change_person(change, before, after, here.now()))


@router.post("/{person_id}/enable", summary="Let a person in again")
async def enable_person(here: Here, caller: Writer, person_id: UUID) -> PersonAnswer:
    """They sign in as before."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        before = await _theirs(change, caller, person_id)
        return person_answer(
            await change_person(change, before, replace(before, disabled_at=None), here.now())
        )


def person_answer(person: Person) -> PersonAnswer:
    """A person as callers see them."""
    same = (
        "id",
        "email",
        "name",
        "role",
        "issuer",
        "created_at",
        "created_by",
        "disabled_at",
        "last_seen_at",
    )
    return PersonAnswer(
        **{name: getattr(person, name) for name in same},
        scopes=None if person.scopes is None else list(person.scopes),
        permissions=sorted(permissions_of(person.role, person.scopes)),
        state="active" if person.disabled_at is None else "disabled",
        has_password=person.password_hash is not None,
    )


async def _theirs(change: Change, caller: Caller, person_id: UUID) -> Person:
    """The person to change, locked. Whoever may do more than the caller is out of the caller's reach."""
    person = await PersonStore(change.connection, change.tenant_id).get(person_id, lock=True)
    _within(caller, person.role, person.scopes)
    return person


def _within(caller: Caller, role: Role, scopes: tuple[str, ...] | None) -> None:
    """Nobody hands out, or takes over, more than they have."""
    missing = permissions_of(role, scopes) - caller.permissions
    if missing:
        named = ", ".join(sorted(missing))
        raise Forbidden(
            f"This concerns a person with permissions that {caller.prefix} does not have: {named}."
        )


async def _fingerprint(context: Context, request: Request) -> bytes:
    """What tells this request from another one under the same Idempotency-Key; a password cannot be guessed by it."""
    return hmac.digest(context.sealer.derive("requests with passwords"), await request.body(), "sha256")
