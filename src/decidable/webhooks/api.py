"""Routes of webhooks."""

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.audit.changing import changing
from decidable.context import Here
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import Needed
from decidable.kit.http import Limit, decode_id_cursor, encode_cursor, page
from decidable.webhooks import endpoints
from decidable.webhooks.answers import delivery_answer, delivery_detail, webhook_answer, webhook_with_secret
from decidable.webhooks.endpoints import Wanted
from decidable.webhooks.events import CATALOGUE, PATTERNS
from decidable.webhooks.schemas import (
    Catalogue,
    DeliveryAnswer,
    DeliveryDetail,
    DeliveryPage,
    EventAnswer,
    NewWebhook,
    Replayed,
    ReplayRequest,
    SecretRotation,
    WebhookAnswer,
    WebhookChange,
    WebhookPage,
    WebhookWithSecret,
)
from decidable.webhooks.store import DeliveryStore, EndpointStore

router = APIRouter(prefix="/v1/webhooks", tags=["webhooks"])
Reader = Annotated[Caller, Depends(allowed(Permission.WEBHOOKS_READ))]
Writer = Annotated[Caller, Depends(allowed(Permission.WEBHOOKS_WRITE))]
ONCE: dict[str, Any] = {"parameters": [IDEMPOTENCY]}


@router.get("", summary="List webhooks")
async def list_webhooks(
    here: Here, caller: Reader, limit: Limit = 50, after: str | None = None
) -> WebhookPage:
    """Newest first, with what waits and what was given up."""
    cursor = decode_id_cursor(after)
    async with here.tenant(caller.tenant_id) as connection:
        rows = await EndpointStore(connection, caller.tenant_id).page(limit, cursor)
    shown = page([webhook_answer(row) for row in rows], limit, lambda one: encode_cursor(str(one.id)))
    return WebhookPage(**shown)


@router.post(
    "", status_code=201, response_model=WebhookWithSecret, summary="Make a webhook", openapi_extra=ONCE
)
async def make_webhook(here: Here, caller: Writer, once: Needed, body: NewWebhook) -> Response:
    """Post events to a URL from now on. The answer shows the secret that signs them, once."""
    async with once.changing(here, caller) as change:
        wanted = Wanted(body.url, body.events, body.description)
        row, secret = await endpoints.create(here, change, wanted, body.secret)
        made = webhook_with_secret(row, secret)
        return change.answer(201, made, location=f"/v1/webhooks/{made.id}", object_id=made.id)


@router.get("/events", summary="What there is to be told of")
async def list_events(caller: Reader) -> Catalogue:
    """All kinds of events, and all patterns that an endpoint may ask for."""
    kinds = [
        EventAnswer(name=one.name, group=one.group, description=one.description, emitted=one.emitted)
        for one in CATALOGUE
    ]
    return Catalogue(data=kinds, patterns=list(PATTERNS))


@router.get("/deliveries/{delivery_id}", summary="One delivery")
async def get_delivery(here: Here, caller: Reader, delivery_id: UUID) -> DeliveryDetail:
    """With what is sent, and what came of the last attempt."""
    async with here.tenant(caller.tenant_id) as connection:
        return delivery_detail(await DeliveryStore(connection, caller.tenant_id).get(delivery_id))


@router.post(
    "/deliveries/{delivery_id}/replay",
    response_model=DeliveryAnswer,
    summary="Send it again",
    openapi_extra=ONCE,
)
async def replay_delivery(here: Here, caller: Writer, once: Needed, delivery_id: UUID) -> Response:
    """Begin a delivery anew, with all its attempts and under the same `webhook-id`."""
    async with once.changing(here, caller) as change:
        row = await endpoints.replay(here, change, delivery_id)
        return change.answer(200, delivery_answer(row), object_id=delivery_id)


@router.get("/{webhook_id}", summary="One webhook")
async def get_webhook(here: Here, caller: Reader, webhook_id: UUID) -> WebhookAnswer:
    """What it is told of, and how it does."""
    async with here.tenant(caller.tenant_id) as connection:
        return webhook_answer(await EndpointStore(connection, caller.tenant_id).get(webhook_id))


@router.patch("/{webhook_id}", summary="Change a webhook")
async def change_webhook(here: Here, caller: Writer, webhook_id: UUID, body: WebhookChange) -> WebhookAnswer:
    """Change its URL, its events or its description; disable it, or enable it again."""
    wanted = Wanted(body.url, body.events, body.description, body.enabled)
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        return webhook_answer(await endpoints.update(here, change, webhook_id, wanted))


@router.delete("/{webhook_id}", status_code=204, summary="Remove a webhook")
async def remove_webhook(here: Here, caller: Writer, webhook_id: UUID) -> Response:
    """Nothing more is sent to it, and its deliveries are gone."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        await endpoints.remove(change, webhook_id)
    return Response(status_code=204)


@router.post(
    "/{webhook_id}/rotate-secret",
    response_model=WebhookWithSecret,
    summary="Change the secret",
    openapi_extra=ONCE,
)
async def rotate_secret(
    here: Here, caller: Writer, once: Needed, webhook_id: UUID, body: SecretRotation
) -> Response:
    """Sign with a new secret, which is shown once; for a while, messages carry both signatures."""
    async with once.changing(here, caller) as change:
        row, secret = await endpoints.rotate_secret(here, change, webhook_id, body.secret, body.overlap_hours)
        return change.answer(200, webhook_with_secret(row, secret), object_id=webhook_id)


@router.post(
    "/{webhook_id}/test",
    status_code=202,
    response_model=DeliveryAnswer,
    summary="Try a webhook",
    openapi_extra=ONCE,
)
async def try_webhook(here: Here, caller: Writer, once: Needed, webhook_id: UUID) -> Response:
    """Send the event `webhook.test`, once; what came of it stands in its delivery a moment later."""
    async with once.changing(here, caller) as change:
        row = await endpoints.send_test(here, change, webhook_id)
        location = f"/v1/webhooks/deliveries/{row['id']}"
        return change.answer(202, delivery_answer(row), location=location, object_id=row["id"])


@router.post(
    "/{webhook_id}/replay",
    response_model=Replayed,
    summary="Send again what was given up",
    openapi_extra=ONCE,
)
async def replay_dead(
    here: Here, caller: Writer, once: Needed, webhook_id: UUID, body: ReplayRequest
) -> Response:
    """Begin anew every dead delivery of events since then."""
    async with once.changing(here, caller) as change:
        count = await endpoints.replay_dead(here, change, webhook_id, body.since)
        return change.answer(200, Replayed(deliveries=count), object_id=webhook_id)


@router.get("/{webhook_id}/deliveries", summary="What was sent to a webhook")
async def list_deliveries(
    here: Here,
    caller: Reader,
    webhook_id: UUID,
    status: Literal["waiting", "delivered", "dead"] | None = None,
    limit: Limit = 50,
    after: str | None = None,
) -> DeliveryPage:
    """Newest first."""
    cursor = decode_id_cursor(after)
    async with here.tenant(caller.tenant_id) as connection:
        await EndpointStore(connection, caller.tenant_id).get(webhook_id)
        rows = await DeliveryStore(connection, caller.tenant_id).page(webhook_id, status, limit, cursor)
    shown = page([delivery_answer(row) for row in rows], limit, lambda one: encode_cursor(str(one.id)))
    return DeliveryPage(**shown)
