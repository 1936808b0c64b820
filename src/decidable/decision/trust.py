"""How far a proposal can be trusted: the probability that it is right, from what both models said.

A certificate's threshold is one on this score. The score need not be calibrated for the proof to hold;
the better it ranks right before wrong, the more can be automatic.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from decidable.decision.records import PROBABILITY_DECIMALS, Critique, Proposal
from decidable.kit.arrays import pack

Floats = NDArray[np.float64]

FAMILY: Final = "logistic"
FIGURES: Final = ("confidence", "margin", "critic", "agreement", "d")
"""What the score looks at; see `figures_of`."""
_SMALLEST: Final = 1e-6


@dataclass(frozen=True)
class Trust:
    """A logistic regression: `weights` (5,), one of each of `FIGURES`, and `base`."""

    weights: Floats
    base: float

    def of(
        self, proposals: Sequence[Proposal], critiques: Sequence[Critique], d: Sequence[float]
    ) -> list[float]:
        """The trust in each proposal, in [0, 1], rounded to `PROBABILITY_DECIMALS`; rows are aligned."""
        if not proposals:
            return []
        p = np.array([proposal.probabilities for proposal in proposals], dtype=np.float64)
        q = np.array([critique.probabilities for critique in critiques], dtype=np.float64)
        trusted: list[float] = self.score(figures_of(p, q, np.asarray(d))).tolist()
        return trusted

    def score(self, figures: Floats) -> Floats:
        """The trust (n,) of figures (n, 5)."""
        odds = (figures * self.weights).sum(axis=1) + self.base
        return np.asarray((1.0 / (1.0 + np.exp(-odds))).round(PROBABILITY_DECIMALS))

    def pack(self) -> bytes:
        """As bytes."""
        return pack({"weights": self.weights}, {"family": FAMILY, "base": self.base})


def trust_from(arrays: Mapping[str, NDArray[Any]], note: Mapping[str, Any]) -> Trust:
    """What `Trust.pack` stored."""
    return Trust(arrays["weights"], note["base"])


def figures_of(proposed: Floats, criticised: Floats, d: Floats) -> Floats:
    """The figures (n, 5) of probabilities (n, K) of proposer and critic and their distance (n,).

    The log-odds of the choice, by how much it leads the second in log-probability, the critic's
    log-odds of the same choice, whether the critic would choose it too, and d.
    """
    rows = np.arange(len(proposed))
    choice = proposed.argmax(axis=1)
    confidence = proposed[rows, choice]
    second = np.partition(proposed, -2, axis=1)[:, -2]
    return np.column_stack(
        [
            _log_odds(confidence),
            np.log((confidence + _SMALLEST) / (second + _SMALLEST)),
            _log_odds(criticised[rows, choice]),
            criticised.argmax(axis=1) == choice,
            d,
        ]
    )


def _log_odds(p: Floats) -> Floats:
    return np.log((p + _SMALLEST) / (1.0 - p + _SMALLEST))
