"""Signatures as Standard Webhooks has them (symmetric, `v1`): https://www.standardwebhooks.com.

A receiver computes HMAC-SHA256 over `id.timestamp.body` with the endpoint's secret and compares. While a
secret is being changed, each message carries two signatures, so that old and new secret both fit.
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Sequence

from decidable.kit.errors import AppError

PREFIX = "whsec_"
LEAST_BYTES = 24
MOST_BYTES = 64
NEW_BYTES = 32


class SecretInvalid(AppError):
    """A secret that was given cannot be used."""

    code = "webhook_secret_invalid"
    status = 422
    title = "The secret cannot be used"


def new_secret() -> str:
    """A secret as it is shown, with 256 random bits."""
    return PREFIX + base64.b64encode(secrets.token_bytes(NEW_BYTES)).decode()


def key_of(secret: str) -> bytes:
    """The key in a secret as it is shown; raises `SecretInvalid` with what is wrong, and not with the secret."""
    if not secret.startswith(PREFIX):
        raise SecretInvalid(f"A secret begins with `{PREFIX}`; leave it out and one is made for you.")
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise SecretInvalid(
            f"After `{PREFIX}` a secret is base64 with its padding; this one is not."
        ) from None
    if not LEAST_BYTES <= len(key) <= MOST_BYTES:
        size = "too short" if len(key) < LEAST_BYTES else "too long"
        raise SecretInvalid(
            f"The secret is {size}: it holds {len(key)} bytes, and must hold {LEAST_BYTES} to {MOST_BYTES}."
        )
    return key


def signature_headers(keys: Sequence[bytes], message_id: str, timestamp: int, body: bytes) -> dict[str, str]:
    """The three headers of a message; `timestamp` in seconds since 1970, one signature for each key."""
    signed = b".".join((message_id.encode(), str(timestamp).encode(), body))
    made = (base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode() for key in keys)
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(f"v1,{one}" for one in made),
    }
