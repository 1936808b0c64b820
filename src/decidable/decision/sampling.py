"""Which decisions are drawn, and for what: a stable hash of the id, so that nobody's luck or choice is in it."""

import hashlib
from uuid import UUID

AUDIT = b"audit"
BLIND = b"blind"
LEAST_BLIND = 0.05
"""The least share of reviews whose proposal is not shown."""

_DRAWN_BITS = 64


def share_of(drawn_for: bytes, decision_id: UUID) -> float:
    """Where a decision lies in [0, 1): uniform over ids, the same at every look, another for each purpose."""
    digest = hashlib.sha256(drawn_for + decision_id.bytes).digest()
    # 53 bits are what a float holds: with all 64 the greatest would be rounded up to 1
    return (int.from_bytes(digest[: _DRAWN_BITS // 8]) >> 11) / (1 << 53)


def audited(decision_id: UUID, rate: float | None) -> bool:
    """Whether an automatic answer is put before a person who does not know it."""
    return bool(rate) and share_of(AUDIT, decision_id) < (rate or 0.0)


def judged_blind(decision_id: UUID, rate: float) -> bool:
    """Whether a review is shown without its proposal."""
    return share_of(BLIND, decision_id) < rate
