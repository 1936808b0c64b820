"""Limits: how many requests a caller may send, and what an answer says of that.

Counts live in this process, or in Redis where several processes serve; the month's are kept in the
database too. While Redis is away every process gives out its share of each limit, and requests go on.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

import structlog
from fastapi import Request
from prometheus_client import Counter, Gauge

from decidable.access.caller import Caller
from decidable.context import Context
from decidable.kit.errors import AppError
from decidable.kit.http import check_body
from decidable.tenants.counters import (
    Asked,
    Counted,
    LocalCounters,
    Window,
)
from decidable.tenants.months import Month, Months, month_of
from decidable.tenants.tiers import Tier, Tiers

if TYPE_CHECKING:
    from decidable.tenants.shared_counters import SharedCounters

MINUTE, HOUR = 60, 3600
BATCH_RETRY_SECONDS = 15

LIMIT_HITS = Counter("limit_hits_total", "Requests refused by a limit.", ["window", "tier"])
REDIS_AWAY = Gauge("limits_redis_away", "1 while limits are counted without Redis, though it is set.")

log = structlog.get_logger(__name__)


class LimitReached(AppError):
    """A limit of the caller's tier is reached."""

    code = "limit_reached"
    status = 429
    title = "A limit is reached"

    def __init__(self, detail: str, retry_after: int, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.headers = {"Retry-After": str(retry_after), **(headers or {})}


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of one window: `left` requests of `limit`, until it begins anew in `reset` seconds."""

    name: str
    limit: int
    seconds: int
    left: int
    reset: int


@dataclass(frozen=True, slots=True)
class Taken:
    """A request that was counted, and what is left after it."""

    windows: Sequence[Left]

    def headers(self) -> dict[str, str]:
        """`RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10); none without limits."""
        if not self.windows:
            return {}
        policy = ", ".join(f'"{one.name}";q={one.limit};w={one.seconds}' for one in self.windows)
        now = ", ".join(f'"{one.name}";r={one.left};t={one.reset}' for one in self.windows)
        return {"RateLimit-Policy": policy, "RateLimit": now}


class Limiter:
    """Counts the requests of callers and refuses those beyond their tier's limits.

    `processes` says how many API processes share the limits: what each may give out while Redis is away.
    """

    def __init__(
        self,
        context: Context,
        tiers: Tiers,
        shared: "SharedCounters | None" = None,
        processes: Callable[[], int] = lambda: 1,
        local: LocalCounters | None = None,
    ) -> None:
        self.tiers = tiers
        self._context = context
        self._months = Months(context)
        self._local = local or LocalCounters()
        self._shared = shared
        self._processes = processes
        self._away_since: datetime | None = None

    async def admit(self, request: Request, caller: Caller, heavy: bool = False) -> None:
        """Hold a request against its caller's tier. Raises `LimitReached`, `BodyTooLarge` or `TierGone`."""
        most = self.tiers.of(caller).request_bytes
        if most is not None:
            check_body(request.scope, most)
        headers = (await self.take(caller, heavy)).headers()
        request.scope.setdefault("answer_headers", []).extend(
            (name.lower().encode(), value.encode()) for name, value in headers.items()
        )

    async def take(self, caller: Caller, heavy: bool = False) -> Taken:
        """Count a request. Raises `LimitReached` where a limit leaves no room; then nothing is counted."""
        tier, now = self.tiers.of(caller), self._context.now()
        calendar = month_of(now)
        asked = Asked(
            f"{caller.tenant_id.hex}:{caller.limit_id.hex}",
            _windows(tier, heavy),
            tier.requests_per_month if tier.stops else None,
            (calendar.ends - now).total_seconds(),
        )
        month = await self._months.of((caller.tenant_id, calendar.first, caller.limit_id))
        asked, counted = await self._count(asked, calendar.name, month)
        found = _left(tier, asked, counted, calendar.seconds)
        if not counted.taken:
            raise self._refusal(caller, tier, found, calendar.ends)
        return Taken(found)

    async def _count(self, asked: Asked, month_name: str, month: Month) -> tuple[Asked, Counted]:
        if self._shared is None:
            return asked, self._local.take(asked, month)
        if self._away_since is None:
            try:
                return asked, await self._shared.take(asked, month_name, month)
            except self._shared.failures as failure:
                await self._lost(self._shared, failure)
        processes = self._processes()
        asked = replace(asked, windows=[window.share(processes) for window in asked.windows])
        return asked, self._local.take(asked, month, processes)

    def _refusal(self, caller: Caller, tier: Tier, found: Sequence[Left], ends: datetime) -> LimitReached:
        # Of several full windows the one that lasts longest says when to come again.
        full = max((one for one in found if not one.left), key=lambda one: one.reset)
        name, limit, reset = full.name, full.limit, full.reset
        LIMIT_HITS.labels(name, tier.name).inc()
        log.warning("limit_hit", key=caller.prefix, tenant=caller.tenant, tier=tier.name, window=name)
        who = f"The key {caller.prefix} (tier {tier.name})" if caller.kind == "key" else caller.prefix
        what = "heavy operations" if name == "hour" else "requests"
        when = f"on {ends:%Y-%m-%d} (UTC)" if name == "month" else f"in {reset} s"
        return LimitReached(
            f"{who} has used its {limit:,} {what} of this {name}; try again {when}.",
            reset,
            Taken(found).headers(),
        )

    # --- Redis ---

    async def _lost(self, shared: "SharedCounters", failure: Exception) -> None:
        """Redis is away: said once, and not asked again until `tend` finds it."""
        if self._away_since is None:
            self._away_since = self._context.now()
            REDIS_AWAY.set(1)
            log.warning("redis_away", error=type(failure).__name__, processes=self._processes())
            await shared.forget_connections()

    async def tend(self) -> None:
        """Once a second: write the months' counts, forget the windows that have ended, look after Redis."""
        self._local.sweep()
        try:
            await self._months.flush()
            if self._away_since is not None:
                await self._months.read_again()  # the others count apart from us
        finally:
            if self._shared is not None:
                await self._look_for(self._shared)

    async def _look_for(self, shared: "SharedCounters") -> None:
        failure = await shared.failure()
        if failure is not None:
            await self._lost(shared, failure)
        elif self._away_since is not None:
            seconds = (self._context.now() - self._away_since).total_seconds()
            self._away_since = None
            REDIS_AWAY.set(0)
            log.info("redis_back", seconds=round(seconds, 1))

    def redis(self) -> tuple[bool, str] | None:
        """Whether Redis counts, and a sentence; None where it is not set."""
        if self._shared is None:
            return None
        if self._away_since is None:
            return True, "counts the limits of all API processes"
        since = f"{self._away_since:%H:%M:%S}"
        return (
            False,
            f"away since {since} UTC; each API process gives out 1/{self._processes()} of every limit",
        )

    async def close(self) -> None:
        """Let Redis go. The last counts are written by `tend`."""
        if self._shared is not None:
            await self._shared.close()


def no_room_for_batch(tier: Tier, key: str) -> LimitReached:
    """A batch more than the tier allows at once."""
    LIMIT_HITS.labels("batches", tier.name).inc()
    log.warning("limit_hit", key=key, tier=tier.name, window="batches")
    return LimitReached(
        f"{tier.concurrent_batches} batches of this tenant wait or run already, as many as the tier {tier.name} "
        "allows at once; send this one when one of them has ended.",
        BATCH_RETRY_SECONDS,
    )


@lru_cache(maxsize=256)
def _windows(tier: Tier, heavy: bool) -> tuple[Window, ...]:
    found = []
    if tier.requests_per_minute is not None:
        found.append(Window("minute", tier.requests_per_minute, MINUTE))
    if heavy and tier.heavy_per_hour is not None:
        found.append(Window("hour", tier.heavy_per_hour, HOUR))
    return tuple(found)


def _left(tier: Tier, asked: Asked, counted: Counted, month_seconds: int) -> list[Left]:
    """What is left of each window; the month too, unless it refuses nobody and is used up."""
    found = [
        Left(window.name, window.limit, window.seconds, max(0, window.limit - count), max(1, ceil(left)))
        for window, count, left in zip(asked.windows, counted.counts, counted.left, strict=True)
    ]
    limit = tier.requests_per_month
    if limit is not None and (tier.stops or counted.month < limit):
        reset = max(1, ceil(asked.month_seconds_left))
        found.append(Left("month", limit, month_seconds, max(0, limit - counted.month), reset))
    return found
