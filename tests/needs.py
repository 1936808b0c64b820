"""What a test needs from its surroundings: without it the test is skipped, and fails in CI."""

import os
from typing import NoReturn

import pytest


def absent(reason: str) -> NoReturn:
    """Skip the test since something that it needs is absent; in CI nothing may be absent."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"{reason}; CI must have it")
    pytest.skip(reason)
