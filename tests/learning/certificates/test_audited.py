"""Audited error: a right certificate is hardly ever suspended, a wrong one soon; and the interval that always holds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.learning.certificates.audited import WORSE, Audits, always_between

ENOUGH = 40.0


def alarms(alpha: float, error: float, n: int, runs: int, seed: int) -> list[int]:
    """After how many audits each run alarms; 0: never."""
    rng, found = np.random.default_rng(seed), []
    for _ in range(runs):
        after = Audits(alpha).after_all((rng.random(n) < error).tolist(), ENOUGH)
        found.append(after.n if after.worth >= ENOUGH else 0)
    return found


@pytest.mark.parametrize("alpha", [0.02, 0.1])
def test_a_certificate_that_is_just_right_is_hardly_ever_suspended(alpha: float) -> None:
    assert sum(at > 0 for at in alarms(alpha, alpha, 500, 120, 5)) <= 9  # at most 3 are expected


def test_three_times_the_error_is_seen_soon() -> None:
    found = alarms(0.05, 0.15, 400, 40, 6)
    assert min(found) > 0
    assert np.median(found) < 100


@given(st.floats(0.001, 0.9), st.lists(st.booleans(), max_size=50))
def test_each_bet_is_fair_at_alpha(alpha: float, before: list[bool]) -> None:
    state = Audits(alpha)
    for one in before:
        state = state.after(one)
    expected = alpha * state.after(True).worth + (1 - alpha) * state.after(False).worth
    free = Audits(alpha, state.n, state.wrong, (0.0,) * len(WORSE))
    paid = alpha * free.after(True).worth + (1 - alpha) * free.after(False).worth
    assert expected <= (state.worth + paid) * (1 + 1e-9)


def test_what_is_ever_paid_in_is_one() -> None:
    state, paid = Audits(0.5), 0.0
    for n in range(100_000):
        free = Audits(0.5, n)
        paid += 0.5 * free.after(True).worth + 0.5 * free.after(False).worth
    assert state.worth == 0
    assert 0.99 < paid <= 1 + 1e-9


def test_the_interval_holds_at_every_moment() -> None:
    rng, missed = np.random.default_rng(8), 0
    for _ in range(100):
        hits = (rng.random(400) < 0.07).cumsum()
        between = [always_between(int(hits[n - 1]), n) for n in range(5, 401, 5)]
        missed += any(not low <= 0.07 <= high for low, high in between)
    assert missed <= 10  # at most 5 are expected; 11 or more in 1.1 %


@given(st.integers(0, 300), st.integers(0, 300))
def test_the_interval_holds_what_was_counted(hits: int, others: int) -> None:
    n = hits + others
    low, high = always_between(hits, n)
    assert 0 <= low <= high <= 1
    if n:
        assert low <= hits / n <= high
