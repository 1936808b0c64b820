"""How long properties are looked into: a bounded while in the suite, long with `HYPOTHESIS_PROFILE=hunt`."""

import os

from hypothesis import HealthCheck, settings

HUNT = os.environ.get("HYPOTHESIS_PROFILE") == "hunt"
LONGER = 40

settings.register_profile("ci", deadline=None)
settings.register_profile(
    "hunt", deadline=None, max_examples=100 * LONGER, suppress_health_check=list(HealthCheck)
)
settings.load_profile("hunt" if HUNT else "ci")


def at_most(examples: int, *, steps: int = 50, longer: int = LONGER) -> settings:
    """So many examples in the suite, and `longer` times as many in a hunt; `steps` for state machines."""
    return settings(
        max_examples=examples * (longer if HUNT else 1),
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
