"""The largest share of decisions that can be answered automatically with a proven error.

A threshold on the trust score is proven by Learn-then-Test with fixed-sequence testing (Angelopoulos et
al., arXiv 2110.01052, section 4): a fixed list of thresholds, from one that is almost sure to hold to
ever laxer ones, is tested at level δ each, up to the first that fails. The list comes from other data
(`plan`), so the labels that prove it had no say in it, and the error of the last threshold that held is
at most α with confidence 1 - δ, whatever is wrong with model, score or list.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

import numpy as np
from scipy.stats import binom, norm

from decidable.kit.intervals import share_interval
from decidable.learning.certificates.bounds import (
    BOLDNESS,
    Flags,
    Floats,
    binomial_p_value,
    least_labels,
    weighted_p_value,
)

STEPS: Final = 100
"""How many thresholds there are: one for every hundredth of the decisions."""
SURE: Final = 0.99
MOST_LABELS: Final = 1_000_000
"""More than these nobody will ever have."""
_SAME: Final = 1e-9


class Method(StrEnum):
    """What proves the bound."""

    BINOMIAL = "exact_binomial"
    BETTING = "betting"


@dataclass(frozen=True, slots=True)
class Target:
    """At most `alpha` of the automatic answers wrong, with confidence 1 - `delta`; both in (0, 1)."""

    alpha: float
    delta: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """A threshold on the trust score, with what other data says of it: share of cases above it, error, how many."""

    threshold: float
    coverage: float
    error: float
    cases: int


@dataclass(frozen=True, slots=True)
class Sample:
    """Labelled cases, all (n,): trust score, whether the proposal was wrong, and 1 / probability of being looked at.

    `heaviest` is the greatest weight that a case could have had.
    """

    trust: Floats
    wrong: Flags
    weights: Floats
    heaviest: float = 1.0

    def __len__(self) -> int:
        return len(self.trust)


@dataclass(frozen=True, slots=True)
class Tested:
    """One threshold as it was tested: labelled cases above it, errors among them, how, and the p-value."""

    candidate: Candidate
    n: int
    errors: int
    method: Method
    p_value: float


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of it. Without a `threshold` nothing is proven, and `missing` labels more might change that.

    `coverage` is the share of `decisions` (all of the window, labelled or not) above the threshold, with
    its 95 % interval.
    """

    target: Target
    labels: int
    tested: Sequence[Tested] = field(default_factory=tuple)
    missing: int = 0
    coverage: float = 0.0
    coverage_interval: tuple[float, float] = (0.0, 1.0)

    @property
    def held(self) -> Tested | None:
        """The laxest threshold that is proven."""
        passed = [one for one in self.tested if one.p_value <= self.target.delta]
        return passed[-1] if passed else None

    @property
    def method(self) -> Method:
        """What proved the threshold, or would have had to."""
        said = self.held or next(iter(self.tested), None)
        return said.method if said else Method.BINOMIAL

    @property
    def threshold(self) -> float | None:
        """Trust from which on an answer may be automatic; None where nothing is proven."""
        return None if self.held is None else self.held.candidate.threshold


def candidates(trust: Floats, wrong: Flags) -> tuple[Candidate, ...]:
    """Thresholds by hundredths of the decisions, strictest first, with the error expected above each.

    From data that will prove nothing. Half an error and half a right answer are added to what was
    counted (Krichevsky and Trofimov, 1981).
    """
    n = len(trust)
    if n == 0:
        return ()
    levels, at, counts = np.unique(-trust, return_inverse=True, return_counts=True)  # the most trusted first
    above, errors = np.cumsum(counts), np.cumsum(np.bincount(at, wrong))
    last = np.unique(np.searchsorted(above, np.maximum(1, np.round(n * np.arange(1, STEPS + 1) / STEPS))))
    return tuple(
        Candidate(
            float(-levels[i]), float(above[i] / n), float((errors[i] + 0.5) / (above[i] + 1)), int(above[i])
        )
        for i in last
    )


def plan(among: Sequence[Candidate], labels: float, target: Target) -> list[Candidate]:
    """The thresholds to test, in order: from one that is almost sure to hold, laxer and laxer.

    For `labels` that were all as likely to be looked at.
    """
    n = labels * np.array([one.coverage for one in among])
    return list(among[_first(_power(among, n, np.zeros(len(among), dtype=bool), target)) :])


def _first(power: Floats) -> int:
    """Where to begin: the laxest that is almost sure, else the surest."""
    if len(power) == 0:
        return 0
    sure = np.flatnonzero(power >= SURE)
    return int(sure[-1] if len(sure) else power.argmax())


def _power(among: Sequence[Candidate], n: Floats, betting: Flags, target: Target) -> Floats:
    """How likely each threshold is to pass its test, if its error is one standard error above what is expected.

    `n`: labels above each, or what they are worth if all had the heaviest weight. `betting`: tested so.
    """
    n = np.round(n)
    error = np.array([one.error + np.sqrt(one.error * (1 - one.error) / one.cases) for one in among])
    most = np.asarray(binom.ppf(target.delta, n, target.alpha))
    most = most - (binom.cdf(most, n, target.alpha) > target.delta)
    exact = np.where((n > 0) & (most >= 0), binom.cdf(most, n, error), 0.0)
    return np.where(betting, _power_of_betting(n, error, target), exact)


def _power_of_betting(n: Floats, error: Floats, target: Target) -> Floats:
    """The best stake gains the relative entropy of error and α for each case, more or less."""
    alpha, hope = target.alpha, error < target.alpha
    odds_right, odds_wrong = np.log((1 - error) / (1 - alpha)), np.log(error / alpha)
    gained = n * (error * odds_wrong + (1 - error) * odds_right)
    spread = np.sqrt(n * error * (1 - error)) * (odds_right - odds_wrong)
    needed = np.log(len(BOLDNESS) / target.delta)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(hope & (n > 0), norm.cdf((gained - needed) / spread), 0.0)


def prove(
    among: Sequence[Candidate], sample: Sample, target: Target, decisions: Floats | None = None
) -> Proof:
    """Test the thresholds of the plan on labels that had no part in it.

    `decisions`: the trust of all decisions of the window, for the coverage; those of the sample if None. One
    that may not be automatic for another reason has a trust below every threshold.
    """
    seen = sample.trust if decisions is None else decisions
    n, betting = _looked_at(among, sample, seen)
    power = _power(among, n, betting, target)
    tested: list[Tested] = []
    for candidate in among[_first(power) :]:
        tested.append(_test(candidate, sample, target))
        if tested[-1].p_value > target.delta:
            break
    proof = Proof(target, len(sample), tuple(tested))
    if proof.threshold is None:
        return replace(proof, missing=_missing(among, n, betting, len(sample), target))
    covered = int(np.count_nonzero(seen >= proof.threshold))
    return replace(proof, coverage=covered / len(seen), coverage_interval=share_interval(covered, len(seen)))


def _looked_at(among: Sequence[Candidate], sample: Sample, seen: Floats) -> tuple[Floats, Flags]:
    """For each threshold, how many labels there are above it (or are worth), and whether they prove by betting.

    Where errors are looked at more or less often than right answers, the number of labels itself speaks
    of errors; the number of decisions does not.
    """
    n, betting = np.zeros(len(among)), np.zeros(len(among), dtype=bool)
    for at, candidate in enumerate(among):
        above = sample.trust >= candidate.threshold
        betting[at] = not _equal(sample.weights[above])
        decided = np.count_nonzero(seen >= candidate.threshold)
        n[at] = decided / sample.heaviest if betting[at] else above.sum()
    return n, betting


def _test(candidate: Candidate, sample: Sample, target: Target) -> Tested:
    above = sample.trust >= candidate.threshold
    wrong, weights = sample.wrong[above], sample.weights[above]
    n, errors = len(wrong), int(wrong.sum())
    if _equal(weights):
        return Tested(candidate, n, errors, Method.BINOMIAL, binomial_p_value(errors, n, target.alpha))
    p_value = weighted_p_value(wrong, weights, target.alpha, sample.heaviest, candidate.error)
    return Tested(candidate, n, errors, Method.BETTING, p_value)


def _equal(weights: Floats) -> bool:
    """Whether all cases had the same probability of being looked at."""
    return bool(np.all(np.abs(weights - weights[:1]) <= _SAME * weights[:1]))


def _missing(among: Sequence[Candidate], n: Floats, betting: Flags, labels: int, target: Target) -> int:
    """How many labels more it takes until some threshold is almost sure to hold; 0 if no number would do.

    Found by steps of a fifth, so that it is at most a fifth too many.
    """
    share = n / labels if labels else np.array([one.coverage for one in among])
    enough = max(labels, least_labels(target.alpha, target.delta))
    while len(among) and share.max() > 0 and enough < MOST_LABELS:
        if _power(among, share * enough, betting, target).max() >= SURE:
            return enough - labels
        enough += enough // 5 + 1
    return 0
