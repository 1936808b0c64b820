"""Seeded cases: decisions whose right option is known are put before people again, to see how well they judge.

What is right is known from an outcome, or from two persons who agreed. Nothing tells a seeded case from another
blind case, and what is said of it is no label.
"""

from dataclasses import dataclass
from typing import Any, LiteralString
from uuid import UUID

from psycopg.rows import DictRow

from decidable.audit.changing import Change
from decidable.context import Context
from decidable.decision.types import TypeStore
from decidable.kit.db import Connection, fetch_all
from decidable.kit.errors import AppError, Problem
from decidable.kit.ids import beside

MOST_AT_ONCE = 1000
_AGREE = 2

_KNOWN: LiteralString = """
    with agreed as (
        select l.decision_id, min(l.option) as option from (
            select decision_id, option from labels
            where tenant_id = %(tenant)s and type_name = %(type)s and source in ('review', 'audit')
                and option is not null
            group by decision_id, option having count(distinct given_by) >= %(agree)s
        ) l group by l.decision_id having count(*) = 1
    ), outcomes as (
        select distinct on (decision_id) decision_id, option from labels
        where tenant_id = %(tenant)s and type_name = %(type)s and source = 'outcome' and option is not null
        order by decision_id, created_at desc, id desc
    ), known as (
        select coalesce(o.decision_id, a.decision_id) as decision_id, coalesce(o.option, a.option) as option
        from outcomes o full join agreed a on a.decision_id = o.decision_id
    )
    select d.id, k.option, d.created_at, d.risk_rank from known k
    join decisions d on d.tenant_id = %(tenant)s and d.id = k.decision_id
    where d.type_name = %(type)s and d.risk_rank is not null
        and d.status in ('auto_approved', 'manually_approved', 'overridden', 'rejected')
        and (d.subject_ref is null or d.sealed is not null)
        and not exists (select from blind_cases b where b.tenant_id = d.tenant_id and b.decision_id = d.id
            and (b.settled_at is null or (b.kind = 'seeded' and %(ids)s::uuid[] is null)))
        and (%(ids)s::uuid[] is null or d.id = any(%(ids)s))
    order by sha256(uuid_send(d.id)) limit %(limit)s
"""
"""Decisions of which it is known what is right, in an order that is nobody's choice; none that is asked about now."""


class SeedingRefused(AppError):
    """Nothing, or not all that was named, can be put before people again."""

    code = "seeding_refused"
    status = 422
    title = "These decisions cannot be seeded"


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many decisions of a type, or these; each is answered by so many persons."""

    type_name: str
    reviewers: int
    count: int | None = None
    decision_ids: tuple[UUID, ...] | None = None


async def seed(context: Context, change: Change, wanted: Wanted) -> dict[str, Any]:
    """Make seeded cases; raises `TypeNotFound`, or `SeedingRefused` where nothing, or not all of it, is known."""
    connection, tenant_id, now = change.connection, change.tenant_id, context.now()
    await TypeStore(connection, tenant_id).versions(wanted.type_name, now)
    await _wait_for_others(connection, tenant_id, wanted.type_name)
    found = await _known(connection, tenant_id, wanted)
    if wanted.decision_ids is not None:
        _refuse_unknown(wanted.decision_ids, found)
    if not found:
        raise SeedingRefused(
            f"No decision of {wanted.type_name} can be put before people again. It takes decisions with an outcome "
            "(POST /v1/decisions/{id}/outcome), or on which two persons agreed, that were not seeded before."
        )
    cases = [(beside(row["id"]), row) for row in found]
    await _insert(connection, tenant_id, wanted, cases)
    after = {"cases": len(cases), "reviewers": wanted.reviewers}
    change.record("review.seeded", "type", wanted.type_name, after=after)
    return {
        "type": wanted.type_name,
        "made": len(cases),
        "reviewers": wanted.reviewers,
        "cases": [
            {"id": case_id, "decision_id": row["id"], "known": row["option"]} for case_id, row in cases
        ],
    }


async def _wait_for_others(connection: Connection, tenant_id: UUID, type_name: str) -> None:
    """One seeding of a type at a time, so that no decision is seeded twice."""
    await connection.execute(
        "select pg_advisory_xact_lock(hashtextextended('review.seeded ' || %s::text || %s, 0))",
        [tenant_id, type_name],
    )


async def _known(connection: Connection, tenant_id: UUID, wanted: Wanted) -> list[DictRow]:
    ids = None if wanted.decision_ids is None else list(wanted.decision_ids)
    return await fetch_all(
        connection,
        _KNOWN,
        {
            "tenant": tenant_id,
            "type": wanted.type_name,
            "agree": _AGREE,
            "ids": ids,
            "limit": wanted.count if ids is None else len(ids),
        },
    )


def _refuse_unknown(asked: tuple[UUID, ...], found: list[DictRow]) -> None:
    known = {row["id"] for row in found}
    absent = [(at, one) for at, one in enumerate(asked) if one not in known]
    if not absent:
        return
    problems = [
        Problem(
            f"{one} is no decided decision of this type of which an outcome or two persons say what is right, "
            "or people are asked about it now.",
            field=f"decision_ids.{at}",
            code="not_known",
        )
        for at, one in absent[:100]
    ]
    raise SeedingRefused(
        f"{len(absent)} of {len(asked)} decisions cannot be seeded; leave them out.", problems
    )


async def _insert(
    connection: Connection, tenant_id: UUID, wanted: Wanted, cases: list[tuple[UUID, DictRow]]
) -> None:
    async with connection.cursor() as cursor:
        await cursor.executemany(
            """
            insert into blind_cases (tenant_id, id, decision_id, type_name, kind, known, risk_rank, reviewers_needed,
                created_at)
            values (%s, %s, %s, %s, 'seeded', %s, %s, %s, %s)
            """,
            [
                [
                    tenant_id,
                    case_id,
                    row["id"],
                    wanted.type_name,
                    row["option"],
                    row["risk_rank"],
                    wanted.reviewers,
                    row["created_at"],  # its age does not tell that it is asked again
                ]
                for case_id, row in cases
            ],
        )
