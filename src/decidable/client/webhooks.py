"""Messages of webhooks, verified: `verify(body, headers, secret)` gives the event or raises `NotVerified`."""

import hmac
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from pydantic import ValidationError

from decidable.client.errors import NotVerified, Unreadable
from decidable.client.shape import Shape
from decidable.kit.clock import utc_now
from decidable.kit.signatures import key_of, signature

TOLERANCE = timedelta(minutes=5)


class Object(Shape):
    """What an event happened to."""

    kind: str
    id: str


class Data(Shape):
    """The figures of an event; `before` only where there is something."""

    tenant: str
    object: Object
    request_id: str | None = None
    before: dict[str, Any] | None = None
    after: dict[str, Any] | None = None


class Body(Shape):
    """A message as it is sent."""

    type: str
    timestamp: datetime
    data: Data


class Event(Body):
    """What happened. `id` is the same each time a message comes: remember it, and do nothing twice."""

    id: str


def verify(
    body: bytes, headers: Mapping[str, str], secret: str, *, tolerance: timedelta = TOLERANCE
) -> Event:
    """The event of a message, whose `body` must be the bytes as they came; raises `NotVerified`.

    One of the signatures must be made with `secret`, and the attempt must be no further than `tolerance` from
    now, so that nobody can send an old message again. Names of headers are taken in any case.
    """
    given = {name.lower(): value for name, value in headers.items()}
    message_id, sent = given.get("webhook-id", ""), given.get("webhook-timestamp", "")
    signatures = given.get("webhook-signature", "").split()
    if not (message_id and sent.isascii() and sent.isdigit() and len(sent) <= 12 and signatures):
        raise NotVerified("The message lacks webhook-id, webhook-timestamp or webhook-signature.")
    expected = signature(key_of(secret), message_id, int(sent), body).encode()
    if not any([hmac.compare_digest(one.encode(), expected) for one in signatures]):  # noqa: C419 - in constant time
        raise NotVerified("No signature of the message is made with this secret over these bytes.")
    away = abs(utc_now() - datetime.fromtimestamp(int(sent), UTC))
    if away > tolerance:
        raise NotVerified(
            f"The message is {round(away.total_seconds())} seconds from now: too old, or a wrong clock."
        )
    try:
        message = Body.model_validate_json(body)
    except ValidationError as error:
        raise Unreadable("The message is signed and is no event of Decidable.") from error
    return Event(id=message_id, **dict(message))
