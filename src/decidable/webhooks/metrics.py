"""What Prometheus may know of webhooks, of all tenants together."""

from datetime import datetime

from prometheus_client import Gauge

from decidable.kit.db import Connection
from decidable.webhooks.store import figures

RESULTS = Gauge(
    "webhook_deliveries_total", "Deliveries of all endpoints that there are, by result.", ["result"]
)
WAITING = Gauge("webhook_deliveries_waiting", "Deliveries that are due or will be tried again.")
OLDEST = Gauge(
    "webhook_oldest_waiting_age_seconds", "For how long the oldest of them has waited, in seconds."
)


async def measure(connection: Connection, now: datetime) -> None:
    """Read the figures from the database, inside a transaction."""
    found = await figures(connection)
    RESULTS.labels("delivered").set(found["delivered"])
    RESULTS.labels("attempt_failed").set(found["failed"])
    RESULTS.labels("dead").set(found["dead"])
    WAITING.set(found["waiting"])
    OLDEST.set((now - found["oldest"]).total_seconds() if found["oldest"] else 0.0)
