# Written by `make client` from the module of this name in asynchronous/: change it there.
"""Webhooks: endpoints, and what was sent to them. `decidable.client.webhooks` verifies what arrives."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from decidable.client import types
from decidable.client.calls import Call, reader
from decidable.client.synchronous.transport import Pages, Resource


class Webhooks(Resource):
    """Endpoints that are told of events."""

    def list(self, *, limit: int | None = None) -> Pages[types.Webhook]:
        """Endpoints, newest first."""
        return Pages(self._transport, Call("GET", "/v1/webhooks"), reader(types.WebhookPage), limit)

    def get(self, webhook_id: UUID | str) -> types.Webhook:
        """One endpoint."""
        return self._transport.ask(Call("GET", "/v1/webhooks/{}", (webhook_id,)), reader(types.Webhook))

    def create(
        self,
        url: str,
        events: Sequence[str],
        *,
        description: str | None = None,
        secret: str | None = None,
        idempotency_key: str | None = None,
    ) -> types.WebhookWithSecret:
        """Tell a URL of events (`decision.created`, `decision.*`, `*`); `secret` is shown this once."""
        body = {"url": url, "events": events, "description": description, "secret": secret}
        call = Call("POST", "/v1/webhooks", json=body, once=idempotency_key or True)
        return self._transport.ask(call, reader(types.WebhookWithSecret))

    def change(
        self,
        webhook_id: UUID | str,
        *,
        url: str | None = None,
        events: Sequence[str] | None = None,
        description: str | None = None,
        enabled: bool | None = None,
    ) -> types.Webhook:
        """Change what is given."""
        body = {"url": url, "events": events, "description": description, "enabled": enabled}
        call = Call("PATCH", "/v1/webhooks/{}", (webhook_id,), json=body)
        return self._transport.ask(call, reader(types.Webhook))

    def delete(self, webhook_id: UUID | str) -> None:
        """Tell it of nothing any more."""
        self._transport.send(Call("DELETE", "/v1/webhooks/{}", (webhook_id,)))

    def rotate_secret(
        self,
        webhook_id: UUID | str,
        *,
        overlap_hours: float | None = None,
        secret: str | None = None,
        idempotency_key: str | None = None,
    ) -> types.WebhookWithSecret:
        """A new secret; for `overlap_hours` messages are signed with both."""
        body = {"overlap_hours": overlap_hours, "secret": secret}
        call = Call(
            "POST", "/v1/webhooks/{}/rotate-secret", (webhook_id,), json=body, once=idempotency_key or True
        )
        return self._transport.ask(call, reader(types.WebhookWithSecret))

    def test(self, webhook_id: UUID | str, *, idempotency_key: str | None = None) -> types.Delivery:
        """Send `webhook.test`; look at the delivery for what came of it."""
        call = Call("POST", "/v1/webhooks/{}/test", (webhook_id,), once=idempotency_key or True)
        return self._transport.ask(call, reader(types.Delivery))

    def events(self) -> types.Catalogue:
        """What there is to be told of."""
        return self._transport.ask(Call("GET", "/v1/webhooks/events"), reader(types.Catalogue))

    def deliveries(
        self, webhook_id: UUID | str, *, status: str | None = None, limit: int | None = None
    ) -> Pages[types.Delivery]:
        """What was sent, newest first; `status`: `waiting`, `delivered` or `dead`."""
        call = Call("GET", "/v1/webhooks/{}/deliveries", (webhook_id,), query={"status": status})
        return Pages(self._transport, call, reader(types.DeliveryPage), limit)

    def delivery(self, delivery_id: UUID | str) -> types.DeliveryDetail:
        """One delivery with its message."""
        call = Call("GET", "/v1/webhooks/deliveries/{}", (delivery_id,))
        return self._transport.ask(call, reader(types.DeliveryDetail))

    def replay_delivery(
        self, delivery_id: UUID | str, *, idempotency_key: str | None = None
    ) -> types.Delivery:
        """Send one message again."""
        call = Call("POST", "/v1/webhooks/deliveries/{}/replay", (delivery_id,), once=idempotency_key or True)
        return self._transport.ask(call, reader(types.Delivery))

    def replay(
        self, webhook_id: UUID | str, since: datetime, *, idempotency_key: str | None = None
    ) -> types.Replayed:
        """Send again what was given up, of events since then."""
        body = {"since": since}
        call = Call("POST", "/v1/webhooks/{}/replay", (webhook_id,), json=body, once=idempotency_key or True)
        return self._transport.ask(call, reader(types.Replayed))
