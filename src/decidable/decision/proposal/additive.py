"""The proposer of tabular types: a sum of one curve for each field.

It is a logistic regression on a basis expansion (linear splines, missing and category indicators);
since every basis function looks at one field, the coefficients of a field fold into one
piecewise-linear curve (numbers) or one table (categories), and what a field adds to the log-odds is
read off directly: the reasons are exact, not an approximation (an additive logistic model; Hastie and
Tibshirani, Generalized Additive Models, 1990).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from decidable.decision.inputs import Batch, Floats
from decidable.decision.proposal.proposer import MOST_REASONS, SMALLEST_WEIGHT, proposals, settle
from decidable.decision.records import Proposal, Reason
from decidable.kit.arrays import pack
from decidable.kit.probability import softmax

FAMILY = "additive"


@dataclass(frozen=True)
class AdditiveProposer:
    """Curves for k number fields, tables for m category fields, K options.

    `base` (K,): log-scores of the average case. `knots` (k, J): where the curves bend, ascending, the
    last one repeated. `curves` (k, J, K): their values there. `missing` (k, K). `tables`
    (sum of categories + 2 each, K): rows for unseen, missing and every known category; the row of
    code c of field j is `offsets[j] + 2 + c`. All values are relative to the average case.
    """

    options: tuple[str, ...]
    base: Floats
    knots: Floats
    curves: Floats
    missing: Floats
    tables: Floats
    offsets: NDArray[np.int32]

    def propose(self, batch: Batch) -> list[Proposal]:
        """One proposal for each row; reasons weigh the choice against the runner-up."""
        parts = self.contributions(batch)
        probabilities, first, second = settle(self._scores(parts))
        each = np.arange(len(batch))
        weights = parts[each, :, first] - parts[each, :, second]
        return proposals(self.options, probabilities, first, self._reasons(batch, weights))

    def probabilities(self, batch: Batch) -> Floats:
        """Probabilities (n, K), not rounded."""
        return softmax(self._scores(self.contributions(batch)))

    def contributions(self, batch: Batch) -> Floats:
        """What each field adds to the log-score of each option, (n, k + m, K): numbers, then categories."""
        numbers = self._read_curves(batch.numbers)
        tables = self.tables[self.offsets + 2 + batch.codes]
        return np.concatenate([numbers, tables], axis=1)

    def _scores(self, parts: Floats) -> Floats:
        return np.asarray(self.base + parts.sum(axis=1))

    def _read_curves(self, numbers: Floats) -> Floats:
        held = np.clip(numbers, self.knots[:, 0], self.knots[:, -1])
        left = (held[:, :, None] >= self._inner_knots).sum(axis=2)
        field = np.arange(len(self.knots))
        start = self.knots[field, left]
        share = (held - start) / self._widths[field, left]
        values = self.curves[field, left] + share[:, :, None] * self._rises[field, left]
        return np.where(np.isnan(numbers)[:, :, None], self.missing, values)

    @cached_property
    def _inner_knots(self) -> Floats:
        return self.knots[:, 1:-1]

    @cached_property
    def _widths(self) -> Floats:
        gaps = np.diff(self.knots, axis=1)
        return np.where(gaps > 0, gaps, 1.0)

    @cached_property
    def _rises(self) -> Floats:
        return np.diff(self.curves, axis=1)

    def _reasons(self, batch: Batch, weights: Floats) -> list[tuple[Reason, ...]]:
        names = [spec.name for spec in (*batch.number_fields, *batch.category_fields)]
        order = np.argsort(-np.abs(weights), axis=1, kind="stable")[:, :MOST_REASONS]
        chosen = np.take_along_axis(weights, order, axis=1).round(4)
        return [
            tuple(
                Reason(names[at], row[names[at]], weight)
                for at, weight in zip(fields, heavy, strict=True)
                if weight >= SMALLEST_WEIGHT or weight <= -SMALLEST_WEIGHT
            )
            for row, fields, heavy in zip(batch.inputs, order.tolist(), chosen.tolist(), strict=True)
        ]

    def pack(self) -> bytes:
        """Curves and tables as bytes."""
        arrays: dict[str, NDArray[Any]] = {
            "base": self.base,
            "knots": self.knots,
            "curves": self.curves,
            "missing": self.missing,
            "tables": self.tables,
            "offsets": self.offsets,
        }
        return pack(arrays, {"family": FAMILY, "options": self.options})


def additive_from(arrays: Mapping[str, NDArray[Any]], note: Mapping[str, Any]) -> AdditiveProposer:
    """What `AdditiveProposer.pack` stored."""
    return AdditiveProposer(options=tuple(note["options"]), **arrays)
