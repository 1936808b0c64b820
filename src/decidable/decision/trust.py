"""How far a proposal can be trusted: the probability that it is right, from all that was measured of it.

A certificate's threshold is one on this score. The score need not be calibrated for the proof to hold;
the better it ranks right before wrong, the more can be automatic.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from decidable.decision.records import PROBABILITY_DECIMALS, Critique, Proposal, Severity, Signal
from decidable.kit.arrays import pack

Floats = NDArray[np.float64]

FAMILY: Final = "logistic"
FIGURES: Final = ("confidence", "margin", "critic", "agreement", "d", "novelty", "signals")
"""What the score looks at; see `figures_of`."""
ODD: Final = frozenset({"missing_field", "unseen_category", "out_of_range", "anomaly"})
"""Signals that are counted, from a warning on: those that speak of the input alone."""
_SMALLEST: Final = 1e-6
_FARTHEST: Final = 3.0
_MOST_SIGNALS: Final = 5
_MOST_ODDS: Final = 50.0


@dataclass(frozen=True)
class Trust:
    """A logistic regression: `weights` (7,), one of each of `FIGURES`, and `base`."""

    weights: Floats
    base: float

    def score(self, figures: Floats) -> Floats:
        """The trust (n,) of figures (n, 7), in [0, 1], rounded to `PROBABILITY_DECIMALS`."""
        odds = np.clip((figures * self.weights).sum(axis=1) + self.base, -_MOST_ODDS, _MOST_ODDS)
        return np.asarray((1.0 / (1.0 + np.exp(-odds))).round(PROBABILITY_DECIMALS))

    def pack(self) -> bytes:
        """As bytes."""
        return pack({"weights": self.weights}, {"family": FAMILY, "base": self.base})


PLAIN: Final = Trust(np.array([1.0] + [0.0] * (len(FIGURES) - 1)), 0.0)
"""The confidence itself: for types that were learned before there was a score, or had nothing to learn it from."""


def trust_from(arrays: Mapping[str, NDArray[Any]], note: Mapping[str, Any]) -> Trust:
    """What `Trust.pack` stored."""
    return Trust(arrays["weights"], note["base"])


def measure(
    trust: Trust,
    proposals: Sequence[Proposal],
    critiques: Sequence[Critique],
    d: Sequence[float],
    remoteness: Floats,
    signals: Sequence[Sequence[Signal]],
) -> list[float]:
    """The trust in each proposal. Rows are aligned; `remoteness` (n,): see `Observer.remoteness`."""
    if not proposals:
        return []
    p = np.array([proposal.probabilities for proposal in proposals], dtype=np.float64)
    q = np.array([critique.probabilities for critique in critiques], dtype=np.float64)
    scored: list[float] = trust.score(
        figures_of(p, q, np.asarray(d, dtype=np.float64), remoteness, odd_signals(signals))
    ).tolist()
    return scored


def odd_signals(signals: Sequence[Sequence[Signal]]) -> Floats:
    """How many signals of each case are odd (n,)."""
    return np.array(
        [sum(one.name in ODD and one.severity is not Severity.INFO for one in found) for found in signals],
        dtype=np.float64,
    )


def figures_of(proposed: Floats, criticised: Floats, d: Floats, remoteness: Floats, odd: Floats) -> Floats:
    """The figures (n, 7) of probabilities (n, K) of proposer and critic, their distance, novelty and signals (n,).

    The log-odds of the choice, by how much it leads the second in log-probability, the critic's
    log-odds of the same choice, whether the critic would choose it too, d, the distance to the nearest
    known case in novelty limits (at most 3), and the number of odd signals (at most 5).
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
            np.minimum(remoteness, _FARTHEST),
            np.minimum(odd, _MOST_SIGNALS),
        ]
    )


def _log_odds(p: Floats) -> Floats:
    return np.log((p + _SMALLEST) / (1.0 - p + _SMALLEST))
