import math

import numpy as np
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.decision.inputs import MISSING, UNSEEN, check_input, encode, input_hash, near_hash
from decidable.decision.records import FieldKind, FieldSpec, InputSchema

AMOUNT = FieldSpec("amount", FieldKind.NUMBER)
MONTHS = FieldSpec("months", FieldKind.NUMBER, integer=True)
HOUSING = FieldSpec("housing", FieldKind.CATEGORY, categories=("own", "rent", "True"))
NOTE = FieldSpec("note", FieldKind.CATEGORY, required=False)
SCHEMA = InputSchema((AMOUNT, MONTHS, HOUSING, NOTE))
TEXT = InputSchema((FieldSpec("description", FieldKind.TEXT),))
GOOD = {"amount": 1200, "months": 12.0, "housing": "rent", "note": None}


def test_a_good_input_is_clean_and_in_the_order_of_the_schema():
    checked = check_input(SCHEMA, dict(reversed(GOOD.items())), strict=True)
    assert not checked.problems
    assert list(checked.input.items()) == [
        ("amount", 1200.0),
        ("months", 12),
        ("housing", "rent"),
        ("note", None),
    ]
    assert type(checked.input["amount"]) is float
    assert type(checked.input["months"]) is int


@pytest.mark.parametrize(
    ("change", "code", "says"),
    [
        ({"amount": "1200"}, "not_a_number", "without quotes"),
        ({"amount": True}, "not_a_number", "true and false"),
        ({"amount": math.nan}, "not_finite", "null"),
        ({"amount": math.inf}, "not_finite", "null"),
        ({"amount": 10**400}, "too_large", "9,007,199,254,740,992"),
        ({"amount": [1]}, "not_a_number", "a list"),
        ({"amount": {"a": 1}}, "not_a_number", "an object"),
        ({"housing": 3}, "not_text", "must be text, not a number"),
        ({"housing": True}, "not_text", 'in quotes: "True"'),
        ({"housing": ["rent"]}, "not_text", "a list"),
        ({"housing": "x" * 20_001}, "too_long", "20,001"),
        ({"housing": "a\x00b"}, "not_text", "NUL"),
        ({"housing": "a\ud800b"}, "not_text", "surrogate"),
        ({"housnig": "rent"}, "unknown_field", "Did you mean 'housing'?"),
        ({"zzz": 1}, "unknown_field", "Known fields: amount, months, housing, note"),
    ],
)
def test_a_wrong_value_is_a_problem_that_says_how_to_mend_it(change, code, says):
    checked = check_input(SCHEMA, GOOD | change, strict=True)
    assert [problem.code for problem in checked.problems] == [code]
    assert says in checked.problems[0].detail
    assert checked.problems[0].field == next(iter(change))


def test_an_absent_field_is_a_problem_only_where_it_is_required_and_asked_for():
    without = {"months": 1, "housing": "own"}
    assert [problem.field for problem in check_input(SCHEMA, without, strict=True).problems] == ["amount"]
    row = check_input(SCHEMA, without, strict=False)
    assert not row.problems
    assert row.input["amount"] is None


def test_null_is_allowed_everywhere():
    nothing = dict.fromkeys(GOOD)
    assert check_input(SCHEMA, nothing, strict=True).input == nothing
    assert not check_input(SCHEMA, nothing, strict=True).problems


def test_a_row_of_a_file_may_write_numbers_as_text_and_has_extra_columns():
    row = {"amount": " 12.5 ", "months": "NA", "housing": " rent ", "note": "", "extra": "1"}
    checked = check_input(SCHEMA, row, strict=False)
    assert checked.input == {"amount": 12.5, "months": None, "housing": "rent", "note": None}
    assert checked.unknown == ("extra",)
    assert not checked.problems


@pytest.mark.parametrize("cell", ["abc", "1_000", "inf", "nanx", "1e999", "1,5"])
def test_a_cell_that_is_no_number_is_a_problem(cell):
    assert check_input(SCHEMA, GOOD | {"amount": cell}, strict=False).problems


def test_ten_thousand_unknown_keys_are_answered_shortly():
    checked = check_input(SCHEMA, GOOD | {f"key {i}": i for i in range(10_000)}, strict=True)
    assert len(checked.problems) == 21
    assert "9,980 more" in checked.problems[-1].detail


def test_text_is_trimmed_and_blank_text_is_missing():
    assert check_input(TEXT, {"description": "  a pipe \n"}, strict=True).input == {"description": "a pipe"}
    assert check_input(TEXT, {"description": " \n"}, strict=True).input == {"description": None}


values = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.lists(st.integers()),
    st.dictionaries(st.text(), st.integers()),
)


@given(st.dictionaries(st.sampled_from([*GOOD, "other"]) | st.text(), values), st.booleans())
def test_whatever_is_sent_the_answer_is_problems_or_a_clean_input(raw, strict):
    checked = check_input(SCHEMA, raw, strict=strict)
    if not checked.problems:
        assert list(checked.input) == [spec.name for spec in SCHEMA.fields]
        assert orjson.loads(orjson.dumps(checked.input)) == checked.input
        assert check_input(SCHEMA, checked.input, strict=True) == type(checked)(checked.input, (), ())
        assert -(2**63) <= near_hash(SCHEMA, checked.input) < 2**63
        assert len(encode(SCHEMA, [checked.input])) == 1


def test_the_hash_knows_no_order_and_no_way_of_writing_a_number():
    one = check_input(SCHEMA, {"amount": 5, "months": 3.0, "housing": "own"}, strict=True).input
    other = check_input(SCHEMA, {"housing": "own", "months": "3", "amount": "5.0"}, strict=False).input
    assert input_hash(one) == input_hash(other)
    assert input_hash(one) != input_hash(one | {"amount": 6.0})


def test_near_duplicates_share_a_hash():
    def near(description: str) -> int:
        return near_hash(TEXT, {"description": description})

    assert near("Pipe culvert, 24 in.") == near("24 IN PIPE-CULVERT")
    assert near("Pipe culvert 24 in") != near("Pipe culvert 36 in")
    base = check_input(SCHEMA, GOOD, strict=True).input
    assert near_hash(SCHEMA, base) == near_hash(SCHEMA, base | {"amount": 1203.0})
    assert near_hash(SCHEMA, base) != near_hash(SCHEMA, base | {"amount": 1300.0})


def test_columns_mark_what_is_missing_and_what_is_new():
    batch = encode(
        SCHEMA,
        [
            {"amount": 1.0, "months": None, "housing": "rent", "note": None},
            {"amount": None, "months": 2, "housing": "castle", "note": None},
        ],
    )
    np.testing.assert_array_equal(batch.numbers, [[1, np.nan], [np.nan, 2]])
    np.testing.assert_array_equal(batch.codes, [[1, MISSING], [UNSEEN, MISSING]])
    assert encode(TEXT, [{"description": None}, {"description": "a"}]).texts == ("", "a")


def test_what_stages_share_is_computed_once():
    batch, figures = encode(TEXT, [{"description": "a"}]), iter([5, 6])
    assert batch.shared("x", lambda: next(figures)) == 5
    assert batch.shared("x", lambda: next(figures)) == 5
    assert next(figures) == 6
