"""Which fields an input has, and whether their categories are known."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from decidable.decision.inputs import UNSEEN, Batch, shown
from decidable.decision.records import Case, FieldSpec, Severity, Signal
from decidable.decision.signals.measuring import Found, Usual

USUALLY_GIVEN: Final = 0.05
"""A field missing in a smaller share of history than this is missed with a warning."""


def missing_field(usual: Usual, batch: Batch, _: Sequence[Case]) -> Found:
    """A field has no value; how much that weighs goes by how often it had none in history."""
    for spec in usual.schema.fields:
        name = spec.name
        for row, given in enumerate(batch.inputs):
            if given[name] is None:
                yield row, _missing(spec)


def _missing(spec: FieldSpec) -> Signal:
    share = spec.missing_share
    if share >= USUALLY_GIVEN:
        sentence = f"{spec.name} is missing, as in {share:.0%} of past cases."
        return Signal("missing_field", Severity.INFO, sentence, spec.name, None, None)
    if share > 0:
        sentence = f"{spec.name} is missing; in history only {share:.1%} of cases lacked it."
        return Signal("missing_field", Severity.WARNING, sentence, spec.name)
    sentence = f"{spec.name} is missing; no past case lacked it."
    return Signal("missing_field", Severity.CRITICAL, sentence, spec.name)


def unknown_field(_: Usual, __: Batch, cases: Sequence[Case]) -> Found:
    """The input has a field that the type does not know."""
    for row, case in enumerate(cases):
        for name in case.unknown_fields:
            sentence = f"{shown(name)} is not a field of this type and was not read."
            yield row, Signal("unknown_field", Severity.WARNING, sentence, name[:200])


def unseen_category(_: Usual, batch: Batch, __: Sequence[Case]) -> Found:
    """A category that history did not have."""
    fields = batch.category_fields
    for row, column in zip(*np.nonzero(batch.codes == UNSEEN), strict=True):
        spec = fields[column]
        value = batch.inputs[row][spec.name]
        sentence = f"{spec.name} is {shown(value)}, which no past case had."
        yield int(row), Signal("unseen_category", Severity.WARNING, sentence, spec.name, value[:200])
