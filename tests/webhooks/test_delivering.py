"""From the audit trail to a receiver: planted once, signed, tried again, given up, sent again."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
import standardwebhooks

from decidable.context import Context
from decidable.kit.db import make_pool
from decidable.webhooks import delivering, sending
from decidable.webhooks.delivering import DEAD_IN_A_ROW, PER_ENDPOINT, Courier
from decidable.webhooks.schedule import ATTEMPTS, WAITS
from tests.webhooks.conftest import Clock, Rows, deliveries, hooked_settings, make, send_all
from tests.webhooks.receiver import HANG, Receiver, raw
from tests.world import TYPE, World

Emit = Callable[..., Awaitable[None]]


async def test_a_decision_is_told_of_and_signed(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, example: dict[str, Any], rows: Rows
) -> None:
    webhook = await make(hooks, receiver.url, "decision.*")
    made = (await hooks.post("/v1/decisions", json={"type": TYPE, "input": example})).json()
    await send_all(courier)
    [arrived] = receiver.arrived
    event = arrived.verify(webhook["secret"])
    assert event["type"] == "decision.created"
    assert event["data"]["tenant"] == "demo"
    assert event["data"]["object"] == {"kind": "decision", "id": made["id"]}
    assert event["data"]["after"]["status"] == made["status"]
    assert "mean_area" not in arrived.body.decode()
    assert "actor" not in event["data"]
    [row] = rows("select id, at from audit where action = 'decision.created'")
    assert arrived.id == str(row["id"])
    [delivery] = await deliveries(hooks, webhook)
    assert (delivery["status"], delivery["attempts"], delivery["last_status"]) == ("delivered", 1, 200)
    assert delivery["event_id"] == arrived.id
    detail = (await hooks.get(f"/v1/webhooks/deliveries/{delivery['id']}")).json()
    assert detail["payload"] == event
    shown = (await hooks.get(f"/v1/webhooks/{webhook['id']}")).json()
    assert (shown["state"], shown["delivered"], shown["waiting"], shown["dead"]) == ("healthy", 1, 0, 0)


async def test_an_endpoint_gets_what_it_asked_for_from_then_on(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit
) -> None:
    await emit("job.created", "review.approved")
    await make(hooks, receiver.url, "review.*", "job.failed")
    await emit("job.created", "review.approved", "key.created", "job.failed", "review.rejected")
    await send_all(courier)
    assert sorted(one.event["type"] for one in receiver.arrived) == [
        "job.failed",
        "review.approved",
        "review.rejected",
    ]


async def test_no_event_is_missed_or_doubled_over_many_looks(
    hooks: httpx.AsyncClient,
    courier: Courier,
    receiver: Receiver,
    emit: Emit,
    rows: Rows,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(delivering, "PLANTED_TOGETHER", 7)
    await make(hooks, receiver.url, "job.*")
    await emit(*["job.created", "key.created"] * 20)
    await send_all(courier)
    wanted = {str(row["id"]) for row in rows("select id from audit where action = 'job.created'")}
    assert len(receiver.ids) == 20
    assert set(receiver.ids) == wanted


async def test_while_a_secret_changes_both_fit(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, clock: Clock
) -> None:
    webhook = await make(hooks, receiver.url)
    rotated = (
        await hooks.post(f"/v1/webhooks/{webhook['id']}/rotate-secret", json={"overlap_hours": 1})
    ).json()
    assert rotated["secret"] != webhook["secret"]
    await emit("job.created")
    await send_all(courier)
    [first] = receiver.arrived
    assert first.verify(rotated["secret"]) == first.verify(webhook["secret"])
    assert len(first.headers["webhook-signature"].split(" ")) == 2
    clock.move_to(datetime.fromisoformat(rotated["old_secret_until"]))
    await emit("job.failed")
    await send_all(courier)
    second = receiver.arrived[1]
    key = standardwebhooks.Webhook(rotated["secret"])
    assert len(second.headers["webhook-signature"].split(" ")) == 1
    at = datetime.fromtimestamp(int(second.headers["webhook-timestamp"]))  # noqa: DTZ006 - the package's way
    assert key.sign(second.id, at.astimezone(), second.body.decode()).count(",") == 1


async def test_without_overlap_the_old_secret_ends_at_once(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit
) -> None:
    webhook = await make(hooks, receiver.url)
    url = f"/v1/webhooks/{webhook['id']}/rotate-secret"
    rotated = (await hooks.post(url, json={"overlap_hours": 0})).json()
    assert rotated["old_secret_until"] is None
    await emit("job.created")
    await send_all(courier)
    receiver.arrived[0].verify(rotated["secret"])
    with pytest.raises(standardwebhooks.WebhookVerificationError):
        receiver.arrived[0].verify(webhook["secret"])


async def test_it_is_tried_again_for_a_day_then_given_up_and_can_be_sent_again(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, clock: Clock
) -> None:
    webhook = await make(hooks, receiver.url)
    receiver.then = raw(500, body=b"down for maintenance")
    await emit("job.created")
    began = clock()
    for attempt in range(1, ATTEMPTS):
        await send_all(courier)
        await send_all(courier)  # before its time, nothing
        assert len(receiver.arrived) == attempt
        [row] = await deliveries(hooks, webhook, status="waiting")
        assert (row["attempts"], row["last_status"]) == (attempt, 500)
        assert "down for maintenance" in row["last_error"]
        again = datetime.fromisoformat(row["next_attempt_at"])
        wait = (again - clock()).total_seconds()
        assert 0.5 * WAITS[attempt - 1] - 3 <= wait <= 1.5 * WAITS[attempt - 1]
        clock.move_to(again)
    assert timedelta(hours=12) < clock() - began < timedelta(hours=36)
    await send_all(courier)
    [dead] = await deliveries(hooks, webhook, status="dead")
    assert (dead["attempts"], dead["next_attempt_at"]) == (ATTEMPTS, None)
    assert len(set(receiver.ids)) == 1
    shown = (await hooks.get(f"/v1/webhooks/{webhook['id']}")).json()
    assert (shown["state"], shown["dead"], shown["waiting"]) == ("failing", 1, 0)

    receiver.then = 200
    answer = await hooks.post(f"/v1/webhooks/deliveries/{dead['id']}/replay")
    assert (answer.json()["status"], answer.json()["attempts"]) == ("waiting", 0)
    await send_all(courier)
    assert receiver.ids == [dead["event_id"]] * (ATTEMPTS + 1)
    [row] = await deliveries(hooks, webhook)
    assert (row["status"], row["attempts"], row["last_error"]) == ("delivered", 1, None)
    assert (await hooks.get(f"/v1/webhooks/{webhook['id']}")).json()["state"] == "healthy"


async def test_all_dead_ones_since_a_time_are_sent_again(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, rows: Rows, clock: Clock
) -> None:
    webhook = await make(hooks, receiver.url)
    receiver.then = 500
    await emit("job.created", "job.failed", "review.approved")
    await send_all(courier)
    rows("update webhook_deliveries set status = 'dead', next_attempt_at = null")
    rows("update webhook_deliveries set created_at = now() - interval '3 days' where event = 'job.created'")
    receiver.then, before = 200, len(receiver.arrived)
    since = (clock() - timedelta(days=1)).isoformat()
    answer = await hooks.post(f"/v1/webhooks/{webhook['id']}/replay", json={"since": since})
    assert answer.json() == {"deliveries": 2}
    await send_all(courier)
    assert sorted(one.event["type"] for one in receiver.arrived[before:]) == ["job.failed", "review.approved"]
    assert [row["event"] for row in await deliveries(hooks, webhook, status="dead")] == ["job.created"]
    [row] = rows("select body::json -> 'after' as after from audit where action = 'webhook.replayed'")
    assert row["after"]["deliveries"] == 2


async def test_an_endpoint_may_ask_for_patience(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, clock: Clock
) -> None:
    webhook = await make(hooks, receiver.url)
    receiver.then = raw(503, "Retry-After: 7200\r\n")
    await emit("job.created")
    await send_all(courier)
    [row] = await deliveries(hooks, webhook)
    assert datetime.fromisoformat(row["next_attempt_at"]) - clock() > timedelta(minutes=119)


async def test_an_endpoint_that_is_gone_is_disabled_and_can_be_enabled(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, rows: Rows
) -> None:
    webhook = await make(hooks, receiver.url)
    receiver.then = 410
    await emit("job.created")
    await send_all(courier)
    shown = (await hooks.get(f"/v1/webhooks/{webhook['id']}")).json()
    assert (shown["state"], shown["dead"]) == ("disabled", 1)
    assert "410" in shown["disabled_reason"]
    [row] = rows("select actor, body::json -> 'after' as after from audit where action = 'webhook.changed'")
    assert row["actor"] == "worker"
    assert row["after"]["enabled"] is False
    await emit("job.failed")
    await send_all(courier)
    assert len(receiver.arrived) == 1

    receiver.then = 200
    again = (await hooks.patch(f"/v1/webhooks/{webhook['id']}", json={"enabled": True})).json()
    assert (again["state"], again["disabled_reason"]) == ("healthy", None)
    await emit("job.cancelled")
    await send_all(courier)
    assert [one.event["type"] for one in receiver.arrived[1:]] == ["job.cancelled"]


async def test_too_many_dead_in_a_row_disable_it(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, rows: Rows
) -> None:
    webhook = await make(hooks, receiver.url)
    receiver.then = 500
    await emit("job.created")
    await courier.look()
    await courier.settle()
    rows(
        "update webhook_deliveries set attempts = %s, next_attempt_at = now() - interval '1 s'", ATTEMPTS - 1
    )
    rows("update webhook_endpoints set dead_in_a_row = %s", DEAD_IN_A_ROW - 1)
    await send_all(courier)
    shown = (await hooks.get(f"/v1/webhooks/{webhook['id']}")).json()
    assert shown["state"] == "disabled"
    assert f"{DEAD_IN_A_ROW} deliveries in a row" in shown["disabled_reason"]


async def test_a_test_is_one_attempt_and_counts_for_nothing(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver
) -> None:
    webhook = await make(hooks, receiver.url, "review.*")
    url = f"/v1/webhooks/{webhook['id']}/test"
    asked = await hooks.post(url)
    assert (asked.status_code, asked.json()["status"]) == (202, "waiting")
    await send_all(courier)
    event = receiver.arrived[0].verify(webhook["secret"])
    assert (event["type"], event["data"]["object"]["id"]) == ("webhook.test", webhook["id"])
    assert (await hooks.get(asked.headers["location"])).json()["status"] == "delivered"
    receiver.then = 410
    second = await hooks.post(url)
    await send_all(courier)
    assert (await hooks.get(second.headers["location"])).json()["status"] == "dead"
    shown = (await hooks.get(f"/v1/webhooks/{webhook['id']}")).json()
    assert (shown["state"], shown["delivered"]) == ("healthy", 0)


async def test_one_that_hangs_slows_nobody(
    hooks: httpx.AsyncClient, context: Context, receiver: Receiver, emit: Emit
) -> None:
    async with Receiver(then=HANG) as hanging:
        stuck = await make(hooks, hanging.url)
        fine = await make(hooks, receiver.url)
        loop = asyncio.create_task(Courier(context).run())
        await emit(*["job.created"] * 30)
        await receiver.wait_for(30)
        assert len(set(receiver.ids)) == 30
        assert 1 <= len(hanging.arrived) <= PER_ENDPOINT
        assert await deliveries(hooks, stuck, status="delivered") == []
        await hanging.__aexit__()
        loop.cancel()
        await asyncio.gather(loop, return_exceptions=True)
        assert len(await deliveries(hooks, fine, status="delivered")) == 30


async def test_many_that_hang_leave_the_others_their_places(
    hooks: httpx.AsyncClient,
    context: Context,
    receiver: Receiver,
    emit: Emit,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(delivering, "PROVEN_LANE", 8)
    monkeypatch.setattr(delivering, "UNPROVEN_LANE", 2)
    monkeypatch.setattr(sending, "TIMEOUT_SECONDS", 0.3)
    async with Receiver(then=HANG) as hanging:
        stuck = [await make(hooks, hanging.url) for _ in range(12)]
        await make(hooks, receiver.url)
        loop = asyncio.create_task(Courier(context).run())
        await emit(*["job.created"] * 30)
        await receiver.wait_for(30)
        loop.cancel()
        await asyncio.gather(loop, return_exceptions=True)
    for one in stuck:
        assert await deliveries(hooks, one, status="delivered") == []


async def test_two_workers_make_one_delivery_of_each_event(
    hooks: httpx.AsyncClient, world: World, emit: Emit, rows: Rows
) -> None:
    async with (
        Receiver() as first,
        Receiver() as second,
        make_pool(world.application, maximum=6) as one_pool,
        make_pool(world.application, maximum=6) as other_pool,
    ):
        receivers = (first, second)
        for one in receivers:
            await make(hooks, one.url, "job.*")
        workers = [Courier(Context(hooked_settings(), pool)) for pool in (one_pool, other_pool)]
        loops = [asyncio.create_task(worker.run()) for worker in workers]
        for _ in range(20):
            await asyncio.gather(*(emit("job.created", "job.failed") for _ in range(5)))
        for one in receivers:
            await one.wait_for(200)
        for loop in loops:
            loop.cancel()
        await asyncio.gather(*loops, return_exceptions=True)
        events = {str(row["id"]) for row in rows("select id from audit where action like 'job.%%'")}
        assert len(events) == 200
        for one in receivers:
            assert sorted(one.ids) == sorted(events)
            assert one.most_busy <= PER_ENDPOINT
    [counted] = rows(
        "select count(*) as n, count(distinct (endpoint_id, event_id)) as different, max(attempts) as attempts"
        " from webhook_deliveries where status = 'delivered'"
    )
    assert counted == {"n": 400, "different": 400, "attempts": 1}


async def test_the_result_of_an_attempt_that_was_taken_over_does_not_count(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, rows: Rows
) -> None:
    webhook = await make(hooks, receiver.url)
    receiver.then = 500

    async def take_over(_: Any) -> None:
        rows("update webhook_deliveries set attempts = attempts + 1")

    receiver.before_answer = take_over
    await emit("job.created")
    await courier.look()
    await courier.settle()
    [row] = await deliveries(hooks, webhook)
    assert (row["attempts"], row["last_error"]) == (2, None)


async def test_nothing_is_sent_for_a_tenant_that_is_suspended(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, rows: Rows
) -> None:
    await make(hooks, receiver.url)
    await emit("job.created")
    rows("update tenants set status = 'suspended' where name = 'demo'")
    await send_all(courier)
    assert receiver.arrived == []
    rows("update tenants set status = 'active' where name = 'demo'")
    await send_all(courier)
    assert [one.event["type"] for one in receiver.arrived] == ["job.created"]


async def test_a_secret_that_cannot_be_opened_is_said(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit, rows: Rows
) -> None:
    webhook = await make(hooks, receiver.url)
    rows("update webhook_endpoints set secret = 'something else entirely'::bytea")
    await emit("job.created")
    await send_all(courier)
    assert receiver.arrived == []
    assert "rotate it" in (await deliveries(hooks, webhook))[0]["last_error"]


async def test_a_private_address_is_not_called_without_the_setting(
    hooks: httpx.AsyncClient, world: World, receiver: Receiver, emit: Emit
) -> None:
    """The endpoint was made while it was allowed; the setting counts when it is sent."""
    webhook = await make(hooks, receiver.url)
    await emit("job.created")
    async with make_pool(world.application, maximum=2) as pool:
        settings = hooked_settings().model_copy(update={"webhook_private": None})
        courier = Courier(Context(settings, pool))
        await send_all(courier)
        await courier.close()
    assert receiver.arrived == []
    assert "private or reserved" in (await deliveries(hooks, webhook))[0]["last_error"]


async def test_what_is_over_is_forgotten_after_a_while(
    hooks: httpx.AsyncClient, context: Context, courier: Courier, receiver: Receiver, emit: Emit, clock: Clock
) -> None:
    webhook = await make(hooks, receiver.url)
    await emit("job.created")
    await send_all(courier)
    clock.ahead = timedelta(days=29)
    await send_all(Courier(context))
    assert len(await deliveries(hooks, webhook)) == 1
    clock.ahead = timedelta(days=31)
    await send_all(Courier(context))
    assert await deliveries(hooks, webhook) == []


async def test_the_figures_count_all_tenants(
    hooks: httpx.AsyncClient, courier: Courier, receiver: Receiver, emit: Emit
) -> None:
    await make(hooks, receiver.url, "job.*")
    async with Receiver(then=500) as broken:
        await make(hooks, broken.url, "job.failed")
        await emit("job.created", "job.failed")
        await send_all(courier)
    page = (await hooks.get("/metrics")).text
    assert 'webhook_deliveries_total{result="delivered"} 2.0' in page
    assert 'webhook_deliveries_total{result="attempt_failed"} 1.0' in page
    assert "webhook_deliveries_waiting 1.0" in page
    assert "webhook_oldest_waiting_age_seconds 0.0\n" not in page


async def test_the_loop_survives_a_database_that_goes_away(
    hooks: httpx.AsyncClient, context: Context, receiver: Receiver, emit: Emit, rows: Rows
) -> None:
    await make(hooks, receiver.url)
    loop = asyncio.create_task(Courier(context).run())
    await emit("job.created")
    await receiver.wait_for(1)
    rows("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'decidable_app'")
    for _ in range(600):
        try:
            await emit("job.failed")
            break
        except Exception:  # noqa: BLE001 - connections that were ended are replaced one by one
            await asyncio.sleep(0.05)
    await receiver.wait_for(2)
    loop.cancel()
    await asyncio.gather(loop, return_exceptions=True)
    assert {one.event["type"] for one in receiver.arrived} == {"job.created", "job.failed"}
