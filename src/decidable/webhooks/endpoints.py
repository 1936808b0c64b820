"""What can be done with an endpoint, by API and command line alike: each in a change that is recorded.

The trail keeps the host of a URL and a digest of the whole, since paths and queries of such URLs often hold
a token.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow
from pydantic_core import Url

from decidable.access.caller import Actor
from decidable.audit.chain import moment
from decidable.audit.changing import Change
from decidable.context import Context
from decidable.kit.errors import AppError
from decidable.kit.sealing import Sealer
from decidable.settings import Settings
from decidable.webhooks.events import TEST, check_patterns, trial_payload
from decidable.webhooks.guard import Rules, check_url
from decidable.webhooks.signing import key_of, new_secret
from decidable.webhooks.store import DeliveryStore, EndpointStore, NewDelivery, NewEndpoint

MOST_ENDPOINTS = 50


class TooManyWebhooks(AppError):
    """The tenant has as many endpoints as it may have."""

    code = "too_many_webhooks"
    status = 409
    title = "There are too many webhooks"


class WebhookDisabled(AppError):
    """Nothing is sent to a disabled endpoint."""

    code = "webhook_disabled"
    status = 409
    title = "The webhook is disabled"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an endpoint is to be. In a change, None leaves a thing as it is."""

    url: str | None = None
    events: Sequence[str] | None = None
    description: str | None = None
    enabled: bool | None = None


def rules_of(settings: Settings) -> Rules:
    """What the settings allow beyond the internet over https."""
    return Rules(settings.webhook_private or (), settings.webhook_plain_http)


async def create(context: Context, change: Change, wanted: Wanted, secret: str | None) -> tuple[DictRow, str]:
    """Make an endpoint; returns it with its secret, which is shown here and never again."""
    url = check_url(wanted.url or "", rules_of(context.settings))
    events = check_patterns(wanted.events or ())
    secret = new_secret() if secret is None else secret
    endpoint_id = context.new_id()
    sealed = _seal(context.sealer, change.tenant_id, endpoint_id, key_of(secret))
    store = EndpointStore(change.connection, change.tenant_id)
    if await store.count() >= MOST_ENDPOINTS:
        raise TooManyWebhooks(f"A tenant has at most {MOST_ENDPOINTS} webhooks; remove one first.")
    by = _label(change.actor)
    await store.insert(
        NewEndpoint(endpoint_id, url, wanted.description or "", events, sealed, by), context.now()
    )
    row = await store.get(endpoint_id)
    change.record("webhook.created", "webhook", endpoint_id, after=_document(row))
    return row, secret


async def update(context: Context, change: Change, endpoint_id: UUID, wanted: Wanted) -> DictRow:
    """Change what an endpoint is; raises `WebhookNotFound`."""
    store = EndpointStore(change.connection, change.tenant_id)
    row = await store.get(endpoint_id, lock=True)
    url = row["url"] if wanted.url is None else check_url(wanted.url, rules_of(context.settings))
    events = row["events"] if wanted.events is None else check_patterns(wanted.events)
    description = row["description"] if wanted.description is None else wanted.description
    await store.change(endpoint_id, url, description, events)
    if wanted.enabled is True:
        await store.enable(endpoint_id)
    elif wanted.enabled is False:
        await store.disable(endpoint_id, f"Disabled by {_label(change.actor)}.")
    changed = await store.get(endpoint_id)
    before, after = _document(row), _document(changed)
    if before != after or description != row["description"]:
        change.record("webhook.changed", "webhook", endpoint_id, before=before, after=after)
    return changed


async def rotate_secret(
    context: Context, change: Change, endpoint_id: UUID, secret: str | None, overlap_hours: float
) -> tuple[DictRow, str]:
    """Take a new secret; messages carry the signature of the one before too, for so many hours."""
    store = EndpointStore(change.connection, change.tenant_id)
    await store.get(endpoint_id, lock=True)
    secret = new_secret() if secret is None else secret
    sealed = _seal(context.sealer, change.tenant_id, endpoint_id, key_of(secret))
    until = context.now() + timedelta(hours=overlap_hours) if overlap_hours else None
    await store.change_secret(endpoint_id, sealed, until)
    after = {"old_secret_until": moment(until) if until else None}
    change.record("webhook.secret_rotated", "webhook", endpoint_id, after=after)
    return await store.get(endpoint_id), secret


async def remove(change: Change, endpoint_id: UUID) -> None:
    """Remove an endpoint and all its deliveries."""
    store = EndpointStore(change.connection, change.tenant_id)
    row = await store.get(endpoint_id, lock=True)
    await store.delete(endpoint_id)
    change.record("webhook.deleted", "webhook", endpoint_id, before=_document(row))


async def send_test(context: Context, change: Change, endpoint_id: UUID) -> DictRow:
    """Plant an event that tries the endpoint: one attempt, which counts for nothing else. Returns its delivery."""
    endpoints = EndpointStore(change.connection, change.tenant_id)
    _refuse_disabled(await endpoints.get(endpoint_id, lock=True))
    tenant, _ = await endpoints.tenant_and_head()
    now, (delivery_id, event_id) = context.now(), context.new_ids(2)
    text = trial_payload(tenant, endpoint_id, moment(now), change.actor.request_id)
    deliveries = DeliveryStore(change.connection, change.tenant_id)
    await deliveries.insert([NewDelivery(delivery_id, endpoint_id, TEST, event_id, text)], now)
    change.record("webhook.tested", "webhook", endpoint_id, after={"delivery": str(delivery_id)})
    return await deliveries.get(delivery_id)


async def replay(context: Context, change: Change, delivery_id: UUID) -> DictRow:
    """Begin one delivery anew; raises `DeliveryNotFound`."""
    deliveries = DeliveryStore(change.connection, change.tenant_id)
    endpoint_id = (await deliveries.get(delivery_id))["endpoint_id"]
    endpoints = EndpointStore(change.connection, change.tenant_id)
    _refuse_disabled(await endpoints.get(endpoint_id, lock=True))
    row = await deliveries.get(delivery_id, lock=True)  # as whoever held the endpoint left it
    await deliveries.replay(delivery_id, context.now())
    after = {"delivery": str(delivery_id), "event": row["event"], "deliveries": 1}
    change.record("webhook.replayed", "webhook", endpoint_id, before={"status": row["status"]}, after=after)
    return await deliveries.get(delivery_id)


async def replay_dead(context: Context, change: Change, endpoint_id: UUID, since: datetime) -> int:
    """Begin anew all deliveries that were given up, of events since then; returns how many."""
    endpoints = EndpointStore(change.connection, change.tenant_id)
    _refuse_disabled(await endpoints.get(endpoint_id, lock=True))
    deliveries = DeliveryStore(change.connection, change.tenant_id)
    count = await deliveries.replay_dead(endpoint_id, since, context.now())
    after = {"since": moment(since), "deliveries": count}
    change.record("webhook.replayed", "webhook", endpoint_id, after=after)
    return count


def open_keys(sealer: Sealer, tenant_id: UUID, endpoint: DictRow, now: datetime) -> list[bytes]:
    """The keys that sign now, the newest first; raises `SealBroken`."""
    sealed = [endpoint["secret"]]
    if endpoint["old_secret_until"] is not None and endpoint["old_secret_until"] > now:
        sealed.append(endpoint["old_secret"])
    return [sealer.open(bytes(one), _purpose(tenant_id, endpoint["id"])) for one in sealed]


def _seal(sealer: Sealer, tenant_id: UUID, endpoint_id: UUID, key: bytes) -> bytes:
    return sealer.seal(key, _purpose(tenant_id, endpoint_id))


def _purpose(tenant_id: UUID, endpoint_id: UUID) -> bytes:
    return b"webhook " + tenant_id.bytes + endpoint_id.bytes


def _refuse_disabled(row: DictRow) -> None:
    if not row["enabled"]:
        raise WebhookDisabled("The webhook is disabled, and nothing is sent to it; enable it first.")


def _label(actor: Actor) -> str:
    return actor.name if actor.kind == "system" else f"{actor.name} ({actor.id})"


def _document(row: DictRow) -> dict[str, Any]:
    """An endpoint as the trail keeps it."""
    url = Url(row["url"])
    return {
        "host": f"{url.host}:{url.port}",
        "url_digest": hashlib.sha256(row["url"].encode()).hexdigest()[:16],
        "events": list(row["events"]),
        "enabled": row["enabled"],
    }
