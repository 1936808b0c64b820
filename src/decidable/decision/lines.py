"""Decided work as lines of COPY: one for the decision, one for each of its steps."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from decidable.decision.records import Case, RiskTier, Ruling, RulingOutcome, Stage, Status
from decidable.decision.steps import Step, steps_of
from decidable.decision.work import Work
from decidable.kit.db import copy_json, copy_text

DECISION_COLUMNS = (
    "tenant_id, id, type_name, type_version, policy_version, status, input, input_hash, near_hash,"
    " unknown_fields, amount, option, confidence, d, risk_tier, risk_rank, ruling, reviewers_needed,"
    " first_reason, job_id, row_number, request_id, created_at, decided_at, changed_at, latency_us"
)
STEP_COLUMNS = (
    "tenant_id, decision_id, stage, input_hash, output, schema_version, type_version, policy_version,"
    " model, seed, latency_us, created_at"
)
STEP_SCHEMA_VERSION = 1

STATUS_OF: Mapping[RulingOutcome, Status] = {
    RulingOutcome.AUTO_APPROVE: Status.AUTO_APPROVED,
    RulingOutcome.NEEDS_REVIEW: Status.NEEDS_REVIEW,
    RulingOutcome.REJECT: Status.REJECTED,
}
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


def decided(work: Work, index: int, origin: Origin, now: datetime) -> Decided:
    """The summary of one case of finished work."""
    proposals = work.outputs.get(Stage.PROPOSAL)
    proposal = proposals[index] if proposals else None
    dissonance = work.outputs.get(Stage.DISSONANCE)
    ruling = work.rulings[index]
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
        ruling=ruling,
        decided_at=now,
        latency_us=max(0, round((now - origin.received_at).total_seconds() * 1e6)),
    )


def decision_line(tenant_id: UUID, item: Decided) -> bytes:
    """The row of one decision."""
    case, origin, ruling = item.case, item.origin, item.ruling
    fields = (
        str(tenant_id),
        str(case.id),
        copy_text(item.type_name),
        str(item.type_version),
        str(item.policy_version),
        item.status.value,
        copy_json(case.input),
        "\\\\x" + case.input_hash.hex(),
        str(case.near_hash),
        copy_text(_array(case.unknown_fields)),
        _number(case.amount),
        copy_text(item.option),
        _number(item.confidence),
        _number(item.d),
        ruling.risk_tier.value,
        str(RISK_RANK[ruling.risk_tier]),
        ruling.outcome.value,
        str(ruling.reviewers),
        copy_text(item.first_reason),
        _optional(origin.job_id),
        _optional(origin.row_number),
        copy_text(origin.request_id),
        origin.received_at.isoformat(),
        item.decided_at.isoformat(),
        item.decided_at.isoformat(),
        str(item.latency_us),
    )
    return ("\t".join(fields) + "\n").encode()


def step_lines(
    tenant_id: UUID, work: Work, index: int, now: datetime, stored: tuple[Stage, ...] = ()
) -> Iterator[bytes]:
    """The rows of the steps of one case that are not stored yet."""
    before = f"{tenant_id}\t{work.cases[index].id}\t"
    versions = f"{STEP_SCHEMA_VERSION}\t{work.type.version}\t{work.type.policy_version}"
    at = now.isoformat()
    for step in steps_of(work, index, stored):
        yield _step_line(before, versions, at, step)


def _step_line(before: str, versions: str, at: str, step: Step) -> bytes:
    output = step.output.decode().replace("\\", "\\\\")
    model = step.model or "\\N"
    return (
        f"{before}{step.stage.value}\t\\\\x{step.input_hash.hex()}\t{output}\t{versions}"
        f"\t{model}\t{step.seed}\t{step.latency_us}\t{at}\n"
    ).encode()


def _number(value: float | None) -> str:
    return "\\N" if value is None else repr(value)


def _optional(value: Any) -> str:
    return "\\N" if value is None else str(value)


def _array(values: tuple[str, ...]) -> str | None:
    if not values:
        return None
    quoted = (value.replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return "{" + ",".join(f'"{value}"' for value in quoted) + "}"
