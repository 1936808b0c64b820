"""What holds for the models of every type, tabular or text, of two options or more."""

import subprocess
import sys
from dataclasses import replace
from uuid import UUID

import numpy as np
import pytest

from decidable.decision.bundle import ModelUnreadable, TypeModel
from decidable.decision.inputs import check_input, encode
from decidable.decision.records import Case, Critique, Proposal, Signal
from decidable.decision.trust import measure
from decidable.kit.arrays import pack, unpack
from decidable.kit.table import Table
from tests.histories import learned_loans, learned_notes, loans, notes

Answers = list[tuple[tuple[Signal, ...], Proposal, Critique]]


def answers(model: TypeModel, cases: list[Case]) -> Answers:
    batch = encode(model.schema, [case.input for case in cases])
    signals = model.signals.observe(batch, cases)
    proposals = model.proposer.propose(batch)
    return list(zip(signals, proposals, model.critic.criticise(batch, proposals), strict=True))


def cases_of(model: TypeModel, table: Table, count: int = 60) -> list[Case]:
    """Rows of a table as cases, and one about which nothing is known."""
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows[:count]] + [{}]
    inputs = [check_input(model.schema, row, strict=False).input for row in rows]
    return [Case(UUID(int=at), given) for at, given in enumerate(inputs)]


@pytest.fixture(scope="module", params=["two", "five", "text"])
def asked(request: pytest.FixtureRequest) -> tuple[TypeModel, list[Case]]:
    if request.param == "text":
        model = learned_notes().model
        return model, cases_of(model, notes())
    options = {"two": 2, "five": 5}[request.param]
    model = learned_loans(options).model
    return model, cases_of(model, loans(options=options))


def test_probabilities_are_rounded_and_sum_to_one(asked):
    model, cases = asked
    for _, proposal, critique in answers(model, cases):
        for said in (proposal, critique):
            assert len(said.probabilities) == len(model.options)
            assert sum(said.probabilities) == pytest.approx(1, abs=1e-9)
            assert all(0 <= p <= 1 and p == round(p, 6) for p in said.probabilities)
            assert said.probabilities[model.options.index(said.option)] == max(said.probabilities)
        assert proposal.confidence == max(proposal.probabilities)
        assert len(proposal.reasons) <= 5
        assert len(critique.similar) == 5
        distances = [case.distance for case in critique.similar]
        assert distances == sorted(distances)


def test_a_case_is_decided_alone_as_among_others(asked):
    model, cases = asked
    together = answers(model, cases)
    assert [answers(model, [case])[0] for case in cases] == together
    assert answers(model, cases[::-1]) == together[::-1]
    assert answers(model, []) == []


def test_a_stored_model_answers_as_before(asked):
    model, cases = asked
    parts = model.to_bytes()
    assert set(parts) == {"signals", "proposer", "critic", "trust"}
    again = TypeModel.from_bytes(parts)
    assert again.schema == model.schema
    assert again.options == model.options
    assert answers(again, cases) == answers(model, cases)
    assert again.to_bytes() == parts
    assert again.critic.known is again.signals.known, "known cases lie in memory once"


def test_damaged_parts_are_refused(asked):
    parts = asked[0].to_bytes()
    for role in parts:
        with pytest.raises(ModelUnreadable, match=role):
            TypeModel.from_bytes({**parts, role: parts[role][:-100]})
        if role != "trust":
            with pytest.raises(ModelUnreadable, match="no part"):
                TypeModel.from_bytes({name: part for name, part in parts.items() if name != role})
    arrays, note = unpack(parts["proposer"])
    with pytest.raises(ModelUnreadable, match="proposer"):
        TypeModel.from_bytes({**parts, "proposer": pack(arrays, {**note, "family": "oracle"})})
    with pytest.raises(ModelUnreadable, match="same options"):
        TypeModel.from_bytes({**parts, "proposer": pack(arrays, {**note, "options": ["a", "b"]})})


def test_a_type_that_was_learned_before_there_was_trust_goes_by_its_confidence(asked):
    model, cases = asked
    old = TypeModel.from_bytes({name: part for name, part in model.to_bytes().items() if name != "trust"})
    batch = encode(model.schema, [case.input for case in cases])
    proposals = old.proposer.propose(batch)
    critiques = old.critic.criticise(batch, proposals)
    nothing = np.zeros(len(cases))
    trusted = measure(old.trust, proposals, critiques, nothing.tolist(), nothing, [()] * len(cases))
    assert trusted == pytest.approx([proposal.confidence for proposal in proposals], abs=2e-6)


def test_nothing_stored_is_code(asked):
    for part in asked[0].to_bytes().values():
        assert b"sklearn" not in part
        assert not any(array.dtype == object for array in unpack(part)[0].values())


def test_reading_models_needs_no_training_library():
    script = (
        "import sys; import decidable.decision.bundle; "
        "print([name for name in ('sklearn', 'scipy', 'wordllama', 'torch') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_two_parts_that_know_different_cases_keep_their_own():
    model = learned_loans().model
    known = model.critic.known
    fewer = replace(known, points=known.points[:50], labels=known.labels[:50], names=known.names[:50])
    mixed = TypeModel(replace(model.signals, known=fewer), model.proposer, model.critic)
    again = TypeModel.from_bytes(mixed.to_bytes())
    assert (len(again.signals.known), len(again.critic.known)) == (50, len(known))
    np.testing.assert_array_equal(again.signals.known.points, fewer.points)
