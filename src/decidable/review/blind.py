"""Answers to blind cases: an audit finds whether what was served is right, a seeded case how good a reviewer is."""

from dataclasses import dataclass

from psycopg.rows import DictRow

from decidable.audit.changing import Change
from decidable.context import Context
from decidable.decision.labels import Label, LabelStore
from decidable.review.store import AUDIT, BlindAnswer, ReviewStore


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person says of a blind case; no option: none is right."""

    reviewer: str
    option: str | None
    note: str | None
    seconds: float | None
    before: list[DictRow]  # what others have said of it


async def answer(context: Context, change: Change, store: ReviewStore, row: DictRow, given: Answer) -> None:
    """Keep the answer and settle the case once enough is said. The decision stays as it was served."""
    case_id, now = row["shown_id"], context.now()
    kept = BlindAnswer(context.new_id(), case_id, given.reviewer, given.option, given.note, given.seconds)
    await store.insert_answer(kept, now)
    if row["kind"] == AUDIT:
        label = _label(context, row, given)
        await LabelStore(change.connection, change.tenant_id).insert(label, now)
        agreeing = 1 + sum(one["option"] == given.option for one in given.before)
        settled = agreeing >= row["reviewers_needed"]
    else:
        settled = len(given.before) + 1 >= row["reviewers_needed"]
    wrong = given.option != row["option"] if settled and row["kind"] == AUDIT else None
    if settled:
        await store.settle_case(case_id, wrong, now)
    else:
        await store.release(row)
    after = {"type": row["type_name"], "kind": row["kind"], "option": given.option, "settled": settled}
    change.record("review.answered", "blind_case", case_id, after=after)
    if wrong is not None:
        _record_audit(change, row, given.option, wrong)


def _record_audit(change: Change, row: DictRow, found: str | None, wrong: bool) -> None:
    """Say of the decision what its audit found."""
    after = {
        "type": row["type_name"],
        "certificate": row["certificate"],
        "served": row["option"],
        "found": found,
        "wrong": wrong,
    }
    change.record("audit.settled", "decision", row["decision_id"], after=after)
    if wrong:
        change.record("audit.error_found", "decision", row["decision_id"], after=after)


def _label(context: Context, row: DictRow, given: Answer) -> Label:
    return Label(
        id=context.new_id(),
        decision_id=row["decision_id"],
        type_name=row["type_name"],
        source="audit",
        given_by=given.reviewer,
        option=given.option,
        not_option=None if given.option else row["option"] or "",
        note=given.note,
    )
