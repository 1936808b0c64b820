"""How many decisions with a dissonance above the target an hour may have: counted by minute."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

MINUTES = 60


@dataclass(frozen=True, slots=True)
class Minutes:
    """Decisions above the target, by the minute (since 1970) in which they were made.

    An hour is sixty minutes of the clock one after the other: never more than an hour.
    """

    counts: Mapping[int, int] = field(default_factory=dict)

    def after(self, more: Mapping[int, int]) -> "Minutes":
        """With decisions more; what is over two hours older than the newest is forgotten."""
        counts = dict(self.counts)
        for minute, n in more.items():
            counts[minute] = counts.get(minute, 0) + n
        newest = max(counts, default=0)
        return Minutes({at: n for at, n in sorted(counts.items()) if at > newest - 2 * MINUTES})

    @staticmethod
    def from_document(stored: Mapping[str, Any], above: float) -> "Minutes":
        """The minutes that were counted with this target; none if it was another."""
        if stored.get("above") != above:
            return Minutes()
        return Minutes({int(minute): n for minute, n in stored["minutes"].items()})

    def document(self, above: float) -> dict[str, Any]:
        """As JSON, with the target that they were counted with."""
        return {"above": above, "minutes": {str(minute): n for minute, n in self.counts.items()}}

    def since(self, minute: int) -> "Minutes":
        """Those from a minute on."""
        return Minutes({at: n for at, n in self.counts.items() if at >= minute})

    def worst(self) -> tuple[int, int]:
        """The hour with the most of them: how many, and the minute it ends with. (0, 0) where there are none."""
        return max(((self._ending(minute), minute) for minute in self.counts), default=(0, 0))

    def last_hour(self, now: datetime) -> int:
        """How many of the last hour."""
        return self._ending(minute_of(now))

    def _ending(self, last: int) -> int:
        return sum(n for at, n in self.counts.items() if last - MINUTES < at <= last)


def minute_of(moment: datetime) -> int:
    """The minute of a moment, since 1970."""
    return int(moment.timestamp() // 60)


def moment_of(minute: int) -> datetime:
    """When a minute is over."""
    return datetime.fromtimestamp(0, UTC) + timedelta(minutes=minute + 1)
