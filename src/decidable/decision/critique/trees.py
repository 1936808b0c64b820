"""The critic of tabular types: histogram gradient boosting, evaluated over bit masks of leaves.

Every tree has at most eight leaves. For each tree and each interval of a field's values, one byte
says which leaves can still be reached; the AND over all fields leaves one (QuickScorer: Lucchese et
al., SIGIR 2015). A batch costs microseconds a row in NumPy, without the library that grew the trees.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from decidable.decision.critique.critic import past_objections
from decidable.decision.inputs import Batch, Codes, Floats, shown
from decidable.decision.known import KnownCases, known_from
from decidable.decision.records import PROBABILITY_DECIMALS, Critique, FieldSpec, Objection, Proposal
from decidable.kit.arrays import pack
from decidable.kit.probability import rounded, softmax

FAMILY = "trees"
LEAVES: Final = 8
_DISSENT: Final = 0.12
_SMALLEST_CHANGE: Final = 0.02
_MOST_OBJECTIONS: Final = 3

Masks = NDArray[np.uint8]


@dataclass(frozen=True)
class TreeCritic:
    """Trees t = 0..T-1 over F fields (numbers, then categories), G score columns, K options.

    `thresholds` (sum of b_f): of number field f, ascending. `starts` (F,): where the rows of a field
    begin in `masks`; a number field has b_f + 1 intervals and a row for missing, a category field
    rows for unseen, missing and each known category. `masks` (rows, T): reachable leaves, one bit
    each. `leaves` (T, 8): scores. Tree t adds to column t % G. `base`, `slope`, `shift` turn the G
    sums into K calibrated log-scores. `usual` (F,): the row of each field's usual value in `masks`.
    """

    options: tuple[str, ...]
    known: KnownCases
    thresholds: Floats
    counts: NDArray[np.int32]
    starts: NDArray[np.int32]
    masks: Masks
    leaves: Floats
    base: Floats
    slope: float
    shift: Floats
    usual: NDArray[np.int32]

    def criticise(self, batch: Batch, proposals: Sequence[Proposal]) -> list[Critique]:
        """One critique for each row; fields are named only where it is far from the proposal."""
        if not proposals:
            return []
        rows = self._rows(batch)
        probabilities = rounded(softmax(self._scores(self._reach(rows))), PROBABILITY_DECIMALS)
        positions, distances = self.known.nearest(batch)
        past = past_objections(self.known, self.options, positions, proposals)
        similar = self.known.similar(positions, distances, self.options)
        fields = self._field_objections(batch, rows, probabilities, proposals)
        options = self.options
        return [
            Critique(options[best], tuple(row), past[i] + fields.get(i, ()), similar[i])
            for i, (row, best) in enumerate(
                zip(probabilities.tolist(), probabilities.argmax(axis=1).tolist(), strict=True)
            )
        ]

    def probabilities(self, batch: Batch) -> Floats:
        """Probabilities (n, K), not rounded."""
        return softmax(self._scores(self._reach(self._rows(batch))))

    def _rows(self, batch: Batch) -> Codes:
        """The row of each value in `masks`, (n, F)."""
        k = batch.numbers.shape[1]
        rows = np.empty((len(batch), len(self.starts)), dtype=np.int32)
        start = 0
        for column, count in enumerate(self.counts.tolist()):
            values = batch.numbers[:, column]
            place = np.searchsorted(self.thresholds[start : start + count], values)
            rows[:, column] = np.where(np.isnan(values), count + 1, place)
            start += count
        rows[:, k:] = batch.codes + 2
        rows += self.starts
        return rows

    def _reach(self, rows: Codes) -> Masks:
        """The leaves (n, T) that all fields leave reachable: one bit in each byte."""
        reach = self.masks[rows[:, 0]]
        for column in range(1, rows.shape[1]):
            reach &= self.masks[rows[:, column]]
        return reach

    def _scores(self, reach: Masks) -> Floats:
        """Calibrated log-scores (n, K) from the leaves reached."""
        values = self._leaf_of_bit[self._trees, reach]
        sums = self.base + values.reshape(len(reach), -1, len(self.base)).sum(axis=1)
        if len(self.base) < len(self.options):
            sums = np.concatenate([np.zeros_like(sums), sums], axis=1)
        return np.asarray(sums * self.slope + self.shift)

    @cached_property
    def _leaf_of_bit(self) -> Floats:
        table = np.zeros((len(self.leaves), 256))
        for leaf in range(LEAVES):
            table[:, 1 << leaf] = self.leaves[:, leaf]
        return table

    @cached_property
    def _trees(self) -> NDArray[np.intp]:
        return np.arange(len(self.leaves))

    # --- objections -------------------------------------------------------------------------------

    def _field_objections(
        self, batch: Batch, rows: Codes, probabilities: Floats, proposals: Sequence[Proposal]
    ) -> dict[int, tuple[Objection, ...]]:
        """For rows far from their proposal: which fields make the critic think otherwise."""
        gaps = probabilities - np.array([proposal.probabilities for proposal in proposals])
        far = np.flatnonzero(np.abs(gaps).sum(axis=1) > 2 * _DISSENT)
        if not len(far):
            return {}
        target = gaps[far].argmax(axis=1)
        own = probabilities[far, target]
        without = self._without_each_field(rows[far], target)
        return {
            int(row): self._name_fields(batch, int(row), int(option), float(p), others)
            for row, option, p, others in zip(far, target, own, without, strict=True)
        }

    def _without_each_field(self, rows: Codes, target: NDArray[np.intp]) -> Floats:
        """Probability (n, F) of the target option were that field's value the usual one."""
        each, last = np.arange(len(rows)), rows.shape[1] - 1
        own = [self.masks[rows[:, column]] for column in range(last + 1)]
        after = [np.full_like(own[0], 255)]  # what the fields behind leave reachable
        for column in range(last, 0, -1):
            after.append(after[-1] & own[column])
        before, result = after[0], np.empty(rows.shape)
        for column, usual in enumerate(self.usual.tolist()):
            reach = before & after[last - column] & self.masks[usual]
            result[:, column] = softmax(self._scores(reach))[each, target]
            before = before & own[column]
        return result

    def _name_fields(
        self, batch: Batch, row: int, option: int, own: float, without: Floats
    ) -> tuple[Objection, ...]:
        specs = (*batch.number_fields, *batch.category_fields)
        change = own - without
        heaviest = np.argsort(-change, kind="stable")[:_MOST_OBJECTIONS].tolist()
        return tuple(
            _field_objection(
                specs[at], batch.inputs[row][specs[at].name], self.options[option], own, float(without[at])
            )
            for at in heaviest
            if change[at] >= _SMALLEST_CHANGE
        )

    def pack(self) -> bytes:
        """Trees, calibration and known cases as bytes."""
        arrays: dict[str, NDArray[Any]] = {name: getattr(self, name) for name in _ARRAYS}
        note: dict[str, Any] = {"family": FAMILY, "options": self.options, "slope": self.slope}
        self.known.pack_into(arrays, note)
        return pack(arrays, note)


_ARRAYS = ("thresholds", "counts", "starts", "masks", "leaves", "base", "shift", "usual")


def trees_from(arrays: Mapping[str, NDArray[Any]], note: Mapping[str, Any]) -> TreeCritic:
    """What `TreeCritic.pack` stored."""
    own = {name: arrays[name] for name in _ARRAYS}
    return TreeCritic(
        options=tuple(note["options"]), known=known_from(arrays, note), slope=note["slope"], **own
    )


def _field_objection(spec: FieldSpec, value: Any, option: str, own: float, without: float) -> Objection:
    given = "is missing" if value is None else f"is {shown(value)}"
    sentence = (
        f"{spec.name} {given}: the critic gives {shown(option)} {own:.2f}, "
        f"and with the usual value {without:.2f}."
    )
    return Objection(sentence, spec.name, round(own - without, 4))
