"""The life of a decision, in one look.

    input -> signals -> proposal -> critique -> dissonance -> policy -> ruling

Only this file knows the order. A stage whose output is already there (a step that was stored before
a crash) is never computed again. A stage that fails sends the decision to a person, with the reason.
"""

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter
from typing import Any

from decidable.decision import dissonance
from decidable.decision.policy import ruling
from decidable.decision.records import Case, Stage
from decidable.decision.work import Failure, TypeInForce, Work

LINE: dict[Stage, Callable[[Work], list[Any]]] = {
    Stage.SIGNALS: lambda work: work.type.model.signals.observe(work.batch, work.cases),
    Stage.PROPOSAL: lambda work: work.type.model.proposer.propose(work.batch),
    Stage.CRITIQUE: lambda work: work.type.model.critic.criticise(work.batch, work.proposals),
    Stage.DISSONANCE: lambda work: dissonance.measure(work.proposals, work.critiques),
    Stage.POLICY: lambda work: ruling.rule(work.type.policy, work.facts(), work.type.standing),
}


def run(work: Work) -> Iterator[Stage]:
    """Compute what is missing, in order; yields after each stage, so that the caller can store its step.

    A failing stage of a single case ends in a ruling that names it; of many cases it raises, and
    `decide` finds out which one it was.
    """
    for stage, compute in LINE.items():
        if stage in work.outputs:
            continue
        started = perf_counter()
        try:
            work.outputs[stage] = compute(work)
        except Exception as error:  # whatever a model does, the decision ends with a person, not in limbo
            if len(work.cases) > 1:
                raise
            work.failure = Failure(stage, f"{type(error).__name__}: {error}")
            failed = ruling.models_failed(work.type.policy, work.cases[0].amount, stage, error)
            work.outputs[Stage.POLICY] = [failed]
        work.latency_us[stage] = round((perf_counter() - started) * 1e6 / len(work.cases))
        yield stage
        if work.failure:
            return


def decide(cases: Sequence[Case], type_in_force: TypeInForce) -> list[Work]:
    """Run cases of one type to their end, together; where that fails, one by one.

    Returns pieces of work that hold all cases, in order.
    """
    together = Work(cases, type_in_force)
    try:
        for _ in run(together):
            continue
    except Exception:  # noqa: BLE001 - one of many failed: each is run alone, and the failing one says so itself
        return [piece for case in cases for piece in decide([case], type_in_force)]
    return [together]
