"""The HTTP shapes of the review queue."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import Field, model_validator

from decidable.decision.records import RiskTier
from decidable.decision.schemas import (
    ObjectionAnswer,
    ReasonAnswer,
    RuleAnswer,
    SignalAnswer,
    SimilarAnswer,
)
from decidable.kit.http import Schema
from decidable.kit.sent import Sent


class ReviewItem(Schema):
    """What waits for a person. Of a blind one the proposal is not shown, whatever the reason is."""

    id: UUID = Field(description="What it is handled by.")
    type: str
    option: str | None
    confidence: float | None
    d: float | None
    risk_tier: RiskTier | None
    amount: float | None
    first_reason: str | None
    reviewers_needed: int
    reviewers_done: int
    created_at: datetime
    claimed_by: str | None
    lease_until: datetime | None
    erased: bool = False
    blind: bool = Field(description="To be judged without a proposal; choose an option, or reject.")
    disputed: bool = Field(
        default=False, description="People disagree: a member or an administrator settles it alone."
    )


class ReviewCase(ReviewItem):
    """A case as whoever reviews it sees it. What was said of it is empty where it is blind."""

    input: dict[str, Any] | None = Field(description="null: its subject was erased.")
    options: list[str] = Field(description="What can be chosen, in the order of the type.")
    answered: bool = Field(description="You have answered it; it may wait for another person.")
    probabilities: dict[str, float] = Field(default_factory=dict)
    critique: dict[str, float] = Field(default_factory=dict)
    critic_option: str | None = None
    reasons: list[RuleAnswer] = Field(default_factory=list)
    proposal_reasons: list[ReasonAnswer] = Field(default_factory=list)
    objections: list[ObjectionAnswer] = Field(default_factory=list)
    signals: list[SignalAnswer] = Field(default_factory=list)
    similar: list[SimilarAnswer] = Field(default_factory=list)


class ReviewPage(Schema):
    """A page of the queue, highest risk first, then oldest."""

    data: list[ReviewItem]
    has_more: bool
    next_cursor: str | None


class HandleRequest(Sent):
    """Approve or reject, with a note if there is something to say."""

    note: str | None = Field(default=None, max_length=2000)
    held_seconds: float = Field(
        default=0.0,
        ge=0,
        le=600,
        description="How long the answer lay where it could be taken back: no part of the time that it took.",
    )


class OverrideRequest(HandleRequest):
    """Another option than the proposed one; of a blind case any."""

    option: str = Field(min_length=1, max_length=500)


class SeedRequest(Sent):
    """How many decisions to put before people again, or which."""

    count: int | None = Field(
        default=None, ge=1, le=1000, description="At most so many; fewer if no more are known."
    )
    decision_ids: Annotated[list[UUID], Field(min_length=1, max_length=1000)] | None = None
    reviewers: int = Field(
        default=3, ge=1, le=20, description="How many persons answer each case, each once."
    )

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.count is None) == (self.decision_ids is None):
            raise ValueError("give either count or decision_ids")
        return self


class SeededCase(Schema):
    """A case that was made: nobody but its maker gets to know that it is one."""

    id: UUID
    decision_id: UUID
    known: str


class SeededAnswer(Schema):
    """The seeded cases that were made."""

    type: str
    made: int
    reviewers: int
    cases: list[SeededCase]


class ShareAnswer(Schema):
    """A share with its exact interval (95 %)."""

    n: int
    hits: int
    share: float | None = Field(description="null: of nothing.")
    low: float
    high: float


class PairAnswer(Schema):
    """How far one reviewer agrees with another beyond chance: Cohen's kappa with its interval (95 %)."""

    with_: str = Field(alias="with")
    n: int
    kappa: float
    low: float
    high: float


class AlarmAnswer(Schema):
    """A reason to look at how somebody reviews."""

    alarm: Literal["follows_blindly", "fast"]
    sentence: str


class ReviewerAnswer(Schema):
    """What the answers of one person say of them."""

    ref: str = Field(description="How events and the audit trail name them.")
    reviewer: str
    n: int
    timed: int = Field(description="Answers whose time is known: those of cases that were claimed.")
    median_seconds: float | None
    seeded: ShareAnswer = Field(description="Right on cases whose answer is known.")
    follows_shown: ShareAnswer = Field(description="Approved, where the proposal was shown.")
    equals_blind: ShareAnswer = Field(description="Said the same as the proposal, where it was not shown.")
    follows_by_chance: float | None = Field(
        description="How likely it is that approving more where a proposal is shown is chance (Fisher, one-sided)."
    )
    approved_wrong: ShareAnswer = Field(
        description="Approved, of shown proposals that turned out to be wrong."
    )
    agreement: list[PairAnswer]
    alarms: list[AlarmAnswer]


class AlphaAnswer(Schema):
    """How far all reviewers agree beyond chance: Krippendorff's alpha with its interval (95 %)."""

    value: float
    low: float
    high: float
    units: int
    ratings: int


class QualityAnswer(Schema):
    """How well people review."""

    type: str | None
    since: datetime
    answers: int
    alpha: AlphaAnswer | None = Field(description="null: too few cases that several have answered.")
    reviewers: list[ReviewerAnswer]
