"""The interval of a share is the one of SciPy, without SciPy."""

import pytest
from scipy.stats import beta

from decidable.kit.intervals import share_interval


@pytest.mark.parametrize("n", [1, 2, 5, 10, 100, 1_234, 50_000])
@pytest.mark.parametrize("confidence", [0.8, 0.95, 0.999])
def test_it_is_clopper_and_pearsons(n: int, confidence: float) -> None:
    tail = (1 - confidence) / 2
    for hits in sorted({0, 1, n // 7, n // 2, n - 1, n}):
        low, high = share_interval(hits, n, confidence)
        assert low == pytest.approx(beta.ppf(tail, hits, n - hits + 1) if hits else 0.0, rel=1e-9)
        assert high == pytest.approx(beta.ppf(1 - tail, hits + 1, n - hits) if hits < n else 1.0, rel=1e-9)
        assert low <= hits / n <= high


def test_of_nothing_nothing_is_known() -> None:
    assert share_interval(0, 0) == (0.0, 1.0)
