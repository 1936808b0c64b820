"""Measures the signals that a type was learned with.

A type goes on measuring what it measured when it was learned: a signal that was added since would make the replay
of its decisions differ, and stands in no trust score that was learned. The next version has it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from decidable.decision.inputs import Batch, Floats, schema_document, schema_from
from decidable.decision.known import known_from
from decidable.decision.records import Case, Signal
from decidable.decision.signals.measuring import Usual
from decidable.decision.signals.registry import FIRST, SIGNAL_NAMES, SIGNALS
from decidable.kit.arrays import pack

FAMILY: Final = "robust"

_LAST: Final = ("unknown_field", "exact_duplicate", "near_duplicate")
"""What speaks of the question, and not of its input, is told last."""
_NEAR: Final = 1e-6


@dataclass(frozen=True)
class Observer(Usual):
    """Measures inputs against what history looked like; `names` are the signals that it measures."""

    names: tuple[str, ...] = SIGNAL_NAMES

    def observe(self, batch: Batch, cases: Sequence[Case]) -> list[tuple[Signal, ...]]:
        """The signals of each case, in order; `cases` are aligned with the batch."""
        found: list[list[Signal]] = [[] for _ in cases]
        for name in sorted(self.names, key=_LAST.__contains__):
            for row, signal in SIGNALS[name](self, batch, cases):
                found[row].append(signal)
        return [tuple(signals) for signals in found]

    def remoteness(self, batch: Batch) -> Floats:
        """How far each input (n,) is from the nearest known case, in novelty limits."""
        _, distances = self.known.nearest(batch)
        return np.asarray(distances[:, 0] / max(self.novelty_limit, _NEAR))

    def pack(self) -> bytes:
        """Limits, schema, names and known cases as bytes."""
        arrays: dict[str, NDArray[Any]] = {"z_limits": self.z_limits, "length_limits": self.length_limits}
        note = {"family": FAMILY, "novelty_limit": self.novelty_limit, "schema": schema_document(self.schema)}
        if self.names != FIRST:
            note["signals"] = list(self.names)
        self.known.pack_into(arrays, note)
        return pack(arrays, note)


def observer_from(arrays: Mapping[str, NDArray[Any]], note: Mapping[str, Any]) -> Observer:
    """What `Observer.pack` stored. Raises `KeyError` if it measures what this version does not know."""
    return Observer(
        schema=schema_from(note["schema"]),
        known=known_from(arrays, note),
        z_limits=arrays["z_limits"],
        novelty_limit=note["novelty_limit"],
        length_limits=arrays["length_limits"],
        names=_all_known(tuple(note.get("signals", FIRST))),
    )


def _all_known(names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if name not in SIGNALS:
            raise KeyError(f"it measures {name!r}, which this version does not know")
    return names
