"""Verification: whatever was done to a chain is found, at the right row, by its right name."""

from dataclasses import replace
from itertools import pairwise
from uuid import UUID

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decidable.audit.breaks import Fault
from decidable.audit.chain import Head, follow
from decidable.audit.signing import SigningKey
from decidable.audit.verify import LOOK_AHEAD, Verdict, Verifier, anchors_of, told, verify
from tests.audit.chains import AT, TENANT, Chain, altered, chain, head_of, rechained

ROWS = chain(30)
KEY = SigningKey(bytes(range(32)))
TRUSTED = {KEY.public.id: KEY.public}


def found(rows: Chain, head: Head | None = None) -> tuple[Fault, int] | None:
    wrong = verify(rows, TENANT, head=head).first_wrong
    return None if wrong is None else (wrong.fault, wrong.seq)


def test_a_chain_that_holds() -> None:
    verdict = verify(ROWS, TENANT, head=head_of(ROWS))
    assert (verdict.ok, verdict.rows, verdict.head, verdict.complete) == (True, 30, head_of(ROWS), True)
    assert told(verdict) == ["The chain holds: 30 rows, up to row 30."]


def test_an_empty_chain_holds() -> None:
    assert verify([], TENANT).ok
    assert found([], head_of(ROWS)) == (Fault.TRUNCATED, 1)


def test_a_chain_of_another_tenant_does_not_hold() -> None:
    other = UUID(int=7)
    assert found(chain(3, other)) == (Fault.ALTERED, 1)
    assert not verify(ROWS, other).ok


# --- any tampering, anywhere ------------------------------------------------------------------------

places = st.integers(0, len(ROWS) - 1)


@given(places, st.data())
def test_any_changed_byte_of_a_body_is_found(place: int, data: st.DataObject) -> None:
    rows = list(ROWS)
    body, stated = rows[place]
    at = data.draw(st.integers(0, len(body) - 1))
    changed = bytes([body[at] ^ data.draw(st.integers(1, 255))])
    rows[place] = body[:at] + changed + body[at + 1 :], stated
    assert found(rows, head_of(ROWS)) == (Fault.ALTERED, place + 1)


@given(places, st.binary(min_size=32, max_size=32))
def test_a_changed_hash_is_found(place: int, fake: bytes) -> None:
    rows = list(ROWS)
    rows[place] = rows[place][0], fake
    verdict = verify(rows, TENANT)
    assert verdict.first_wrong is not None
    assert (verdict.first_wrong.fault, verdict.first_wrong.seq) == (Fault.ALTERED, place + 1)
    if place < len(ROWS) - 1:
        assert "its hash is not its own" in verdict.first_wrong.sentence


@given(places, st.integers(1, 8))
def test_removed_rows_are_found(place: int, count: int) -> None:
    rows = ROWS[:place] + ROWS[place + count :]
    fault = Fault.REMOVED if place + count < len(ROWS) else Fault.TRUNCATED
    assert found(rows, head_of(ROWS)) == (fault, place + 1)


@given(places, places)
def test_two_rows_that_changed_places_are_found(one: int, other: int) -> None:
    rows = list(ROWS)
    rows[one], rows[other] = rows[other], rows[one]
    expected = None if one == other else (Fault.REORDERED, min(one, other) + 1)
    assert found(rows, head_of(ROWS)) == expected


@given(places, places)
def test_a_row_that_was_put_elsewhere_is_found(place: int, to: int) -> None:
    rows = list(ROWS)
    rows.insert(to, rows.pop(place))
    expected = None if place == to else (Fault.REORDERED, min(place, to) + 1)
    assert found(rows, head_of(ROWS)) == expected


@given(st.permutations(range(len(ROWS))))
def test_any_shuffle_is_found_where_it_begins(order: list[int]) -> None:
    first = next((n for n, place in enumerate(order) if n != place), None)
    seen = found([ROWS[place] for place in order], head_of(ROWS))
    assert seen == (None if first is None else (Fault.REORDERED, first + 1))


@given(places, st.integers(0, 40))
def test_an_inserted_row_is_found(place: int, claims: int) -> None:
    """It bears any number, and a hash that follows from nothing or from the row before."""
    body = altered(ROWS[place][0]).replace(b'{"seq":%d,' % (place + 1), b'{"seq":%d,' % claims)
    last = verify(ROWS[:place], TENANT).head.hash
    for stated in (bytes(32), follow(last, body)):
        rows = [*ROWS[:place], (body, stated), *ROWS[place:]]
        assert found(rows, head_of(ROWS)) == (Fault.INSERTED, place + 1), stated


@given(places, places)
def test_a_copy_of_a_row_is_found(which: int, to: int) -> None:
    rows = [*ROWS[:to], ROWS[which], *ROWS[to:]]
    first = next((n for n, row in enumerate(ROWS) if rows[n] != row), len(ROWS))
    assert found(rows, head_of(ROWS)) == (Fault.INSERTED, first + 1)


@given(places, st.binary(max_size=40))
def test_rows_that_are_no_records_are_found(place: int, junk: bytes) -> None:
    rows = [*ROWS[:place], (junk, b""), *ROWS[place:]]
    assert found(rows, head_of(ROWS)) == (Fault.INSERTED, place + 1)
    rows = [*ROWS[:place], (junk, b""), *ROWS[place + 1 :]]
    assert found(rows, head_of(ROWS)) == (Fault.ALTERED, place + 1)


@given(places)
def test_the_end_cut_off_is_found(length: int) -> None:
    assert found(ROWS[:length], head_of(ROWS)) == (Fault.TRUNCATED, length + 1)


@given(places, st.lists(st.integers(1, 29), max_size=6))
def test_it_does_not_matter_how_rows_arrive(place: int, cuts: list[int]) -> None:
    rows = [*ROWS[:place], *ROWS[place + 1 :]]
    whole = verify(rows, TENANT, head=head_of(ROWS))
    pieces = Verifier(TENANT, head=head_of(ROWS))
    edges = [0, *sorted(cuts), len(rows)]
    for start, end in pairwise(edges):
        pieces.feed(rows[start:end])
    assert pieces.finish() == whole


# --- the owner, who can make hashes anew ------------------------------------------------------------


@given(places)
def test_a_row_altered_with_its_hash_is_found_at_the_next(place: int) -> None:
    rows = list(ROWS)
    body = altered(rows[place][0])
    rows[place] = body, follow(verify(ROWS[:place], TENANT).head.hash, body)
    last = place == len(ROWS) - 1
    verdict = verify(rows, TENANT, head=head_of(ROWS))
    assert verdict.first_wrong is not None
    assert (verdict.first_wrong.fault, verdict.first_wrong.seq) == (Fault.ALTERED, place + (1 if last else 2))
    assert last or f"row {place + 1} was altered, and its hash with it" in verdict.first_wrong.sentence


@given(places)
def test_a_chain_made_anew_without_a_row_lacks_its_number(place: int) -> None:
    rows = rechained([*ROWS[:place], *ROWS[place + 1 :]], place)
    expected = (Fault.REMOVED, place + 1) if place < len(ROWS) - 1 else (Fault.TRUNCATED, len(ROWS))
    assert found(rows, head_of(ROWS)) == expected


@given(places)
def test_a_chain_made_anew_with_a_row_more_has_a_number_twice(place: int) -> None:
    rows = rechained([*ROWS[: place + 1], (altered(ROWS[place][0]), b""), *ROWS[place + 1 :]], place)
    assert found(rows) == (Fault.INSERTED, place + 1)


@given(places, st.sets(st.integers(1, 30), min_size=1))
def test_a_chain_made_anew_is_found_by_checkpoints_only(place: int, anchored: set[int]) -> None:
    rows = rechained([*ROWS[:place], (altered(ROWS[place][0]), b""), *ROWS[place + 1 :]], place)
    assert found(rows, head_of(rows)) is None, "the chain itself cannot tell"
    signed = [KEY.sign(TENANT, Head(seq, ROWS[seq - 1][1]), AT) for seq in sorted(anchored)]
    verdict = verify(rows, TENANT, anchors=anchors_of(TENANT, signed, TRUSTED))
    later = [seq for seq in sorted(anchored) if seq > place]
    if not later:
        assert verdict.ok
        return
    before = max((seq for seq in anchored if seq <= place), default=0)
    assert verdict.first_wrong is not None
    assert (verdict.first_wrong.fault, verdict.first_wrong.seq) == (Fault.REWRITTEN, before + 1)
    assert f"checkpoint of row {later[0]}" in verdict.first_wrong.sentence


def test_a_record_of_another_tenant_in_the_chain_is_found() -> None:
    body = ROWS[4][0].replace(str(TENANT).encode(), str(UUID(int=9)).encode())
    rows = rechained([*ROWS[:4], (body, b""), *ROWS[5:]], 4)
    assert found(rows) == (Fault.ALTERED, 5)
    body = orjson.dumps(orjson.loads(ROWS[4][0]), option=orjson.OPT_SORT_KEYS)
    assert found(rechained([*ROWS[:4], (body, b""), *ROWS[5:]], 4)) == (Fault.ALTERED, 5)


def test_rows_beyond_the_head_are_found() -> None:
    assert found(ROWS, head_of(ROWS[:20])) == (Fault.INSERTED, 21)
    assert found(ROWS, Head(30, bytes(32))) == (Fault.ALTERED, 30)


# --- checkpoints ------------------------------------------------------------------------------------


def with_checkpoint(rows: Chain, place: int, **changes: object) -> Verdict:
    signed = replace(KEY.sign(TENANT, Head(place, ROWS[place - 1][1]), AT), **changes)  # type: ignore[arg-type]
    return verify(rows, TENANT, anchors=anchors_of(TENANT, [signed], TRUSTED))


def test_a_checkpoint_that_fits_anchors_the_chain() -> None:
    verdict = with_checkpoint(ROWS, 20)
    assert (verdict.ok, verdict.checkpoints, verdict.anchored) == (True, 1, 20)


def test_a_chain_cut_off_before_its_checkpoint() -> None:
    wrong = with_checkpoint(ROWS[:19], 20).first_wrong
    assert wrong is not None
    assert (wrong.fault, wrong.seq) == (Fault.TRUNCATED, 20)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"hash": bytes(32)}, "is forged"),
        ({"seq": 19}, "is forged"),
        ({"at": "2027-01-01T00:00:00.000000Z"}, "is forged"),
        ({"signature": bytes(64)}, "is forged"),
        ({"key_id": "0" * 16}, "not among the keys"),
        ({"tenant": UUID(int=1)}, "another tenant"),
    ],
)
def test_a_forged_checkpoint_is_found(changes: dict[str, object], said: str) -> None:
    wrong = with_checkpoint(ROWS, 20, **changes).first_wrong
    assert wrong is not None
    assert wrong.fault is Fault.FORGED
    assert said in wrong.sentence


def test_without_a_public_key_the_signature_is_said_to_be_unchecked() -> None:
    signed = KEY.sign(TENANT, head_of(ROWS), AT)
    verdict = verify(ROWS, TENANT, anchors=anchors_of(TENANT, [signed], None))
    assert verdict.ok
    assert "was not checked" in verdict.notes[0]


# --- large chains -----------------------------------------------------------------------------------


@settings(max_examples=3, deadline=None)
@given(st.integers(1, 3))
def test_a_row_moved_beyond_what_is_looked_at_is_found_in_its_place(beyond: int) -> None:
    rows = chain(LOOK_AHEAD + 10)
    rows.insert(5 + LOOK_AHEAD + beyond, rows.pop(5))
    assert found(rows) == (Fault.REMOVED, 6), "too far away to know that it was only moved"
