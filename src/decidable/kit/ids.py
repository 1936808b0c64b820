"""Ids: UUIDv7 (RFC 9562), which sort by the time they were made, and so fill an index from its end."""

from datetime import UTC, datetime
from uuid import UUID, SafeUUID

import uuid_utils

_MILLIS_SHIFT = 80  # the first 48 of 128 bits are milliseconds since 1970
_CHANCE = (1 << 32) - 1  # the last 32 are chance; between them a process counts


def uuid7() -> UUID:
    """A new id, greater than every id that this process made before."""
    return _standard(uuid_utils.uuid7().int)


def uuid7s(count: int) -> list[UUID]:
    """`count` new ids, strictly increasing, greater than every id that this process made before."""
    return [_standard(uuid_utils.uuid7().int) for _ in range(count)]


def beside(other: UUID) -> UUID:
    """A new id of the same moment and the same place in the order as another: only its chance differs."""
    return _standard(other.int & ~_CHANCE | uuid_utils.uuid7().int & _CHANCE)


def request_id() -> str:
    """A new id for a request, as it stands in headers and log lines."""
    return str(uuid_utils.uuid7())


def time_of(made: UUID) -> datetime:
    """When a UUIDv7 was made, to the millisecond."""
    return datetime.fromtimestamp((made.int >> _MILLIS_SHIFT) / 1000, UTC)


def first_of(moment: datetime) -> UUID:
    """The least UUIDv7 of a millisecond: what was made before the moment is smaller."""
    return UUID(int=int(moment.timestamp() * 1000) << _MILLIS_SHIFT)


def _standard(value: int) -> UUID:
    """A standard UUID of a value known to be one: its constructor's checks cost twice the rest."""
    made = object.__new__(UUID)
    object.__setattr__(made, "int", value)
    object.__setattr__(made, "is_safe", SafeUUID.unknown)
    return made
