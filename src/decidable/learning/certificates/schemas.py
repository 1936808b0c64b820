"""The HTTP shapes of certificates and autonomy."""

from datetime import datetime
from typing import Any, Literal

from pydantic import Field

from decidable.decision.records import Autonomy, CertificateState
from decidable.kit.http import Schema
from decidable.kit.sent import Sent

Share = float


class TestedAnswer(Schema):
    """One threshold as it was tested. `coverage` is what was expected of it beforehand."""

    threshold: float
    coverage: Share
    n: int
    errors: int
    method: Literal["exact_binomial", "betting"]
    p_value: float


class ProofAnswer(Schema):
    """What is proven for one group ("" where there are none), at its share of δ."""

    group: str
    method: Literal["exact_binomial", "betting"]
    delta: float
    threshold: float | None = Field(
        description="Answers with at least this trust may be automatic; null: none."
    )
    everything: bool = Field(description="The threshold holds back nothing that the policy lets through.")
    labels: int
    n: int = Field(description="Labelled cases above the threshold.")
    errors: int = Field(description="How many of those were wrong.")
    error_interval: tuple[float, float] | None = Field(description="95 %, exact, of equally likely labels.")
    coverage: Share = Field(description="Share of the window's decisions that are automatic.")
    coverage_interval: tuple[float, float]
    missing: int = Field(
        description="About how many labels more would prove it; 0: none are missing, or none would."
    )
    tested: list[TestedAnswer]


class CertificateAnswer(Schema):
    """At most `alpha` of automatic answers are wrong, with confidence 1 - `delta`: of whom, from what, until when."""

    number: int
    state: CertificateState
    why: str | None = Field(description="Why it is not active.")
    speaks: bool = Field(description="Whether rulings go by it now.")
    alpha: float
    delta: float
    group_by: str | None
    type_version: int
    policy_version: int
    source: Literal["history", "decisions"]
    window_from: datetime | None
    window_to: datetime | None
    labels: int
    decisions: int
    proofs: list[ProofAnswer]
    created_at: datetime
    created_by: str
    expires_at: datetime
    changed_at: datetime


class InForceAnswer(Schema):
    """The certificate of a type, and those before it, newest first."""

    certificate: CertificateAnswer | None
    autonomy: Autonomy
    data: list[CertificateAnswer]
    has_more: bool
    next_cursor: str | None


class CertifyRequest(Sent):
    """What is to be proven."""

    alpha: float = Field(ge=1e-9, lt=1, description="At most this share of automatic answers may be wrong.")
    delta: float = Field(default=0.05, ge=1e-9, lt=1, description="1 - confidence.")
    group_by: str | None = Field(
        default=None,
        min_length=1,
        max_length=500,
        description="`risk_tier` or a category field: a statement for each, with δ shared among them.",
    )
    source: Literal["history", "decisions"] | None = Field(
        default=None, description="Where labels come from. null: decisions, if they have as many as history."
    )


class PlannedAnswer(Schema):
    """What is expected if `alpha` were asked for: from data that proves nothing, without a look at the labels."""

    alpha: float
    threshold: float | None
    coverage: Share = Field(
        description="Share of decisions that would be automatic; 0 where nothing would be proven."
    )
    expected_error: Share | None


class BoundAnswer(Schema):
    """A tested threshold: the share of decisions above it, and the upper bound of the error there."""

    coverage: Share
    bound: Share


class PlanAnswer(Schema):
    """What could be certified, before anything is changed."""

    delta: float
    labels: int
    source: Literal["history", "decisions"]
    cases: int = Field(description="How many training cases, asked out of fold, the curves are drawn from.")
    risk_coverage: dict[str, list[dict[str, float]]] = Field(description="confidence, d, both and trust.")
    planned: list[PlannedAnswer] = Field(description="By α, from 0.005 to 0.25.")
    bounds: list[BoundAnswer] = Field(description="What the certificate in force tested, as a step line.")
    policy_share: Share = Field(description="Share of decisions that the policy alone lets through.")
    decisions_a_day: float | None = Field(description="In the last 30 days; null where there were none.")
    cost_of_review: float = Field(description="What the settings say that a review costs.")
    cost_of_error: float = Field(description="What they say that a wrong automatic answer costs.")


class AutonomyChange(Schema):
    """How the autonomy of a type changed, and why."""

    at: datetime
    before: Autonomy
    after: Autonomy
    pinned: bool
    why: str
    certificate: int | None
    by: str


class AutonomyAnswer(Schema):
    """How much a type may answer by itself."""

    level: Autonomy
    pinned_by: str | None
    since: datetime | None
    certificate: int | None
    certificate_state: CertificateState | None
    labels: int
    changes: list[AutonomyChange]


class AutonomyRequest(Sent):
    """Another level. Without `pinned`, it rises only as far as the evidence carries."""

    level: Autonomy
    pinned: bool = Field(default=False, description="Keep it, whatever the evidence says (admins only).")
    why: str = Field(min_length=3, max_length=500)


Document = dict[str, Any]
