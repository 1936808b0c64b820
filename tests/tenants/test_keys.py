"""Keys: made, shown once, held against expiry, network and scope, rotated, ended."""

import asyncio
from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI

from tests.world import World


async def made(client: httpx.AsyncClient, **wish: object) -> dict[str, object]:
    answer = await client.post("/v1/keys", json={"name": "made", **wish})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


@pytest.fixture
async def admin(client: httpx.AsyncClient, world: World) -> httpx.AsyncClient:
    client.headers.update(world.key("admin"))
    return client


def bearer(key: object) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}


async def test_a_key_is_shown_once_and_works(admin: httpx.AsyncClient) -> None:
    key = await made(admin, role="reviewer", kind="test", tier="free")
    assert str(key["key"]).startswith(f"dk_test_{key['prefix']}_")
    me = (await admin.get("/v1/me", headers=bearer(key["key"]))).json()
    assert (me["prefix"], me["role"], me["tier"]) == (key["prefix"], "reviewer", "free")
    shown = (await admin.get(f"/v1/keys/{key['prefix']}")).json()
    assert "key" not in shown
    assert shown["state"] == "active"
    assert (await admin.get(f"/v1/keys/{key['key']}")).json() == shown
    assert key["prefix"] in {one["prefix"] for one in (await admin.get("/v1/keys")).json()["data"]}


@pytest.mark.parametrize(
    ("wish", "status", "words"),
    [
        ({"role": "boss"}, 422, "role"),
        ({"scopes": ["decisions:fly"]}, 422, "decisions:read"),
        ({"role": "reviewer", "scopes": ["keys:write"]}, 422, "reviewer cannot have"),
        ({"role": "admin", "scopes": ["tenants:write"]}, 403, "tenants:write"),
        ({"expires_at": "2020-01-01T00:00:00Z"}, 422, "expired"),
        ({"expires_at": "2040-01-01T00:00:00Z", "expires_in_days": 3}, 422, "not both"),
        ({"expires_at": "2040-01-01T00:00:00"}, 422, "expires_at"),
        ({"allowed_networks": ["10.0.0.300"]}, 422, "allowed_networks"),
        ({"name": "two\nlines"}, 422, "printable"),
        ({"name": "x" * 101}, 422, "name"),
    ],
)
async def test_a_key_that_cannot_be_is_refused(
    admin: httpx.AsyncClient, wish: dict[str, object], status: int, words: str
) -> None:
    before = (await admin.get("/v1/keys")).json()
    answer = await admin.post("/v1/keys", json={"name": "made", **wish})
    assert answer.status_code == status, answer.text
    assert words in answer.text
    assert (await admin.get("/v1/keys")).json() == before


async def test_scopes_narrow_a_role(admin: httpx.AsyncClient) -> None:
    key = bearer((await made(admin, role="admin", scopes=["keys:*", "decisions:read"]))["key"])
    assert (await admin.get("/v1/keys", headers=key)).status_code == 200
    assert (await admin.get("/v1/decisions", headers=key)).status_code == 200
    refused = await admin.get("/v1/decision-types", headers=key)
    assert refused.status_code == 403
    assert "scope types:read" in refused.json()["detail"]


async def test_a_key_ends_when_it_expires(app: FastAPI, admin: httpx.AsyncClient) -> None:
    key = bearer((await made(admin, expires_in_days=1))["key"])
    assert (await admin.get("/v1/me", headers=key)).status_code == 200
    context = app.state.context
    later = context.now() + timedelta(days=2)
    object.__setattr__(context, "now", lambda: later)
    refused = await admin.get("/v1/me", headers=key)
    assert refused.status_code == 401
    assert "expired" in refused.json()["detail"]


async def test_a_key_works_only_from_its_networks(admin: httpx.AsyncClient) -> None:
    inside = bearer((await made(admin, allowed_networks=["127.0.0.0/8", "::1/128"]))["key"])
    outside = bearer((await made(admin, allowed_networks=["10.0.0.0/8"]))["key"])
    assert (await admin.get("/v1/me", headers=inside)).status_code == 200
    refused = await admin.get("/v1/me", headers=outside)
    assert refused.status_code == 403
    assert "may not be used from" in refused.json()["detail"]


async def test_rotation_lets_the_old_key_work_a_little_longer(app: FastAPI, admin: httpx.AsyncClient) -> None:
    old = await made(admin, name="nightly", role="reviewer", expires_in_days=30)
    answer = await admin.post(f"/v1/keys/{old['prefix']}/rotate", json={"grace_hours": 2})
    new = answer.json()
    assert answer.status_code == 201, answer.text
    assert (new["name"], new["role"], new["expires_at"]) == ("nightly", "reviewer", old["expires_at"])
    both = [await admin.get("/v1/me", headers=bearer(key["key"])) for key in (old, new)]
    assert [one.status_code for one in both] == [200, 200]
    assert both[0].headers["deprecation"].startswith("@")
    assert "GMT" in both[0].headers["sunset"]
    assert "deprecation" not in both[1].headers
    shown = (await admin.get(f"/v1/keys/{old['prefix']}")).json()
    assert (shown["state"], shown["replaced_by"]) == ("grace", new["prefix"])
    again = await admin.post(f"/v1/keys/{old['prefix']}/rotate")
    assert again.status_code == 409
    assert str(new["prefix"]) in again.json()["detail"]


async def test_a_deactivated_key_is_refused(app: FastAPI, admin: httpx.AsyncClient) -> None:
    key = await made(admin)
    done = await admin.post(f"/v1/keys/{key['prefix']}/deactivate")
    assert done.json()["state"] == "deactivated"
    assert (await admin.get("/v1/me", headers=bearer(key["key"]))).status_code == 401
    again = await admin.post(f"/v1/keys/{key['prefix']}/deactivate")
    assert again.status_code == 409


async def test_a_key_is_ended_once_however_many_ask(admin: httpx.AsyncClient) -> None:
    key = await made(admin)
    asked = [admin.post(f"/v1/keys/{key['prefix']}/deactivate") for _ in range(16)]
    answers = await asyncio.gather(*asked)
    assert sorted(one.status_code for one in answers) == [200] + [409] * 15


@pytest.mark.parametrize(
    "text", ["", "dk_live_", "dk_live_abc_secret", "x" * 5000, "dk_live_ümlaut_secret", "dk_prod_a_b"]
)
async def test_what_is_no_key_is_refused(admin: httpx.AsyncClient, text: str) -> None:
    headers = [(b"authorization", b"Bearer " + text.encode())]
    refused = await admin.get("/v1/me", headers=headers)
    assert refused.status_code == 401
    assert refused.headers["www-authenticate"] == "Bearer"
    assert "secret" not in refused.text
