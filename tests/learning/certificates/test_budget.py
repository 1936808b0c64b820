"""The budget's hour: never longer than an hour, and wherever it lies."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from decidable.learning.certificates.budget import MINUTES, Minutes, minute_of, moment_of

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def test_the_worst_hour() -> None:
    start = minute_of(NOON)
    minutes = Minutes().after({start: 3, start + 59: 4}).after({start + 60: 1})
    assert minutes.worst() == (7, start + 59)
    assert minutes.last_hour(NOON + timedelta(minutes=60)) == 5
    assert minutes.last_hour(NOON + timedelta(minutes=130)) == 0
    assert Minutes().worst() == (0, 0)
    assert moment_of(start) == NOON + timedelta(minutes=1)


@given(st.dictionaries(st.integers(10_000, 10_300), st.integers(1, 9), max_size=40))
def test_no_more_than_two_hours_are_kept(counts: dict[int, int]) -> None:
    minutes = Minutes()
    for at in sorted(counts):
        minutes = minutes.after({at: counts[at]})
        best = max(
            sum(n for one, n in counts.items() if one <= at and last - MINUTES < one <= last)
            for last in range(at - MINUTES, at + 1)
        )
        assert minutes.worst()[0] >= best or best == 0
    assert len(minutes.counts) <= 2 * MINUTES
