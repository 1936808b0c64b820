"""People: who signs in, what they may do, and the rules for their names; all SQL about them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow

from decidable.access.permissions import Role, permissions_of
from decidable.audit.changing import Change
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError
from decidable.tenants.sessions import SessionStore

LONGEST_EMAIL = 254
LONGEST_NAME = 100
_EMAIL = re.compile(
    r"[^\s@\"(),:;<>\[\\\]]{1,64}@(?:[^\s@.\"(),:;<>\[\\\]]{1,63}\.)*[^\s@.\"(),:;<>\[\\\]]{1,63}"
)
_COLUMNS = (
    "id, email, name, role, scopes, password_hash, issuer, oidc_subject, created_at, created_by, disabled_at,"
    " last_seen_at"
)


class PersonNotFound(AppError):
    """There is no such person in this tenant."""

    code = "person_not_found"
    status = 404
    title = "There is no such person"


class PersonExists(AppError):
    """The email is taken in this tenant."""

    code = "person_exists"
    status = 409
    title = "There is a person with this email"


class PersonInvalid(AppError):
    """What is wanted of a person cannot be."""

    code = "person_invalid"
    status = 422
    title = "The person cannot be stored like that"


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is at an OpenID provider."""

    issuer: str
    subject: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who signs in. `scopes` None: all that the role may do; `password_hash` None: signs in elsewhere."""

    id: UUID
    email: str
    name: str
    role: Role
    scopes: tuple[str, ...] | None
    password_hash: str | None
    issuer: str | None
    oidc_subject: str | None
    created_at: datetime
    created_by: str
    disabled_at: datetime | None
    last_seen_at: datetime | None

    def described(self) -> dict[str, Any]:
        """The person as the audit trail describes them: no name, no hash."""
        return {
            "role": self.role,
            "scopes": None if self.scopes is None else list(self.scopes),
            "password": self.password_hash is not None,
            "issuer": self.issuer,
            "disabled": self.disabled_at is not None,
        }


@dataclass(frozen=True, slots=True)
class PersonSpec:
    """What a new person shall be; the email as `check_email` gives it."""

    email: str
    name: str
    role: Role
    scopes: tuple[str, ...] | None = None
    password_hash: str | None = None
    identity: Identity | None = None


def check_email(text: str) -> str:
    """An email address in lower case; raises `PersonInvalid` for what cannot be one."""
    email = text.strip().lower()
    if len(email) > LONGEST_EMAIL:
        raise PersonInvalid(f"The email has {len(email)} characters; an address has at most {LONGEST_EMAIL}.")
    if not email.isprintable() or not _EMAIL.fullmatch(email):
        shown = email[:60].encode("ascii", "backslashreplace").decode()
        raise PersonInvalid(f"“{shown}” is no email address; write one such as ada@example.org.")
    return email


def check_person_name(text: str) -> str:
    """A person's name without spaces around it; raises `PersonInvalid`."""
    name = text.strip()
    if not 0 < len(name) <= LONGEST_NAME or not name.isprintable():
        raise PersonInvalid(f"Write a name of 1 to {LONGEST_NAME} printable characters.")
    return name


def check_scopes(role: Role, scopes: Sequence[str] | None) -> tuple[str, ...] | None:
    """Scopes that the role can have; raises `PersonInvalid` or `ScopeUnknown`."""
    if scopes is None:
        return None
    if not scopes:
        raise PersonInvalid(
            "A person without any scope can do nothing; leave `scopes` out for all of the role."
        )
    permissions_of(role, scopes)
    return tuple(scopes)


class PersonStore:
    """The people of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def insert(self, person_id: UUID, spec: PersonSpec, by: str, now: datetime) -> Person:
        """Add a person; raises `PersonExists`."""
        identity = spec.identity
        row = await fetch_one(
            self.connection,
            f"""
            insert into people (tenant_id, id, email, name, role, scopes, password_hash, issuer, oidc_subject,
                created_at, created_by)
            values (%(tenant)s, %(id)s, %(email)s, %(name)s, %(role)s, %(scopes)s, %(hash)s, %(issuer)s,
                %(subject)s, %(now)s, %(by)s)
            on conflict do nothing returning {_COLUMNS}
            """,
            {
                "tenant": self.tenant_id,
                "id": person_id,
                "email": spec.email,
                "name": spec.name,
                "role": spec.role,
                "scopes": None if spec.scopes is None else list(spec.scopes),
                "hash": spec.password_hash,
                "issuer": identity and identity.issuer,
                "subject": identity and identity.subject,
                "now": now,
                "by": by,
            },
        )
        if row is None:
            raise PersonExists("There is a person with this email already; change that one instead.")
        return _person(row)

    async def page(self, limit: int, after: UUID | None) -> list[Person]:
        """Up to `limit + 1` people in the order in which they were added."""
        rows = await fetch_all(
            self.connection,
            f"""
            select {_COLUMNS} from people
            where tenant_id = %(tenant)s and (%(after)s::uuid is null or id > %(after)s)
            order by id limit %(limit)s
            """,
            {"tenant": self.tenant_id, "after": after, "limit": limit + 1},
        )
        return [_person(row) for row in rows]

    async def get(self, person_id: UUID, *, lock: bool = False) -> Person:
        """One person; raises `PersonNotFound`."""
        row = await fetch_one(
            self.connection,
            f"select {_COLUMNS} from people where tenant_id = %(tenant)s and id = %(id)s"
            f"{' for update' if lock else ''}",
            {"tenant": self.tenant_id, "id": person_id},
        )
        if row is None:
            raise PersonNotFound("There is no such person in this tenant; look at GET /v1/people.")
        return _person(row)

    async def with_email(self, email: str, *, lock: bool = False) -> Person | None:
        """The person with this email, or None."""
        row = await fetch_one(
            self.connection,
            f"select {_COLUMNS} from people where tenant_id = %(tenant)s and email = %(email)s"
            f"{' for update' if lock else ''}",
            {"tenant": self.tenant_id, "email": email},
        )
        return _person(row) if row else None

    async def with_identity(self, identity: Identity) -> Person | None:
        """The person who is this at an OpenID provider, locked; or None."""
        row = await fetch_one(
            self.connection,
            f"""
            select {_COLUMNS} from people
            where tenant_id = %(tenant)s and issuer = %(issuer)s and oidc_subject = %(subject)s for update
            """,
            {"tenant": self.tenant_id, "issuer": identity.issuer, "subject": identity.subject},
        )
        return _person(row) if row else None

    async def save(self, person: Person) -> None:
        """Store what can change of a person."""
        await self.connection.execute(
            """
            update people set name = %s, role = %s, scopes = %s, password_hash = %s, issuer = %s,
                oidc_subject = %s, disabled_at = %s
            where tenant_id = %s and id = %s
            """,
            [
                person.name,
                person.role,
                None if person.scopes is None else list(person.scopes),
                person.password_hash,
                person.issuer,
                person.oidc_subject,
                person.disabled_at,
                self.tenant_id,
                person.id,
            ],
        )

    async def seen(self, person_id: UUID, now: datetime) -> None:
        """Note when somebody was here last."""
        await self.connection.execute(
            "update people set last_seen_at = %s where tenant_id = %s and id = %s",
            [now, self.tenant_id, person_id],
        )


async def add_person(change: Change, person_id: UUID, spec: PersonSpec, now: datetime) -> Person:
    """Add a person as a part of a change; raises `PersonExists`."""
    store = PersonStore(change.connection, change.tenant_id)
    person = await store.insert(person_id, spec, change.actor.name, now)
    change.record("person.created", "person", person.id, after=person.described())
    return person


async def change_person(change: Change, before: Person, after: Person, now: datetime) -> Person:
    """Store a changed person. Another password or being disabled ends all of their sessions."""
    if after == before:
        return before
    await PersonStore(change.connection, change.tenant_id).save(after)
    disabled = after.disabled_at is not None and before.disabled_at is None
    if disabled or after.password_hash != before.password_hash:
        for ended in await SessionStore(change.connection, change.tenant_id).end_all(after.id, now):
            reason = "disabled" if disabled else "password changed"
            change.record("session.ended", "session", ended, after={"reason": reason})
    said = before.described(), after.described() | {"password_changed": _is_new_password(before, after)}
    action = "person.disabled" if disabled else "person.changed"
    change.record(action, "person", after.id, before=said[0], after=said[1])
    return after


def enabled(person: Person) -> Person:
    """The same person, who may sign in."""
    return replace(person, disabled_at=None)


def _is_new_password(before: Person, after: Person) -> bool:
    return before.password_hash != after.password_hash


def _person(row: DictRow) -> Person:
    scopes = row["scopes"]
    return Person(**{**row, "role": Role(row["role"]), "scopes": None if scopes is None else tuple(scopes)})
