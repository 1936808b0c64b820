"""Endpoints and deliveries as those who ask see them."""

from typing import Any

from psycopg.rows import DictRow

from decidable.webhooks.schemas import DeliveryAnswer, DeliveryDetail, WebhookAnswer, WebhookWithSecret


def webhook_answer(row: DictRow) -> WebhookAnswer:
    """An endpoint."""
    return WebhookAnswer(**_webhook(row))


def webhook_with_secret(row: DictRow, secret: str) -> WebhookWithSecret:
    """An endpoint that was just made, or whose secret was just changed."""
    return WebhookWithSecret(**_webhook(row), secret=secret)


def _webhook(row: DictRow) -> dict[str, Any]:
    same = ("id", "url", "description", "events", "enabled", "disabled_reason", "waiting", "delivered")
    times = ("last_delivered_at", "old_secret_until", "created_at", "created_by")
    state = "disabled" if not row["enabled"] else "failing" if row["failures"] else "healthy"
    return {**{name: row[name] for name in (*same, *times)}, "dead": row["dead_letters"], "state": state}


def delivery_answer(row: DictRow) -> DeliveryAnswer:
    """A delivery in a list."""
    return DeliveryAnswer(**_delivery(row))


def delivery_detail(row: DictRow) -> DeliveryDetail:
    """A delivery with what is sent."""
    return DeliveryDetail(**_delivery(row), payload=row["payload"])


def _delivery(row: DictRow) -> dict[str, Any]:
    same = ("id", "event", "event_id", "status", "attempts", "next_attempt_at", "last_status", "last_error")
    shown = {name: row[name] for name in (*same, "created_at", "finished_at")}
    return {**shown, "webhook_id": row["endpoint_id"]}
