"""Policies as releases over HTTP: four eyes, stale drafts, two at once, and a policy in the shadow."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import psycopg
import pytest

from decidable.app import create_app
from decidable.decision.policy import ruling
from decidable.decision.records import ALONE
from tests.world import TYPE, World, settings_of_tests

BASE = f"/v1/decision-types/{TYPE}"
TEXT = "minimum_confidence: 0.8\n"


async def draft(client: httpx.AsyncClient, text: str = TEXT, **more: Any) -> dict[str, Any]:
    answer = await client.post(f"{BASE}/policies", json={"text": text, **more})
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def act(client: httpx.AsyncClient, version: int, verb: str, status: int = 200, **more: Any) -> Any:
    answer = await client.post(f"{BASE}/policies/{version}/{verb}", json={}, **more)
    assert answer.status_code == status, answer.text
    return answer.json()


async def in_force(client: httpx.AsyncClient) -> int:
    return int((await client.get(f"{BASE}/policy")).json()["version"])


@pytest.fixture
async def strict(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """An installation in which nobody publishes alone."""
    made = create_app(settings_of_tests(publish_alone=False), world.application)
    async with made.router.lifespan_context(made):
        transport = httpx.ASGITransport(app=made, raise_app_exceptions=False)
        async with httpx.AsyncClient(
            transport=transport, base_url="http://here", headers=world.key()
        ) as client:
            yield client


async def test_a_draft_is_tested_and_published_and_supersedes(
    client: httpx.AsyncClient, world: World
) -> None:
    made = await draft(client, comment="more answers")
    assert (made["version"], made["state"], made["based_on"], made["comment"]) == (
        2,
        "draft",
        1,
        "more answers",
    )
    assert not made["may_publish"]
    assert "not tested" in made["why_not"]
    assert await in_force(client) == 1
    refused = await act(client, 2, "publish", 409)
    assert (refused["code"], "test" in refused["detail"]) == ("policy_conflict", True)
    tested = await act(client, 2, "test")
    assert (tested["state"], tested["may_publish"]) == ("tested", True)
    assert tested["test"]["source"] == "golden_cases"
    published = await act(client, 2, "publish")
    assert published["state"] == "published"
    assert published["published_by"] == published["created_by"]
    assert await in_force(client) == 2
    listed = (await client.get(f"{BASE}/policies?limit=1")).json()
    assert [one["version"] for one in listed["data"]] == [2]
    rest = (await client.get(f"{BASE}/policies?after={listed['next_cursor']}")).json()["data"]
    assert [(one["version"], one["state"]) for one in rest] == [(1, "superseded")]
    with psycopg.connect(world.dsn) as connection:
        said = connection.execute(
            "select action from audit where action like 'policy.%%' and tenant_id = %s order by seq",
            [world.tenants["demo"]],
        ).fetchall()
    assert [action for (action,) in said] == [
        "policy.published",
        "policy.drafted",
        "policy.tested",
        "policy.published",
    ]


async def test_nobody_publishes_alone_where_that_is_not_allowed(
    strict: httpx.AsyncClient, world: World
) -> None:
    refused = await strict.put(f"{BASE}/policy", json={"text": TEXT})
    assert (refused.status_code, refused.json()["code"]) == (403, "policy_needs_another")
    assert "draft" in refused.json()["detail"]
    await draft(strict)
    tested = await act(strict, 2, "test")
    assert not tested["may_publish"]
    assert (await act(strict, 2, "publish", 403))["code"] == "policy_needs_another"
    assert await in_force(strict) == 1
    published = await act(strict, 2, "publish", headers=world.key("admin"))
    assert published["published_by"] != published["created_by"]
    assert await in_force(strict) == 2


async def test_a_stale_draft_is_refused_and_its_text_can_come_back(client: httpx.AsyncClient) -> None:
    await draft(client)
    await act(client, 2, "test")
    await client.put(f"{BASE}/policy", json={"text": "minimum_confidence: 0.7\n"})
    assert await in_force(client) == 3
    refused = await act(client, 2, "publish", 409)
    assert "revert" in refused["detail"]
    assert (await client.get(f"{BASE}/policies/2")).json()["stale"]
    again = await act(client, 2, "revert", 201)
    assert (again["version"], again["based_on"], again["text"]) == (4, 3, TEXT)
    await act(client, 4, "test")
    await act(client, 4, "publish")
    assert await in_force(client) == 4


async def test_of_two_who_publish_at_once_one_wins(client: httpx.AsyncClient, world: World) -> None:
    for text in (TEXT, "minimum_confidence: 0.7\n"):
        made = await draft(client, text)
        await act(client, made["version"], "test")
    answers = await asyncio.gather(
        *(client.post(f"{BASE}/policies/{version}/publish", json={}) for version in (2, 3))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    with psycopg.connect(world.dsn) as connection:
        states = connection.execute(
            "select state, count(*) from policies where tenant_id = %s group by state order by state",
            [world.tenants["demo"]],
        ).fetchall()
    assert states == [("published", 1), ("superseded", 1), ("tested", 1)]


async def test_publishing_and_withdrawing_at_once_leave_one_outcome(client: httpx.AsyncClient) -> None:
    await draft(client)
    await act(client, 2, "test")
    answers = await asyncio.gather(
        *(client.post(f"{BASE}/policies/2/{verb}", json={}) for verb in ("publish", "withdraw"))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    state = (await client.get(f"{BASE}/policies/2")).json()["state"]
    assert (state, await in_force(client)) in (("published", 2), ("withdrawn", 1))


async def test_a_crash_while_publishing_leaves_nothing_half_published(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from decidable.learning.store import PublishedTypeStore

    async def crash(*_: Any) -> None:
        raise RuntimeError("out of power")

    await draft(client)
    await act(client, 2, "test")
    with monkeypatch.context() as patched:
        patched.setattr(PublishedTypeStore, "supersede", crash)
        await act(client, 2, "publish", 500)
    assert await in_force(client) == 1
    assert (await client.get(f"{BASE}/policies/2")).json()["state"] == "tested"
    await act(client, 2, "publish")
    assert await in_force(client) == 2


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("minimum_confidence: 2\n", 1, 21),
        ("rules:\n  - {name: a, when: 'amount >', then: reject, reason: x}\n", 2, None),
        ("rules:\n  - {name: a, when: 'input.mean_aria > 3', then: reject, reason: x}\n", 2, None),
    ],
)
async def test_a_draft_that_is_not_valid_is_not_kept(
    client: httpx.AsyncClient, text: str, line: int, column: int | None
) -> None:
    answer = await client.post(f"{BASE}/policies", json={"text": text})
    assert (answer.status_code, answer.json()["code"]) == (422, "policy_invalid")
    error = answer.json()["errors"][0]
    assert error["line"] == line
    assert error["column"] == column or column is None
    assert len((await client.get(f"{BASE}/policies")).json()["data"]) == 1


async def test_a_diff_names_lines_and_settings(client: httpx.AsyncClient) -> None:
    rule = "rules: [{name: own, when: amount > 5, then: reject, reason: So.}]\n"
    await draft(client, "minimum_confidence: 0.8\n" + rule)
    told = (await client.get(f"{BASE}/policies/2/diff")).json()
    assert told["against"] == 1
    assert "+minimum_confidence: 0.8" in told["diff"]
    changed = {one["setting"]: (one["before"], one["after"]) for one in told["changes"]}
    assert changed["minimum_confidence"] == (0.9, 0.8)
    assert changed["rules.own"][0] is None
    assert (await client.get(f"{BASE}/policies/2/diff?against=2")).json()["changes"] == []
    assert (await client.get(f"{BASE}/policies/2/diff?against=9")).status_code == 404


async def test_comments_stay_with_their_version(client: httpx.AsyncClient) -> None:
    await draft(client)
    key = {"Idempotency-Key": "once"}
    for _ in range(2):
        said = await client.post(f"{BASE}/policies/2/comments", json={"text": "why?"}, headers=key)
        assert said.status_code == 201
    assert [one["text"] for one in (await client.get(f"{BASE}/policies/2")).json()["comments"]] == ["why?"]
    assert (await client.post(f"{BASE}/policies/9/comments", json={"text": "why?"})).status_code == 404


async def test_a_withdrawn_draft_is_gone_for_good(client: httpx.AsyncClient) -> None:
    await draft(client)
    await client.put(f"{BASE}/shadow", json={"policy_version": 2})
    assert (await act(client, 2, "withdraw"))["state"] == "withdrawn"
    assert (await client.get(f"{BASE}/shadow")).json()["policy_version"] is None
    assert "revert" in (await act(client, 2, "test", 409))["detail"]
    assert (await client.put(f"{BASE}/shadow", json={"policy_version": 2})).status_code == 409


# --- the shadow -----------------------------------------------------------------------------------


async def ask(client: httpx.AsyncClient, example: dict[str, Any], **more: Any) -> httpx.Response:
    return await client.post("/v1/decisions", json={"type": TYPE, "input": example, **more})


async def test_a_policy_in_the_shadow_rules_and_serves_nobody(
    client: httpx.AsyncClient, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    await draft(client, "rules: [{name: all, when: 'true', then: reject, reason: So.}]")
    told = (await client.put(f"{BASE}/shadow", json={"policy_version": 2})).json()
    assert (told["policy_version"], told["n"]) == (2, 0)
    answers = [
        await ask(client, {**example, "mean_area": 500.0 + at}, **({"subject": "me"} if at == 1 else {}))
        for at in range(3)
    ]
    assert all(answer.json()["status"] != "rejected" for answer in answers)
    later = await client.post(
        "/v1/decisions",
        json={"type": TYPE, "input": {**example, "mean_area": 700.0}},
        headers={"Prefer": "respond-async"},
    )
    row = ",".join(example) + "\n" + ",".join(str(value) for value in example.values()) + "\n"
    await client.post(f"/v1/decisions/batch?type={TYPE}", content=row, headers={"Content-Type": "text/csv"})
    await work()
    told = (await client.get(f"{BASE}/shadow?limit=2")).json()
    assert told["n"] == 4 + (later.status_code == 202)
    assert (told["agreements"], told["agreement"]) == (0, 0.0)
    assert sum(flip["n"] for flip in told["flips"]) == told["n"]
    assert {flip["to"] for flip in told["flips"]} == {"reject"}
    assert told["decisions"]["has_more"]
    assert (await client.get(told["decisions"]["data"][0]["url"])).status_code == 200
    assert (await client.delete(f"{BASE}/shadow")).status_code == 204
    await ask(client, {**example, "mean_area": 800.0})
    told = (await client.get(f"{BASE}/shadow?policy_version=2")).json()
    assert told["n"] == 4 + (later.status_code == 202)


async def test_a_policy_in_the_shadow_that_fails_harms_no_decision(
    client: httpx.AsyncClient, example: dict[str, Any], world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await draft(client)
    await client.put(f"{BASE}/shadow", json={"policy_version": 2})
    real = ruling.rule

    def fail(policy: Any, facts: Any, standing: Any = ALONE) -> Any:
        if policy.minimum_confidence == 0.8:
            raise RuntimeError("no")
        return real(policy, facts, standing)

    monkeypatch.setattr(ruling, "rule", fail)
    assert (await ask(client, example)).status_code == 201
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute("select count(*) from shadow_rulings").fetchone() == (0,)
        connection.execute("update policies set body = 'nonsense: [' where version = 2")
        connection.execute("update decision_types set shadow_policy = null")
    monkeypatch.undo()
    with psycopg.connect(world.dsn) as connection:
        connection.execute(
            "insert into policies (tenant_id, type_name, version, body, created_at, created_by, state)"
            " values (%s, %s, 7, 'nonsense: [', now(), 'x', 'draft')",
            [world.tenants["demo"], TYPE],
        )
        connection.execute(
            "update decision_types set shadow_policy = 7 where tenant_id = %s", [world.tenants["demo"]]
        )
    assert (await ask(client, {**example, "mean_area": 1.5})).status_code == 201


async def test_what_comes_into_force_leaves_the_shadow(client: httpx.AsyncClient) -> None:
    await draft(client)
    await client.put(f"{BASE}/shadow", json={"policy_version": 2})
    await act(client, 2, "test")
    await act(client, 2, "publish")
    assert (await client.get(f"{BASE}/shadow")).json()["policy_version"] is None


@pytest.mark.parametrize("path", ["policies", "shadow", "policies/1", "policies/1/diff"])
async def test_an_unknown_type_is_not_found(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(f"/v1/decision-types/nothing/{path}")
    assert (answer.status_code, answer.json()["code"]) == (404, "type_not_found")
