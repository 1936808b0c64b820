"""Signals: what can be measured about an input before any model is asked.

Each names its figure and the limit that it passed. Only a policy decides what a signal means.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from decidable.decision.inputs import UNSEEN, Batch, Floats, schema_document, schema_from, shown
from decidable.decision.known import KnownCases, known_from
from decidable.decision.records import Case, FieldSpec, InputSchema, Severity, Signal
from decidable.kit.arrays import pack

FAMILY: Final = "robust"
USUALLY_GIVEN: Final = 0.05
"""A field missing in a smaller share of history than this is missed with a warning."""

_WIDE: Final = 1.0
_FAR: Final = 2.0
_NEAR: Final = 1e-6

Found = list[list[Signal]]


@dataclass(frozen=True)
class Observer:
    """Measures inputs against what history looked like.

    `z_limits` (k,): the robust z-score (|x - median| / scale) above which a number of that field is
    anomalous. `novelty_limit`: the distance to the nearest known case above which an input is novel.
    `length_limits` (2,): least and greatest usual number of characters of a text.
    """

    schema: InputSchema
    known: KnownCases
    z_limits: Floats
    novelty_limit: float
    length_limits: Floats

    def observe(self, batch: Batch, cases: Sequence[Case]) -> list[tuple[Signal, ...]]:
        """The signals of each case, in order; `cases` are aligned with the batch."""
        found: Found = [[] for _ in cases]
        self._missing(batch, found)
        self._categories(batch, found)
        self._numbers(batch, found)
        self._texts(batch, found)
        self._novelty(batch, found)
        for signals, case in zip(found, cases, strict=True):
            if case.unknown_fields or case.duplicate_of:
                signals.extend(_of_case(case))
        return [tuple(signals) for signals in found]

    def remoteness(self, batch: Batch) -> Floats:
        """How far each input (n,) is from the nearest known case, in novelty limits."""
        _, distances = self.known.nearest(batch)
        return np.asarray(distances[:, 0] / max(self.novelty_limit, _NEAR))

    def _missing(self, batch: Batch, found: Found) -> None:
        for spec in self.schema.fields:
            name = spec.name
            for row, given in enumerate(batch.inputs):
                if given[name] is None:
                    found[row].append(_missing(spec))

    def _categories(self, batch: Batch, found: Found) -> None:
        fields = batch.category_fields
        for row, column in zip(*np.nonzero(batch.codes == UNSEEN), strict=True):
            spec = fields[column]
            found[row].append(_unseen(spec, batch.inputs[row][spec.name]))

    def _numbers(self, batch: Batch, found: Found) -> None:
        fields = batch.number_fields
        if not fields:
            return
        low, high, median, scale = (
            _column(fields, name) for name in ("minimum", "maximum", "median", "scale")
        )
        x = batch.numbers
        for row, column in zip(*np.nonzero((x < low) | (x > high)), strict=True):
            found[row].append(_out_of_range(fields[column], float(x[row, column])))
        z = np.abs(x - median) / scale
        for row, column in zip(*np.nonzero(z > self.z_limits), strict=True):
            found[row].append(_anomaly(fields[column], float(z[row, column]), float(self.z_limits[column])))

    def _texts(self, batch: Batch, found: Found) -> None:
        text = self.schema.text_field
        if text is None:
            return
        least, most = self.length_limits.tolist()
        for row, given in enumerate(batch.texts):
            if given and not least <= len(given) <= most:
                found[row].append(_odd_length(text, len(given), least, most))

    def _novelty(self, batch: Batch, found: Found) -> None:
        positions, distances = self.known.nearest(batch)
        nearest, limit = distances[:, 0], self.novelty_limit
        for row in np.flatnonzero(nearest > limit).tolist():
            name = self.known.names[positions[row, 0]]
            found[row].append(_novelty(float(nearest[row]), limit, name))

    def pack(self) -> bytes:
        """Limits, schema and known cases as bytes."""
        arrays: dict[str, NDArray[Any]] = {"z_limits": self.z_limits, "length_limits": self.length_limits}
        note = {"family": FAMILY, "novelty_limit": self.novelty_limit, "schema": schema_document(self.schema)}
        self.known.pack_into(arrays, note)
        return pack(arrays, note)


def observer_from(arrays: Mapping[str, NDArray[Any]], note: Mapping[str, Any]) -> Observer:
    """What `Observer.pack` stored."""
    return Observer(
        schema=schema_from(note["schema"]),
        known=known_from(arrays, note),
        z_limits=arrays["z_limits"],
        novelty_limit=note["novelty_limit"],
        length_limits=arrays["length_limits"],
    )


def _column(fields: Sequence[FieldSpec], name: str) -> Floats:
    return np.array([getattr(spec, name) for spec in fields], dtype=np.float64)


# --- the sentences --------------------------------------------------------------------------------


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


def _unseen(spec: FieldSpec, value: str) -> Signal:
    sentence = f"{spec.name} is {shown(value)}, which no past case had."
    return Signal("unseen_category", Severity.WARNING, sentence, spec.name, value[:200])


def _out_of_range(spec: FieldSpec, value: float) -> Signal:
    low, high = spec.minimum or 0.0, spec.maximum or 0.0
    limit = low if value < low else high
    far = abs(value - limit) > _WIDE * (high - low)
    side = "below the least" if value < low else "above the greatest"
    sentence = f"{spec.name} is {value:g}, {side} of all past cases ({limit:g})."
    return Signal(
        "out_of_range", Severity.CRITICAL if far else Severity.WARNING, sentence, spec.name, value, limit
    )


def _anomaly(spec: FieldSpec, z: float, limit: float) -> Signal:
    z, limit = round(z, 2), round(limit, 2)
    sentence = f"{spec.name} lies {z:g} robust deviations from the median {spec.median:g}; usual is at most {limit:g}."
    return Signal("anomaly", Severity.WARNING, sentence, spec.name, z, limit)


def _odd_length(spec: FieldSpec, length: int, least: float, most: float) -> Signal:
    sentence = f"{spec.name} has {length:,} characters; past cases have {least:,.0f} to {most:,.0f}."
    limit = least if length < least else most
    return Signal("anomaly", Severity.WARNING, sentence, spec.name, float(length), limit)


def _novelty(distance: float, limit: float, name: str) -> Signal:
    distance, limit = round(distance, 4), round(limit, 4)
    severity = Severity.CRITICAL if distance > _FAR * limit else Severity.WARNING
    sentence = (
        f"The nearest past case ({shown(name)}) is {distance:.2f} away; "
        f"99.5 % of past cases have one within {limit:.2f}."
    )
    return Signal("novelty", severity, sentence, None, distance, limit)


def _of_case(case: Case) -> Iterator[Signal]:
    for name in case.unknown_fields:
        sentence = f"{shown(name)} is not a field of this type and was not read."
        yield Signal("unknown_field", Severity.WARNING, sentence, name[:200])
    if case.duplicate_of and case.duplicate_exact:
        sentence = f"Exactly this input was decided before, as {case.duplicate_of}."
        yield Signal("exact_duplicate", Severity.WARNING, sentence, None, str(case.duplicate_of))
    elif case.duplicate_of:
        sentence = f"Nearly this input was decided before, as {case.duplicate_of}."
        yield Signal("near_duplicate", Severity.INFO, sentence, None, str(case.duplicate_of))
