"""Steps as documents: what each stage said, as JSON with a schema version, and back again."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

import orjson

from decidable.decision.records import (
    Critique,
    Objection,
    Proposal,
    Reason,
    RiskTier,
    RuleReason,
    Ruling,
    RulingOutcome,
    Severity,
    Signal,
    SimilarCase,
    Stage,
)
from decidable.decision.work import Work

ROLES: Mapping[Stage, str] = {Stage.SIGNALS: "signals", Stage.PROPOSAL: "proposer", Stage.CRITIQUE: "critic"}
"""The part of the model that answers in a stage."""

Document = dict[str, Any]


class Step(NamedTuple):
    """The immutable record of one stage of one decision."""

    stage: Stage
    input_hash: bytes
    output: bytes
    model: str | None
    seed: int
    latency_us: int


def seed_of(decision_id: UUID) -> int:
    """The recorded seed of a decision: the last 31 bits of its id, which are random in a UUIDv7."""
    return decision_id.int & 0x7FFF_FFFF


def first_seed_of(decision_id: UUID) -> int:
    """The seed that the first releases recorded: 31 bits of a hash of the id. Their decisions are replayed by it."""
    return int.from_bytes(hashlib.blake2b(decision_id.bytes, digest_size=4).digest()) >> 1


def steps_of(work: Work, index: int, stored: Sequence[Stage] = ()) -> list[Step]:
    """The steps of one case that are not stored yet.

    Each input hash covers the input and the outputs of all stages before (a chain of SHA-256), so
    that two steps with the same input hash were asked the same question.
    """
    case, options, hashes = work.cases[index], work.type.options, work.type.model_hashes
    seed, chain, steps = seed_of(case.id), case.input_hash, []
    for stage, outputs in work.outputs.items():
        output = document(stage, outputs[index], options)
        if stage not in stored:
            role = ROLES.get(stage)
            model = hashes[role] if role else None
            steps.append(Step(stage, chain, output, model, seed, work.latency_us.get(stage, 0)))
        chain = hashlib.sha256(chain + output).digest()
    return steps


def document(stage: Stage, output: Any, options: Sequence[str]) -> bytes:
    """What a stage said, as JSON."""
    return orjson.dumps(_WRITE[stage](output, options))


def read(stage: Stage, stored: Any, options: Sequence[str]) -> Any:
    """The record that `document` wrote, from its parsed JSON."""
    return _READ[stage](stored, options)


# The small records as documents, in the order of their fields. orjson writes dataclasses too, at four times the cost.


def signals_document(signals: Sequence[Signal]) -> list[Document]:
    """What was measured."""
    return [
        {
            "name": one.name,
            "severity": one.severity,
            "sentence": one.sentence,
            "field": one.field,
            "value": one.value,
            "threshold": one.threshold,
        }
        for one in signals
    ]


def reasons_document(reasons: Sequence[Reason]) -> list[Document]:
    """What speaks for and against the proposed option."""
    return [{"field": one.field, "value": one.value, "weight": one.weight} for one in reasons]


def objections_document(objections: Sequence[Objection]) -> list[Document]:
    """Why the critic does not follow."""
    return [{"sentence": one.sentence, "field": one.field, "weight": one.weight} for one in objections]


def similar_document(similar: Sequence[SimilarCase]) -> list[Document]:
    """The nearest past cases."""
    return [{"case": one.case, "option": one.option, "distance": one.distance} for one in similar]


def rules_document(reasons: Sequence[RuleReason]) -> list[Document]:
    """The rules of the policy as they were applied."""
    return [
        {
            "rule": one.rule,
            "holds": one.holds,
            "sentence": one.sentence,
            "figure": one.figure,
            "limit": one.limit,
        }
        for one in reasons
    ]


def _write_proposal(proposal: Proposal, options: Sequence[str]) -> Document:
    return {
        "option": proposal.option,
        "confidence": proposal.confidence,
        "probabilities": dict(zip(options, proposal.probabilities, strict=True)),
        "reasons": reasons_document(proposal.reasons),
    }


def _write_critique(critique: Critique, options: Sequence[str]) -> Document:
    return {
        "option": critique.option,
        "probabilities": dict(zip(options, critique.probabilities, strict=True)),
        "objections": objections_document(critique.objections),
        "similar": similar_document(critique.similar),
    }


def _write_ruling(ruling: Ruling, _: Sequence[str]) -> Document:
    return {
        "outcome": ruling.outcome,
        "risk_tier": ruling.risk_tier,
        "reviewers": ruling.reviewers,
        "reasons": rules_document(ruling.reasons),
    }


_WRITE: dict[Stage, Callable[[Any, Sequence[str]], Any]] = {
    Stage.SIGNALS: lambda signals, _: signals_document(signals),
    Stage.PROPOSAL: _write_proposal,
    Stage.CRITIQUE: _write_critique,
    Stage.DISSONANCE: lambda d, _: {"d": d},
    Stage.POLICY: _write_ruling,
}


def _read_signals(stored: Sequence[Mapping[str, Any]], _: Sequence[str]) -> tuple[Signal, ...]:
    return tuple(Signal(**{**item, "severity": Severity(item["severity"])}) for item in stored)


def _read_proposal(stored: Mapping[str, Any], options: Sequence[str]) -> Proposal:
    return Proposal(
        option=stored["option"],
        confidence=stored["confidence"],
        probabilities=tuple(stored["probabilities"][option] for option in options),
        reasons=tuple(Reason(**item) for item in stored["reasons"]),
    )


def _read_critique(stored: Mapping[str, Any], options: Sequence[str]) -> Critique:
    return Critique(
        option=stored["option"],
        probabilities=tuple(stored["probabilities"][option] for option in options),
        objections=tuple(Objection(**item) for item in stored["objections"]),
        similar=tuple(SimilarCase(**item) for item in stored["similar"]),
    )


def _read_ruling(stored: Mapping[str, Any], _: Sequence[str]) -> Ruling:
    return Ruling(
        outcome=RulingOutcome(stored["outcome"]),
        risk_tier=RiskTier(stored["risk_tier"]),
        reviewers=stored["reviewers"],
        reasons=tuple(RuleReason(**item) for item in stored["reasons"]),
    )


_READ: dict[Stage, Callable[[Any, Sequence[str]], Any]] = {
    Stage.SIGNALS: _read_signals,
    Stage.PROPOSAL: _read_proposal,
    Stage.CRITIQUE: _read_critique,
    Stage.DISSONANCE: lambda stored, _: stored["d"],
    Stage.POLICY: _read_ruling,
}
