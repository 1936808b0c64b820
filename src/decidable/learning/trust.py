"""Learning how far a proposal can be trusted, from what the models said of cases they had not learned."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from decidable.decision.inputs import Batch
from decidable.decision.records import Case
from decidable.decision.signals.observer import Observer
from decidable.decision.trust import FIGURES, PLAIN, Trust, figures_of, odd_signals
from decidable.kit.nearest import Points
from decidable.learning.certificates.proving import Candidate, candidates
from decidable.learning.report import risk_coverage
from decidable.learning.split import Held, Labels, Rows

Floats = NDArray[np.float64]

_LEAST_SCALE: Final = 1e-9
_FEWEST_WRONG: Final = 10
_SAME: Final = 1e-6


@dataclass(frozen=True, slots=True)
class FittedTrust:
    """The score, the thresholds worth proving with the error expected above each, and what is seen beforehand.

    `curves` are of the same `cases`: how often answers are wrong by confidence, d and trust.
    """

    trust: Trust
    candidates: tuple[Candidate, ...]
    curves: dict[str, Any]
    cases: int


def fit_trust(
    signals: Observer, remembered: Rows, batch: Batch, proposed: Held, criticised: Held, labels: Labels
) -> FittedTrust:
    """Fit to the rows that both models were asked about out of fold; `batch` and `labels` are of all training rows.

    `remembered`: the row of each known case.

    Where fewer than ten proposals were wrong (or right) there is nothing to learn from, and trust is
    the confidence.
    """
    rows, left, right = np.intersect1d(proposed.rows, criticised.rows, return_indices=True)
    p, q = proposed.probabilities[left], criticised.probabilities[right]
    d = 0.5 * np.abs(p - q).sum(axis=1)
    figures = figures_of(p, q, d, _novelty(signals, remembered, batch)[rows], _odd(signals, batch)[rows])
    wrong = p.argmax(axis=1) != labels[rows]
    trust = _fit(figures, wrong)
    scored = trust.score(figures)
    curves = risk_coverage(p.max(axis=1), d, ~wrong, scored)
    return FittedTrust(trust, candidates(scored, wrong), curves, len(rows))


def _novelty(signals: Observer, remembered: Rows, batch: Batch) -> Floats:
    """How far each training row is from the nearest other known case, in novelty limits."""
    known = signals.known
    points = Points(known.points.astype(np.float32))
    positions, distances = points.nearest(known.space.place(batch), min(2, len(known)))
    itself = remembered[positions[:, 0]] == np.arange(len(batch))
    return np.where(itself, distances[:, -1], distances[:, 0]) / max(signals.novelty_limit, _SAME)


def _odd(signals: Observer, batch: Batch) -> Floats:
    nothing = [Case(UUID(int=row), given) for row, given in enumerate(batch.inputs)]
    return odd_signals(signals.observe(batch, nothing))


def _fit(figures: Floats, wrong: NDArray[np.bool_]) -> Trust:
    from sklearn.linear_model import LogisticRegression

    if min(int(wrong.sum()), int((~wrong).sum())) < _FEWEST_WRONG:
        return PLAIN
    centre, scale = figures.mean(axis=0), figures.std(axis=0)
    varies = scale > _LEAST_SCALE
    scale = np.where(varies, scale, 1.0)
    model = LogisticRegression(C=1.0, max_iter=1000).fit((figures - centre) / scale, ~wrong)
    weights = np.where(varies, model.coef_[0] / scale, 0.0)
    return Trust(weights, float(model.intercept_[0] - weights @ centre))


def about_trust(fitted: FittedTrust) -> dict[str, Any]:
    """What the report says of the score: the weight of each figure, and the thresholds worth proving."""
    return {
        "weights": dict(zip(FIGURES, fitted.trust.weights.round(6).tolist(), strict=True)),
        "candidates": [asdict(one) for one in fitted.candidates],
        "risk_coverage": fitted.curves,
        "cases": fitted.cases,
    }


def candidates_from(report: Mapping[str, Any]) -> tuple[Candidate, ...]:
    """The thresholds that `about_trust` wrote into a type's report; none of a type learned before."""
    stated = report.get("training", {}).get("trust", {}).get("candidates", ())
    return tuple(Candidate(**one) for one in stated)
