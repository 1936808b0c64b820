"""From what is counted to what is shown: sums, quantiles and shares."""

from collections.abc import Sequence
from datetime import date, timedelta

from psycopg.rows import DictRow

from decidable.analytics.latency import BUCKETS, quantile
from decidable.analytics.schemas import (
    DayOutcomes,
    DecisionsAnswer,
    LimitRow,
    LimitsAnswer,
    TypeOutcomes,
    TypeReviews,
    UsageAnswer,
    UsageRow,
)
from decidable.analytics.store import AnalyticsStore, By, Span
from decidable.kit.errors import AppError
from decidable.tenants.tiers import Tiers

LONGEST_DAYS = 1100
NEAR = 0.8
AUTOMATIC = ("auto_approved", "rejected")
"""What the policy settled without a person."""


class SpanInvalid(AppError):
    """The days do not make a span."""

    code = "span_invalid"
    status = 422
    title = "These days cannot be summed up"


def span_of(since: date | None, until: date | None, today: date, days: int = 30) -> Span:
    """The days that are asked for: up to today, and `days` of them, unless said. Raises `SpanInvalid`."""
    last = until or today
    first = since or last - timedelta(days=days - 1)
    if first > last:
        raise SpanInvalid(f"`since` ({first}) is after `until` ({last}); write the earlier day first.")
    if (last - first).days >= LONGEST_DAYS:
        raise SpanInvalid(f"That is more than {LONGEST_DAYS:,} days; ask for fewer.")
    return Span(first, last)


async def usage(store: AnalyticsStore, span: Span, by: By) -> UsageAnswer:
    """Requests, errors and latencies by endpoint, key or day: by name, the most used first (days in order)."""
    rows = await store.usage(span, by)
    names = await store.names() if by is By.KEY else {}
    data = [_usage_row(row["name"], row, names.get(row["name"])) for row in rows]
    if by is not By.DAY:
        data.sort(key=lambda one: (-one.requests, one.name))
    return UsageAnswer(since=span.since, until=span.until, by=by, data=data, total=_total(rows))


def _usage_row(name: str, row: DictRow, label: str | None = None) -> UsageRow:
    requests, counts = row["requests"], row["latency"]
    return UsageRow(
        name=name,
        label=label,
        requests=requests,
        client_errors=row["client_errors"],
        server_errors=row["server_errors"],
        limited=row["limited"],
        mean_ms=_ms(row["seconds"] / requests) if requests else None,
        p50_ms=_ms(quantile(counts, 0.5)),
        p95_ms=_ms(quantile(counts, 0.95)),
        p99_ms=_ms(quantile(counts, 0.99)),
    )


def _total(rows: Sequence[DictRow]) -> UsageRow:
    summed: DictRow = {
        key: sum(row[key] for row in rows)
        for key in ("requests", "client_errors", "server_errors", "limited", "seconds")
    }
    summed["latency"] = [sum(row["latency"][i] for row in rows) for i in range(BUCKETS)]
    return _usage_row("total", summed)


def _ms(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds * 1000, 3)


async def decisions(store: AnalyticsStore, span: Span) -> DecisionsAnswer:
    """Decisions by type, status and ruling; overrides and acceptance; decisions by day."""
    types = _by_type(await store.decisions(span))
    return DecisionsAnswer(
        since=span.since,
        until=span.until,
        decisions=sum(one.decisions for one in types),
        types=types,
        reviews=_reviews(await store.reviews(span)),
        days=_by_day(await store.decisions_by_day(span)),
    )


def _by_type(rows: Sequence[DictRow]) -> list[TypeOutcomes]:
    found: dict[str, TypeOutcomes] = {}
    for row in rows:
        name, count = row["type_name"], row["decisions"]
        one = found.setdefault(
            name, TypeOutcomes(type=name, decisions=0, by_status={}, by_ruling={}, automatic_share=None)
        )
        one.decisions += count
        one.by_status[row["status"]] = one.by_status.get(row["status"], 0) + count
        if row["ruling"]:
            one.by_ruling[row["ruling"]] = one.by_ruling.get(row["ruling"], 0) + count
    for one in found.values():
        one.automatic_share = _share(sum(one.by_status.get(status, 0) for status in AUTOMATIC), one.decisions)
    return sorted(found.values(), key=lambda one: (-one.decisions, one.type))


def _reviews(rows: Sequence[DictRow]) -> list[TypeReviews]:
    found: dict[str, dict[str, int]] = {}
    for row in rows:
        found.setdefault(row["type_name"], {})[row["action"]] = row["reviews"]
    made = [
        TypeReviews(
            type=name,
            reviews=sum(actions.values()),
            approved=actions.get("approve", 0),
            overridden=actions.get("override", 0),
            rejected=actions.get("reject", 0),
            acceptance=_share(actions.get("approve", 0), sum(actions.values())),
        )
        for name, actions in found.items()
    ]
    return sorted(made, key=lambda one: (-one.reviews, one.type))


def _by_day(rows: Sequence[DictRow]) -> list[DayOutcomes]:
    found: dict[date, DayOutcomes] = {}
    for row in rows:
        one = found.setdefault(row["day"], DayOutcomes(day=row["day"], decisions=0, by_status={}))
        one.decisions += row["decisions"]
        one.by_status[row["status"]] = row["decisions"]
    return list(found.values())


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


async def limits(store: AnalyticsStore, tiers: Tiers, month: date, resets_on: date) -> LimitsAnswer:
    """Everybody who sent requests this month against their tier, the nearest to the limit first."""
    data = [_limit_row(row, tiers) for row in await store.month(month)]
    data.sort(key=lambda one: (-(one.share if one.share is not None else -1.0), -one.requests, one.caller))
    return LimitsAnswer(month=month, resets_on=resets_on, data=data)


def _limit_row(row: DictRow, tiers: Tiers) -> LimitRow:
    tier = tiers.people if row["tier"] is None else tiers.by_name.get(row["tier"])
    limit, requests = tier.requests_per_month if tier else None, row["requests"]
    share = None if limit is None else round(requests / limit, 4) if limit else 1.0
    return LimitRow(
        caller=row["caller"],
        name=row["name"],
        tier=row["tier"],
        requests=requests,
        limit=limit,
        share=share,
        overage=None if tier is None or limit is None else tier.overage.value,
        limited=row["limited"],
        state="unlimited"
        if share is None
        else "reached"
        if share >= 1
        else "near"
        if share >= NEAR
        else "ok",
    )
