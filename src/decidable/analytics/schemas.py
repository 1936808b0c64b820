"""HTTP shapes of analytics."""

from datetime import date
from typing import Literal

from decidable.analytics.store import By
from decidable.kit.http import Schema


class UsageRow(Schema):
    """What was answered. Latencies in milliseconds, within 25 %; `limited` (429) is not in `requests`."""

    name: str
    label: str | None = None
    requests: int
    client_errors: int
    server_errors: int
    limited: int
    mean_ms: float | None
    p50_ms: float | None
    p95_ms: float | None
    p99_ms: float | None


class UsageAnswer(Schema):
    """Usage in a span of days (UTC), both ends included."""

    since: date
    until: date
    by: By
    data: list[UsageRow]
    total: UsageRow


class TypeOutcomes(Schema):
    """How the decisions of a type came out when they were decided first."""

    type: str
    decisions: int
    by_status: dict[str, int]
    by_ruling: dict[str, int]
    automatic_share: float | None


class TypeReviews(Schema):
    """What people did with a type's proposals. `acceptance`: approved, as a share of all reviews."""

    type: str
    reviews: int
    approved: int
    overridden: int
    rejected: int
    acceptance: float | None


class DayOutcomes(Schema):
    """The decisions of one day."""

    day: date
    decisions: int
    by_status: dict[str, int]


class DecisionsAnswer(Schema):
    """Decisions and reviews in a span of days (UTC), both ends included."""

    since: date
    until: date
    decisions: int
    types: list[TypeOutcomes]
    reviews: list[TypeReviews]
    days: list[DayOutcomes]


class LimitRow(Schema):
    """A caller against the month's requests of their tier. `near`: from 80 %; `reached`: all are used."""

    caller: str
    name: str
    tier: str | None
    requests: int
    limit: int | None
    share: float | None
    overage: Literal["refuse", "count"] | None
    limited: int
    state: Literal["unlimited", "ok", "near", "reached"]


class LimitsAnswer(Schema):
    """Who is near a limit, the nearest first. `resets_on`: the day on which the next month begins (UTC)."""

    month: date
    resets_on: date
    data: list[LimitRow]
