"""Deciding later: the decision and its queue job commit together; a worker takes it stage by stage.

Each stage is stored as it is computed, so a retry after a crash goes on from the last stored step.
"""

import asyncio
from typing import Any
from uuid import UUID

import structlog
from psycopg.rows import DictRow

from decidable.context import Context
from decidable.decision import flow
from decidable.decision.desk import finished
from decidable.decision.lines import Origin
from decidable.decision.metrics import count_decisions
from decidable.decision.questions import Question, case_of, with_duplicates
from decidable.decision.records import Case, Stage, Status
from decidable.decision.steps import read
from decidable.decision.store import DecisionStore
from decidable.decision.types import TypeCache, Versions
from decidable.decision.work import TypeInForce, Work
from decidable.jobs.queue import Queue, enqueue

TASK = "decide_one"

log = structlog.get_logger(__name__)


async def ask_later(
    context: Context,
    types: TypeCache,
    tenant_id: UUID,
    type_name: str,
    question: Question,
    request_id: str | None,
) -> dict[str, Any]:
    """Store a question for a worker; raises `InputInvalid` at once. Returns the queued decision."""
    now = context.now()
    async with context.pool.connection() as connection, connection.transaction():
        type_in_force = await types.in_force(connection, tenant_id, type_name)
        case = case_of(context.new_id(), question, type_in_force.model.schema)
        versions = (type_in_force.version, type_in_force.policy_version)
        await DecisionStore(connection, tenant_id).insert_queued(case, type_name, versions, request_id, now)
        job = {"tenant_id": str(tenant_id), "decision_id": str(case.id), "request_id": request_id}
        await enqueue(connection, Queue.DECISIONS, TASK, [job])
    return {
        "id": case.id,
        "type": type_name,
        "type_version": versions[0],
        "policy_version": versions[1],
        "status": Status.QUEUED,
        "amount": case.amount,
        "input": case.input,
        "created_at": now,
        "request_id": request_id,
    }


async def decide_one(context: Context, types: TypeCache, tenant_id: UUID, decision_id: UUID) -> None:
    """Decide a queued decision from its last stored step on; does nothing if it is decided."""
    async with context.pool.connection() as connection:
        store = DecisionStore(connection, tenant_id)
        row = await store.start(decision_id, context.now())
        if row is None:
            return
        versions = Versions(row["type_version"], row["policy_version"])
        type_in_force = await types.at(connection, tenant_id, row["type_name"], versions)
        work, stored = await _resume(store, row, type_in_force)
    stages = flow.run(work)
    while (stage := await asyncio.to_thread(next, stages, None)) is not None:
        if stage is not Stage.POLICY and not work.failure:
            await _keep(context, work, tuple(stored))
            stored.append(stage)
    await _finish(context, work, row, tuple(stored))


async def _resume(store: DecisionStore, row: DictRow, type_in_force: TypeInForce) -> tuple[Work, list[Stage]]:
    """The work with all that is stored already."""
    case = Case(
        id=row["id"],
        input=row["input"],
        amount=row["amount"],
        input_hash=bytes(row["input_hash"]),
        near_hash=row["near_hash"],
        unknown_fields=tuple(row["unknown_fields"] or ()),
    )
    earlier = await store.earlier(type_in_force.name, [case.near_hash])
    others = {key: [twin for twin in twins if twin.id != case.id] for key, twins in earlier.items()}
    work = Work(with_duplicates([case], others), type_in_force)
    stored = []
    for step in await store.stored_steps(case.id):
        stage = Stage(step["stage"])
        work.outputs[stage] = [read(stage, step["output"], type_in_force.options)]
        stored.append(stage)
    if stored:
        log.info("decision_resumed", decision=str(case.id), stored=[str(stage) for stage in stored])
    return work, stored


async def _keep(context: Context, work: Work, stored: tuple[Stage, ...]) -> None:
    async with context.pool.connection() as connection, connection.transaction():
        await DecisionStore(connection, work.type.tenant_id).insert_steps(work, context.now(), stored)


async def _finish(context: Context, work: Work, row: DictRow, stored: tuple[Stage, ...]) -> None:
    """The last step and the ruling, in one transaction."""
    now = context.now()
    item = finished([work], [Origin(row["created_at"], row["request_id"])], now)[0]
    async with context.pool.connection() as connection, connection.transaction():
        store = DecisionStore(connection, work.type.tenant_id)
        await store.insert_steps(work, now, stored)
        await store.finish(item)
    count_decisions([item])
