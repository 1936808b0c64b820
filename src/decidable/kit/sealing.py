"""Sealing: AES-256-GCM under one secret of the installation, and keys derived from it."""

import os
import secrets
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from decidable.kit.errors import AppError

KEY_BYTES = 32
NONCE_BYTES = 12


class SealBroken(AppError):
    """What was sealed cannot be opened: by another secret, for another purpose, or it was changed."""

    code = "seal_broken"
    status = 500
    title = "Sealed data cannot be opened"


class SecretInvalid(AppError):
    """The installation's secret is not one."""

    code = "secret_invalid"
    status = 500
    title = "The installation's secret cannot be used"


class Sealer:
    """Seals and opens bytes with one 32-byte key."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise SecretInvalid(f"The key has {len(key)} bytes; it must have {KEY_BYTES}.")
        self._key = key
        self._cipher = AESGCM(key)

    def seal(self, content: bytes, context: bytes) -> bytes:
        """A random nonce and the ciphertext; only the same `context` opens it."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, context)

    def open(self, sealed: bytes, context: bytes) -> bytes:
        """What was sealed; raises `SealBroken`."""
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context)
        except (InvalidTag, ValueError):
            raise SealBroken(
                "Sealed data cannot be opened; is DECIDABLE_SECRET_KEY the one that it was sealed with?"
            ) from None

    def derive(self, purpose: str) -> bytes:
        """A 32-byte key of its own for a purpose (HKDF-SHA256, RFC 5869)."""
        return HKDF(SHA256(), KEY_BYTES, None, f"decidable {purpose}".encode()).derive(self._key)


def read_secret(text: str) -> bytes:
    """A secret as it is written in a setting: base64 of 32 bytes. Raises `SecretInvalid`."""
    try:
        key = b64decode(text.strip(), validate=True)
    except (Base64Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise SecretInvalid("Write the secret as base64 of 32 random bytes: `openssl rand -base64 32`.")
    return key


def kept_secret(file: Path) -> bytes:
    """The secret of a file that only its owner may read; made when there is none."""
    try:
        return read_secret(file.read_text())
    except FileNotFoundError:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_name(f"{file.name}.{os.getpid()}")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as out:
            out.write(b64encode(secrets.token_bytes(KEY_BYTES)).decode() + "\n")
        try:
            os.link(fresh, file)  # whoever is first makes it; the others read it
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
        return read_secret(file.read_text())
