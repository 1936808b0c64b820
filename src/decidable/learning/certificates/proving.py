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
from scipy.stats import binom
from sklearn.isotonic import IsotonicRegression

from decidable.learning.certificates.bounds import (
    Flags,
    Floats,
    binomial_p_value,
    least_labels,
    share_interval,
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
    """A threshold on the trust score, with what other data says of it: share of decisions, and error, above it."""

    threshold: float
    coverage: float
    error: float


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

    From data that will prove nothing. The error is smoothed: it never rises with trust (isotonic
    regression), and half an error and half a right answer are added (Krichevsky and Trofimov, 1981).
    """
    order = np.argsort(-trust, kind="stable")
    smooth = IsotonicRegression(increasing=False).fit_transform(trust, wrong.astype(np.float64))[order]
    sums, n = np.cumsum(smooth), len(trust)
    found: dict[float, Candidate] = {}
    for step in range(1, STEPS + 1):
        last = max(1, round(n * step / STEPS)) - 1
        threshold = float(trust[order[last]])
        count = int(np.count_nonzero(trust >= threshold))
        error = (float(sums[count - 1]) + 0.5) / (count + 1)
        found[threshold] = Candidate(threshold, count / n, error)
    return tuple(found.values())


def plan(among: Sequence[Candidate], labels: int, target: Target) -> list[Candidate]:
    """The thresholds to test with so many labels, in order: from one that is almost sure to hold, laxer and laxer."""
    if not among:
        return []
    power = _power(among, labels, target)
    sure = np.flatnonzero(power >= SURE)
    return list(among[int(sure[-1] if len(sure) else power.argmax()) :])


def _power(among: Sequence[Candidate], labels: int, target: Target) -> Floats:
    """How likely each threshold is to pass the binomial test, if its error is what is expected."""
    n = np.round(labels * np.array([one.coverage for one in among]))
    most = binom.ppf(target.delta, n, target.alpha)
    most -= binom.cdf(most, n, target.alpha) > target.delta
    chance = binom.cdf(most, n, np.array([one.error for one in among]))
    return np.where((n > 0) & (most >= 0), chance, 0.0)


def prove(
    among: Sequence[Candidate], sample: Sample, target: Target, decisions: Floats | None = None
) -> Proof:
    """Test the thresholds of the plan on labels that had no part in it.

    `decisions`: the trust of all decisions of the window, for the coverage; those of the sample if None.
    """
    method = Method.BINOMIAL if len(sample) == 0 or sample.equal else Method.BETTING
    labels = len(sample)
    tested: list[Tested] = []
    for candidate in plan(among, labels, target):
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
        return Proof(target, method, labels, tuple(tested), missing=_missing(among, labels, target))
    seen = sample.trust if decisions is None else decisions
    covered = int(np.count_nonzero(seen >= proof.threshold))
    return Proof(
        target,
        method,
        labels,
        tuple(tested),
        coverage=covered / len(seen),
        coverage_interval=share_interval(covered, len(seen)),
    )


def _missing(among: Sequence[Candidate], labels: int, target: Target) -> int:
    """How many labels more it takes until some threshold is almost sure to hold; 0 if no number would do.

    Found by steps of a fifth, so that it is at most a fifth too many.
    """
    enough = max(labels, least_labels(target.alpha, target.delta))
    while among and enough < MOST_LABELS:
        if _power(among, enough, target).max() >= SURE:
            return enough - labels
        enough += enough // 5 + 1
    return 0
