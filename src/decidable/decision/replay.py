"""A decision computed again from what was recorded, and compared byte for byte: no database, no HTTP.

What came from outside of the models is an input and is taken from the record: the input itself, the
amount, the names of unknown fields, and which earlier decision it was a duplicate of. Everything else
is computed: signals, proposal, critique, dissonance, ruling, and the chain of input hashes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, Final
from uuid import UUID

import orjson

from decidable.audit.subjects import Subject
from decidable.decision import flow
from decidable.decision.inputs import check_input, input_hash, restored
from decidable.decision.lines import Decided, Origin, decided, signal_levels
from decidable.decision.policy.document import MODELS_FAILED
from decidable.decision.records import Case, InputSchema, Ruling, RulingOutcome, Stage, Status
from decidable.decision.steps import Step, first_seed_of, read, steps_of
from decidable.decision.work import TypeInForce, Work

INPUT: Final = "input"
ROW: Final = "row"
"""Where a difference can lie beside the stages: in the input itself, or in the summary of all stages."""
DUPLICATES: Final = {"exact_duplicate": True, "near_duplicate": False}
_BY_PEOPLE: Final = frozenset({Status.MANUALLY_APPROVED, Status.OVERRIDDEN})
_NEVER = datetime.min.replace(tzinfo=UTC)


class NotReplayed(Exception):
    """A decision that cannot be computed again: `why` in one word, and a sentence."""

    def __init__(self, why: str, sentence: str) -> None:
        super().__init__(sentence)
        self.why, self.sentence = why, sentence


@dataclass(frozen=True)
class Recorded:
    """A decision as it was recorded: its row, opened, and its steps with the bytes of their outputs."""

    row: Mapping[str, Any]
    steps: tuple[Step, ...]
    subject: Subject | None = None

    @cached_property
    def outputs(self) -> dict[Stage, Any]:
        """What the stages said, parsed."""
        return {step.stage: orjson.loads(step.output) for step in self.steps}

    @property
    def handled(self) -> bool:
        """Whether a person has handled it since: its option is theirs then."""
        status, by_policy = self.row["status"], self.row["ruling"] == RulingOutcome.REJECT
        return status in _BY_PEOPLE or (status == Status.REJECTED and not by_policy)

    @property
    def failed_in(self) -> Stage | None:
        """The stage that could not be computed then."""
        return failed_in(self.outputs.get(Stage.POLICY))


@dataclass(frozen=True, slots=True)
class Difference:
    """The first place where the two differ: `at` is a stage, `input` or `row`."""

    at: str
    what: str
    sentence: str
    stored: Any
    computed: Any


@dataclass(frozen=True, slots=True)
class Compared:
    """How a decision came out when it was computed again."""

    stages: dict[Stage, bool]
    difference: Difference | None
    failed_now: Stage | None


@dataclass(frozen=True, slots=True)
class Flip:
    """A rule of the policy that holds now and did not then, or the other way round; None: it was not there."""

    rule: str
    then: Mapping[str, Any] | None
    now: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that is not what it was."""

    what: str
    then: Any
    now: Any


def failed_in(ruling: Mapping[str, Any] | None) -> Stage | None:
    """The stage that a stored ruling names as not computed."""
    reasons = ruling["reasons"] if ruling else ()
    return next((Stage(one["figure"]) for one in reasons if one["rule"] == MODELS_FAILED), None)


# --- what is asked again -----------------------------------------------------------------------------


def case_then(recorded: Recorded, schema: InputSchema) -> Case:
    """The case as it was decided, under the schema that it was decided under. Raises `NotReplayed`."""
    row = recorded.row
    try:
        given = restored(schema, row["input"])
    except KeyError as error:
        raise NotReplayed("damaged", f"The stored input has no field {error}.") from None
    return _case(recorded, given, tuple(row["unknown_fields"] or ()))


def case_now(recorded: Recorded, schema: InputSchema) -> Case:
    """The same question under another schema. Raises `NotReplayed` where it does not fit.

    A field that the schema does not know any more counts as unknown if it was given. Of fields that
    were unknown then only the names are left.
    """
    given = {name: value for name, value in recorded.row["input"].items() if value is not None}
    checked = check_input(schema, given, strict=False)
    if checked.problems:
        raise NotReplayed("invalid", f"The input does not fit today's schema: {checked.problems[0].detail}")
    known = {spec.name for spec in schema.fields}
    unknown = (name for name in recorded.row["unknown_fields"] or () if name not in known)
    return _case(recorded, checked.input, tuple(dict.fromkeys((*checked.unknown, *unknown))))


def _case(recorded: Recorded, given: Mapping[str, Any], unknown: tuple[str, ...]) -> Case:
    row, subject = recorded.row, recorded.subject
    earlier, exact = _duplicate(recorded.outputs.get(Stage.SIGNALS, ()))
    digest = input_hash(given)
    return Case(
        id=row["id"],
        input=given,
        amount=row["amount"],
        input_hash=subject.salted(digest) if subject else digest,
        unknown_fields=unknown,
        duplicate_of=earlier,
        duplicate_exact=exact,
        subject=subject,
    )


def _duplicate(signals: Sequence[Mapping[str, Any]]) -> tuple[UUID | None, bool]:
    for signal in signals:
        if signal["name"] in DUPLICATES:
            return UUID(signal["value"]), DUPLICATES[signal["name"]]
    return None, False


def decide_again(cases: Sequence[Case], type_in_force: TypeInForce) -> Iterator[tuple[Work, int]]:
    """Each case's finished work and its place in it, in order."""
    for work in flow.decide(cases, type_in_force):
        for index in range(len(work.cases)):
            yield work, index


# --- comparing ---------------------------------------------------------------------------------------


def compare(recorded: Recorded, work: Work, index: int) -> Compared:
    """Compare what was stored with what came out; both are steps with the bytes of their outputs."""
    computed = _as_then(recorded, steps_of(work, index))
    failed_now = work.failure.stage if work.failure else None
    differences = [
        _of_input(recorded, work.cases[index]),
        *(_of_step(*pair) for pair in _pairs(recorded.steps, computed)),
        _of_row(recorded, decided(work, index, Origin(_NEVER), _NEVER)),
    ]
    first = next((one for one in differences if one), None)
    if first and recorded.failed_in and not failed_now:
        stage = recorded.failed_in
        sentence = f"The {stage} could not be computed then; it can be now."
        first = Difference(stage, "failed", sentence, None, first.computed)
    elif first and failed_now and work.failure:
        sentence = f"The {failed_now} cannot be computed now: {work.failure.error}."
        first = Difference(failed_now, "failed", sentence, first.stored, None)
    wrong = {one.at for one in differences if one}
    stages = {step.stage: step.stage not in wrong for step in (*recorded.steps, *computed)}
    return Compared(dict(sorted(stages.items(), key=lambda one: _ORDER[one[0]])), first, failed_now)


def _as_then(recorded: Recorded, computed: list[Step]) -> list[Step]:
    """The steps, with the seed of the first releases where that is what was recorded."""
    first = first_seed_of(recorded.row["id"])
    early = {step.stage for step in recorded.steps if step.seed == first}
    return [step._replace(seed=first) if step.stage in early else step for step in computed]


_ORDER: Final = {stage: place for place, stage in enumerate(Stage)}


def _pairs(stored: Sequence[Step], computed: Sequence[Step]) -> Iterator[tuple[Step | None, Step | None]]:
    """The steps of the same stage side by side, in the order of the flow."""
    then, now = ({step.stage: step for step in steps} for steps in (stored, computed))
    return ((then.get(stage), now.get(stage)) for stage in Stage if stage in then or stage in now)


def _of_input(recorded: Recorded, case: Case) -> Difference | None:
    stored = bytes(recorded.row["input_hash"])
    if stored == case.input_hash:
        return None
    sentence = "The stored input is not the one whose hash was recorded."
    return Difference(INPUT, "input_hash", sentence, stored.hex(), case.input_hash.hex())


def _of_step(stored: Step | None, computed: Step | None) -> Difference | None:
    """How two steps of one stage differ: what was asked first, then who answered, then what was said."""
    if stored is None or computed is None:
        step = stored or computed
        assert step is not None
        when = "was recorded and is not computed now" if stored else "is computed now and was not recorded"
        shown = [one and orjson.loads(one.output) for one in (stored, computed)]
        return Difference(step.stage, "missing", f"The {step.stage} {when}.", *shown)
    if stored.output != computed.output:
        pairs = enumerate(zip(stored.output, computed.output, strict=False))
        at = next((place for place, (then, now) in pairs if then != now), len(stored.output))
        sentence = f"The {stored.stage} says something else from byte {at + 1} on."
        shown = [orjson.loads(one.output) for one in (stored, computed)]
        return Difference(stored.stage, "output", sentence, *shown)
    asked: tuple[tuple[str, Any, Any], ...] = (
        ("model", stored.model, computed.model),
        ("seed", stored.seed, computed.seed),
        ("input_hash", stored.input_hash.hex(), computed.input_hash.hex()),
    )
    for what, then, now in asked:
        if then != now:
            return Difference(stored.stage, what, f"The {stored.stage} has another {what}.", then, now)
    return None


def _of_row(recorded: Recorded, item: Decided) -> Difference | None:
    """The row of the decision says what its stages say; nothing is compared that was not yet kept then."""
    for change in _changes(recorded.row, row_figures(item, with_option=not recorded.handled)):
        sentence = f"The decision's row has another {change.what}."
        return Difference(ROW, change.what, sentence, change.then, change.now)
    return None


def row_figures(item: Decided, *, with_option: bool) -> dict[str, Any]:
    """What the row of a decision keeps of its stages, by column."""
    figures = {
        "confidence": item.confidence,
        "d": item.d,
        "trust": item.trust,
        "risk_tier": item.ruling.risk_tier,
        "ruling": item.ruling.outcome,
        "reviewers_needed": item.ruling.reviewers,
        "signal_levels": signal_levels(item.signals),
    }
    return {"option": item.option, **figures} if with_option else figures


def _changes(row: Mapping[str, Any], figures: Mapping[str, Any]) -> Iterator[Change]:
    """Columns that are not what they were; columns that came after the decision are empty and say nothing."""
    for what, now in figures.items():
        then = row[what]
        if then != now and not (then is None and what in _YOUNGER):
            yield Change(what, then, now)


_YOUNGER: Final = frozenset({"trust", "signal_levels"})


# --- as of now ---------------------------------------------------------------------------------------


def changed(recorded: Recorded, work: Work, index: int) -> tuple[list[Change], list[Flip]]:
    """What would change if the question were asked now: figures, and rules that flip."""
    item = decided(work, index, Origin(_NEVER), _NEVER)
    outputs = recorded.outputs
    proposal, ruling = outputs.get(Stage.PROPOSAL, {}), outputs[Stage.POLICY]
    then = {**recorded.row, "option": proposal.get("option")}
    figures = row_figures(item, with_option=True)
    del figures["signal_levels"]
    return list(_changes(then, figures)), flips(read(Stage.POLICY, ruling, ()), item.ruling)


def flips(then: Ruling, now: Ruling) -> list[Flip]:
    """Rules that hold now and did not, or did and do not, and rules that only one of the two has."""
    before, after = _rules(then), _rules(now)
    names = dict.fromkeys((*before, *after))
    return [
        Flip(name, before.get(name), after.get(name))
        for name in names
        if name not in before or name not in after or before[name]["holds"] != after[name]["holds"]
    ]


def _rules(ruling: Ruling) -> dict[str, dict[str, Any]]:
    """Each rule with whether it holds, and the sentence that says so: the first against, where there is one."""
    found: dict[str, dict[str, Any]] = {}
    for reason in ruling.reasons:
        known = found.get(reason.rule)
        if known is None or (known["holds"] and not reason.holds):
            found[reason.rule] = {"holds": reason.holds, "sentence": reason.sentence}
    return found
