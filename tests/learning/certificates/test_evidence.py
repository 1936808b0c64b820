"""Which cases prove something, what was right in them, and how likely each was to be looked at."""

from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np
import pytest

from decidable.decision.policy.document import parse_policy
from decidable.decision.records import Facts, Severity, Signal
from decidable.learning.certificates.certify import Wanted, prove_groups
from decidable.learning.certificates.evidence import NEVER, _columns, _waits, from_history
from decidable.learning.certificates.proving import Candidate, Method
from decidable.learning.golden import GoldenCase

NOW = datetime(2026, 1, 1, tzinfo=UTC)
WINDOW = (NOW - timedelta(days=30), NOW)


def row(**given: Any) -> dict[str, Any]:
    """A decision that people looked at and approved, unless something else is said."""
    usual = {
        "created_at": NOW,
        "trust": 0.9,
        "policy_allows": True,
        "ruling": "needs_review",
        "status": "manually_approved",
        "option": "good",
        "audit_rate": None,
        "grouped": "",
        "audited": False,
        "settled": False,
        "wrong": None,
        "outcome": None,
        "proposed": None,
    }
    return {**usual, **given}


AUTOMATIC = {"ruling": "auto_approve", "status": "auto_approved", "audit_rate": 0.25}
CASES = [
    # what                                     looked, wrong, weight, could prove
    (row(), True, False, 1.0, True),
    (row(status="overridden"), True, True, 1.0, True),
    (row(status="rejected"), True, True, 1.0, True),
    (row(status="needs_review"), True, True, 1.0, True),
    (row(policy_allows=False), True, False, 1.0, False),
    (row(outcome="bad"), True, True, 1.0, True),
    (row(outcome="good"), True, False, 1.0, True),
    (row(status="overridden", outcome="good", proposed="good"), True, False, 1.0, True),
    (row(status="overridden", outcome="good", proposed="bad"), True, True, 1.0, True),
    (row(**AUTOMATIC), False, True, 4.0, False),
    (row(**AUTOMATIC, audited=True, settled=True, wrong=False), True, False, 4.0, True),
    (row(**AUTOMATIC, audited=True, settled=True, wrong=True), True, True, 4.0, True),
    (row(**AUTOMATIC, audited=True), True, True, 4.0, True),
    (row(**AUTOMATIC, audited=True, outcome="good"), True, False, 4.0, True),
    (row(**AUTOMATIC, outcome="bad"), False, True, 4.0, False),
    (row(**{**AUTOMATIC, "audit_rate": None}), False, True, 0.0, False),
]


@pytest.mark.parametrize(("given", "looked", "wrong", "weight", "proves"), CASES)
def test_what_a_decision_says(
    given: dict[str, Any], looked: bool, wrong: bool, weight: float, proves: bool
) -> None:
    found = _columns([given], WINDOW, 0)
    assert (bool(found.looked[0]), found.weight[0], bool(found.usable[0])) == (looked, weight, proves)
    if proves:
        assert bool(found.wrong[0]) == wrong


def test_who_waits() -> None:
    assert _waits(row(status="needs_review"))
    assert _waits(row(**AUTOMATIC, audited=True))
    assert not _waits(row(status="needs_review", policy_allows=False)), "it could prove nothing"
    assert not _waits(row(status="needs_review", outcome="good"))
    assert not _waits(row(**AUTOMATIC))


def test_answers_that_nobody_could_look_at_prove_nothing() -> None:
    rows = [row() for _ in range(300)] + [row(**{**AUTOMATIC, "audit_rate": None})]
    evidence = _columns(rows, WINDOW, 0)
    assert evidence.unseen == 1
    among = (Candidate(0.5, 1.0, 0.001, 300),)
    assert prove_groups(among, evidence, Wanted(0.05, 0.05))[""].threshold is None
    assert prove_groups(among, _columns(rows[:-1], WINDOW, 0), Wanted(0.05, 0.05))[""].threshold == 0.5


def test_reviews_alone_and_audits_alone_are_exact_together_they_are_weighed() -> None:
    audits = [row(**AUTOMATIC, trust=0.95, audited=True, settled=True, wrong=False) for _ in range(400)]
    reviews = [row(trust=0.8) for _ in range(400)]
    evidence = _columns(audits + reviews, WINDOW, 0)
    above, below = Candidate(0.9, 0.5, 0.001, 400), Candidate(0.7, 1.0, 0.001, 800)
    alone = prove_groups((above,), evidence, Wanted(0.05, 0.05))[""]
    assert (alone.method, alone.threshold, alone.tested[0].n) == (Method.BINOMIAL, 0.9, 400)
    both = prove_groups((above, below), evidence, Wanted(0.05, 0.05))[""]
    assert [one.method for one in both.tested][-1] is Method.BETTING
    assert both.threshold == 0.7


def test_a_group_is_proven_by_its_own_cases() -> None:
    rows = [row(grouped="car", trust=0.9) for _ in range(200)]
    rows += [row(grouped="boat", trust=0.9, status="overridden") for _ in range(200)]
    proofs = prove_groups(
        (Candidate(0.5, 1.0, 0.001, 400),), _columns(rows, WINDOW, 0), Wanted(0.05, 0.1, "purpose")
    )
    assert {group: proof.threshold for group, proof in proofs.items()} == {"boat": None, "car": 0.5}
    assert {proof.target.delta for proof in proofs.values()} == {0.05}


def test_golden_cases_count_where_the_policy_lets_them_through() -> None:
    def golden(confidence: float, label: str, *signals: Signal) -> GoldenCase:
        facts = Facts({"x": 1.0}, None, "good", confidence, {"good": confidence}, "good", 0.0, signals, 0.7)
        return GoldenCase(label, facts)

    odd = Signal("novelty", Severity.CRITICAL, "far from all")
    cases = [golden(0.95, "good"), golden(0.95, "bad"), golden(0.5, "good"), golden(0.95, "good", odd)]
    found = from_history(cases, parse_policy("minimum_confidence: 0.9"), None)
    np.testing.assert_array_equal(found.trust, [0.7, 0.7, NEVER, NEVER])
    np.testing.assert_array_equal(found.wrong, [False, True, False, False])
    assert (found.labels, found.unseen, found.groups) == (2, 0, [""])
