"""The answers of analytics over a year of one tenant with a million requests a month, from generated counts."""

import asyncio
import statistics
import time
from datetime import timedelta

from bench.place import Place, place
from decidable.analytics import answers
from decidable.analytics.latency import BUCKETS
from decidable.analytics.store import AnalyticsStore, By
from decidable.context import Context
from decidable.kit.clock import utc_now
from decidable.kit.db import Connection, make_pool
from decidable.settings import Settings
from decidable.tenants.months import month_of
from decidable.tenants.tiers import load_tiers

DAYS, KEYS, ENDPOINTS = 365, 5, 30
REQUESTS_A_MONTH = 1_000_000
ROUNDS = 5


def main() -> None:
    with place() as here:
        asyncio.run(measure(here))


async def measure(here: Place) -> None:
    async with make_pool(here.application, maximum=1) as pool:
        context = Context(Settings(), pool)
        async with context.tenant(here.tenant_id) as connection:
            await fill(connection, here)
        span = answers.span_of(None, None, utc_now().date(), DAYS)
        now, tiers = utc_now(), load_tiers()
        slowest = 0.0
        for name in ("usage by endpoint", "usage by key", "usage by day", "decisions", "limits"):
            took = []
            for _ in range(ROUNDS + 1):
                begun = time.perf_counter()
                async with context.tenant(here.tenant_id) as connection:
                    store = AnalyticsStore(connection, here.tenant_id)
                    if name == "decisions":
                        await answers.decisions(store, span)
                    elif name == "limits":
                        month = month_of(now)
                        await answers.limits(store, tiers, month.first, month.ends.date())
                    else:
                        found = await answers.usage(store, span, By(name.rsplit(" ", 1)[1]))
                took.append(time.perf_counter() - begun)
            print(f"{name}: {statistics.median(took[1:]) * 1000:.0f} ms, the first {took[0] * 1000:.0f} ms")
            slowest = max(slowest, *took)
        rows = DAYS * KEYS * ENDPOINTS
        print(f"a year of {found.total.requests / 12:,.0f} requests a month in {rows:,} rows of counts")
        print(f"the slowest answer: {slowest:.2f} s (bar: under 1 s)")


async def fill(connection: Connection, here: Place) -> None:
    """A year of counts: busy and quiet keys and endpoints, latencies around 4 ms with a long tail."""
    today = utc_now().date()
    await connection.execute(
        """
        insert into usage_days (tenant_id, day, caller, endpoint, requests, client_errors, server_errors, limited,
            seconds, latency)
        select %(tenant)s, %(since)s::date + d, 'key' || k, 'GET /v1/endpoint-' || e, sum(n), sum(n) / 50,
            sum(n) / 5000, sum(n) / 1000, sum(n) * 0.005, array_agg(n order by b)
        from generate_series(0, %(days)s - 1) d, generate_series(1, %(keys)s) k,
            generate_series(1, %(endpoints)s) e, generate_series(1, %(buckets)s) b,
            lateral (select round(%(each)s * 0.133 * exp(-power((b - 18 - e %% 5) / 3.0, 2) / 2))::bigint as n) counted
        group by d, k, e
        """,
        {
            "tenant": here.tenant_id,
            "since": today - timedelta(days=DAYS - 1),
            "days": DAYS,
            "keys": KEYS,
            "endpoints": ENDPOINTS,
            "buckets": BUCKETS,
            "each": REQUESTS_A_MONTH * 12 / DAYS / KEYS / ENDPOINTS,
        },
    )
    await connection.execute(
        """
        insert into decision_days (tenant_id, day, type_name, status, ruling, decisions)
        select %(tenant)s, %(since)s::date + d, 'type-' || t, r.status, r.ruling, 500 + t
        from generate_series(0, %(days)s - 1) d, generate_series(1, 20) t,
            (values ('auto_approved', 'auto_approve'), ('needs_review', 'needs_review'), ('rejected', 'reject'))
                r (status, ruling)
        """,
        {"tenant": here.tenant_id, "since": today - timedelta(days=DAYS - 1), "days": DAYS},
    )
    await connection.execute(
        """
        insert into review_days (tenant_id, day, type_name, action, reviews)
        select %(tenant)s, %(since)s::date + d, 'type-' || t, a, 100
        from generate_series(0, %(days)s - 1) d, generate_series(1, 20) t,
            unnest(array['approve', 'override', 'reject']) a
        """,
        {"tenant": here.tenant_id, "since": today - timedelta(days=DAYS - 1), "days": DAYS},
    )
    await connection.execute(
        "insert into usage_months select tenant_id, %s, limit_id, 1000000 from api_keys where tenant_id = %s",
        [month_of(utc_now()).first, here.tenant_id],
    )


if __name__ == "__main__":
    main()
