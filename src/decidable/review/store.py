"""All SQL of the review queue, of one tenant."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow

from decidable.kit.db import Connection, fetch_all, fetch_one

_ITEM = """
    d.id as decision_id, d.type_name, d.type_version, d.policy_version, d.status, d.option, d.confidence, d.d,
    d.risk_tier, d.risk_rank, d.amount, d.first_reason, d.reviewers_needed, d.created_at, d.claimed_by, d.lease_until,
    d.subject_ref, d.sealed,
    (select count(*) from reviews r where r.tenant_id = d.tenant_id and r.decision_id = d.id) as reviewers_done
"""


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the queue: highest risk first, then oldest."""

    risk_rank: int
    id: UUID


@dataclass(frozen=True, slots=True)
class Handling:
    """What a person did with a decision."""

    id: UUID
    decision_id: UUID
    reviewer: str
    action: str
    option: str | None
    note: str | None


class ReviewStore:
    """The queue of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def page(self, type_name: str | None, limit: int, after: Place | None) -> list[DictRow]:
        """What waits, in order, at most `limit + 1` rows."""
        return await fetch_all(
            self.connection,
            f"""
            select {_ITEM} from decisions d
            where d.tenant_id = %(tenant)s and d.status = 'needs_review'
                and (%(type)s::text is null or d.type_name = %(type)s)
                and (%(rank)s::smallint is null or d.risk_rank < %(rank)s or (d.risk_rank = %(rank)s and d.id > %(id)s))
            order by d.risk_rank desc, d.id limit %(limit)s
            """,
            {
                "tenant": self.tenant_id,
                "type": type_name,
                "rank": after.risk_rank if after else None,
                "id": after.id if after else None,
                "limit": limit + 1,
            },
        )

    async def locked(self, decision_id: UUID) -> DictRow | None:
        """A decision with its row locked until the transaction ends; None if there is none."""
        return await fetch_one(
            self.connection,
            f"select {_ITEM} from decisions d where d.tenant_id = %(tenant)s and d.id = %(id)s for update of d",
            {"tenant": self.tenant_id, "id": decision_id},
        )

    async def claim(self, decision_id: UUID, reviewer: str, now: datetime, lease: timedelta) -> None:
        """Hold a decision for one reviewer until the lease expires. The row must be locked."""
        await self.connection.execute(
            "update decisions set claimed_by = %s, lease_until = %s where tenant_id = %s and id = %s",
            [reviewer, now + lease, self.tenant_id, decision_id],
        )

    async def release(self, decision_id: UUID) -> None:
        """Put a decision back. The row must be locked."""
        await self.connection.execute(
            "update decisions set claimed_by = null, lease_until = null where tenant_id = %s and id = %s",
            [self.tenant_id, decision_id],
        )

    async def handlings(self, decision_id: UUID) -> list[DictRow]:
        """How it was handled so far."""
        return await fetch_all(
            self.connection,
            """
            select reviewer, action, option from reviews
            where tenant_id = %(tenant)s and decision_id = %(id)s order by id
            """,
            {"tenant": self.tenant_id, "id": decision_id},
        )

    async def insert(self, handling: Handling, now: datetime) -> None:
        """Keep a handling. The decision's row must be locked."""
        values: list[Any] = [
            self.tenant_id,
            handling.id,
            handling.decision_id,
            handling.reviewer,
            handling.action,
        ]
        await self.connection.execute(
            """
            insert into reviews (tenant_id, id, decision_id, reviewer, action, option, note, created_at)
            values (%s, %s, %s, %s, %s, %s, %s, %s)
            """,
            [*values, handling.option, handling.note, now],
        )

    async def settle(self, decision_id: UUID, status: str, option: str | None, now: datetime) -> None:
        """End the review: the decision is what the persons said. The row must be locked."""
        await self.connection.execute(
            """
            update decisions set status = %s, option = %s, decided_at = %s, changed_at = %s, claimed_by = null,
                lease_until = null
            where tenant_id = %s and id = %s
            """,
            [status, option, now, now, self.tenant_id, decision_id],
        )
