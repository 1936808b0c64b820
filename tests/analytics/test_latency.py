"""Latency buckets: every latency has its one, and quantiles are as near as is promised."""

from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from decidable.analytics.latency import BUCKETS, FIRST, GROWTH, bucket_of, edge, quantile

LATENCIES = st.lists(st.floats(1e-6, 100.0), min_size=1, max_size=300)


def counted(latencies: list[float]) -> list[int]:
    counts = [0] * BUCKETS
    for seconds in latencies:
        counts[bucket_of(seconds)] += 1
    return counts


@given(st.floats(0, 10_000))
def test_a_latency_lies_between_the_edges_of_its_bucket(seconds: float) -> None:
    bucket = bucket_of(seconds)
    assert 0 <= bucket < BUCKETS
    assert bucket == BUCKETS - 1 or seconds <= edge(bucket)
    assert bucket == 0 or seconds > edge(bucket - 1)


@given(st.integers(0, BUCKETS - 1))
def test_an_edge_belongs_to_the_bucket_that_it_closes(bucket: int) -> None:
    assert bucket_of(edge(bucket)) == bucket


@given(LATENCIES, st.floats(0.001, 1.0))
def test_a_quantile_is_within_a_bucket_of_the_exact_one(latencies: list[float], share: float) -> None:
    found = quantile(counted(latencies), share)
    exact = sorted(latencies)[max(1, ceil(share * len(latencies) - 1e-9)) - 1]
    assert found is not None
    low, high = exact / GROWTH, exact * GROWTH
    assert low - 1e-12 <= found <= high + 1e-12 or (exact <= FIRST and 0 < found <= FIRST)


@given(LATENCIES, st.floats(0.001, 1.0), st.floats(0.001, 1.0))
def test_a_larger_share_is_never_faster(latencies: list[float], one: float, other: float) -> None:
    counts = counted(latencies)
    low, high = quantile(counts, min(one, other)), quantile(counts, max(one, other))
    assert low is not None
    assert high is not None
    assert low <= high


@given(LATENCIES, LATENCIES, st.floats(0.001, 1.0))
def test_counts_add_up_as_if_counted_together(one: list[float], other: list[float], share: float) -> None:
    added = [a + b for a, b in zip(counted(one), counted(other), strict=True)]
    assert quantile(added, share) == quantile(counted(one + other), share)


def test_of_nothing_there_is_no_quantile() -> None:
    assert quantile([0] * BUCKETS, 0.5) is None
