import numpy as np
import pytest

from decidable.kit.probability import softmax
from decidable.learning.calibration import brier, calibrate, calibration_error, log_loss


def truth(rows: int, options: int, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """Log-scores that are right as often as they say, and the labels."""
    rng = np.random.default_rng(seed)
    scores = rng.normal(0, 1.5, (rows, options))
    draws = rng.random(rows)[:, None] > softmax(scores).cumsum(axis=1)
    return scores, draws.sum(axis=1).clip(0, options - 1).astype(np.int32)


def test_calibrated_scores_are_left_alone():
    assert calibrate(*truth(3000, 3), seed=1).name == "none"


@pytest.mark.parametrize("slope", [0.3, 3.0])
def test_too_sure_or_too_shy_scores_get_their_slope_back(slope):
    scores, labels = truth(3000, 3)
    found = calibrate(scores * slope, labels, seed=1)
    assert found.name in ("temperature", "platt")
    assert found.slope == pytest.approx(1 / slope, rel=0.1)
    assert log_loss(softmax(found.apply(scores * slope)), labels) < log_loss(softmax(scores * slope), labels)


def test_a_shifted_option_is_shifted_back():
    scores, labels = truth(3000, 2)
    found = calibrate(scores + np.array([0.0, 1.5]), labels, seed=1)
    assert found.name == "platt"
    assert found.shift[1] - found.shift[0] == pytest.approx(-1.5, abs=0.25)


def test_figures_of_known_cases():
    sure, right = np.array([1.0, 1.0, 1.0, 1.0]), np.array([True, True, False, False])
    assert calibration_error(sure, right) == pytest.approx(0.5)
    half = np.full((2, 2), 0.5)
    assert brier(half, np.array([0, 1])) == pytest.approx(0.5)
    assert log_loss(half, np.array([0, 1])) == pytest.approx(np.log(2))
    assert log_loss(np.array([[1.0, 0.0]]), np.array([1])) < 30
