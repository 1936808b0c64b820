"""Verifies a chain, row by row. Pure: no database, no HTTP, so that anybody can check a file anywhere.

A chain holds if each row's hash is SHA-256(hash before || body), numbers count up from 1 without a gap,
and every record names the tenant whose id the chain begins with. What that proves, and what it does not,
is in docs/explanation/audit.md.
"""

import hashlib
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from uuid import UUID

from decidable.audit.breaks import Break, Fault, Row, Wrong, explain
from decidable.audit.chain import Head, beginning
from decidable.audit.signing import Checkpoint, PublicKey

LOOK_AHEAD = 10_000
"""Rows after a break that are read to find out what was done."""
LOOK_BACK = 10_000
"""Hashes before a break that are kept for the same."""

_SAME_LENGTHS = b'","at":"2026-01-01T00:00:00.000000Z","tenant":"'
"""What stands between a record's id and its tenant; the time always has this length."""
_NO_ANCHOR = 1 << 63

Chained = tuple[bytes, bytes]
"""A row of a chain: the record's bytes, and its hash."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a verification found. `rows` were found right, in order, from the beginning on.

    `complete` says whether the rows were a whole chain; an excerpt is never. `anchored` is the last row
    that a valid checkpoint confirms. `notes` say what was not checked.
    """

    tenant: UUID
    rows: int
    head: Head
    first_wrong: Wrong | None = None
    complete: bool = True
    checkpoints: int = 0
    anchored: int = 0
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return self.first_wrong is None

    @property
    def document(self) -> dict[str, Any]:
        """The verdict as JSON shows it."""
        wrong = self.first_wrong
        return {
            "ok": self.ok,
            "complete": self.complete,
            "tenant": str(self.tenant),
            "rows": self.rows,
            "head": {"seq": self.head.seq, "hash": self.head.hash.hex()},
            "first_wrong": wrong and {"fault": wrong.fault, "seq": wrong.seq, "sentence": wrong.sentence},
            "checkpoints": self.checkpoints,
            "anchored": self.anchored,
            "notes": list(self.notes),
        }


@dataclass(frozen=True, slots=True)
class Anchors:
    """Checkpoints that were looked at: the valid ones by their row, what is wrong with others, and notes."""

    valid: Mapping[int, Checkpoint] = field(default_factory=dict)
    wrong: Wrong | None = None
    notes: tuple[str, ...] = ()


def anchors_of(
    tenant: UUID, checkpoints: Iterable[Checkpoint], keys: Mapping[str, PublicKey] | None
) -> Anchors:
    """Check signatures. Without `keys` (None) checkpoints are believed as they stand, and a note says so."""
    valid: dict[int, Checkpoint] = {}
    for one in checkpoints:
        said = _doubt(tenant, one, keys)
        if said is not None:
            return Anchors(valid, Wrong(Fault.FORGED, one.seq, said))
        valid[one.seq] = one
    notes: tuple[str, ...] = ()
    if valid and keys is None:
        notes = ("The signature of the checkpoint was not checked: no public key was given.",)
    return Anchors(valid, None, notes)


def _doubt(tenant: UUID, one: Checkpoint, keys: Mapping[str, PublicKey] | None) -> str | None:
    name = f"The checkpoint of row {one.seq} ({one.at})"
    if one.tenant != tenant:
        return f"{name} is of another tenant, {one.tenant}."
    if keys is None:
        return None
    key = keys.get(one.key_id)
    if key is None:
        return (
            f"{name} is signed with the key {one.key_id}, which is not among the keys that are trusted here."
        )
    return None if key.signed(one) else f"{name} is forged: its signature does not fit what it says."


class Verifier:
    """Takes the rows of one chain in order, as many at a time as you like.

    `start` is where a chain is taken up (its beginning unless given), `head` where it must end.
    """

    def __init__(
        self,
        tenant: UUID,
        *,
        start: Head | None = None,
        head: Head | None = None,
        anchors: Anchors | None = None,
    ) -> None:
        self.tenant = tenant
        self.start = start or beginning(tenant)
        self.wrong: Wrong | None = None
        self._head = head
        self._anchors = anchors or Anchors()
        self._pending = deque(sorted(seq for seq in self._anchors.valid if seq >= self.start.seq))
        self._seq, self._last, self._anchored = self.start.seq, self.start.hash, 0
        self._recent: deque[bytes] = deque([self._last], LOOK_BACK)
        self._tenant = str(tenant).encode()
        self._window: list[Row] | None = None
        self._meet_anchor()

    @property
    def seq(self) -> int:
        """The last row that was found right."""
        return self._seq

    def feed(self, rows: Iterable[Chained]) -> bool:
        """Take the next rows; False once nothing more needs to be read."""
        rest = iter(rows)
        while self.wrong is None and self._window is None:
            row = self._run(rest)
            if row is not None:
                self._window = [Row(*row)]
            elif not self._meet_anchor():
                return self.wrong is None
        if self._window is not None:
            wanted = LOOK_AHEAD - len(self._window)
            self._window.extend(Row(body, stated) for body, stated in islice(rest, wanted))
        return self.wrong is None and len(self._window or ()) < LOOK_AHEAD

    def _run(self, rows: Iterable[Chained]) -> Chained | None:
        """Accept rows up to the next anchor or the end; returns the first row that does not fit."""
        sha256, tenant, keep = hashlib.sha256, self._tenant, self._recent.append
        seq, last = self._seq, self._last
        stop = self._pending[0] if self._pending else _NO_ANCHOR
        width, between = len(tenant), len(_SAME_LENGTHS)
        found = None
        for body, stated in rows:
            head = b'{"seq":%d,"id":"' % (seq + 1)
            at = len(head) + width + between
            if (
                sha256(last + body).digest() != stated
                or body[: len(head)] != head
                or body[at : at + width] != tenant
            ):
                found = (body, stated)
                break
            seq += 1
            last = stated
            keep(stated)
            if seq == stop:
                break
        self._seq, self._last = seq, last
        return found

    def _meet_anchor(self) -> bool:
        """Compare with the checkpoint of the row just reached; True if there was one and it agrees."""
        if not self._pending or self._pending[0] != self._seq:
            return False
        self._pending.popleft()
        if self._anchors.valid[self._seq].hash == self._last:
            self._anchored = self._seq
            return True
        first = self._anchored + 1
        which = f"row {first}" if first >= self._seq else f"one of the rows {first} to {self._seq}"
        self.wrong = Wrong(
            Fault.REWRITTEN,
            min(first, self._seq),
            f"The chain holds, but it is not the one that the checkpoint of row {self._seq} was signed for: "
            f"{which} was altered, removed, inserted or put elsewhere, and the hashes after it were made anew.",
        )
        return False

    def finish(self) -> Verdict:
        """The verdict over all rows that were taken."""
        wrong = self.wrong or self._explained() or self._ending() or self._anchors.wrong
        return Verdict(
            tenant=self.tenant,
            rows=self._seq - self.start.seq,
            head=Head(self._seq, self._last),
            first_wrong=wrong,
            checkpoints=len(self._anchors.valid),
            anchored=self._anchored,
            notes=self._anchors.notes,
        )

    def _explained(self) -> Wrong | None:
        if self._window is None:
            return None
        first = self._seq - len(self._recent) + 1
        found = Break(
            seq=self._seq + 1,
            last=self._last,
            recent=dict(enumerate(self._recent, first)),
            window=self._window,
            tenant=str(self.tenant),
            head=self._head,
            proven=self._seq in (self._anchored, self.start.seq),
        )
        return explain(found)

    def _ending(self) -> Wrong | None:
        """The end against the head and the checkpoints."""
        late = max(self._pending, default=0)
        if late > self._seq:
            when = self._anchors.valid[late].at
            return self._cut(
                f"the checkpoint of {when} was signed for row {late} (or it was exported before)"
            )
        head = self._head
        if head is None or head == Head(self._seq, self._last):
            return None
        if head.seq > self._seq:
            return self._cut(f"it should end with row {head.seq}")
        if head.seq < self._seq:
            said = f"The chain ends with row {head.seq}; what stands after it was inserted."
            return Wrong(Fault.INSERTED, head.seq + 1, said)
        said = f"The chain does not end with the hash that its head names: row {head.seq} was altered, or the head."
        return Wrong(Fault.ALTERED, head.seq, said)

    def _cut(self, why: str) -> Wrong:
        return Wrong(
            Fault.TRUNCATED, self._seq + 1, f"The chain is cut off: it ends with row {self._seq}, and {why}."
        )


def verify(
    rows: Iterable[Chained], tenant: UUID, *, head: Head | None = None, anchors: Anchors | None = None
) -> Verdict:
    """Verify a whole chain."""
    verifier = Verifier(tenant, head=head, anchors=anchors)
    verifier.feed(rows)
    return verifier.finish()


# --- excerpts ---------------------------------------------------------------------------------------

EXCERPT_NOTE = (
    "This is an excerpt. Checked: each row's hash follows from its content and from the hash of the row before "
    "that it names; rows that are neighbours in the chain follow from each other; numbers rise; one tenant. "
    "Not provable from an excerpt: that rows are missing only because of the filter, and that these rows are those "
    "of the chain, unless a checkpoint or a whole export confirms their hashes."
)


@dataclass(frozen=True, slots=True)
class Extracted:
    """A row of an excerpt: with the hash of the row before it in the chain."""

    body: bytes
    hash: bytes
    previous: bytes


def verify_excerpt(rows: Iterable[Extracted], tenant: UUID, anchors: Anchors | None = None) -> Verdict:
    """Verify what can be verified of chosen rows of a chain."""
    looked = anchors or Anchors()
    count, last, wrong, anchored = 0, Head(0, beginning(tenant).hash), looked.wrong, 0
    for row in rows:
        found = Row(row.body, row.hash)
        doubt = _doubt_of(found, row.previous, last, str(tenant))
        if doubt is not None:
            wrong = Wrong(doubt[0], found.seq or last.seq + 1, doubt[1])
            break
        assert found.seq is not None
        count, last = count + 1, Head(found.seq, row.hash)
        anchor = looked.valid.get(found.seq)
        if anchor and anchor.hash != row.hash:
            said = f"Row {found.seq} is not the one that the checkpoint of {anchor.at} was signed for."
            wrong = Wrong(Fault.REWRITTEN, found.seq, said)
            break
        anchored = found.seq if anchor else anchored
    return Verdict(
        tenant, count, last, wrong, False, len(looked.valid), anchored, (EXCERPT_NOTE, *looked.notes)
    )


def _doubt_of(row: Row, previous: bytes, last: Head, tenant: str) -> tuple[Fault, str] | None:
    document = row.document
    seq = row.seq
    if seq is None or not row.follows(previous):
        name = f"Row {seq}" if seq is not None else f"The row after row {last.seq}"
        return Fault.ALTERED, f"{name} was altered: its hash does not follow from its content."
    if document.get("tenant") != tenant:
        return Fault.ALTERED, f"Row {seq} names another tenant, {document.get('tenant')}."
    if seq <= last.seq:
        return Fault.REORDERED, f"Row {seq} stands after row {last.seq}: the order was changed."
    if seq == last.seq + 1 and previous != last.hash:
        return (
            Fault.ALTERED,
            f"Row {seq} does not follow from row {last.seq}, its neighbour: one of them was altered.",
        )
    return None


def told(verdict: Verdict) -> Sequence[str]:
    """The verdict as sentences, for people."""
    whole = "The chain holds" if verdict.complete else "What can be checked of this excerpt holds"
    if verdict.first_wrong is None:
        first = f"{whole}: {verdict.rows:,} rows, up to row {verdict.head.seq}."
    else:
        first = f"WRONG at row {verdict.first_wrong.seq} ({verdict.first_wrong.fault}): {verdict.first_wrong.sentence}"
    lines = [first]
    if verdict.anchored:
        lines.append(f"Anchored by checkpoints up to row {verdict.anchored}.")
    return [*lines, *verdict.notes]
