"""Claiming and handling what waits: one person at a time, as many persons as its risk asks for.

A decision that needs two persons is settled once two of them say the same; whoever differs is kept too. If all
who are asked have spoken and too few agree, it is disputed, and somebody with more rights settles it alone.
"""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from fastapi import Response
from psycopg.rows import DictRow

from decidable.access.caller import Caller
from decidable.access.permissions import Permission
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
from decidable.decision.veil import decision_behind
from decidable.idempotency.once import AnsweredChange, Once
from decidable.kit.db import Connection
from decidable.kit.errors import AppError
from decidable.review import blind
from decidable.review.case import case_answer
from decidable.review.store import REVIEW, Handling, ReviewStore


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


SETTLED_SENTENCE = "This case does not wait for a review: it is settled, or never asked for one."


class ReviewConflict(AppError):
    """Somebody else was first, or holds it."""

    code = "review_conflict"
    status: ClassVar[int] = 409
    title = "Somebody else has this decision"


@dataclass(frozen=True, slots=True)
class Act:
    """What a reviewer wants to do; `held_seconds` is how long the answer lay where it could be taken back."""

    caller: Caller
    shown_id: UUID
    action: Action
    option: str | None = None
    note: str | None = None
    held_seconds: float = 0.0

    @property
    def reviewer(self) -> str:
        """A reviewer is known by the key or the account: two persons need two of them."""
        return self.caller.label


async def claim(context: Context, caller: Caller, shown_id: UUID) -> DictRow:
    """Hold a case, or hold it longer; raises `ReviewConflict` if another holds it or it is settled."""
    async with changing(context, caller.tenant_id, caller.actor()) as change:
        store = ReviewStore(change.connection, caller.tenant_id, caller.label)
        row = await _open_row(context, store, caller, shown_id)
        lease = timedelta(seconds=context.settings.lease_seconds)
        await store.claim(row, context.now(), lease)
        change.record("review.claimed", _kind_of(row), shown_id)
        held = await store.get(shown_id)
        assert held is not None
        return await Opener(context, change.connection, caller.tenant_id).row(held, "decision_id")


async def release(context: Context, caller: Caller, shown_id: UUID) -> None:
    """Put a case back into the queue; raises `ReviewConflict` if another holds it."""
    async with changing(context, caller.tenant_id, caller.actor()) as change:
        store = ReviewStore(change.connection, caller.tenant_id, caller.label)
        row = await _open_row(context, store, caller, shown_id, releasing=True)
        await store.release(row)
        change.record("review.released", _kind_of(row), shown_id)


async def handle(context: Context, types: TypeCache, once: Once, act: Act) -> Response:
    """Approve, override or reject; every handling is a label, in the same transaction.

    Answers with the story; of a blind case with the case, which says nothing more than before.
    """
    tenant_id = act.caller.tenant_id
    async with once.changing(context, act.caller) as change:
        store = ReviewStore(change.connection, tenant_id, act.reviewer)
        if act.note is not None:  # before the row is locked: an erasure takes both in this order
            about = await decision_behind(change.connection, tenant_id, act.shown_id, act.reviewer)
            await SubjectStore(change.connection, tenant_id, context.sealer).refuse_erased(about)
        row = await _open_row(context, store, act.caller, act.shown_id)
        said = await store.said(row)
        if any(one["reviewer"] == act.reviewer for one in said):
            raise ReviewConflict("You have answered this case already; it waits for another person.")
        option = await _option(change.connection, types, act, row)
        if row["kind"] == REVIEW:
            await _handle(context, change, store, _as_meant(act, row, option), row, said)
        else:
            answer = blind.Answer(act.reviewer, option, act.note, _seconds(context, act, row), said)
            await blind.answer(context, change, store, row, answer)
        await remember(context, types, change.connection, tenant_id, row["decision_id"])
        if row["blind"]:
            shown = await case_answer(context, change.connection, tenant_id, act.reviewer, act.shown_id)
            assert shown is not None
        else:
            shown = await story_in(context, change.connection, tenant_id, row["decision_id"])
        return change.answer(200, shown, object_id=row["decision_id"])


async def _handle(
    context: Context, change: AnsweredChange, store: ReviewStore, act: Act, row: DictRow, done: list[DictRow]
) -> None:
    """Keep the handling of a decision, and settle it once enough agree."""
    decision_id, option, now = row["decision_id"], act.option, context.now()
    handling = Handling(
        context.new_id(),
        decision_id,
        act.reviewer,
        act.action,
        option,
        act.note,
        _seconds(context, act, row),
        row["blind"],
    )
    await store.insert(handling, now)
    label = _label(context.new_id(), act, row, option)
    await LabelStore(change.connection, change.tenant_id).insert(label, now)
    said = Counter([*((one["action"], one["option"]) for one in done), (act.action, option)])
    settled = row["disputed"] or said[act.action, option] >= max(1, row["reviewers_needed"])
    disputed = not settled and row["reviewers_of"] is not None and said.total() >= row["reviewers_of"]
    if settled:
        await store.settle(decision_id, STATUS_AFTER[act.action], option or row["option"], now)
    else:
        await store.release(row)
    status = STATUS_AFTER[act.action] if settled else row["status"]
    after = {"type": row["type_name"], "option": option, "settled": settled, "status": status}
    before = {"option": row["option"], "status": row["status"]}
    change.record(_SAID[act.action], "decision", decision_id, before=before, after=after)
    if disputed:
        await store.dispute(decision_id)
        spoken = {"type": row["type_name"], "spoken": said.total(), "needed": row["reviewers_needed"]}
        change.record("review.disputed", "decision", decision_id, after=spoken)


async def _open_row(
    context: Context, store: ReviewStore, caller: Caller, shown_id: UUID, *, releasing: bool = False
) -> DictRow:
    """The locked row of a case that waits, and that nobody else holds."""
    row = await store.get(shown_id, locked=True)
    if row is None:
        raise nothing_waits(shown_id)
    if not row["open"]:
        raise ReviewConflict(SETTLED_SENTENCE)
    held = row["claimed_by"] not in (None, caller.label) and row["lease_until"] > context.now()
    if held:
        until = row["lease_until"].strftime("%H:%M:%S UTC")
        raise ReviewConflict(f"{row['claimed_by']} holds this case until {until}.")
    if row["disputed"] and not releasing and Permission.TYPES_WRITE not in caller.permissions:
        raise ReviewConflict(
            "People disagree about this case; a member or an administrator (types:write) settles it."
        )
    return row


def nothing_waits(shown_id: UUID) -> DecisionNotFound:
    """Nobody knows this id."""
    return DecisionNotFound(f"There is no case {shown_id}; look at GET /v1/reviews.")


async def _option(connection: Connection, types: TypeCache, act: Act, row: DictRow) -> str | None:
    """The option that the handling stands for; None for a rejection."""
    if act.action is Action.REJECT:
        return None
    if act.action is Action.APPROVE:
        if row["blind"]:
            raise ReviewConflict("There is nothing to approve: this case has no proposal. Choose an option.")
        if row["option"] is None:
            raise ReviewConflict(
                "There is no proposal to approve, because a model failed; override with an option."
            )
        return str(row["option"])
    assert act.option is not None
    versions = Versions(row["type_version"], row["policy_version"])
    type_in_force = await types.at(connection, act.caller.tenant_id, row["type_name"], versions)
    check_option(act.option, type_in_force.options)
    if act.option == row["option"] and not row["blind"]:
        raise ReviewConflict(f"“{act.option}” is the proposal itself; approve it instead.")
    return act.option


def _as_meant(act: Act, row: DictRow, option: str | None) -> Act:
    """With the option that it stands for. Who chooses the proposal without having seen it approves it."""
    unseen = row["blind"] and option is not None and option == row["option"]
    return replace(act, option=option, action=Action.APPROVE if unseen else act.action)


def _seconds(context: Context, act: Act, row: DictRow) -> float | None:
    """From the claim to the answer; None if the reviewer did not claim it."""
    if row["claimed_by"] != act.reviewer or row["claimed_at"] is None:
        return None
    elapsed: float = (context.now() - row["claimed_at"]).total_seconds()
    return max(0.0, elapsed - act.held_seconds)


def _kind_of(row: DictRow) -> str:
    """What the trail calls the object of a claim."""
    return "decision" if row["kind"] == REVIEW else "blind_case"


def _label(label_id: UUID, act: Act, row: DictRow, option: str | None) -> Label:
    return Label(
        id=label_id,
        decision_id=row["decision_id"],
        type_name=row["type_name"],
        source="review",
        given_by=act.reviewer,
        option=option,
        not_option=None if option else row["option"] or "",
        note=act.note,
    )
