"""The detectors: how seldom they are wrong, how soon they see what is there, whatever the portions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decidable.learning.certificates.drift import (
    ABSENT,
    BETTORS,
    MOVED,
    SPREAD,
    Detectors,
    chances,
    paid_in,
)

DELTA = 0.05
RUNS = 40


def streams(runs: int, length: int, seed: int) -> tuple[Detectors, np.ndarray, np.random.Generator]:
    """Detectors with references of their own, one a run; and normal values for all of them."""
    rng = np.random.default_rng(seed)
    edges = np.quantile(rng.normal(size=(500, runs)), np.arange(1, 10) / 10, axis=0)
    history = (rng.normal(size=(1500, runs))[:, None, :] > edges).sum(axis=1)
    counts = [np.bincount(history[:, run], minlength=10).tolist() for run in range(runs)]
    detectors = Detectors.of(counts)
    return detectors, edges, rng


def called(
    values: np.ndarray, edges: np.ndarray, detectors: Detectors, rng: np.random.Generator, limit: float
) -> list[int]:
    """After how many values each run calls; 0: never."""
    bins = (values[:, None, :] > edges).sum(axis=1)
    _, held = detectors.after(bins, rng.random(bins.shape))
    beyond = held >= limit
    return [int(beyond[:, run].argmax()) + 1 if beyond[:, run].any() else 0 for run in range(values.shape[1])]


def test_what_stays_the_same_is_hardly_ever_called_drift() -> None:
    detectors, edges, rng = streams(RUNS, 5000, 20)
    found = called(rng.normal(size=(5000, RUNS)), edges, detectors, rng, 1 / DELTA)
    assert sum(at > 0 for at in found) <= 5  # expected: at most 2; 6 or more in 1.4 % of all worlds


@pytest.mark.parametrize("quiet", [0, 1000, 10_000])
@pytest.mark.parametrize("shift", [0.5, -0.5])
def test_a_shift_is_seen_within_500_values(shift: float, quiet: int) -> None:
    detectors, edges, rng = streams(10, quiet + 500, 21)
    values = rng.normal(size=(quiet + 500, 10))
    values[quiet:] += shift
    found = called(values, edges, detectors, rng, 11 / 0.025)
    assert all(at > quiet for at in found)


def test_a_wider_and_a_narrower_spread_are_seen_too() -> None:
    for times in (1.8, 0.55):
        detectors, edges, rng = streams(10, 1500, 22)
        values = rng.normal(size=(1500, 10))
        values[1000:] *= times
        assert all(at > 1000 for at in called(values, edges, detectors, rng, 11 / 0.025))


def test_every_bettor_is_fair() -> None:
    """Odds are 1 on average over a uniform rank, so that capital is at most what was paid in."""
    ranks = (np.arange(100_000) + 0.5) / 100_000
    for odds in (1 + MOVED * (2 * ranks[:, None] - 1), 1 + SPREAD * (6 * ranks**2 - 6 * ranks + 1)[:, None]):
        assert odds.mean(axis=0) == pytest.approx(1)
        assert odds.min() > 0


def test_the_expected_capital_is_at_most_what_was_paid_in() -> None:
    """Over all values that could come next, weighted as exchangeability weighs them."""
    rng = np.random.default_rng(4)
    start, _ = Detectors.of([[3, 9, 1]]).after(rng.integers(0, 3, (50, 1)), rng.random((50, 1)))
    counts, grid, expected = start.counts[0], (np.arange(2000) + 0.5) / 2000, 0.0
    # The rank is uniform whatever the counts are: its value is (below + u (own + 1)) / (all + 1), and bins
    # overlap by one imagined value; so average over the rank itself.
    for u in grid:
        at = int(np.searchsorted(counts.cumsum(), u * (counts.sum())))
        below = counts[:at].sum()
        chance = (u * (counts.sum() + 1) - below) / (counts[at] + 1)
        _, held = start.after(np.array([[at]]), np.array([[min(max(chance, 0.0), 1 - 1e-9)]]))
        expected += float(held[0, 0]) / len(grid)
    before = float(start.worth[0] + paid_in(start.seen)[0])
    assert expected == pytest.approx(before, rel=0.02)


def test_what_is_paid_in_is_at_most_one() -> None:
    total = paid_in(np.arange(1_000_000)).sum()
    assert 0.99 < total <= 1.0


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_one_by_one_or_together_is_the_same(data: st.DataObject) -> None:
    rng = np.random.default_rng(data.draw(st.integers(0, 2**32)))
    length, cut = 150, data.draw(st.integers(1, 149))
    bins, draws = rng.integers(ABSENT, 4, (length, 3)), rng.random((length, 3))
    start = Detectors.of([[5, 5, 5, 5], [1, 0, 3], [0, 0, 0, 7]])
    bins[:, 1] = np.minimum(bins[:, 1], 2)
    whole, held = start.after(bins, draws)
    half, first = start.after(bins[:cut], draws[:cut])
    again, second = Detectors.from_document(half.document()).after(bins[cut:], draws[cut:])
    np.testing.assert_allclose(np.concatenate([first, second]), held, rtol=1e-4)
    np.testing.assert_array_equal(again.counts, whole.counts)
    np.testing.assert_array_equal(again.seen, (bins >= 0).sum(axis=0))
    assert whole.capital.shape == (3, BETTORS)


def test_a_value_that_is_not_known_changes_nothing() -> None:
    rng = np.random.default_rng(3)
    start, _ = Detectors.of([[4, 4], [4, 4]]).after(rng.integers(0, 2, (30, 2)), rng.random((30, 2)))
    after, held = start.after(np.full((10, 2), ABSENT), rng.random((10, 2)))
    np.testing.assert_allclose(after.capital, start.capital)
    np.testing.assert_allclose(held[-1], start.worth)
    np.testing.assert_array_equal(after.counts, start.counts)


def test_capital_stays_a_number() -> None:
    start = Detectors.of([[1000, 0]])
    after, held = start.after(np.ones((5000, 1), np.int64), np.full((5000, 1), 0.999))
    assert np.isfinite(held).all()
    assert np.isfinite(after.capital).all()


def test_chances_are_uniform_and_stable() -> None:
    ids = np.random.default_rng(1).integers(0, 2**63, (20_000, 2)).astype(np.uint64)
    drawn = chances(ids, np.array([7, 8], np.uint64))
    assert drawn.min() >= 0
    assert drawn.max() < 1
    counts = np.bincount((drawn[:, 0] * 10).astype(int), minlength=10)
    assert ((counts - 2000) ** 2 / 2000).sum() < 30  # chi-squared with 9: beyond it in 0.04 %
    assert abs(np.corrcoef(drawn[:, 0], drawn[:, 1])[0, 1]) < 0.03
    known = chances(np.array([[1, 2]], np.uint64), np.array([5], np.uint64))
    assert known[0, 0] == pytest.approx(0.4843718, abs=1e-6)
