"""The distance between two distributions, and the properties that make it one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.decision.dissonance import measure
from decidable.decision.records import Critique, Proposal

Distribution = tuple[float, ...]


def distance(p: Distribution, q: Distribution) -> float:
    return measure([Proposal("a", max(p), p)], [Critique("a", q)])[0]


@pytest.mark.parametrize(
    ("p", "q", "d"),
    [
        ((1.0, 0.0), (1.0, 0.0), 0.0),
        ((1.0, 0.0), (0.0, 1.0), 1.0),
        ((0.93, 0.07), (0.86, 0.14), 0.07),
        ((0.5, 0.3, 0.2), (0.2, 0.3, 0.5), 0.3),
        ((0.25, 0.25, 0.5, 0.0), (0.0, 0.0, 0.5, 0.5), 0.5),
        ((1.0,), (1.0,), 0.0),
    ],
)
def test_known_distances(p: Distribution, q: Distribution, d: float) -> None:
    assert distance(p, q) == d


def normalised(weights: list[float]) -> Distribution:
    total = sum(weights)
    return tuple(round(w / total, 6) for w in weights)


def distributions(size: int) -> st.SearchStrategy[Distribution]:
    weight = st.floats(0.001, 1.0)
    return st.lists(weight, min_size=size, max_size=size).map(normalised)


pairs = st.integers(1, 80).flatmap(lambda size: st.tuples(distributions(size), distributions(size)))


@given(pairs)
def test_it_is_symmetric_and_within_its_range(pair: tuple[Distribution, Distribution]) -> None:
    p, q = pair
    assert distance(p, q) == distance(q, p)
    assert 0.0 <= distance(p, q) <= 1.0


@given(pairs)
def test_it_is_zero_for_the_same_distribution(pair: tuple[Distribution, Distribution]) -> None:
    assert distance(pair[0], pair[0]) == 0.0


@given(st.tuples(distributions(5), distributions(5), distributions(5)))
def test_a_detour_is_never_shorter(three: tuple[Distribution, Distribution, Distribution]) -> None:
    p, q, r = three
    assert distance(p, r) <= distance(p, q) + distance(q, r) + 2e-6


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_with_two_options_it_is_the_difference(a: int, b: int) -> None:
    p, q = a / 10**6, b / 10**6
    d = distance((p, round(1 - p, 6)), (q, round(1 - q, 6)))
    assert d == pytest.approx(abs(p - q), abs=1e-9)


@given(st.lists(st.tuples(distributions(4), distributions(4)), max_size=12))
def test_rows_do_not_touch_each_other(rows: list[tuple[Distribution, Distribution]]) -> None:
    proposals = [Proposal("a", max(p), p) for p, _ in rows]
    critiques = [Critique("a", q) for _, q in rows]
    assert measure(proposals, critiques) == [distance(p, q) for p, q in rows]


def test_what_does_not_fit_together_is_an_error() -> None:
    proposal, critique = Proposal("a", 1.0, (1.0, 0.0)), Critique("a", (1.0, 0.0, 0.0))
    with pytest.raises(ValueError, match="1 proposals, but 0 critiques"):
        measure([proposal], [])
    with pytest.raises(ValueError, match="options"):
        measure([proposal], [critique])
    assert measure([], []) == []
