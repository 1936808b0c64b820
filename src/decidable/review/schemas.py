"""The HTTP shapes of the review queue."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from decidable.decision.records import RiskTier
from decidable.kit.http import Schema


class ReviewItem(Schema):
    """A decision that waits for a person. The decision itself is at `/v1/decisions/{decision_id}`."""

    decision_id: UUID
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


class ReviewPage(Schema):
    """A page of the queue, highest risk first, then oldest."""

    data: list[ReviewItem]
    has_more: bool
    next_cursor: str | None


class HandleRequest(Schema):
    """Approve or reject, with a note if there is something to say."""

    note: str | None = Field(default=None, max_length=2000)


class OverrideRequest(HandleRequest):
    """Another option than the proposed one."""

    option: str = Field(min_length=1, max_length=500)
