"""Whether anything like the input is known, or was asked before."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from decidable.decision.inputs import Batch, shown
from decidable.decision.records import Case, Severity, Signal
from decidable.decision.signals.measuring import Found, Usual

_FAR: Final = 2.0


def novelty(usual: Usual, batch: Batch, _: Sequence[Case]) -> Found:
    """The whole input is far from every known case; very far is critical."""
    positions, distances = usual.known.nearest(batch)
    nearest, limit = distances[:, 0], round(usual.novelty_limit, 4)
    for row in np.flatnonzero(nearest > usual.novelty_limit).tolist():
        name, distance = usual.known.names[positions[row, 0]], round(float(nearest[row]), 4)
        severity = Severity.CRITICAL if distance > _FAR * limit else Severity.WARNING
        sentence = (
            f"The nearest past case ({shown(name)}) is {distance:.2f} away; "
            f"99.5 % of past cases have one within {limit:.2f}."
        )
        yield row, Signal("novelty", severity, sentence, None, distance, limit)


def exact_duplicate(_: Usual, __: Batch, cases: Sequence[Case]) -> Found:
    """The same input was decided before."""
    for row, case in enumerate(cases):
        if case.duplicate_of and case.duplicate_exact:
            sentence = f"Exactly this input was decided before, as {case.duplicate_of}."
            yield row, Signal("exact_duplicate", Severity.WARNING, sentence, None, str(case.duplicate_of))


def near_duplicate(_: Usual, __: Batch, cases: Sequence[Case]) -> Found:
    """An input that is nearly the same was decided before."""
    for row, case in enumerate(cases):
        if case.duplicate_of and not case.duplicate_exact:
            sentence = f"Nearly this input was decided before, as {case.duplicate_of}."
            yield row, Signal("near_duplicate", Severity.INFO, sentence, None, str(case.duplicate_of))
