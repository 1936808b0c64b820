"""What every proposer can do, and how its scores become proposals."""

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from decidable.decision.inputs import Batch, Floats
from decidable.decision.records import PROBABILITY_DECIMALS, Proposal, Reason
from decidable.kit.probability import rounded, runners_up, softmax

MOST_REASONS = 5
SMALLEST_WEIGHT = 0.01


class Proposer(Protocol):
    """Gives each input of a batch a probability for every option, a choice, and reasons."""

    @property
    def options(self) -> tuple[str, ...]:
        """What can be proposed, in the order of every probability tuple."""
        ...

    def propose(self, batch: Batch) -> list[Proposal]:
        """One proposal for each row of the batch, in order."""
        ...

    def probabilities(self, batch: Batch) -> Floats:
        """The probabilities alone, (n, options)."""
        ...

    def pack(self) -> bytes:
        """All of it as bytes; `proposer_from` reads them."""
        ...


def settle(scores: Floats) -> tuple[Floats, NDArray[np.intp], NDArray[np.intp]]:
    """Probabilities as they are stored (n, k), and the columns of the first and the second of each row."""
    exact = softmax(scores)
    probabilities = rounded(exact, PROBABILITY_DECIMALS)
    first = probabilities.argmax(axis=1)
    return probabilities, first, runners_up(exact, first)


def proposals(
    options: tuple[str, ...],
    probabilities: Floats,
    first: NDArray[np.intp],
    reasons: list[tuple[Reason, ...]],
) -> list[Proposal]:
    """The records of what `settle` found, with their reasons."""
    rows: list[Any] = probabilities.tolist()
    return [
        Proposal(options[best], row[best], tuple(row), why)
        for row, best, why in zip(rows, first.tolist(), reasons, strict=True)
    ]
