from pathlib import Path

import numpy as np
import pytest

from bench.quality import QUESTIONS
from decidable.decision.inputs import check_input, encode
from decidable.kit.table import Table
from decidable.learning.demo import LABEL, tumour_triage
from decidable.learning.learn import learn
from tests.histories import learned_loans, learned_notes, loans, notes


def test_the_same_table_and_seed_give_the_same_bytes():
    again = learn(loans(), "outcome")
    assert again.model.to_bytes() == learned_loans().model.to_bytes()
    assert again.report == learned_loans().report
    assert (
        learn(notes(), "trade", text_column="description").model.to_bytes()
        == learned_notes().model.to_bytes()
    )


def test_another_seed_sets_other_rows_aside():
    assert learn(loans(), "outcome", seed=1).model.to_bytes() != learned_loans().model.to_bytes()


def test_progress_rises_from_nothing_to_all():
    told: list[tuple[float, str]] = []
    learn(loans(), "outcome", progress=lambda fraction, sentence: told.append((fraction, sentence)))
    fractions = [fraction for fraction, _ in told]
    assert fractions == sorted(fractions)
    assert (fractions[0], fractions[-1]) == (0, 1)
    assert all(sentence for _, sentence in told)


@pytest.mark.parametrize("text", [None, "description"])
def test_learning_ends_when_progress_raises(text):
    class Cancelled(Exception):
        pass

    def stop(fraction: float, _: str) -> None:
        if fraction > 0.3:
            raise Cancelled

    table, label = (notes(), "trade") if text else (loans(), "outcome")
    with pytest.raises(Cancelled):
        learn(table, label, text_column=text, progress=stop)


def test_the_demo_is_learned_from_569_real_cases():
    table = tumour_triage()
    assert (len(table.rows), len(table.columns), table.columns[-1]) == (569, 31, LABEL)
    learned = learn(table, LABEL)
    assert learned.model.options == ("benign", "malignant")
    assert learned.report["auc"] > 0.98
    assert learned.report["left_out"] == {"columns": [], "classes": [], "rows": []}


def test_a_type_of_categories_alone_and_one_of_a_single_flag():
    rng = np.random.default_rng(2)
    rows = [[str(rng.choice(["a", "b", "c"])), str(rng.choice(["x", "y"]))] for _ in range(80)]
    rows = [[*row, "yes" if (row[0] == "a") == (rng.random() < 0.8) else "no"] for row in rows]
    assert learn(Table(("one", "two", "label"), rows, list(range(80))), "label").report["n"] == 16
    flags = [[str(at % 2), "yes" if (at % 2) == (rng.random() < 0.8) else "no"] for at in range(80)]
    assert learn(Table(("flag", "label"), flags, list(range(80))), "label").report["n"] == 16


def test_a_column_that_is_nearly_always_empty_does_no_harm():
    table = loans()
    rows = [[*row[:-1], str(at) if at in (7, 50, 90) else "", row[-1]] for at, row in enumerate(table.rows)]
    columns = (*table.columns[:-1], "rare", "outcome")
    learned = learn(Table(columns, rows, table.line_numbers), "outcome")
    rare = next(spec for spec in learned.model.schema.fields if spec.name == "rare")
    assert rare.missing_share > 0.98
    given = check_input(
        learned.model.schema, {"rare": 3.0, "amount": None, "telephone": None, "purpose": None}, strict=True
    )
    assert learned.model.proposer.probabilities(
        encode(learned.model.schema, [given.input])
    ).sum() == pytest.approx(1)


@pytest.mark.parametrize("name", ["german_credit", "credit_data", "wa_churn", "mndot_section"])
def test_the_proposer_reaches_the_baseline_of_real_data(name: str, shared_data: Path):
    question = QUESTIONS[name](shared_data)
    report = learn(
        question.table, question.label, text_column=question.text_column, golden=question.golden
    ).report
    assert report[question.figure] >= question.bar
