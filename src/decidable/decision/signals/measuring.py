"""What a measure is given, and what it gives."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from decidable.decision.inputs import Batch, Floats
from decidable.decision.known import KnownCases
from decidable.decision.records import Case, FieldSpec, InputSchema, Signal


@dataclass(frozen=True)
class Usual:
    """What history looked like.

    `z_limits` (k,): the robust z-score (|x - median| / scale) above which a number of that field is
    anomalous. `novelty_limit`: the distance to the nearest known case above which an input is novel.
    `length_limits` (2,): least and greatest usual number of characters of a text.
    """

    schema: InputSchema
    known: KnownCases
    z_limits: Floats
    novelty_limit: float
    length_limits: Floats


Found: TypeAlias = Iterator[tuple[int, Signal]]
"""Signals, each with the row of the batch that it is about."""

Measure: TypeAlias = Callable[[Usual, Batch, Sequence[Case]], Found]
"""Measures one signal in a whole batch; `cases` are aligned with the batch."""


def of_fields(fields: Sequence[FieldSpec], name: str) -> Floats:
    """One figure of each field (k,), such as their medians."""
    return np.array([getattr(spec, name) for spec in fields], dtype=np.float64)
