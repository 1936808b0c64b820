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
) -> list[tuple[Objection, ...]]:
    """An objection for each row of which another option leads among the nearest past cases.

    `positions` (n, r) are those cases. The other option must have more than a third of them.
    """
    nearest = known.labels[positions]
    place = {option: index for index, option in enumerate(options)}
    chosen = np.array([place[proposal.option] for proposal in proposals])
    agreeing = (nearest == chosen[:, None]).sum(axis=1)
    unsure = np.flatnonzero(agreeing * 2 < nearest.shape[1])
    found: list[tuple[Objection, ...]] = [()] * len(proposals)
    for row in unsure.tolist():
        found[row] = _past_objection(nearest[row].tolist(), options, int(chosen[row]))
    return found


def _past_objection(labels: list[int], options: tuple[str, ...], chosen: int) -> tuple[Objection, ...]:
    counts = Counter(labels)
    label, times = min(counts.items(), key=lambda item: (-item[1], item[0]))
    if label == chosen or times == counts[chosen] or times * 3 <= len(labels):
        return ()
    sentence = (
        f"{times} of the {len(labels)} nearest past cases were decided {shown(options[label])}, "
        f"{counts[chosen] or 'none'} {shown(options[chosen])} as proposed."
    )
    return (Objection(sentence),)
