"""Where the server is and how it is spoken to."""

import os
import platform
from collections.abc import Mapping

import httpx

from decidable import __version__
from decidable.client.errors import NotConfigured

URL, KEY = "DECIDABLE_URL", "DECIDABLE_KEY"
CONNECT_SECONDS = 5.0
SLOW_SECONDS = 600.0
QUIET_SECONDS = 60.0
"""A stream says every 15 seconds that it is still there."""
USER_AGENT = f"decidable/{__version__} python/{platform.python_version()} httpx/{httpx.__version__}"


def address(given: str | None) -> str:
    """The address of the server: as given, or of the environment; raises `NotConfigured`."""
    found = (given or os.environ.get(URL) or "").rstrip("/")
    if not found.startswith(("http://", "https://")):
        what = f"“{found}” is none" if found else "there is none"
        raise NotConfigured(
            f"The client needs the address of a server, and {what}: give one such as http://127.0.0.1:8000, "
            f"or set {URL}."
        )
    return found


def headers(key: str | None, more: Mapping[str, str] | None) -> dict[str, str]:
    """What goes with every request. Without a key only what is open to everybody is answered."""
    key = key or os.environ.get(KEY)
    mine = {"User-Agent": USER_AGENT, "Accept": "application/json, */*;q=0.5"}
    return mine | ({"Authorization": f"Bearer {key}"} if key else {}) | dict(more or {})


def limits(seconds: float, patience: float = 0.0) -> httpx.Timeout:
    """How long to wait: `seconds` for an answer (`patience`, if that is longer), less for a connection."""
    return httpx.Timeout(seconds, connect=min(seconds, CONNECT_SECONDS), read=max(seconds, patience))
