"""The HTTP shapes of what watches a certificate."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from decidable.decision.records import Autonomy, CertificateState
from decidable.kit.http import Schema

Called = Literal["quiet", "alarm"]


class Point(Schema):
    """One point of a small curve."""

    seen: int = Field(description="Decisions (of `audited`: audits) that were looked at by then.")
    log10_capital: float


class Bin(Schema):
    """Where values of a figure fall, and how many did."""

    label: str
    reference: int = Field(description="Values of the window that the certificate was proven on.")
    recent: float = Field(description="Of about the last 500 values, older ones counting less and less.")


class Figure(Schema):
    """One figure that is watched for drift: a field of the input, or the dissonance `d`."""

    name: str
    kind: Literal["number", "category", "text", "dissonance"]
    seen: int
    log10_capital: float = Field(description="Of the evidence for a change: what a bettor made of 1.")
    limit: float = Field(description="Log10 of the capital at which the certificate is suspended.")
    state: Called
    bins: list[Bin]
    series: list[Point] = Field(description="At most 100 points, oldest first.")


class AuditedError(Schema):
    """What blind audits say of the automatic answers."""

    n: int
    wrong: int
    share: float | None = Field(description="None before the first audit.")
    interval: tuple[float, float] = Field(
        description="95 %, and it holds after every audit at once: it may be looked at all the time."
    )
    alpha: float = Field(description="What the certificate allows.")
    log10_capital: float
    limit: float
    state: Called
    series: list[Point]


class Budget(Schema):
    """The dissonance budget of the policy in force."""

    above: float
    allowed: int = Field(description="Decisions with a `d` above `above` that an hour may have.")
    used: int = Field(description="Of the last hour.")
    exceeded_at: datetime | None
    why: str | None


class DriftAnswer(Schema):
    """What watches the certificate of a type, and its dissonance budget."""

    type: str
    version: int
    policy_version: int
    autonomy: Autonomy
    certificate: int | None = Field(description="That speaks for what is in force; without one, no figures.")
    state: CertificateState | None
    why: str | None = Field(description="Of the state, where it is not active.")
    seen: int = Field(description="Decisions that were looked at.")
    updated_at: datetime | None
    figures: list[Figure]
    audited: AuditedError | None
    budget: Budget | None
