"""The HTTP shapes of the forecast of reviews."""

from datetime import datetime

from pydantic import Field

from decidable.kit.http import Schema
from decidable.learning.backtest.schemas import BelowCap


class HourAhead(Schema):
    """One hour of the forecast."""

    at: datetime = Field(description="When the hour ends.")
    expected: float = Field(description="Reviews that come in this hour, in the mean.")
    p10: float = Field(description="Depth of the queue: one of ten runs ends below.")
    p50: float
    p90: float


class LoadSide(Schema):
    """What one policy would send to people."""

    policy_version: int
    reviews_a_day: float = Field(description="Handlings: a decision for two persons counts twice.")
    capacity_a_day: float
    below_a_day: float = Field(description="Reviews a day that nobody gets to, in the mean.")
    hours: list[HourAhead]
    below_cap: BelowCap | None


class LoadAnswer(Schema):
    """The review queue by hour, for the policy in force and for another one."""

    type: str
    waiting: int
    reviewers: int = Field(description="People who review at once while they work.")
    per_hour: float = Field(description="What one of them handles in an hour.")
    measured: bool = Field(description="Whether that was measured from reviews; else it is assumed.")
    history_days: float
    seed: int
    current: LoadSide
    candidate: LoadSide | None
    notes: list[str]
