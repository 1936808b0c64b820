"""Learning how far a proposal can be trusted, from what the models said of cases they had not learned."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from decidable.decision.trust import FIGURES, Trust, figures_of
from decidable.learning.certificates.proving import Candidate, candidates
from decidable.learning.split import Held, Labels

Floats = NDArray[np.float64]

_LEAST_SCALE: Final = 1e-9
_FEWEST_WRONG: Final = 10


@dataclass(frozen=True, slots=True)
class FittedTrust:
    """The score, and the thresholds worth proving, with the error expected above each."""

    trust: Trust
    candidates: tuple[Candidate, ...]


def fit_trust(proposed: Held, criticised: Held, labels: Labels) -> FittedTrust:
    """Fit to the rows that both models were asked about out of fold; `labels` are of all training rows.

    Where fewer than ten proposals were wrong (or right) there is nothing to learn from, and trust is
    the confidence.
    """
    rows, left, right = np.intersect1d(proposed.rows, criticised.rows, return_indices=True)
    p, q = proposed.probabilities[left], criticised.probabilities[right]
    figures = figures_of(p, q, 0.5 * np.abs(p - q).sum(axis=1))
    wrong = p.argmax(axis=1) != labels[rows]
    trust = _fit(figures, wrong)
    return FittedTrust(trust, candidates(trust.score(figures), wrong))


def _fit(figures: Floats, wrong: NDArray[np.bool_]) -> Trust:
    from sklearn.linear_model import LogisticRegression

    weights = np.zeros(len(FIGURES))
    if min(int(wrong.sum()), int((~wrong).sum())) < _FEWEST_WRONG:
        weights[0] = 1.0
        return Trust(weights, 0.0)
    centre, scale = figures.mean(axis=0), np.maximum(figures.std(axis=0), _LEAST_SCALE)
    model = LogisticRegression(C=1.0, max_iter=1000).fit((figures - centre) / scale, ~wrong)
    weights = model.coef_[0] / scale
    return Trust(weights, float(model.intercept_[0] - weights @ centre))
