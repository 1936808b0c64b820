"""What the bounds claim, checked by exact enumeration and by simulation."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binom

from decidable.kit.intervals import share_interval
from decidable.learning.certificates.bounds import (
    binomial_p_value,
    least_labels,
    weighted_p_value,
)

ALPHAS = st.floats(0.005, 0.5)


@settings(deadline=None)  # many exact sums, and the machine may be busy
@given(ALPHAS, st.integers(1, 400), st.floats(0.01, 0.5))
def test_the_binomial_p_value_is_below_delta_at_most_as_often(alpha: float, n: int, delta: float) -> None:
    errors = np.arange(n + 1)
    rejected = np.array([binomial_p_value(int(k), n, alpha) <= delta for k in errors])
    assert binom.pmf(errors, n, alpha)[rejected].sum() <= delta * (1 + 1e-9)


@given(ALPHAS, st.floats(0.01, 0.5))
def test_the_least_number_of_labels_is_enough_and_one_less_is_not(alpha: float, delta: float) -> None:
    n = least_labels(alpha, delta)
    assert binomial_p_value(0, n, alpha) <= delta * (1 + 1e-9)
    assert n == 1 or binomial_p_value(0, n - 1, alpha) > delta * (1 - 1e-9)


def test_nothing_is_proven_by_nothing() -> None:
    none = np.zeros(0)
    assert binomial_p_value(0, 0, 0.05) == 1.0
    assert weighted_p_value(none.astype(bool), none, 0.05, 1.0, 0.02) == 1.0


@pytest.mark.parametrize("alpha", [0.02, 0.1])
def test_the_weighted_p_value_is_below_delta_at_most_as_often(alpha: float) -> None:
    """Cases looked at with a probability that goes with the error: plain counting would be fooled."""
    rng, delta, runs = np.random.default_rng(1), 0.1, 2000
    fooled = lost = 0
    for _ in range(runs):
        wrong = rng.random(1500) < alpha * 1.001
        probability = np.where(wrong, 0.1, 0.5)  # errors are looked at five times less often
        seen = rng.random(1500) < probability
        weights = 1 / probability[seen]
        fooled += weighted_p_value(wrong[seen], weights, alpha, 10.0, alpha / 2) <= delta
        lost += binomial_p_value(int(wrong[seen].sum()), int(seen.sum()), alpha) <= delta
    assert fooled / runs <= delta
    assert lost / runs > 0.9, "equal weights would have been wrong here"


def test_the_weighted_p_value_finds_what_is_there() -> None:
    rng = np.random.default_rng(2)
    wrong = rng.random(20_000) < 0.02
    probability = rng.choice([0.2, 1.0], len(wrong))
    seen = rng.random(len(wrong)) < probability
    assert weighted_p_value(wrong[seen], 1 / probability[seen], 0.05, 5.0, 0.03) < 1e-6
    assert weighted_p_value(wrong[seen], 1 / probability[seen], 0.02, 5.0, 0.015) > 0.1


def test_the_order_of_cases_does_not_matter() -> None:
    rng = np.random.default_rng(3)
    wrong, weights = rng.random(500) < 0.03, rng.choice([1.0, 4.0], 500)
    turned = rng.permutation(500)
    one = weighted_p_value(wrong, weights, 0.1, 4.0, 0.05)
    assert weighted_p_value(wrong[turned], weights[turned], 0.1, 4.0, 0.05) == pytest.approx(one)


@pytest.mark.parametrize("weight", [0.0, -1.0, 4.5])
def test_a_weight_that_cannot_be_is_refused(weight: float) -> None:
    with pytest.raises(ValueError, match="weights must lie in"):
        weighted_p_value(np.array([False]), np.array([weight]), 0.1, 4.0, 0.05)


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_interval_of_a_share_holds_it(hits: int, misses: int) -> None:
    low, high = share_interval(hits, hits + misses)
    assert 0.0 <= low <= high <= 1.0
    if hits + misses:
        assert low <= hits / (hits + misses) <= high


@pytest.mark.parametrize("alpha", [5e-324, 1e-300, 1e-9])
def test_the_tiniest_error_asks_for_a_number_of_labels(alpha: float) -> None:
    assert 10**9 < least_labels(alpha, 0.05) <= 10**18
