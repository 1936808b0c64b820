"""Where a chain breaks, what was done to it: a row altered, removed, put elsewhere, or slipped in.

The break itself is a fact: a row's hash does not follow from the row before, or its number is not the
next. What was done is read from the rows around it, of which a bounded number is kept.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import orjson

from decidable.audit.chain import Head, follow


class Fault(StrEnum):
    """What was done to a chain."""

    ALTERED = "altered"
    REMOVED = "removed"
    REORDERED = "reordered"
    INSERTED = "inserted"
    TRUNCATED = "truncated"  # rows are missing at the end
    REWRITTEN = "rewritten"  # the chain holds, and is not the one that a checkpoint was signed for
    FORGED = "forged"  # the checkpoint itself: its signature does not hold


@dataclass(frozen=True, slots=True)
class Wrong:
    """The first thing that is wrong, at the place `seq` of the chain."""

    fault: Fault
    seq: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was found: the record's bytes, and the hash that stands beside it."""

    body: bytes
    hash: bytes

    @property
    def seq(self) -> int | None:
        """The number that the record itself gives; None where it cannot be read."""
        found = self.document.get("seq")
        return found if isinstance(found, int) else None

    @property
    def document(self) -> dict[str, Any]:
        """The record; empty where it cannot be read."""
        try:
            found = orjson.loads(self.body)
        except orjson.JSONDecodeError:
            return {}
        return found if isinstance(found, dict) else {}

    def follows(self, previous: bytes) -> bool:
        """Whether this row's hash follows from that hash."""
        return follow(previous, self.body) == self.hash


@dataclass(frozen=True, slots=True)
class Break:
    """A chain that holds up to the row before `seq`, and what was found from there on.

    `recent` are hashes of rows that were found right, by number; `proven` says that the row before
    is anchored by a checkpoint (or is the beginning), so that it cannot have been altered.
    """

    seq: int
    last: bytes
    recent: Mapping[int, bytes]
    window: Sequence[Row]
    tenant: str
    head: Head | None = None
    proven: bool = False

    @property
    def row(self) -> Row:
        """The first row that does not fit."""
        return self.window[0]

    @property
    def next(self) -> Row | None:
        """The row after it."""
        return self.window[1] if len(self.window) > 1 else None


def explain(found: Break) -> Wrong:
    """What was done, and to which row."""
    for look in _LOOKS:
        wrong = look(found)
        if wrong is not None:
            return wrong
    return _wrong(found, Fault.ALTERED, f"Row {found.seq} was altered: it cannot be read as a record.")


def _wrong(found: Break, fault: Fault, sentence: str, seq: int | None = None) -> Wrong:
    return Wrong(fault, found.seq if seq is None else seq, sentence)


def _beyond_the_head(found: Break) -> Wrong | None:
    head = found.head
    if head is None or (head.seq, head.hash) != (found.seq - 1, found.last):
        return None
    return _wrong(
        found, Fault.INSERTED, f"The chain ends with row {head.seq}; what stands after it was inserted."
    )


def _successor_elsewhere(found: Break) -> Wrong | None:
    """The row that belongs here stands further on: what stands here was moved here, or slipped in."""
    ahead = next((n for n, row in enumerate(found.window) if n and row.follows(found.last)), None)
    if ahead is None:
        return None
    row, seq = found.row, found.row.seq
    if seq is not None and _is_copy(found, row, seq):
        return _wrong(
            found,
            Fault.INSERTED,
            f"At place {found.seq} a copy of row {seq} was inserted before row {found.seq}.",
        )
    if seq is not None and any(one.seq == seq - 1 and row.follows(one.hash) for one in found.window[1:]):
        return _reordered(found, seq, ahead)
    rows = "a row was" if ahead == 1 else f"{ahead} rows were"
    return _wrong(found, Fault.INSERTED, f"At place {found.seq} {rows} inserted before row {found.seq}.")


def _is_copy(found: Break, row: Row, seq: int) -> bool:
    return found.recent.get(seq) == row.hash or any(one.hash == row.hash for one in found.window[1:])


def _reordered(found: Break, seq: int, ahead: int) -> Wrong:
    return _wrong(
        found,
        Fault.REORDERED,
        f"At place {found.seq} stands row {seq}; row {found.seq} stands {ahead} further on. The order was changed.",
    )


def _follows_an_earlier_row(found: Break) -> Wrong | None:
    """The true chain goes on from an earlier row: the rows between were slipped in, with hashes to match."""
    seq = found.row.seq
    if seq is None or not 0 < seq < found.seq:
        return None
    if found.recent.get(seq) == found.row.hash:
        return _wrong(found, Fault.INSERTED, f"After row {found.seq - 1} a copy of row {seq} was inserted.")
    before = found.recent.get(seq - 1)
    if before is not None and found.row.follows(before):
        return _wrong(
            found, Fault.INSERTED, f"Row {seq} occurs twice; the first of the two was inserted.", seq
        )
    restarts = found.next is None or found.next.seq == seq + 1
    if restarts and found.row.follows(found.last):
        return _wrong(found, Fault.INSERTED, f"Row {seq} occurs twice; one of the two was inserted.", seq)
    return None


def _foreign(found: Break) -> Wrong | None:
    """Chained as it should be, and no record of this tenant all the same."""
    if found.row.seq != found.seq or not found.row.follows(found.last):
        return None
    named = found.row.document.get("tenant")
    said = "is not written as records are" if named == found.tenant else f"names another tenant, {named}"
    return _wrong(found, Fault.ALTERED, f"Row {found.seq} was altered, and its hash with it: it {said}.")


def _altered_in_place(found: Break) -> Wrong | None:
    after = found.next
    if found.row.seq != found.seq:
        in_place = after is not None and after.seq == found.seq + 1
        if not in_place:
            return None
        return _wrong(found, Fault.ALTERED, f"Row {found.seq} was altered: it does not give its own number.")
    if after is not None and after.follows(follow(found.last, found.row.body)):
        return _wrong(
            found,
            Fault.ALTERED,
            f"Row {found.seq} was altered: its hash is not its own. The row after it follows from its content.",
        )
    sentence = f"Row {found.seq} was altered: its hash does not follow from its content and the row before."
    if not found.proven and (after is None or after.follows(found.row.hash)):
        sentence += f" (Or row {found.seq - 1} was altered, and its hash with it.)"
    return _wrong(found, Fault.ALTERED, sentence)


def _number_elsewhere(found: Break) -> Wrong | None:
    """No row follows, but one further on bears the number that belongs here."""
    ahead = next((n for n, row in enumerate(found.window) if n and row.seq == found.seq), None)
    if ahead is None:
        return None
    seq = found.row.seq
    if seq is not None and seq > found.seq:
        return _reordered(found, seq, ahead)
    return _wrong(found, Fault.INSERTED, f"At place {found.seq} stands a row that does not belong there.")


def _missing(found: Break) -> Wrong | None:
    seq = found.row.seq
    if seq is None or seq <= found.seq:
        return None
    last = seq - 1
    rows = f"Row {found.seq} was" if last == found.seq else f"Rows {found.seq} to {last} were"
    return _wrong(found, Fault.REMOVED, f"{rows} removed: after row {found.seq - 1} comes row {seq}.")


_LOOKS = (
    _beyond_the_head,
    _successor_elsewhere,
    _follows_an_earlier_row,
    _foreign,
    _altered_in_place,
    _number_elsewhere,
    _missing,
)
