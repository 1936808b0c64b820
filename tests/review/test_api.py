"""The queue: claims and leases, one person at a time, two for critical ones, labels of everything."""

import asyncio
from typing import Any

import httpx
import psycopg
import pytest

from tests.world import TYPE, World

pytestmark = pytest.mark.asyncio


async def waiting(
    client: httpx.AsyncClient, example: dict[str, Any], amount: float, area: float = 500
) -> dict[str, Any]:
    body = {"type": TYPE, "input": {**example, "mean_area": area}, "amount": amount}
    made: dict[str, Any] = (await client.post("/v1/decisions", json=body)).json()
    assert made["status"] == "needs_review"
    return made


async def test_the_queue_is_ordered_by_risk_then_age(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    high = await waiting(client, example, 20_000, 501)
    critical = await waiting(client, example, 90_000, 502)
    later = await waiting(client, example, 20_000, 503)
    first = (await client.get("/v1/reviews?limit=2")).json()
    rest = (await client.get(f"/v1/reviews?limit=2&after={first['next_cursor']}")).json()
    order = [row["id"] for row in (*first["data"], *rest["data"])]
    assert order == [critical["id"], high["id"], later["id"]]


async def test_approve_override_and_reject_are_labels(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    cases = [await waiting(client, example, 20_000, 510 + i) for i in range(3)]
    proposed = cases[0]["option"]
    other = "benign" if proposed == "malignant" else "malignant"
    url = "/v1/reviews/{}/{}".format
    approved = (await client.post(url(cases[0]["id"], "approve"), json={"note": "clear"})).json()
    overridden = (await client.post(url(cases[1]["id"], "override"), json={"option": other})).json()
    rejected = (await client.post(url(cases[2]["id"], "reject"), json={})).json()
    assert (approved["status"], approved["option"]) == ("manually_approved", proposed)
    assert (overridden["status"], overridden["option"]) == ("overridden", other)
    assert rejected["status"] == "rejected"
    assert [label["option"] for label in approved["labels"]] == [proposed]
    assert [label["option"] for label in overridden["labels"]] == [other]
    assert [(label["option"], label["not_option"]) for label in rejected["labels"]] == [(None, proposed)]
    assert approved["reviews"][0]["note"] == "clear"
    assert (await client.get("/v1/reviews")).json()["data"] == []


async def test_a_claim_keeps_others_away_until_it_expires(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await waiting(client, example, 20_000)
    url = f"/v1/reviews/{made['id']}"
    held = (await client.post(f"{url}/claim", headers=world.key("reviewer"))).json()
    assert held["lease_until"]
    for action, body in (
        ("claim", None),
        ("approve", {}),
        ("reject", {}),
        ("override", {"option": "benign"}),
    ):
        answer = await client.post(f"{url}/{action}", json=body, headers=world.key("second"))
        assert (answer.status_code, answer.json()["code"]) == (409, "review_conflict"), action
        assert "reviewer" in answer.json()["detail"]
    assert (await client.post(f"{url}/claim", headers=world.key("reviewer"))).status_code == 200
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update decisions set lease_until = now() - interval '1 second'")
    assert (await client.post(f"{url}/claim", headers=world.key("second"))).status_code == 200
    assert (await client.delete(f"{url}/claim", headers=world.key("second"))).status_code == 204
    assert (await client.post(f"{url}/approve", json={}, headers=world.key("reviewer"))).status_code == 200


async def test_two_persons_cannot_act_on_one_decision(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await waiting(client, example, 20_000)
    url = f"/v1/reviews/{made['id']}/approve"
    who = [world.key(role) for role in ("member", "admin", "reviewer", "second")]
    answers = await asyncio.gather(*(client.post(url, json={}, headers=headers) for headers in who))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    told = (await client.get(f"/v1/decisions/{made['id']}")).json()
    assert len(told["reviews"]) == len(told["labels"]) == 1


async def test_a_critical_decision_needs_two_that_agree(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await waiting(client, example, 90_000)
    url = f"/v1/reviews/{made['id']}/"
    first = (await client.post(url + "approve", json={}, headers=world.key("reviewer"))).json()
    assert first["status"] == "needs_review"
    again = await client.post(url + "approve", json={}, headers=world.key("reviewer"))
    assert again.status_code == 409
    assert (await client.get("/v1/reviews")).json()["data"][0]["reviewers_done"] == 1
    differs = (await client.post(url + "reject", json={}, headers=world.key("second"))).json()
    assert differs["status"] == "needs_review"
    third = (await client.post(url + "approve", json={}, headers=world.key("admin"))).json()
    assert third["status"] == "manually_approved"
    assert len(third["labels"]) == 3


async def test_bad_handlings_change_nothing(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await waiting(client, example, 20_000)
    url = f"/v1/reviews/{made['id']}"
    assert (await client.post(f"{url}/override", json={"option": "purple"})).status_code == 422
    assert (await client.post(f"{url}/override", json={})).status_code == 422
    assert (await client.post(f"{url}/override", json={"option": made["option"]})).status_code == 409
    assert (await client.post(f"{url}/approve", json={"note": "x" * 3000})).status_code == 422
    assert (await client.post(f"{url}/approve", json={}, headers=world.key("readonly"))).status_code == 403
    missing = "00000000-0000-7000-8000-000000000000"
    assert (await client.post(f"/v1/reviews/{missing}/approve", json={})).status_code == 404
    told = (await client.get(f"/v1/decisions/{made['id']}")).json()
    assert (told["status"], told["reviews"], told["labels"]) == ("needs_review", [], [])


async def test_an_automatic_decision_cannot_be_reviewed(client: httpx.AsyncClient, learned: Any) -> None:
    from decidable.learning.demo import tumour_triage

    table = tumour_triage()
    names = {spec.name for spec in learned.model.schema.fields}
    for row in table.rows[:30]:
        given = {name: float(cell) for name, cell in zip(table.columns, row, strict=True) if name in names}
        made = (await client.post("/v1/decisions", json={"type": TYPE, "input": given})).json()
        if made["status"] == "auto_approved":
            answer = await client.post(f"/v1/reviews/{made['id']}/approve", json={})
            assert answer.status_code == 409
            return
    pytest.fail("none of thirty real cases was automatic")
