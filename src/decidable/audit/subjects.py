"""Data subjects: what is stored of one is sealed with a key of its own, so that destroying the key erases it.

Pure. In the database a subject is known by `ref`, an HMAC of its id under the installation's secret, which
tells nothing to whoever has only the database.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from decidable.kit.sealing import KEY_BYTES, Sealer

LONGEST = 200
"""The most characters of a subject's id."""


def ref_of(sealer: Sealer, tenant_id: UUID, subject: str) -> str:
    """What stands for a subject in the database: hexadecimal HMAC-SHA256 of tenant and id."""
    key = sealer.derive("subject")
    return hmac.new(key, tenant_id.bytes + subject.encode(), hashlib.sha256).hexdigest()


@dataclass(frozen=True)
class Subject:
    """A data subject, by its ref, with its key."""

    ref: str
    key: bytes

    def seal(self, content: bytes, decision_id: UUID, part: str) -> bytes:
        """Seal a part of a decision; it opens only as this part of this decision."""
        return self._sealer.seal(content, _context(decision_id, part))

    def open(self, sealed: bytes, decision_id: UUID, part: str) -> bytes:
        """Open what `seal` sealed; raises `SealBroken`."""
        return self._sealer.open(sealed, _context(decision_id, part))

    def salted(self, digest: bytes) -> bytes:
        """A digest that nobody can confirm by guessing once the key is gone."""
        return hmac.new(self._salt, digest, hashlib.sha256).digest()

    def salted_int(self, digest: int) -> int:
        """The same for a signed 64-bit digest."""
        salted = self.salted(digest.to_bytes(8, "big", signed=True))
        return int.from_bytes(salted[:8], "big", signed=True)

    @cached_property
    def _sealer(self) -> Sealer:
        return Sealer(self.key)

    @cached_property
    def _salt(self) -> bytes:
        return self._sealer.derive("hashes")


def new_key() -> bytes:
    """A random key for a subject."""
    return secrets.token_bytes(KEY_BYTES)


def _context(decision_id: UUID, part: str) -> bytes:
    return b"decision " + decision_id.bytes + part.encode()
