"""The largest share of decisions that can be answered automatically with a proven error.

A threshold on the trust score is proven by Learn-then-Test with fixed-sequence testing (Angelopoulos et
al., arXiv 2110.01052, section 4): a fixed list of thresholds, from one that is almost sure to hold to
ever laxer ones, is tested at level δ each, up to the first that fails. The list comes from other data
(`plan`), so the labels that prove it had no say in it, and the error of the last threshold that held is
at most α with confidence 1 - δ, whatever is wrong with model, score or list.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
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

    @property
    def equal(self) -> bool:
        """Whether all cases had the same probability of being looked at."""
        return bool(np.all(np.abs(self.weights - self.weights[:1]) <= _SAME * self.weights[:1]))

    def __len__(self) -> int:
        return len(self.trust)


@dataclass(frozen=True, slots=True)
class Tested:
    """One threshold as it was tested: labelled cases above it, errors among them, and the p-value."""

    candidate: Candidate
    n: int
    errors: int
    p_value: float


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of it. Without a `threshold` nothing is proven, and `missing` labels more might change that.

    `coverage` is the share of `decisions` (all of the window, labelled or not) above the threshold, with
    its 95 % interval.
    """

    target: Target
    method: Method
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
    def threshold(self) -> float | None:
        """Trust from which on an answer may be automatic; None where nothing is proven."""
        return None if self.held is None else self.held.candidate.threshold


def candidates(trust: Floats, wrong: Flags) -> tuple[Candidate, ...]:
    """Thresholds by hundredths of the decisions, strictest first, with the error expected above each.

    From data that will prove nothing. Half an error and half a right answer are added to what was
    counted (Krichevsky and Trofimov, 1981).
    """
    n = len(trust)
    levels, at, counts = np.unique(-trust, return_inverse=True, return_counts=True)  # the most trusted first
    above, errors = np.cumsum(counts), np.cumsum(np.bincount(at, wrong))
    last = np.unique(np.searchsorted(above, np.maximum(1, np.round(n * np.arange(1, STEPS + 1) / STEPS))))
    return tuple(
        Candidate(
            float(-levels[i]), float(above[i] / n), float((errors[i] + 0.5) / (above[i] + 1)), int(above[i])
        )
        for i in last
    )


def plan(
    among: Sequence[Candidate], n: float, target: Target, method: Method = Method.BINOMIAL
) -> list[Candidate]:
    """The thresholds to test, in order: from one that is almost sure to hold, laxer and laxer.

    `n`: how many labels there are, or what they are worth if all had the heaviest weight.
    """
    if not among:
        return []
    power = _power(among, n, target, method)
    sure = np.flatnonzero(power >= SURE)
    return list(among[int(sure[-1] if len(sure) else power.argmax()) :])


def _power(among: Sequence[Candidate], labels: float, target: Target, method: Method) -> Floats:
    """How likely each threshold is to pass its test, if its error is one standard error above what is expected."""
    n = np.round(labels * np.array([one.coverage for one in among]))
    error = np.array([one.error + np.sqrt(one.error * (1 - one.error) / one.cases) for one in among])
    if method is Method.BETTING:
        return _power_of_betting(n, error, target)
    most = np.asarray(binom.ppf(target.delta, n, target.alpha))
    most = most - (binom.cdf(most, n, target.alpha) > target.delta)
    return np.where((n > 0) & (most >= 0), binom.cdf(most, n, error), 0.0)


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

    `decisions`: the trust of all decisions of the window, for the coverage; those of the sample if None.
    """
    seen = sample.trust if decisions is None else decisions
    method = Method.BINOMIAL if len(sample) == 0 or sample.equal else Method.BETTING
    labels = len(sample)
    # Where errors are looked at more or less often than right answers, the number of labels itself
    # speaks of errors; the number of decisions does not.
    worth = labels if method is Method.BINOMIAL else len(seen) / sample.heaviest
    tested: list[Tested] = []
    for candidate in plan(among, worth, target, method):
        above = sample.trust >= candidate.threshold
        n, errors = int(above.sum()), int(sample.wrong[above].sum())
        if method is Method.BINOMIAL:
            p_value = binomial_p_value(errors, n, target.alpha)
        else:
            p_value = weighted_p_value(
                sample.wrong[above], sample.weights[above], target.alpha, sample.heaviest, candidate.error
            )
        tested.append(Tested(candidate, n, errors, p_value))
        if p_value > target.delta:
            break
    proof = Proof(target, method, labels, tuple(tested))
    if proof.threshold is None:
        return Proof(target, method, labels, tuple(tested), missing=_missing(among, labels, target, method))
    covered = int(np.count_nonzero(seen >= proof.threshold))
    return Proof(
        target,
        method,
        labels,
        tuple(tested),
        coverage=covered / len(seen),
        coverage_interval=share_interval(covered, len(seen)),
    )


def _missing(among: Sequence[Candidate], labels: int, target: Target, method: Method) -> int:
    """How many labels more it takes until some threshold is almost sure to hold; 0 if no number would do.

    Found by steps of a fifth, so that it is at most a fifth too many.
    """
    enough = max(labels, least_labels(target.alpha, target.delta))
    while among and enough < MOST_LABELS:
        if _power(among, enough, target, method).max() >= SURE:
            return enough - labels
        enough += enough // 5 + 1
    return 0
