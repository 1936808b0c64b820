import numpy as np
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from sklearn import metrics

from decidable.learning.report import area_under_curve, dissonance_of, quality, risk_coverage
from tests.histories import learned_loans, learned_notes


@given(st.integers(0, 99))
def test_figures_are_those_of_scikit_learn(seed):
    rng = np.random.default_rng(seed)
    positive, scores = rng.random(40) < 0.5, rng.random(40).round(1)
    if positive.any() and not positive.all():
        assert area_under_curve(scores, positive) == pytest.approx(
            metrics.roc_auc_score(positive, scores), abs=1e-6
        )
    p, labels = rng.random((40, 4)), rng.integers(0, 4, 40).astype(np.int32)
    theirs = metrics.f1_score(labels, p.argmax(axis=1), average="macro")
    assert quality(p, labels)["macro_f1"] == pytest.approx(theirs, abs=1e-6)


def test_no_auc_without_both_classes():
    assert area_under_curve(np.array([0.1, 0.2]), np.array([True, True])) is None


figures = hnp.arrays(np.float64, 50, elements=st.floats(0, 1))


@given(figures, figures, hnp.arrays(np.bool_, 50))
def test_thresholds_reproduce_coverage_and_error(confidence, d, right):
    curves = risk_coverage(confidence, d, right, confidence)
    covers = {
        "confidence": lambda t: confidence >= t - 1e-6,
        "d": lambda t: d <= t + 1e-6,
        "trust": lambda t: confidence >= t - 1e-6,
        "both": lambda t: (confidence >= t - 1e-6) & (d <= 1 - t + 1e-6),
    }
    for measure, curve in curves.items():
        assert curve[-1]["coverage"] == 1
        assert [p["coverage"] for p in curve] == sorted(p["coverage"] for p in curve)
        for point in curve:
            covered = covers[measure](point["threshold"])
            assert covered.sum() >= point["n"] >= 1
            assert point["error"] <= 1


def test_the_distribution_of_d():
    found = dissonance_of(np.array([0.0, 0.04, 0.06, 1.0]))
    assert found["histogram"] == [2, 1, *[0] * 16, 0, 1]
    assert found["quantiles"]["0.5"] == pytest.approx(0.05)


@pytest.mark.parametrize("learned", [learned_loans, learned_notes])
def test_a_report_is_whole_and_json(learned):
    report = learned().report
    assert orjson.loads(orjson.dumps(report)) == report
    assert report["rows"] == report["training_rows"] + report["n"]
    assert sum(item["rows"] for item in report["classes"]) == report["rows"]
    assert sum(report["dissonance"]["histogram"]) == report["n"]
    assert report["accuracy"] > report["baseline"]
    assert (report["auc"] is None) != (report["macro_f1"] is None)
    assert set(report["risk_coverage"]) == {"confidence", "d", "both", "trust"}
