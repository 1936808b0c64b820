"""The HTTP shapes of webhooks."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import Field

from decidable.kit.http import Schema
from decidable.kit.sent import Sent, Zoned

LONGEST_OVERLAP_HOURS = 168

Events = Field(
    max_length=50, description="What to be told of: kinds, groups such as `decision.*`, or `*` for all."
)
Secret = Field(
    default=None,
    max_length=200,
    description="`whsec_` and base64 of 24 to 64 bytes. Left out: one is made. Shown in this answer only.",
)


class NewWebhook(Sent):
    """An endpoint that is to be told of events."""

    url: str = Field(max_length=4000, description="Where to post to, over https.")
    events: list[str] = Events
    description: str = Field(default="", max_length=500)
    secret: str | None = Secret


class WebhookChange(Sent):
    """What is to change; what is left out stays."""

    url: str | None = Field(default=None, max_length=4000)
    events: list[str] | None = Field(default=None, max_length=50)
    description: str | None = Field(default=None, max_length=500)
    enabled: bool | None = Field(
        default=None, description="What happens while it is disabled is not sent, now or later."
    )


class SecretRotation(Sent):
    """How to change the secret."""

    overlap_hours: float = Field(
        default=24, ge=0, le=LONGEST_OVERLAP_HOURS, description="How long the old secret signs as well."
    )
    secret: str | None = Secret


class WebhookAnswer(Schema):
    """An endpoint, and how it does."""

    id: UUID
    url: str
    description: str
    events: list[str]
    state: Literal["healthy", "failing", "disabled"] = Field(
        description="`failing`: the last attempt did not arrive."
    )
    enabled: bool
    disabled_reason: str | None
    waiting: int = Field(description="Deliveries that are on their way or will be tried again.")
    dead: int = Field(description="Deliveries that were given up and can be replayed.")
    delivered: int = Field(description="Deliveries that have arrived, ever.")
    last_delivered_at: datetime | None
    old_secret_until: datetime | None = Field(description="Until then the secret before signs as well.")
    created_at: datetime
    created_by: str


class WebhookWithSecret(WebhookAnswer):
    """An endpoint with its secret, shown this once."""

    secret: str


class WebhookPage(Schema):
    """A page of endpoints, newest first."""

    data: list[WebhookAnswer]
    has_more: bool
    next_cursor: str | None


class DeliveryAnswer(Schema):
    """One event on its way to one endpoint."""

    id: UUID
    webhook_id: UUID
    event: str
    event_id: UUID = Field(description="The `webhook-id` of the message: the same at every attempt.")
    status: Literal["waiting", "delivered", "dead"]
    attempts: int
    next_attempt_at: datetime | None
    last_status: int | None = Field(description="The HTTP status of the last answer.")
    last_error: str | None = Field(description="Why the last attempt failed.")
    created_at: datetime
    finished_at: datetime | None


class DeliveryDetail(DeliveryAnswer):
    """The same with what is sent."""

    payload: Any


class DeliveryPage(Schema):
    """A page of deliveries, newest first."""

    data: list[DeliveryAnswer]
    has_more: bool
    next_cursor: str | None


class ReplayRequest(Sent):
    """Which deliveries to begin anew."""

    since: Zoned = Field(description="Of events since then, with its zone.")


class Replayed(Schema):
    """How many deliveries were begun anew."""

    deliveries: int


class EventAnswer(Schema):
    """A kind of event."""

    name: str
    group: str
    description: str
    emitted: bool = Field(description="False: the name is kept for a part that does not exist yet.")


class Catalogue(Schema):
    """All that an endpoint can be told of."""

    data: list[EventAnswer]
    patterns: list[str] = Field(description="All that may stand in `events`.")
