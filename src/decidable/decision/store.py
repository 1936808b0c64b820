"""All SQL about decisions and their steps. A store speaks for one tenant, on one connection."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, LiteralString
from uuid import UUID

from psycopg.rows import DictRow
from psycopg.types.json import Jsonb

from decidable.decision.lines import (
    DECISION_COLUMNS,
    RISK_RANK,
    SHADOW_COLUMNS,
    STEP_COLUMNS,
    STEP_SCHEMA_VERSION,
    Decided,
    Line,
    Lines,
    sealed_row,
    signal_levels,
    standing_columns,
    step_lines,
)
from decidable.decision.policy.ruling import policy_allows
from decidable.decision.records import Case, Stage, Status
from decidable.decision.veil import columns, hidden
from decidable.decision.work import Work
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError
from decidable.kit.rows import Rows, insert_rows

SUMMARY = (
    "id, type_name, status, option, confidence, d, risk_tier, ruling, amount, created_at, changed_at,"
    " first_reason, job_id, row_number, subject_ref, sealed"
)


class DecisionNotFound(AppError):
    """No such decision in this tenant."""

    code = "decision_not_found"
    status = 404
    title = "There is no such decision"


def not_found(decision_id: UUID) -> DecisionNotFound:
    """The same for what never was and for what may not be seen."""
    return DecisionNotFound(f"There is no decision {decision_id}; look at GET /v1/decisions.")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which decisions a list shows; None means any. `reviewer` is who reads it behind the veil, if somebody does."""

    type_name: str | None = None
    status: str | None = None
    ruling: str | None = None
    risk_tier: str | None = None
    option: str | None = None
    job_id: UUID | None = None
    reviewer: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """Which decisions are looked at one after the other, oldest first; None means any."""

    type_name: str | None = None
    since: datetime | None = None
    ids: Sequence[UUID] | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier decision with the same near hash."""

    id: UUID
    input_hash: bytes


class DecisionStore:
    """Decisions and steps of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    # --- writing ---------------------------------------------------------------------------------

    async def insert(self, lines: Lines) -> None:
        """Store finished decisions with all their steps. To be called inside a transaction."""
        versions = {"type_version": lines.type_version, "policy_version": lines.policy_version}
        constants = {"tenant_id": self.tenant_id, "type_name": lines.type_name, **versions}
        decisions = Rows("decisions", constants, DECISION_COLUMNS, lines.decisions)
        steps = [line for one in lines.steps for line in one]
        shadows = self._shadow_rows(lines.shadows, lines.type_name, lines.now)
        await insert_rows(self.connection, decisions, self._step_rows(steps, versions, lines.now), *shadows)

    async def insert_shadow(self, shadows: Sequence[Line | None], type_name: str, now: datetime) -> None:
        """Store what a policy in the shadow said, in the transaction of the decisions that it speaks of."""
        await insert_rows(self.connection, *self._shadow_rows(shadows, type_name, now))

    def _shadow_rows(self, shadows: Sequence[Line | None], type_name: str, now: datetime) -> list[Rows]:
        said = [line for line in shadows if line is not None]
        constants = {"tenant_id": self.tenant_id, "type_name": type_name, "created_at": now}
        return [Rows("shadow_rulings", constants, SHADOW_COLUMNS, said)] if said else []

    async def insert_steps(self, work: Work, now: datetime, stored: tuple[Stage, ...]) -> list[Line]:
        """Store the steps of a single case that are not in `stored` yet; returns their rows."""
        versions = {"type_version": work.type.version, "policy_version": work.type.policy_version}
        steps = step_lines(work, 0, stored)
        await insert_rows(self.connection, self._step_rows(steps, versions, now))
        return steps

    def _step_rows(self, steps: Sequence[Line], versions: dict[str, int], now: datetime) -> Rows:
        constants = {
            "tenant_id": self.tenant_id,
            "schema_version": STEP_SCHEMA_VERSION,
            **versions,
            "created_at": now,
        }
        return Rows("steps", constants, STEP_COLUMNS, steps)

    async def insert_queued(
        self, case: Case, type_name: str, versions: tuple[int, int], request_id: str | None, now: datetime
    ) -> None:
        """Store a decision that a worker will decide."""
        await self.connection.execute(
            """
            insert into decisions (tenant_id, id, type_name, type_version, policy_version, status, input,
                input_hash, near_hash, unknown_fields, amount, request_id, created_at, changed_at, subject_ref,
                sealed)
            values (%(tenant)s, %(id)s, %(type)s, %(version)s, %(policy)s, 'queued', %(input)s,
                %(hash)s, %(near)s, %(unknown)s, %(amount)s, %(request)s, %(now)s, %(now)s, %(subject)s, %(sealed)s)
            """,
            {
                "tenant": self.tenant_id,
                "id": case.id,
                "type": type_name,
                "version": versions[0],
                "policy": versions[1],
                "input": Jsonb({} if case.subject else case.input),
                "hash": case.input_hash,
                "near": case.near_hash,
                "unknown": None if case.subject else list(case.unknown_fields) or None,
                "subject": case.subject and case.subject.ref,
                "sealed": sealed_row(case, None),
                "amount": case.amount,
                "request": request_id,
                "now": now,
            },
        )

    async def start(self, decision_id: UUID, now: datetime) -> DictRow | None:
        """Take a queued decision into work; also one that a dead worker left. None: it is decided."""
        return await fetch_one(
            self.connection,
            """
            update decisions set status = 'processing', changed_at = %(now)s
            where tenant_id = %(tenant)s and id = %(id)s and status in ('queued', 'processing')
            returning id, type_name, type_version, policy_version, input, input_hash, near_hash,
                unknown_fields, amount, request_id, created_at, subject_ref, sealed
            """,
            {"tenant": self.tenant_id, "id": decision_id, "now": now},
        )

    async def finish(self, item: Decided) -> bool:
        """Write the ruling of a decision that a worker decided; False if another already did."""
        done = await self.connection.execute(
            """
            update decisions set status = %(status)s, option = %(option)s, confidence = %(confidence)s,
                d = %(d)s, trust = %(trust)s, autonomy = %(autonomy)s, certificate = %(certificate)s,
                certificate_state = %(certificate_state)s, audit_rate = %(audit_rate)s,
                policy_allows = %(allows)s, signal_levels = %(signal_levels)s, blind = %(blind)s,
                reviewers_of = %(of)s, risk_tier = %(tier)s, risk_rank = %(rank)s, ruling = %(ruling)s,
                reviewers_needed = %(reviewers)s, first_reason = %(reason)s, decided_at = %(now)s,
                changed_at = %(now)s, latency_us = %(latency)s, sealed = %(sealed)s
            where tenant_id = %(tenant)s and id = %(id)s and status = 'processing'
            """,
            {
                "tenant": self.tenant_id,
                "id": item.case.id,
                "status": item.status,
                "option": item.option,
                "confidence": item.confidence,
                "d": item.d,
                "trust": item.trust,
                **standing_columns(item.standing),
                "audit_rate": item.audit_rate,
                "allows": policy_allows(item.ruling),
                "signal_levels": signal_levels(item.signals),
                "blind": item.blind,
                "of": item.reviewers_of,
                "tier": item.ruling.risk_tier,
                "rank": RISK_RANK[item.ruling.risk_tier],
                "ruling": item.ruling.outcome,
                "reviewers": item.ruling.reviewers,
                "reason": None if item.case.subject else item.first_reason,
                "now": item.decided_at,
                "latency": item.latency_us,
                "sealed": sealed_row(item.case, item.first_reason),
            },
        )
        return done.rowcount == 1

    async def finish_erased(self, decision_id: UUID, reason: str, now: datetime) -> bool:
        """End a decision whose subject was erased before it was decided; False if it has ended already."""
        done = await self.connection.execute(
            """
            update decisions set status = 'failed', first_reason = %s, decided_at = %s, changed_at = %s
            where tenant_id = %s and id = %s and status = 'processing'
            """,
            [reason, now, now, self.tenant_id, decision_id],
        )
        return done.rowcount == 1

    async def insert_failed(
        self, rows: Sequence[dict[str, Any]], type_name: str, versions: tuple[int, int], now: datetime
    ) -> None:
        """Store rows of a batch that no one could decide, each with the reason."""
        async with self.connection.cursor() as cursor:
            await cursor.executemany(
                """
                insert into decisions (tenant_id, id, type_name, type_version, policy_version, status,
                    input, input_hash, near_hash, first_reason, job_id, row_number, request_id,
                    created_at, decided_at, changed_at, subject_ref, sealed)
                values (%(tenant)s, %(id)s, %(type)s, %(version)s, %(policy)s, 'failed',
                    %(input)s, %(hash)s, 0, %(reason)s, %(job)s, %(row)s, %(request)s,
                    %(now)s, %(now)s, %(now)s, %(subject)s, %(sealed)s)
                """,
                [
                    {
                        "tenant": self.tenant_id,
                        "type": type_name,
                        "version": versions[0],
                        "policy": versions[1],
                        "now": now,
                        **row,
                        "input": Jsonb(row["input"]),
                    }
                    for row in rows
                ],
            )

    # --- reading ---------------------------------------------------------------------------------

    async def earlier(self, type_name: str, near_hashes: Sequence[int]) -> dict[int, list[Earlier]]:
        """Earlier decisions by near hash: the newest of each distinct input, at most 3 a hash."""
        rows = await fetch_all(
            self.connection,
            """
            select near_hash, id, input_hash
            from unnest(%(hashes)s::bigint[]) as wanted (hash)
            cross join lateral (
                select near_hash, id, input_hash from decisions
                where tenant_id = %(tenant)s and type_name = %(type)s and near_hash = wanted.hash
                limit 3
            ) as found
            """,
            {"tenant": self.tenant_id, "type": type_name, "hashes": list(set(near_hashes))},
        )
        found: dict[int, list[Earlier]] = {}
        for row in rows:
            found.setdefault(row["near_hash"], []).append(Earlier(row["id"], row["input_hash"]))
        return found

    async def stored_steps(self, decision_id: UUID) -> list[DictRow]:
        """The steps of a decision, in the order of the flow."""
        return await fetch_all(
            self.connection,
            """
            select stage, output, schema_version, type_version, policy_version, model, seed, latency_us,
                input_hash, created_at
            from steps where tenant_id = %(tenant)s and decision_id = %(id)s
            order by array_position(
                array['signals', 'proposal', 'critique', 'dissonance', 'policy'], stage)
            """,
            {"tenant": self.tenant_id, "id": decision_id},
        )

    async def recorded(self, span: Span, after: UUID | None, limit: int) -> list[DictRow]:
        """Decisions with all that was recorded about how they were made, oldest first."""
        return await fetch_all(
            self.connection,
            """
            select id, type_name, type_version, policy_version, status, input, input_hash, unknown_fields, amount,
                option, confidence, d, trust, autonomy, certificate, certificate_state, risk_tier, ruling,
                reviewers_needed, signal_levels, created_at, subject_ref, sealed
            from decisions where tenant_id = %(tenant)s
                and (%(type)s::text is null or type_name = %(type)s)
                and (%(since)s::timestamptz is null or created_at >= %(since)s)
                and (%(ids)s::uuid[] is null or id = any(%(ids)s))
                and (%(after)s::uuid is null or id > %(after)s)
            order by id limit %(limit)s
            """,
            {
                "tenant": self.tenant_id,
                "type": span.type_name,
                "since": span.since,
                "ids": None if span.ids is None else list(span.ids),
                "after": after,
                "limit": limit,
            },
        )

    async def written_steps(self, decision_ids: Sequence[UUID]) -> dict[UUID, list[DictRow]]:
        """The steps of decisions, in the order of the flow, with the very bytes that were stored as `output`."""
        rows = await fetch_all(
            self.connection,
            """
            select decision_id, stage, input_hash, output::text as output, model, seed
            from steps where tenant_id = %(tenant)s and decision_id = any(%(ids)s)
            order by array_position(
                array['signals', 'proposal', 'critique', 'dissonance', 'policy'], stage)
            """,
            {"tenant": self.tenant_id, "ids": list(decision_ids)},
        )
        found: dict[UUID, list[DictRow]] = {decision_id: [] for decision_id in decision_ids}
        for row in rows:
            found[row["decision_id"]].append(row)
        return found

    async def get(self, decision_id: UUID, reviewer: str | None = None) -> DictRow:
        """The row of a decision; raises `DecisionNotFound`. A reviewer's is to be `veiled`."""
        more = columns("decisions") if reviewer else ""
        row = await fetch_one(
            self.connection,
            f"""
            select id, type_name, type_version, policy_version, status, input, unknown_fields, amount, option,
                confidence, d, trust, autonomy, certificate, certificate_state, risk_tier, ruling, reviewers_needed,
                first_reason, job_id, row_number, request_id, created_at, decided_at, changed_at, latency_us,
                claimed_by, lease_until, disputed, subject_ref, sealed {more}
            from decisions where tenant_id = %(tenant)s and id = %(id)s
            """,
            {"tenant": self.tenant_id, "id": decision_id, "reviewer": reviewer},
        )
        if row is None:
            raise not_found(decision_id)
        return row

    async def reviews(self, decision_id: UUID) -> list[DictRow]:
        """How people handled a decision, oldest first."""
        return await fetch_all(
            self.connection,
            """
            select id, reviewer, action, option, note, created_at from reviews
            where tenant_id = %(tenant)s and decision_id = %(id)s order by id
            """,
            {"tenant": self.tenant_id, "id": decision_id},
        )

    async def page(self, wanted: Filter, limit: int, after: UUID | None) -> list[DictRow]:
        """Newest first, at most `limit + 1` rows. A reviewer's are to be `veiled`."""
        more, where = self._seen_by(wanted)
        place = f"coalesce({_BEHIND}, %(after)s::uuid)" if wanted.reviewer else "%(after)s"
        return await fetch_all(
            self.connection,
            f"select {SUMMARY} {more} from decisions where tenant_id = %(tenant)s {where}"
            f" and (%(after)s::uuid is null or id < {place}) order by id desc limit %(limit)s",
            {**self._args(wanted), "after": after, "limit": limit + 1},
        )

    async def changed_since(self, wanted: Filter, since: datetime, limit: int) -> list[DictRow]:
        """Decisions that changed at or after `since`, in the order of their change. A reviewer's are to be `veiled`."""
        more, where = self._seen_by(wanted)
        return await fetch_all(
            self.connection,
            f"select {SUMMARY} {more} from decisions where tenant_id = %(tenant)s {where}"
            " and changed_at >= %(since)s order by changed_at, id limit %(limit)s",
            {**self._args(wanted), "since": since, "limit": limit},
        )

    async def counts(
        self, now: datetime, window: timedelta, me: str = "", reviewer: str | None = None
    ) -> dict[str, Any]:
        """What waits (all of it, but the blind cases that `me` has judged), and the statuses in the window.

        A `reviewer` counts what they see.
        """
        waiting = await fetch_one(
            self.connection,
            """
            select count(*) as waiting, min(created_at) as oldest from (
                select d.created_at from decisions d where d.tenant_id = %(tenant)s and d.status = 'needs_review'
                    and not (d.blind and exists (select from reviews r where r.tenant_id = d.tenant_id
                        and r.decision_id = d.id and r.reviewer = %(me)s))
                union all
                select b.created_at from blind_cases b where b.tenant_id = %(tenant)s and b.settled_at is null
                    and not exists (select from reviews r where r.tenant_id = b.tenant_id
                        and r.decision_id = b.decision_id and r.reviewer = %(me)s)
                    and not exists (select from blind_answers a where a.tenant_id = b.tenant_id
                        and a.case_id = b.id and a.reviewer = %(me)s)
            ) open
            """,
            {"tenant": self.tenant_id, "me": me},
        )
        status = _VEILED_STATUS if reviewer else "status"
        rows = await fetch_all(
            self.connection,
            f"""
            select {status} as status, count(*) as n from decisions
            where tenant_id = %(tenant)s and changed_at >= %(since)s group by 1
            """,
            {"tenant": self.tenant_id, "since": now - window, "reviewer": reviewer},
        )
        by_status = {row["status"]: row["n"] for row in rows}
        decided = sum(n for status, n in by_status.items() if status not in _UNDECIDED)
        assert waiting is not None
        return {
            "by_status": by_status,
            "waiting": waiting["waiting"],
            "oldest_waiting_at": waiting["oldest"],
            "automatic_share": by_status.get(Status.AUTO_APPROVED, 0) / decided if decided else None,
            "since": now - window,
        }

    async def statuses(self, job_id: UUID) -> dict[str, int]:
        """How many decisions of a batch have each status."""
        rows = await fetch_all(
            self.connection,
            """
            select status, count(*) as n from decisions
            where tenant_id = %(tenant)s and job_id = %(job)s group by status order by status
            """,
            {"tenant": self.tenant_id, "job": job_id},
        )
        return {row["status"]: row["n"] for row in rows}

    async def results(
        self, job_id: UUID, after_row: int, limit: int, reviewer: str | None = None
    ) -> list[DictRow]:
        """Rows of a batch with the outputs of their steps, in the order of the file; `veiled` for reviewers."""
        more = columns("d") if reviewer else ""
        return await fetch_all(
            self.connection,
            f"""
            select d.row_number, d.id, d.status, d.option, d.confidence, d.d, d.risk_tier, d.ruling, d.first_reason,
                d.subject_ref, d.sealed,
                (select output from steps s where s.tenant_id = d.tenant_id and s.decision_id = d.id
                    and s.stage = 'proposal') as proposal,
                (select output from steps s where s.tenant_id = d.tenant_id and s.decision_id = d.id
                    and s.stage = 'critique') as critique {more}
            from decisions d
            where d.tenant_id = %(tenant)s and d.job_id = %(job)s and d.row_number > %(after)s
            order by d.row_number limit %(limit)s
            """,
            {
                "tenant": self.tenant_id,
                "job": job_id,
                "after": after_row,
                "limit": limit,
                "reviewer": reviewer,
            },
        )

    def _seen_by(self, wanted: Filter) -> tuple[LiteralString, LiteralString]:
        """The columns more and the conditions of a list, for whoever reads it."""
        return (columns("decisions"), _WANTED_VEILED) if wanted.reviewer else ("", _WANTED)

    def _args(self, wanted: Filter) -> dict[str, Any]:
        return {
            "tenant": self.tenant_id,
            "type": wanted.type_name,
            "status": wanted.status,
            "ruling": wanted.ruling,
            "tier": wanted.risk_tier,
            "option": wanted.option,
            "job": wanted.job_id,
            "reviewer": wanted.reviewer,
        }


_UNDECIDED = {Status.QUEUED, Status.PROCESSING, Status.FAILED}
_ANYBODY: LiteralString = """
    and (%(type)s::text is null or type_name = %(type)s)
    and (%(tier)s::text is null or risk_tier = %(tier)s)
    and (%(job)s::uuid is null or job_id = %(job)s)
"""
_WANTED: LiteralString = f"""
    {_ANYBODY}
    and (%(status)s::text is null or status = %(status)s)
    and (%(ruling)s::text is null or ruling = %(ruling)s)
    and (%(option)s::text is null or option = %(option)s)
"""
_VEILED_STATUS: LiteralString = f"case when {hidden('decisions')} then 'needs_review' else status end"
_VEILED_RULING: LiteralString = f"case when {hidden('decisions')} then 'needs_review' else ruling end"
_WANTED_VEILED: LiteralString = f"""
    {_ANYBODY}
    and (%(status)s::text is null or {_VEILED_STATUS} = %(status)s)
    and (%(ruling)s::text is null or {_VEILED_RULING} = %(ruling)s)
    and (%(option)s::text is null or (option = %(option)s and not {hidden("decisions")}))
"""
"""The same for a reviewer: what is behind the veil is found by what is seen of it."""
_BEHIND: LiteralString = (
    "(select decision_id from blind_cases where tenant_id = %(tenant)s and id = %(after)s)"
)
