"""References: every value has its bin, and the counts are of values that had no say in the bins."""

from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.decision.records import FieldKind, FieldSpec, InputSchema
from decidable.learning.certificates.drift import ABSENT
from decidable.learning.certificates.reference import bins_of, labels_of, reference_of, salts_of

SCHEMA = InputSchema(
    (
        FieldSpec("age", FieldKind.NUMBER),
        FieldSpec("city", FieldKind.CATEGORY, categories=("a", "b")),
        FieldSpec("d", FieldKind.TEXT),  # a field may be called like the dissonance
    )
)
NUMBER = st.none() | st.floats(-1e9, 1e9)
INPUT = st.fixed_dictionaries(
    {"age": NUMBER, "city": st.none() | st.sampled_from("abcdef"), "d": st.none() | st.text(max_size=9)}
)


def history(n: int) -> list[dict[str, Any]]:
    return [
        {
            "age": None if i % 10 == 9 else float(i),
            "city": "ab"[i % 2] if i % 7 else "rare",
            "d": "x" * (i % 5),
        }
        for i in range(n)
    ]


def test_bins_and_counts() -> None:
    reference = reference_of(SCHEMA, history(400), [i / 400 for i in range(400)])
    age, city, text, d = reference["figures"]
    assert [figure["name"] for figure in reference["figures"]] == ["age", "city", "d", "d"]
    assert len(set(salts_of(reference))) == 4
    assert len(age["edges"]) == 9
    assert len(age["counts"]) == 11
    assert 20 <= age["counts"][-1] <= 40  # missing: of 40, those that were not drawn to make bins
    assert city["categories"] == ["a", "b", "rare"]
    assert text["edges"] == [0, 1, 2, 3, 4]
    assert sum(d["counts"]) == 300
    assert all(5 <= n <= 70 for n in d["counts"][:-1])
    assert orjson.loads(orjson.dumps(reference)) == reference


@given(st.lists(INPUT, max_size=30), st.lists(st.floats(0, 1), max_size=30), INPUT, st.floats(0, 1))
def test_every_value_has_a_bin(
    inputs: list[dict[str, Any]], ds: list[float], one: dict[str, Any], d: float
) -> None:
    reference = reference_of(SCHEMA, inputs, ds)
    bins = bins_of(reference, one, d)
    for figure, at in zip(reference["figures"], bins, strict=True):
        assert 0 <= at < len(figure["counts"])
        assert len(labels_of(figure)) == len(figure["counts"])
    for figure in reference["figures"][:-1]:
        assert sum(figure["counts"]) == len(inputs) - (len(inputs) + 3) // 4


@pytest.mark.parametrize(
    ("given_input", "d", "bins"),
    [
        ({"age": None, "city": None, "d": None}, None, (10, 4, 6, ABSENT)),
        ({}, 0.0, (10, 4, 6, 0)),
        ({"age": 1e9, "city": "elsewhere", "d": "xxxxxxx"}, 1.0, (9, 3, 5, 9)),
        (None, 0.0, (ABSENT, ABSENT, ABSENT, 0)),
    ],
)
def test_unusual_values(given_input: dict[str, Any] | None, d: float | None, bins: tuple[int, ...]) -> None:
    reference = reference_of(SCHEMA, history(400), [i / 400 for i in range(400)])
    assert bins_of(reference, given_input, d) == bins


def test_nothing_to_compare_with_is_no_error() -> None:
    reference = reference_of(SCHEMA, [], [])
    assert bins_of(reference, {"age": 3.0, "city": "a", "d": "b"}, 0.5) == (0, 0, 0, 0)
    assert labels_of(reference["figures"][0]) == ["any", "missing"]
