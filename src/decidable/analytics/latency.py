"""Latencies as counts in buckets: exact to add up, and precise enough to read quantiles from.

Bucket i counts latencies above `edge(i - 1)` and up to `edge(i)`, with edge(i) = 0.1 ms * 1.25^i; the first
begins at 0, and the last holds all that is longer. A quantile lies in its bucket, so that it is within 25 % of
the exact one; inside the bucket it is interpolated in proportion.
"""

from collections.abc import Sequence
from math import ceil, log

FIRST = 0.0001
GROWTH = 1.25
BUCKETS = 64
"""The last edge but one is 127 s."""

_LOG_GROWTH = log(GROWTH)


def edge(bucket: int) -> float:
    """The longest latency that a bucket counts, in seconds."""
    return FIRST * GROWTH**bucket


def bucket_of(seconds: float) -> int:
    """The bucket of a latency."""
    if seconds <= FIRST:
        return 0
    found = min(ceil(log(seconds / FIRST) / _LOG_GROWTH), BUCKETS - 1)
    return found - 1 if seconds <= edge(found - 1) else found  # the logarithm is off by a hair at an edge


def quantile(counts: Sequence[int], share: float) -> float | None:
    """The latency in seconds that a share of all is at or under; None of nothing.

    The one looked for is number `ceil(share * n)` of the n sorted latencies (at least the first).
    """
    wanted = max(1, ceil(share * sum(counts) - 1e-9))
    seen = 0
    for bucket, count in enumerate(counts):
        if count and seen + count >= wanted:
            low = edge(bucket - 1) if bucket else 0.0
            return low + (edge(bucket) - low) * (wanted - seen) / count
        seen += count
    return None
