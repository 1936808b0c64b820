"""The critic of text types: the nearest past cases by embedding vote, the nearer the more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from decidable.decision.critique.critic import past_objections
from decidable.decision.inputs import Batch, Floats
from decidable.decision.known import KnownCases, known_from
from decidable.decision.records import PROBABILITY_DECIMALS, Critique, Proposal
from decidable.kit.arrays import pack
from decidable.kit.probability import rounded

FAMILY: Final = "neighbours"


@dataclass(frozen=True)
class NeighbourCritic:
    """A vote of the known cases within reach.

    A case at distance d votes with `exp(-d² / (2 width))`, which for unit vectors is a power of the
    cosine; `prior` (K,) votes are added, so that no option is impossible and far cases count little.
    """

    options: tuple[str, ...]
    known: KnownCases
    width: float
    prior: Floats

    def criticise(self, batch: Batch, proposals: Sequence[Proposal]) -> list[Critique]:
        """One critique for each row; it objects where most of the nearest past cases ended otherwise."""
        if not proposals:
            return []
        positions, distances = self.known.nearest(batch)
        probabilities = rounded(self._vote(positions, distances), PROBABILITY_DECIMALS)
        past = past_objections(self.known, self.options, positions, proposals)
        similar = self.known.similar(positions, distances, self.options)
        return [
            Critique(self.options[best], tuple(row), objections, cases)
            for row, best, objections, cases in zip(
                probabilities.tolist(), probabilities.argmax(axis=1).tolist(), past, similar, strict=True
            )
        ]

    def probabilities(self, batch: Batch) -> Floats:
        """Probabilities (n, K), not rounded."""
        return self._vote(*self.known.nearest(batch))

    def _vote(self, positions: NDArray[np.intp], distances: Floats) -> Floats:
        return vote(self.known.labels[positions], distances, self.width, self.prior)

    def pack(self) -> bytes:
        """Known cases and how they vote, as bytes."""
        arrays: dict[str, NDArray[Any]] = {"prior": self.prior}
        note: dict[str, Any] = {"family": FAMILY, "options": self.options, "width": self.width}
        self.known.pack_into(arrays, note)
        return pack(arrays, note)


def vote(labels: NDArray[np.int32], distances: Floats, width: float, prior: Floats) -> Floats:
    """Probabilities (n, K) from the labels (n, r) and distances (n, r) of the nearest known cases."""
    weights = np.exp(distances**2 / (-2.0 * width))
    votes = np.tile(prior, (len(labels), 1))
    np.add.at(votes, (np.arange(len(labels))[:, None], labels), weights)
    return np.asarray(votes / votes.sum(axis=1, keepdims=True))


def neighbours_from(arrays: Mapping[str, NDArray[Any]], note: Mapping[str, Any]) -> NeighbourCritic:
    """What `NeighbourCritic.pack` stored."""
    return NeighbourCritic(tuple(note["options"]), known_from(arrays, note), note["width"], arrays["prior"])
