"""How far people agree, and how sure one can be of it: pure statistics, without a database.

A rating is the position of what somebody said in any list of all that can be said; categories have no order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import comb
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

RESAMPLES: Final = 1000
_ENTRIES_AT_ONCE: Final = 4_000_000
_TWO_SIDED_95: Final = 1.959963984540054


@dataclass(frozen=True, slots=True)
class Kappa:
    """Cohen's kappa of two raters: 1 for full agreement, 0 for that of chance; its standard error."""

    n: int
    value: float
    error: float

    @property
    def interval(self) -> tuple[float, float]:
        """With 95 % confidence, by the normal approximation."""
        reach = _TWO_SIDED_95 * self.error
        return max(-1.0, self.value - reach), min(1.0, self.value + reach)


@dataclass(frozen=True, slots=True)
class Alpha:
    """Krippendorff's alpha of any number of raters, over the units that two at least have rated."""

    units: int
    ratings: int
    value: float
    low: float
    high: float


def cohen_kappa(pairs: Sequence[tuple[int, int]]) -> Kappa | None:
    """Agreement of two raters beyond chance, of what each of them said of the same units.

    Cohen, J. (1960), A coefficient of agreement for nominal scales, Educational and Psychological
    Measurement 20(1), 37-46: kappa = (po - pc) / (1 - pc), and its standard error
    sqrt(po (1 - po) / (N (1 - pc)^2)) (his formula 7). None where it is not defined: no unit, or both
    always said one and the same.
    """
    n = len(pairs)
    if n == 0:
        return None
    first, second = np.array(pairs, dtype=np.intp).T
    categories = int(max(first.max(), second.max())) + 1
    observed = float(np.mean(first == second))
    shares = [np.bincount(one, minlength=categories) / n for one in (first, second)]
    chance = float(shares[0] @ shares[1])
    if chance >= 1.0:
        return None
    error = np.sqrt(observed * (1 - observed) / n) / (1 - chance)
    return Kappa(n, (observed - chance) / (1 - chance), float(error))


def krippendorff_alpha(units: Sequence[Sequence[int]], seed: int = 1) -> Alpha | None:
    """Agreement of several raters beyond chance, each unit with the ratings that it has: some may be missing.

    Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania
    (Annenberg School), section C, for nominal data: alpha = 1 - Do / De over the coincidences of values
    within units. Units with fewer than two ratings say nothing. The interval is the percentile bootstrap
    over units (Hayes and Krippendorff 2007 draw likewise), with `RESAMPLES` draws from a fixed seed.
    None where it is not defined: fewer than two ratings can be paired, or all are the same.
    """
    counts = _counts(units)
    if len(counts) == 0:
        return None
    per_unit = counts.sum(axis=1)
    disagreement = (per_unit**2 - (counts**2).sum(axis=1)) / (per_unit - 1)
    value = _alphas(np.ones((1, len(counts))), counts, per_unit, disagreement)[0]
    if np.isnan(value):
        return None
    drawn = _resampled(counts, per_unit, disagreement, seed)
    low, high = np.percentile(drawn, [2.5, 97.5]) if len(drawn) else (value, value)
    return Alpha(len(counts), int(per_unit.sum()), float(value), float(low), float(high))


def _counts(units: Sequence[Sequence[int]]) -> Floats:
    """How often each value (columns) was given to each unit (rows) with at least two ratings."""
    paired = [ratings for ratings in units if len(ratings) > 1]
    if not paired:
        return np.zeros((0, 0))
    width = max(max(ratings) for ratings in paired) + 1
    return np.array([np.bincount(ratings, minlength=width) for ratings in paired], dtype=np.float64)


def _alphas(times: Floats, counts: Floats, per_unit: Floats, disagreement: Floats) -> Floats:
    """Alpha for each row of `times`: how often each unit is taken. nan where all values are the same."""
    n = times @ per_unit
    totals = times @ counts
    expected = n**2 - (totals**2).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        values = 1.0 - (n - 1) * (times @ disagreement) / expected
    return np.where(expected > 0, values, np.nan)


def _resampled(counts: Floats, per_unit: Floats, disagreement: Floats, seed: int) -> Floats:
    """Alpha of units drawn with replacement, a block of draws at a time."""
    random = np.random.default_rng(seed)
    units, drawn, left = len(counts), [], RESAMPLES
    while left:
        block = min(left, max(1, _ENTRIES_AT_ONCE // units))
        times = random.multinomial(units, np.full(units, 1 / units), size=block).astype(np.float64)
        drawn.append(_alphas(times, counts, per_unit, disagreement))
        left -= block
    found = np.concatenate(drawn)
    return np.asarray(found[~np.isnan(found)])


def fisher_greater(hits: int, n: int, other_hits: int, other_n: int) -> float:
    """How likely so great a difference is if both shares are the same: one-sided exact test (Fisher, 1935).

    Small where hits / n is greater than other_hits / other_n by more than chance.
    """
    both, drawn = n + other_n, hits + other_hits
    more = sum(comb(drawn, k) * comb(both - drawn, n - k) for k in range(hits, min(n, drawn) + 1))
    return more / comb(both, n)


def numbered(ratings: Sequence[Mapping[str, str]]) -> list[dict[str, int]]:
    """Ratings by rater, of each unit, with what was said as numbers."""
    place: dict[str, int] = {}
    return [{rater: place.setdefault(said, len(place)) for rater, said in unit.items()} for unit in ratings]
