"""A policy in the shadow: what it would have said of decisions that another policy ruled on.

Nobody is served by it, and whatever it does, the decision goes on: a failure is logged and leaves no row.
"""

from collections.abc import Sequence

import structlog

from decidable.decision.policy import ruling
from decidable.decision.records import Ruling
from decidable.decision.work import Work

log = structlog.get_logger(__name__)


def shadow_rulings(work: Work) -> Sequence[Ruling]:
    """The ruling of the policy in the shadow on each case; nothing where there is none, or where it fails."""
    shadow = work.type.shadow
    if shadow is None or work.failure is not None:
        return ()
    try:
        return ruling.rule(shadow.policy, work.facts(), work.type.standing)
    except Exception:
        log.exception("shadow_failed", type=work.type.name, policy_version=shadow.version)
        return ()
