"""The detector: how seldom it is wrong, and how soon it sees what is there."""

import numpy as np
import pytest

from decidable.learning.certificates.drift import Detector, _paid_in

HISTORY, BINS, DELTA = 2000, 40, 0.05


def runs_until(history: np.ndarray, values: np.ndarray, seed: int) -> int | None:
    """After how many values the detector calls; None if it never does."""
    edges = np.quantile(history, np.arange(1, BINS) / BINS)
    counts = np.bincount(np.searchsorted(edges, history), minlength=BINS)
    detector = Detector(tuple(counts.tolist()))
    bins = np.searchsorted(edges, values).tolist()
    for at, (value, chance) in enumerate(
        zip(bins, np.random.default_rng(seed).random(len(bins)), strict=True)
    ):
        detector = detector.after(value, float(chance))
        if detector.capital >= 1 / DELTA:
            return at + 1
    return None


def test_what_stays_the_same_is_hardly_ever_called_drift() -> None:
    rng = np.random.default_rng(20)
    called = [runs_until(rng.normal(size=HISTORY), rng.normal(size=2000), seed) for seed in range(40)]
    assert (
        sum(one is not None for one in called) <= 5
    )  # expected: at most 2; 6 or more in 1.4 % of all worlds


@pytest.mark.parametrize("shift", [0.5, -0.5, 1.0])
def test_a_shift_is_seen_within_500_values(shift: float) -> None:
    rng = np.random.default_rng(21)
    quiet = 1000
    for seed in range(5):
        values = rng.normal(size=quiet + 500)
        values[quiet:] += shift
        called = runs_until(rng.normal(size=HISTORY), values, seed)
        assert called is not None
        assert called > quiet


def test_a_wider_spread_is_seen_too() -> None:
    rng = np.random.default_rng(22)
    values = rng.normal(size=1500)
    values[1000:] *= 2
    assert runs_until(rng.normal(size=HISTORY), values, 0) is not None


def test_what_is_paid_in_is_at_most_one() -> None:
    assert sum(_paid_in(seen) for seen in range(1_000_000)) == pytest.approx(1.0, abs=2e-3)


def test_the_same_values_give_the_same_state() -> None:
    one = Detector((5, 5, 5)).after(1, 0.25).after(2, 0.5)
    assert one == Detector((5, 5, 5)).after(1, 0.25).after(2, 0.5)
    assert one.counts == (5, 6, 6)
    assert one.seen == 2
