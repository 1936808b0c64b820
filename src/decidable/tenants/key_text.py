"""What can be read from the text of an API key, without looking anything up."""

import hashlib

LONGEST_KEY = 200


def parse(text: str) -> tuple[str, bytes] | None:
    """Prefix and hashed secret of a key as sent; None if it does not look like one."""
    parts = text.split("_", 3)
    if len(parts) != 4 or parts[0] != "dk" or parts[1] not in ("live", "test"):
        return None
    if len(text) > LONGEST_KEY or not text.isascii() or not text.isprintable():
        return None
    return parts[2], hash_of(parts[3])


def prefix_of(text: str) -> str:
    """The prefix, of a whole key as well as of itself."""
    return text.split("_", 3)[2] if text.startswith("dk_") and text.count("_") >= 2 else text


def hash_of(secret: str) -> bytes:
    """How a secret of 256 random bits is stored."""
    return hashlib.sha256(secret.encode()).digest()
