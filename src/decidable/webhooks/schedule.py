"""When a delivery is tried again: waits that grow over a day, spread so that endpoints are not hit in step."""

import hashlib
from datetime import datetime, timedelta
from uuid import UUID

MINUTE, HOUR = 60, 3600
WAITS = (5, 30, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 8 * HOUR)
"""Seconds after the first attempt, the second, and so on: about 24 hours in all."""
ATTEMPTS = len(WAITS) + 1
LONGEST_WAIT = 24 * HOUR
"""The most that an endpoint can ask for with `Retry-After`, in seconds."""


def next_attempt(
    delivery_id: UUID, attempts: int, now: datetime, retry_after: float | None = None
) -> datetime | None:
    """When to try again after `attempts` failed ones; None if that was the last.

    A wait is between half and one and a half times its entry in `WAITS`; where, is a hash of delivery and
    attempt. `retry_after`, in seconds, makes it longer and never shorter.
    """
    if attempts >= ATTEMPTS:
        return None
    wait = WAITS[attempts - 1] * (0.5 + _fraction(delivery_id, attempts))
    asked = min(retry_after or 0.0, LONGEST_WAIT)
    return now + timedelta(seconds=max(wait, asked))


def _fraction(delivery_id: UUID, attempt: int) -> float:
    """A number from 0 to 1 that looks random and is the same each time."""
    digest = hashlib.sha256(delivery_id.bytes + attempt.to_bytes(2, "big")).digest()
    return int.from_bytes(digest[:8], "big") / 2**64
