"""`Retry-After` in both of its forms."""

from datetime import UTC, datetime

import pytest

from decidable.kit.retry_after import retry_after_seconds

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 5 ", 5),
        ("99999999999999999999", 999_999_999),
        ("Sun, 01 Mar 2026 09:31:00 GMT", 60),
        ("Sun, 01 Mar 2026 09:00:00 GMT", 0),
        ("Sun, 01 Mar 2026 09:31:00 -0000", 60),
        ("-5", None),
        ("soon", None),
        ("", None),
        ("²", None),
        (None, None),
    ],
)
def test_retry_after_in_both_forms(header: str | None, seconds: float | None) -> None:
    assert retry_after_seconds(header, NOW) == seconds
