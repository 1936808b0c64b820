"""Alarms about reviewers: recorded in the trail, once a day a reviewer at most."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from decidable.access.caller import Actor
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.kit.db import Connection, fetch_all
from decidable.review.quality import quality
from decidable.review.quality_store import QualityStore

WINDOW = timedelta(days=90)
EVERY_SECONDS = 3600.0
ONCE_IN = timedelta(days=1)


async def measured(
    connection: Connection, tenant_id: UUID, type_name: str | None, since: datetime
) -> dict[str, Any]:
    """The quality of a tenant's reviewers since then."""
    rows = await QualityStore(connection, tenant_id).answers(type_name, since)
    return await asyncio.to_thread(quality, rows)


async def raise_due(context: Context) -> int:
    """One look at all tenants whose people answered something lately; returns how many alarms were recorded."""
    async with context.pool.connection() as connection:
        rows = await fetch_all(
            connection,
            "select tenant from reviewed_since(%(since)s)",
            {"since": context.now() - ONCE_IN},
        )
    return sum([await _raise(context, row["tenant"]) for row in rows])


async def _raise(context: Context, tenant_id: UUID) -> int:
    now, made = context.now(), 0
    async with changing(context, tenant_id, Actor.system("worker")) as change:
        told = await QualityStore(change.connection, tenant_id).alarmed(now - ONCE_IN)
        found = await measured(change.connection, tenant_id, None, now - WINDOW)
        for one in found["reviewers"]:
            if not one["alarms"] or one["ref"] in told:
                continue
            after = {
                "alarms": [alarm["alarm"] for alarm in one["alarms"]],
                "answers": one["n"],
                "median_seconds": one["median_seconds"],
            }
            change.record("review.quality_alarm", "reviewer", one["ref"], after=after)
            made += 1
    return made
