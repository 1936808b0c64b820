"""What every critic can do, and what it says where past cases ended otherwise."""

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from decidable.decision.inputs import Batch, Floats, shown
from decidable.decision.known import KnownCases
from decidable.decision.records import Critique, Objection, Proposal
from decidable.kit.nearest import Positions


class Critic(Protocol):
    """Gives each input of a batch its own probabilities, and says what speaks against the proposal."""

    @property
    def options(self) -> tuple[str, ...]:
        """What can be proposed, in the order of every probability tuple."""
        ...

    @property
    def known(self) -> KnownCases:
        """The past cases that it compares with."""
        ...

    def criticise(self, batch: Batch, proposals: Sequence[Proposal]) -> list[Critique]:
        """One critique for each row of the batch, in order; `proposals` are aligned with it."""
        ...

    def probabilities(self, batch: Batch) -> Floats:
        """The probabilities alone, (n, options)."""
        ...

    def pack(self) -> bytes:
        """All of it as bytes; `critic_from` reads them."""
        ...


def past_objections(
    known: KnownCases,
    options: tuple[str, ...],
    positions: Positions,
    proposals: Sequence[Proposal],
    count: int,
) -> list[tuple[Objection, ...]]:
    """An objection for each row of which more than half of the `count` nearest past cases ended otherwise."""
    nearest = known.labels[positions[:, :count]]
    count = nearest.shape[1]
    place = {option: index for index, option in enumerate(options)}
    chosen = np.array([place[proposal.option] for proposal in proposals])
    against = (nearest != chosen[:, None]).sum(axis=1) * 2 > count
    found: list[tuple[Objection, ...]] = [()] * len(proposals)
    for row in np.flatnonzero(against).tolist():
        found[row] = _past_objection(nearest[row].tolist(), options, int(chosen[row]), count)
    return found


def _past_objection(
    labels: list[int], options: tuple[str, ...], chosen: int, count: int
) -> tuple[Objection, ...]:
    others = Counter(label for label in labels if label != chosen)
    label, times = min(others.items(), key=lambda item: (-item[1], item[0]))
    if times * 2 > count:
        past = f"{times} of the {count} nearest past cases were decided {shown(options[label])}"
    else:
        past = f"only {count - others.total()} of the {count} nearest past cases were decided so"
    sentence = f"{past[0].upper()}{past[1:]}, and the proposal is {shown(options[chosen])}."
    return (Objection(sentence),)
