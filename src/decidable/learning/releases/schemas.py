"""The HTTP shapes of policies as releases, and of what policies in the shadow said."""

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from decidable.decision.records import RiskTier, RulingOutcome
from decidable.kit.http import Schema
from decidable.kit.sent import Moment, Sent
from decidable.learning.backtest.schemas import Figures, Flip

State = Literal["draft", "tested", "published", "superseded", "withdrawn"]


class DraftRequest(Sent):
    """A new draft of a policy."""

    text: str = Field(min_length=1, max_length=65536)
    comment: str | None = Field(default=None, max_length=2000, description="Why, for whoever publishes it.")


class RevertRequest(Sent):
    """Why an old text comes back."""

    comment: str | None = Field(default=None, max_length=2000)


class CommentRequest(Sent):
    """Something to say about a version."""

    text: str = Field(min_length=1, max_length=2000)


class PublishRequest(Sent):
    """What is in force as far as the caller knows."""

    expected_version: int | None = Field(
        default=None, description="Refuse (409) if another version than this is in force by now."
    )


class TestRequest(Sent):
    """What a draft is tested with."""

    since: Moment | None = Field(default=None, description="Decisions from then on; 90 days unless given.")
    reviews_a_day: int | None = Field(default=None, ge=1, le=1_000_000)
    cost_of_review: float | None = Field(default=None, ge=0)
    cost_of_error: float | None = Field(default=None, ge=0)


class ShadowRequest(Sent):
    """The draft to try on live decisions."""

    policy_version: int = Field(ge=1)


class TestSummary(Schema):
    """The backtest that a draft was tested with."""

    source: Literal["decisions", "golden_cases", "sample"]
    n: int
    since: datetime
    until: datetime
    type_version: int
    policy_version: int = Field(description="The version that it was compared with.")
    before: Figures
    after: Figures
    flipped: int
    flips: list[Flip]
    labels_left_out: int
    notes: list[str]
    sha256: str = Field(description="Of the text that was tested.")


class CommentAnswer(Schema):
    """Something that was said about a version."""

    id: UUID
    at: datetime
    by: str
    text: str


class ReleaseSummary(Schema):
    """A version of a policy as lists show it."""

    version: int
    state: State
    comment: str | None
    based_on: int | None = Field(description="The version that was in force when it was drafted.")
    created_at: datetime
    created_by: str
    tested_at: datetime | None
    published_at: datetime | None
    published_by: str | None
    stale: bool = Field(description="A draft on top of a version that is not in force any more.")
    shadow: bool = Field(description="Whether it is tried in the shadow now.")


class ReleaseAnswer(ReleaseSummary):
    """A version of a policy."""

    text: str
    test: TestSummary | None
    comments: list[CommentAnswer]
    may_publish: bool = Field(description="Whether who asks could publish it now.")
    why_not: str | None


class ReleasePage(Schema):
    """Versions of a policy, the newest first."""

    data: list[ReleaseSummary]
    has_more: bool
    next_cursor: str | None


class SettingChange(Schema):
    """One setting that says something else."""

    setting: str
    before: Any
    after: Any


class DiffAnswer(Schema):
    """What is different between two versions."""

    version: int
    against: int
    diff: str = Field(description="A unified diff of the texts; empty where they are the same.")
    changes: list[SettingChange]


class ShadowFlip(Schema):
    """A decision that the policy in the shadow would have ruled otherwise."""

    id: UUID
    url: str
    from_: RulingOutcome = Field(alias="from")
    to: RulingOutcome
    risk_tier: RiskTier
    reviewers: int
    first_reason: str | None
    at: datetime


class ShadowFlips(Schema):
    """Such decisions, the newest first."""

    data: list[ShadowFlip]
    has_more: bool
    next_cursor: str | None


class ShadowAnswer(Schema):
    """A policy in the shadow beside the one that serves."""

    policy_version: int | None = Field(description="null: none is tried now.")
    in_force: int
    since: datetime | None = Field(description="The first decision that it saw.")
    n: int
    agreements: int
    agreement: Annotated[float, Field(ge=0, le=1)] | None
    flips: list[Flip]
    decisions: ShadowFlips
