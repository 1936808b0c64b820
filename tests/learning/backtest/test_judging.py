"""The figures of a backtest: intervals that hold, caps by risk, costs."""

import numpy as np
import polars as pl
import pytest

from decidable.kit.intervals import share_interval
from decidable.learning.backtest.judging import (
    DAY_MS,
    Labelled,
    Prices,
    below_cap,
    error_rate,
    figures,
    flips,
    weights_of,
)


def labelled(wrong: list[bool], weights: list[float]) -> Labelled:
    return Labelled(np.array(wrong, dtype=np.bool_), np.array(weights))


def test_equal_weights_are_exact_and_others_are_bet_on() -> None:
    wrong = [True] * 3 + [False] * 97
    equal = error_rate(labelled(wrong, [20.0] * 100))
    assert (equal.rate, equal.interval, equal.method) == (0.03, share_interval(3, 100), "exact_binomial")
    mixed = error_rate(labelled(wrong, [1.0] * 50 + [20.0] * 50))
    assert mixed.method == "betting"
    assert mixed.interval[0] <= (mixed.rate or 0) <= mixed.interval[1]
    assert error_rate(labelled([], [])).rate is None


@pytest.mark.parametrize("error", [0.02, 0.1, 0.3])
def test_the_weighted_interval_holds_as_often_as_it_says(error: float) -> None:
    random, missed = np.random.default_rng(3), 0
    for _ in range(100):
        looked_at = np.where(random.random(2000) < 0.5, 1.0, 0.1)
        kept = random.random(2000) < looked_at
        wrong = random.random(2000) < error
        found = error_rate(labelled(list(wrong[kept]), list(1 / looked_at[kept])))
        missed += not found.interval[0] <= error <= found.interval[1]
    assert missed <= 8


def test_what_nobody_looks_at_for_sure_has_no_weight() -> None:
    served = ["needs_review", "auto_approve", "auto_approve", "auto_approve", "reject"]
    sources = ["review", "audit", "outcome", "audit", "outcome"]
    assert weights_of(served, sources, [None, 0.05, 0.05, None, None]) == [1.0, 20.0, None, None, None]


def ruled(rulings: list[int], tiers: list[int] | None = None) -> pl.DataFrame:
    n = len(rulings)
    return pl.DataFrame(
        {"ruling": rulings, "tier": tiers or [0] * n, "reviewers": [int(one == 1) for one in rulings]},
        {"ruling": pl.Int8, "tier": pl.Int8, "reviewers": pl.Int16},
    )


def test_a_cap_leaves_the_least_risky_and_the_most_trusted() -> None:
    at = pl.Series([0, 1, 2, 3, DAY_MS])
    told = below_cap(ruled([1, 1, 1, 1, 1], [0, 3, 0, 0, 0]), at, pl.Series([0.1, 0.9, 0.5, 0.7, 0.9]), 2)
    assert (told["below"], told["days"], told["days_over"]) == (2, 2, 1)
    assert told["by_tier"] == {"low": 2, "medium": 0, "high": 0, "critical": 0}


def test_costs_and_flips() -> None:
    before, after = ruled([0, 0, 1, 2]), ruled([0, 1, 0, 2])
    assert flips(before, after) == [
        {"from": "auto_approve", "to": "needs_review", "n": 1},
        {"from": "needs_review", "to": "auto_approve", "n": 1},
    ]
    error = error_rate(labelled([True, False], [1.0, 1.0]))
    told = figures(after, error, 2.0, 0.5, Prices(1.0, 10.0))
    assert (told["coverage"], told["reviews_a_day"], told["audits_a_day"]) == (0.5, 0.5, 0.5)
    assert told["cost"] == pytest.approx(1 + 1 + 10)
    assert figures(after, error_rate(labelled([], [])), None, 0, Prices(1.0, 10.0))["cost"] is None
