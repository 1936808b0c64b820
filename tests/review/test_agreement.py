"""Kappa, alpha and the exact test against published examples, and what must hold of them for all data."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import fisher_exact

from decidable.kit.intervals import share_interval
from decidable.review.agreement import (
    cohen_kappa,
    fisher_greater,
    krippendorff_alpha,
    numbered,
)

# Cohen (1960), table 2: 200 subjects, two judges, three categories
COHEN = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
# Krippendorff (2011), section C: four observers, twelve units; "." is missing
FOUR_OBSERVERS = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."]
# the three observers and fifteen units whose alpha (nominal) is widely given as 0.691
THREE_OBSERVERS = ["*****341211 33*3".replace(" ", ""), "1*213343*******", "**21344*21133*4"]


def units_of(observers: list[str]) -> list[list[int]]:
    return [[int(said) for said in unit if said not in ".*"] for unit in zip(*observers, strict=True)]


def test_cohens_example() -> None:
    pairs = [(a, b) for a, row in enumerate(COHEN) for b, n in enumerate(row) for _ in range(n)]
    kappa = cohen_kappa(pairs)
    assert kappa is not None
    assert (kappa.n, round(kappa.value, 3), round(kappa.error, 3)) == (200, 0.492, 0.055)
    assert [round(end, 2) for end in kappa.interval] == [0.38, 0.60]


def test_krippendorffs_example() -> None:
    alpha = krippendorff_alpha(units_of(FOUR_OBSERVERS))
    assert alpha is not None
    assert (alpha.units, alpha.ratings, round(alpha.value, 3)) == (11, 40, 0.743)
    assert alpha.low < alpha.value < alpha.high


def test_the_example_with_many_missing() -> None:
    alpha = krippendorff_alpha(units_of(THREE_OBSERVERS))
    assert alpha is not None
    assert (alpha.units, alpha.ratings, round(alpha.value, 3)) == (12, 26, 0.691)


def test_nothing_is_said_of_nothing() -> None:
    assert cohen_kappa([]) is None
    assert cohen_kappa([(1, 1)] * 20) is None
    assert krippendorff_alpha([]) is None
    assert krippendorff_alpha([[1], [2], []]) is None
    assert krippendorff_alpha([[1, 1], [1, 1, 1]]) is None


RATINGS = st.lists(st.lists(st.integers(0, 3), max_size=5), max_size=30)


@given(RATINGS)
def test_alpha_is_bounded_and_the_same_for_other_names(units: list[list[int]]) -> None:
    alpha = krippendorff_alpha(units)
    if alpha is None:
        return
    assert -1.0 <= alpha.value <= 1.0
    assert alpha.low <= alpha.high <= 1.0
    renamed = krippendorff_alpha([[3 - said for said in reversed(unit)] for unit in units])
    assert renamed is not None
    assert math.isclose(renamed.value, alpha.value, abs_tol=1e-9)
    assert krippendorff_alpha(units) == alpha


@given(st.lists(st.lists(st.integers(0, 3), min_size=1, max_size=1), min_size=2, max_size=30))
def test_full_agreement_is_one(units: list[list[int]]) -> None:
    alpha = krippendorff_alpha([unit * 3 for unit in units])
    assert alpha is None or (alpha.value, alpha.low, alpha.high) == (1.0, 1.0, 1.0)
    kappa = cohen_kappa([(unit[0], unit[0]) for unit in units])
    assert kappa is None or (math.isclose(kappa.value, 1.0) and kappa.error == 0.0)


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=60))
def test_kappa_is_symmetric_and_near_alpha(pairs: list[tuple[int, int]]) -> None:
    kappa, swapped = cohen_kappa(pairs), cohen_kappa([(b, a) for a, b in pairs])
    assert (kappa is None) == (swapped is None)
    if kappa is None or swapped is None:
        return
    assert math.isclose(kappa.value, swapped.value, abs_tol=1e-12)
    assert -1.0 <= kappa.value <= 1.0 + 1e-12


@given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(0, 40))
def test_the_exact_test_is_fishers(a: int, b: int, c: int, d: int) -> None:
    if a + b == 0 or c + d == 0:
        return
    expected = fisher_exact(np.array([[a, b], [c, d]]), alternative="greater").pvalue
    assert math.isclose(fisher_greater(a, a + b, c, c + d), expected, rel_tol=1e-6, abs_tol=1e-12)


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"), [(0, 0, 0, 1), (0, 10, 0, 0.3085), (9, 10, 0.555, 0.9975)]
)
def test_intervals_of_shares(hits: int, n: int, low: float, high: float) -> None:
    assert share_interval(hits, n) == pytest.approx((low, high), abs=1e-3)


def test_words_become_numbers() -> None:
    assert numbered([{"a": "x", "b": "y"}, {"a": "y"}]) == [{"a": 0, "b": 1}, {"a": 1}]
