"""The permission matrix, written once: read by the code, the documentation and the tests."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from decidable.kit.errors import AppError


class Role(StrEnum):
    """What somebody is in a tenant."""

    ADMIN = "admin"
    MEMBER = "member"
    REVIEWER = "reviewer"
    READONLY = "readonly"


class Permission(StrEnum):
    """What a route asks for. A scope of a key is one of these, or all of a kind: `keys:*`."""

    DECISIONS_READ = "decisions:read"
    DECISIONS_WRITE = "decisions:write"
    REVIEWS_WRITE = "reviews:write"
    TYPES_READ = "types:read"
    TYPES_WRITE = "types:write"
    TYPES_PIN = "types:pin"
    KEYS_READ = "keys:read"
    KEYS_WRITE = "keys:write"
    PEOPLE_READ = "people:read"
    PEOPLE_WRITE = "people:write"
    WEBHOOKS_READ = "webhooks:read"
    WEBHOOKS_WRITE = "webhooks:write"
    AUDIT_READ = "audit:read"
    ANALYTICS_READ = "analytics:read"
    SUBJECTS_WRITE = "subjects:write"
    TENANTS_READ = "tenants:read"
    TENANTS_WRITE = "tenants:write"


MEANING: Mapping[Permission, str] = {
    Permission.DECISIONS_READ: "see decisions, batches and long work",
    Permission.DECISIONS_WRITE: "ask for decisions, send batches, cancel them",
    Permission.REVIEWS_WRITE: "claim and handle what waits for a person, report outcomes",
    Permission.TYPES_READ: "see decision types, their reports and policies",
    Permission.TYPES_WRITE: "learn decision types, publish policies, seed cases, settle disputes",
    Permission.TYPES_PIN: "pin and unpin the autonomy of decision types",
    Permission.KEYS_READ: "see keys (never their secrets)",
    Permission.KEYS_WRITE: "make, rotate and deactivate keys",
    Permission.PEOPLE_READ: "see people and their roles",
    Permission.PEOPLE_WRITE: "add, change and disable people",
    Permission.WEBHOOKS_READ: "see webhooks and their deliveries",
    Permission.WEBHOOKS_WRITE: "make, change, test and replay webhooks",
    Permission.AUDIT_READ: "read, export and verify the audit trail",
    Permission.ANALYTICS_READ: "see usage, who is near a limit, and how well people review",
    Permission.SUBJECTS_WRITE: "erase a data subject",
    Permission.TENANTS_READ: "see all tenants",
    Permission.TENANTS_WRITE: "make, rename, suspend, delete, restore and export tenants; act for them",
}

ALL_TENANTS = frozenset({Permission.TENANTS_READ, Permission.TENANTS_WRITE})
"""Beyond one's own tenant: only for admins whose key or account names it as a scope."""

_READS = frozenset(
    {
        Permission.DECISIONS_READ,
        Permission.TYPES_READ,
        Permission.KEYS_READ,
        Permission.PEOPLE_READ,
        Permission.WEBHOOKS_READ,
        Permission.AUDIT_READ,
        Permission.ANALYTICS_READ,
    }
)
MATRIX: Mapping[Role, frozenset[Permission]] = {
    Role.ADMIN: frozenset(Permission),
    Role.MEMBER: _READS
    | {
        Permission.DECISIONS_WRITE,
        Permission.REVIEWS_WRITE,
        Permission.TYPES_WRITE,
        Permission.WEBHOOKS_WRITE,
    },
    Role.REVIEWER: frozenset({Permission.DECISIONS_READ, Permission.TYPES_READ, Permission.REVIEWS_WRITE}),
    Role.READONLY: _READS,
}


class RoleUnknown(AppError):
    """There is no such role."""

    code = "role_unknown"
    status = 422
    title = "There is no such role"


class ScopeUnknown(AppError):
    """There is no such scope, or the role cannot have it."""

    code = "scope_unknown"
    status = 422
    title = "The scope cannot be given"


def role_named(text: str) -> Role:
    """The role of this name; raises `RoleUnknown`."""
    if text not in set(Role):
        raise RoleUnknown(f"There is no role “{text[:40]}”; there are {', '.join(Role)}.")
    return Role(text)


def permissions_of(role: Role, scopes: Iterable[str] | None) -> frozenset[Permission]:
    """What a role may do within its scopes; without scopes, all of the role's own tenant.

    Raises `ScopeUnknown` for a scope that does not exist or that lies outside the role.
    """
    if scopes is None:
        return MATRIX[role] - ALL_TENANTS
    found: set[Permission] = set()
    for scope in scopes:
        if scope == "*":
            found |= MATRIX[role] - ALL_TENANTS
            continue
        meant = {one for one in Permission if scope in (one, f"{one.split(':')[0]}:*")}
        allowed = meant & MATRIX[role]
        if not meant:
            raise ScopeUnknown(f"There is no scope “{scope[:40]}”; there are *, {', '.join(Permission)}.")
        if not allowed:
            raise ScopeUnknown(f"The role {role} cannot have the scope {scope}.")
        found |= allowed
    return frozenset(found)
