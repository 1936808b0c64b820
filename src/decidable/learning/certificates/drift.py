"""Whether what comes in still looks like what was learned from; may be looked at after every decision.

Each value becomes a rank among all that came before it: with bins counted so far, the share of values in
lower bins plus a random part of its own. While nothing changes, these ranks are independent and uniform,
whatever the distribution is (smoothed conformal p-values; Vovk, Gammerman and Shafer, 2022, proposition
11.1). A bettor who guesses the next rank's tenth from the recent ones multiplies their capital by
10 x (probability they gave it), which is 1 on average. Capital is paid in little by little, for a change
may begin at any time; what was ever paid in is at most 1. So while nothing changes the capital exceeds
1 / δ with probability at most δ, ever (Ville's inequality; Shin, Ramdas and Rinaldo, 2024, e-detectors,
arXiv 2203.03532).
"""

from dataclasses import dataclass
from typing import Final

TENTHS: Final = 10
MEMORY: Final = 100.0
"""About how many recent ranks the bettor remembers."""
CAUTION: Final = 2.0
"""So many imagined ranks in every tenth make guesses cautious."""
_HALVING: Final = 2_000.0


@dataclass(frozen=True, slots=True)
class Detector:
    """What is known of one figure: `counts` of values by bin (those of history first), and the bettor's state.

    `recent` (10,) are decayed counts of ranks, `capital` is what the bets are worth, `seen` how many there were.
    """

    counts: tuple[int, ...]
    recent: tuple[float, ...] = (0.0,) * TENTHS
    capital: float = 0.0
    seen: int = 0

    def after(self, value: int, chance: float) -> "Detector":
        """With one value more: its bin, and a number in [0, 1) drawn for it (a stable hash of its id)."""
        tenth = min(TENTHS - 1, int(self._rank(value, chance) * TENTHS))
        held = sum(self.recent) + CAUTION * TENTHS
        odds = TENTHS * (self.recent[tenth] + CAUTION) / held
        kept = 1.0 - 1.0 / MEMORY
        recent = tuple(count * kept + (at == tenth) for at, count in enumerate(self.recent))
        counts = tuple(count + (at == value) for at, count in enumerate(self.counts))
        return Detector(counts, recent, (self.capital + _paid_in(self.seen)) * odds, self.seen + 1)

    def _rank(self, value: int, chance: float) -> float:
        below, same = sum(self.counts[:value]), self.counts[value] + 1
        return (below + chance * same) / (sum(self.counts) + 1)


def _paid_in(seen: int) -> float:
    """What is paid in before the value after `seen`: sums to 1 over all time, about half of it by 2,000."""
    return _HALVING / ((seen + _HALVING) * (seen + _HALVING + 1.0))
