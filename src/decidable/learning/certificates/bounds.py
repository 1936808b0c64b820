"""How sure one can be that a share of errors is at most α: p-values and intervals from labelled cases.

Every p-value here is of the hypothesis "the error is greater than α" and is valid for finitely many
cases: if the hypothesis is true, it is below δ with probability at most δ.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.special import logsumexp
from scipy.stats import binom

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

BOLDNESS: Final = np.array([0.6, 1.2, 2.4])
"""Multiples of the best stake if every weight were the heaviest; lighter ones deserve more."""
_BOLDEST: Final = 0.9
_LEAST_HOPE: Final = 0.05
_ROUNDING: Final = 1e-9
_BEYOND: Final = 10**18
"""More labels than anybody will have: what the tiniest α ask for is no number."""


def binomial_p_value(errors: int, n: int, alpha: float) -> float:
    """P(X <= errors) for X binomial with n draws and probability `alpha`: exact, for equal weights.

    The tail bound of Learn-then-Test (Angelopoulos et al., arXiv 2110.01052, section 3;
    Geifman and El-Yaniv, arXiv 1705.08500, lemma 3.1). 1 where n is 0.
    """
    return float(binom.cdf(errors, n, alpha)) if n else 1.0


def least_labels(alpha: float, delta: float) -> int:
    """How many labelled automatic answers without any error it takes at least: (1 - α)^n <= δ."""
    return int(min(np.ceil(np.log(delta) / np.log1p(-max(alpha, 1 / _BEYOND))), _BEYOND))


def weighted_p_value(wrong: Flags, weights: Floats, alpha: float, heaviest: float, expected: float) -> float:
    """For cases that were looked at with known, different probabilities: by betting, exact.

    `wrong` (m,) and `weights` (m,) are of the labelled cases; a weight is 1 / probability of being
    looked at, at most `heaviest`. What was not looked at counts as 0, so that each case adds
    w (e - α), whose mean is error - α times a positive number. Who stakes the share b of their capital
    on "the mean is negative" ends with prod(1 - b w (e - α)), which is on average at most 1 for every b
    in [0, 1 / (heaviest (1 - α))) if the error is greater than α; so is the mean over several b, and
    its inverse is a p-value by Markov's inequality (Waudby-Smith and Ramdas, JRSS B 2024,
    arXiv 2010.09686, section 4). The order of the cases does not matter. `expected`, the error that is
    hoped for, sets the stakes: it must come from other data. Raises ValueError for a weight above
    `heaviest` or not above 0.
    """
    if len(wrong) == 0:
        return 1.0
    if weights.min() <= 0 or weights.max() > heaviest * (1 + _ROUNDING):
        raise ValueError(f"weights must lie in (0, {heaviest:g}]")
    hope = max(alpha - expected, _LEAST_HOPE * alpha)
    careful = hope / (heaviest * (expected * (1 - expected) + hope**2))
    bets = np.minimum(careful * BOLDNESS, _BOLDEST / (heaviest * (1 - alpha)))
    capital = np.log1p(-bets[:, None] * weights * (wrong - alpha)).sum(axis=1)
    return float(min(1.0, np.exp(np.log(len(bets)) - logsumexp(capital))))
