"""What every process measures, and the page that Prometheus reads."""

from collections.abc import Mapping
from functools import lru_cache

from prometheus_client import Counter, Gauge, Histogram

REQUESTS = Counter("http_requests_total", "Requests answered.", ["method", "endpoint", "status"])
SECONDS = Histogram(
    "http_request_duration_seconds",
    "Time to answer, in seconds.",
    ["method", "endpoint"],
    buckets=(0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10),
)
QUEUE_DEPTH = Gauge("queue_depth", "Jobs that wait for a worker.")
QUEUE_OLDEST = Gauge(
    "queue_oldest_job_age_seconds", "For how long the oldest waiting job has waited, in seconds."
)

POOL_SIZE = Gauge("database_pool_connections", "Connections to the database that this process holds.")
POOL_WAITING = Gauge("database_pool_requests_waiting", "Tasks that wait for a connection right now.")
POOL_WAITED = Gauge(
    "database_pool_wait_seconds", "Time that tasks have waited for a connection so far, in seconds."
)
POOL_USES = Gauge("database_pool_uses", "How often a connection was asked for so far.")


def measure_pool(stats: Mapping[str, int]) -> None:
    """Take over what the pool counts by itself."""
    POOL_SIZE.set(stats.get("pool_size", 0))
    POOL_WAITING.set(stats.get("requests_waiting", 0))
    POOL_WAITED.set(stats.get("requests_wait_ms", 0) / 1000)
    POOL_USES.set(stats.get("requests_num", 0))


REFUSALS = Counter(
    "requests_refused_total",
    "Requests refused: unauthorized (401), forbidden (403), limited (429).",
    ["reason"],
)
_REASONS = {401: "unauthorized", 403: "forbidden", 429: "limited"}


@lru_cache(maxsize=1024)
def _counters(method: str, endpoint: str, status: int) -> tuple[Counter, Histogram]:
    """Looking labels up takes longer than counting."""
    return REQUESTS.labels(method, endpoint, str(status)), SECONDS.labels(method, endpoint)


def observe_request(method: str, endpoint: str, status: int, seconds: float) -> None:
    """Count one answered request."""
    requests, durations = _counters(method, endpoint, status)
    requests.inc()
    durations.observe(seconds)
    if status in _REASONS:
        REFUSALS.labels(_REASONS[status]).inc()
