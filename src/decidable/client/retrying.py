"""When a request is sent again: only what is done once, for failures that pass, bounded in number and time."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from decidable.client.errors import DecidableError, Refused, Unreachable

PASSING = frozenset({429, 502, 503, 504})
STILL_RUNNING = "idempotency_still_running"


@dataclass(frozen=True, slots=True)
class Retry:
    """How often a request is sent and how long that may take in all.

    The wait before the n-th repetition is drawn evenly from 0 to `first * 2 ** (n - 1)` seconds, at most
    `most` ("full jitter"); a `Retry-After` of the server is waited for on top. What would go past `seconds`
    is not waited for. `Retry(attempts=1)` never repeats.
    """

    attempts: int = 5
    seconds: float = 60.0
    first: float = 0.25
    most: float = 8.0


class Tries:
    """The attempts at one request."""

    def __init__(self, retry: Retry, chance: Callable[[], float] = random.random) -> None:
        self._retry, self._chance = retry, chance
        self._made, self._began = 0, time.monotonic()

    def pause(self, failure: DecidableError) -> float | None:
        """Seconds to wait after an attempt that failed; None: give up."""
        self._made += 1
        if self._made >= self._retry.attempts or not passes(failure):
            return None
        wait = self._chance() * min(self._retry.most, self._retry.first * 2 ** (self._made - 1))
        if isinstance(failure, Refused):
            wait += failure.retry_after or 0.0
        spent = time.monotonic() - self._began
        return wait if spent + wait <= self._retry.seconds else None


def passes(failure: DecidableError) -> bool:
    """Whether the same request may succeed in a moment."""
    if isinstance(failure, Refused):
        return failure.status in PASSING or failure.code == STILL_RUNNING
    return isinstance(failure, Unreachable)
