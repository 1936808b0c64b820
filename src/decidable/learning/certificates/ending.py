"""How a certificate ends before its time or with it: it is suspended or expires, and autonomy falls with it."""

from typing import Any

import structlog

from decidable.access.caller import Actor
from decidable.audit.changing import Change, changing
from decidable.context import Context
from decidable.decision.records import CertificateState
from decidable.kit.db import fetch_all
from decidable.learning.autonomy import fall
from decidable.learning.certificates.monitor_store import MonitorStore

EVERY_SECONDS = 60.0
"""How often somebody looks for certificates that are over. Decisions do not wait for it: they look at the time."""

log = structlog.get_logger(__name__)


async def suspend(
    context: Context, change: Change, type_name: str, number: int, why: str, evidence: dict[str, Any]
) -> bool:
    """Suspend an active certificate: from the next decision on everything goes to review. False: it was not active."""
    ended = await _end(context, change, type_name, number, CertificateState.SUSPENDED, why)
    if ended:
        after = {
            "type": type_name,
            "number": number,
            "state": CertificateState.SUSPENDED,
            "why": why,
            **evidence,
        }
        change.record(
            "certificate.suspended", "certificate", f"{type_name}/{number}", before=_ACTIVE, after=after
        )
        log.error("certificate_suspended", type=type_name, certificate=number, why=why)
        await _fall(context, change, type_name, number, why)
    return ended


async def expire(context: Context, change: Change, type_name: str, number: int, why: str) -> bool:
    """Note that the time of an active certificate is over. False: it was not active."""
    ended = await _end(context, change, type_name, number, CertificateState.EXPIRED, why)
    if ended:
        after = {"type": type_name, "number": number, "state": CertificateState.EXPIRED, "why": why}
        change.record(
            "certificate.expired", "certificate", f"{type_name}/{number}", before=_ACTIVE, after=after
        )
        log.warning("certificate_expired", type=type_name, certificate=number, why=why)
        await _fall(context, change, type_name, number, why)
    return ended


async def sweep(context: Context) -> None:
    """Let every certificate expire whose time is over, of all tenants."""
    now = context.now()
    async with context.pool.connection() as connection:
        due = await fetch_all(connection, "select tenant from certificates_due(%(now)s)", {"now": now})
    for tenant_id in (row["tenant"] for row in due):
        async with changing(context, tenant_id, Actor.system("worker")) as change:
            for row in await MonitorStore(change.connection, tenant_id).expired(now):
                why = f"certificate {row['number']} was good until {row['expires_at']:%Y-%m-%d %H:%M} UTC"
                await expire(context, change, row["type_name"], row["number"], why)


_ACTIVE = {"state": CertificateState.ACTIVE}


async def _end(
    context: Context, change: Change, type_name: str, number: int, state: CertificateState, why: str
) -> bool:
    store = MonitorStore(change.connection, change.tenant_id)
    await store.lock_type(type_name)
    return await store.end(type_name, number, state, why, context.now())


async def _fall(context: Context, change: Change, type_name: str, number: int, why: str) -> None:
    """Autonomy falls with the certificate that speaks for what is in force; with no other."""
    if await MonitorStore(change.connection, change.tenant_id).speaks(type_name, number):
        await fall(context, change, type_name, f"certificate {number}: {why}", number)
