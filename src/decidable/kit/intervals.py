"""How sure one can be of a share that was counted; without SciPy, which a process that serves never loads."""

from math import exp, lgamma, log
from typing import Final

_TINY: Final = 1e-300
_EXACT: Final = 1e-15
_MOST_TERMS: Final = 100_000


def share_interval(hits: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """Exact interval of a share (Clopper and Pearson, 1934); (0, 1) where n is 0."""
    tail = (1 - confidence) / 2
    low = _quantile(tail, hits, n - hits + 1) if hits else 0.0
    high = _quantile(1 - tail, hits + 1, n - hits) if hits < n else 1.0
    return low, high


def _quantile(share: float, a: int, b: int) -> float:
    """Where the distribution function of Beta(a, b) reaches a share: by halving, to the last digit."""
    low, high = 0.0, 1.0
    while low < (middle := (low + high) / 2) < high:
        if _beta(middle, a, b) < share:
            low = middle
        else:
            high = middle
    return middle


def _beta(x: float, a: int, b: int) -> float:
    """The distribution function of Beta(a, b) at x in (0, 1), by its continued fraction (DLMF 8.17.22)."""
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(1 - x))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(x, a, b) / a
    return 1 - front * _fraction(1 - x, b, a) / b


def _fraction(x: float, a: int, b: int) -> float:
    """The fraction itself, by the modified method of Lentz."""
    c, d = 1.0, 1 / _not_zero(1 - (a + b) * x / (a + 1))
    found = d
    for m in range(1, _MOST_TERMS):
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1 / _not_zero(1 + term * d)
            c = _not_zero(1 + term / c)
            found *= c * d
        if abs(c * d - 1) < _EXACT:
            break
    return found


def _not_zero(value: float) -> float:
    return value if abs(value) > _TINY else _TINY
