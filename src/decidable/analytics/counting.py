"""Counting answered requests: in memory as they are answered, added to `usage_days` every second.

What a write could not add is kept for the next one: nothing is counted twice, and nothing is lost unless the
process dies at once.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from decidable.access.caller import Caller
from decidable.analytics.latency import BUCKETS, bucket_of
from decidable.context import Context
from decidable.kit.db import Connection

LIMITED = 429


@dataclass(slots=True)
class Usage:
    """What one caller got from one endpoint on one day. `limited` (answered 429) is not in `requests`."""

    requests: int = 0
    client_errors: int = 0
    server_errors: int = 0
    limited: int = 0
    seconds: float = 0.0
    latency: list[int] = field(default_factory=lambda: [0] * BUCKETS)

    def count(self, status: int, seconds: float) -> None:
        """Count one answer."""
        if status == LIMITED:
            self.limited += 1
            return
        self.requests += 1
        self.client_errors += 400 <= status < 500
        self.server_errors += status >= 500
        self.seconds += seconds
        self.latency[bucket_of(seconds)] += 1

    def add(self, other: "Usage") -> None:
        """Count what another counted."""
        self.requests += other.requests
        self.client_errors += other.client_errors
        self.server_errors += other.server_errors
        self.limited += other.limited
        self.seconds += other.seconds
        self.latency = [a + b for a, b in zip(self.latency, other.latency, strict=True)]


Line = tuple[date, str, str]
"""Day (UTC), caller (a key's prefix or a person's email), endpoint (`POST /v1/decisions`)."""


@dataclass(slots=True)
class Pending:
    """What is not written yet of one tenant: its counts, and when its keys were used last."""

    lines: dict[Line, Usage] = field(default_factory=dict)
    used: dict[str, datetime] = field(default_factory=dict)

    def add(self, other: "Pending") -> None:
        """Take over what another holds; `other` is the older one."""
        for line, usage in other.lines.items():
            self.lines.setdefault(line, Usage()).add(usage)
        self.used = {**other.used, **self.used}


class UsageCounts:
    """The counts of this process since its last write."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._pending: dict[UUID, Pending] = {}
        self._writing = asyncio.Lock()

    def count(self, caller: Caller, endpoint: str, status: int, seconds: float) -> None:
        """Count one answered request of a caller."""
        now = self._context.now()
        pending = self._pending.get(caller.tenant_id)
        if pending is None:
            pending = self._pending[caller.tenant_id] = Pending()
        line = (now.date(), caller.prefix, endpoint)
        usage = pending.lines.get(line)
        if usage is None:
            usage = pending.lines[line] = Usage()
        usage.count(status, seconds)
        if caller.kind == "key":
            pending.used[caller.prefix] = now

    async def flush(self) -> None:
        """Write what was counted, tenant by tenant. What cannot be written is kept, and the first failure raised.

        Once it returns, all that was counted before it was called is written, by whomever.
        """
        async with self._writing:
            await self._flush()

    async def _flush(self) -> None:
        writing, self._pending = self._pending, {}
        while writing:
            tenant_id, pending = writing.popitem()
            try:
                async with self._context.tenant(tenant_id) as connection:
                    await write(connection, tenant_id, pending)
            except BaseException:
                for kept_id, kept in (*writing.items(), (tenant_id, pending)):
                    self._pending.setdefault(kept_id, Pending()).add(kept)
                raise


async def write(connection: Connection, tenant_id: UUID, pending: Pending) -> None:
    """Add counts to those of the database. Rows are locked in one order, whoever writes."""
    if pending.lines:
        await connection.execute(_ADD, {"tenant": tenant_id, **_columns(pending.lines)})
    if pending.used:
        prefixes = sorted(pending.used)
        times = [pending.used[prefix] for prefix in prefixes]
        await connection.execute(_USED, {"tenant": tenant_id, "prefixes": prefixes, "times": times})


def _columns(lines: Mapping[Line, Usage]) -> dict[str, object]:
    ordered = sorted(lines.items(), key=lambda item: item[0])
    usages = [usage for _, usage in ordered]
    return {
        "days": [line[0] for line, _ in ordered],
        "callers": [line[1] for line, _ in ordered],
        "endpoints": [line[2] for line, _ in ordered],
        "requests": [usage.requests for usage in usages],
        "client_errors": [usage.client_errors for usage in usages],
        "server_errors": [usage.server_errors for usage in usages],
        "limited": [usage.limited for usage in usages],
        "seconds": [usage.seconds for usage in usages],
        "latencies": [f"{{{','.join(map(str, usage.latency))}}}" for usage in usages],
    }


_ADD = """
insert into usage_days (tenant_id, day, caller, endpoint, requests, client_errors, server_errors, limited, seconds,
    latency)
select %(tenant)s, day, caller, endpoint, requests, client_errors, server_errors, limited, seconds, latency::bigint[]
from unnest(%(days)s::date[], %(callers)s::text[], %(endpoints)s::text[], %(requests)s::bigint[],
    %(client_errors)s::bigint[], %(server_errors)s::bigint[], %(limited)s::bigint[], %(seconds)s::float8[],
    %(latencies)s::text[])
    as given (day, caller, endpoint, requests, client_errors, server_errors, limited, seconds, latency)
on conflict (tenant_id, day, caller, endpoint) do update set
    requests = usage_days.requests + excluded.requests,
    client_errors = usage_days.client_errors + excluded.client_errors,
    server_errors = usage_days.server_errors + excluded.server_errors,
    limited = usage_days.limited + excluded.limited,
    seconds = usage_days.seconds + excluded.seconds,
    latency = (
        select array_agg(coalesce(was, 0) + coalesce(more, 0) order by bucket)
        from unnest(usage_days.latency, excluded.latency) with ordinality as both_of (was, more, bucket))
"""
_USED = """
update api_keys set last_used_at = greatest(last_used_at, used.at)
from unnest(%(prefixes)s::text[], %(times)s::timestamptz[]) as used (prefix, at)
where api_keys.tenant_id = %(tenant)s and api_keys.prefix = used.prefix
"""
