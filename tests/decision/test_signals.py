from dataclasses import replace
from uuid import UUID

import pytest

from decidable.decision.inputs import check_input, encode
from decidable.decision.records import Case, Severity, Signal
from tests.histories import learned_loans, learned_notes, loans

USUAL = {"amount": 3000.0, "years": 10, "purpose": "car", "telephone": 1}
EARLIER = UUID(int=99)


def observe(change: dict[str, object], case: Case | None = None) -> list[Signal]:
    model = learned_loans().model
    checked = check_input(model.schema, USUAL | change, strict=False)
    assert not checked.problems
    case = case or Case(UUID(int=1), checked.input, unknown_fields=checked.unknown)
    batch = encode(model.schema, [checked.input])
    return list(model.signals.observe(batch, [case])[0])


def named(signals: list[Signal], name: str) -> Signal:
    (found,) = [signal for signal in signals if signal.name == name]
    return found


def test_a_usual_input_has_no_signals():
    assert observe({}) == []


def test_a_missing_field_weighs_by_how_often_it_was_missing():
    rare, often = (
        named(observe({"purpose": None}), "missing_field"),
        named(observe({"years": None}), "missing_field"),
    )
    assert (rare.field, rare.severity) == ("purpose", Severity.CRITICAL)
    assert (often.field, often.severity) == ("years", Severity.INFO)
    assert "no past case" in rare.sentence
    assert "% of past cases" in often.sentence


def test_an_unseen_category_is_named():
    signal = named(observe({"purpose": "rocket"}), "unseen_category")
    assert (signal.field, signal.value, signal.severity) == ("purpose", "rocket", Severity.WARNING)
    assert "'rocket'" in signal.sentence


@pytest.mark.parametrize(
    ("years", "severity"), [(31, Severity.WARNING), (500, Severity.CRITICAL), (-1, Severity.WARNING)]
)
def test_a_number_out_of_range_names_the_limit(years, severity):
    signal = named(observe({"years": years}), "out_of_range")
    assert signal.severity is severity
    assert signal.value == years
    assert signal.threshold == (0 if years < 0 else 29)


def test_an_anomaly_names_field_and_figure():
    signal = named(observe({"amount": 90_000.0}), "anomaly")
    assert signal.field == "amount"
    assert signal.threshold is not None
    assert isinstance(signal.value, float)
    assert signal.value > signal.threshold >= 5
    assert f"{signal.value:g} robust deviations" in signal.sentence


def test_what_no_known_case_is_like_is_novel():
    signal = named(observe({"amount": 200_000.0, "years": 300, "purpose": "rocket"}), "novelty")
    assert signal.threshold is not None
    assert isinstance(signal.value, float)
    assert signal.value > signal.threshold
    assert "row " in signal.sentence


def test_past_cases_are_not_novel():
    table, model = loans(), learned_loans().model
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    inputs = [check_input(model.schema, row, strict=False).input for row in rows]
    cases = [Case(UUID(int=at), given) for at, given in enumerate(inputs)]
    signals = model.signals.observe(encode(model.schema, inputs), cases)
    assert sum("novelty" in {signal.name for signal in found} for found in signals) <= len(rows) * 0.02


@pytest.mark.parametrize(("exact", "name"), [(True, "exact_duplicate"), (False, "near_duplicate")])
def test_a_duplicate_names_the_earlier_decision(exact, name):
    given = check_input(learned_loans().model.schema, USUAL, strict=False).input
    signal = named(observe({}, Case(UUID(int=1), given, duplicate_of=EARLIER, duplicate_exact=exact)), name)
    assert signal.value == str(EARLIER)


def test_unknown_fields_are_said():
    signal = named(observe({"colour": "red"}), "unknown_field")
    assert signal.field == "colour"


def test_texts_that_are_missing_long_or_new():
    model = learned_notes().model

    def names(text: str | None) -> set[str]:
        given = {"description": text}
        found = model.signals.observe(encode(model.schema, [given]), [Case(UUID(int=1), given)])[0]
        return {signal.name for signal in found}

    assert names("CULVERT PIPE SEWER MAPLE TYPE 5") == set()
    assert "missing_field" in names(None)
    assert "anomaly" in names("culvert " * 200)
    assert "novelty" in names("Quantum chromodynamics seminar in Vienna")


def test_limits_are_those_of_the_training_rows():
    model = learned_loans().model
    stricter = replace(model.signals, z_limits=model.signals.z_limits * 0)
    batch = encode(model.schema, [check_input(model.schema, USUAL, strict=False).input])
    found = stricter.observe(batch, [Case(UUID(int=1), batch.inputs[0])])[0]
    assert {signal.name for signal in found} == {"anomaly"}
