"""Whether numbers, and the lengths of texts, are as they usually are."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from decidable.decision.inputs import Batch
from decidable.decision.records import Case, FieldSpec, Severity, Signal
from decidable.decision.signals.measuring import Found, Usual, of_fields

_WIDE: Final = 1.0


def out_of_range(_: Usual, batch: Batch, __: Sequence[Case]) -> Found:
    """A number outside the range of history; far outside is critical."""
    fields = batch.number_fields
    if not fields:
        return
    x = batch.numbers
    outside = (x < of_fields(fields, "minimum")) | (x > of_fields(fields, "maximum"))
    for row, column in zip(*np.nonzero(outside), strict=True):
        yield int(row), _out_of_range(fields[column], float(x[row, column]))


def _out_of_range(spec: FieldSpec, value: float) -> Signal:
    low, high = spec.minimum or 0.0, spec.maximum or 0.0
    limit = low if value < low else high
    far = abs(value - limit) > _WIDE * (high - low)
    side = "below the least" if value < low else "above the greatest"
    sentence = f"{spec.name} is {value:g}, {side} of all past cases ({limit:g})."
    return Signal(
        "out_of_range", Severity.CRITICAL if far else Severity.WARNING, sentence, spec.name, value, limit
    )


def anomaly(usual: Usual, batch: Batch, _: Sequence[Case]) -> Found:
    """A number many robust deviations from its median, or a text of unusual length."""
    yield from _far_numbers(usual, batch)
    yield from _odd_lengths(usual, batch)


def _far_numbers(usual: Usual, batch: Batch) -> Found:
    fields = batch.number_fields
    if not fields:
        return
    z = np.abs(batch.numbers - of_fields(fields, "median")) / of_fields(fields, "scale")
    for row, column in zip(*np.nonzero(z > usual.z_limits), strict=True):
        spec = fields[column]
        figure, limit = round(float(z[row, column]), 2), round(float(usual.z_limits[column]), 2)
        sentence = (
            f"{spec.name} lies {figure:g} robust deviations from the median {spec.median:g}; "
            f"usual is at most {limit:g}."
        )
        yield int(row), Signal("anomaly", Severity.WARNING, sentence, spec.name, figure, limit)


def _odd_lengths(usual: Usual, batch: Batch) -> Found:
    text = usual.schema.text_field
    if text is None:
        return
    least, most = usual.length_limits.tolist()
    for row, given in enumerate(batch.texts):
        if given and not least <= len(given) <= most:
            sentence = (
                f"{text.name} has {len(given):,} characters; past cases have {least:,.0f} to {most:,.0f}."
            )
            limit = least if len(given) < least else most
            yield row, Signal("anomaly", Severity.WARNING, sentence, text.name, float(len(given)), limit)
