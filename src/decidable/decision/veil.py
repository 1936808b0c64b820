"""What a reviewer sees of a decision while its case is blind: that it waits, and nothing that was said of it.

A blind case is a review whose proposal is not shown, or a decision that is put before people again without their
knowing why. Both look the same: the second goes by the id of its case, the first by its own. Other roles see
decisions as they are.
"""

from collections.abc import Mapping
from typing import Any, LiteralString
from uuid import UUID

from psycopg.rows import DictRow

from decidable.access.caller import Caller
from decidable.access.permissions import Role
from decidable.decision.records import RulingOutcome, Status
from decidable.kit.db import Connection, fetch_one


def case_of(decision: LiteralString) -> LiteralString:
    """SQL: the open case of a decision that %(reviewer)s must not look behind; not one they have judged before."""
    return f"""(
        select b.id from blind_cases b
        where b.tenant_id = {decision}.tenant_id and b.decision_id = {decision}.id and b.settled_at is null
            and not exists (select from reviews r where r.tenant_id = b.tenant_id
                and r.decision_id = b.decision_id and r.reviewer = %(reviewer)s)
        order by b.id limit 1
    )"""


def is_blind_review(decision: LiteralString) -> LiteralString:
    """SQL: whether a decision waits, and its proposal is not shown."""
    return f"({decision}.blind and {decision}.status = 'needs_review')"


def hidden(decision: LiteralString) -> LiteralString:
    """SQL: whether a decision is behind the veil."""
    return f"({is_blind_review(decision)} or {case_of(decision)} is not null)"


def columns(decision: LiteralString) -> LiteralString:
    """SQL: what `veiled` needs beside what is shown."""
    return f", {case_of(decision)} as blind_case, {is_blind_review(decision)} as blind_review"


_VEIL: Mapping[str, Any] = {
    "status": Status.NEEDS_REVIEW,
    "ruling": RulingOutcome.NEEDS_REVIEW,
    **dict.fromkeys(
        (
            "option",
            "confidence",
            "d",
            "trust",
            "autonomy",
            "certificate",
            "certificate_state",
            "first_reason",
            "decided_at",
            "latency_us",
            "claimed_by",
            "lease_until",
            "proposal",
            "critique",
        )
    ),
}


def is_hidden(row: DictRow) -> bool:
    """Whether a row is behind the veil; rows that were not read for a reviewer never are."""
    return bool(row.get("blind_review")) or row.get("blind_case") is not None


def veiled(row: DictRow) -> DictRow:
    """A row as the reviewer sees it that it was read for."""
    shown = {name: value for name, value in row.items() if name not in ("blind_case", "blind_review")}
    if not is_hidden(row):
        return shown
    shown |= {name: value for name, value in _VEIL.items() if name in shown}
    shown["id"] = row["blind_case"] or row["id"]
    if "changed_at" in shown:
        shown["changed_at"] = row["created_at"]
    if "reviewers_needed" in shown:
        shown["reviewers_needed"] = max(1, row["reviewers_needed"])
    return shown


def reviewer_of(caller: Caller) -> str | None:
    """Who must not look behind the veil: callers whose role is to review. None: the caller sees all."""
    return caller.label if caller.role is Role.REVIEWER else None


async def decision_behind(
    connection: Connection, tenant_id: UUID, shown_id: UUID, reviewer: str | None
) -> UUID:
    """The decision that a reviewer knows by this id: that of an open blind case, or the decision of the id itself."""
    if reviewer is None:
        return shown_id
    row = await fetch_one(
        connection,
        "select decision_id from blind_cases where tenant_id = %(tenant)s and id = %(id)s and settled_at is null",
        {"tenant": tenant_id, "id": shown_id},
    )
    return shown_id if row is None else UUID(str(row["decision_id"]))
