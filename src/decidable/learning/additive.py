"""Fit the additive proposer: a logistic regression on linear splines and indicators.

The penalty is chosen by cross-validated log-loss; the fitted coefficients are folded into one curve
or table for each field.
"""

import warnings
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from decidable.decision.inputs import Batch, Codes, Floats
from decidable.decision.proposal.additive import AdditiveProposer
from decidable.kit.probability import softmax
from decidable.learning.calibration import Calibration, calibrate, log_loss
from decidable.learning.milestones import Progress
from decidable.learning.split import Held, Labels, folds, sample

PENALTIES: Final = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
"""Inverse strengths of the ridge penalty that are tried, strongest first."""
FEWER_PENALTIES: Final = (0.03, 0.3, 3.0)
"""What is tried where there are many options, and every fit is costly."""

_KNOTS: Final = 8
_EDGE: Final = 0.005
_FOLDS: Final = 5
_FEWER_FOLDS: Final = 3
_MANY_OPTIONS: Final = 12
_MOST_ROWS_TO_TRY: Final = 20_000
_FEWEST_OF_A_CATEGORY: Final = 3


@dataclass(frozen=True, slots=True)
class _Basis:
    """Basis functions of all fields.

    `knots` (k, J) as in `AdditiveProposer`; `centre`, `scale` (k,): mean and deviation of the held
    values; `bends` (B,), `bend_fields` (B,): inner knots and the number field each belongs to;
    `gaps` (M,): number fields with an indicator of missing; `marks` (D,): rows of the tables that
    have an indicator, `offsets` (m,) where the tables begin, `height` how many rows they have.
    """

    knots: Floats
    centre: Floats
    scale: Floats
    bends: Floats
    bend_fields: NDArray[np.intp]
    gaps: NDArray[np.intp]
    marks: NDArray[np.intp]
    offsets: Codes
    height: int

    def design(self, numbers: Floats, codes: Codes) -> Floats:
        """The design matrix (n, features): lines, bends, indicators of missing, of categories."""
        missing = np.isnan(numbers)
        held = np.clip(np.where(missing, self.centre, numbers), self.knots[:, 0], self.knots[:, -1])
        lines = (held - self.centre) / self.scale
        bends = np.maximum(held[:, self.bend_fields] - self.bends, 0.0) / self.scale[self.bend_fields]
        marks = np.zeros((len(codes), self.height))
        rows = np.arange(len(codes))[:, None]
        marks[rows, self.offsets + 2 + codes] = 1.0
        # A missing number is at the centre of its line, and its indicator carries what missing means.
        bends[missing[:, self.bend_fields]] = 0.0
        return np.concatenate([lines, bends, missing[:, self.gaps], marks[:, self.marks]], axis=1)

    def fold(self, weights: Floats) -> tuple[Floats, Floats, Floats]:
        """Curves (k, J, K), missing (k, K) and tables (height, K) from weights (features, K)."""
        k, bends, gaps = len(self.knots), len(self.bends), len(self.gaps)
        lines, bent, lost, marked = np.split(weights, np.cumsum([k, bends, gaps]))
        curves = (
            (self.knots - self.centre[:, None])[:, :, None] / self.scale[:, None, None] * lines[:, None, :]
        )
        for bend, field, weight in zip(self.bends, self.bend_fields, bent, strict=True):
            rise = np.maximum(self.knots[field] - bend, 0.0) / self.scale[field]
            curves[field] += rise[:, None] * weight
        missing = np.zeros((k, weights.shape[1]))
        missing[self.gaps] = lost
        tables = np.zeros((self.height, weights.shape[1]))
        tables[self.marks] = marked
        return curves, missing, tables


def _basis_of(batch: Batch) -> _Basis:
    knots = np.array([_knots_of(batch.numbers[:, j]) for j in range(batch.numbers.shape[1])]).reshape(
        -1, _KNOTS
    )
    missing = np.isnan(batch.numbers)
    held = np.ma.array(np.clip(np.nan_to_num(batch.numbers), knots[:, 0], knots[:, -1]), mask=missing)
    inner = [
        (knot, j) for j, row in enumerate(knots) for knot in np.unique(row[1:-1]) if row[0] < knot < row[-1]
    ]
    sizes = [len(spec.categories) + 2 for spec in batch.category_fields]
    offsets = np.cumsum([0, *sizes], dtype=np.int32)
    seen = np.bincount((offsets[:-1] + 2 + batch.codes).ravel(), minlength=offsets[-1])
    return _Basis(
        knots=knots,
        centre=held.mean(axis=0).filled(0.0) if len(knots) else np.zeros(0),
        scale=np.maximum(held.std(axis=0).filled(1.0), 1e-9) if len(knots) else np.zeros(0),
        bends=np.array([knot for knot, _ in inner]),
        bend_fields=np.array([j for _, j in inner], dtype=np.intp),
        gaps=np.flatnonzero(missing.any(axis=0)),
        marks=np.flatnonzero(seen >= _FEWEST_OF_A_CATEGORY),
        offsets=offsets[:-1],
        height=int(offsets[-1]),
    )


def _knots_of(values: Floats) -> Floats:
    """The edges and inner quantiles of a field's values, ascending; the last is repeated to fill up."""
    given = values[~np.isnan(values)]
    if not len(given):
        return np.zeros(_KNOTS)
    edges = np.quantile(given, [_EDGE, 1 - _EDGE])
    if edges[0] == edges[1]:
        edges = np.array([given.min(), given.max()])
    inner = np.unique(np.quantile(given, np.linspace(0, 1, _KNOTS)[1:-1]))
    inner = inner[(inner > edges[0]) & (inner < edges[1])]
    knots = np.concatenate([edges[:1], inner, edges[1:]])
    return np.pad(knots, (0, _KNOTS - len(knots)), mode="edge")


@dataclass(frozen=True, slots=True)
class FittedProposer:
    """The proposer, how it was calibrated, what it says of rows held out, and its penalty."""

    proposer: AdditiveProposer
    calibration: Calibration
    held: Held
    penalty: float


def fit_additive(
    batch: Batch, labels: Labels, options: tuple[str, ...], seed: int, progress: Progress
) -> FittedProposer:
    """Fit to training rows alone; `labels` (n,) are positions in `options`."""
    basis = _basis_of(batch)
    x = basis.design(batch.numbers, batch.codes)
    penalty, scores, tried = _choose_penalty(x, labels, len(options), seed, progress)
    calibration = calibrate(scores, labels[tried], seed)
    weights, intercept = _fit(x, labels, penalty, len(options))
    curves, missing, tables = basis.fold(weights * calibration.slope)
    raw = AdditiveProposer(
        options,
        intercept * calibration.slope + calibration.shift,
        basis.knots,
        curves,
        missing,
        tables,
        basis.offsets,
    )
    held = Held(tried, softmax(calibration.apply(scores)))
    return FittedProposer(_about_the_average(raw, batch, basis.marks), calibration, held, penalty)


def _choose_penalty(
    x: Floats, labels: Labels, options: int, seed: int, progress: Progress
) -> tuple[float, Floats, NDArray[np.intp]]:
    """The penalty with the least log-loss out of fold, its scores (n', K) there, and the rows tried."""
    tried = sample(labels, _MOST_ROWS_TO_TRY, seed)
    x, y = x[tried], labels[tried]
    penalties, count = (PENALTIES, _FOLDS) if options <= _MANY_OPTIONS else (FEWER_PENALTIES, _FEWER_FOLDS)
    fold = folds(y, count, seed)
    scores = np.zeros((len(penalties), len(y), options))
    for held, (place, penalty) in product(range(count), enumerate(penalties)):
        share = (held + place / len(penalties)) / count
        progress(share, f"Proposer: cross-validation, fold {held + 1} of {count}")
        weights, intercept = _fit(x[fold != held], y[fold != held], penalty, options)
        scores[place, fold == held] = x[fold == held] @ weights + intercept
    judged = fold >= 0
    losses = [log_loss(softmax(s[judged]), y[judged]) for s in scores]
    best = int(np.argmin(losses))
    return penalties[best], scores[best][judged], tried[judged]


def _fit(x: Floats, labels: Labels, penalty: float, options: int) -> tuple[Floats, Floats]:
    """Weights (features, K) and intercepts (K,) of a logistic regression."""
    model: Any = LogisticRegression(C=penalty, max_iter=500, tol=1e-4)
    with warnings.catch_warnings():  # a weak penalty may not settle; cross-validation judges the result
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(x, labels)
    weights, intercept = model.coef_.T, model.intercept_
    if options == 2:
        zeros = np.zeros_like(weights)
        return np.concatenate([zeros, weights], axis=1), np.array([0.0, intercept[0]])
    return np.asarray(weights), np.asarray(intercept)


def _about_the_average(raw: AdditiveProposer, batch: Batch, marks: NDArray[np.intp]) -> AdditiveProposer:
    """The same model, written so that every field adds nothing on average over the training rows.

    Categories without an indicator (unknown to history, or all but) then say nothing.
    """
    mean = raw.contributions(batch).mean(axis=0)
    k = len(raw.knots)
    sizes = np.diff([*raw.offsets.tolist(), len(raw.tables)])
    tables = raw.tables - np.repeat(mean[k:], sizes, axis=0)
    tables[np.setdiff1d(np.arange(len(tables)), marks)] = 0.0
    return AdditiveProposer(
        options=raw.options,
        base=raw.base + mean.sum(axis=0),
        knots=raw.knots,
        curves=raw.curves - mean[:k, None, :],
        missing=raw.missing - mean[:k],
        tables=tables,
        offsets=raw.offsets,
    )
