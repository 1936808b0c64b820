"""Deciding over HTTP: good questions, bad ones, later, and in the list."""

import asyncio
import math
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.world import TYPE, World

pytestmark = pytest.mark.asyncio


async def ask(client: httpx.AsyncClient, given: dict[str, Any], **more: Any) -> httpx.Response:
    return await client.post("/v1/decisions", json={"type": TYPE, "input": given, **more})


async def test_a_decision_tells_its_story(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    answer = await ask(client, example, amount=500)
    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert answer.headers["location"] == f"/v1/decisions/{made['id']}"
    assert set(made["probabilities"]) == set(made["critique"]) == {"benign", "malignant"}
    assert math.isclose(sum(made["probabilities"].values()), 1, abs_tol=1e-5)
    apart = abs(made["probabilities"]["benign"] - made["critique"]["benign"])
    assert math.isclose(made["d"], apart, abs_tol=2e-6)
    assert made["option"] == max(made["probabilities"], key=made["probabilities"].get)
    assert made["risk_tier"] == "low"
    assert made["status"] in {"auto_approved", "needs_review"}
    assert {"minimum_confidence", "maximum_dissonance"} <= {reason["rule"] for reason in made["reasons"]}
    assert made["proposal_reasons"]
    assert made["similar"]


async def test_every_step_is_kept(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    made = (await ask(client, example)).json()
    told = (await client.get(f"/v1/decisions/{made['id']}")).json()
    stages = [step["stage"] for step in told["steps"]]
    assert stages == ["signals", "proposal", "critique", "dissonance", "policy"]
    for name in (
        "option",
        "probabilities",
        "critique",
        "d",
        "reasons",
        "signals",
        "proposal_reasons",
        "similar",
    ):
        assert told[name] == made[name], name
    for step in told["steps"]:
        assert len(step["input_hash"]) == 64
        assert step["schema_version"] == 1
        assert step["versions"]["type"] == 1
        assert step["versions"]["policy"] == 1
        assert step["latency_us"] >= 0
    assert told["steps"][1]["versions"]["model"] != told["steps"][2]["versions"]["model"]


async def test_the_request_id_goes_in_and_out(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    answer = await client.post(
        "/v1/decisions", json={"type": TYPE, "input": example}, headers={"X-Request-ID": "from-a-client"}
    )
    assert answer.headers["x-request-id"] == "from-a-client"
    assert answer.json()["request_id"] == "from-a-client"


async def test_an_answer_says_where_its_time_went(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    answer = await ask(client, example)
    parts = [part.split(";dur=") for part in answer.headers["server-timing"].split(", ")]
    stages = ["signals", "proposal", "critique", "dissonance", "policy"]
    assert [name for name, _ in parts] == ["door", "waiting", *stages, "storing"]
    assert all(float(ms) >= 0 for _, ms in parts)
    assert float(dict(parts)["storing"]) > 0
    assert "server-timing" not in (await ask(client, {})).headers


async def test_the_same_question_again_is_a_duplicate(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    first = (await ask(client, example)).json()
    again = (await ask(client, example)).json()
    assert "exact_duplicate" not in [signal["name"] for signal in first["signals"]]
    found = [signal for signal in again["signals"] if signal["name"] == "exact_duplicate"]
    assert found
    assert first["id"] in str(found[0])


async def test_many_at_once_are_each_decided(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    answers = await asyncio.gather(*(ask(client, {**example, "mean_area": 400.0 + i}) for i in range(40)))
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.json()["id"] for answer in answers}) == 40
    assert len({answer.json()["input"]["mean_area"] for answer in answers}) == 40
    listed = (await client.get("/v1/decisions?limit=200")).json()
    assert len(listed["data"]) == 40


def bad_inputs(example: dict[str, Any]) -> list[tuple[str, dict[str, Any], int, str]]:
    deep: Any = 1
    for _ in range(50):
        deep = [deep]
    return [
        ("unknown type", {"type": "no-such", "input": example}, 404, "type_not_found"),
        ("unknown field", {"type": TYPE, "input": {**example, "mean_aria": 1}}, 422, "invalid_input"),
        ("missing field", {"type": TYPE, "input": {"mean_area": 1}}, 422, "invalid_input"),
        ("wrong type", {"type": TYPE, "input": {**example, "mean_area": "big"}}, 422, "invalid_input"),
        ("bool for number", {"type": TYPE, "input": {**example, "mean_area": True}}, 422, "invalid_input"),
        ("nested value", {"type": TYPE, "input": {**example, "mean_area": deep}}, 422, "invalid_input"),
        ("10,000 keys", {"type": TYPE, "input": {f"k{i}": i for i in range(10_000)}}, 422, "invalid_input"),
        ("input is a list", {"type": TYPE, "input": [1]}, 422, "invalid_request"),
        ("no input", {"type": TYPE}, 422, "invalid_request"),
        ("extra key", {"type": TYPE, "input": example, "amout": 3}, 422, "invalid_request"),
        ("negative amount", {"type": TYPE, "input": example, "amount": -1}, 422, "invalid_request"),
    ]


async def test_bad_input_is_refused_and_changes_nothing(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    for name, body, status, code in bad_inputs(example):
        answer = await client.post("/v1/decisions", json=body)
        assert (answer.status_code, answer.json()["code"]) == (status, code), (name, answer.text)
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["detail"]
        assert answer.json()["request_id"]
    assert (await client.get("/v1/decisions")).json()["data"] == []


@pytest.mark.parametrize(
    ("body", "statuses"),
    [
        (b'{"type": "tumour-triage", "input": {"mean_area": NaN}}', {400, 422}),
        (b'{"type": "tumour-triage", "input": {"mean_area": Infinity}}', {400, 422}),
        (b'{"type": "tumour-triage", "input": {"mean_area": 1e999}}', {400, 422}),
        (b'{"type": ', {422}),
        (b"", {422}),
        (b"\xff\xfe", {400, 422}),
        (b'{"type": "tumour-triage", "input": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", {400, 422}),
        (b'{"type": "tumour-triage", "input": {"a": "' + b"x" * 5_000_000 + b'"}}', {413}),
    ],
    ids=["NaN", "Infinity", "overflow", "cut", "empty", "not UTF-8", "deep", "5 MB"],
)
async def test_a_broken_body_is_refused(client: httpx.AsyncClient, body: bytes, statuses: set[int]) -> None:
    answer = await client.post("/v1/decisions", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code in statuses, answer.text
    assert answer.json()["detail"]
    assert (await client.get("/v1/decisions")).json()["data"] == []


async def test_a_typo_is_answered_with_the_right_name(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    given = dict(example)
    given["mean_aria"] = given.pop("mean_area")
    problem = (await ask(client, given)).json()
    assert {item["field"] for item in problem["errors"]} == {"mean_aria", "mean_area"}
    assert "mean_area" in next(item["detail"] for item in problem["errors"] if item["field"] == "mean_aria")


async def test_not_strict_makes_signals_of_what_does_not_fit(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    given = {**example, "colour": "red"}
    given.pop("mean_area")
    made = (await ask(client, given, strict=False)).json()
    names = {signal["name"] for signal in made["signals"]}
    assert {"unknown_field", "missing_field"} <= names


async def test_far_out_input_is_signalled_and_reviewed(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    made = (await ask(client, {**example, "mean_area": 1e6})).json()
    names = {signal["name"] for signal in made["signals"]}
    assert {"out_of_range", "anomaly"} <= names
    assert made["status"] == "needs_review"
    sentence = next(s["sentence"] for s in made["signals"] if s["name"] == "anomaly")
    assert "mean_area" in sentence


async def test_risk_decides_who_decides(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    tiers = {500: "low", 5_000: "medium", 20_000: "high", 80_000: "critical"}
    for amount, tier in tiers.items():
        made = (await ask(client, example, amount=amount)).json()
        assert made["risk_tier"] == tier
        assert made["reviewers_needed"] == {"high": 1, "critical": 2}.get(tier, made["reviewers_needed"])
        if tier in {"high", "critical"}:
            assert made["status"] == "needs_review"


async def test_what_if_stores_nothing(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    made = (await client.post("/v1/decisions/preview", json={"type": TYPE, "input": example})).json()
    assert made["id"] is None
    assert made["option"]
    assert (await client.get("/v1/decisions")).json()["data"] == []


async def test_later_is_decided_by_a_worker(
    client: httpx.AsyncClient, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    now = (await ask(client, {**example, "mean_area": 501.0})).json()
    answer = await client.post(
        "/v1/decisions",
        json={"type": TYPE, "input": {**example, "mean_area": 502.0}},
        headers={"Prefer": "respond-async", "X-Request-ID": "later-1"},
    )
    assert answer.status_code == 202
    assert answer.json()["status"] == "queued"
    await work()
    told = (await client.get(answer.headers["location"])).json()
    assert told["status"] in {"auto_approved", "needs_review", "rejected"}
    assert told["request_id"] == "later-1"
    assert [step["stage"] for step in told["steps"]] == [
        "signals",
        "proposal",
        "critique",
        "dissonance",
        "policy",
    ]
    assert set(told) - {"steps", "reviews", "labels", "claimed_by", "lease_until", "disputed"} == set(now)


async def test_lists_are_paged_by_cursor_and_filtered(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    made = [(await ask(client, {**example, "mean_area": 300.0 + i})).json()["id"] for i in range(7)]
    seen: list[str] = []
    url = "/v1/decisions?limit=3"
    while True:
        page = (await client.get(url)).json()
        seen += [row["id"] for row in page["data"]]
        if not page["has_more"]:
            break
        url = f"/v1/decisions?limit=3&after={page['next_cursor']}"
    assert seen == made[::-1]
    assert (await client.get("/v1/decisions?type=no-such")).json()["data"] == []
    assert (await client.get("/v1/decisions?after=nonsense")).status_code == 400
    assert (await client.get("/v1/decisions?status=nonsense")).status_code == 422
    assert (await client.get("/v1/decisions?limit=0")).status_code == 422


async def test_counts_say_what_is_true_now(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    empty = (await client.get("/v1/decisions/counts")).json()
    assert (empty["waiting"], empty["automatic_share"], empty["oldest_waiting_at"]) == (0, None, None)
    await ask(client, example, amount=80_000)
    counts = (await client.get("/v1/decisions/counts")).json()
    assert counts["waiting"] == 1
    assert counts["automatic_share"] == 0
    assert counts["oldest_waiting_at"]


async def test_keys_are_asked_for(app: FastAPI, world: World, example: dict[str, Any]) -> None:
    transport = httpx.ASGITransport(app=app)
    body = {"type": TYPE, "input": example}
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as nobody:
        for headers in ({}, {"Authorization": "Bearer dk_live_abc_def"}, {"Authorization": "Basic x"}):
            answer = await nobody.post("/v1/decisions", json=body, headers=headers)
            assert answer.status_code == 401
            assert answer.headers["www-authenticate"] == "Bearer"
        refused = await nobody.post("/v1/decisions", json=body, headers=world.key("readonly"))
        assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
        header = {"X-API-Key": world.keys["demo", "member"]}
        assert (await nobody.get("/v1/me", headers=header)).json()["tenant"] == "demo"


async def test_what_belongs_to_another_tenant_is_not_there(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = (await ask(client, example, amount=80_000)).json()
    other = world.key("admin", "other")
    assert (await client.get(f"/v1/decisions/{made['id']}", headers=other)).status_code == 404
    assert (await client.get("/v1/decisions", headers=other)).json()["data"] == []
    assert (await client.get("/v1/reviews", headers=other)).json()["data"] == []
    for action in ("claim", "approve", "reject"):
        answer = await client.post(f"/v1/reviews/{made['id']}/{action}", json={}, headers=other)
        assert answer.status_code == 404, action
    outcome = await client.post(
        f"/v1/decisions/{made['id']}/outcome", json={"option": "benign"}, headers=other
    )
    assert outcome.status_code == 404


async def test_an_outcome_is_a_label(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    made = (await ask(client, example)).json()
    url = f"/v1/decisions/{made['id']}/outcome"
    wrong = await client.post(url, json={"option": "purple"})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "unknown_option")
    assert "benign" in wrong.json()["detail"]
    label = await client.post(url, json={"option": "malignant", "note": "biopsy"})
    assert label.status_code == 201
    told = (await client.get(f"/v1/decisions/{made['id']}")).json()
    assert [(one["source"], one["option"], one["note"]) for one in told["labels"]] == [
        ("outcome", "malignant", "biopsy")
    ]
    assert told["status"] == made["status"]
