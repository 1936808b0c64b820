"""What `decidable webhooks` does."""

import asyncio
from datetime import datetime
from time import monotonic
from uuid import UUID

from decidable.access.caller import TERMINAL
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.kit.clock import as_utc
from decidable.kit.errors import AppError
from decidable.tenants.tenants import tenant_named
from decidable.webhooks import endpoints
from decidable.webhooks.answers import delivery_answer, webhook_answer, webhook_with_secret
from decidable.webhooks.endpoints import MOST_ENDPOINTS, Wanted
from decidable.webhooks.schemas import DeliveryAnswer, Replayed, WebhookAnswer, WebhookWithSecret
from decidable.webhooks.store import DeliveryStore, EndpointStore, WebhookNotFound

PATIENCE_SECONDS = 20.0
"""How long `test` waits for a worker to send it and for the endpoint to answer."""


class SinceUnreadable(AppError):
    """`--since` is no time."""

    code = "since_unreadable"
    status = 422
    title = "The time cannot be read"


async def list_webhooks(context: Context, tenant: str) -> list[WebhookAnswer]:
    """The endpoints of a tenant, newest first."""
    found = await tenant_named(context, tenant)
    async with context.tenant(found.id) as connection:
        rows = await EndpointStore(connection, found.id).page(MOST_ENDPOINTS, None)
    return [webhook_answer(row) for row in rows]


async def add_webhook(context: Context, tenant: str, wanted: Wanted, secret: str | None) -> WebhookWithSecret:
    """Make an endpoint; its secret is in what this returns and nowhere else."""
    found = await tenant_named(context, tenant)
    async with changing(context, found.id, TERMINAL) as change:
        row, made = await endpoints.create(context, change, wanted, secret)
    return webhook_with_secret(row, made)


async def try_webhook(context: Context, tenant: str, webhook_id: str) -> DeliveryAnswer:
    """Try an endpoint and wait for what comes of it."""
    found = await tenant_named(context, tenant)
    async with changing(context, found.id, TERMINAL) as change:
        row = await endpoints.send_test(context, change, _id(webhook_id))
    until = monotonic() + PATIENCE_SECONDS
    while row["status"] == "waiting" and monotonic() < until:
        await asyncio.sleep(0.1)
        async with context.tenant(found.id) as connection:
            row = await DeliveryStore(connection, found.id).get(row["id"])
    return delivery_answer(row)


async def replay_webhook(context: Context, tenant: str, webhook_id: str, since: str) -> Replayed:
    """Send again what was given up, of events since then."""
    moment = read_moment(since)
    found = await tenant_named(context, tenant)
    async with changing(context, found.id, TERMINAL) as change:
        count = await endpoints.replay_dead(context, change, _id(webhook_id), moment)
    return Replayed(deliveries=count)


def read_moment(text: str) -> datetime:
    """A date, or a time in ISO 8601; UTC unless it says otherwise. Raises `SinceUnreadable`."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise SinceUnreadable(
            f"“{text[:40]}” is no time; write 2026-03-01 or 2026-03-01T09:30:00Z."
        ) from None
    return as_utc(found)


def sentence_of(delivery: DeliveryAnswer) -> str:
    """What came of a test."""
    if delivery.status == "delivered":
        return f"The endpoint answered {delivery.last_status}."
    if delivery.status == "dead":
        return str(delivery.last_error)
    return f"Nobody has sent it within {PATIENCE_SECONDS:.0f} seconds; is a worker running?"


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise WebhookNotFound(f"“{text[:40]}” is no id; `decidable webhooks list` shows them.") from None
