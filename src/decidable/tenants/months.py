"""Requests of a calendar month (UTC) by caller: counted in memory, added to `usage_months` every second.

The row is the sum of what all processes added. What a write could not add is kept for the next, so nothing is
lost unless a process dies at once: then what it counted since its last write, at most a second.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import lru_cache
from time import monotonic
from uuid import UUID

from decidable.context import Context
from decidable.kit.db import Connection, fetch_all, fetch_one

FORGET_AFTER = 3600.0
"""Seconds after which a caller who sends nothing is read anew."""

Name = tuple[UUID, date, UUID]
"""Tenant, first day of the month, and what limits are counted by."""


@dataclass(slots=True)
class Month:
    """One caller's month, as this process knows it."""

    known: int = 0  # in the database, as of the last write or read
    pending: int = 0  # counted here, and not written yet
    flushing: int = 0  # being written
    touched: float = field(default_factory=monotonic)

    @property
    def used(self) -> int:
        """The requests that are known of."""
        return self.known + self.flushing + self.pending

    def share_used(self, processes: int) -> int:
        """The same, if each of so many processes has counted as much as this one since the last write."""
        return self.known + (self.flushing + self.pending) * processes


@dataclass(frozen=True, slots=True)
class Calendar:
    """A month of the calendar (UTC): its first day, and when the next one begins."""

    first: date
    ends: datetime
    name: str  # 2026-11
    seconds: int


def month_of(moment: datetime) -> Calendar:
    """The month that a time (in UTC) lies in."""
    return _calendar(moment.year, moment.month)


@lru_cache(maxsize=16)
def _calendar(year: int, month: int) -> Calendar:
    first, (next_year, next_month) = date(year, month, 1), divmod(year * 12 + month, 12)
    ends = datetime(next_year, next_month + 1, 1, tzinfo=UTC)
    return Calendar(first, ends, f"{first:%Y-%m}", (ends.date() - first).days * 86_400)


class Months:
    """The months of all callers that this process has met."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._held: dict[Name, Month] = {}
        self._reading: dict[Name, asyncio.Task[Month]] = {}
        self._writing = asyncio.Lock()

    async def of(self, name: Name) -> Month:
        """A caller's month; read from the database when it is met first, once however many ask."""
        month = self._held.get(name)
        if month is None:
            if name not in self._reading:
                self._reading[name] = asyncio.create_task(self._read(name))
            month = await asyncio.shield(self._reading[name])
        month.touched = monotonic()
        return month

    async def _read(self, name: Name) -> Month:
        try:
            async with self._context.tenant(name[0]) as connection:
                month = Month(await MonthStore(connection, name[0]).requests(name[1], name[2]))
            self._held[name] = month
            return month
        finally:
            del self._reading[name]

    async def flush(self) -> None:
        """Write what was counted; what cannot be written is kept, and the failure raised."""
        async with self._writing:
            await self._flush()

    async def _flush(self) -> None:
        waiting: dict[UUID, list[tuple[Name, Month]]] = {}
        for name, month in self._held.items():
            if month.pending:
                waiting.setdefault(name[0], []).append((name, month))
        for tenant_id, months in waiting.items():
            await self._write(tenant_id, months)
        self._forget()

    async def read_again(self) -> None:
        """Learn what other processes have written meanwhile."""
        held: dict[UUID, list[tuple[Name, Month]]] = {}
        for name, month in self._held.items():
            held.setdefault(name[0], []).append((name, month))
        for tenant_id, months in held.items():
            async with self._context.tenant(tenant_id) as connection:
                store = MonthStore(connection, tenant_id)
                found = await store.many([name[2] for name, _ in months], min(name[1] for name, _ in months))
            for name, month in months:
                month.known = found.get((name[1], name[2]), 0)

    async def _write(self, tenant_id: UUID, months: Sequence[tuple[Name, Month]]) -> None:
        for _, month in months:
            month.flushing, month.pending = month.pending, 0
        try:
            added = [(name[1], name[2], month.flushing) for name, month in months]
            async with self._context.tenant(tenant_id) as connection:
                totals = await MonthStore(connection, tenant_id).add(added)
        except BaseException:
            for _, month in months:
                month.pending, month.flushing = month.pending + month.flushing, 0
            raise
        for name, month in months:
            month.known, month.flushing = totals[name[1], name[2]], 0

    def _forget(self) -> None:
        old = monotonic() - FORGET_AFTER
        gone = [name for name, month in self._held.items() if month.touched < old and not month.pending]
        for name in gone:
            del self._held[name]


class MonthStore:
    """All SQL about the months of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def requests(self, month: date, limit_id: UUID) -> int:
        """What is counted of a month."""
        row = await fetch_one(
            self.connection,
            "select requests from usage_months"
            " where tenant_id = %(tenant)s and month = %(month)s and limit_id = %(id)s",
            {"tenant": self.tenant_id, "month": month, "id": limit_id},
        )
        return 0 if row is None else int(row["requests"])

    async def many(self, ids: Sequence[UUID], since: date) -> dict[tuple[date, UUID], int]:
        """What is counted of these callers, from a month on."""
        rows = await fetch_all(
            self.connection,
            "select month, limit_id, requests from usage_months"
            " where tenant_id = %(tenant)s and month >= %(since)s and limit_id = any(%(ids)s)",
            {"tenant": self.tenant_id, "since": since, "ids": list(ids)},
        )
        return {(row["month"], row["limit_id"]): row["requests"] for row in rows}

    async def add(self, counts: Sequence[tuple[date, UUID, int]]) -> dict[tuple[date, UUID], int]:
        """Add to months; returns what they have now. Rows are locked in one order, whoever writes."""
        months, ids, requests = zip(*sorted(counts), strict=True)
        rows = await fetch_all(
            self.connection,
            """
            insert into usage_months (tenant_id, month, limit_id, requests)
            select %(tenant)s, * from unnest(%(months)s::date[], %(ids)s::uuid[], %(requests)s::bigint[])
            on conflict (tenant_id, month, limit_id)
                do update set requests = usage_months.requests + excluded.requests
            returning month, limit_id, requests
            """,
            {
                "tenant": self.tenant_id,
                "months": list(months),
                "ids": list(ids),
                "requests": list(requests),
            },
        )
        return {(row["month"], row["limit_id"]): row["requests"] for row in rows}
