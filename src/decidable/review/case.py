"""A case as whoever reviews it sees it: with all that was said of it, or, if it is blind, with its input alone."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow

from decidable.context import Context
from decidable.decision.opening import Opener
from decidable.decision.story import story_in
from decidable.decision.types import TypeStore
from decidable.kit.db import Connection
from decidable.review.store import ReviewStore

_NOTHING_SAID: Mapping[str, Any] = {
    "probabilities": {},
    "critique": {},
    "critic_option": None,
    "reasons": [],
    "proposal_reasons": [],
    "objections": [],
    "signals": [],
    "similar": [],
}
"""What stands in a decision's story and in a case that is not blind."""


def item(row: DictRow, context: Context) -> dict[str, Any]:
    """An opened row as the queue shows it: the same fields for every case, and none tells why it is blind."""
    leased = row["lease_until"] is not None and row["lease_until"] > context.now()
    blind = row["blind"]
    said = ("option", "confidence", "d", "first_reason")
    same = ("risk_tier", "amount", "reviewers_done", "created_at", "erased", "blind", "disputed")
    return {
        "id": row["shown_id"],
        "type": row["type_name"],
        **{name: None if blind else row[name] for name in said},
        **{name: row[name] for name in same},
        "reviewers_needed": row["persons"] if blind else row["reviewers_needed"],
        "claimed_by": row["claimed_by"] if leased else None,
        "lease_until": row["lease_until"] if leased else None,
    }


async def case_answer(
    context: Context, connection: Connection, tenant_id: UUID, reviewer: str, shown_id: UUID
) -> dict[str, Any] | None:
    """The case of this id as the reviewer sees it; None if there is none."""
    found = await ReviewStore(connection, tenant_id, reviewer).get(shown_id)
    if found is None:
        return None
    row = await Opener(context, connection, tenant_id).row(found, "decision_id")
    shown = {
        **item(row, context),
        "input": row["input"],
        "answered": row["answered"],
        "options": await _options(connection, tenant_id, row),
        **_NOTHING_SAID,
    }
    if row["blind"]:
        if row["answered"]:  # what others do meanwhile could tell whether it is settled
            shown |= {"claimed_by": None, "lease_until": None, "reviewers_done": 0}
        return shown
    told = await story_in(context, connection, tenant_id, row["decision_id"])
    return {**shown, **{name: told[name] for name in _NOTHING_SAID}}


async def _options(connection: Connection, tenant_id: UUID, row: DictRow) -> list[str]:
    version = await TypeStore(connection, tenant_id).version_row(row["type_name"], row["type_version"])
    return list(version["options"])
