"""What travels through the flow: the type in force, the cases, and what the stages have said so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from decidable.decision import trust
from decidable.decision.bundle import TypeModel
from decidable.decision.inputs import Batch, encode
from decidable.decision.policy.document import Policy
from decidable.decision.records import (
    ALONE,
    Case,
    Critique,
    Facts,
    Proposal,
    Ruling,
    Signal,
    Stage,
    Standing,
)


@dataclass(frozen=True, slots=True)
class TypeInForce:
    """A decision type at one version, under one policy version, with its models loaded."""

    tenant_id: UUID
    name: str
    version: int
    policy_version: int
    model: TypeModel
    policy: Policy
    model_hashes: Mapping[str, str]
    seed: int
    standing: Standing = ALONE
    shadow: "Shadow | None" = None

    @property
    def options(self) -> tuple[str, ...]:
        """The possible answers, in the order of every probability tuple."""
        return self.model.options


@dataclass(frozen=True, slots=True)
class Shadow:
    """A policy that is tried on live decisions and serves nobody."""

    version: int
    policy: Policy


@dataclass(frozen=True, slots=True)
class Failure:
    """A stage that could not be computed for a case."""

    stage: Stage
    error: str


@dataclass(slots=True)
class Work:
    """Cases of one type on their way. Each output list is aligned with `cases`."""

    cases: Sequence[Case]
    type: TypeInForce
    outputs: dict[Stage, list[Any]] = field(default_factory=dict)
    latency_us: dict[Stage, int] = field(default_factory=dict)
    failure: Failure | None = None
    _batch: Batch | None = None
    _trust: list[float] | None = None

    @property
    def batch(self) -> Batch:
        """The inputs by column, encoded once for all stages."""
        if self._batch is None:
            self._batch = encode(self.type.model.schema, [case.input for case in self.cases])
        return self._batch

    @property
    def signals(self) -> list[tuple[Signal, ...]]:
        """What was measured before any model was asked."""
        return self.outputs[Stage.SIGNALS]

    @property
    def proposals(self) -> list[Proposal]:
        """What the proposer said."""
        return self.outputs[Stage.PROPOSAL]

    @property
    def critiques(self) -> list[Critique]:
        """What the critic said."""
        return self.outputs[Stage.CRITIQUE]

    @property
    def dissonance(self) -> list[float]:
        """How far the two are apart."""
        return self.outputs[Stage.DISSONANCE]

    @property
    def trust(self) -> list[float]:
        """How far each proposal can be trusted; certificates have their thresholds on it."""
        if self._trust is None:
            model = self.type.model
            remoteness = model.signals.remoteness(self.batch)
            self._trust = trust.measure(
                model.trust, self.proposals, self.critiques, self.dissonance, remoteness, self.signals
            )
        return self._trust

    @property
    def rulings(self) -> list[Ruling]:
        """What the policy said."""
        return self.outputs[Stage.POLICY]

    def facts(self) -> list[Facts]:
        """All that the policy may look at, case by case."""
        options = self.type.options
        return [
            Facts(
                input=case.input,
                amount=case.amount,
                option=proposal.option,
                confidence=proposal.confidence,
                probabilities=dict(zip(options, proposal.probabilities, strict=True)),
                critic_option=critique.option,
                d=d,
                signals=signals,
                trust=trusted,
            )
            for case, signals, proposal, critique, d, trusted in zip(
                self.cases,
                self.signals,
                self.proposals,
                self.critiques,
                self.dissonance,
                self.trust,
                strict=True,
            )
        ]
