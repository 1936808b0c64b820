"""Decided work as lines of COPY: one for the decision, one for each of its steps."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
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
_NULL = "\\N"

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
        _iso(origin.received_at),
        _iso(item.decided_at),
        _iso(item.decided_at),
        str(item.latency_us),
    )
    return ("\t".join(fields) + "\n").encode()


def step_lines(
    tenant_id: UUID, work: Work, index: int, now: datetime, stored: tuple[Stage, ...] = ()
) -> Iterator[bytes]:
    """The rows of the steps of one case that are not stored yet."""
    before = f"{tenant_id}\t{work.cases[index].id}\t"
    versions = f"{STEP_SCHEMA_VERSION}\t{work.type.version}\t{work.type.policy_version}"
    after = f"\t{_iso(now)}\n"
    for step in steps_of(work, index, stored):
        yield _step_line(before, versions, after, step)


@dataclass(frozen=True, slots=True)
class Lines:
    """Finished decisions and all their steps, ready for COPY."""

    decisions: bytes
    steps: bytes


def lines_of(tenant_id: UUID, items: Sequence[Decided], works: Sequence[Work]) -> Lines:
    """The rows of finished work; `items` are aligned with the cases of all `works`."""
    now = items[0].decided_at
    steps = (
        line for work in works for i in range(len(work.cases)) for line in step_lines(tenant_id, work, i, now)
    )
    return Lines(b"".join(decision_line(tenant_id, item) for item in items), b"".join(steps))


def _step_line(before: str, versions: str, after: str, step: Step) -> bytes:
    stage, input_hash, output, model, seed, latency_us = step
    head = f"{before}{stage}\t\\\\x{input_hash.hex()}\t"
    tail = f"\t{versions}\t{model or _NULL}\t{seed}\t{latency_us}{after}"
    return head.encode() + output.replace(b"\\", b"\\\\") + tail.encode()


@lru_cache(maxsize=256)
def _iso(moment: datetime) -> str:
    """A time as PostgreSQL reads it; the rows of a chunk share theirs."""
    return moment.isoformat()


def _number(value: float | None) -> str:
    return "\\N" if value is None else repr(value)


def _optional(value: Any) -> str:
    return "\\N" if value is None else str(value)


def _array(values: tuple[str, ...]) -> str | None:
    if not values:
        return None
    quoted = (value.replace("\\", "\\\\").replace('"', '\\"') for value in values)
    return "{" + ",".join(f'"{value}"' for value in quoted) + "}"
