"""Fit what signals measure against: the space of known cases and the limits of the usual."""

from typing import Final

import numpy as np

from decidable.decision.inputs import Batch, Floats
from decidable.decision.known import FieldSpace, KnownCases, TextSpace
from decidable.decision.records import InputSchema
from decidable.decision.signals.observer import Observer
from decidable.kit.nearest import Points
from decidable.learning.split import Labels, Rows, sample

MOST_KNOWN_ROWS: Final = 3_000
MOST_KNOWN_TEXTS: Final = 12_000
REACH: Final = 10

_NOVEL: Final = 0.995
_Z_QUANTILE: Final = 0.999
_LEAST_Z_LIMIT: Final = 5.0
_MOST_MARKS: Final = 20
_LEAST_MARK_SHARE: Final = 0.01
_APART: Final = np.sqrt(0.5)
_LONGEST_NAME: Final = 160


def known_rows(labels: Labels, seed: int) -> Rows:
    """The training rows that a tabular type remembers."""
    return sample(labels, MOST_KNOWN_ROWS, seed)


def fit_known_rows(batch: Batch, labels: Labels, chosen: Rows, rows: list[int]) -> KnownCases:
    """Known cases of a tabular type: the chosen rows, named by their row in the table."""
    space = _field_space(batch)
    points = space.place(batch)[chosen]
    return KnownCases(space, points, labels[chosen], tuple(f"row {rows[i]}" for i in chosen.tolist()), REACH)


def known_texts(labels: Labels, seed: int) -> Rows:
    """The training rows that a text type remembers."""
    return sample(labels, MOST_KNOWN_TEXTS, seed)


def fit_known_texts(batch: Batch, labels: Labels, chosen: Rows, reach: int) -> KnownCases:
    """Known cases of a text type: the chosen rows, named by their text."""
    space = TextSpace()
    points = space.place(batch)[chosen].astype(np.float16)
    names = tuple(" ".join(batch.texts[i].split())[:_LONGEST_NAME] for i in chosen.tolist())
    return KnownCases(space, points, labels[chosen], names, reach)


def _field_space(batch: Batch) -> FieldSpace:
    fields = batch.number_fields
    sizes = [len(spec.categories) + 2 for spec in batch.category_fields]
    offsets = np.cumsum([0, *sizes], dtype=np.int32)
    seen = np.bincount((offsets[:-1] + 2 + batch.codes).ravel(), minlength=offsets[-1])
    marked = [
        row
        for at, size in zip(offsets, sizes, strict=False)
        for row in _frequent(seen, int(at), size, len(batch))
    ]
    marks = np.zeros((offsets[-1], len(marked)), dtype=np.float32)
    marks[marked, np.arange(len(marked))] = _APART
    return FieldSpace(
        centre=np.array([spec.median for spec in fields], dtype=np.float64),
        scale=np.array([spec.scale for spec in fields], dtype=np.float64),
        marks=marks,
        offsets=offsets[:-1],
    )


def _frequent(
    seen: "np.ndarray[tuple[int], np.dtype[np.intp]]", start: int, size: int, rows: int
) -> list[int]:
    """The rows of one field's most frequent categories."""
    own = seen[start + 1 : start + size]
    order = np.argsort(-own, kind="stable")[:_MOST_MARKS]
    return [start + 1 + int(i) for i in order if own[i] >= _LEAST_MARK_SHARE * rows]


def fit_observer(schema: InputSchema, batch: Batch, known: KnownCases) -> Observer:
    """Limits that all but a few in a thousand training rows keep."""
    lengths = [len(text) for text in batch.texts if text]
    limits = [np.quantile(lengths, 0.0005), np.quantile(lengths, 0.9995)] if lengths else [0.0, np.inf]
    return Observer(
        schema=schema,
        known=known,
        z_limits=_z_limits(batch),
        novelty_limit=_novelty_limit(known),
        length_limits=np.array([np.floor(limits[0]), np.ceil(limits[1])]),
    )


def _z_limits(batch: Batch) -> Floats:
    fields = batch.number_fields
    if not fields:
        return np.zeros(0)
    median = np.array([spec.median for spec in fields], dtype=np.float64)
    scale = np.array([spec.scale for spec in fields], dtype=np.float64)
    z = np.abs(batch.numbers - median) / scale
    return np.maximum(_LEAST_Z_LIMIT, np.nanquantile(z, _Z_QUANTILE, axis=0))


def _novelty_limit(known: KnownCases) -> float:
    """The distance within which 99.5 % of known cases have another one."""
    points = known.points.astype(np.float32)
    _, distances = Points(points).nearest(points, min(2, len(points)))
    return round(float(np.quantile(distances[:, -1], _NOVEL)), 6)
