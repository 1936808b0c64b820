"""The HTTP shapes of decisions and jobs."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import Field

from decidable.audit.subjects import LONGEST
from decidable.decision.records import (
    Autonomy,
    CertificateState,
    RiskTier,
    RulingOutcome,
    Severity,
    Stage,
    Status,
)
from decidable.kit.http import Schema
from decidable.kit.sent import Sent

MAX_AMOUNT = 1e15


class DecisionRequest(Sent):
    """One question of a type."""

    type: str = Field(min_length=1, max_length=100, examples=["tumour-triage"])
    input: dict[str, Any] = Field(
        description="The facts, by the field names of the type's schema. null: not known."
    )
    amount: float | None = Field(
        default=None, ge=0, le=MAX_AMOUNT, description="What is at stake, for the risk tier."
    )
    strict: bool = Field(
        default=True, description="Refuse unknown and absent fields instead of signalling them."
    )
    subject: str | None = Field(
        default=None,
        min_length=1,
        max_length=LONGEST,
        description="Whose data this is: your id of a person. What is stored can be erased by it.",
    )


class SignalAnswer(Schema):
    """One measured fact about the input."""

    name: str
    severity: Severity
    sentence: str
    field: str | None = None
    value: float | str | None = None
    threshold: float | None = None


class RuleAnswer(Schema):
    """One rule of the policy as applied: its figure, its limit, whether it held."""

    rule: str
    holds: bool
    sentence: str
    figure: float | str | None = None
    limit: float | str | None = None


class ReasonAnswer(Schema):
    """One contribution to the proposal, in log-odds for the chosen option."""

    field: str
    value: float | str | None = None
    weight: float


class ObjectionAnswer(Schema):
    """Why the critic does not follow."""

    sentence: str
    field: str | None = None
    weight: float | None = None


class SimilarAnswer(Schema):
    """A past case near this one, and what was right then."""

    case: str
    option: str
    distance: float


class Decided(Schema):
    """What was decided, stored or not. The fields of stages that have not run yet are null or empty."""

    type: str
    type_version: int
    policy_version: int
    status: Status
    option: str | None = None
    confidence: float | None = None
    probabilities: dict[str, float] = Field(default_factory=dict)
    critique: dict[str, float] = Field(default_factory=dict)
    critic_option: str | None = None
    d: float | None = None
    trust: float | None = Field(
        default=None, description="What certificates have their threshold on, in [0, 1]."
    )
    autonomy: Autonomy | None = Field(
        default=None, description="What stood over the ruling; null: the policy alone."
    )
    certificate: int | None = None
    certificate_state: CertificateState | None = None
    signals: list[SignalAnswer] = Field(default_factory=list)
    risk_tier: RiskTier | None = None
    ruling: RulingOutcome | None = None
    reviewers_needed: int = 0
    reasons: list[RuleAnswer] = Field(default_factory=list)
    proposal_reasons: list[ReasonAnswer] = Field(default_factory=list)
    objections: list[ObjectionAnswer] = Field(default_factory=list)
    similar: list[SimilarAnswer] = Field(default_factory=list)
    amount: float | None = None
    input: dict[str, Any] | None = Field(description="null: its subject was erased.")
    erased: bool = Field(
        default=False, description="The data subject was erased: only figures of the ruling are left."
    )
    created_at: datetime
    decided_at: datetime | None = None
    latency_ms: float | None = None
    request_id: str | None = None
    job: UUID | None = None
    row_number: int | None = None


class DecisionAnswer(Decided):
    """A decision as it stands. The fields of stages that have not run yet are null or empty."""

    id: UUID


class DecisionPreview(Decided):
    """What a decision would be; nothing is stored, so it has no id."""

    id: None = None


class StepAnswer(Schema):
    """The record of one stage."""

    stage: Stage
    output: Any
    schema_version: int
    versions: dict[str, Any]
    seed: int
    latency_us: int
    input_hash: str
    created_at: datetime


class ReviewAnswer(Schema):
    """One handling by a person."""

    id: UUID
    reviewer: str
    action: Literal["approve", "override", "reject"]
    option: str | None
    note: str | None
    created_at: datetime


class LabelAnswer(Schema):
    """An option known to be right for a decision (or, after a rejection, known to be not right)."""

    id: UUID
    decision_id: UUID
    source: Literal["review", "outcome", "audit"]
    option: str | None
    not_option: str | None = None
    given_by: str
    note: str | None
    created_at: datetime


class DecisionDetail(DecisionAnswer):
    """A decision with its whole story."""

    claimed_by: str | None = None
    lease_until: datetime | None = None
    disputed: bool = Field(
        default=False, description="As many persons as the policy asks have spoken, and too few agree."
    )
    steps: list[StepAnswer]
    reviews: list[ReviewAnswer]
    labels: list[LabelAnswer]


class DecisionSummary(Schema):
    """A decision as lists show it."""

    id: UUID
    type: str
    status: Status
    option: str | None
    confidence: float | None
    d: float | None
    risk_tier: RiskTier | None
    ruling: RulingOutcome | None
    amount: float | None
    created_at: datetime
    changed_at: datetime
    first_reason: str | None
    job: UUID | None
    row_number: int | None
    erased: bool = False


class DecisionPage(Schema):
    """A page of decisions, newest first."""

    data: list[DecisionSummary]
    has_more: bool
    next_cursor: str | None


class DecisionCounts(Schema):
    """What is true now: how many wait, since when, and how much was automatic in the last 30 days."""

    by_status: dict[str, int]
    waiting: int
    oldest_waiting_at: datetime | None
    automatic_share: float | None = Field(
        description="Of the decided ones, in [0, 1]; null where none is decided."
    )
    since: datetime


class OutcomeRequest(Sent):
    """What turned out to be right."""

    option: str = Field(min_length=1, max_length=500)
    note: str | None = Field(default=None, max_length=2000)
