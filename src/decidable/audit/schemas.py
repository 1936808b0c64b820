"""The HTTP shapes of the audit trail and of data subjects."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import Field

from decidable.audit.breaks import Fault
from decidable.kit.http import Schema
from decidable.kit.sent import Sent

MOST_RECORDS = 2**53 - 1
"""The highest number of a record: what every reader of JSON reads exactly."""


class ActorAnswer(Schema):
    """Who did it. `id` is a key's prefix, a person's email, or the part of the system."""

    kind: Literal["key", "person", "system"]
    id: str
    name: str
    address: str | None


class ObjectAnswer(Schema):
    """What it was done to."""

    kind: str
    id: str


class AuditRecord(Schema):
    """One change, in its place in the chain."""

    seq: int
    id: UUID
    at: datetime
    actor: ActorAnswer
    request_id: str | None
    action: str
    object: ObjectAnswer
    before: dict[str, Any] | None
    after: dict[str, Any] | None
    hash: str = Field(description="SHA-256 of the hash before and of this record's bytes, hexadecimal.")


class AuditPage(Schema):
    """A page of records, newest first."""

    data: list[AuditRecord]
    has_more: bool
    next_cursor: str | None


class CheckpointDocument(Sent):
    """The end of the chain at a moment, signed (Ed25519)."""

    tenant: UUID
    seq: int = Field(ge=1, le=MOST_RECORDS)
    hash: str = Field(pattern="^[0-9a-f]{64}$")
    at: str = Field(max_length=40)
    key_id: str = Field(max_length=64)
    signature: str = Field(max_length=200, description="Base64.")


class CheckpointPage(Schema):
    """A page of checkpoints, newest first."""

    data: list[CheckpointDocument]
    has_more: bool
    next_cursor: str | None


class PublicKeyAnswer(Schema):
    """What verifies this installation's checkpoints."""

    key_id: str
    algorithm: Literal["Ed25519"]
    public_key: str = Field(description="PEM.")


class VerifyRequest(Sent):
    """Checkpoints that were kept elsewhere, to compare the trail with. Our own are always compared."""

    checkpoints: list[CheckpointDocument] = Field(default_factory=list, max_length=1000)


class HeadAnswer(Schema):
    """The end of a chain."""

    seq: int
    hash: str


class WrongAnswer(Schema):
    """The first thing that is wrong: what was done to which row."""

    fault: Fault
    seq: int
    sentence: str


class VerdictAnswer(Schema):
    """What a verification found."""

    ok: bool
    complete: bool = Field(description="Whether a whole chain was looked at, not an excerpt.")
    tenant: UUID
    rows: int = Field(description="Rows that were found right, from the beginning on.")
    head: HeadAnswer
    first_wrong: WrongAnswer | None
    checkpoints: int
    anchored: int = Field(description="The last row that a valid checkpoint confirms; 0: none.")
    notes: list[str]


class SubjectAnswer(Schema):
    """What is stored of a data subject."""

    decisions: int
    erased: bool = Field(description="Whether there were decisions, and none of them can be read any more.")


class ErasedAnswer(Schema):
    """What an erasure reached."""

    decisions: int
    erased_at: datetime
