"""All SQL of analytics, of one tenant. It reads what is counted by day, never the rows behind it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import LiteralString
from uuid import UUID

from psycopg.rows import DictRow

from decidable.analytics.latency import BUCKETS
from decidable.kit.db import Connection, fetch_all


class By(StrEnum):
    """What usage is summed up by."""

    ENDPOINT = "endpoint"
    KEY = "key"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Span:
    """Days (UTC), both ends included."""

    since: date
    until: date


_COLUMN: dict[By, LiteralString] = {By.ENDPOINT: "endpoint", By.KEY: "caller", By.DAY: "day::text"}

# One sum a bucket: three times as fast as unnesting the arrays, and their length never changes.
_LATENCY: LiteralString = ", ".join([f"sum(latency[{i + 1}])" for i in range(BUCKETS)])


class AnalyticsStore:
    """What is counted of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def usage(self, span: Span, by: By) -> list[DictRow]:
        """Requests, errors and latencies (a count a bucket) by endpoint, by caller or by day."""
        return await fetch_all(
            self.connection,
            f"""
            select {_COLUMN[by]} as name, sum(requests)::bigint as requests,
                sum(client_errors)::bigint as client_errors, sum(server_errors)::bigint as server_errors,
                sum(limited)::bigint as limited, sum(seconds) as seconds,
                array[{_LATENCY}]::bigint[] as latency
            from usage_days
            where tenant_id = %(tenant)s and day between %(since)s and %(until)s
            group by 1 order by 1
            """,
            self._args(span),
        )

    async def names(self) -> dict[str, str]:
        """What callers are called: keys by prefix, people by email."""
        rows = await fetch_all(
            self.connection,
            """
            select prefix as caller, name from api_keys where tenant_id = %(tenant)s
            union all select email, name from people where tenant_id = %(tenant)s
            """,
            {"tenant": self.tenant_id},
        )
        return {row["caller"]: row["name"] for row in rows}

    async def decisions(self, span: Span) -> list[DictRow]:
        """Decisions by type, status and ruling, as they were decided first."""
        return await fetch_all(
            self.connection,
            """
            select type_name, status, ruling, sum(decisions)::bigint as decisions from decision_days
            where tenant_id = %(tenant)s and day between %(since)s and %(until)s
            group by type_name, status, ruling order by type_name, status, ruling
            """,
            self._args(span),
        )

    async def decisions_by_day(self, span: Span) -> list[DictRow]:
        """Decisions by day and status."""
        return await fetch_all(
            self.connection,
            """
            select day, status, sum(decisions)::bigint as decisions from decision_days
            where tenant_id = %(tenant)s and day between %(since)s and %(until)s
            group by day, status order by day, status
            """,
            self._args(span),
        )

    async def reviews(self, span: Span) -> list[DictRow]:
        """Reviews by type and action."""
        return await fetch_all(
            self.connection,
            """
            select type_name, action, sum(reviews)::bigint as reviews from review_days
            where tenant_id = %(tenant)s and day between %(since)s and %(until)s
            group by type_name, action order by type_name, action
            """,
            self._args(span),
        )

    async def month(self, month: date) -> list[DictRow]:
        """What each caller has used of a month, and how often they met a limit.

        A key and those it was rotated from count together; the youngest that is in force names them.
        """
        return await fetch_all(
            self.connection,
            """
            with lineages as (
                select distinct on (limit_id) limit_id, prefix, name, tier from api_keys
                where tenant_id = %(tenant)s order by limit_id, revoked_at is not null, created_at desc
            ), refused as (
                select k.limit_id, sum(d.limited)::bigint as limited
                from usage_days d join api_keys k on k.tenant_id = d.tenant_id and k.prefix = d.caller
                where d.tenant_id = %(tenant)s and d.day >= %(month)s
                    and d.day < (%(month)s::date + interval '1 month') and d.limited > 0
                group by k.limit_id
            )
            select coalesce(l.prefix, p.email) as caller, coalesce(l.name, p.name) as name, l.tier,
                u.requests, coalesce(r.limited, 0) as limited
            from usage_months u
            left join lineages l on l.limit_id = u.limit_id
            left join people p on p.tenant_id = u.tenant_id and p.id = u.limit_id
            left join refused r on r.limit_id = u.limit_id
            where u.tenant_id = %(tenant)s and u.month = %(month)s
                and (l.limit_id is not null or p.id is not null)
            order by u.requests desc, caller
            """,
            {"tenant": self.tenant_id, "month": month},
        )

    def _args(self, span: Span) -> dict[str, object]:
        return {"tenant": self.tenant_id, "since": span.since, "until": span.until}
