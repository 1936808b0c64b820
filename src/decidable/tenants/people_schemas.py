"""HTTP shapes of people and of signing in."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field, SecretStr

from decidable.access.permissions import Permission, Role
from decidable.kit.http import Schema
from decidable.kit.sent import Sent

MOST_PASSWORD = 1000
"""What is read at all; `passwords.check_password` says what may be chosen."""


class PersonRequest(Sent):
    """A person who is wanted. Without a password they sign in with OpenID Connect."""

    email: str = Field(max_length=1000)
    name: str = Field(max_length=1000)
    role: Role = Role.MEMBER
    scopes: list[str] | None = Field(None, max_length=40)
    password: SecretStr | None = Field(None, max_length=MOST_PASSWORD)


class PersonChange(Sent):
    """What shall change; what is left out stays. `scopes` null: all of the role; `password` null: none."""

    name: str | None = Field(None, max_length=1000)
    role: Role | None = None
    scopes: list[str] | None = Field(None, max_length=40)
    password: SecretStr | None = Field(None, max_length=MOST_PASSWORD)


class PersonAnswer(Schema):
    """Somebody who can sign in: with a password, with OpenID Connect once they did, or both."""

    id: UUID
    email: str
    name: str
    role: Role
    scopes: list[str] | None
    permissions: list[Permission]
    state: Literal["active", "disabled"]
    has_password: bool
    issuer: str | None
    created_at: datetime
    created_by: str
    disabled_at: datetime | None
    last_seen_at: datetime | None


class PersonPage(Schema):
    """People, in the order in which they were added."""

    data: list[PersonAnswer]
    has_more: bool
    next_cursor: str | None


class SignInRequest(Sent):
    """A local account."""

    tenant: str = Field(max_length=1000)
    email: str = Field(max_length=1000)
    password: SecretStr = Field(max_length=MOST_PASSWORD)


class NewPasswordRequest(Sent):
    """Another password for whoever is signed in."""

    current: SecretStr = Field(max_length=MOST_PASSWORD)
    new: SecretStr = Field(max_length=MOST_PASSWORD)


class SessionAnswer(Schema):
    """Who is signed in, and until when if they do nothing. Without a password they come by OpenID Connect alone."""

    tenant: str
    id: UUID
    email: str
    name: str
    role: Role
    permissions: list[Permission]
    tenants: bool
    has_password: bool
    expires_at: datetime | None


class OidcOption(Schema):
    """What stands on the button."""

    name: str


class SignInProblem(Schema):
    """Why signing in elsewhere came to nothing."""

    code: str
    detail: str


class SessionOptions(Schema):
    """How one can sign in. `tenant`: the only one there is; `problem`: what `?error=` stands for."""

    local: bool
    oidc: OidcOption | None
    tenant: str | None
    problem: SignInProblem | None
