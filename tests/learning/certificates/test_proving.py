"""Thresholds that are proven: how often the proof is wrong, and what it says where it cannot be made."""

import numpy as np
import pytest

from decidable.learning.certificates.bounds import Flags, Floats, least_labels
from decidable.learning.certificates.proving import Method, Sample, Target, candidates, plan, prove

DELTA = 0.1


def cases(rng: np.random.Generator, n: int) -> tuple[Floats, Flags]:
    """Cases whose error falls with trust from one half to nearly nothing."""
    trust = rng.random(n).round(6)
    return trust, rng.random(n) < 0.5 * (1 - trust) ** 2


def error_above(threshold: float) -> float:
    """The error of those cases with trust of at least the threshold."""
    return 0.5 * (1 - threshold) ** 2 / 3


def equal(trust: Floats, wrong: Flags) -> Sample:
    return Sample(trust, wrong, np.ones(len(trust)))


@pytest.mark.parametrize("alpha", [0.02, 0.05, 0.1])
def test_a_proof_is_wrong_at_most_as_often_as_it_says(alpha: float) -> None:
    rng, runs, target = np.random.default_rng(4), 300, Target(alpha, DELTA)
    among = candidates(*cases(rng, 2000))
    violated, found = 0, 0
    for _ in range(runs):
        proof = prove(among, equal(*cases(rng, 1600)), target)
        if proof.threshold is not None:
            found += 1
            violated += error_above(proof.threshold) > alpha
    assert violated / runs <= DELTA
    assert found / runs > (0.5 if alpha == 0.02 else 0.9)


def test_data_that_promised_too_much_proves_nothing_wrong() -> None:
    """The list of thresholds may come from anywhere: here from a model that seemed never to be wrong."""
    rng, target = np.random.default_rng(5), Target(0.02, DELTA)
    trust, _ = cases(rng, 2000)
    among = candidates(trust, np.zeros(2000, dtype=bool))
    violated = 0
    for _ in range(400):
        proof = prove(among, equal(*cases(rng, 800)), target)
        violated += proof.threshold is not None and error_above(proof.threshold) > 0.02
    assert violated / 400 <= DELTA


def test_weighted_labels_prove_by_betting() -> None:
    rng, target, runs = np.random.default_rng(6), Target(0.1, DELTA), 100
    among = candidates(*cases(rng, 2000))
    violated, found = 0, 0
    for _ in range(runs):
        trust, wrong = cases(rng, 8000)
        probability = np.where(wrong, 0.25, 0.75)
        seen = rng.random(8000) < probability
        sample = Sample(trust[seen], wrong[seen], 1 / probability[seen], heaviest=4.0)
        proof = prove(among, sample, target, decisions=trust)
        assert proof.method is Method.BETTING
        if proof.threshold is not None:
            found += 1
            violated += error_above(proof.threshold) > 0.1
    assert violated / runs <= DELTA
    assert found / runs > 0.9


def test_candidates_become_laxer_and_speak_of_all() -> None:
    among = candidates(*cases(np.random.default_rng(7), 1000))
    assert len(among) == 100
    thresholds = [one.threshold for one in among]
    assert thresholds == sorted(thresholds, reverse=True)
    assert among[-1].coverage == 1.0
    assert [one.cases for one in among] == list(range(10, 1001, 10))
    assert among[-1].error == pytest.approx(0.5 / 3, abs=0.04)


def test_equal_trust_is_one_candidate() -> None:
    among = candidates(np.full(50, 0.7), np.arange(50) < 5)
    assert [(one.threshold, one.coverage, one.cases) for one in among] == [(0.7, 1.0, 50)]
    assert among[0].error == pytest.approx(5.5 / 51)


def test_the_plan_begins_where_it_is_almost_sure_and_goes_on_to_the_end() -> None:
    among = candidates(*cases(np.random.default_rng(8), 2000))
    order = plan(among, 1000, Target(0.1, DELTA))
    assert order == list(among[-len(order) :])
    assert 0.2 < order[0].coverage < 1.0


def test_the_first_threshold_that_fails_is_the_last_that_is_tested() -> None:
    rng = np.random.default_rng(9)
    proof = prove(candidates(*cases(rng, 2000)), equal(*cases(rng, 1000)), Target(0.05, DELTA))
    assert [one.p_value <= DELTA for one in proof.tested] == [True] * (len(proof.tested) - 1) + [False]
    assert proof.held is proof.tested[-2]
    low, high = proof.coverage_interval
    assert low <= proof.coverage <= high


def test_too_few_labels_say_how_many_are_missing() -> None:
    rng, target = np.random.default_rng(10), Target(0.05, DELTA)
    among = candidates(*cases(rng, 2000))
    few = prove(among, equal(*cases(rng, 20)), target)
    assert few.threshold is None
    assert few.coverage == 0.0
    assert few.missing >= least_labels(0.05, DELTA) - 20
    enough = prove(among, equal(*cases(rng, 20 + few.missing)), target)
    assert enough.threshold is not None


def test_a_hopeless_type_says_that_no_number_of_labels_would_do() -> None:
    rng = np.random.default_rng(11)
    trust, wrong = rng.random(1000), rng.random(1000) < 0.4
    proof = prove(candidates(trust, wrong), equal(trust, wrong), Target(0.02, DELTA))
    assert (proof.threshold, proof.missing) == (None, 0)


def test_no_labels_and_no_candidates_prove_nothing() -> None:
    none = equal(np.zeros(0), np.zeros(0, dtype=bool))
    assert prove((), none, Target(0.05, DELTA)).threshold is None
    among = candidates(*cases(np.random.default_rng(12), 100))
    assert prove(among, none, Target(0.05, DELTA)).threshold is None
