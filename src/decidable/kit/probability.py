"""Rows of scores as rows of probabilities, in the form in which they are stored."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def softmax(scores: Floats) -> Floats:
    """Probabilities (n, k) from log-scores (n, k), row by row."""
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))


def rounded(probabilities: Floats, decimals: int) -> Floats:
    """Rows rounded so that they still sum to 1: what rounding loses goes to the largest entry."""
    rows = np.round(probabilities, decimals)
    largest = rows.argmax(axis=1)
    each = np.arange(len(rows))
    rows[each, largest] = np.round(rows[each, largest] + 1.0 - rows.sum(axis=1), decimals)
    return rows


def runners_up(probabilities: Floats, best: NDArray[np.intp]) -> NDArray[np.intp]:
    """The second most probable column of each row, where `best` is the column of the first."""
    others = probabilities.copy()
    others[np.arange(len(others)), best] = -1.0
    second: NDArray[np.intp] = others.argmax(axis=1)
    return second
