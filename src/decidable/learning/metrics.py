"""What Prometheus may know of certificates, of all tenants together."""

from prometheus_client import Gauge

from decidable.kit.db import Connection, fetch_all

CERTIFICATES = Gauge(
    "decidable_certificates",
    "Decision types by the state of the certificate that speaks for what is in force; none: there is no such.",
    ["state"],
)


async def measure(connection: Connection) -> None:
    """Read the figures from the database, inside a transaction."""
    for row in await fetch_all(connection, "select state, n from count_certificates()", {}):
        CERTIFICATES.labels(row["state"]).set(row["n"])
