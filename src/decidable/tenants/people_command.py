"""What `decidable people` does."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from decidable.access.caller import TERMINAL
from decidable.access.permissions import role_named
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.tenants.passwords import check_password, hash_password
from decidable.tenants.people import (
    Person,
    PersonNotFound,
    PersonSpec,
    PersonStore,
    add_person,
    change_person,
    check_email,
    check_person_name,
    check_scopes,
)
from decidable.tenants.people_api import person_answer
from decidable.tenants.people_schemas import PersonAnswer
from decidable.tenants.tenants import tenant_named

MOST_PEOPLE = 10_000


@dataclass(frozen=True, slots=True)
class PersonWish:
    """A person as they are asked for in the terminal. `password` None: they sign in elsewhere."""

    tenant: str
    email: str
    name: str
    role: str
    scopes: list[str] | None
    password: str | None


async def add(context: Context, wish: PersonWish) -> PersonAnswer:
    """Add a person. Raises `PersonInvalid`, `PersonExists`, `PasswordInvalid`, `RoleUnknown` or `ScopeUnknown`."""
    role = role_named(wish.role)
    email, name = check_email(wish.email), check_person_name(wish.name)
    spec = PersonSpec(email, name, role, check_scopes(role, wish.scopes))
    tenant = await tenant_named(context, wish.tenant)
    if wish.password is not None:
        spec = replace(spec, password_hash=await hash_password(check_password(wish.password, email)))
    async with changing(context, tenant.id, TERMINAL) as change:
        return person_answer(await add_person(change, context.new_id(), spec, context.now()))


async def list_all(context: Context, tenant: str) -> list[PersonAnswer]:
    """All people of a tenant."""
    found = await tenant_named(context, tenant)
    async with context.tenant(found.id) as connection:
        people = await PersonStore(connection, found.id).page(MOST_PEOPLE, None)
    return [person_answer(person) for person in people]


async def disable(context: Context, tenant: str, email: str) -> PersonAnswer:
    """Keep a person out. Raises `PersonNotFound`."""

    def out(person: Person, now: datetime) -> Person:
        return replace(person, disabled_at=person.disabled_at or now)

    return await _change(context, tenant, email, out)


async def enable(context: Context, tenant: str, email: str) -> PersonAnswer:
    """Let a person in again. Raises `PersonNotFound`."""
    return await _change(context, tenant, email, lambda person, _: replace(person, disabled_at=None))


async def set_password(context: Context, tenant: str, email: str, password: str) -> PersonAnswer:
    """Give a person another password; their sessions end. Raises `PasswordInvalid` or `PersonNotFound`."""
    fresh = await hash_password(check_password(password, check_email(email)))
    return await _change(context, tenant, email, lambda person, _: replace(person, password_hash=fresh))


async def _change(
    context: Context, tenant: str, email: str, how: Callable[[Person, datetime], Person]
) -> PersonAnswer:
    found, address = await tenant_named(context, tenant), check_email(email)
    async with changing(context, found.id, TERMINAL) as change:
        person = await PersonStore(change.connection, found.id).with_email(address, lock=True)
        if person is None:
            raise PersonNotFound(
                f"There is no person {address} in the tenant {tenant}; see `decidable people list`."
            )
        after = how(person, context.now())
        return person_answer(await change_person(change, person, after, context.now()))
