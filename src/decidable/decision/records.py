"""What the stages hand to each other: frozen records, no behaviour beyond reading themselves.

`Case -> [Signal] -> Proposal -> Critique -> dissonance (float) -> Ruling`. Probabilities are tuples
aligned with the options of the type, each in [0, 1], rounded to `PROBABILITY_DECIMALS` so that a
replay gives the same bytes.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from decidable.audit.subjects import Subject

PROBABILITY_DECIMALS = 6


class Stage(StrEnum):
    """The stages of a decision, in the order in which `flow.py` runs them."""

    SIGNALS = "signals"
    PROPOSAL = "proposal"
    CRITIQUE = "critique"
    DISSONANCE = "dissonance"
    POLICY = "policy"


class Status(StrEnum):
    """Where a decision stands in its life."""

    QUEUED = "queued"
    PROCESSING = "processing"
    AUTO_APPROVED = "auto_approved"
    NEEDS_REVIEW = "needs_review"
    REJECTED = "rejected"
    MANUALLY_APPROVED = "manually_approved"
    OVERRIDDEN = "overridden"
    FAILED = "failed"


class Severity(StrEnum):
    """How much a signal weighs. Only a policy turns a signal into a review."""

    INFO = "info"
    WARNING = "warning"
    CRITICAL = "critical"


class RulingOutcome(StrEnum):
    """What a policy says of a decision."""

    AUTO_APPROVE = "auto_approve"
    NEEDS_REVIEW = "needs_review"
    REJECT = "reject"


class RiskTier(StrEnum):
    """How much is at stake, from the amount and the policy's tiers."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class Autonomy(StrEnum):
    """How much a type may answer by itself."""

    OFF = "off"
    SUGGEST = "suggest"
    CERTIFIED = "certified"
    FULL = "full"


class CertificateState(StrEnum):
    """Whether what a certificate says may be relied upon."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    EXPIRED = "expired"
    INFEASIBLE = "infeasible"


class FieldKind(StrEnum):
    """How a field of the input is read."""

    NUMBER = "number"
    CATEGORY = "category"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a type's input, as learned from history.

    `minimum`, `maximum`, `median`, `scale` speak of training values (numbers only; `scale` is
    1.4826 * MAD, or the standard deviation where that is 0). `missing_share` is in [0, 1].
    """

    name: str
    kind: FieldKind
    required: bool = True
    integer: bool = False
    minimum: float | None = None
    maximum: float | None = None
    median: float | None = None
    scale: float | None = None
    categories: tuple[str, ...] = ()
    missing_share: float = 0.0
    example: Any = None


@dataclass(frozen=True, slots=True)
class InputSchema:
    """The fields of a type's input; a text type has exactly one field, of kind text."""

    fields: tuple[FieldSpec, ...]

    @property
    def text_field(self) -> FieldSpec | None:
        """The field of a text type; None for a tabular type."""
        return next((f for f in self.fields if f.kind is FieldKind.TEXT), None)


@dataclass(frozen=True, slots=True)
class Signal:
    """One measured fact about the input, before any model is asked."""

    name: str
    severity: Severity
    sentence: str
    field: str | None = None
    value: float | str | None = None
    threshold: float | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """One contribution to the proposal, in log-odds for the chosen option (positive: speaks for it).

    `value` is the field's value as given, or for text types the term found.
    """

    field: str
    value: float | str | None
    weight: float


@dataclass(frozen=True, slots=True)
class SimilarCase:
    """A past case near this one, with what was decided then. `distance` is the model's own measure."""

    case: str
    option: str
    distance: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """The proposer's answer. `probabilities` is aligned with the options of the type and sums to 1."""

    option: str
    confidence: float
    probabilities: tuple[float, ...]
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Objection:
    """Why the critic does not follow the proposal: a sentence, and the field it is about if there is one."""

    sentence: str
    field: str | None = None
    weight: float | None = None


@dataclass(frozen=True, slots=True)
class Critique:
    """The critic's own probabilities, its objections to the proposal, and the nearest past cases."""

    option: str
    probabilities: tuple[float, ...]
    objections: tuple[Objection, ...] = ()
    similar: tuple[SimilarCase, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleReason:
    """One rule of the policy as it was applied: the figure it saw, its limit, and whether it held.

    `holds` False is what speaks against an automatic answer.
    """

    rule: str
    holds: bool
    sentence: str
    figure: float | str | None = None
    limit: float | str | None = None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the policy says. `reviewers` is how many persons must agree (0 for an automatic answer)."""

    outcome: RulingOutcome
    risk_tier: RiskTier
    reviewers: int
    reasons: tuple[RuleReason, ...]


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a ruling needs of a certificate: for each group the least trust at which an answer may be automatic.

    `group_by` is `risk_tier` or a field of the input; without it the one group is "". A group whose
    threshold is None, or that is not there, is not certified.
    """

    number: int
    state: CertificateState
    alpha: float
    delta: float
    thresholds: Mapping[str, float | None]
    group_by: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands over the rulings of a type: its autonomy, and the certificate that speaks for it."""

    autonomy: Autonomy = Autonomy.FULL
    certificate: Certificate | None = None


ALONE: Final = Standing()
"""Nothing stands over the policy."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a policy may look at for one decision."""

    input: Mapping[str, Any]
    amount: float | None
    option: str
    confidence: float
    probabilities: Mapping[str, float]
    critic_option: str
    d: float
    signals: tuple[Signal, ...]
    trust: float = 0.0


@dataclass(frozen=True, slots=True)
class Case:
    """One question of a type, validated: what `flow.decide` starts from.

    With a `subject`, hashes are salted with its key, and what is stored is sealed with it.
    """

    id: UUID
    input: Mapping[str, Any]
    amount: float | None = None
    input_hash: bytes = b""
    near_hash: int = 0
    unknown_fields: tuple[str, ...] = ()
    duplicate_of: UUID | None = None
    duplicate_exact: bool = False
    subject: Subject | None = None
