import numpy as np
import pytest

from decidable.decision.critique.trees import TreeCritic
from decidable.decision.inputs import encode
from decidable.decision.records import Critique, Proposal
from tests.histories import learned_loans, learned_notes

BOAT = {"amount": 9_000.0, "years": 2, "purpose": "boat", "telephone": 0}


def criticise(given: dict[str, object], said: str) -> Critique:
    """The critique of a loan for which `said` was proposed with all confidence."""
    model = learned_loans().model
    probabilities = tuple(float(option == said) for option in model.options)
    batch = encode(model.schema, [given])
    return model.critic.criticise(batch, [Proposal(said, 1.0, probabilities)])[0]


def test_objections_name_the_past_and_the_fields():
    critique = criticise(BOAT, "tier 0")
    assert critique.option == "tier 1"
    past, *fields = critique.objections
    assert past.field is None
    assert "of the 10 nearest past cases were decided 'tier 1'" in past.sentence
    assert {objection.field for objection in fields} <= {"amount", "years", "purpose", "telephone"}
    assert 1 <= len(fields) <= 3
    weights = [objection.weight for objection in fields if objection.weight]
    assert weights == sorted(weights, reverse=True)
    assert all(weight >= 0.02 for weight in weights)


def test_the_figures_of_an_objection_are_real():
    critique = criticise(BOAT, "tier 0")
    objection = next(o for o in critique.objections if o.field == "years")
    model = learned_loans().model
    assert isinstance(model.critic, TreeCritic)
    usual = next(spec.median for spec in model.schema.fields if spec.name == "years")
    own, other = model.critic.probabilities(encode(model.schema, [BOAT, {**BOAT, "years": usual}]))[:, 1]
    assert f"gives 'tier 1' {own:.2f}, and with the usual value {other:.2f}." in objection.sentence
    assert objection.weight == pytest.approx(own - other, abs=1e-4)


def test_where_both_agree_there_is_no_objection():
    critique = criticise(BOAT, "tier 1")
    far = 1 - critique.probabilities[1] > 0.12
    assert far or critique.objections == ()


def test_similar_cases_are_real_rows():
    critique = criticise(BOAT, "tier 1")
    assert all(case.case.startswith("row ") for case in critique.similar)
    assert {case.option for case in critique.similar} <= {"tier 0", "tier 1"}


def test_texts_are_compared_with_the_nearest_texts():
    model = learned_notes().model
    batch = encode(model.schema, [{"description": "SEWER PIPE DRAIN CONCRETE"}])
    wrong = Proposal("trees", 1.0, tuple(float(option == "trees") for option in model.options))
    (critique,) = model.critic.criticise(batch, [wrong])
    assert critique.option == "pipes"
    assert "nearest past cases were decided 'pipes'" in critique.objections[0].sentence
    assert any("SEWER" in case.case or "PIPE" in case.case for case in critique.similar)


def test_no_option_is_impossible_to_the_vote():
    model = learned_notes().model
    p = model.critic.probabilities(
        encode(model.schema, [{"description": "SEWER PIPE DRAIN"}, {"description": None}])
    )
    assert p.min() > 0
    np.testing.assert_allclose(p.sum(axis=1), 1)
    assert p[0].max() == pytest.approx(p[0, model.options.index("pipes")])
