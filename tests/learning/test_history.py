from dataclasses import replace

import numpy as np
import pytest

from decidable.kit.table import Table
from decidable.learning.history import History, read_history
from decidable.learning.learn import learn
from decidable.learning.refusals import (
    ColumnAbsent,
    LearningRefused,
    NoUsableColumns,
    OneClassOnly,
    TooFewRows,
    TooManyClasses,
)
from tests.histories import loans, notes


def table_of(labels: list[str], **columns: list[str]) -> Table:
    rows = [[*cells, label] for *cells, label in zip(*columns.values(), labels, strict=True)]
    return Table((*columns, "label"), rows, list(range(2, len(rows) + 2)))


NUMBERS = [str((i * 37) % 60) for i in range(60)]
HALVES = ["yes", "no"] * 30


@pytest.mark.parametrize(
    ("table", "label", "refusal", "says"),
    [
        (table_of(HALVES, x=NUMBERS), "labl", ColumnAbsent, "Did you mean 'label'"),
        (table_of(["yes"] * 60, x=NUMBERS), "label", OneClassOnly, "1 different value"),
        (table_of([""] * 60, x=NUMBERS), "label", OneClassOnly, "empty"),
        (table_of(["yes"] * 58 + ["no"] * 2, x=NUMBERS), "label", OneClassOnly, "only 'yes' has 5 rows"),
        (
            table_of([str(i) for i in range(300)], x=NUMBERS * 5),
            "label",
            TooManyClasses,
            "300 different values",
        ),
        (table_of(HALVES[:40], x=NUMBERS[:40]), "label", TooFewRows, "40 rows; at least 50"),
        (
            table_of(["yes"] * 20 + ["no"] * 20 + [""] * 20, x=NUMBERS),
            "label",
            TooFewRows,
            "40 rows can be learned",
        ),
        (table_of(HALVES, x=["1"] * 60), "label", NoUsableColumns, "x: every row has the same value"),
        (table_of(HALVES), "label", NoUsableColumns, "none beside the label"),
    ],
)
def test_what_cannot_be_learned_from_is_refused_with_the_reason(table, label, refusal, says):
    with pytest.raises(refusal, match=says) as caught:
        read_history(table, label)
    assert isinstance(caught.value, LearningRefused)
    assert caught.value.status == 422


@pytest.mark.parametrize("first", [None, 0x2200])
def test_a_text_column_without_words_is_refused(first):
    texts = ["" if first is None else chr(first + at) for at in range(60)]  # 60 signs, each seen once
    with pytest.raises(NoUsableColumns):
        learn(table_of(HALVES, t=texts), "label", text_column="t")


def test_small_classes_and_rows_without_a_label_are_left_out_and_said():
    labels = ["yes"] * 40 + ["no"] * 40 + ["maybe"] * 4 + ["once"] + [""] * 3 + ["NA"] * 2
    history = read_history(table_of(labels, x=[str((i * 37) % 91) for i in range(90)]), "label")
    assert history.options == ("no", "yes")
    assert [item.name for item in history.left_out["classes"]] == ["maybe", "once"]
    assert "1 row;" in history.left_out["classes"][1].reason
    assert [(item.name, item.reason) for item in history.left_out["rows"]] == [
        ("5 rows", "they have no value in 'label'")
    ]
    assert len(history.labels) == 80


def test_endless_texts_are_left_out_and_said():
    table = notes()
    rows = [list(row) for row in table.rows]
    rows[3][0] = "x" * 20_001
    history = read_history(replace(table, rows=rows), "trade", "description")
    assert "20,000 characters" in history.left_out["rows"][0].reason
    assert len(history.labels) == len(rows) - 1


def apart(history: History) -> None:
    assert not set(history.training.tolist()) & set(history.golden.tolist())
    assert len(history.training) + len(history.golden) == len(history.labels)


def test_a_fifth_of_each_class_is_set_aside():
    history = read_history(loans(options=5), "outcome")
    apart(history)
    assert np.bincount(history.labels[history.golden]).tolist() == [16] * 5


def test_the_rows_to_set_aside_can_be_named():
    history = read_history(loans(), "outcome", golden=[0, 5, 399])
    apart(history)
    assert [history.rows[position] for position in history.golden.tolist()] == [1, 6, 400]


def test_equal_inputs_are_never_on_both_sides():
    twice = notes(rows=100)
    table = replace(twice, rows=twice.rows * 2, line_numbers=list(range(200)))
    history = read_history(table, "trade", "description")
    apart(history)
    seen = {str(given) for given in history.inputs_at(history.training)}
    assert not seen & {str(given) for given in history.inputs_at(history.golden)}


def test_equal_texts_with_other_labels_are_kept():
    texts = ["same words here"] * 60
    history = read_history(table_of(HALVES, text=texts), "label", "text")
    assert len(history.labels) == 60


def test_the_holdout_has_no_part_in_the_schema():
    table = loans()
    rows = [list(row) for row in table.rows]
    rows[0][1], rows[0][3] = "99999999", "rocket"
    schema = read_history(replace(table, rows=rows), "outcome", golden=[0, 1, 2]).schema
    amount, _, purpose, _ = schema.fields
    assert amount.maximum is not None
    assert amount.maximum < 99_999_999
    assert "rocket" not in purpose.categories


def test_the_same_seed_sets_the_same_rows_aside():
    one, two, other = (read_history(loans(), "outcome", seed=seed).golden.tolist() for seed in (1, 1, 2))
    assert one == two != other
