import numpy as np
import pytest

from decidable.decision.inputs import check_input, encode
from decidable.decision.proposal.additive import AdditiveProposer
from decidable.decision.proposal.analysis import Vocabulary, terms
from decidable.decision.proposal.terms import TermProposer
from tests.histories import learned_loans, learned_notes, loans


def additive(options: int = 2) -> AdditiveProposer:
    proposer = learned_loans(options).model.proposer
    assert isinstance(proposer, AdditiveProposer)
    return proposer


@pytest.mark.parametrize("options", [2, 5])
def test_what_fields_add_sums_to_the_log_odds(options):
    model, proposer = learned_loans(options).model, additive(options)
    table = loans(options=options)
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows[:50]]
    batch = encode(model.schema, [check_input(model.schema, row, strict=False).input for row in rows])
    p = proposer.probabilities(batch)
    scores = proposer.base + proposer.contributions(batch).sum(axis=1)
    np.testing.assert_allclose(np.log(p[:, 1] / p[:, 0]), scores[:, 1] - scores[:, 0], rtol=1e-6, atol=1e-9)


def test_reasons_are_exact_and_heaviest_first():
    model = learned_loans().model
    given = {"amount": 20_000.0, "years": None, "purpose": "boat", "telephone": 0}
    batch = encode(model.schema, [given])
    (proposal,) = model.proposer.propose(batch)
    parts = additive().contributions(batch)[0]
    chosen = model.options.index(proposal.option)
    exact = dict(
        zip(("amount", "years", "telephone", "purpose"), parts[:, chosen] - parts[:, 1 - chosen], strict=True)
    )
    assert proposal.option == "tier 1"
    assert {reason.field for reason in proposal.reasons[:2]} == {"amount", "purpose"}
    for reason in proposal.reasons:
        assert reason.weight == pytest.approx(exact[reason.field], abs=1e-4)
        assert reason.value == given[reason.field]
    weights = [abs(reason.weight) for reason in proposal.reasons]
    assert weights == sorted(weights, reverse=True)


def test_fields_add_nothing_on_average():
    learned = learned_loans()
    table, schema = loans(), learned.model.schema
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    batch = encode(schema, [check_input(schema, row, strict=False).input for row in rows])
    assert np.abs(additive().contributions(batch).mean(axis=0)).max() < 0.15


def test_an_unseen_category_says_nothing():
    model = learned_loans().model
    batch = encode(model.schema, [{"amount": 3000.0, "years": 9, "purpose": "rocket", "telephone": 1}])
    np.testing.assert_array_equal(additive().contributions(batch)[0, -1], 0.0)


def test_terms_of_a_text():
    assert sorted(terms("A b")) == sorted(
        ["w:a", "w:b", "w:a b", "c: a", "c:a ", "c: a ", "c: b", "c:b ", "c: b "]
    )


def test_words_and_runs_have_length_one_each():
    vocabulary = Vocabulary(("c: a", "c:a ", "w:a", "w:b", "w:a b"), np.array([1.0, 2.0, 1.5, 1.0, 3.0]))
    found = vocabulary.weigh(["a a b", "", "zz"])
    assert found.starts.tolist() == [0, 5, 5, 5]
    assert np.square(found.weights[:2]).sum() == pytest.approx(1)
    assert np.square(found.weights[2:]).sum() == pytest.approx(1)
    twice = 1 + np.log(2)
    words = np.array([twice * 1.5, 1.0, 3.0])
    np.testing.assert_allclose(found.weights[2:], words / np.sqrt(np.square(words).sum()))


def test_reasons_of_a_text_sum_to_the_log_odds_of_its_pieces():
    model = learned_notes().model
    proposer = model.proposer
    assert isinstance(proposer, TermProposer)
    batch = encode(model.schema, [{"description": "CULVERT culvert"}])
    (proposal,) = proposer.propose(batch)
    assert proposal.option == "pipes"
    p = np.sort(proposer.probabilities(batch)[0])[::-1]
    order = np.argsort(-proposer.probabilities(batch)[0])
    from_terms = np.log(p[0] / p[1]) - (proposer.base[order[0]] - proposer.base[order[1]])
    assert sum(reason.weight for reason in proposal.reasons) == pytest.approx(from_terms, abs=1e-3)
    assert proposal.reasons[0].value == "culvert"


def test_a_text_without_known_terms_gets_the_base():
    model = learned_notes().model
    (proposal,) = model.proposer.propose(encode(model.schema, [{"description": "ΩΩΩ"}]))
    assert proposal.reasons == ()
    assert max(proposal.probabilities) < 0.9
