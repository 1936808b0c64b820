"""Claiming and handling a decision: one person at a time, as many persons as its risk asks for.

A decision that needs two persons is settled once two of them say the same; whoever differs is kept too.
"""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from fastapi import Response
from psycopg.rows import DictRow

from decidable.access.caller import Caller
from decidable.audit.changing import changing
from decidable.audit.erasure import SubjectStore
from decidable.context import Context
from decidable.decision.api import check_option
from decidable.decision.labels import Label, LabelStore
from decidable.decision.opening import Opener
from decidable.decision.records import Status
from decidable.decision.similar import remember
from decidable.decision.store import DecisionNotFound
from decidable.decision.story import story_in
from decidable.decision.types import TypeCache, Versions
from decidable.idempotency.once import Once
from decidable.kit.db import Connection
from decidable.kit.errors import AppError
from decidable.review.store import Handling, ReviewStore


class Action(StrEnum):
    """What a person can do with a decision that waits."""

    APPROVE = "approve"
    OVERRIDE = "override"
    REJECT = "reject"


STATUS_AFTER = {
    Action.APPROVE: Status.MANUALLY_APPROVED,
    Action.OVERRIDE: Status.OVERRIDDEN,
    Action.REJECT: Status.REJECTED,
}


_SAID = {
    Action.APPROVE: "review.approved",
    Action.OVERRIDE: "review.overridden",
    Action.REJECT: "review.rejected",
}


class ReviewConflict(AppError):
    """Somebody else was first, or holds it."""

    code = "review_conflict"
    status: ClassVar[int] = 409
    title = "Somebody else has this decision"


@dataclass(frozen=True, slots=True)
class Act:
    """What a reviewer wants to do."""

    caller: Caller
    decision_id: UUID
    action: Action
    option: str | None = None
    note: str | None = None

    @property
    def reviewer(self) -> str:
        """A reviewer is known by the key or the account: two persons need two of them."""
        return self.caller.label


async def claim(context: Context, caller: Caller, decision_id: UUID) -> DictRow:
    """Hold a decision, or hold it longer; raises `ReviewConflict` if another holds it or it is settled."""
    async with changing(context, caller.tenant_id, caller.actor()) as change:
        store = ReviewStore(change.connection, caller.tenant_id)
        await _open_row(context, store, decision_id, caller.label)
        lease = timedelta(seconds=context.settings.lease_seconds)
        await store.claim(decision_id, caller.label, context.now(), lease)
        change.record("review.claimed", "decision", decision_id)
        row = await store.locked(decision_id)
        assert row is not None
        return await Opener(context, change.connection, caller.tenant_id).row(row, "decision_id")


async def release(context: Context, caller: Caller, decision_id: UUID) -> None:
    """Put a decision back into the queue; raises `ReviewConflict` if another holds it."""
    async with changing(context, caller.tenant_id, caller.actor()) as change:
        store = ReviewStore(change.connection, caller.tenant_id)
        await _open_row(context, store, decision_id, caller.label)
        await store.release(decision_id)
        change.record("review.released", "decision", decision_id)


async def handle(context: Context, types: TypeCache, once: Once, act: Act) -> Response:
    """Approve, override or reject; every handling is a label, in the same transaction. Answers with the story."""
    tenant_id = act.caller.tenant_id
    async with once.changing(context, act.caller) as change:
        connection = change.connection
        if act.note is not None:
            await SubjectStore(connection, tenant_id, context.sealer).refuse_erased(act.decision_id)
        store = ReviewStore(connection, tenant_id)
        row = await _open_row(context, store, act.decision_id, act.reviewer)
        option = await _option(connection, types, act, row)
        done = await store.handlings(act.decision_id)
        if any(one["reviewer"] == act.reviewer for one in done):
            raise ReviewConflict("You have handled this decision already; it waits for another person.")
        now = context.now()
        handling = Handling(context.new_id(), act.decision_id, act.reviewer, act.action, option, act.note)
        await store.insert(handling, now)
        await LabelStore(connection, tenant_id).insert(_label(context.new_id(), act, row, option), now)
        agreeing = 1 + sum((one["action"], one["option"]) == (act.action, option) for one in done)
        settled = agreeing >= max(1, row["reviewers_needed"])
        if settled:
            await store.settle(act.decision_id, STATUS_AFTER[act.action], option or row["option"], now)
        else:
            await store.release(act.decision_id)
        await remember(context, types, connection, tenant_id, act.decision_id)
        status = STATUS_AFTER[act.action] if settled else row["status"]
        after = {"type": row["type_name"], "option": option, "settled": settled, "status": status}
        before = {"option": row["option"], "status": row["status"]}
        change.record(_SAID[act.action], "decision", act.decision_id, before=before, after=after)
        shown = await story_in(context, connection, tenant_id, act.decision_id)
        return change.answer(200, shown, object_id=act.decision_id)


async def _open_row(context: Context, store: ReviewStore, decision_id: UUID, reviewer: str) -> DictRow:
    """The locked row of a decision that waits and that nobody else holds."""
    row = await store.locked(decision_id)
    if row is None:
        raise DecisionNotFound(f"There is no decision {decision_id}; look at GET /v1/reviews.")
    if row["status"] != Status.NEEDS_REVIEW:
        raise ReviewConflict(f"This decision does not wait for a review: it is {row['status']}.")
    held = row["claimed_by"] not in (None, reviewer) and row["lease_until"] > context.now()
    if held:
        until = row["lease_until"].strftime("%H:%M:%S UTC")
        raise ReviewConflict(f"{row['claimed_by']} holds this decision until {until}.")
    return row


async def _option(connection: Connection, types: TypeCache, act: Act, row: DictRow) -> str | None:
    """The option that the handling stands for; None for a rejection."""
    if act.action is Action.REJECT:
        return None
    if act.action is Action.APPROVE:
        if row["option"] is None:
            raise ReviewConflict(
                "There is no proposal to approve, because a model failed; override with an option."
            )
        return str(row["option"])
    assert act.option is not None
    versions = Versions(row["type_version"], row["policy_version"])
    type_in_force = await types.at(connection, act.caller.tenant_id, row["type_name"], versions)
    check_option(act.option, type_in_force.options)
    if act.option == row["option"]:
        raise ReviewConflict(f"“{act.option}” is the proposal itself; approve it instead.")
    return act.option


def _label(label_id: UUID, act: Act, row: DictRow, option: str | None) -> Label:
    return Label(
        id=label_id,
        decision_id=act.decision_id,
        type_name=row["type_name"],
        source="review",
        given_by=act.reviewer,
        option=option,
        not_option=None if option else row["option"] or "",
        note=act.note,
    )
