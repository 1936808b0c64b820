"""HTTP shapes of callers, keys and tenants."""

from datetime import datetime
from ipaddress import IPv4Network, IPv6Network
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from decidable.access.permissions import Permission, Role
from decidable.kit.http import Schema
from decidable.kit.sent import Sent, Zoned

MOST_YEARS_DAYS = 3660
MOST_GRACE_HOURS = 24 * 90

TenantName = Annotated[str, StringConstraints(max_length=200)]
"""Checked by `tenants.check_name`, which says what is wrong with it."""


class Me(Schema):
    """Who is asking, and what they may do."""

    tenant: str
    kind: Literal["key", "person"]
    prefix: str
    key_prefix: str
    name: str
    role: Role
    permissions: list[Permission]
    tier: str
    tenants: bool


class KeyRequest(Sent):
    """A key that is wanted. Without `scopes` it may do all that its role may do."""

    name: str = Field(min_length=1, max_length=100)
    role: Role = Role.MEMBER
    tier: str = Field("pro", max_length=40)
    kind: Literal["live", "test"] = "live"
    scopes: list[str] | None = Field(None, min_length=1, max_length=40)
    expires_at: Zoned | None = None
    expires_in_days: int | None = Field(None, ge=1, le=MOST_YEARS_DAYS)
    allowed_networks: list[IPv4Network | IPv6Network] | None = Field(None, min_length=1, max_length=100)


class KeyUsage(Schema):
    """What a key and those it was rotated from have sent this month (UTC), as of a second ago; null: no limit."""

    month_requests: int
    month_limit: int | None


class KeyAnswer(Schema):
    """A key, without its secret. `grace`: replaced, and works a little longer."""

    prefix: str
    kind: Literal["live", "test"]
    name: str
    role: Role
    tier: str
    scopes: list[str] | None
    permissions: list[Permission]
    allowed_networks: list[str] | None
    state: Literal["active", "grace", "expired", "deactivated"]
    created_at: datetime
    created_by: str
    expires_at: datetime | None
    last_used_at: datetime | None
    deactivated_at: datetime | None
    deactivated_by: str | None
    replaced_by: str | None
    usage: KeyUsage


class NewKeyAnswer(KeyAnswer):
    """A new key. `key` is shown here and nowhere else ever again."""

    key: str


class KeyPage(Schema):
    """Keys, newest first."""

    data: list[KeyAnswer]
    has_more: bool
    next_cursor: str | None


class RotateRequest(Sent):
    """How long the old key goes on working."""

    grace_hours: float = Field(24, ge=0, le=MOST_GRACE_HOURS)


class TenantRequest(Sent):
    """A tenant that is wanted, or the name that it shall have."""

    name: TenantName


class TenantAnswer(Schema):
    """A tenant. One that is deleted can be restored for `restore_days`: until `restorable_until`."""

    name: str
    status: Literal["active", "suspended", "deleted"]
    created_at: datetime
    changed_at: datetime | None
    deleted_at: datetime | None
    restore_days: int
    restorable_until: datetime | None


class TenantList(Schema):
    """All tenants, by name."""

    data: list[TenantAnswer]


class TierAnswer(Schema):
    """The limits of a tier; null: no limit."""

    name: str
    requests_per_month: int | None
    overage: Literal["refuse", "count"]
    requests_per_minute: int | None
    heavy_per_hour: int | None
    concurrent_batches: int | None
    request_bytes: int | None


class TiersAnswer(Schema):
    """The tiers that a key can have; `people`: what holds for each person who signs in."""

    data: list[TierAnswer]
    people: TierAnswer
