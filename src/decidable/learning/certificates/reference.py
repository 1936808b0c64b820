"""How inputs and `d` were spread where a certificate was proven: what later decisions are compared with.

A figure is a field of the input, or `d`. Its values fall into bins: numbers (and the lengths of texts) into
tenths with a bin for missing ones, categories into the frequent ones, all others, and missing. A quarter of
the values, drawn, says where bins begin and end, the others are counted in them: so the counts are of values that
had no say in the bins, and what comes later is exchangeable with them (what `drift` needs).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from hashlib import blake2b
from itertools import pairwise
from typing import Any, Final

import numpy as np

from decidable.decision.records import FieldKind, FieldSpec, InputSchema
from decidable.learning.certificates.drift import ABSENT

VERSION: Final = 1
D: Final = "d"
"""The kind of the figure that is no field: the dissonance."""
TENTHS: Final = 10
_EDGES_FROM: Final = 4
_FREQUENT: Final = 0.01
_MOST_CATEGORIES: Final = 20

Document = dict[str, Any]


def reference_of(schema: InputSchema, inputs: Sequence[Mapping[str, Any]], d: Sequence[float]) -> Document:
    """The bins and counts of every field and of `d`, as JSON.

    `inputs` are checked inputs and `d` the dissonances of the decisions that prove a certificate, in any
    order; there may be more of one than of the other (inputs of data subjects stay closed).
    """
    figures = [_figure(spec, [given.get(spec.name) for given in inputs]) for spec in schema.fields]
    return {"version": VERSION, "figures": [*figures, _measured(D, D, list(d))]}


def salts_of(reference: Document) -> list[int]:
    """A number of its own for each figure, for the hash that breaks ties."""
    return [
        int.from_bytes(blake2b(f"{one['kind']}/{one['name']}".encode(), digest_size=8).digest(), "big")
        for one in reference["figures"]
    ]


def bins_of(reference: Document, given: Mapping[str, Any] | None, d: float | None) -> tuple[int, ...]:
    """The bin of each figure of one decision; without an input, or without `d`, theirs are `ABSENT`."""
    return Binning(reference).bins(given, d)


class Binning:
    """The same for many decisions: what a reference says of bins, made ready once."""

    def __init__(self, reference: Document) -> None:
        *fields, d = reference["figures"]
        self._fields = [(figure["name"], _binner(figure)) for figure in fields]
        self._d = _binner(d)

    def bins(self, given: Mapping[str, Any] | None, d: float | None) -> tuple[int, ...]:
        """The bin of each figure."""
        last = ABSENT if d is None else self._d(d)
        if given is None:
            return (*(ABSENT for _ in self._fields), last)
        return (*(find(given.get(name)) for name, find in self._fields), last)


def labels_of(figure: Document) -> list[str]:
    """What each bin of a figure holds, for people."""
    if figure["kind"] == FieldKind.CATEGORY:
        return [*figure["categories"], "other", "missing"]
    edges = [f"{edge:.6g}" for edge in figure["edges"]]
    if not edges:
        return ["any", "missing"]
    between = [f"{low} to {high}" for low, high in pairwise(edges)]
    return [f"up to {edges[0]}", *between, f"above {edges[-1]}", "missing"]


def _figure(spec: FieldSpec, values: list[Any]) -> Document:
    if spec.kind is FieldKind.CATEGORY:
        return _named(spec.name, values)
    if spec.kind is FieldKind.TEXT:
        values = [None if value is None else len(str(value)) for value in values]
    return _measured(spec.name, spec.kind, values)


def _measured(name: str, kind: str, values: list[Any]) -> Document:
    deciding = [float(value) for value in _drawn(values)[0] if value is not None]
    edges: list[float] = []
    if deciding:
        at = np.arange(1, TENTHS) / TENTHS
        edges = np.unique(np.quantile(deciding, at, method="inverted_cdf")).tolist()
    return _counted({"name": name, "kind": str(kind), "edges": edges}, values)


def _named(name: str, values: list[Any]) -> Document:
    counts = Counter(value for value in _drawn(values)[0] if value is not None)
    least = _FREQUENT * sum(counts.values())
    frequent = sorted(value for value, n in counts.most_common(_MOST_CATEGORIES) if n >= least)
    return _counted({"name": name, "kind": str(FieldKind.CATEGORY), "categories": frequent}, values)


def _counted(figure: Document, values: list[Any]) -> Document:
    size = len(figure["categories"]) + 2 if "categories" in figure else len(figure["edges"]) + 2
    find = _binner({**figure, "kind": ""} if "edges" in figure else figure)
    counts = [0] * size
    for value in _drawn(values)[1]:
        counts[find(value)] += 1
    return {**figure, "counts": counts}


def _drawn(values: list[Any]) -> tuple[list[Any], list[Any]]:
    """Those that make the bins, and those that are counted: drawn, since what is given may come in patterns."""
    order = np.random.default_rng(len(values)).permutation(len(values)).tolist()
    cut = (len(values) + _EDGES_FROM - 1) // _EDGES_FROM
    return [values[at] for at in order[:cut]], [values[at] for at in order[cut:]]


def _binner(figure: Document) -> Callable[[Any], int]:
    """Finds the bin of a value; what is not of the figure's kind counts as missing."""
    if "categories" in figure:
        places = {value: place for place, value in enumerate(figure["categories"])}
        other = len(places)
        return lambda value: other + 1 if value is None else places.get(value, other)
    edges, missing = figure["edges"], len(figure["edges"]) + 1
    if figure["kind"] == FieldKind.TEXT:
        return lambda value: missing if value is None else bisect_left(edges, len(str(value)))
    return lambda value: missing if value is None else bisect_left(edges, value)
