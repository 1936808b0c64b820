import pytest

from decidable.decision.records import FieldKind
from decidable.kit.table import Table
from decidable.learning.columns import LeftOut, inspect, kind_of, specify
from decidable.learning.refusals import ColumnAbsent
from tests.histories import loans, notes

MANY = [str(i) for i in range(100)]


@pytest.mark.parametrize(
    ("name", "cells", "kind"),
    [
        ("amount", ["1", "2.5", None, "-3e2"], FieldKind.NUMBER),
        ("flag", ["0", "1", "1", None], FieldKind.NUMBER),
        ("zip", ["01234", "98765", "01234", "1"], FieldKind.CATEGORY),
        ("colour", ["red", "blue", "red", None], FieldKind.CATEGORY),
        ("mixed", ["1", "2", "none", "1"], FieldKind.CATEGORY),
        ("infinite", ["1", "inf", "2", "1"], FieldKind.CATEGORY),
        ("there or not", ["yes", None, None, "yes"], FieldKind.CATEGORY),
        ("prices", [str((i * 37) % 101) for i in range(100)], FieldKind.NUMBER),
    ],
)
def test_kinds_of_columns(name, cells, kind):
    assert kind_of(name, cells) is kind


@pytest.mark.parametrize(
    ("name", "cells", "why"),
    [
        ("row", MANY, "running number"),
        ("customer_id", MANY[::-1], "identifier"),
        ("CustomerID", MANY[::-1], "identifier"),
        ("code", [f"x{i}" for i in MANY], "identifier or free text"),
        ("when", [f"2024-01-{1 + i % 28:02} 10:{i % 60:02}" for i in range(100)], "dates"),
        ("country", ["MN"] * 50, "the same value, 'MN'"),
        ("nothing", [None] * 50, "every cell is empty"),
        ("place", [f"town {i % 1500}" for i in range(3000)], "1,500 different values"),
        ("story", ["word " * 200, "b", "word " * 200], "text column"),
    ],
)
def test_columns_that_are_left_out_and_why(name, cells, why):
    found = kind_of(name, cells)
    assert isinstance(found, LeftOut)
    assert found.name == name
    assert why in found.reason


def test_a_number_field_is_described_by_its_training_cells():
    spec = specify("years", FieldKind.NUMBER, ["1", "3", None, "5", "90"])
    assert not isinstance(spec, LeftOut)
    assert (spec.minimum, spec.maximum, spec.median, spec.integer, spec.required) == (1, 90, 4, True, False)
    assert spec.scale == pytest.approx(1.4826 * 2)
    assert spec.missing_share == 0.2


def test_a_scale_is_never_zero():
    spec = specify("mostly", FieldKind.NUMBER, ["0"] * 9 + ["10"])
    assert not isinstance(spec, LeftOut)
    assert spec.scale == pytest.approx(3)


def test_categories_are_sorted_and_the_most_frequent_is_the_example():
    spec = specify("colour", FieldKind.CATEGORY, ["red", "blue", "red"])
    assert not isinstance(spec, LeftOut)
    assert (spec.categories, spec.example, spec.required) == (("blue", "red"), "red", True)


def test_a_column_that_only_training_rows_leave_constant_is_left_out():
    assert isinstance(specify("x", FieldKind.CATEGORY, ["a", "a"]), LeftOut)
    assert isinstance(specify("x", FieldKind.NUMBER, ["1", "1"]), LeftOut)


def test_a_look_before_learning():
    found = inspect(loans(), "outcome")
    assert [spec.name for spec in found.fields] == ["amount", "years", "purpose", "telephone"]
    assert {item.name: item.reason.split(":")[0] for item in found.left_out} == {
        "number": "it looks like a running number",
        "bank": "every row has the same value, 'ours'",
    }
    assert sum(rows for _, rows in found.classes) == found.rows == 400
    assert "outcome" in found.label_candidates
    assert "amount" not in found.label_candidates
    assert found.text_candidates == ()


def test_the_likeliest_label_comes_first():
    rows = [[str(n % 7), "ab"[n % 2], "good" if n % 3 else "bad", str(n % 2)] for n in range(100)]
    found = inspect(Table(("debt", "home", "Loan Status", "flag"), rows, list(range(2, 102))))
    assert found.label_candidates == ("Loan Status", "home", "flag", "debt")


def test_a_look_at_texts():
    found = inspect(notes(), "trade", "description")
    assert [spec.kind for spec in found.fields] == [FieldKind.TEXT]
    assert found.text_candidates == ("description",)
    assert inspect(notes()).classes == ()


def test_a_wrong_name_gets_the_nearest():
    with pytest.raises(
        ColumnAbsent, match=r"no column 'Outcom' to be the label. Did you mean 'outcome'\?.*purpose"
    ):
        inspect(loans(), "Outcom")
    with pytest.raises(ColumnAbsent, match="text column"):
        inspect(loans(), "outcome", "zzz")


def test_an_empty_column_does_not_break_the_look():
    table = Table(("a", "b"), [["", "x y"], ["", "z"]], [2, 3])
    assert [item.name for item in inspect(table).left_out] == ["a"]
