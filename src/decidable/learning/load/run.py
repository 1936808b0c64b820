"""A forecast of the review queue from stored decisions and reviews. Reads only."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

import numpy as np
import polars as pl

from decidable.context import Context
from decidable.decision.policy.document import Policy, parse_policy
from decidable.decision.records import Standing
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.learning.backtest import judging
from decidable.learning.backtest.columns import columns_needed, group_field, rule_columns
from decidable.learning.backtest.history import History, catch_up
from decidable.learning.backtest.run import NoSuchPolicy, standing_in_force
from decidable.learning.load.forecast import HOURS, Floats, Handled, forecast, rates
from decidable.learning.load.schemas import HourAhead, LoadAnswer, LoadSide
from decidable.learning.store import PublishedTypeStore

HISTORY: Final = timedelta(days=56)
ASSUMED_PER_HOUR: Final = 20.0
"""Handlings an hour where no review was timed."""
OFFICE: Final = tuple(day * 24 + hour for day in range(5) for hour in range(8, 17))
"""When people work where no review shows it: Monday to Friday, 8 to 17 UTC."""
_HOUR_MS: Final = 3_600_000
_MONDAY_MS: Final = 4 * 24 * _HOUR_MS
"""The first Monday after the epoch."""
_LEAST_REVIEWS: Final = 20


@dataclass(frozen=True, slots=True)
class People:
    """How people work: what one handles in an hour, in which hours of the week, and how many were seen."""

    per_hour: float
    working: Floats
    reviewers: int
    measured: bool


async def review_load(
    context: Context,
    tenant_id: UUID,
    name: str,
    policy_version: int | None,
    reviewers: int | None,
    hours: int,
    seed: int,
) -> LoadAnswer:
    """The queue's depth in the coming hours. Raises `TypeNotFound`, `NoSuchPolicy`."""
    await catch_up(context, tenant_id)
    now = context.now()
    async with context.tenant(tenant_id) as connection:
        row = await PublishedTypeStore(connection, tenant_id).get(name)
        standing = await standing_in_force(connection, tenant_id, name, now)
        sides = [(row["policy_version"], await _policy(connection, tenant_id, name, row["policy_version"]))]
        if policy_version is not None:
            sides.append((policy_version, await _policy(connection, tenant_id, name, policy_version)))
        names = list(dict.fromkeys(n for _, policy in sides for n in columns_needed(policy, standing)))
        history = History(context, connection, tenant_id, name, now - HISTORY)
        frame = await history.frame(names, group_field(standing))
        people = await _people(connection, tenant_id, name, now - HISTORY)
        waiting = await _waiting(connection, tenant_id, name)
    count = reviewers or people.reviewers
    start = (int(now.timestamp() * 1000) - _MONDAY_MS) // _HOUR_MS % HOURS
    handled = Handled(people.per_hour, people.working * count)

    def compute() -> list[LoadSide]:
        return [
            _side(
                frame,
                version,
                policy,
                standing,
                tuple(row["options"]),
                handled,
                start,
                hours,
                waiting,
                seed,
                now,
            )
            for version, policy in sides
        ]

    told = await asyncio.to_thread(compute)
    days = judging.days_of(frame["at"], int(now.timestamp() * 1000)) or 0.0
    return LoadAnswer(
        type=name,
        waiting=waiting,
        reviewers=count,
        per_hour=people.per_hour,
        measured=people.measured,
        history_days=min(days, HISTORY / timedelta(days=1)),
        seed=seed,
        current=told[0],
        candidate=told[1] if len(told) > 1 else None,
        notes=_notes(frame, people),
    )


def _side(  # noqa: PLR0913 - the parts of one forecast
    frame: pl.DataFrame,
    version: int,
    policy: Policy,
    standing: Standing,
    options: tuple[str, ...],
    handled: Handled,
    start: int,
    hours: int,
    waiting: int,
    seed: int,
    now: datetime,
) -> LoadSide:
    ruled = rule_columns(frame, policy, standing, options)
    now_ms = int(now.timestamp() * 1000)
    days = judging.days_of(frame["at"], now_ms) or 7.0
    asked = pl.DataFrame({"at": frame["at"], "persons": ruled["reviewers"], "ruling": ruled["ruling"]})
    asked = asked.filter(pl.col("ruling") == judging.REVIEW)
    hour = (asked["at"] - _MONDAY_MS) // _HOUR_MS % HOURS
    counts = np.bincount(hour.to_numpy(), asked["persons"].to_numpy(), minlength=HOURS).astype(np.float64)
    arrivals = rates(counts, days / 7)
    cap = policy.reviews_a_day
    load = forecast(arrivals, handled, start, hours, waiting=waiting, seed=seed, cap=cap)
    first = now.replace(minute=0, second=0, microsecond=0)
    return LoadSide(
        policy_version=version,
        reviews_a_day=float(arrivals.sum()) / 7,
        capacity_a_day=handled.per_hour * float(handled.people.sum()) / 7,
        below_a_day=load.below,
        hours=[
            HourAhead(
                at=first + timedelta(hours=at + 1),
                expected=float(load.expected[at]),
                p10=float(load.depth[0, at]),
                p50=float(load.depth[1, at]),
                p90=float(load.depth[2, at]),
            )
            for at in range(hours)
        ],
        below_cap=None
        if cap is None or frame.height == 0
        else judging.below_cap(ruled, frame["at"], frame["trust"], cap),  # type: ignore[arg-type]  # read by Pydantic
    )


async def _policy(connection: Connection, tenant_id: UUID, name: str, version: int) -> Policy:
    row = await fetch_one(
        connection,
        "select body from policies where tenant_id = %(tenant)s and type_name = %(name)s and version = %(version)s",
        {"tenant": tenant_id, "name": name, "version": version},
    )
    if row is None:
        raise NoSuchPolicy(f"“{name}” has no policy {version}; look at …/policies.")
    return parse_policy(row["body"])


async def _people(connection: Connection, tenant_id: UUID, name: str, since: datetime) -> People:
    """From the reviews of the type: seconds from claim to handling, and the hours of the week in which they were."""
    rows = await fetch_all(
        connection,
        """
        select extract(isodow from r.created_at at time zone 'UTC')::int - 1 as day,
            extract(hour from r.created_at at time zone 'UTC')::int as hour, count(*) as n,
            count(distinct r.reviewer) as people, count(r.seconds) as timed, sum(r.seconds)::float8 as seconds
        from reviews r join decisions d on d.tenant_id = r.tenant_id and d.id = r.decision_id
        where r.tenant_id = %(tenant)s and d.type_name = %(name)s and r.created_at >= %(since)s
        group by day, hour
        """,
        {"tenant": tenant_id, "name": name, "since": since},
    )
    return people_of(rows)


def people_of(rows: list[dict[str, Any]]) -> People:
    """How people work, from reviews by hour of the week; office hours and an assumed pace where there are few."""
    seen, timed = sum(row["n"] for row in rows), sum(row["timed"] for row in rows)
    working = np.zeros(HOURS)
    if seen < _LEAST_REVIEWS:
        working[list(OFFICE)] = 1.0
        return People(ASSUMED_PER_HOUR, working, 1, measured=False)
    working[[row["day"] * 24 + row["hour"] for row in rows]] = 1.0
    seconds = sum(row["seconds"] or 0.0 for row in rows)
    measured = timed >= _LEAST_REVIEWS and seconds > 0
    per_hour = 3600 * timed / seconds if measured else ASSUMED_PER_HOUR
    return People(min(per_hour, 3600.0), working, max(row["people"] for row in rows), measured)


async def _waiting(connection: Connection, tenant_id: UUID, name: str) -> int:
    row = await fetch_one(
        connection,
        """
        select count(*) as n from decisions
        where tenant_id = %(tenant)s and type_name = %(name)s and status = 'needs_review'
        """,
        {"tenant": tenant_id, "name": name},
    )
    assert row is not None, "a count gives a row"
    return int(row["n"])


def _notes(frame: pl.DataFrame, people: People) -> list[str]:
    notes = []
    if frame.height == 0:
        notes.append("No decision is stored of the last 56 days: nothing is expected to come.")
    if not people.measured:
        notes.append(
            f"Too few reviews were timed: {people.per_hour:g} handlings an hour are assumed"
            + (
                "."
                if people.reviewers > 1
                else ", from Monday to Friday, 8 to 17 UTC, where no review shows otherwise."
            )
        )
    return notes
