"""Seeded cases: made of what is known, answered once by each of several persons, no labels, no hint."""

import asyncio
from typing import Any

import httpx
import pytest

from tests.review.conftest import Ask, Set, rows_of
from tests.world import TYPE, World

URL = f"/v1/decision-types/{TYPE}/seeded-cases"
pytestmark = pytest.mark.asyncio


async def known(client: httpx.AsyncClient, made: dict[str, Any], option: str = "benign") -> None:
    answer = await client.post(f"/v1/decisions/{made['id']}/outcome", json={"option": option})
    assert answer.status_code == 201


async def test_what_is_known_is_seeded_once(
    client: httpx.AsyncClient, world: World, automatic: Ask, waiting: Ask
) -> None:
    by_outcome, unknown, agreed, single = [
        await automatic(),
        await automatic(),
        await waiting(90_000),
        await waiting(),
    ]
    await known(client, by_outcome, "malignant")
    await known(client, by_outcome, "benign")
    for role in ("member", "admin"):
        url = f"/v1/reviews/{agreed['id']}/approve"
        assert (await client.post(url, json={}, headers=world.key(role))).status_code == 200
    assert (await client.post(f"/v1/reviews/{single['id']}/approve", json={})).status_code == 200
    answer = await client.post(URL, json={"count": 10, "reviewers": 2})
    assert answer.status_code == 201, answer.text
    body = answer.json()
    assert (body["made"], body["reviewers"]) == (2, 2)
    assert {case["decision_id"]: case["known"] for case in body["cases"]} == {
        by_outcome["id"]: "benign",
        agreed["id"]: agreed["option"],
    }
    assert unknown["id"] not in answer.text
    assert (await client.post(URL, json={"count": 10})).json()["code"] == "seeding_refused"
    [(object_id,)] = rows_of(world, "select object_id from audit where action = 'review.seeded'")
    assert object_id == TYPE


async def test_each_person_answers_once_and_nothing_is_a_label(
    client: httpx.AsyncClient, world: World, automatic: Ask
) -> None:
    made = await automatic()
    await known(client, made)
    [case] = (await client.post(URL, json={"decision_ids": [made["id"]]})).json()["cases"]
    url = f"/v1/reviews/{case['id']}"
    labels = rows_of(world, "select count(*) from labels")
    decision = rows_of(world, "select * from decisions where id = %s", made["id"])
    for role, option in (("reviewer", "benign"), ("second", "malignant")):
        shown = (await client.get("/v1/reviews", headers=world.key(role))).json()["data"]
        assert [row["id"] for row in shown] == [case["id"]]
        answer = await client.post(f"{url}/override", json={"option": option}, headers=world.key(role))
        assert answer.status_code == 200
        again = await client.post(f"{url}/reject", json={}, headers=world.key(role))
        assert (again.status_code, again.json()["code"]) == (409, "review_conflict")
        assert (await client.get("/v1/reviews", headers=world.key(role))).json()["data"] == []
        veiled = (await client.get("/v1/decisions", headers=world.key(role))).json()["data"]
        assert [(row["id"], row["status"]) for row in veiled] == [(case["id"], "needs_review")]
        counts = (await client.get("/v1/decisions/counts", headers=world.key(role))).json()
        assert counts["waiting"] == 0
    assert rows_of(world, "select settled_at is null from blind_cases") == [(True,)]
    assert (await client.post(f"{url}/reject", json={}, headers=world.key("admin"))).status_code == 200
    assert rows_of(world, "select settled_at is not null, wrong from blind_cases") == [(True, None)]
    assert (await client.post(f"{url}/reject", json={})).status_code == 409
    assert rows_of(world, "select count(*) from labels") == labels
    assert rows_of(world, "select * from decisions where id = %s", made["id"]) == decision


async def test_who_has_judged_the_decision_does_not_get_it(
    client: httpx.AsyncClient, world: World, waiting: Ask
) -> None:
    made = await waiting()
    mine, theirs = world.key("reviewer"), world.key("second")
    await client.post(f"/v1/reviews/{made['id']}/approve", json={}, headers=mine)
    await known(client, made)
    [case] = (await client.post(URL, json={"count": 1})).json()["cases"]
    assert (await client.get("/v1/reviews", headers=mine)).json()["data"] == []
    assert len((await client.get("/v1/reviews", headers=theirs)).json()["data"]) == 1
    for action, body in (("claim", None), ("override", {"option": "benign"}), ("reject", {})):
        answer = await client.post(f"/v1/reviews/{case['id']}/{action}", json=body, headers=mine)
        assert answer.status_code == 404
    assert (await client.get(f"/v1/reviews/{case['id']}", headers=mine)).status_code == 404
    told = (await client.get(f"/v1/decisions/{made['id']}", headers=mine)).json()
    assert told["status"] == "manually_approved"


async def test_a_seeded_case_looks_like_an_audit(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask
) -> None:
    first = await automatic()
    await known(client, first)
    [case] = (await client.post(URL, json={"count": 1})).json()["cases"]
    await set_policy("audit_rate: 1.0\n")
    given = {key: value for key, value in first["input"].items() if value is not None}
    second = (await client.post("/v1/decisions", json={"type": TYPE, "input": given})).json()
    [(audit,)] = rows_of(world, "select id::text from blind_cases where kind = 'audit'")
    seen = []
    for shown_id, made in ((case["id"], first), (audit, second)):
        texts = []
        for url in (f"/v1/reviews/{shown_id}", f"/v1/decisions/{shown_id}"):
            text = (await client.get(url, headers=world.key("reviewer"))).text
            for value, mark in (
                (shown_id, "ID"),
                (made["created_at"][:26], "CREATED"),
                (made["request_id"], "REQUEST"),
                (f'"policy_version":{made["policy_version"]}', "POLICY"),
            ):
                text = text.replace(value, mark)
            texts.append(text)
        claimed = (await client.post(f"/v1/reviews/{shown_id}/claim", headers=world.key("reviewer"))).json()
        texts.append(str(sorted(claimed)))
        seen.append(texts)
    assert seen[0] == seen[1]


async def test_bad_requests(client: httpx.AsyncClient, world: World, automatic: Ask, waiting: Ask) -> None:
    made, open_one = await automatic(), await waiting()
    await known(client, open_one)
    nobody = "00000000-0000-7000-8000-000000000000"
    bodies: list[dict[str, Any]] = [
        {},
        {"count": 0},
        {"count": 1, "decision_ids": [made["id"]]},
        {"decision_ids": []},
        {"count": 1, "reviewers": 0},
        {"count": 1},
    ]
    for body in bodies:
        assert (await client.post(URL, json=body)).status_code == 422, body
    answer = await client.post(URL, json={"decision_ids": [made["id"], open_one["id"], nobody]})
    assert answer.status_code == 422
    assert [error["field"] for error in answer.json()["errors"]] == [f"decision_ids.{i}" for i in range(3)]
    unknown = "/v1/decision-types/nothing/seeded-cases"
    assert (await client.post(unknown, json={"count": 1})).status_code == 404
    for role in ("reviewer", "readonly"):
        assert (await client.post(URL, json={"count": 1}, headers=world.key(role))).status_code == 403
    theirs = await client.post(URL, json={"decision_ids": [made["id"]]}, headers=world.key("member", "other"))
    assert theirs.status_code == 422
    assert rows_of(world, "select count(*) from blind_cases") == [(0,)]


async def test_two_who_seed_at_once_make_one_case(
    client: httpx.AsyncClient, world: World, automatic: Ask
) -> None:
    made = await automatic()
    await known(client, made)
    answers = await asyncio.gather(*(client.post(URL, json={"count": 5}) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 422, 422, 422]
    assert rows_of(world, "select count(*) from blind_cases") == [(1,)]
