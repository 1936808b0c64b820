"""Every signal there is, with what measures it. A new one is a line at the end."""

from collections.abc import Mapping
from typing import Final

from decidable.decision.signals.fields import missing_field, unknown_field, unseen_category
from decidable.decision.signals.figures import anomaly, out_of_range
from decidable.decision.signals.measuring import Measure
from decidable.decision.signals.nearness import exact_duplicate, near_duplicate, novelty

SIGNALS: Final[Mapping[str, Measure]] = {
    "missing_field": missing_field,
    "unknown_field": unknown_field,
    "unseen_category": unseen_category,
    "out_of_range": out_of_range,
    "anomaly": anomaly,
    "novelty": novelty,
    "exact_duplicate": exact_duplicate,
    "near_duplicate": near_duplicate,
}
"""By the name that policies use. The place of a signal is its place in the stored `signal_levels`: lines are added
at the end, and none is moved, renamed or taken away."""

SIGNAL_NAMES: Final = tuple(SIGNALS)
"""A policy that names another one is refused."""

FIRST: Final = SIGNAL_NAMES[:8]
"""What types measure that were learned before types kept the names of their signals."""
