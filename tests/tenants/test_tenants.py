"""Tenants: made, renamed, suspended, deleted, restored, exported, and purged for good."""

import asyncio
import io
import json
import zipfile
from datetime import timedelta

import httpx
import psycopg
import pytest
from fastapi import FastAPI

from decidable.operate.purge import PurgeRefused, purge_tenant
from tests.world import TYPE, World, settings_of_tests, waits_for_a_lock


@pytest.fixture
async def operator(client: httpx.AsyncClient, world: World) -> httpx.AsyncClient:
    client.headers.update(world.key("operator"))
    return client


async def test_a_tenant_is_made_and_worked_for(operator: httpx.AsyncClient) -> None:
    made = await operator.post("/v1/tenants", json={"name": "acme"})
    assert made.status_code == 201, made.text
    key = await operator.post(
        "/v1/keys", json={"name": "first", "role": "admin"}, headers={"X-Tenant": "acme"}
    )
    assert key.status_code == 201, key.text
    mine = {"Authorization": f"Bearer {key.json()['key']}"}
    assert (await operator.get("/v1/me", headers=mine)).json()["tenant"] == "acme"
    assert (await operator.get("/v1/decision-types", headers=mine)).json()["data"] == []
    assert (await operator.get("/v1/tenants", headers=mine)).status_code == 403
    names = [one["name"] for one in (await operator.get("/v1/tenants")).json()["data"]]
    assert names == ["acme", "demo", "other"]


@pytest.mark.parametrize(
    "name", ["", "Acme", "a b", "-a", "a-", "x" * 64, "x" * 10_000, "ac\u202eme", "acme\n", "ä"]
)
async def test_a_name_that_cannot_be_is_refused(operator: httpx.AsyncClient, name: str) -> None:
    answer = await operator.post("/v1/tenants", json={"name": name})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert len(answer.text) < 2000
    assert "\u202e" not in answer.text
    assert len((await operator.get("/v1/tenants")).json()["data"]) == 2


async def test_a_name_is_given_once(operator: httpx.AsyncClient) -> None:
    assert (await operator.post("/v1/tenants", json={"name": "demo"})).status_code == 409
    assert (await operator.patch("/v1/tenants/other", json={"name": "demo"})).status_code == 409
    assert (await operator.patch("/v1/tenants/absent", json={"name": "new"})).status_code == 404


async def test_suspended_deleted_restored(operator: httpx.AsyncClient, app: FastAPI, world: World) -> None:
    theirs = world.key("member", "other")

    async def status() -> int:
        app.state.door._known.clear()  # otherwise the answer is two seconds old at most
        return (await operator.get("/v1/me", headers=theirs)).status_code

    assert await status() == 200
    assert (await operator.post("/v1/tenants/other/suspend")).json()["status"] == "suspended"
    assert await status() == 403
    assert (await operator.post("/v1/tenants/other/suspend")).status_code == 409
    assert (await operator.post("/v1/tenants/other/resume")).json()["status"] == "active"
    deleted = (await operator.delete("/v1/tenants/other")).json()
    assert deleted["restorable_until"] > deleted["deleted_at"]
    assert await status() == 401
    assert (await operator.post("/v1/tenants/other/restore")).json()["status"] == "active"
    assert await status() == 200


async def test_a_deletion_can_be_undone_for_a_while_only(
    operator: httpx.AsyncClient, app: FastAPI, world: World
) -> None:
    await operator.delete("/v1/tenants/other")
    settings = settings_of_tests()
    with pytest.raises(PurgeRefused, match="can be restored until"):
        purge_tenant(settings, world.dsn, "other", "other")
    with psycopg.connect(world.dsn) as connection:
        connection.execute(
            "update tenants set deleted_at = deleted_at - %s where name = 'other'", [timedelta(days=40)]
        )
    late = await operator.post("/v1/tenants/other/restore")
    assert late.status_code == 409
    assert "could be restored for 30 days" in late.json()["detail"]
    with pytest.raises(PurgeRefused, match="--confirm other"):
        purge_tenant(settings, world.dsn, "other", None)
    with pytest.raises(PurgeRefused, match="is active"):
        purge_tenant(settings, world.dsn, "demo", "demo")
    assert purge_tenant(settings, world.dsn, "other", "other") > 10
    with psycopg.connect(world.dsn) as connection:
        left = connection.execute(
            "select count(*) from audit where tenant_id = %s", [world.tenants["other"]]
        ).fetchone()
    assert left == (0,)
    assert (await operator.get("/v1/decision-types")).json()["data"][0]["name"] == TYPE


async def test_everything_of_a_tenant_as_files(
    operator: httpx.AsyncClient, world: World, example: dict[str, object]
) -> None:
    await operator.post("/v1/decisions", json={"type": TYPE, "input": example})
    answer = await operator.get("/v1/tenants/demo/export")
    assert answer.headers["content-type"] == "application/zip"
    archive = zipfile.ZipFile(io.BytesIO(answer.content))
    decision = json.loads(archive.read("decisions.ndjson").splitlines()[0])
    assert decision["tenant_id"] == str(world.tenants["demo"])
    assert len(archive.read("steps.ndjson").splitlines()) == 5
    keys = [json.loads(line) for line in archive.read("api_keys.ndjson").splitlines()]
    assert keys
    assert not any("secret_hash" in key for key in keys)
    everything = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".ndjson"))
    assert str(world.tenants["other"]).encode() not in everything
    assert any(name.startswith("blobs/") for name in archive.namelist())


async def test_nobody_else_acts_for_another_tenant(client: httpx.AsyncClient, world: World) -> None:
    for role in ("admin", "member", "reviewer", "readonly"):
        refused = await client.get("/v1/decisions", headers={**world.key(role), "X-Tenant": "other"})
        assert refused.status_code == 403
        assert (await client.get("/v1/tenants", headers=world.key(role))).status_code == 403
    absent = await client.get("/v1/decisions", headers={**world.key("operator"), "X-Tenant": "absent"})
    assert absent.status_code == 404


async def test_a_name_that_is_taken_in_the_same_moment(operator: httpx.AsyncClient, world: World) -> None:
    async with await psycopg.AsyncConnection.connect(world.dsn) as first:
        await first.execute(
            "insert into tenants (id, name, created_at) values (gen_random_uuid(), 'wanted', now())"
        )
        second = asyncio.create_task(operator.patch("/v1/tenants/other", json={"name": "wanted"}))
        await waits_for_a_lock(world)
    answer = await second
    assert (answer.status_code, answer.json()["code"]) == (409, "tenant_exists")


async def test_what_is_restored_in_the_same_moment_is_not_purged(world: World) -> None:
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update tenants set status = 'deleted', deleted_at = now() where name = 'other'")
    settings = settings_of_tests(restore_days=0)
    async with await psycopg.AsyncConnection.connect(world.dsn) as first:
        await first.execute("update tenants set status = 'active', deleted_at = null where name = 'other'")
        purging = asyncio.create_task(asyncio.to_thread(purge_tenant, settings, world.dsn, "other", "other"))
        await waits_for_a_lock(world)
    with pytest.raises(PurgeRefused, match="is active"):
        await purging
