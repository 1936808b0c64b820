"""All SQL of the review queue, of one tenant.

What waits are decisions, each under its own id, and blind cases, each under an id of its own: audits of automatic
answers and seeded cases. A row of either has the same columns. `shown_id` is the id that reviewers know; `kind`
is `review`, `audit` or `seeded`, and no reviewer gets to see it.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, LiteralString
from uuid import UUID

from psycopg.rows import DictRow

from decidable.kit.db import Connection, fetch_all, fetch_one

REVIEW = "review"
AUDIT = "audit"

_SAME: LiteralString = """
    d.id as decision_id, d.type_name, d.type_version, d.policy_version, d.status, d.option, d.confidence, d.d,
    d.risk_tier, d.risk_rank, d.amount, d.input, d.first_reason, greatest(1, d.reviewers_needed) as persons,
    d.created_at, d.certificate, d.subject_ref, d.sealed
"""
_DECISION: LiteralString = f"""
    d.id as shown_id, 'review' as kind, {_SAME}, d.blind, d.reviewers_needed, d.reviewers_of, d.disputed,
    d.claimed_by, d.claimed_at, d.lease_until, d.status = 'needs_review' as open, null::text as known,
    (select count(*) from reviews r where r.tenant_id = d.tenant_id and r.decision_id = d.id) as reviewers_done,
    exists (select from reviews r where r.tenant_id = d.tenant_id and r.decision_id = d.id
        and r.reviewer = %(me)s) as answered
"""
_CASE: LiteralString = f"""
    b.id as shown_id, b.kind, {_SAME}, true as blind, b.reviewers_needed, null::smallint as reviewers_of,
    false as disputed, b.claimed_by, b.claimed_at, b.lease_until, b.settled_at is null as open, b.known,
    0::bigint as reviewers_done,
    exists (select from blind_answers a where a.tenant_id = b.tenant_id and a.case_id = b.id
        and a.reviewer = %(me)s) as answered
"""
_JOINED: LiteralString = (
    "blind_cases b join decisions d on d.tenant_id = b.tenant_id and d.id = b.decision_id"
)
_JUDGED: LiteralString = """exists (select from reviews r where r.tenant_id = b.tenant_id
    and r.decision_id = b.decision_id and r.reviewer = %(me)s)"""
_AFTER: LiteralString = """
    (%(rank)s::smallint is null or {0}.risk_rank < %(rank)s or ({0}.risk_rank = %(rank)s and {0}.id > %(id)s))
"""
_PAGE: LiteralString = f"""
    select * from (
        (
            select {_DECISION} from decisions d
            where d.tenant_id = %(tenant)s and d.status = 'needs_review'
                and (%(type)s::text is null or d.type_name = %(type)s)
                and not (d.blind and exists (select from reviews r where r.tenant_id = d.tenant_id
                    and r.decision_id = d.id and r.reviewer = %(me)s))
                and {_AFTER.replace("{0}", "d")}
            order by d.risk_rank desc, d.id limit %(limit)s
        ) union all (
            select {_CASE} from {_JOINED}
            where b.tenant_id = %(tenant)s and b.settled_at is null
                and (%(type)s::text is null or b.type_name = %(type)s) and not {_JUDGED}
                and not exists (select from blind_answers a where a.tenant_id = b.tenant_id and a.case_id = b.id
                    and a.reviewer = %(me)s)
                and {_AFTER.replace("{0}", "b")}
            order by b.risk_rank desc, b.id limit %(limit)s
        )
    ) waiting order by risk_rank desc, shown_id limit %(limit)s
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
    seconds: float | None
    blind: bool


@dataclass(frozen=True, slots=True)
class BlindAnswer:
    """What a person said of a blind case; no option: none is right."""

    id: UUID
    case_id: UUID
    reviewer: str
    option: str | None
    note: str | None
    seconds: float | None


class ReviewStore:
    """The queue of one tenant, as one reviewer sees it."""

    def __init__(self, connection: Connection, tenant_id: UUID, reviewer: str) -> None:
        self.connection = connection
        self.tenant_id = tenant_id
        self.reviewer = reviewer

    async def page(self, type_name: str | None, limit: int, after: Place | None) -> list[DictRow]:
        """What waits, in order, at most `limit + 1` rows; no blind case that the reviewer has judged already."""
        return await fetch_all(
            self.connection,
            _PAGE,
            {
                "tenant": self.tenant_id,
                "type": type_name,
                "rank": after.risk_rank if after else None,
                "id": after.id if after else None,
                "limit": limit + 1,
                "me": self.reviewer,
            },
        )

    async def get(self, shown_id: UUID, *, locked: bool = False) -> DictRow | None:
        """A decision or a blind case, its row locked until the transaction ends if asked; None if there is none.

        A blind case does not exist for whoever has judged its decision before.
        """
        args = {"tenant": self.tenant_id, "id": shown_id, "me": self.reviewer}
        lock: tuple[LiteralString, LiteralString] = (
            ("for update of d", "for update of b") if locked else ("", "")
        )
        found = await fetch_one(
            self.connection,
            f"select {_DECISION} from decisions d where d.tenant_id = %(tenant)s and d.id = %(id)s {lock[0]}",
            args,
        )
        return found or await fetch_one(
            self.connection,
            f"select {_CASE} from {_JOINED} where b.tenant_id = %(tenant)s and b.id = %(id)s"
            f" and not {_JUDGED} {lock[1]}",
            args,
        )

    async def claim(self, row: DictRow, now: datetime, lease: timedelta) -> None:
        """Hold a case until the lease expires; held longer, it is held from the first time on. It must be locked."""
        held = row["claimed_by"] == self.reviewer and row["lease_until"] > now
        since = row["claimed_at"] if held and row["claimed_at"] else now
        await self.connection.execute(
            f"update {_table(row)} set claimed_by = %s, claimed_at = %s, lease_until = %s"
            " where tenant_id = %s and id = %s",
            [self.reviewer, since, now + lease, self.tenant_id, row["shown_id"]],
        )

    async def release(self, row: DictRow) -> None:
        """Put a case back. It must be locked."""
        await self.connection.execute(
            f"update {_table(row)} set claimed_by = null, claimed_at = null, lease_until = null"
            " where tenant_id = %s and id = %s",
            [self.tenant_id, row["shown_id"]],
        )

    async def said(self, row: DictRow) -> list[DictRow]:
        """What people have said of a case so far. It must be locked."""
        if row["kind"] == REVIEW:
            return await self._handlings(row["decision_id"])
        return await self._answers(row["shown_id"])

    # --- decisions ---------------------------------------------------------------------------------

    async def _handlings(self, decision_id: UUID) -> list[DictRow]:
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
            handling.option,
            handling.note,
            handling.seconds,
            handling.blind,
        ]
        await self.connection.execute(
            """
            insert into reviews (tenant_id, id, decision_id, reviewer, action, option, note, seconds, blind, created_at)
            values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
            """,
            [*values, now],
        )

    async def settle(self, decision_id: UUID, status: str, option: str | None, now: datetime) -> None:
        """End the review: the decision is what the persons said. The row must be locked."""
        await self.connection.execute(
            """
            update decisions set status = %s, option = %s, decided_at = %s, changed_at = %s, claimed_by = null,
                claimed_at = null, lease_until = null
            where tenant_id = %s and id = %s
            """,
            [status, option, now, now, self.tenant_id, decision_id],
        )

    async def dispute(self, decision_id: UUID) -> None:
        """All who are asked have spoken, and too few agree. The row must be locked."""
        await self.connection.execute(
            "update decisions set disputed = true where tenant_id = %s and id = %s",
            [self.tenant_id, decision_id],
        )

    # --- blind cases -------------------------------------------------------------------------------

    async def _answers(self, case_id: UUID) -> list[DictRow]:
        """What was said of a blind case so far."""
        return await fetch_all(
            self.connection,
            """
            select reviewer, option from blind_answers
            where tenant_id = %(tenant)s and case_id = %(id)s order by id
            """,
            {"tenant": self.tenant_id, "id": case_id},
        )

    async def insert_answer(self, answer: BlindAnswer, now: datetime) -> None:
        """Keep an answer. The case's row must be locked."""
        await self.connection.execute(
            """
            insert into blind_answers (tenant_id, id, case_id, reviewer, option, note, seconds, created_at)
            values (%s, %s, %s, %s, %s, %s, %s, %s)
            """,
            [
                self.tenant_id,
                answer.id,
                answer.case_id,
                answer.reviewer,
                answer.option,
                answer.note,
                answer.seconds,
                now,
            ],
        )

    async def settle_case(self, case_id: UUID, wrong: bool | None, now: datetime) -> None:
        """Nobody is asked any more. The row must be locked."""
        await self.connection.execute(
            """
            update blind_cases set settled_at = %s, wrong = %s, claimed_by = null, claimed_at = null,
                lease_until = null
            where tenant_id = %s and id = %s
            """,
            [now, wrong, self.tenant_id, case_id],
        )


def _table(row: DictRow) -> LiteralString:
    return "decisions" if row["kind"] == REVIEW else "blind_cases"
