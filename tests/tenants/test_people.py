"""People: added, changed, disabled; passwords and names that cannot be; nobody reaches above themselves."""

import asyncio
from typing import Any

import httpx
import pytest
from argon2 import PasswordHasher
from fastapi import FastAPI

from tests.tenants.signing import ADA, PASSWORD, add_person, browser, execute, sign_in
from tests.world import World


@pytest.fixture
async def admin(client: httpx.AsyncClient, world: World) -> httpx.AsyncClient:
    client.headers.update(world.key("admin"))
    return client


async def test_a_person_is_added_and_their_password_is_a_hash(
    app: FastAPI, admin: httpx.AsyncClient, world: World
) -> None:
    made = await add_person(app, world, "  Ada@Example.ORG ")
    assert (made["email"], made["state"], made["has_password"]) == (ADA, "active", True)
    assert PASSWORD not in str(made)
    assert (await admin.get(f"/v1/people/{made['id']}")).json() == made
    assert [one["email"] for one in (await admin.get("/v1/people")).json()["data"]] == [ADA]
    ((stored,),) = execute(world, "select password_hash from people")
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    trail = execute(world, "select body from audit where action = 'person.created'")
    assert len(trail) == 1
    assert ADA not in trail[0][0]
    assert stored not in trail[0][0]


async def test_people_are_listed_page_by_page(app: FastAPI, admin: httpx.AsyncClient, world: World) -> None:
    for number in range(3):
        await add_person(app, world, f"person{number}@example.org", password=None)
    first = (await admin.get("/v1/people?limit=2")).json()
    assert first["has_more"] is True
    rest = (await admin.get(f"/v1/people?limit=2&after={first['next_cursor']}")).json()
    assert [one["email"] for one in rest["data"]] == ["person2@example.org"]
    assert rest["has_more"] is False


@pytest.mark.parametrize(
    "email",
    [
        "",
        "ada",
        "ada@",
        "@b",
        "a b@c.de",
        "a@b@c",
        "a\u202e@b.de",
        "a\u200f@b.de",
        "a\x00@b.de",
        "a@b..de",
        "a@b\n.de",
        "x" * 250 + "@b.de",
        "x" * 900,
    ],
)
async def test_an_email_that_is_none_is_refused(admin: httpx.AsyncClient, world: World, email: str) -> None:
    answer = await admin.post("/v1/people", json={"email": email, "name": "X"})
    assert (answer.status_code, answer.json()["code"]) == (422, "person_invalid")
    assert "\u202e" not in answer.text
    assert len(answer.text) < 1000
    assert execute(world, "select 1 from people") == []


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("short", "at least 12"),
        ("x" * 201, "at most 200"),
        ("aaaaaaaaaaaaaaaa", "too few"),
        ("ada.lovelace@example.org", "is the email"),
        ("ADA.LOVELACE", "is the email"),
    ],
)
async def test_a_password_that_is_none_is_refused_and_not_repeated(
    admin: httpx.AsyncClient, world: World, password: str, why: str
) -> None:
    wanted = {"email": "ada.lovelace@example.org", "name": "Ada", "password": password}
    answer = await admin.post("/v1/people", json=wanted)
    assert (answer.status_code, answer.json()["code"]) == (422, "password_invalid")
    assert why in answer.json()["detail"]
    assert password not in answer.text
    assert execute(world, "select 1 from people") == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "a\u202eb"},
        {"name": "   "},
        {"name": "x" * 101},
        {"role": "owner"},
        {"scopes": ["decisions:fly"]},
        {"scopes": []},
        {"role": "reviewer", "scopes": ["keys:write"]},
        {"unknown": 1},
    ],
)
async def test_what_cannot_be_is_refused(
    admin: httpx.AsyncClient, world: World, wrong: dict[str, Any]
) -> None:
    answer = await admin.post("/v1/people", json={"email": ADA, "name": "Ada", **wrong})
    assert answer.status_code == 422, answer.text
    assert execute(world, "select 1 from people") == []


async def test_an_email_is_given_once_also_at_the_same_moment(admin: httpx.AsyncClient, world: World) -> None:
    wanted = {"email": ADA, "name": "Ada"}
    answers = await asyncio.gather(*(admin.post("/v1/people", json=wanted) for _ in range(8)))
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 7
    assert execute(world, "select count(*) from people") == [(1,)]


async def test_the_same_request_twice_makes_one_person(admin: httpx.AsyncClient, world: World) -> None:
    wanted = {"email": ADA, "name": "Ada", "password": PASSWORD}
    headers = {"Idempotency-Key": "once"}
    first, second = [await admin.post("/v1/people", json=wanted, headers=headers) for _ in range(2)]
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.json() == second.json()
    other = await admin.post("/v1/people", json={**wanted, "password": PASSWORD + "!"}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")


async def test_a_change_keeps_what_is_not_named(app: FastAPI, admin: httpx.AsyncClient, world: World) -> None:
    made = await add_person(app, world, scopes=["decisions:*"])
    where = f"/v1/people/{made['id']}"
    changed = (await admin.patch(where, json={"name": "Countess"})).json()
    assert changed == {**made, "name": "Countess"}
    assert (await admin.patch(where, json={"scopes": None})).json()["scopes"] is None
    assert (await admin.patch(where, json={"role": "readonly"})).json()["role"] == "readonly"
    refused = await admin.patch(where, json={"scopes": ["decisions:write"]})
    assert (refused.status_code, refused.json()["code"]) == (422, "scope_unknown")
    assert (await admin.patch(where, json={"password": None})).json()["has_password"] is False
    actions = [
        row[0] for row in execute(world, "select action from audit where object_kind = 'person' order by seq")
    ]
    assert actions == ["person.created"] + ["person.changed"] * 4


async def test_nobody_hands_out_or_takes_over_more_than_they_have(
    app: FastAPI, admin: httpx.AsyncClient, client: httpx.AsyncClient, world: World
) -> None:
    operator = {"email": "op@example.org", "name": "Op", "role": "admin", "scopes": ["*", "tenants:*"]}
    assert (await admin.post("/v1/people", json=operator)).status_code == 403
    made = await admin.post("/v1/people", json=operator, headers=world.key("operator"))
    assert made.status_code == 201
    where = f"/v1/people/{made.json()['id']}"
    for attempt in ({"password": PASSWORD}, {"role": "readonly", "scopes": None}, {"name": "Mine"}):
        assert (await admin.patch(where, json=attempt)).status_code == 403
    assert (await admin.post(f"{where}/disable")).status_code == 403
    ada = await add_person(app, world, role="admin")
    raised = await admin.patch(f"/v1/people/{ada['id']}", json={"scopes": ["*", "tenants:*"]})
    assert raised.status_code == 403


async def test_what_is_another_tenants_is_not_there(app: FastAPI, world: World) -> None:
    made = await add_person(app, world)
    where = f"/v1/people/{made['id']}"
    async with browser(app) as other:
        other.headers.update(world.key("admin", "other"))
        assert (await other.get("/v1/people")).json()["data"] == []
        for answer in (
            await other.get(where),
            await other.patch(where, json={"name": "Mine"}),
            await other.post(f"{where}/disable"),
            await other.post(f"{where}/enable"),
        ):
            assert (answer.status_code, answer.json()["code"]) == (404, "person_not_found")


async def test_disabling_ends_sessions_and_enabling_lets_in_again(
    app: FastAPI, admin: httpx.AsyncClient, world: World
) -> None:
    made = await add_person(app, world)
    async with browser(app) as ada:
        await sign_in(ada)
        assert (await admin.post(f"/v1/people/{made['id']}/disable")).json()["state"] == "disabled"
        assert (await admin.post(f"/v1/people/{made['id']}/disable")).status_code == 200
        assert execute(world, "select count(*) from sessions where ended_at is null") == [(0,)]
        assert (await sign_in(ada)).json()["code"] == "sign_in_failed"
        assert (await admin.post(f"/v1/people/{made['id']}/enable")).json()["state"] == "active"
        assert (await sign_in(ada)).status_code == 201
    actions = [
        row[0] for row in execute(world, "select action from audit where object_kind = 'person' order by seq")
    ]
    assert actions == ["person.created", "person.disabled", "person.changed"]


async def test_a_hash_with_old_parameters_is_made_anew_when_its_password_is_known(
    app: FastAPI, world: World
) -> None:
    await add_person(app, world)
    weak = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1).hash(PASSWORD)
    execute(world, "update people set password_hash = %s", weak)
    async with browser(app) as ada:
        assert (await sign_in(ada, password=PASSWORD + "?")).status_code == 401
        assert execute(world, "select password_hash from people") == [(weak,)]
        assert (await sign_in(ada)).status_code == 201
        ((stored,),) = execute(world, "select password_hash from people")
        assert "m=65536,t=3,p=4" in stored
        assert (await sign_in(ada)).status_code == 201
