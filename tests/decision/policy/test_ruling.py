"""Rulings: the tables of what is automatic, and the properties that hold for any facts."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from decidable.decision.policy.document import Policy, parse_policy
from decidable.decision.policy.ruling import models_failed, rule
from decidable.decision.records import Facts, RiskTier, Ruling, RulingOutcome, Severity, Signal, Stage
from decidable.decision.signals.registry import SIGNAL_NAMES

CALM = Facts(
    input={"Age": 40, "Home": "owner"},
    amount=500.0,
    option="good",
    confidence=0.93,
    probabilities={"bad": 0.07, "good": 0.93},
    critic_option="good",
    d=0.07,
    signals=(),
)
RULES = parse_policy(
    """
rules:
  - name: seniors
    when: input.Age >= 65
    then: needs_review
    reviewers: 2
    reason: Applicants of 65 and older are seen by two persons.
  - name: minors
    when: input.Age < 18
    then: reject
    reason: Nobody under 18 may apply.
  - name: doubted
    when: "option != critic_option or some(signals, #.field == 'Age')"
    then: needs_review
    reason: The critic would choose otherwise.
"""
)


def signal(name: str = "novelty", severity: Severity = Severity.WARNING) -> Signal:
    return Signal(name, severity, "the distance 4.1 is above 3.2", value=4.1, threshold=3.2)


def ruled(policy: Policy = Policy(), **changes: Any) -> Ruling:  # noqa: B008 - frozen
    return rule(policy, [replace(CALM, **changes)])[0]


def sentences(ruling: Ruling) -> list[str]:
    return [reason.sentence for reason in ruling.reasons]


def test_a_calm_case_is_automatic_and_every_rule_says_so() -> None:
    ruling = ruled()
    assert (ruling.outcome, ruling.risk_tier, ruling.reviewers) == (
        RulingOutcome.AUTO_APPROVE,
        RiskTier.LOW,
        0,
    )
    assert sentences(ruling) == [
        "confidence 0.93 >= 0.90",
        "d 0.07 <= 0.12",
        "amount 500 is low risk (up to 1,000): may be automatic",
        "no signal found",
    ]
    assert [(r.rule, r.figure, r.limit) for r in ruling.reasons] == [
        ("minimum_confidence", 0.93, 0.9),
        ("maximum_dissonance", 0.07, 0.12),
        ("risk", 500.0, 1000.0),
        ("review_signals", 0, 0),
    ]


@pytest.mark.parametrize(
    ("changes", "reviewers", "sentence"),
    [
        ({"confidence": 0.89}, 1, "confidence 0.89 < 0.90"),
        ({"confidence": 0.899999}, 1, "confidence 0.899999 < 0.90"),
        ({"d": 0.13}, 1, "d 0.13 > 0.12"),
        ({"d": 0.120001}, 1, "d 0.120001 > 0.12"),
        ({"d": float("nan")}, 1, "d nan > 0.12"),
        ({"amount": 12_000.0}, 1, "amount 12,000 is high risk (up to 50,000): 1 person decides"),
        ({"amount": 50_000.5}, 2, "amount 50,000.50 is critical risk (above 50,000): 2 persons decide"),
        ({"amount": -60_000.0}, 2, "amount -60,000 is critical risk (above 50,000): 2 persons decide"),
        (
            {"signals": (signal(),)},
            1,
            "signal novelty (warning) forces a review: the distance 4.1 is above 3.2",
        ),
        (
            {"signals": (signal("anomaly", Severity.CRITICAL),)},
            1,
            "signal anomaly (critical) forces a review",
        ),
    ],
)
def test_one_cause_is_enough_for_a_review(changes: dict[str, Any], reviewers: int, sentence: str) -> None:
    ruling = ruled(**changes)
    assert (ruling.outcome, ruling.reviewers) == (RulingOutcome.NEEDS_REVIEW, reviewers)
    against = [reason.sentence for reason in ruling.reasons if not reason.holds]
    assert len(against) == 1
    assert against[0].startswith(sentence)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"confidence": 0.9}, "confidence 0.90 >= 0.90"),
        ({"confidence": 0.9 - 1e-12}, "confidence 0.90 >= 0.90"),
        ({"d": 0.12}, "d 0.12 <= 0.12"),
        ({"amount": 10_000.0}, "amount 10,000 is medium risk (up to 10,000): may be automatic"),
        ({"amount": None}, "no amount given: low risk, may be automatic"),
        (
            {"signals": (signal("exact_duplicate"), signal("novelty", Severity.INFO))},
            "no forcing signal among 2 found",
        ),
    ],
)
def test_what_lies_on_a_limit_is_automatic(changes: dict[str, Any], sentence: str) -> None:
    ruling = ruled(**changes)
    assert ruling.outcome is RulingOutcome.AUTO_APPROVE
    assert sentence in sentences(ruling)


def test_the_tier_without_amount_is_the_policys_choice() -> None:
    ruling = ruled(parse_policy("risk: {tier_without_amount: critical}"), amount=None)
    assert (ruling.risk_tier, ruling.reviewers) == (RiskTier.CRITICAL, 2)


def test_an_empty_list_of_signals_forces_nothing() -> None:
    policy = parse_policy("review_signals: []")
    assert ruled(policy, signals=(signal(severity=Severity.CRITICAL),)).outcome is RulingOutcome.AUTO_APPROVE


def test_rules_of_the_owner_are_listed_whether_they_apply_or_not() -> None:
    ruling = ruled(RULES)
    assert ruling.outcome is RulingOutcome.AUTO_APPROVE
    assert sentences(ruling)[0] == "rule minors does not apply"
    assert sentences(ruling)[-2:] == ["rule seniors does not apply", "rule doubted does not apply"]
    assert (ruling.reasons[0].figure, ruling.reasons[0].limit) == ("false", "input.Age < 18")


def test_a_rule_asks_for_persons() -> None:
    ruling = ruled(RULES, input={"Age": 65})
    assert (ruling.outcome, ruling.reviewers) == (RulingOutcome.NEEDS_REVIEW, 2)
    assert "rule seniors applies: Applicants of 65 and older are seen by two persons." in sentences(ruling)


def test_the_most_persons_that_anything_asks_for_decide() -> None:
    assert ruled(RULES, input={"Age": 65}, amount=20_000.0).reviewers == 2
    assert ruled(RULES, critic_option="bad", amount=90_000.0).reviewers == 2


def test_a_rule_that_rejects_wins_and_stands_first() -> None:
    ruling = ruled(RULES, input={"Age": 17}, critic_option="bad", d=0.8, amount=90_000.0, signals=(signal(),))
    assert (ruling.outcome, ruling.reviewers) == (RulingOutcome.REJECT, 0)
    assert sentences(ruling)[0] == "rule minors applies: Nobody under 18 may apply."
    assert len(ruling.reasons) == 7


def test_a_missing_value_asks_a_person_and_never_rejects() -> None:
    ruling = ruled(RULES, input={"Age": None})
    assert (ruling.outcome, ruling.reviewers) == (RulingOutcome.NEEDS_REVIEW, 2)
    assert sentences(ruling)[0] == "rule minors cannot be applied (input.Age has no value): a person decides"


@pytest.mark.parametrize("value", ["old", float("nan"), 1e300, 10**40, [1], True, object()])
def test_a_value_that_cannot_be_compared_asks_a_person(value: object) -> None:
    ruling = ruled(RULES, input={"Age": value})
    assert ruling.outcome is RulingOutcome.NEEDS_REVIEW
    assert "cannot be applied" in sentences(ruling)[0]


def test_an_answer_that_is_not_yes_or_no_asks_a_person() -> None:
    policy = parse_policy("rules: [{name: a, when: amount, then: reject, reason: r}]")
    assert "it gives 500.0, not true or false" in sentences(ruled(policy))[0]


def test_rules_see_signals() -> None:
    aged = replace(signal("out_of_range"), field="Age")
    assert ruled(RULES, signals=(aged,)).reasons[-1].figure == "true"


def test_failed_models_end_with_a_person() -> None:
    ruling = models_failed(Policy(), 90_000.0, Stage.CRITIQUE, ValueError("secret"))
    assert (ruling.outcome, ruling.reviewers) == (RulingOutcome.NEEDS_REVIEW, 2)
    assert sentences(ruling)[0] == "the critique could not be computed (ValueError): a person decides"
    assert models_failed(Policy(), None, Stage.SIGNALS, ValueError()).reviewers == 1


shares = st.floats(0.0, 1.0)
signals = st.lists(st.builds(signal, st.sampled_from(SIGNAL_NAMES), st.sampled_from(Severity)), max_size=4)
any_facts = st.builds(
    Facts,
    input=st.fixed_dictionaries({"Age": st.none() | st.integers(0, 120) | st.floats() | st.text(max_size=3)}),
    amount=st.none() | st.floats(allow_nan=True),
    option=st.sampled_from(["good", "bad"]),
    confidence=shares,
    probabilities=st.just({"good": 0.5, "bad": 0.5}),
    critic_option=st.sampled_from(["good", "bad"]),
    d=shares,
    signals=signals.map(tuple),
)
policies = st.sampled_from(
    [Policy(), RULES, parse_policy("minimum_confidence: 0.5\nmaximum_dissonance: 0.6")]
)
RANK = {RulingOutcome.AUTO_APPROVE: 0, RulingOutcome.NEEDS_REVIEW: 1, RulingOutcome.REJECT: 2}


@given(policies, any_facts)
def test_the_same_facts_give_the_same_ruling(policy: Policy, facts: Facts) -> None:
    again = parse_policy(policy.text) if policy.text else Policy()
    assert repr(rule(policy, [facts])) == repr(rule(again, [facts]))


@settings(suppress_health_check=[HealthCheck.too_slow])  # the first draws build every strategy
@given(policies, st.lists(any_facts, max_size=5))
def test_rows_do_not_touch_each_other(policy: Policy, facts: list[Facts]) -> None:
    assert repr(rule(policy, facts)) == repr([rule(policy, [one])[0] for one in facts])


@given(policies, any_facts)
def test_automatic_means_that_everything_held(policy: Policy, facts: Facts) -> None:
    ruling = rule(policy, [facts])[0]
    automatic = ruling.outcome is RulingOutcome.AUTO_APPROVE
    assert automatic == all(reason.holds for reason in ruling.reasons)
    assert (ruling.reviewers >= 1) == (ruling.outcome is RulingOutcome.NEEDS_REVIEW)
    assert all(reason.sentence for reason in ruling.reasons)


@given(policies, any_facts, shares)
def test_more_dissonance_never_helps(policy: Policy, facts: Facts, d: float) -> None:
    low, high = sorted((facts.d, d))
    lower, higher = rule(policy, [replace(facts, d=low), replace(facts, d=high)])
    assert RANK[lower.outcome] <= RANK[higher.outcome]


@given(policies, any_facts, shares)
def test_less_confidence_never_helps(policy: Policy, facts: Facts, confidence: float) -> None:
    low, high = sorted((facts.confidence, confidence))
    lower, higher = rule(policy, [replace(facts, confidence=high), replace(facts, confidence=low)])
    assert RANK[lower.outcome] <= RANK[higher.outcome]


@given(policies, any_facts, st.floats(0, 1e9), st.floats(0, 1e9))
def test_more_at_stake_never_asks_fewer_persons(policy: Policy, facts: Facts, a: float, b: float) -> None:
    small, large = sorted((a, b))
    lower, higher = rule(policy, [replace(facts, amount=small), replace(facts, amount=large)])
    assert RANK[lower.outcome] <= RANK[higher.outcome]
    assert lower.reviewers <= higher.reviewers


@given(policies, any_facts)
def test_a_signal_less_never_hurts(policy: Policy, facts: Facts) -> None:
    without, with_them = rule(policy, [replace(facts, signals=()), facts])
    assert RANK[without.outcome] <= RANK[with_them.outcome]
