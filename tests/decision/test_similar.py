"""Similar past decisions: what is remembered with a label, what is found, how often it was right, what is forgotten."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import numpy as np
import psycopg
import pytest
from fastapi import FastAPI

from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision import similar
from decidable.decision.similar import Here, nearest, point_of
from decidable.decision.types import TypeCache
from decidable.kit.db import make_pool
from decidable.kit.intervals import share_interval
from decidable.learning.learn import Learned
from decidable.learning.publish import publish
from tests.world import TESTS, TYPE, World, settings_of_tests

pytestmark = pytest.mark.asyncio


async def ask(client: httpx.AsyncClient, given: dict[str, Any], area: float, **more: Any) -> dict[str, Any]:
    body = {"type": TYPE, "input": {**given, "mean_area": area}, **more}
    answer = await client.post("/v1/decisions", json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def outcome(client: httpx.AsyncClient, made: dict[str, Any], option: str) -> None:
    answer = await client.post(f"/v1/decisions/{made['id']}/outcome", json={"option": option})
    assert answer.status_code == 201, answer.text


async def near(client: httpx.AsyncClient, given: dict[str, Any], area: float, **more: Any) -> dict[str, Any]:
    body = {"type": TYPE, "input": {**given, "mean_area": area}, **more}
    answer = await client.post("/v1/decisions/similar", json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def other(option: str) -> str:
    return "benign" if option == "malignant" else "malignant"


def vectors(world: World) -> list[tuple[Any, ...]]:
    with psycopg.connect(world.dsn) as connection:
        return connection.execute(
            "select decision_id::text, type_version, served, option from case_vectors order by 1, 2"
        ).fetchall()


async def test_the_nearest_known_ones_come_first_with_how_often_they_were_right(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    empty = await near(client, example, 500)
    assert (empty["data"], empty["n"], empty["success_rate"], empty["interval"]) == ([], 0, None, None)
    assert empty["note"]
    made = [await ask(client, example, 500 + 20 * n) for n in range(8)]
    for number, one in enumerate(made[:6]):  # nobody knows of the last two
        await outcome(client, one, other(one["option"]) if number == 1 else one["option"])
    found = await near(client, example, 501, limit=4)
    assert [one["id"] for one in found["data"]] == [one["id"] for one in made[:4]]
    distances = [one["distance"] for one in found["data"]]
    assert distances == sorted(distances)
    assert 0 < distances[0] < distances[-1]
    assert [one["right"] for one in found["data"]] == [True, False, True, True]
    assert (found["n"], found["right"], found["success_rate"]) == (4, 3, 0.75)
    assert found["interval"] == pytest.approx(list(share_interval(3, 4)))
    of_known = (await client.get(f"/v1/decisions/{made[0]['id']}/similar?limit=2")).json()
    assert [one["id"] for one in of_known["data"]] == [one["id"] for one in made[1:3]]
    of_new = (await client.get(f"/v1/decisions/{made[7]['id']}/similar")).json()
    assert [one["id"] for one in of_new["data"]] == [one["id"] for one in reversed(made[:6])]


async def test_what_turned_out_beats_what_people_thought(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await ask(client, example, 500, amount=20_000)
    option = made["option"]
    done = await client.post(f"/v1/reviews/{made['id']}/override", json={"option": other(option)})
    assert done.status_code == 200, done.text
    assert vectors(world) == [(made["id"], 1, option, other(option))]
    (shown,) = (await near(client, example, 500))["data"]
    assert (shown["served_option"], shown["right_option"], shown["right"]) == (option, other(option), False)
    await outcome(client, made, option)
    assert vectors(world) == [(made["id"], 1, option, option)]
    await outcome(client, made, other(option))
    assert vectors(world) == [(made["id"], 1, option, other(option))]


async def test_a_rejection_says_that_no_option_was_right(
    client: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    made = await ask(client, example, 500, amount=20_000)
    assert (await client.post(f"/v1/reviews/{made['id']}/reject", json={})).status_code == 200
    found = await near(client, example, 500)
    assert (found["data"][0]["right_option"], found["data"][0]["right"]) == (None, False)
    assert (found["n"], found["right"]) == (1, 0)


async def test_one_of_two_reviewers_settles_nothing(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await ask(client, example, 500, amount=90_000)
    assert (await client.post(f"/v1/reviews/{made['id']}/approve", json={})).status_code == 200
    assert vectors(world) == []
    second = await client.post(f"/v1/reviews/{made['id']}/approve", json={}, headers=world.key("second"))
    assert second.status_code == 200
    assert vectors(world) == [(made["id"], 1, made["option"], made["option"])]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"type": "tumor-triage"}, 404, "type_not_found"),
        ({"input": {"mean_area": 5}}, 422, "invalid_input"),
        ({"input": {}}, 422, "invalid_input"),
        ({"limit": 0}, 422, None),
        ({"limit": 101}, 422, None),
        ({"unknown": 1}, 422, None),
    ],
)
async def test_what_does_not_fit_is_refused(
    client: httpx.AsyncClient, example: dict[str, Any], body: dict[str, Any], status: int, code: str | None
) -> None:
    answer = await client.post("/v1/decisions/similar", json={"type": TYPE, "input": example, **body})
    assert answer.status_code == status, answer.text
    assert code in (None, answer.json()["code"])


async def test_only_within_the_tenant(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await ask(client, example, 500)
    await outcome(client, made, made["option"])
    theirs = world.key("member", "other")
    answer = await client.post("/v1/decisions/similar", json={"type": TYPE, "input": example}, headers=theirs)
    assert (answer.status_code, answer.json()["data"]) == (200, [])
    assert (await client.get(f"/v1/decisions/{made['id']}/similar", headers=theirs)).status_code == 404


# --- several at once, and crashes ---------------------------------------------------------------------


async def test_outcomes_at_once_leave_what_the_newest_says(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await ask(client, example, 500)
    for _ in range(3):
        await asyncio.gather(*(outcome(client, made, one) for one in ("benign", "malignant") * 3))
        labels = (await client.get(f"/v1/decisions/{made['id']}")).json()["labels"]
        assert [row[3] for row in vectors(world)] == [max(labels, key=lambda label: label["id"])["option"]]


async def test_label_and_place_are_stored_together_or_not_at_all(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await ask(client, example, 500)

    def dies(_: Any) -> str:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(similar, "_text", dies)
        answer = await client.post(f"/v1/decisions/{made['id']}/outcome", json={"option": "benign"})
        assert answer.status_code == 500
    assert vectors(world) == []
    assert (await client.get(f"/v1/decisions/{made['id']}")).json()["labels"] == []


async def test_a_label_is_kept_where_nothing_can_be_placed(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = await ask(client, example, 500)

    def fails(*_: Any) -> Any:
        raise ValueError("no place")

    monkeypatch.setattr(similar, "point_of", fails)
    await outcome(client, made, "benign")
    assert vectors(world) == []


# --- subjects -----------------------------------------------------------------------------------------


async def test_an_erased_subject_is_forgotten(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await ask(client, example, 500, subject="patient 1")
    kept = await ask(client, example, 520, subject="patient 2")
    for one in (made, kept):
        await outcome(client, one, one["option"])
    assert len(vectors(world)) == 2
    assert (await client.delete("/v1/subjects/patient 1", headers=world.key("admin"))).status_code == 200
    assert [row[0] for row in vectors(world)] == [kept["id"]]
    await outcome(client, made, "benign")  # its outcome may still be told, but nothing of its input is known
    assert [row[0] for row in vectors(world)] == [kept["id"]]
    found = (await client.get(f"/v1/decisions/{made['id']}/similar")).json()
    assert found["data"] == []
    assert "erased" in found["note"]


async def test_an_erasure_at_the_same_time_leaves_no_point(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    for number in range(6):
        who = f"patient {number}"
        made = [await ask(client, example, 500 + n, subject=who) for n in range(3)]
        answers = await asyncio.gather(
            *(client.post(f"/v1/decisions/{one['id']}/outcome", json={"option": "benign"}) for one in made),
            client.delete(f"/v1/subjects/{who}", headers=world.key("admin")),
            *(client.post(f"/v1/decisions/{one['id']}/outcome", json={"option": "benign"}) for one in made),
        )
        assert {answer.status_code for answer in answers} <= {200, 201}
        assert vectors(world) == []


# --- versions -----------------------------------------------------------------------------------------


async def test_a_new_version_knows_what_the_old_one_knew(
    app: FastAPI,
    client: httpx.AsyncClient,
    world: World,
    example: dict[str, Any],
    learned: Learned,
    work: Callable[[], Any],
) -> None:
    made = [await ask(client, example, 500 + n) for n in range(3)]
    for one in made[:2]:
        await outcome(client, one, one["option"])
    context: Context = app.state.context
    async with changing(context, world.tenants["demo"], TESTS) as change:
        assert await publish(context, change, TYPE, learned, "test") == 2
    assert (await near(client, example, 500))["data"] == []
    await work()
    found = await near(client, example, 500)
    assert (found["type_version"], [one["id"] for one in found["data"]]) == (2, [m["id"] for m in made[:2]])
    await outcome(client, made[2], made[2]["option"])  # decided by version 1, known to both
    assert [row[:2] for row in vectors(world)] == [(one["id"], v) for one in made for v in (1, 2)]
    of_old = (await client.get(f"/v1/decisions/{made[0]['id']}/similar")).json()
    assert (of_old["type_version"], len(of_old["data"])) == (2, 2)


# --- points -------------------------------------------------------------------------------------------


async def test_the_search_is_exact(world: World, learned: Learned, example: dict[str, Any]) -> None:
    """As near as the space of the models says, also with other tenants and versions beside it."""
    rng = np.random.default_rng(5)
    points = rng.normal(size=(400, 256)).astype(np.float32)
    tenant = world.tenants["demo"]
    with psycopg.connect(world.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        for number, point in enumerate(points):
            for owner, version in ((tenant, 1), (tenant, 2), (world.tenants["other"], 1)):
                shifted = point if (owner, version) == (tenant, 1) else point * 0.5
                connection.execute(
                    "insert into case_vectors values (%s, %s, %s, %s, %s::vector, 'a', 'a', now())",
                    [owner, TYPE, version, UUID(int=number), str(shifted.tolist())],
                )
    async with make_pool(world.application, maximum=1) as pool:
        context = Context(settings_of_tests(), pool)
        for query in rng.normal(size=(20, 256)).astype(np.float32):
            async with context.tenant(tenant) as connection:
                rows = await nearest(connection, Here(tenant, TYPE, 1), query, 10)
            gaps = np.sqrt(np.square(points - query).sum(axis=1))
            assert [row["id"].int for row in rows] == np.argsort(gaps, kind="stable")[:10].tolist()
            assert [row["distance"] for row in rows] == pytest.approx(np.sort(gaps)[:10].tolist(), rel=1e-5)
        in_force = await _type(context, tenant)
    point = point_of(in_force, example)
    assert point.shape == (256,)
    assert np.count_nonzero(point) <= len(example)


async def _type(context: Context, tenant: UUID) -> Any:
    async with context.tenant(tenant) as connection:
        return await TypeCache().in_force(connection, tenant, TYPE, context.now())


async def test_a_projection_keeps_distances(world: World) -> None:
    rng = np.random.default_rng(5)
    projection = similar._projection(900)
    assert projection.shape == (900, 256)
    first = (projection[0, :8] * 16).tolist()
    assert first == [1, -1, -1, 1, 1, -1, -1, 1]  # the same for ever: stored points depend on it
    points = rng.normal(size=(60, 900)).astype(np.float32)
    projected = points @ projection
    there = np.linalg.norm(points[:, None] - points[None], axis=2)
    here = np.linalg.norm(projected[:, None] - projected[None], axis=2)
    rows = ~np.eye(60, dtype=bool)
    ratio = here[rows] / there[rows]
    assert abs(ratio.mean() - 1) < 0.02
    assert ratio.std() < 0.06
