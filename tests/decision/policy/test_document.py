"""Policies as text: what is understood, and how everything else is refused, with line and column."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from decidable.decision.policy.document import (
    DEFAULT_POLICY,
    Policy,
    PolicyInvalid,
    check_fields,
    parse_policy,
)
from decidable.decision.records import FieldKind, FieldSpec, InputSchema, RulingOutcome, Severity

SCHEMA = InputSchema(
    (
        FieldSpec("Age", FieldKind.NUMBER, minimum=18, median=36, maximum=68),
        FieldSpec("Home", FieldKind.CATEGORY, categories=("owner", "rent")),
        FieldSpec("fixed.acidity", FieldKind.NUMBER),
        FieldSpec("note", FieldKind.TEXT),
    )
)
OPTIONS = ("bad", "good")

RULE = """rules:
  - name: seniors
    when: {when}
    then: needs_review
    reason: Because.
"""


def with_rule(when: str) -> str:
    return RULE.replace("{when}", when)


def problems_of(text: str) -> list[tuple[int | None, int | None, str]]:
    with pytest.raises(PolicyInvalid) as caught:
        check_fields(parse_policy(text), SCHEMA, OPTIONS)
    return [(p.line, p.column, p.detail) for p in caught.value.problems]


def test_the_default_policy_says_what_stands_in_code() -> None:
    assert parse_policy(DEFAULT_POLICY) == Policy()
    assert parse_policy("{}") == Policy()


def test_everything_can_be_said() -> None:
    policy = parse_policy(
        """
minimum_confidence: 0.8
maximum_dissonance: 0
review_signals: [novelty, {name: anomaly, severity: warning}]
risk:
  tier_without_amount: medium
  tiers:
    critical: {reviewers: 3}
    low: {up_to: 1_000.5, reviewers: 0}
    medium: {up_to: 2e4, reviewers: 1}
    high: {up_to: 50000, reviewers: 1}
rules:
  - name: "1"
    when: >-
      input.Age >= 65
      and option == 'bad'
    then: needs_review
    reviewers: 2
    reason: >-
      Two persons
      decide.
  - {name: minors, when: input.Age < 18, then: reject, reason: 'Too young.'}
"""
    )
    check_fields(policy, SCHEMA, OPTIONS)
    assert (policy.minimum_confidence, policy.maximum_dissonance) == (0.8, 0.0)
    assert [(s.name, s.severity) for s in policy.review_signals] == [
        ("novelty", Severity.INFO),
        ("anomaly", Severity.WARNING),
    ]
    assert [(t.tier, t.up_to, t.reviewers) for t in policy.tiers] == [
        ("low", 1000.5, 0),
        ("medium", 20000.0, 1),
        ("high", 50000.0, 1),
        ("critical", float("inf"), 3),
    ]
    assert policy.tier_without_amount == "medium"
    assert [(r.name, r.then, r.reviewers, r.reason) for r in policy.rules] == [
        ("1", RulingOutcome.NEEDS_REVIEW, 2, "Two persons decide."),
        ("minors", RulingOutcome.REJECT, 0, "Too young."),
    ]
    assert policy.rules[0].when.text == "input.Age >= 65 and option == 'bad'"


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("", 1, 1, "empty"),
        ("# nothing\n", 1, 1, "empty"),
        ("- a\n", 1, 1, "must be a mapping; it is a list"),
        ("hello", 1, 1, "must be a mapping; it is hello"),
        ("a: [1\n", 2, 1, "not YAML"),
        ("a: b: c\n", 1, 5, "not YAML"),
        ("a: \x07\n", 1, 4, "U+0007 cannot stand in YAML"),
        ("minimum_confidense: 0.9\n", 1, 1, "Did you mean 'minimum_confidence'?"),
        ("colour: 1\n", 1, 1, "Known here are: minimum_confidence"),
        ("minimum_confidence: 0.9\nminimum_confidence: 0.8\n", 2, 1, "stands here twice"),
        ("minimum_confidence: high\n", 1, 21, "must be a number; it is high"),
        ("minimum_confidence: .nan\n", 1, 21, "must be a number; it is .nan"),
        ("minimum_confidence: 0x1\n", 1, 21, "must be a number"),
        ("minimum_confidence: null\n", 1, 21, "must be a number"),
        ("minimum_confidence:\n", 1, 20, "must be a number; it is nothing"),
        ("minimum_confidence: 90\n", 1, 21, "from 0 to 1; it is 90"),
        ("maximum_dissonance: -0.1\n", 1, 21, "from 0 to 1; it is -0.1"),
        ("a: &x 1\nb: *x\n", 1, 4, "Anchors"),
        ("a: !!python/object:os.system x\n", 1, 4, "Tags"),
        ("%YAML 1.1\n---\na: 1\n", 2, 1, "Directives"),
        ("a: 1\n---\nb: 2\n", 2, 1, "one document"),
        ("a: " + "[" * 9 + "]" * 9, 1, 11, "8 levels"),
        ("a: " + "[" * 60_000, 1, 11, "8 levels"),
        ("# " + "x" * 70_000, 1, 1, "64 KiB"),
        ("review_signals: novelty\n", 1, 17, "must be a list"),
        ("review_signals: [novelti]\n", 1, 18, "Did you mean 'novelty'?"),
        ("review_signals: [{severity: info}]\n", 1, 18, "needs a `name`"),
        ("review_signals: [{name: any, severity: high}]\n", 1, 40, "one of: info, warning, critical"),
        ("risk: {tier_without_amount: tiny}\n", 1, 29, "one of: low, medium, high, critical"),
        ("risk: {tiers: {low: {up_to: 1, reviewers: 0}}}\n", 1, 15, "missing: medium, high, critical"),
        ("rules: [{when: 'true'}]\n", 1, 9, "needs `name`, `then`, `reason`"),
        ("rules: [3]\n", 1, 9, "must be a mapping"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(
    text: str, line: int | None, column: int | None, words: str
) -> None:
    found = problems_of(text)
    assert words in found[0][2]
    assert found[0][:2] == (line, column)


def tiers(low: str, medium: str, high: str, critical: str) -> str:
    return (
        f"risk:\n  tiers:\n    low: {low}\n    medium: {medium}\n    high: {high}\n    critical: {critical}\n"
    )


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (tiers("{up_to: 5}", "{}", "{}", "{}"), 3, "risk.tiers.low needs `reviewers`"),
        (
            tiers(
                "{up_to: 5, reviewers: 0}",
                "{up_to: 5, reviewers: 0}",
                "{up_to: 6, reviewers: 0}",
                "{reviewers: 1}",
            ),
            4,
            "higher than low (5)",
        ),
        (
            tiers(
                "{up_to: 5, reviewers: 0}",
                "{up_to: 6, reviewers: 2}",
                "{up_to: 7, reviewers: 1}",
                "{reviewers: 2}",
            ),
            5,
            "fewer persons than medium (2)",
        ),
        (
            tiers(
                "{up_to: 5, reviewers: 0}",
                "{up_to: 6, reviewers: 1}",
                "{up_to: 7, reviewers: 1.5}",
                "{up_to: 9, reviewers: 2}",
            ),
            5,
            "whole number",
        ),
        (
            tiers(
                "{up_to: 5, reviewers: 0}",
                "{up_to: 6, reviewers: 1}",
                "{up_to: 7, reviewers: 1}",
                "{up_to: 9, reviewers: 2}",
            ),
            6,
            "'up_to' is not known here",
        ),
        (
            tiers(
                "{up_to: 5, reviewers: 0}",
                "{up_to: 6, reviewers: 1}",
                "{up_to: 7, reviewers: 9}",
                "{reviewers: 2}",
            ),
            5,
            "from 0 to 5; it is 9",
        ),
    ],
)
def test_tiers_must_make_sense(text: str, line: int, words: str) -> None:
    found = problems_of(text)
    assert words in found[0][2]
    assert found[0][0] == line


@pytest.mark.parametrize(
    ("when", "column", "words"),
    [
        ("input.Aeg > 60", 17, "no field 'Aeg'. Did you mean 'Age'?"),
        ("input.age > 60", 17, "Did you mean 'Age'?"),
        ("input['fixed acidity'] > 6", 17, "Did you mean 'fixed.acidity'?"),
        ("'input[\"Aeg\"] > 60'", 18, "Did you mean 'Age'?"),
        ("amount > 5 and probabilities.goood > 0.5", 40, "no option 'goood'. Did you mean 'good'?"),
        ("option == 'godo'", 21, "Did you mean 'good'?"),
        ("option in ['good', 'maybe']", 30, "no option 'maybe'. It has: bad, good."),
        ("'\"x\" != critic_option'", 12, "no option 'x'"),
        ("input.Age >", 22, "does not parse"),
        ("input.Age > 6 6", 25, "does not parse"),
        ("confidance > 0.5", 11, "Did you mean 'confidence'?"),
        ("Age > 0.5", 11, "`input.Age`"),
        ("novelty", 11, "some(signals, #.name == 'novelty')"),
        ("rand(5) > 3", 11, "no function 'rand'"),
        ("date('now') > 3", 11, "no function 'date'"),
        ("strtsWith(option, 'a')", 11, "Did you mean 'startsWith'?"),
        ("amount = 5", 18, "Compare with =="),
        ("amount > 5; true", 21, "';' is not allowed"),
        ("amount > `5`", 20, "'`' is not allowed"),
        ("$root", 11, "'$' is not allowed"),
        ("count(['a'], true) > 3", 11, "looks through signals"),
        ("sum([0..100000000]) > 3", 17, "range may only follow `in`"),
        ("\"some(signals, # == 'novelty')\"", 26, "Write `#.`"),
        ("\"some(signals, #.nme == 'novelty')\"", 28, "A signal has no 'nme'"),
        ("\"some(signals, #.name == 'novelti')\"", 36, "Did you mean 'novelty'?"),
        ("some(signals, #.name == 'novelty')", 15, "put the condition in double quotes"),
        ("\"some(signals, #.severity == 'high')\"", 40, "Known are: info, warning, critical"),
        ("true ? ))", 18, "a value must stand here"),
        ("(amount > 5", 11, "never closed"),
        ("amount > 5)", 21, "closes nothing"),
        ("'amount > 5 ? true'", 29, "`:` and a value must follow"),
        ("'amount > 5 : true'", 23, "it has no `?`"),
        ("(amount, 5) == 5", 18, "may only divide"),
        ("amount in [1..2, 5]", 26, "may only divide"),
        ("min([[1], 2]) > 1", 16, "A list in a list"),
        ("amount in [1, (2)]", 25, "without inner brackets"),
        ("not not and true", 19, "a value must stand here"),
        ("amount 'x'", 18, "an operator"),
        ("rand() > 3", 16, "a value must stand here"),
        ("'" + "true ? 1 : " * 11 + "1'", 127, "More than 10 choices"),
        ("'(amount > 5 ? true) : false'", 30, "a `?` has no `:`"),
        ("d in [d in [0..1]]", 22, "without inner brackets"),
        ("input == 5", 11, "Name one value"),
        ("input[option] == 5", 11, "Name one value"),
        ("amount.x == 5", 11, "has no parts"),
        ("amount + 5", 11, "not true or false"),
        ("input.Home > 5", 11, "can never be applied"),
        ("''", 11, "The condition is empty"),
        ("[]", 11, "must be an expression"),
        ("(" * 9 + "true" + ")" * 9, 19, "nested more than 8"),
        ("true" + " and true" * 200, 11, "at most 1,000"),
    ],
)
def test_a_condition_is_refused_at_its_fault(when: str, column: int, words: str) -> None:
    found = problems_of(with_rule(when))
    assert words in found[0][2]
    assert found[0][:2] == (3, column)


@pytest.mark.parametrize(
    "when",
    [
        "true",
        "input.Age in [60..70] and input.Home not in ['rent']",
        "input['fixed.acidity'] * 2 > 5 or not (amount > 5)",
        "\"input['Home'] == 'owner' ? d > 0.1 : confidence < 0.99\"",
        "probabilities['good'] - probabilities.bad < 0.2",
        "option != critic_option",
        "\"some(signals, #.name == 'novelty' and #.severity != 'info')\"",
        ">-\n      count(signals, #.field == 'Age') > 1 or len(signals) >= 3",
        "contains(lower(input.note), 'urgent')",
        "(input.Age ?? 0) < 21",
        "input.Age in (18..21] or -input.Age < +5 and !(d > 0.5)",
        "option not in [] and 5 % 2 ^ 2 >= 1",
        "\"min([input.Age, (amount ?? 0)]) > 5 ? (d > 0.1 ? true : false) : not (option in ['bad'])\"",
        "amount == null",
    ],
)
def test_sensible_conditions_are_taken(when: str) -> None:
    check_fields(parse_policy(with_rule(when)), SCHEMA, OPTIONS)


def test_a_fault_in_a_folded_condition_is_found_on_its_line() -> None:
    found = problems_of(with_rule(">-\n      input.Age > 60\n      and input.Agee > 5\n      and d > 0"))
    assert found[0][:2] == (5, 17)


def test_all_problems_are_told_at_once_in_order() -> None:
    text = "maximum_dissonance: 3\n" + with_rule("input.Age >") + "minimum_confidence: 2\n"
    assert [line for line, _, _ in problems_of(text)] == [1, 4, 7]


def test_a_rule_cannot_approve() -> None:
    assert (
        "A rule cannot approve"
        in problems_of(with_rule("true").replace("needs_review", "auto_approve"))[0][2]
    )


def test_names_of_rules_are_their_own() -> None:
    one = "  - {name: a, when: 'true', then: reject, reason: r}\n"
    assert "'a' is taken" in problems_of("rules:\n" + one + one)[0][2]
    assert "'risk' is taken" in problems_of("rules:\n" + one.replace(": a", ": risk"))[0][2]
    rejects = "rules:\n" + one.replace("reject", "reject, reviewers: 2")
    assert "asks nobody" in problems_of(rejects)[0][2]


def test_the_identity_is_of_what_is_said_not_of_how() -> None:
    same = "rules: []\n# a comment\nminimum_confidence: 0.900\n"
    assert parse_policy(same).sha256 == parse_policy("{}").sha256 == Policy().sha256
    assert parse_policy("minimum_confidence: 0.91").sha256 != Policy().sha256
    assert parse_policy(with_rule("true")).sha256 != parse_policy(with_rule("false")).sha256


@given(st.text(max_size=200))
def test_any_text_is_a_policy_or_refused(text: str) -> None:
    try:
        parse_policy(text)
    except PolicyInvalid as error:
        found = error
    else:
        return
    assert found.problems


NAMES = ["input.Age", "amount", "option", "d", "signals", "some", "count", "'x'", "1", "null"]
SIGNS = [
    "#",
    ".",
    "(",
    ")",
    "[",
    "]",
    "..",
    ",",
    "==",
    ">",
    "+",
    "-",
    "not",
    "and",
    "or",
    "in",
    "?",
    ":",
    "^",
]
PIECES = st.sampled_from([*NAMES, *SIGNS])


@given(st.lists(PIECES, max_size=14).map(" ".join))
def test_any_condition_is_taken_or_refused(when: str) -> None:
    try:
        check_fields(parse_policy(with_rule(f'"{when}"')), SCHEMA, OPTIONS)
    except PolicyInvalid as error:
        found = error
    else:
        return
    assert all(p.line == 3 for p in found.problems)
