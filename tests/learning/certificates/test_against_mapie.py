"""The same statement, proven by MAPIE's Learn-then-Test on the same labels: ours lets at least as much through."""

import numpy as np
import pytest
from mapie.risk_control import BinaryClassificationController

from decidable.learning.certificates.bounds import Flags, Floats
from decidable.learning.certificates.proving import Candidate, Sample, Target, candidates, prove

DELTA = 0.1


def cases(rng: np.random.Generator, n: int) -> tuple[Floats, Flags]:
    trust = rng.random(n).round(6)
    return trust, rng.random(n) < 0.5 * (1 - trust) ** 2


def mapie_threshold(among: tuple[Candidate, ...], trust: Floats, wrong: Flags, alpha: float) -> float | None:
    """The laxest threshold for which precision, the share of right answers above it, is at least 1 - α."""
    controller = BinaryClassificationController(
        lambda x: np.column_stack([1 - x[:, 0], x[:, 0]]),
        risk="precision",
        target_level=1 - alpha,
        confidence_level=1 - DELTA,
        best_predict_param_choice="recall",
        list_predict_params=np.array(sorted({one.threshold for one in among})),
    )
    controller.calibrate(trust[:, None], (~wrong).astype(int))
    found = controller.best_predict_param
    return None if found is None else float(found)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("alpha", [0.05, 0.1])
def test_at_least_as_much_is_automatic_as_mapie_allows(alpha: float) -> None:
    ours: list[float] = []
    theirs: list[float] = []
    for seed in range(20):
        rng = np.random.default_rng(seed)
        among = candidates(*cases(rng, 2000))
        trust, wrong = cases(rng, 1500)
        proof = prove(among, Sample(trust, wrong, np.ones(1500)), Target(alpha, DELTA))
        ours.append(proof.coverage)
        threshold = mapie_threshold(among, trust, wrong, alpha)
        theirs.append(0.0 if threshold is None else float((trust >= threshold).mean()))
    assert np.mean(ours) >= 0.98 * np.mean(theirs)
    assert np.mean(theirs) > 0.1, "MAPIE proves something here"
