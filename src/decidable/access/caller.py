"""Who is asking, and how the audit trail names them."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from decidable.access.permissions import Permission, Role
from decidable.kit.errors import AppError

Kind = Literal["key", "person", "system"]


class Unauthorized(AppError):
    """No key and no session, or none that we know."""

    code = "unauthorized"
    status = 401
    title = "A valid API key is needed"


class Forbidden(AppError):
    """The caller is known, and may not do this."""

    code = "forbidden"
    status = 403
    title = "This key may not do that"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did something: a key, a person, or the system itself. `address` is the network address."""

    kind: Kind
    id: str
    name: str
    address: str | None = None
    request_id: str | None = None

    @staticmethod
    def system(name: str, request_id: str | None = None) -> "Actor":
        """A part of Decidable that works for itself: `worker`, `terminal`."""
        return Actor("system", name, name, None, request_id)


TERMINAL = Actor.system("terminal")
"""Whoever sits at a terminal of the installation."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is asking. `prefix` is the key's prefix or the person's email, never a secret.

    `limit_id` is what limits are counted by: a key and all its successors, or a person.
    """

    tenant_id: UUID
    tenant: str
    kind: Literal["key", "person"]
    id: UUID
    prefix: str
    name: str
    role: Role
    permissions: frozenset[Permission]
    limit_id: UUID
    tier: str
    address: str | None = None
    request_id: str | None = None

    @property
    def label(self) -> str:
        """How lists and reviews name this caller."""
        return f"{self.name} ({self.prefix})"

    def actor(self) -> Actor:
        """This caller, as the audit trail names it."""
        return Actor(self.kind, self.prefix, self.name, self.address, self.request_id)
