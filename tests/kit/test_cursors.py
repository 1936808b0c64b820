"""Cursors of lists: what was given out is read back, everything else is refused; pages partition a list."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from decidable.app import openapi
from decidable.kit.http import (
    BadCursor,
    decode_cursor,
    decode_id_cursor,
    decode_number_cursor,
    encode_cursor,
    whole_number,
)
from tests.profiles import at_most
from tests.world import TYPE, World

PART = st.text(st.characters(codec="utf-8", exclude_characters="|"), max_size=20)


@at_most(60)
@given(st.lists(PART, min_size=1, max_size=3))
@example([""])
@example(["\x00"])
def test_what_was_given_out_is_read_back(parts: list[str]) -> None:
    cursor = encode_cursor(*parts)
    assert decode_cursor(cursor, len(parts)) == parts
    assert cursor.replace("-", "").replace("_", "").isalnum()
    with pytest.raises(BadCursor, match="another list"):
        decode_cursor(cursor, len(parts) + 1)


@at_most(60)
@given(st.lists(PART, min_size=1, max_size=2), st.data())
def test_what_was_changed_on_the_way_is_refused(parts: list[str], data: st.DataObject) -> None:
    cursor = encode_cursor(*parts)
    place = data.draw(st.integers(0, len(cursor)))
    put = data.draw(st.text("abcXYZ019-_=+/|% \n", max_size=3))
    changed = cursor[:place] + put + cursor[place + data.draw(st.integers(0, 3)) :]
    assume(changed != cursor)
    with pytest.raises(BadCursor, match="start again without `after`"):
        decode_cursor(changed, len(parts))


@given(st.text(max_size=40))
@example("")
@example("=")
@example("\ud800")
def test_any_other_text_is_refused(text: str) -> None:
    for read in (decode_id_cursor, decode_number_cursor):
        with pytest.raises(BadCursor):
            read(text)


@pytest.mark.parametrize("text", ["", "-1", "+1", " 1", "1_0", "²", "٣", "1.0", "2147483648", "9" * 5000])
def test_a_number_of_a_cursor_is_plain_and_within_its_column(text: str) -> None:
    with pytest.raises(BadCursor):
        whole_number(text)
    with pytest.raises(BadCursor):
        decode_number_cursor(encode_cursor(text))


def test_numbers_and_ids_are_read_back() -> None:
    found = uuid4()
    assert decode_id_cursor(encode_cursor(str(found))) == found
    assert decode_number_cursor(encode_cursor("2147483647")) == 2147483647
    assert (decode_id_cursor(None), decode_number_cursor(None)) == (None, None)


LISTS = [
    "/v1/decisions?",
    "/v1/reviews?",
    "/v1/jobs?",
    "/v1/keys?",
    "/v1/people?",
    "/v1/webhooks?",
    "/v1/audit?",
    "/v1/audit/checkpoints?",
    "/v1/decision-types?",
    f"/v1/decision-types/{TYPE}/certificate?",
    f"/v1/decision-types/{TYPE}/policies?",
    f"/v1/decision-types/{TYPE}/shadow?policy_version=1&",
]
"""Every list of the API."""


def test_every_list_is_looked_at() -> None:
    paths = openapi()["paths"]
    with_cursor = {
        path
        for path, routes in paths.items()
        if any(parameter["name"] == "after" for parameter in routes.get("get", {}).get("parameters", ()))
    }
    looked_at = {one.split("?")[0].replace(TYPE, "{name}") for one in LISTS} | {
        "/v1/webhooks/{webhook_id}/deliveries"
    }
    assert with_cursor == looked_at


FOREIGN = [
    "",
    "abc",
    encode_cursor("²"),
    encode_cursor("99999999999999999999"),
    encode_cursor("99999999999999999999", str(UUID(int=1))),
    encode_cursor("1", "x"),
    encode_cursor("-1", str(UUID(int=1))),
    encode_cursor("\x00"),
    encode_cursor("a", "b", "c"),
    encode_cursor(str(UUID(int=1)))[:-1],
]


async def test_every_list_refuses_what_it_did_not_give_out(client: httpx.AsyncClient, world: World) -> None:
    for cursor in FOREIGN:
        for path in LISTS:
            answer = await client.get(f"{path}after={cursor}", headers=world.key("admin"))
            if path == "/v1/decision-types?" and answer.status_code == 200:
                continue  # any text is a place in a list by name
            assert (answer.status_code, answer.json()["code"]) == (400, "bad_cursor"), (path, cursor)


async def test_pages_partition_a_list_while_it_grows(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    """What was there when the first page was read comes once each, in order, whatever is added meanwhile."""

    async def decide() -> str:
        answer = await client.post("/v1/decisions", json={"type": TYPE, "input": example, "amount": 90_000})
        return str(answer.json()["id"])

    there = [await decide() for _ in range(7)]
    for path in ("/v1/decisions", "/v1/reviews"):
        seen: list[str] = []
        after = ""
        while True:
            page, *_ = await asyncio.gather(client.get(f"{path}?limit=2{after}"), decide(), decide())
            body = page.json()
            assert len(body["data"]) <= 2
            seen += [row["id"] for row in body["data"]]
            if path == "/v1/reviews" and set(there) <= set(seen):
                break
            if not body["has_more"]:
                break
            after = f"&after={body['next_cursor']}"
        assert len(seen) == len(set(seen))
        assert [one for one in seen if one in there] == sorted(there, reverse=path == "/v1/decisions")
