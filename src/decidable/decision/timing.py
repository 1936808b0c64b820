"""Where the time of one request for a decision went: what its `Server-Timing` and its line in the log say."""

from time import perf_counter

from starlette.types import Scope

from decidable.decision.work import Work


def durations(scope: Scope, asked: float, latency_us: int, work: Work) -> dict[str, float]:
    """Milliseconds by part, in the order in which they passed.

    `asked` is when (by `perf_counter`) the request came to the desk, `latency_us` what passed from there until
    everything was computed. `door`: key, limits and body; `waiting`: for the group before, and reading type and
    earlier decisions; each stage, for the whole group that was computed together; `storing`: until it is durable.
    """
    stages = {stage.value: us * len(work.cases) / 1000 for stage, us in work.latency_us.items()}
    computed = latency_us / 1000
    return {
        "door": (asked - scope["began"]) * 1000,
        "waiting": max(0.0, computed - sum(stages.values())),
        **stages,
        "storing": max(0.0, (perf_counter() - asked) * 1000 - computed),
    }
