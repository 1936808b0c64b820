"""Signatures as Standard Webhooks has them (symmetric, `v1`): https://www.standardwebhooks.com.

The one place of the formula: what sends messages signs by it, and the client verifies by it.
"""

import base64
import binascii
import hashlib
import hmac

PREFIX = "whsec_"
LEAST_BYTES = 24
MOST_BYTES = 64


def key_of(secret: str) -> bytes:
    """The key in a secret as it is shown; raises `ValueError` with what is wrong, and not with the secret."""
    if not secret.startswith(PREFIX):
        raise ValueError(f"A secret begins with `{PREFIX}`.")
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError(f"After `{PREFIX}` a secret is base64 with its padding; this one is not.") from None
    if not LEAST_BYTES <= len(key) <= MOST_BYTES:
        size = "too short" if len(key) < LEAST_BYTES else "too long"
        raise ValueError(
            f"The secret is {size}: it holds {len(key)} bytes, and must hold {LEAST_BYTES} to {MOST_BYTES}."
        )
    return key


def signature(key: bytes, message_id: str, timestamp: int, body: bytes) -> str:
    """`v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; `timestamp` in seconds since 1970."""
    signed = b".".join((message_id.encode(), str(timestamp).encode(), body))
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
