"""Signals: facts measured about an input before any model is asked."""

from typing import Final

NAMES: Final = (
    "missing_field",
    "unknown_field",
    "unseen_category",
    "out_of_range",
    "anomaly",
    "novelty",
    "exact_duplicate",
    "near_duplicate",
)
"""Every signal there is; a policy that names another one is refused."""
