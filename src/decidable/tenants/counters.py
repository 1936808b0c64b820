"""Counters of requests in windows of time: in this process here, in Redis in `shared_counters`.

All windows of a request are looked at together: if one of them is full nothing is counted, else all are.
In one process nothing else runs meanwhile; in Redis it is one script. A window begins with its first
request, so that not all callers start anew at the same moment; the month is the calendar's (UTC).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from decidable.tenants.months import Month


@dataclass(frozen=True, slots=True)
class Window:
    """At most `limit` requests in `seconds` from the first of them."""

    name: str
    limit: int
    seconds: int

    def share(self, processes: int) -> "Window":
        """What one of several processes may give out while they cannot count together; at least one."""
        return replace(self, limit=min(self.limit, max(1, self.limit // processes)))


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that wants to be counted. `month_limit` is None where the month refuses nobody."""

    caller: str
    windows: Sequence[Window]
    month_limit: int | None
    month_seconds_left: float


@dataclass(frozen=True, slots=True)
class Counted:
    """What came of it: the counts (this request included, if it was taken) and the seconds left of each window."""

    taken: bool
    month: int
    counts: Sequence[int]
    left: Sequence[float]


class LocalCounters:
    """The counters of one process."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._open: dict[tuple[str, str], tuple[int, float]] = {}

    def take(self, asked: Asked, month: Month, processes: int = 1) -> Counted:
        """Count a request if all windows have room.

        `processes` count apart from each other: what this one counted in the month since it was last written,
        each of the others may have counted too.
        """
        now = self._now()
        free = asked.month_limit is None or month.share_used(processes) < asked.month_limit
        found = []
        for window in asked.windows:
            count, end = self._open.get((asked.caller, window.name), (0, 0.0))
            if end <= now:
                count, end = 0, now + window.seconds
            free = free and count < window.limit
            found.append((window.name, count, end))
        if free:
            month.pending += 1
            for name, count, end in found:
                self._open[asked.caller, name] = (count + 1, end)
        one = int(free)
        return Counted(
            free,
            month.share_used(processes),
            [count + one for _, count, _ in found],
            [end - now for _, _, end in found],
        )

    def sweep(self) -> None:
        """Forget the windows that have ended."""
        now = self._now()
        self._open = {key: held for key, held in self._open.items() if held[1] > now}
