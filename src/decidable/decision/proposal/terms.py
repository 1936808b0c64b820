"""The proposer of text types: TF-IDF of words and characters, and one linear score for each option."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from decidable.decision.inputs import Batch, Floats
from decidable.decision.proposal.analysis import Vocabulary, Weighed, vocabulary_from
from decidable.decision.proposal.proposer import MOST_REASONS, SMALLEST_WEIGHT, proposals, settle
from decidable.decision.records import Proposal, Reason
from decidable.kit.arrays import pack
from decidable.kit.probability import softmax

FAMILY: Final = "terms"


@dataclass(frozen=True)
class TermProposer:
    """Weights (V, K, float16) of V terms for K options, and the scores `base` (K,) of an empty text."""

    options: tuple[str, ...]
    vocabulary: Vocabulary
    weights: NDArray[np.float16]
    base: Floats

    def propose(self, batch: Batch) -> list[Proposal]:
        """One proposal for each text; reasons are its pieces, weighed for the choice against the runner-up."""
        found = self.vocabulary.weigh(batch.texts)
        probabilities, first, second = settle(self._scores(found))
        return proposals(self.options, probabilities, first, self._reasons(batch, found, first, second))

    def probabilities(self, batch: Batch) -> Floats:
        """Probabilities (n, K), not rounded."""
        return softmax(self._scores(self.vocabulary.weigh(batch.texts)))

    @cached_property
    def _weights(self) -> NDArray[np.float32]:
        return self.weights.astype(np.float32)

    def _scores(self, found: Weighed) -> Floats:
        from scipy.sparse import csr_array  # only text types need it: 22 MB less for the others

        shape = (len(found.starts) - 1, len(self.weights))
        rows = csr_array((found.weights.astype(np.float32), found.columns, found.starts), shape=shape)
        return np.asarray(rows @ self._weights, dtype=np.float64) + self.base

    def _reasons(
        self, batch: Batch, found: Weighed, first: NDArray[np.intp], second: NDArray[np.intp]
    ) -> list[tuple[Reason, ...]]:
        """What each piece adds to the log-odds: its terms' weights, shared out over their occurrences."""
        rows, w = found.rows, self._weights
        entries = found.weights * (w[found.columns, first[rows]] - w[found.columns, second[rows]])
        shares = (entries / found.times)[found.entry_of]
        totals = np.bincount(found.piece_of, weights=shares, minlength=len(found.labels)).tolist()
        by_row: list[dict[str, float]] = [{} for _ in batch.texts]
        for row, label, total in zip(found.piece_rows, found.labels, totals, strict=True):
            sums = by_row[row]
            sums[label] = sums.get(label, 0.0) + total
        name = batch.schema.fields[0].name
        return [_heaviest(name, sums) for sums in by_row]

    def pack(self) -> bytes:
        """Vocabulary and weights as bytes."""
        arrays = {**self.vocabulary.arrays(), "weights": self.weights, "base": self.base}
        return pack(arrays, {"family": FAMILY, "options": self.options})


def terms_from(arrays: dict[str, NDArray[Any]], note: Mapping[str, Any]) -> TermProposer:
    """What `TermProposer.pack` stored."""
    return TermProposer(tuple(note["options"]), vocabulary_from(arrays), arrays["weights"], arrays["base"])


def _heaviest(name: str, sums: dict[str, float]) -> tuple[Reason, ...]:
    order = sorted(sums.items(), key=lambda item: (-abs(item[1]), item[0]))[:MOST_REASONS]
    return tuple(
        Reason(name, label[:200], round(sum_, 4)) for label, sum_ in order if abs(sum_) >= SMALLEST_WEIGHT
    )
