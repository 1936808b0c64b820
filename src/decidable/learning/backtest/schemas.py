"""The HTTP shapes of backtests."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from decidable.decision.records import RiskTier, RulingOutcome
from decidable.kit.http import Schema
from decidable.kit.sent import Moment, Sent

Share = Annotated[float, Field(ge=0, le=1)]


class BacktestRequest(Sent):
    """What would be changed: a policy (as text, or a version), limits of it, the certificate, or the type's version.

    What is not named stays as it is in force.
    """

    policy: str | None = Field(default=None, min_length=1, max_length=65536, description="A policy in YAML.")
    policy_version: int | None = Field(default=None, ge=1, description="A stored version, drafts too.")
    minimum_confidence: Share | None = None
    maximum_dissonance: Share | None = None
    certificate: Literal["in_force", "none"] | int = Field(
        default="in_force",
        description="The certificate whose thresholds hold: that in force, none (the policy alone), or a number.",
    )
    alpha: float | None = Field(
        default=None,
        gt=0,
        lt=1,
        description="Instead: the threshold at which labels show at most this error.",
    )
    type_version: int | None = Field(
        default=None, ge=1, description="Compute a sample again with another version of the type's models."
    )
    sample: int = Field(default=1000, ge=1, le=10_000, description="How many decisions of it, the newest.")
    since: Moment | None = Field(default=None, description="Decisions from then on; 90 days unless given.")
    cost_of_review: float | None = Field(default=None, ge=0)
    cost_of_error: float | None = Field(default=None, ge=0)
    reviews_a_day: int | None = Field(
        default=None,
        ge=1,
        le=1_000_000,
        description="What people can review in a day; else as the policy says.",
    )
    limit: int = Field(default=50, ge=0, le=200, description="How many flipped decisions are listed.")
    after: str | None = Field(default=None, description="`next_cursor` of the page before.")


class BelowCap(Schema):
    """What the people cannot review: each day by risk tier, then lowest trust first, beyond the cap."""

    cap: int
    reviews: int
    below: int = Field(description="Decisions that nobody would get to on their day.")
    days: int
    days_over: int = Field(description="Days on which there is more than the cap.")
    by_tier: dict[RiskTier, int]


class Figures(Schema):
    """One side of the comparison."""

    automatic: int
    needs_review: int
    rejected: int
    coverage: float | None = Field(description="Share of automatic answers.")
    coverage_interval: tuple[float, float]
    error: float | None = Field(description="Share of wrong automatic answers, from labels; null: no labels.")
    error_interval: tuple[float, float] = Field(description="95 %.")
    labels: int = Field(description="Labelled decisions among the automatic ones.")
    error_method: Literal["exact_binomial", "betting", "none"] = Field(
        description="Exact for equal weights; by betting where labels had different chances of being there."
    )
    reviews_a_day: float | None
    persons_a_day: float | None = Field(
        description="Handlings: several persons for one decision, and audits."
    )
    audits_a_day: float | None
    cost: float | None
    cost_a_day: float | None
    below_cap: BelowCap | None = None


class Flip(Schema):
    """How many decisions would come out otherwise."""

    from_: RulingOutcome = Field(alias="from")
    to: RulingOutcome
    n: int


class FlippedDecision(Schema):
    """A decision that would come out otherwise."""

    id: UUID
    url: str
    from_: RulingOutcome = Field(alias="from")
    to: RulingOutcome
    risk_tier: RiskTier
    decided_at: datetime


class FlippedPage(Schema):
    """Such decisions, the newest first."""

    data: list[FlippedDecision]
    has_more: bool
    next_cursor: str | None


class BacktestAnswer(Schema):
    """What a change would have done."""

    type: str
    source: Literal["decisions", "golden_cases", "sample"] = Field(
        description="Stored decisions; without any the cases set aside at learning; a sample for another version."
    )
    n: int
    since: datetime
    until: datetime
    type_version: int
    policy_version: int = Field(description="The version in force, that the change is compared with.")
    before: Figures
    after: Figures
    flipped: int
    flips: list[Flip]
    decisions: FlippedPage
    labels_left_out: int = Field(description="Labels whose chance of being there nobody knows.")
    notes: list[str]
