"""The flow, with stages made up: what it computes, what it never computes again, and how it ends."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast
from uuid import UUID

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from decidable.decision import flow
from decidable.decision.bundle import TypeModel
from decidable.decision.policy.document import Policy
from decidable.decision.records import (
    Case,
    Critique,
    FieldKind,
    FieldSpec,
    InputSchema,
    Proposal,
    Ruling,
    RulingOutcome,
    Severity,
    Signal,
    Stage,
)
from decidable.decision.trust import PLAIN
from decidable.decision.work import TypeInForce, Work

ORDER = list(Stage)
MODELS = ORDER[:3]
POISON = 13.0


class Stages:
    """Stages that answer with plain figures of `x`, write down each call, and break on `POISON`."""

    schema = InputSchema((FieldSpec("x", FieldKind.NUMBER),))
    options = ("no", "yes")
    trust = PLAIN

    def __init__(self, breaks: Stage | None = None) -> None:
        self.breaks = breaks
        self.calls: list[tuple[Stage, int]] = []
        self.signals = self.proposer = self.critic = self

    def _enter(self, stage: Stage, inputs: Sequence[Any]) -> list[float]:
        self.calls.append((stage, len(inputs)))
        if stage is self.breaks and any(one["x"] == POISON for one in inputs):
            raise ArithmeticError("broken on purpose")
        return [one["x"] for one in inputs]

    def observe(self, batch: Any, cases: Sequence[Case]) -> list[tuple[Signal, ...]]:
        novel = Signal("novelty", Severity.WARNING, "far from all", value=9.0, threshold=3.0)
        xs = self._enter(Stage.SIGNALS, [case.input for case in cases])
        return [(novel,) if x > 90 else () for x in xs]

    def remoteness(self, batch: Any) -> Any:
        return np.array([one["x"] / 90 for one in batch.inputs])

    def propose(self, batch: Any) -> list[Proposal]:
        xs = self._enter(Stage.PROPOSAL, batch.inputs)
        return [Proposal("yes", p, (round(1 - p, 6), p)) for p in (round(0.5 + x / 200, 6) for x in xs)]

    def criticise(self, batch: Any, proposals: Sequence[Proposal]) -> list[Critique]:
        xs = self._enter(Stage.CRITIQUE, batch.inputs)
        return [Critique("yes", (round(1 - q, 6), q)) for q in (round(0.5 + (x % 40) / 100, 6) for x in xs)]


def in_force(stages: Stages) -> TypeInForce:
    return TypeInForce(
        tenant_id=UUID(int=1),
        name="made-up",
        version=1,
        policy_version=1,
        model=cast(TypeModel, stages),
        policy=Policy(),
        model_hashes={},
        seed=1,
    )


def case(number: int, x: float, amount: float | None = None) -> Case:
    return Case(id=UUID(int=number), input={"x": x}, amount=amount)


def finished(work: Work) -> dict[Stage, list[Any]]:
    assert list(work.outputs) == ORDER
    return work.outputs


xs = st.integers(0, 100).map(float)
amounts = st.none() | st.sampled_from([10.0, 9_000.0, 20_000.0, 90_000.0])
cases = st.lists(st.tuples(xs, amounts), min_size=1, max_size=12).map(
    lambda rows: [case(number, x, amount) for number, (x, amount) in enumerate(rows)]
)


@given(cases)
def test_all_stages_run_once_and_in_order(given_cases: list[Case]) -> None:
    stages = Stages()
    work = Work(given_cases, in_force(stages))
    assert list(flow.run(work)) == ORDER
    assert stages.calls == [(stage, len(given_cases)) for stage in MODELS]
    assert all(len(outputs) == len(given_cases) for outputs in finished(work).values())
    assert set(work.latency_us) == set(ORDER)


@given(xs, st.integers(0, 5))
def test_what_is_stored_is_never_computed_again(x: float, stored: int) -> None:
    whole = flow.decide([case(1, x)], in_force(Stages()))[0]
    stages = Stages()
    resumed = Work([case(1, x)], in_force(stages))
    resumed.outputs.update({stage: whole.outputs[stage] for stage in ORDER[:stored]})
    assert list(flow.run(resumed)) == ORDER[stored:]
    assert [stage for stage, _ in stages.calls] == MODELS[stored:]
    assert finished(resumed) == finished(whole)


@given(xs, st.integers(0, 5))
def test_a_caller_may_stop_after_any_stage_and_go_on_later(x: float, stop: int) -> None:
    whole = flow.decide([case(1, x)], in_force(Stages()))[0]
    stages = Stages()
    work = Work([case(1, x)], in_force(stages))
    for stage, _ in zip(flow.run(work), range(stop), strict=False):
        assert stage in work.outputs
    again = Work(work.cases, work.type, dict(work.outputs))
    for _ in flow.run(again):
        pass
    assert finished(again) == finished(whole)
    assert [stage for stage, _ in stages.calls] == MODELS


@given(cases)
def test_company_changes_nothing(given_cases: list[Case]) -> None:
    together = flow.decide(given_cases, in_force(Stages()))
    alone = [flow.decide([one], in_force(Stages()))[0] for one in given_cases]
    assert len(together) == 1
    for index, work in enumerate(alone):
        assert {stage: outputs[index] for stage, outputs in together[0].outputs.items()} == {
            stage: outputs[0] for stage, outputs in work.outputs.items()
        }


@given(cases, st.sampled_from(MODELS), st.data())
def test_a_case_that_breaks_a_stage_harms_no_other(
    given_cases: list[Case], broken: Stage, data: st.DataObject
) -> None:
    sound = [one if one.input["x"] != POISON else replace(one, input={"x": 14.0}) for one in given_cases]
    place = data.draw(st.integers(0, len(sound) - 1))
    asked = [replace(one, input={"x": POISON}) if n == place else one for n, one in enumerate(sound)]
    pieces = flow.decide(asked, in_force(Stages(broken)))
    expected = flow.decide(sound, in_force(Stages()))[0].rulings
    assert [one.id for piece in pieces for one in piece.cases] == [one.id for one in asked]
    rulings: list[Ruling] = [ruling for piece in pieces for ruling in piece.rulings]
    assert [r for n, r in enumerate(rulings) if n != place] == [
        r for n, r in enumerate(expected) if n != place
    ]
    assert rulings[place].outcome is RulingOutcome.NEEDS_REVIEW
    assert rulings[place].reviewers >= 1


@given(st.sampled_from(MODELS), amounts)
def test_a_broken_stage_ends_with_a_person_and_nothing_after_it_runs(
    broken: Stage, amount: float | None
) -> None:
    stages = Stages(broken)
    work = flow.decide([case(1, POISON, amount)], in_force(stages))[0]
    at = MODELS.index(broken)
    assert [stage for stage, _ in stages.calls] == MODELS[: at + 1]
    assert list(work.outputs) == [*MODELS[:at], Stage.POLICY]
    assert work.failure is not None
    assert work.failure.stage is broken
    first = work.rulings[0].reasons[0]
    assert (first.rule, first.figure, first.holds) == ("models", broken.value, False)
    assert "ArithmeticError" in first.sentence
    assert "on purpose" not in first.sentence


@given(cases)
def test_the_facts_are_those_of_the_stages(given_cases: list[Case]) -> None:
    work = flow.decide(given_cases, in_force(Stages()))[0]
    for facts, one, proposal, critique, d in zip(
        work.facts(), given_cases, work.proposals, work.critiques, work.dissonance, strict=True
    ):
        assert (facts.input, facts.amount) == (one.input, one.amount)
        assert (facts.confidence, facts.d) == (proposal.confidence, d)
        assert facts.probabilities == dict(zip(("no", "yes"), proposal.probabilities, strict=True))
        assert abs(d - abs(proposal.probabilities[1] - critique.probabilities[1])) < 2e-6
