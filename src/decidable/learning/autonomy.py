"""How much a type may answer by itself, and how that falls."""

import structlog

from decidable.audit.changing import Change
from decidable.context import Context
from decidable.decision.records import Autonomy
from decidable.kit.db import fetch_one

log = structlog.get_logger(__name__)


async def fall(
    context: Context, change: Change, type_name: str, why: str, certificate: int | None
) -> Autonomy | None:
    """Let a person decide again what a type answered by itself, in the transaction of what speaks against it.

    Returns what autonomy is now; None if nothing changed: it was not higher than suggest, or it is pinned.
    """
    args = {"tenant": change.tenant_id, "name": type_name, "now": context.now()}
    row = await fetch_one(
        change.connection,
        """
        select autonomy, autonomy_pinned_by from decision_types
        where tenant_id = %(tenant)s and name = %(name)s for no key update
        """,
        args,
    )
    if row is None or row["autonomy"] in (Autonomy.OFF, Autonomy.SUGGEST):
        return None
    if row["autonomy_pinned_by"] is not None:
        log.warning("autonomy_pinned", type=type_name, autonomy=row["autonomy"], why=why)
        return None
    await change.connection.execute(
        """
        update decision_types set autonomy = 'suggest', autonomy_since = %(now)s
        where tenant_id = %(tenant)s and name = %(name)s
        """,
        args,
    )
    await change.connection.execute(
        """
        insert into autonomy_changes (tenant_id, type_name, id, at, before, after, pinned, why, certificate, by)
        values (%(tenant)s, %(name)s, %(id)s, %(now)s, %(before)s, 'suggest', false, %(why)s, %(certificate)s, %(by)s)
        """,
        {
            **args,
            "id": context.new_id(),
            "before": row["autonomy"],
            "why": why,
            "certificate": certificate,
            "by": change.actor.name,
        },
    )
    after = {"autonomy": Autonomy.SUGGEST, "why": why, "certificate": certificate}
    change.record("autonomy.lowered", "type", type_name, before={"autonomy": row["autonomy"]}, after=after)
    return Autonomy.SUGGEST
