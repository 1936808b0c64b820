"""The time. What asks for it takes a `Clock`, so that a test can set it."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time now, aware, in UTC: the one `Clock` of production."""
    return datetime.now(UTC)


def as_utc(moment: datetime) -> datetime:
    """A time that says no zone is meant in UTC."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def iso_millis(moment: datetime) -> str:
    """An aware time as ISO 8601 in UTC with milliseconds, such as `2026-03-01T09:30:00.125Z`."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"
