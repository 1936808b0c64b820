"""When it is tried again."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.webhooks.schedule import ATTEMPTS, LONGEST_WAIT, WAITS, next_attempt

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
IDS = st.integers(0, 2**128 - 1).map(lambda value: UUID(int=value))


def test_the_waits_fill_a_day() -> None:
    assert 23 * 3600 < sum(WAITS) < 25 * 3600
    assert list(WAITS) == sorted(WAITS)


@given(IDS, st.integers(1, ATTEMPTS - 1))
def test_a_wait_lies_around_its_entry_and_is_the_same_each_time(made: UUID, attempts: int) -> None:
    when = next_attempt(made, attempts, NOW)
    assert when is not None
    assert 0.5 * WAITS[attempts - 1] <= (when - NOW).total_seconds() <= 1.5 * WAITS[attempts - 1]
    assert when == next_attempt(made, attempts, NOW)


def test_waits_are_spread() -> None:
    waits = {next_attempt(UUID(int=number), 3, NOW) for number in range(100)}
    seconds = [(when - NOW).total_seconds() / WAITS[2] for when in waits if when]
    assert len(waits) == 100
    assert min(seconds) < 0.6
    assert max(seconds) > 1.4


@pytest.mark.parametrize("attempts", [ATTEMPTS, ATTEMPTS + 1])
def test_after_the_last_attempt_there_is_none(attempts: int) -> None:
    assert next_attempt(UUID(int=1), attempts, NOW) is None
    assert next_attempt(UUID(int=1), attempts, NOW, 60) is None


def test_an_endpoint_may_ask_for_more_time_and_not_for_less() -> None:
    asked = next_attempt(UUID(int=1), 1, NOW, 600)
    assert asked == NOW + timedelta(minutes=10)
    assert next_attempt(UUID(int=1), 5, NOW, 1) == next_attempt(UUID(int=1), 5, NOW)
    assert next_attempt(UUID(int=1), 1, NOW, 1e9) == NOW + timedelta(seconds=LONGEST_WAIT)
