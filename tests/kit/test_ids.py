"""Ids sort as they were made, across calls and threads."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import pairwise
from uuid import UUID

from decidable.kit.clock import utc_now
from decidable.kit.ids import first_of, request_id, time_of, uuid7, uuid7s


def test_an_id_is_a_standard_uuid_of_version_7() -> None:
    made = uuid7()
    assert type(made) is UUID
    assert (made.version, made.variant) == (7, "specified in RFC 4122")
    assert UUID(str(made)) == made
    assert hash(UUID(bytes=made.bytes)) == hash(made)


def test_ids_increase_strictly_also_across_calls() -> None:
    ids = [uuid7(), *uuid7s(5000), uuid7(), *uuid7s(5000)]
    assert all(earlier < later for earlier, later in pairwise(ids))


def test_ids_of_threads_never_meet() -> None:
    with ThreadPoolExecutor(4) as pool:
        batches = list(pool.map(uuid7s, [2000] * 8))
    assert len({made for batch in batches for made in batch}) == 16_000


def test_an_id_says_when_it_was_made() -> None:
    before = utc_now() - timedelta(milliseconds=2)
    assert before <= time_of(uuid7()) <= utc_now() + timedelta(milliseconds=2)


def test_what_was_made_before_a_moment_is_smaller_than_its_first_id() -> None:
    made = uuid7()
    assert first_of(time_of(made)) < made < first_of(time_of(made) + timedelta(milliseconds=1))


def test_request_ids_are_plain_text_and_differ() -> None:
    first, second = request_id(), request_id()
    assert first != second
    assert UUID(first).version == 7
