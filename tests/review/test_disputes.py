"""N of M: as many persons as must agree, of so many that are asked; beyond that somebody settles it alone."""

import asyncio

import httpx
import pytest

from tests.review.conftest import Ask, Set, other_than, rows_of
from tests.world import World

TWO_OF_THREE = """
risk:
  tiers:
    low: {up_to: 1000, reviewers: 0}
    medium: {up_to: 10000, reviewers: 0}
    high: {up_to: 50000, reviewers: 2, of: 2}
    critical: {reviewers: 2, of: 3}
"""
pytestmark = pytest.mark.asyncio


async def test_two_who_differ_of_two_are_a_dispute(
    client: httpx.AsyncClient, world: World, set_policy: Set, waiting: Ask
) -> None:
    await set_policy(TWO_OF_THREE)
    made = await waiting(20_000)
    url = f"/v1/reviews/{made['id']}"
    body = {"option": other_than(made["option"])}
    first = await client.post(f"{url}/approve", json={}, headers=world.key("reviewer"))
    second = await client.post(f"{url}/override", json=body, headers=world.key("second"))
    assert [one.json()["status"] for one in (first, second)] == ["needs_review"] * 2
    assert [one.json()["disputed"] for one in (first, second)] == [False, True]
    assert (await client.get("/v1/reviews")).json()["data"][0]["disputed"] is True
    assert len(rows_of(world, "select 1 from audit where action = 'review.disputed'")) == 1
    third = await client.post(f"{url}/approve", json={}, headers=world.key("reviewer"))
    assert third.status_code == 409
    assert "administrator" in third.json()["detail"]
    assert (await client.post(f"{url}/claim", headers=world.key("reviewer"))).status_code == 409
    settled = (await client.post(f"{url}/override", json=body)).json()
    assert (settled["status"], settled["option"]) == ("overridden", body["option"])
    assert len(settled["reviews"]) == len(settled["labels"]) == 3
    assert (await client.get("/v1/reviews")).json()["data"] == []


async def test_two_who_agree_of_three_settle_it(
    client: httpx.AsyncClient, world: World, set_policy: Set, waiting: Ask
) -> None:
    await set_policy(TWO_OF_THREE)
    made = await waiting(90_000)
    url = f"/v1/reviews/{made['id']}"
    await client.post(f"{url}/approve", json={}, headers=world.key("reviewer"))
    differs = await client.post(f"{url}/reject", json={}, headers=world.key("second"))
    assert (differs.json()["status"], differs.json()["disputed"]) == ("needs_review", False)
    third = await client.post(f"{url}/approve", json={}, headers=world.key("admin"))
    assert (third.json()["status"], third.json()["disputed"]) == ("manually_approved", False)


async def test_without_of_it_takes_as_many_as_it_takes(
    client: httpx.AsyncClient, world: World, waiting: Ask
) -> None:
    made = await waiting(90_000)
    url = f"/v1/reviews/{made['id']}"
    other = other_than(made["option"])
    for role, action, body in (
        ("reviewer", "approve", {}),
        ("second", "reject", {}),
        ("member", "override", {"option": other}),
    ):
        answer = await client.post(f"{url}/{action}", json=body, headers=world.key(role))
        assert (answer.json()["status"], answer.json()["disputed"]) == ("needs_review", False)


async def test_two_at_once_end_in_one_dispute(
    client: httpx.AsyncClient, world: World, set_policy: Set, waiting: Ask
) -> None:
    await set_policy(TWO_OF_THREE)
    made = await waiting(20_000)
    url = f"/v1/reviews/{made['id']}"
    answers = await asyncio.gather(
        client.post(f"{url}/approve", json={}, headers=world.key("reviewer")),
        client.post(f"{url}/reject", json={}, headers=world.key("second")),
    )
    assert [answer.status_code for answer in answers] == [200, 200]
    assert len(rows_of(world, "select 1 from audit where action = 'review.disputed'")) == 1
    settle = [client.post(f"{url}/approve", json={}, headers=world.key(role)) for role in ("member", "admin")]
    ends = await asyncio.gather(*settle)
    assert sorted(end.status_code for end in ends) == [200, 409]
