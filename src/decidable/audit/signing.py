"""Checkpoints: the end of a chain at a moment, signed (Ed25519), so that it can be anchored outside.

The signed text is `{"tenant": ..., "seq": ..., "hash": ..., "at": ...}` as JSON without spaces, in this
order; `hash` is hexadecimal, `at` as records write times. A key is known by the first 16 hexadecimal
digits of the SHA-256 of its 32 public bytes.
"""

import hashlib
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from decidable.audit.chain import Head, moment
from decidable.kit.errors import AppError

KEY_ID_DIGITS = 16


class CheckpointInvalid(AppError):
    """A file is no checkpoint, or no public key."""

    code = "checkpoint_invalid"
    status = 422
    title = "The checkpoint cannot be read"


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The end of a tenant's chain at a moment, and the signature over it. `at` is written as in records."""

    tenant: UUID
    seq: int
    hash: bytes
    at: str
    key_id: str
    signature: bytes

    @property
    def text(self) -> bytes:
        """The bytes that are signed."""
        return signed_text(self.tenant, self.seq, self.hash, self.at)

    @property
    def document(self) -> dict[str, Any]:
        """The checkpoint as it is exported."""
        return {
            "tenant": str(self.tenant),
            "seq": self.seq,
            "hash": self.hash.hex(),
            "at": self.at,
            "key_id": self.key_id,
            "signature": b64encode(self.signature).decode(),
        }


def signed_text(tenant: UUID, seq: int, hash: bytes, at: str) -> bytes:  # noqa: A002 - the record's word
    """The bytes of a checkpoint that are signed."""
    return orjson.dumps({"tenant": tenant, "seq": seq, "hash": hash.hex(), "at": at})


class SigningKey:
    """The private key of an installation, from its 32 bytes."""

    def __init__(self, secret: bytes) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(secret)
        self.public = PublicKey(self._private.public_key())

    def sign(self, tenant: UUID, head: Head, at: datetime) -> Checkpoint:
        """A checkpoint of this head."""
        when = moment(at)
        signature = self._private.sign(signed_text(tenant, head.seq, head.hash, when))
        return Checkpoint(tenant, head.seq, head.hash, when, self.public.id, signature)


class PublicKey:
    """What verifies checkpoints."""

    def __init__(self, key: Ed25519PublicKey) -> None:
        self._key = key
        self.raw = key.public_bytes(Encoding.Raw, PublicFormat.Raw)
        self.id = hashlib.sha256(self.raw).hexdigest()[:KEY_ID_DIGITS]

    @property
    def pem(self) -> str:
        """The key as a PEM file, as `openssl` reads it."""
        return self._key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    def signed(self, checkpoint: Checkpoint) -> bool:
        """Whether the checkpoint's signature is by this key."""
        try:
            self._key.verify(checkpoint.signature, checkpoint.text)
        except InvalidSignature:
            return False
        return True


def public_keys(texts: Iterable[str]) -> Mapping[str, PublicKey]:
    """Keys by their id, each from PEM or from base64 of 32 bytes. Raises `CheckpointInvalid`."""
    found = (_public_key(text.strip()) for text in texts)
    return {key.id: key for key in found}


def _public_key(text: str) -> PublicKey:
    try:
        if not text.startswith("-----"):
            return PublicKey(Ed25519PublicKey.from_public_bytes(b64decode(text, validate=True)))
        loaded = load_pem_public_key(text.encode())
    except (Base64Error, UnsupportedAlgorithm, ValueError):
        loaded = None
    if not isinstance(loaded, Ed25519PublicKey):
        raise CheckpointInvalid(
            "This is no Ed25519 public key; `decidable audit public-key` writes one as a PEM file."
        )
    return PublicKey(loaded)


def read_checkpoints(content: bytes) -> list[Checkpoint]:
    """The checkpoints of a file: one JSON object a line. Raises `CheckpointInvalid`."""
    lines = [(n, line) for n, line in enumerate(content.splitlines(), 1) if line.strip()]
    if not lines:
        raise CheckpointInvalid("The file holds no checkpoint; `decidable audit checkpoint` writes one.")
    return [_checkpoint(number, line) for number, line in lines]


def _checkpoint(number: int, line: bytes) -> Checkpoint:
    try:
        found = orjson.loads(line)
        return Checkpoint(
            tenant=UUID(found["tenant"]),
            seq=int(found["seq"]),
            hash=bytes.fromhex(found["hash"]),
            at=str(found["at"]),
            key_id=str(found["key_id"]),
            signature=b64decode(found["signature"], validate=True),
        )
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError):
        raise CheckpointInvalid(
            f"Line {number} is no checkpoint; `decidable audit checkpoint` writes one a line."
        ) from None
