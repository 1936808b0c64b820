"""Whether what comes in still looks like what was learned from; may be looked at after every decision.

Each value becomes a rank among all that came before it: with bins counted so far, the share of values in
lower bins plus a random part of its own. While nothing changes, these ranks are independent and uniform,
whatever the distribution is (smoothed conformal p-values; Vovk, Gammerman and Shafer, 2022, proposition
11.1). A bettor stakes capital on the next rank at odds that are 1 on average: 1 + s (2p - 1) on values that
grow or shrink, 1 + s (6p² - 6p + 1) on values that spread or gather, and 10 x (probability of the rank's
tenth, guessed from the recent ones) on anything else. The bettors share what is paid in little by little,
for a change may begin at any time; what was ever paid in is at most 1. So while nothing changes all they
hold together exceeds 1 / δ with probability at most δ, ever (Ville's inequality; Shin, Ramdas and Rinaldo,
2024, e-detectors, arXiv 2203.03532). Of several figures one that holds figures / δ is enough, however the
figures depend on each other (Bonferroni).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

Whole = NDArray[np.int64]
Halves = NDArray[np.uint64]

TENTHS: Final = 10
MEMORY: Final = 100.0
"""About how many recent ranks the guessing bettor remembers."""
CAUTION: Final = 2.0
"""So many imagined ranks in every tenth make guesses cautious."""
MOVED: Final = np.array([-0.8, -0.4, 0.4, 0.8])
"""Stakes on values that shrink or grow."""
SPREAD: Final = np.array([-0.6, 0.9])
"""Stakes on values that gather or spread."""
BETTORS: Final = len(MOVED) + len(SPREAD) + 1
LATELY: Final = 500.0
"""About how many values the recent distribution shows."""
ABSENT: Final = -1
"""The bin of a value that is not known: nobody bets on it."""
_TOGETHER: Final = 64
_HALVING: Final = 5_000.0
_MOST: Final = 1e200
"""So much is beyond any limit; more would not fit into a number."""


@dataclass(frozen=True, slots=True)
class Detectors:
    """What is known of F figures in B bins: one detector each, advanced together.

    `counts` (F, B) are values by bin, those of the reference first; `recent` (F, 10) decayed counts of
    ranks; `capital` (F, `BETTORS`) what the bets are worth; `seen` (F,) how many values there were;
    `lately` (F, B) decayed counts of values by bin, for people to see.
    """

    counts: Floats
    recent: Floats
    capital: Floats
    seen: Whole
    lately: Floats

    @staticmethod
    def of(counts: Sequence[Sequence[int]]) -> "Detectors":
        """Detectors that have seen the reference only; figures may have different numbers of bins."""
        figures, bins = len(counts), max(map(len, counts), default=1)
        table = np.zeros((figures, bins))
        for at, row in enumerate(counts):
            table[at, : len(row)] = row
        return Detectors(
            table,
            np.zeros((figures, TENTHS)),
            np.zeros((figures, BETTORS)),
            np.zeros(figures, np.int64),
            np.zeros((figures, bins)),
        )

    @staticmethod
    def from_document(stored: dict[str, Any]) -> "Detectors":
        """The detectors that `document` wrote."""
        counts, recent, capital, lately = (
            np.array(stored[name], float) for name in ("counts", "recent", "capital", "lately")
        )
        return Detectors(counts, recent, capital, np.array(stored["seen"], np.int64), lately)

    def document(self) -> dict[str, Any]:
        """As JSON; figures that people only look at are rounded."""
        return {
            "counts": self.counts.astype(np.int64).tolist(),
            "recent": self.recent.round(6).tolist(),
            "capital": self.capital.tolist(),
            "seen": self.seen.tolist(),
            "lately": self.lately.round(2).tolist(),
        }

    def __len__(self) -> int:
        return len(self.seen)

    @property
    def worth(self) -> Floats:
        """What all bettors hold together, of each figure (F,)."""
        return np.asarray(self.capital.sum(axis=1))

    def after(self, bins: Whole, chances: Floats) -> tuple["Detectors", Floats]:
        """With T decisions more, and what the bettors held after each of them (T, F).

        `bins` (T, F): the bin of each value, or `ABSENT`. `chances` (T, F): numbers in [0, 1) drawn for
        them, which depend on nothing that is watched (a stable hash of the decision's id).
        """
        now, held = self, [np.empty((0, len(self)))]
        for first in range(0, len(bins), _TOGETHER):
            now, some = now._after(bins[first : first + _TOGETHER], chances[first : first + _TOGETHER])
            held.append(some)
        return now, np.concatenate(held)

    def _after(self, bins: Whole, chances: Floats) -> tuple["Detectors", Floats]:
        there = bins >= 0
        onehot = (bins[:, :, None] == np.arange(self.counts.shape[1])).astype(float)
        before = self.counts + onehot.cumsum(axis=0) - onehot
        ranks = _ranks(before, bins, chances)
        order = there.cumsum(axis=0) - there  # how many values each figure saw before, in here
        odds, recent = self._odds(ranks, there, order)
        paid = np.where(there, paid_in(self.seen + order), 0.0) / BETTORS
        grown = odds.cumprod(axis=0)
        owed = (paid[:, :, None] * odds / grown).cumsum(axis=0)
        capital = np.minimum(grown * (self.capital + owed), _MOST)
        n = there.sum(axis=0)
        fading = (1.0 - 1.0 / LATELY) ** (n - 1 - order)
        lately = self.lately * ((1.0 - 1.0 / LATELY) ** n)[:, None] + (onehot * fading[:, :, None]).sum(
            axis=0
        )
        after = Detectors(self.counts + onehot.sum(axis=0), recent, capital[-1], self.seen + n, lately)
        return after, capital.sum(axis=2)

    def _odds(self, ranks: Floats, there: NDArray[np.bool_], order: Whole) -> tuple[Floats, Floats]:
        """The odds of every bettor (T, F, `BETTORS`), 1 where there is no value; and the ranks remembered."""
        tenths = np.minimum(TENTHS - 1, (ranks * TENTHS).astype(np.int64))
        hits = (tenths[:, :, None] == np.arange(TENTHS)) & there[:, :, None]
        kept = 1.0 - 1.0 / MEMORY
        # What is remembered before each value: of those before it in here, and of the state.
        grown = hits * (kept ** -(order + 1.0))[:, :, None]
        remembered = (self.recent + grown.cumsum(axis=0) - grown) * (kept**order)[:, :, None]
        own = np.take_along_axis(remembered, tenths[:, :, None], axis=2)
        guessed = TENTHS * (own + CAUTION) / (remembered.sum(axis=2, keepdims=True) + CAUTION * TENTHS)
        p = ranks[:, :, None]
        odds = np.concatenate(
            [1.0 + MOVED * (2 * p - 1), 1.0 + SPREAD * (6 * p * p - 6 * p + 1), guessed], axis=2
        )
        n = there.sum(axis=0)
        recent = (self.recent + grown.sum(axis=0)) * (kept**n)[:, None]
        return np.where(there[:, :, None], odds, 1.0), recent


def _ranks(before: Floats, bins: Whole, chances: Floats) -> Floats:
    """The rank of every value (T, F) among those counted `before` it (T, F, B), ties broken by chance."""
    at = np.maximum(bins, 0)[:, :, None]
    upto = before.cumsum(axis=2)
    own = np.take_along_axis(before, at, axis=2)[:, :, 0]
    below = np.take_along_axis(upto, at, axis=2)[:, :, 0] - own
    return np.asarray((below + chances * (own + 1.0)) / (upto[:, :, -1] + 1.0))


def paid_in(seen: Whole) -> Floats:
    """What is paid in before the value after `seen`: sums to 1 over all time, half of it by 5,000."""
    return np.asarray(_HALVING / ((seen + _HALVING) * (seen + _HALVING + 1.0)))


def chances(ids: Halves, salts: Halves) -> Floats:
    """A number in [0, 1) for each decision and figure (T, F): a stable hash of both.

    `ids` (T, 2) are the halves of the decisions' ids, `salts` (F,) the figures' own numbers. The
    hash is splitmix64's finisher (Steele, Lea and Flood, 2014), once for each half.
    """
    mixed = _mix(_mix(ids[:, :1] ^ salts) ^ ids[:, 1:])
    return np.asarray((mixed >> np.uint64(11)) * 2.0**-53)


def _mix(value: Halves) -> Halves:
    value = value + np.uint64(0x9E3779B97F4A7C15)
    value = (value ^ (value >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    value = (value ^ (value >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return value ^ (value >> np.uint64(31))
