"""Deciding later: the decision and its queue job commit together; a worker takes it stage by stage.

Each stage is stored as it is computed, so a retry after a crash goes on from the last stored step.
"""

import asyncio
from typing import Any
from uuid import UUID

import structlog
from psycopg.errors import UniqueViolation
from psycopg.rows import DictRow

from decidable.access.caller import Actor
from decidable.audit.changing import Change, changing
from decidable.audit.erasure import SubjectStore
from decidable.audit.subjects import Subject
from decidable.context import Context
from decidable.decision import flow
from decidable.decision.audits import put_aside
from decidable.decision.desk import finished
from decidable.decision.inputs import restored
from decidable.decision.lines import Origin, digest_of, shadow_lines
from decidable.decision.metrics import count_decisions
from decidable.decision.opening import Opener, output
from decidable.decision.questions import Question, case_of, with_duplicates
from decidable.decision.records import Case, Stage, Status
from decidable.decision.steps import read
from decidable.decision.store import DecisionStore
from decidable.decision.trail import ruling_of, undecided
from decidable.decision.types import TypeCache, TypeStore, Versions
from decidable.decision.work import TypeInForce, Work
from decidable.jobs.queue import Queue, enqueue

TASK = "decide_one"
ERASED = "The subject of this decision was erased before it was decided."

log = structlog.get_logger(__name__)


async def ask_later(
    context: Context, change: Change, types: TypeCache, type_name: str, question: Question
) -> dict[str, Any]:
    """Store a question for a worker; raises `InputInvalid` at once. Returns the queued decision."""
    now, request_id, connection, tenant_id = (
        context.now(), change.actor.request_id, change.connection, change.tenant_id,
    )  # fmt: skip
    type_in_force = await types.in_force(connection, tenant_id, type_name, now)
    subject = None
    if question.subject is not None:
        store = SubjectStore(connection, tenant_id, context.sealer)
        subject = await store.take(question.subject, now)
    case = case_of(context.new_id(), question, type_in_force.model.schema, subject)
    versions = (type_in_force.version, type_in_force.policy_version)
    await DecisionStore(connection, tenant_id).insert_queued(case, type_name, versions, request_id, now)
    job = {"tenant_id": str(tenant_id), "decision_id": str(case.id), "request_id": request_id}
    await enqueue(connection, Queue.DECISIONS, TASK, [job])
    change.record("decision.queued", "decision", case.id, after={"type": type_name, "version": versions[0]})
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
    """Decide a queued decision from its last stored step on; does nothing if it is decided.

    Two workers may have the same one, where one of them was taken for dead: whoever finds a step stored by the other
    goes on behind it.
    """
    for _ in Stage:
        try:
            await _decide(context, types, tenant_id, decision_id)
            return
        except UniqueViolation:
            log.info("decision_worked_on_twice", decision=str(decision_id))
    await _decide(context, types, tenant_id, decision_id)


async def _decide(context: Context, types: TypeCache, tenant_id: UUID, decision_id: UUID) -> None:
    async with context.tenant(tenant_id) as connection:
        store = DecisionStore(connection, tenant_id)
        row = await store.start(decision_id, context.now())
        if row is None:
            return
        opener = Opener(context, connection, tenant_id)
        subject, row = await opener.subject(row), await opener.row(row)
        accepted = Versions(row["type_version"], row["policy_version"])
        versions = await TypeStore(connection, tenant_id).still(row["type_name"], accepted, context.now())
        type_in_force = await types.at(connection, tenant_id, row["type_name"], versions)
        resumed = None if row["erased"] else await _resume(store, row, type_in_force, subject)
    if resumed is None or not await _run(context, row, *resumed):
        await _give_up(context, tenant_id, row)


async def _run(context: Context, row: DictRow, work: Work, stored: list[Stage]) -> bool:
    """Compute and store what is not stored yet; False if the subject was erased meanwhile."""
    stages = flow.run(work)
    while (stage := await asyncio.to_thread(next, stages, None)) is not None:
        if stage is not Stage.POLICY and not work.failure:
            if not await _keep(context, work, tuple(stored)):
                return False
            stored.append(stage)
    return await _finish(context, work, row, tuple(stored))


async def _resume(
    store: DecisionStore, row: DictRow, type_in_force: TypeInForce, subject: Subject | None
) -> tuple[Work, list[Stage]]:
    """The work with all that is stored already."""
    case = Case(
        id=row["id"],
        input=restored(type_in_force.model.schema, row["input"]),
        amount=row["amount"],
        input_hash=bytes(row["input_hash"]),
        near_hash=row["near_hash"],
        unknown_fields=tuple(row["unknown_fields"] or ()),
        subject=subject,
    )
    earlier = await store.earlier(type_in_force.name, [case.near_hash])
    others = {key: [twin for twin in twins if twin.id != case.id] for key, twins in earlier.items()}
    work = Work(with_duplicates([case], others), type_in_force)
    stored = []
    for step in await store.stored_steps(case.id):
        stage = Stage(step["stage"])
        said = output(step["output"], subject, case.id, stage)
        work.outputs[stage] = [read(stage, said, type_in_force.options)]
        stored.append(stage)
    if stored:
        log.info("decision_resumed", decision=str(case.id), stored=[str(stage) for stage in stored])
    return work, stored


async def _keep(context: Context, work: Work, stored: tuple[Stage, ...]) -> bool:
    """Store the last step; False if the subject was erased."""
    tenant_id = work.type.tenant_id
    async with context.tenant(tenant_id) as connection:
        if not await SubjectStore(connection, tenant_id, context.sealer).hold([work.cases[0].subject]):
            return False
        await DecisionStore(connection, tenant_id).insert_steps(work, context.now(), stored)
        return True


async def _finish(context: Context, work: Work, row: DictRow, stored: tuple[Stage, ...]) -> bool:
    """The last step and the ruling, in one transaction; False if the subject was erased."""
    now, tenant_id = context.now(), work.type.tenant_id
    origin = Origin(row["created_at"], row["request_id"])
    item = finished([work], [origin], now, context.settings.blind_reviews)[0]
    async with changing(context, tenant_id, Actor.system("worker", row["request_id"])) as change:
        if not await SubjectStore(change.connection, tenant_id, context.sealer).hold([item.case.subject]):
            return False
        store = DecisionStore(change.connection, tenant_id)
        steps = await store.insert_steps(work, now, stored)
        settled = await store.finish(item)
        if settled:
            await put_aside(change.connection, tenant_id, [item])
            await store.insert_shadow(shadow_lines(work), item.type_name, now)
            change.record(
                "decision.decided", "decision", item.case.id, after=ruling_of(item, digest_of(steps))
            )
    if settled:
        count_decisions([item])
    return True


async def _give_up(context: Context, tenant_id: UUID, row: DictRow) -> None:
    """End a decision whose subject was erased before it was decided."""
    async with changing(context, tenant_id, Actor.system("worker", row["request_id"])) as change:
        store = DecisionStore(change.connection, tenant_id)
        if await store.finish_erased(row["id"], ERASED, context.now()):
            change.record("decision.decided", "decision", row["id"], after=undecided(row))
