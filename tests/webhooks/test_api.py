"""The routes of webhooks: good requests, bad ones, other tenants, and what the trail keeps."""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import psycopg
import pytest

from decidable.webhooks.delivering import Courier
from decidable.webhooks.endpoints import MOST_ENDPOINTS
from tests.webhooks.conftest import Rows, deliveries, make, send_all
from tests.webhooks.receiver import Receiver
from tests.world import World, waits_for_a_lock

Emit = Callable[..., Awaitable[None]]
URL = "https://hooks.example/decidable?token=abc"
NOBODY = "00000000-0000-7000-8000-000000000000"


async def test_an_endpoint_from_making_to_removing(hooks: httpx.AsyncClient, rows: Rows) -> None:
    answer = await hooks.post(
        "/v1/webhooks", json={"url": URL, "events": ["decision.*", "decision.*"], "description": "cases"}
    )
    made = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/webhooks/{made['id']}"
    assert made["secret"].startswith("whsec_")
    assert made["events"] == ["decision.*"]
    assert "member" in made["created_by"]
    shown = (await hooks.get(f"/v1/webhooks/{made['id']}")).json()
    assert "secret" not in shown
    assert {**shown, "secret": made["secret"]} == made
    assert (await hooks.get("/v1/webhooks")).json()["data"] == [shown]

    changed = await hooks.patch(
        f"/v1/webhooks/{made['id']}", json={"events": ["job.*"], "url": "https://other.example/"}
    )
    assert changed.json() == {**shown, "events": ["job.*"], "url": "https://other.example/"}
    off = (await hooks.patch(f"/v1/webhooks/{made['id']}", json={"enabled": False})).json()
    assert (off["state"], off["enabled"]) == ("disabled", False)
    assert "member" in off["disabled_reason"]
    for path in ("test", "replay"):
        refused = await hooks.post(
            f"/v1/webhooks/{made['id']}/{path}",
            json={"since": "2026-01-01T00:00:00Z"} if path == "replay" else None,
        )
        assert (refused.status_code, refused.json()["code"]) == (409, "webhook_disabled")
    assert (await hooks.patch(f"/v1/webhooks/{made['id']}", json={"enabled": True})).json()["enabled"] is True
    assert (await hooks.delete(f"/v1/webhooks/{made['id']}")).status_code == 204
    assert (await hooks.get(f"/v1/webhooks/{made['id']}")).status_code == 404

    trail = rows(
        "select action, body, body::json -> 'after' as after from audit where action like 'webhook.%%' order by seq"
    )
    assert [row["action"] for row in trail] == [
        "webhook.created",
        "webhook.changed",
        "webhook.changed",
        "webhook.changed",
        "webhook.deleted",
    ]
    assert trail[0]["after"]["host"] == "hooks.example:443"
    assert not any("token=abc" in row["body"] or "whsec_" in row["body"] for row in trail)


async def test_a_change_that_changes_nothing_is_not_recorded(hooks: httpx.AsyncClient, rows: Rows) -> None:
    made = await make(hooks, URL)
    same = await hooks.patch(f"/v1/webhooks/{made['id']}", json={"events": ["*"]})
    assert same.status_code == 200
    assert rows("select from audit where action = 'webhook.changed'") == []


async def test_a_secret_of_ones_own_is_used_and_sealed(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, rows: Rows
) -> None:
    key = bytes(range(24))
    mine = "whsec_" + base64.b64encode(key).decode()
    made = await make(hooks, receiver.url, secret=mine)
    assert made["secret"] == mine
    [row] = rows("select secret from webhook_endpoints")
    assert key not in bytes(row["secret"])
    await emit("job.created")
    await send_all(courier)
    receiver.arrived[0].verify(mine)


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        ({"secret": "whsec_c2hvcnQ="}, "webhook_secret_invalid", "too short"),
        ({"secret": "whsec_" + "A" * 100}, "webhook_secret_invalid", "too long"),
        ({"secret": "whsec_?"}, "webhook_secret_invalid", "base64"),
        ({"secret": "A" * 300}, "invalid_request", "200"),
        ({"url": "https://me:pass@hooks.example/"}, "webhook_url_refused", "password"),
        ({"url": "http://hooks.example/#x"}, "webhook_url_refused", "#"),
        ({"url": "https://10.0.0.1/"}, "webhook_url_refused", "private"),
        ({"url": "http://8.8.8.8/"}, "webhook_url_refused", "https"),
        ({"url": "https://" + "a" * 5000}, "invalid_request", "4000"),
        ({"events": ["decisions.*"]}, "events_unknown", "`decision.*`"),
        ({"events": []}, "events_unknown", "at least one"),
        ({"description": "x" * 501}, "invalid_request", "500"),
        ({"colour": "red"}, "invalid_request", "colour"),
    ],
)
async def test_what_cannot_be_used_is_refused_and_nothing_is_written(
    hooks: httpx.AsyncClient, rows: Rows, change: dict[str, Any], code: str, said: str
) -> None:
    answer = await hooks.post("/v1/webhooks", json={"url": URL, "events": ["*"], **change})
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert said in answer.text
    assert "me:pass" not in answer.text
    assert rows("select from webhook_endpoints") == []
    assert rows("select from audit where action like 'webhook.%%'") == []


async def test_loopback_is_refused_where_nothing_is_allowed(client: httpx.AsyncClient) -> None:
    for url in ("http://127.0.0.1:9/", "https://localhost/", "https://[::1]/"):
        answer = await client.post("/v1/webhooks", json={"url": url, "events": ["*"]})
        assert (answer.status_code, answer.json()["code"]) == (422, "webhook_url_refused")


async def test_a_change_is_checked_like_a_new_one(hooks: httpx.AsyncClient) -> None:
    made = await make(hooks, URL)
    for change in ({"url": "https://u:p@hooks.example/"}, {"events": ["nothing"]}):
        assert (await hooks.patch(f"/v1/webhooks/{made['id']}", json=change)).status_code == 422
    bad = await hooks.post(f"/v1/webhooks/{made['id']}/rotate-secret", json={"secret": "whsec_c2hvcnQ="})
    assert bad.json()["code"] == "webhook_secret_invalid"
    long = await hooks.post(f"/v1/webhooks/{made['id']}/rotate-secret", json={"overlap_hours": 169})
    assert long.status_code == 422
    naive = await hooks.post(f"/v1/webhooks/{made['id']}/replay", json={"since": "2026-01-01T00:00:00"})
    assert naive.status_code == 422


async def test_creates_that_arrive_twice_are_done_once(hooks: httpx.AsyncClient) -> None:
    headers = {"Idempotency-Key": "once"}
    body = {"url": URL, "events": ["*"]}
    first = await hooks.post("/v1/webhooks", json=body, headers=headers)
    second = await hooks.post("/v1/webhooks", json=body, headers=headers)
    assert first.json() == second.json()
    assert len((await hooks.get("/v1/webhooks")).json()["data"]) == 1
    url = f"/v1/webhooks/{first.json()['id']}"
    turned = [
        (await hooks.post(f"{url}/rotate-secret", json={}, headers={"Idempotency-Key": "turn"})).json()
        for _ in range(2)
    ]
    assert turned[0] == turned[1]


async def test_a_tenant_has_only_so_many(hooks: httpx.AsyncClient) -> None:
    for _ in range(MOST_ENDPOINTS):
        await make(hooks, URL)
    answer = await hooks.post("/v1/webhooks", json={"url": URL, "events": ["*"]})
    assert (answer.status_code, answer.json()["code"]) == (409, "too_many_webhooks")
    first = (await hooks.get("/v1/webhooks?limit=30")).json()
    rest = (await hooks.get(f"/v1/webhooks?limit=30&after={first['next_cursor']}")).json()
    assert len({one["id"] for one in (*first["data"], *rest["data"])}) == MOST_ENDPOINTS
    assert (first["has_more"], rest["has_more"]) == (True, False)


async def test_the_last_place_is_given_once(hooks: httpx.AsyncClient, world: World) -> None:
    """Who waits for whoever takes it counts what is there afterwards, not what was there before."""
    await make(hooks, URL)
    more = """
        insert into webhook_endpoints select (jsonb_populate_record(null::webhook_endpoints,
            to_jsonb(e) || jsonb_build_object('id', gen_random_uuid()))).* from webhook_endpoints e,
            generate_series(1, %s)
    """
    async with await psycopg.AsyncConnection.connect(world.dsn) as first:
        await first.execute("select from tenants where name = 'demo' for no key update")
        await first.execute(more, [MOST_ENDPOINTS - 1])
        second = asyncio.create_task(hooks.post("/v1/webhooks", json={"url": URL, "events": ["*"]}))
        await waits_for_a_lock(world)
    assert (await second).json()["code"] == "too_many_webhooks"


async def test_deliveries_are_listed_page_by_page_and_by_status(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit
) -> None:
    webhook = await make(hooks, receiver.url)
    receiver.answers.extend([410])
    await emit("job.created")
    await send_all(courier)
    await hooks.patch(f"/v1/webhooks/{webhook['id']}", json={"enabled": True})
    await emit(*["job.failed"] * 4)
    await send_all(courier)
    url = f"/v1/webhooks/{webhook['id']}/deliveries"
    first = (await hooks.get(f"{url}?limit=3")).json()
    rest = (await hooks.get(f"{url}?limit=3&after={first['next_cursor']}")).json()
    ids = [one["id"] for one in (*first["data"], *rest["data"])]
    assert len(ids) == 5
    assert ids == sorted(ids, reverse=True)
    assert [one["event"] for one in await deliveries(hooks, webhook, status="dead")] == ["job.created"]
    assert len(await deliveries(hooks, webhook, status="delivered")) == 4
    assert await deliveries(hooks, webhook, status="waiting") == []
    assert (await hooks.get(f"{url}?status=lost")).status_code == 422
    assert (await hooks.get(f"{url}?after=nonsense")).status_code == 400


async def test_what_there_is_to_be_told_of(hooks: httpx.AsyncClient) -> None:
    found = (await hooks.get("/v1/webhooks/events")).json()
    assert {"decision.*", "review.*", "job.*", "policy.*", "rollout.*", "*"} <= set(found["patterns"])
    assert {one["name"] for one in found["data"]} <= set(found["patterns"])


async def test_roles_read_and_write(hooks: httpx.AsyncClient, world: World) -> None:
    made = await make(hooks, URL)
    body = {"url": URL, "events": ["*"]}
    for role, reads, writes in (("readonly", 200, 403), ("reviewer", 403, 403), ("admin", 200, 201)):
        headers = world.key(role)
        assert (await hooks.get(f"/v1/webhooks/{made['id']}", headers=headers)).status_code == reads
        assert (await hooks.post("/v1/webhooks", json=body, headers=headers)).status_code == writes


async def test_tenants_do_not_see_each_others(
    hooks: httpx.AsyncClient, world: World, courier: Courier, receiver: Receiver, emit: Emit
) -> None:
    mine = await make(hooks, receiver.url)
    await emit("job.created")
    await emit("job.failed", tenant="other")
    await send_all(courier)
    assert [one.event["type"] for one in receiver.arrived] == ["job.created"]
    [delivery] = await deliveries(hooks, mine)
    theirs = world.key("admin", "other")
    asked = [
        ("GET", f"/v1/webhooks/{mine['id']}", None),
        ("PATCH", f"/v1/webhooks/{mine['id']}", {"enabled": False}),
        ("DELETE", f"/v1/webhooks/{mine['id']}", None),
        ("POST", f"/v1/webhooks/{mine['id']}/rotate-secret", {}),
        ("POST", f"/v1/webhooks/{mine['id']}/test", None),
        ("POST", f"/v1/webhooks/{mine['id']}/replay", {"since": "2026-01-01T00:00:00Z"}),
        ("GET", f"/v1/webhooks/{mine['id']}/deliveries", None),
        ("GET", f"/v1/webhooks/deliveries/{delivery['id']}", None),
        ("POST", f"/v1/webhooks/deliveries/{delivery['id']}/replay", None),
    ]
    for method, path, body in asked:
        answer = await hooks.request(method, path, json=body, headers=theirs)
        assert answer.status_code == 404, path
        assert (await hooks.request(method, path.replace(mine["id"], NOBODY), json=body)).status_code in {
            404,
            200,
        }
    assert (await hooks.get("/v1/webhooks", headers=theirs)).json()["data"] == []
    assert (await hooks.get(f"/v1/webhooks/{mine['id']}")).json()["state"] == "healthy"
