"""The Python client: `Decidable` for programs that wait, `AsyncDecidable` for those that await.

It imports httpx, pydantic and the standard library, and of the product two pure files of `kit` (signatures,
`Retry-After`) and the clock, so that each formula stands in one place. Calls are values (`calls.py`); when one
is sent again is said in `retrying.py`, what can go wrong in `errors.py`. The parts of the API are written once,
in `asynchronous/`; `make client` writes `synchronous/` from them and `types.py` from openapi.json.
"""

from decidable.client import types, webhooks
from decidable.client.asynchronous.client import AsyncDecidable
from decidable.client.errors import (
    Conflict,
    DecidableError,
    Forbidden,
    Invalid,
    JobFailed,
    NotConfigured,
    NotFound,
    NotVerified,
    RateLimited,
    Refused,
    ServerError,
    Unauthorized,
    Unreachable,
    Unreadable,
    WaitedTooLong,
)
from decidable.client.retrying import Retry
from decidable.client.synchronous.client import Decidable

__all__ = [
    "AsyncDecidable",
    "Conflict",
    "Decidable",
    "DecidableError",
    "Forbidden",
    "Invalid",
    "JobFailed",
    "NotConfigured",
    "NotFound",
    "NotVerified",
    "RateLimited",
    "Refused",
    "Retry",
    "ServerError",
    "Unauthorized",
    "Unreachable",
    "Unreadable",
    "WaitedTooLong",
    "types",
    "webhooks",
]
