"""From a raw question to a case: validated, hashed, and compared with what was decided before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from decidable.audit.subjects import Subject
from decidable.decision.inputs import check_input, input_hash, near_hash
from decidable.decision.records import Case, InputSchema
from decidable.decision.store import Earlier
from decidable.kit.errors import AppError


class InputInvalid(AppError):
    """The input of a question does not fit its type."""

    code = "invalid_input"
    status = 422
    title = "The input does not fit the decision type"


@dataclass(frozen=True, slots=True)
class Question:
    """What a client asks, as it came in."""

    input: Mapping[str, Any]
    amount: float | None = None
    strict: bool = True
    subject: str | None = None


def case_of(
    decision_id: UUID, question: Question, schema: InputSchema, subject: Subject | None = None
) -> Case:
    """The case of a question; raises `InputInvalid` with every field that is wrong."""
    checked = check_input(schema, question.input, strict=question.strict)
    if checked.problems:
        more = f" There are {len(checked.problems) - 1} more problems." if len(checked.problems) > 1 else ""
        raise InputInvalid(checked.problems[0].detail + more, checked.problems[:50])
    exact, near = input_hash(checked.input), near_hash(schema, checked.input)
    return Case(
        id=decision_id,
        input=checked.input,
        amount=question.amount,
        input_hash=subject.salted(exact) if subject else exact,
        near_hash=subject.salted_int(near) if subject else near,
        unknown_fields=checked.unknown,
        subject=subject,
    )


def with_duplicates(cases: Sequence[Case], earlier: Mapping[int, Sequence[Earlier]]) -> list[Case]:
    """Mark the cases that were asked before: in `earlier` decisions, or earlier among these cases."""
    known = {key: list(found) for key, found in earlier.items()}
    marked = []
    for case in cases:
        twins = known.get(case.near_hash)
        if twins:
            exact = next((twin for twin in twins if twin.input_hash == case.input_hash), None)
            marked.append(
                replace(case, duplicate_of=(exact or twins[0]).id, duplicate_exact=exact is not None)
            )
        else:
            marked.append(case)
        known.setdefault(case.near_hash, []).append(Earlier(case.id, case.input_hash))
    return marked
