"""Calibration: scores that were right as often as they say, and how far off they are."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from decidable.kit.probability import softmax
from decidable.learning.split import Labels, folds

Floats = NDArray[np.float64]
BINS: Final = 15
_CLEARLY: Final = 1e-3
_SMALLEST: Final = 1e-12


@dataclass(frozen=True, slots=True)
class Calibration:
    """Log-scores s (n, K) become `slope * s + shift`; `name` says which kind was chosen."""

    name: str
    slope: float
    shift: Floats

    def apply(self, scores: Floats) -> Floats:
        """Calibrated log-scores (n, K)."""
        return np.asarray(self.slope * scores + self.shift)


def log_loss(probabilities: Floats, labels: Labels) -> float:
    """Mean of -log p of what was right."""
    right = probabilities[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(right, _SMALLEST)).mean())


def calibrate(scores: Floats, labels: Labels, seed: int) -> Calibration:
    """Choose by cross-validated log-loss among none, temperature and Platt scaling.

    `scores` (n, K) must be out of fold. Temperature (Guo et al., ICML 2017) has one slope; Platt
    scaling has a shift for every option as well and is tried where every option has enough rows.
    """
    options = scores.shape[1]
    best = Calibration("none", 1.0, np.zeros(options))
    best_loss = log_loss(softmax(scores), labels)
    kinds = ["temperature"]
    if options <= 20 and np.bincount(labels, minlength=options).min() >= 30:
        kinds.append("platt")
    fold = folds(labels, 5, seed)
    for kind in kinds:
        loss = _tried(kind, scores, labels, fold)
        if loss < best_loss * (1 - _CLEARLY):
            best, best_loss = _fit(kind, scores, labels), loss
    return best


def _tried(kind: str, scores: Floats, labels: Labels, fold: NDArray[np.int8]) -> float:
    result = np.empty_like(scores)
    result[fold == -1] = scores[fold == -1]
    for held in range(5):
        fitted = _fit(kind, scores[fold != held], labels[fold != held])
        result[fold == held] = fitted.apply(scores[fold == held])
    return log_loss(softmax(result), labels)


def _fit(kind: str, scores: Floats, labels: Labels) -> Calibration:
    options = scores.shape[1]
    right = np.eye(options)[labels]
    shifts = options if kind == "platt" else 0

    def loss(x: Floats) -> tuple[float, Floats]:
        slope, shift = np.exp(x[0]), x[1:] if shifts else np.zeros(options)
        p = softmax(slope * scores + shift)
        off = (p - right) / len(scores)
        gradient = np.concatenate([[slope * (off * scores).sum()], off.sum(axis=0)[:shifts]])
        return log_loss(p, labels) + 1e-6 * float(x @ x), gradient + 2e-6 * x

    found = minimize(loss, np.zeros(1 + shifts), jac=True, method="L-BFGS-B")
    shift = np.asarray(found.x[1:]) if shifts else np.zeros(options)
    return Calibration(kind, float(np.exp(found.x[0])), shift)


def calibration_error(confidence: Floats, right: NDArray[np.bool_]) -> float:
    """Expected calibration error over bins of equal size (Nixon et al., 2019, adaptive bins)."""
    order = np.argsort(confidence, kind="stable")
    parts = np.array_split(order, min(BINS, len(order)))
    return float(sum(abs(confidence[p].mean() - right[p].mean()) * len(p) for p in parts) / len(order))


def brier(probabilities: Floats, labels: Labels) -> float:
    """Mean squared distance between the probabilities and what was right (Brier, 1950), in [0, 2]."""
    right = np.eye(probabilities.shape[1])[labels]
    return float(np.square(probabilities - right).sum(axis=1).mean())
