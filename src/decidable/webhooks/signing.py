"""The secrets and the headers of messages; the formula is `kit.signatures`.

A receiver computes the signature with the endpoint's secret and compares. While a secret is being changed,
each message carries two signatures, so that old and new secret both fit.
"""

import base64
import secrets
from collections.abc import Sequence

from decidable.kit import signatures
from decidable.kit.errors import AppError
from decidable.kit.signatures import PREFIX, signature

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
    try:
        return signatures.key_of(secret)
    except ValueError as wrong:
        raise SecretInvalid(f"{wrong} Leave it out and one is made for you.") from None


def signature_headers(keys: Sequence[bytes], message_id: str, timestamp: int, body: bytes) -> dict[str, str]:
    """The three headers of a message; `timestamp` in seconds since 1970, one signature for each key."""
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": " ".join(signature(key, message_id, timestamp, body) for key in keys),
    }
