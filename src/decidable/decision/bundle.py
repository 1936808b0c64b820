"""Everything learned of one decision type, and its parts as bytes.

Each part is deterministic bytes, so that its SHA-256 is its identity; none of them holds code.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final
from uuid import UUID

from decidable.decision.critique.critic import Critic
from decidable.decision.critique.neighbours import FAMILY as NEIGHBOURS
from decidable.decision.critique.neighbours import NeighbourCritic, neighbours_from
from decidable.decision.critique.trees import FAMILY as TREES
from decidable.decision.critique.trees import TreeCritic, trees_from
from decidable.decision.inputs import encode
from decidable.decision.proposal.additive import FAMILY as ADDITIVE
from decidable.decision.proposal.additive import additive_from
from decidable.decision.proposal.proposer import Proposer
from decidable.decision.proposal.terms import FAMILY as TERMS
from decidable.decision.proposal.terms import terms_from
from decidable.decision.records import Case, InputSchema
from decidable.decision.signals.observer import FAMILY as ROBUST
from decidable.decision.signals.observer import Observer, observer_from
from decidable.decision.trust import FAMILY as LOGISTIC
from decidable.decision.trust import PLAIN, Trust, trust_from
from decidable.kit.arrays import unpack
from decidable.kit.errors import AppError

SIGNALS: Final = "signals"
PROPOSER: Final = "proposer"
CRITIC: Final = "critic"
TRUST: Final = "trust"
ROLES: Final = (SIGNALS, PROPOSER, CRITIC, TRUST)

_READERS: Final[dict[str, dict[str, Any]]] = {
    SIGNALS: {ROBUST: observer_from},
    PROPOSER: {ADDITIVE: additive_from, TERMS: terms_from},
    CRITIC: {TREES: trees_from, NEIGHBOURS: neighbours_from},
    TRUST: {LOGISTIC: trust_from},
}


class ModelUnreadable(AppError):
    """A stored part of a model is damaged, missing, or of a family that this version does not know."""

    code = "model_unreadable"
    status = 500
    title = "A stored model cannot be read"


@dataclass(frozen=True, slots=True)
class TypeModel:
    """All that decides questions of one type. Safe to use from several threads."""

    signals: Observer
    proposer: Proposer
    critic: Critic
    trust: Trust = PLAIN

    @property
    def schema(self) -> InputSchema:
        """The fields of an input."""
        return self.signals.schema

    @property
    def options(self) -> tuple[str, ...]:
        """The possible answers, in the order of every probability tuple."""
        return self.proposer.options

    def to_bytes(self) -> dict[str, bytes]:
        """The parts by role."""
        return {
            SIGNALS: self.signals.pack(),
            PROPOSER: self.proposer.pack(),
            CRITIC: self.critic.pack(),
            TRUST: self.trust.pack(),
        }

    @classmethod
    def from_bytes(cls, parts: Mapping[str, bytes]) -> "TypeModel":
        """The model whose parts `to_bytes` wrote. Raises `ModelUnreadable`."""
        signals: Observer = _read(SIGNALS, parts)
        proposer: Proposer = _read(PROPOSER, parts)
        critic: TreeCritic | NeighbourCritic = _read(CRITIC, parts)
        if proposer.options != critic.options:
            raise ModelUnreadable("The stored proposer and critic do not have the same options.")
        if critic.known.key == signals.known.key:
            critic = replace(critic, known=signals.known)  # one search serves both
        trust: Trust = _read(TRUST, parts) if TRUST in parts else PLAIN  # older types have none
        model = cls(signals, proposer, critic, trust)
        model.rehearse()
        return model

    def rehearse(self) -> None:
        """Answer one empty question, so that the first real one does not wait for what is made lazily."""
        nothing = dict.fromkeys(spec.name for spec in self.schema.fields)
        batch = encode(self.schema, [nothing])
        self.signals.observe(batch, [Case(UUID(int=0), nothing)])
        self.critic.criticise(batch, self.proposer.propose(batch))


def _read(role: str, parts: Mapping[str, bytes]) -> Any:
    if role not in parts:
        raise ModelUnreadable(f"The stored model has no part {role!r}.")
    try:
        arrays, note = unpack(parts[role])
        return _READERS[role][note["family"]](arrays, note)
    except Exception as error:
        raise ModelUnreadable(f"The stored part {role!r} cannot be read: {error}") from error
