"""Blind audits: a share of what was answered automatically is put before people who do not know the answer."""

from collections.abc import Sequence
from uuid import UUID

from decidable.decision.lines import RISK_RANK, Decided
from decidable.decision.sampling import audited
from decidable.kit.db import Connection
from decidable.kit.ids import beside
from decidable.kit.rows import Columns, Rows, insert_rows, int2, text, timestamptz

_COLUMNS: Columns = (
    ("id", "uuid"),
    ("decision_id", "uuid"),
    ("type_name", "text"),
    ("risk_rank", "int2"),
    ("reviewers_needed", "int2"),
    ("created_at", "timestamptz"),
)


async def put_aside(connection: Connection, tenant_id: UUID, items: Sequence[Decided]) -> None:
    """Make a blind case of every automatic answer that is drawn. To be called where the decisions are stored.

    What is served stays served. The case has the decision's time and place in the queue: nothing about it says
    what it is.
    """
    rows = [
        (
            beside(item.case.id).bytes,
            item.case.id.bytes,
            text(item.type_name),
            int2(RISK_RANK[item.ruling.risk_tier]),
            int2(max(1, item.ruling.reviewers)),
            timestamptz(item.origin.received_at),
        )
        for item in items
        if audited(item.case.id, item.audit_rate)
    ]
    if rows:
        constants = {"tenant_id": tenant_id, "kind": "audit"}
        await insert_rows(connection, Rows("blind_cases", constants, _COLUMNS, rows))
