"""What Prometheus may know of decisions."""

from collections import Counter as Tally
from collections.abc import Sequence

from prometheus_client import Counter

from decidable.decision.lines import Decided
from decidable.decision.work import Work

DECISIONS = Counter(
    "decisions_total", "Decisions made, by type and by the status they got.", ["type", "status"]
)
FAILURES = Counter(
    "model_inference_errors_total", "Stages that a model could not compute.", ["type", "stage"]
)


def count_decisions(items: Sequence[Decided]) -> None:
    """Count decisions that were just stored."""
    for (name, status), n in Tally((item.type_name, item.status) for item in items).items():
        DECISIONS.labels(name, status).inc(n)


def count_failure(work: Work) -> None:
    """Count a stage that failed."""
    if work.failure:
        FAILURES.labels(work.type.name, work.failure.stage).inc()
