"""Counting decisions and reviews by day: read along in the audit trail, each record once."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from decidable.audit.chain import Document
from decidable.kit.db import Connection

NAME = "analytics"
"""What the follower is called."""

_REVIEWS = {
    "review.approved": "approve",
    "review.overridden": "override",
    "review.rejected": "reject",
}

_DecisionKey = tuple[str, str, str, str]  # day, type, status, ruling
_ReviewKey = tuple[str, str, str]  # day, type, action


async def take(connection: Connection, tenant_id: UUID, records: Sequence[Document]) -> None:
    """Add what these records tell to the counts of their days (UTC)."""
    decisions: Counter[_DecisionKey] = Counter()
    reviews: Counter[_ReviewKey] = Counter()
    for record in records:
        action, after = record["action"], record["after"] or {}
        day = str(record["at"])[:10]
        if action in _REVIEWS:
            reviews[day, after["type"], _REVIEWS[action]] += 1
        for type_name, status, ruling, count in _decided(action, after):
            decisions[day, type_name, status, ruling] += count
    await _add_decisions(connection, tenant_id, decisions)
    await _add_reviews(connection, tenant_id, reviews)


def _decided(action: str, after: dict[str, Any]) -> Iterator[tuple[str, str, str, int]]:
    if action in ("decision.created", "decision.decided"):
        yield after["type"], after["status"], after["ruling"] or "", 1
    elif action == "job.chunk_decided":
        for outcome, count in after["counts"].items():
            status, _, ruling = outcome.partition("|")
            yield after["type"], status, ruling, count


async def _add_decisions(connection: Connection, tenant_id: UUID, counts: Counter[_DecisionKey]) -> None:
    if not counts:
        return
    ordered = sorted(counts.items())
    await connection.execute(
        """
        insert into decision_days (tenant_id, day, type_name, status, ruling, decisions)
        select %(tenant)s, * from unnest(%(days)s::date[], %(types)s::text[], %(statuses)s::text[],
            %(rulings)s::text[], %(counts)s::bigint[])
        on conflict (tenant_id, day, type_name, status, ruling)
            do update set decisions = decision_days.decisions + excluded.decisions
        """,
        {
            "tenant": tenant_id,
            "days": [key[0] for key, _ in ordered],
            "types": [key[1] for key, _ in ordered],
            "statuses": [key[2] for key, _ in ordered],
            "rulings": [key[3] for key, _ in ordered],
            "counts": [count for _, count in ordered],
        },
    )


async def _add_reviews(connection: Connection, tenant_id: UUID, counts: Counter[_ReviewKey]) -> None:
    if not counts:
        return
    ordered = sorted(counts.items())
    await connection.execute(
        """
        insert into review_days (tenant_id, day, type_name, action, reviews)
        select %(tenant)s, * from unnest(%(days)s::date[], %(types)s::text[], %(actions)s::text[],
            %(counts)s::bigint[])
        on conflict (tenant_id, day, type_name, action)
            do update set reviews = review_days.reviews + excluded.reviews
        """,
        {
            "tenant": tenant_id,
            "days": [key[0] for key, _ in ordered],
            "types": [key[1] for key, _ in ordered],
            "actions": [key[2] for key, _ in ordered],
            "counts": [count for _, count in ordered],
        },
    )
