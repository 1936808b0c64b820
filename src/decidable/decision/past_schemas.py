"""The HTTP shapes of looking back: replays, and similar past decisions."""

from datetime import datetime
from typing import Any, Final, Literal
from uuid import UUID

from pydantic import Field

from decidable.decision.records import Autonomy, CertificateState, Stage, Status
from decidable.kit.http import Schema
from decidable.kit.sent import Sent

MOST_SIMILAR: Final = 100


class ReplayQuestion(Sent):
    """How a decision is computed again."""

    as_of_now: bool = Field(
        default=False, description="Under today's type version, policy, certificate and autonomy."
    )


class VersionsAnswer(Schema):
    """What a decision is made under. Autonomy null: the policy ruled alone."""

    type_version: int
    policy_version: int
    autonomy: Autonomy | None
    certificate: int | None
    certificate_state: CertificateState | None


class ReplayedModel(Schema):
    """One part of the model: its SHA-256 as the step recorded it, and as it was loaded now."""

    role: str
    recorded: str | None
    loaded: str | None


class ReplayedStage(Schema):
    """Whether a stage said the same."""

    stage: Stage
    identical: bool


class ReplayDifference(Schema):
    """The first place where the two differ, with what was stored and what came out."""

    at: Literal["input", "signals", "proposal", "critique", "dissonance", "policy", "row"]
    what: str = Field(description="output, input_hash, model, seed, missing, failed; of a row the column.")
    sentence: str
    stored: Any
    computed: Any


class ReplayChange(Schema):
    """A figure that would be another one today."""

    what: str
    then: Any
    now: Any


class ReplayRule(Schema):
    """What a rule of the policy says."""

    holds: bool
    sentence: str


class ReplayFlip(Schema):
    """A rule that holds now and did not, or the other way round; null: the policy had no such reason."""

    rule: str
    then: ReplayRule | None
    now: ReplayRule | None


class ReplayedDecision(Schema):
    """A decision computed again, and how it compares."""

    id: UUID
    type: str
    status: Status = Field(description="As it stands today.")
    handled: bool = Field(description="A person handled it since; the ruling is compared, not the review.")
    as_of_now: bool
    verdict: Literal["identical", "differs", "not_replayed"]
    why: Literal["undecided", "failed", "erased", "damaged", "unreadable", "invalid"] | None = Field(
        description="Why it was not replayed."
    )
    sentence: str
    recorded: VersionsAnswer
    computed: VersionsAnswer | None
    models: list[ReplayedModel]
    seed: int | None
    stages: list[ReplayedStage]
    difference: ReplayDifference | None
    failed_then: Stage | None = Field(description="The stage that could not be computed when it was decided.")
    failed_now: Stage | None
    changes: list[ReplayChange] = Field(description="With `as_of_now`: the figures that would change.")
    reasons: list[ReplayFlip] = Field(description="With `as_of_now`: the rules that would flip.")


class SimilarRequest(Sent):
    """An input to find similar past decisions of."""

    type: str = Field(min_length=1, max_length=100)
    input: dict[str, Any]
    limit: int = Field(default=10, ge=1, le=MOST_SIMILAR)


class SimilarDecision(Schema):
    """A past decision whose answer is known."""

    id: UUID
    distance: float = Field(description="In the space of the type's models; 0: the same input.")
    served_option: str | None = Field(
        description="What Decidable proposed or answered, before any person changed it."
    )
    right_option: str | None = Field(description="What was right; null: none of the options.")
    right: bool | None = Field(description="Whether the two are the same; null: nothing was proposed.")
    created_at: datetime


class SimilarPage(Schema):
    """The nearest past decisions whose answer is known, nearest first, and how often they were right."""

    type: str
    type_version: int = Field(description="The version in whose space distances are measured.")
    data: list[SimilarDecision]
    n: int = Field(description="How many of them were judged.")
    right: int = Field(description="How many of these were right.")
    success_rate: float | None
    interval: tuple[float, float] | None = Field(
        description="Of the success rate, by Clopper and Pearson, at `confidence`."
    )
    confidence: float
    note: str | None = Field(description="Why there is nothing, if there is nothing.")
