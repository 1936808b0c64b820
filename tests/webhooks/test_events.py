"""The catalogue, its patterns, and what is sent."""

import re
from pathlib import Path
from uuid import UUID

import orjson
import pytest

from decidable.webhooks import events
from decidable.webhooks.events import CATALOGUE, NAMES, EventsUnknown, actions, check_patterns, payload

RECORD = {
    "seq": 7,
    "id": "0197a000-0000-7000-8000-000000000001",
    "at": "2026-03-01T09:30:00.125000Z",
    "tenant": "acme",
    "actor": {"kind": "person", "id": "p1", "name": "Ada Lovelace", "address": "203.0.113.7"},
    "request_id": "r-1",
    "action": "review.approved",
    "object": {"kind": "decision", "id": "d-1"},
    "before": None,
    "after": {"type": "credit", "option": "good", "settled": True, "status": "manually_approved"},
}


def test_the_groups_that_the_product_names_are_there() -> None:
    assert {one.group for one in CATALOGUE} == {
        "audit", "decision", "review", "job", "type", "policy", "certificate", "autonomy", "rollout",
    }  # fmt: skip
    assert {one.group for one in CATALOGUE if not one.emitted} == {"rollout"}
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize(
    ("patterns", "some", "count"),
    [
        (["*"], "policy.published", len(NAMES)),
        (["review.*"], "review.rejected", 9),
        (["job.succeeded", "job.*"], "job.failed", 5),
        (["decision.created"], "decision.created", 1),
    ],
)
def test_patterns_stand_for_kinds(patterns: list[str], some: str, count: int) -> None:
    assert some in actions(check_patterns(patterns))
    assert len(actions(patterns)) == count


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("decisions.*", "`decision.*`"),
        ("review.aproved", "`review.approved`"),
        ("policy.publish", "`policy.published`"),
        ("zebra", "GET /v1/webhooks/events"),
        ("key.created", ""),
        ("webhook.test", ""),
        ("decision.", "decision."),
        ("", ""),
    ],
)
def test_an_unknown_pattern_names_the_nearest(pattern: str, said: str) -> None:
    with pytest.raises(EventsUnknown) as caught:
        check_patterns(["job.*", pattern])
    assert said in caught.value.detail
    assert [one.field for one in caught.value.problems] == ["events.1"]


@pytest.mark.parametrize("patterns", [[], ["*"] * 51])
def test_none_and_too_many_are_refused(patterns: list[str]) -> None:
    with pytest.raises(EventsUnknown):
        check_patterns(patterns)


def test_a_pattern_given_twice_is_kept_once() -> None:
    assert check_patterns(["job.*", "job.*"]) == ("job.*",)


def test_what_is_sent_is_thin_and_names_no_person() -> None:
    text = payload("acme", RECORD)
    assert orjson.loads(text) == {
        "type": "review.approved",
        "timestamp": RECORD["at"],
        "data": {
            "tenant": "acme",
            "object": {"kind": "decision", "id": "d-1"},
            "request_id": "r-1",
            "after": RECORD["after"],
        },
    }
    assert "Ada" not in text
    assert "203.0.113.7" not in text


def test_what_was_before_is_sent_where_there_is_something() -> None:
    sent = orjson.loads(payload("acme", {**RECORD, "before": {"version": 2}}))
    assert sent["data"]["before"] == {"version": 2}


def test_the_catalogue_is_what_the_code_records() -> None:
    groups = "|".join(sorted({one.group for one in CATALOGUE}))
    source = Path(events.__file__).resolve().parents[1]
    found = {
        name
        for file in source.rglob("*.py")
        if file.parent.name not in {"webhooks", "access"}
        for name in re.findall(rf'"((?:{groups})\.[a-z_]+)"', file.read_text())
    }
    assert found == {one.name for one in CATALOGUE if one.emitted}


def test_ids_are_those_of_the_records() -> None:
    assert UUID(str(RECORD["id"])).version == 7
