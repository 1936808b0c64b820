"""`Retry-After`, in both of its forms (RFC 9110, section 10.2.3)."""

from datetime import datetime
from email.utils import parsedate_to_datetime

from decidable.kit.clock import as_utc


def retry_after_seconds(header: str | None, now: datetime) -> float | None:
    """How long to wait, in seconds; None if it is absent or cannot be read."""
    text = (header or "").strip()
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        moment = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return max(0.0, (as_utc(moment) - now).total_seconds())
