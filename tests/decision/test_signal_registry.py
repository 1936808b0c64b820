"""The registry of signals: nothing is forgotten in it, and what is stored by it stays readable."""

import re
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from decidable.decision import signals
from decidable.decision.bundle import ModelUnreadable, TypeModel
from decidable.decision.inputs import encode
from decidable.decision.records import Case, Severity, Signal
from decidable.decision.signals import registry
from decidable.kit.arrays import unpack
from tests.histories import learned_loans

FOLDER = Path(str(signals.__file__)).parent
INT4 = 31
"""Bits of `decisions.signal_levels` that hold levels, two for each signal."""


def unregistered(folder: Path) -> list[str]:
    """What measures and is not in the registry, each as a sentence."""
    registered = {measure.__name__ for measure in registry.SIGNALS.values()}
    return [
        f"signals/{file.name}: {name} measures a signal that nobody asks for: "
        "add its line at the end of SIGNALS in signals/registry.py"
        for file in folder.glob("*.py")
        for name in re.findall(r"^def ([a-z]\w*)\([^)]*\) -> Found:", file.read_text(), re.MULTILINE)
        if name not in registered
    ]


def test_every_measure_is_registered(tmp_path: Path) -> None:
    assert unregistered(FOLDER) == []
    measure = "def forgotten(\n    _: Usual, batch: Batch, __: Sequence[Case]\n) -> Found:\n"
    (tmp_path / "new.py").write_text(measure)
    assert [sentence.partition(":")[0] for sentence in unregistered(tmp_path)] == ["signals/new.py"]


def test_every_signal_goes_by_a_registered_name() -> None:
    for file in FOLDER.glob("*.py"):
        for name in re.findall(r'Signal\(\s*"(\w+)"', file.read_text()):
            assert name in registry.SIGNALS, (
                f"signals/{file.name}: the signal {name!r} is not registered: "
                "add its line at the end of SIGNALS in signals/registry.py, under this name"
            )


def test_the_stored_order_is_never_changed() -> None:
    stored: tuple[str, ...] = ("missing_field", "unknown_field", "unseen_category", "out_of_range")
    stored += ("anomaly", "novelty", "exact_duplicate", "near_duplicate")
    assert registry.SIGNAL_NAMES[: len(stored)] == stored == registry.FIRST, (
        "decisions.signal_levels holds two bits for each signal, by its place in SIGNALS: "
        "add signals at the end, and take none away"
    )
    assert 2 * len(registry.SIGNALS) <= INT4, (
        "decisions.signal_levels has no room left: widen it in a migration"
    )


def observe(model: TypeModel) -> list[str]:
    given = {"amount": 3000.0, "years": 10, "purpose": "car", "telephone": 1}
    found = model.signals.observe(encode(model.schema, [given]), [Case(UUID(int=1), given)])
    return [signal.name for signal in found[0]]


def test_a_type_measures_what_it_was_learned_with(monkeypatch: pytest.MonkeyPatch) -> None:
    before = learned_loans().model
    before = replace(before, signals=replace(before.signals, names=registry.FIRST))
    added = {**registry.SIGNALS, "always": lambda *_: iter([(0, Signal("always", Severity.INFO, "Always."))])}
    monkeypatch.setattr("decidable.decision.signals.observer.SIGNALS", added)
    after = replace(before, signals=replace(before.signals, names=tuple(added)))
    again = [TypeModel.from_bytes(model.to_bytes()) for model in (before, after)]
    assert [observe(model) for model in again] == [[], ["always"]]
    assert "signals" not in unpack(before.signals.pack())[1], "the bytes of types that were learned earlier"
    monkeypatch.setattr("decidable.decision.signals.observer.SIGNALS", registry.SIGNALS)
    with pytest.raises(ModelUnreadable, match="measures 'always', which this version does not know"):
        TypeModel.from_bytes(after.to_bytes())
