"""Decided work as rows: one for the decision, one for each of its steps."""

import hashlib
from base64 import b64encode
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from decidable.decision.policy.document import Policy
from decidable.decision.policy.ruling import policy_allows
from decidable.decision.records import (
    Autonomy,
    Case,
    RiskTier,
    Ruling,
    RulingOutcome,
    Severity,
    Signal,
    Stage,
    Standing,
    Status,
)
from decidable.decision.sampling import LEAST_BLIND, judged_blind
from decidable.decision.shadow import shadow_rulings
from decidable.decision.signals.registry import SIGNAL_NAMES
from decidable.decision.steps import Step, steps_of
from decidable.decision.work import Work
from decidable.kit.rows import Columns, Value, boolean, float8, int2, int4, int8, jsonb, text, timestamptz

DECISION_COLUMNS: Columns = (
    ("id", "uuid"),
    ("status", "text"),
    ("input", "jsonb"),
    ("input_hash", "bytea"),
    ("near_hash", "int8"),
    ("unknown_fields", "text->text[]"),
    ("amount", "float8"),
    ("option", "text"),
    ("confidence", "float8"),
    ("d", "float8"),
    ("risk_tier", "text"),
    ("risk_rank", "int2"),
    ("ruling", "text"),
    ("reviewers_needed", "int2"),
    ("first_reason", "text"),
    ("job_id", "uuid"),
    ("row_number", "int4"),
    ("request_id", "text"),
    ("created_at", "timestamptz"),
    ("decided_at", "timestamptz"),
    ("changed_at", "timestamptz"),
    ("latency_us", "int4"),
    ("subject_ref", "text"),
    ("sealed", "bytea"),
    ("trust", "float8"),
    ("autonomy", "text"),
    ("certificate", "int4"),
    ("certificate_state", "text"),
    ("audit_rate", "float8"),
    ("policy_allows", "bool"),
    ("signal_levels", "int4"),
    ("blind", "bool"),
    ("reviewers_of", "int2"),
)
STEP_COLUMNS: Columns = (
    ("decision_id", "uuid"),
    ("stage", "text"),
    ("input_hash", "bytea"),
    ("output", "json"),
    ("model", "text"),
    ("seed", "int8"),
    ("latency_us", "int4"),
)
SHADOW_COLUMNS: Columns = (
    ("decision_id", "uuid"),
    ("policy_version", "int4"),
    ("ruling", "text"),
    ("served", "text"),
    ("risk_tier", "text"),
    ("reviewers", "int2"),
    ("first_reason", "text"),
)
STEP_SCHEMA_VERSION = 1
SEALED_ROW = "decision"
"""The part of a decision that is sealed beside its row: what its subject's key must open."""

Line = tuple[Value, ...]
"""One row: its values in PostgreSQL's binary format."""

STATUS_OF: Mapping[RulingOutcome, Status] = {
    RulingOutcome.AUTO_APPROVE: Status.AUTO_APPROVED,
    RulingOutcome.NEEDS_REVIEW: Status.NEEDS_REVIEW,
    RulingOutcome.REJECT: Status.REJECTED,
}
_LEVEL: Mapping[Severity, int] = {severity: level for level, severity in enumerate(Severity, 1)}
RISK_RANK: Mapping[RiskTier, int] = {tier: rank for rank, tier in enumerate(RiskTier)}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a decision came from: the request or the row of a batch."""

    received_at: datetime
    request_id: str | None = None
    job_id: UUID | None = None
    row_number: int | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision as its row says it: the summary of all its stages."""

    case: Case
    origin: Origin
    type_name: str
    type_version: int
    policy_version: int
    status: Status
    option: str | None
    confidence: float | None
    d: float | None
    trust: float | None
    signals: tuple[Signal, ...]
    standing: Standing
    audit_rate: float | None
    blind: bool
    reviewers_of: int | None
    ruling: Ruling
    decided_at: datetime
    latency_us: int

    @property
    def first_reason(self) -> str:
        """The first sentence that kept it from an automatic answer; else the first that allowed it."""
        return first_reason(self.ruling)


def first_reason(ruling: Ruling) -> str:
    """The sentence that a list shows for a ruling."""
    against = next((reason for reason in ruling.reasons if not reason.holds), None)
    chosen = against or next(iter(ruling.reasons), None)
    return chosen.sentence if chosen else ""


def decided(
    work: Work, index: int, origin: Origin, now: datetime, blind_share: float = LEAST_BLIND
) -> Decided:
    """The summary of one case of finished work. `blind_share` is the least share of reviews without a proposal."""
    proposals = work.outputs.get(Stage.PROPOSAL)
    proposal = proposals[index] if proposals else None
    dissonance = work.outputs.get(Stage.DISSONANCE)
    signals = work.outputs.get(Stage.SIGNALS)
    ruling = work.rulings[index]
    automatic = ruling.outcome is RulingOutcome.AUTO_APPROVE
    waits = ruling.outcome is RulingOutcome.NEEDS_REVIEW
    return Decided(
        case=work.cases[index],
        origin=origin,
        type_name=work.type.name,
        type_version=work.type.version,
        policy_version=work.type.policy_version,
        status=STATUS_OF[ruling.outcome],
        option=proposal.option if proposal else None,
        confidence=proposal.confidence if proposal else None,
        d=dissonance[index] if dissonance else None,
        trust=work.trust[index] if dissonance else None,
        signals=signals[index] if signals else (),
        standing=work.type.standing,
        audit_rate=(work.type.policy.audit_rate or None) if automatic else None,
        blind=waits and _blind(work, index, blind_share),
        reviewers_of=_asked_at_most(work.type.policy, ruling) if waits else None,
        ruling=ruling,
        decided_at=now,
        latency_us=max(0, round((now - origin.received_at).total_seconds() * 1e6)),
    )


def _blind(work: Work, index: int, share: float) -> bool:
    """Whether a review is shown without its proposal: a share of all, and all where the type may say nothing."""
    if work.type.standing.autonomy is Autonomy.OFF:
        return True
    return judged_blind(work.cases[index].id, max(work.type.policy.audit_rate, share))


def _asked_at_most(policy: Policy, ruling: Ruling) -> int | None:
    """How many persons are asked before a decision is disputed; never fewer than must agree."""
    of = next((tier.of for tier in policy.tiers if tier.tier is ruling.risk_tier), None)
    return None if of is None else max(of, ruling.reviewers)


@dataclass(frozen=True, slots=True)
class Lines:
    """Finished decisions and all their steps, ready to be inserted; `steps` are aligned with `decisions`.

    `shadows` too, where a policy is tried in the shadow: what it said, or None; otherwise it is empty.
    """

    type_name: str
    type_version: int
    policy_version: int
    now: datetime
    decisions: list[Line]
    steps: list[list[Line]]
    shadows: list[Line | None] = field(default_factory=list)

    def without(self, left_out: Set[int]) -> "Lines":
        """The same without the decisions at these places."""
        kept = [place for place in range(len(self.decisions)) if place not in left_out]
        decisions, steps = [self.decisions[i] for i in kept], [self.steps[i] for i in kept]
        shadows = [self.shadows[i] for i in kept] if self.shadows else []
        return replace(self, decisions=decisions, steps=steps, shadows=shadows)

    @property
    def digests(self) -> list[str]:
        """The end of each decision's chain of steps, in hex: what the audit trail holds a decision by.

        SHA-256(input hash of the last step || its output), which covers the input and all stages before.
        """
        return [digest_of(steps) for steps in self.steps]


def digest_of(steps: Sequence[Line]) -> str:
    """The digest of one decision, from the rows of its steps as they are stored."""
    return hashlib.sha256(_bytes(steps[-1][2]) + _bytes(steps[-1][3])).hexdigest()


def lines_of(items: Sequence[Decided], works: Sequence[Work]) -> Lines:
    """The rows of finished work of one type; `items` are aligned with the cases of all `works`."""
    first = items[0]
    steps = [step_lines(work, i) for work in works for i in range(len(work.cases))]
    decisions = [decision_line(item) for item in items]
    shadows = [line for work in works for line in shadow_lines(work)] if works[0].type.shadow else []
    return Lines(
        first.type_name, first.type_version, first.policy_version, first.decided_at, decisions, steps, shadows
    )


def shadow_lines(work: Work) -> list[Line | None]:
    """What the policy in the shadow says of each case, aligned with `SHADOW_COLUMNS`; None where it says nothing."""
    shadow, rulings = work.type.shadow, shadow_rulings(work)
    if shadow is None or not rulings:
        return [None] * len(work.cases)
    return [
        (
            case.id.bytes,
            int4(shadow.version),
            said.outcome.encode(),
            served.outcome.encode(),
            said.risk_tier.encode(),
            int2(said.reviewers),
            None if case.subject else text(first_reason(said)),
        )
        for case, said, served in zip(work.cases, rulings, work.rulings, strict=True)
    ]


def decision_line(item: Decided) -> Line:
    """The row of one decision, aligned with `DECISION_COLUMNS`."""
    case, origin, ruling = item.case, item.origin, item.ruling
    decided_at, subject = timestamptz(item.decided_at), case.subject
    standing = standing_columns(item.standing)
    return (
        case.id.bytes,
        item.status.encode(),
        jsonb(b"{}" if subject else orjson.dumps(case.input)),
        case.input_hash,
        int8(case.near_hash),
        None if subject else text(_array(case.unknown_fields)),
        None if case.amount is None else float8(case.amount),
        text(item.option),
        None if item.confidence is None else float8(item.confidence),
        None if item.d is None else float8(item.d),
        ruling.risk_tier.encode(),
        int2(RISK_RANK[ruling.risk_tier]),
        ruling.outcome.encode(),
        int2(ruling.reviewers),
        None if subject else text(item.first_reason),
        None if origin.job_id is None else origin.job_id.bytes,
        None if origin.row_number is None else int4(origin.row_number),
        text(origin.request_id),
        timestamptz(origin.received_at),
        decided_at,
        decided_at,
        int4(item.latency_us),
        text(subject.ref) if subject else None,
        sealed_row(case, item.first_reason),
        None if item.trust is None else float8(item.trust),
        text(standing["autonomy"]),
        None if standing["certificate"] is None else int4(standing["certificate"]),
        text(standing["certificate_state"]),
        None if item.audit_rate is None else float8(item.audit_rate),
        boolean(policy_allows(item.ruling)),
        int4(signal_levels(item.signals)),
        boolean(item.blind),
        None if item.reviewers_of is None else int2(item.reviewers_of),
    )


def standing_columns(standing: Standing) -> dict[str, Any]:
    """Autonomy, certificate and its state; all null where the policy ruled alone."""
    alone = standing.autonomy is Autonomy.FULL
    certificate = None if alone else standing.certificate
    return {
        "autonomy": None if alone else standing.autonomy,
        "certificate": certificate and certificate.number,
        "certificate_state": certificate and certificate.state,
    }


def signal_levels(signals: Sequence[Signal]) -> int:
    """The greatest severity of each kind of signal: two bits each, in the order of `SIGNAL_NAMES`, 0 for absent."""
    levels = 0
    for signal in signals:
        shift, level = 2 * SIGNAL_NAMES.index(signal.name), _LEVEL[signal.severity]
        if levels >> shift & 3 < level:
            levels = levels & ~(3 << shift) | level << shift
    return levels


def sealed_row(case: Case, reason: str | None) -> bytes | None:
    """What stands in a decision's row about its subject, sealed; None without a subject."""
    if case.subject is None:
        return None
    content = {"input": case.input, "first_reason": reason, "unknown_fields": case.unknown_fields or None}
    return case.subject.seal(orjson.dumps(content), case.id, SEALED_ROW)


def step_lines(work: Work, index: int, stored: tuple[Stage, ...] = ()) -> list[Line]:
    """The rows of the steps of one case that are not stored yet, aligned with `STEP_COLUMNS`."""
    case = work.cases[index]
    return [
        (
            case.id.bytes,
            step.stage.encode(),
            step.input_hash,
            _sealed_output(case, step) if case.subject else step.output,
            text(step.model),
            int8(step.seed),
            int4(step.latency_us),
        )
        for step in steps_of(work, index, stored)
    ]


def _sealed_output(case: Case, step: Step) -> bytes:
    assert case.subject is not None
    return orjson.dumps({"sealed": b64encode(case.subject.seal(step.output, case.id, step.stage)).decode()})


def _bytes(value: Value) -> bytes:
    return value or b""


def _array(values: tuple[str, ...]) -> str | None:
    if not values:
        return None
    quoted = (value.replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return "{" + ",".join(f'"{value}"' for value in quoted) + "}"
