"""The monitor: what was fed in any portions gives one state, and crossings say what, how strongly, and when."""

import random
from typing import Any
from uuid import UUID

import orjson
import pytest

from decidable.decision.records import FieldKind, FieldSpec, InputSchema
from decidable.learning.certificates.monitor import AUDIT_DELTA, POINTS, Monitor, Series
from decidable.learning.certificates.reference import bins_of, reference_of

SCHEMA = InputSchema((FieldSpec("age", FieldKind.NUMBER), FieldSpec("city", FieldKind.CATEGORY)))


def people(n: int, dice: random.Random, older: float = 0.0) -> list[tuple[dict[str, Any], float]]:
    return [
        ({"age": dice.gauss(40 + older, 10), "city": dice.choice("abc")}, dice.betavariate(1, 9))
        for _ in range(n)
    ]


@pytest.fixture
def monitor() -> Monitor:
    seen = people(1200, random.Random(1))
    return Monitor.begin(reference_of(SCHEMA, [one for one, _ in seen], [d for _, d in seen]), 0.05)


def fed(monitor: Monitor, seen: list[tuple[dict[str, Any], float]], dice: random.Random, portion: int) -> Any:
    crossing = None
    bins = [bins_of(monitor.reference, one, d) for one, d in seen]
    ids = [UUID(int=dice.getrandbits(128)) for _ in seen]
    for at in range(0, len(seen), portion):
        stored = orjson.loads(orjson.dumps(monitor.document()))
        monitor = Monitor.from_document(monitor.reference, 0.05, stored)
        monitor, crossing = monitor.look(ids[at : at + portion], bins[at : at + portion])
        if crossing:
            break
    return monitor, crossing


def test_quiet_then_older(monitor: Monitor) -> None:
    dice = random.Random(2)
    monitor, crossing = fed(monitor, people(2000, dice), dice, 300)
    assert crossing is None
    assert monitor.looked == 2000
    monitor, crossing = fed(monitor, people(500, dice, older=5), dice, 77)
    assert crossing is not None
    assert (crossing.figure, crossing.kind) == ("age", "number")
    assert crossing.capital >= crossing.limit == 3 / 0.025
    assert 2000 < crossing.seen <= 2500
    assert crossing.sentence.startswith("the field age is not spread as it was")
    assert f"after {crossing.seen:,} decisions" in crossing.sentence
    assert monitor.crossing == crossing.document()


def test_portions_do_not_matter(monitor: Monitor) -> None:
    seen = people(300, random.Random(3))
    one, _ = fed(monitor, seen, random.Random(4), 1)
    many, _ = fed(monitor, seen, random.Random(4), 300)
    assert one.detectors.worth.tolist() == pytest.approx(many.detectors.worth.tolist(), rel=1e-3)
    assert one.looked == many.looked == 300


def test_dissonance_is_a_figure_of_its_own(monitor: Monitor) -> None:
    dice = random.Random(5)
    shifted = [(one, min(1.0, d + 0.08)) for one, d in people(500, dice)]
    _, crossing = fed(monitor, shifted, dice, 100)
    assert crossing is not None
    assert crossing.kind == "d"
    assert "the dissonance d is not spread" in crossing.sentence


def test_audits(monitor: Monitor) -> None:
    monitor, crossing = monitor.settle([False] * 30)
    assert crossing is None
    monitor, crossing = monitor.settle([True] * 30)
    assert crossing is not None
    assert crossing.limit == 1 / AUDIT_DELTA
    assert 30 < monitor.audits.n < 60
    assert "more automatic answers are wrong" in crossing.sentence
    assert len(monitor.audit_series.points) == 2


def test_a_series_stays_short_and_in_order() -> None:
    series = Series()
    for seen in range(1, 5001):
        series = series.after(seen, [seen, 0.0])
    assert POINTS / 2 <= len(series.points) <= POINTS
    places = [seen for seen, _ in series.points]
    assert places == sorted(set(places))
    assert places[-1] > 4900
    assert series.points[0] == (1, (0.0, -9.0))
    assert Series.from_document(orjson.loads(orjson.dumps(series.document()))) == series
