"""Policy files as people get them wrong: every text is a policy, or refused with a line and a column that exist."""

import io
import math
from collections.abc import Sequence
from typing import Any

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from decidable.decision.policy.document import (
    DEFAULT_POLICY,
    KEYS,
    Policy,
    PolicyInvalid,
    check_fields,
    parse_policy,
)
from decidable.decision.records import FieldKind, FieldSpec, InputSchema
from decidable.decision.signals.registry import SIGNAL_NAMES
from decidable.kit.errors import Problem
from tests.profiles import at_most

SCHEMA = InputSchema(
    (
        FieldSpec("age", FieldKind.NUMBER, minimum=18, median=36, maximum=68),
        FieldSpec("home", FieldKind.CATEGORY, categories=("owner", "rent")),
    )
)
OPTIONS = ("bad", "good")
FULL = """\
minimum_confidence: 0.8   # a comment
maximum_dissonance: 0.1
review_signals: [novelty, {name: anomaly, severity: warning}]
risk:
  tier_without_amount: medium
  tiers:
    low: {up_to: 1000.5, reviewers: 0}
    medium: {up_to: 2e4, reviewers: 1}
    high: {up_to: 5e4, reviewers: 1, of: 3}
    critical: {reviewers: 2}
audit_rate: 0.05
dissonance_budget: {above: 0.2, an_hour: 5}
reviews_a_day: 40
rules:
  - name: seniors
    when: input.age > 60 and option == 'good'
    then: needs_review
    reviewers: 2
    reason: Because.
  - name: tenants
    when: "some(signals, #.name == 'novelty')"
    then: reject
    reason: >-
      Folded
      text.
"""
SHARES = st.integers(0, 1000).map(lambda n: n / 1000)
WORDS = st.text("abcdefghij äß'\"#:{}[],&*!|>%@`-", min_size=1, max_size=12).filter(lambda s: s.strip() != "")


def judged(text: str) -> Policy | None:
    """The policy; None if it is refused, with places that are in the text."""
    try:
        policy = parse_policy(text)
        check_fields(policy, SCHEMA, OPTIONS)
    except PolicyInvalid as error:
        check_places(text, error.problems)
        return None
    return policy


def check_places(text: str, problems: Sequence[Problem]) -> None:
    lines = text.split("\n")
    assert problems
    for problem in problems:
        assert problem.line is not None, problem
        assert problem.column is not None, problem
        assert 1 <= problem.line <= len(lines) + 1, problem
        end = len(lines[problem.line - 1]) if problem.line <= len(lines) else 0
        assert 1 <= problem.column <= end + 1, (problem, text)
        assert problem.detail.strip()


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """What a policy can say, as data."""
    limits = sorted(draw(st.lists(st.integers(0, 10**6), min_size=3, max_size=3, unique=True)))
    persons = sorted(draw(st.lists(st.integers(0, 5), min_size=4, max_size=4)))
    tiers: dict[str, Any] = {
        name: {"up_to": limit, "reviewers": count}
        for name, limit, count in zip(("low", "medium", "high"), limits, persons, strict=False)
    }
    tiers["critical"] = {"reviewers": persons[3]}
    rules = [
        {
            "name": f"rule {number}",
            "when": draw(
                st.sampled_from(
                    ["input.age > 60", "option == 'good'", "d > 0.1 or amount >= 5", "input.home in ['rent']"]
                )
            ),
            "then": draw(st.sampled_from(["needs_review", "reject"])),
            "reason": draw(WORDS),
        }
        for number in range(draw(st.integers(0, 3)))
    ]
    signals = draw(
        st.lists(
            st.sampled_from(SIGNAL_NAMES)
            | st.fixed_dictionaries(
                {
                    "name": st.sampled_from(SIGNAL_NAMES),
                    "severity": st.sampled_from(["info", "warning", "critical"]),
                }
            ),
            max_size=4,
        )
    )
    made = {
        "minimum_confidence": draw(SHARES),
        "maximum_dissonance": draw(SHARES),
        "review_signals": signals,
        "risk": {"tier_without_amount": draw(st.sampled_from(list(tiers))), "tiers": tiers},
        "audit_rate": draw(SHARES),
        "dissonance_budget": {"above": draw(SHARES), "an_hour": draw(st.integers(0, 100))},
        "reviews_a_day": draw(st.integers(1, 100)),
        "rules": rules,
    }
    left = draw(st.sets(st.sampled_from(KEYS)))
    return {key: value for key, value in made.items() if key not in left}


def dumped(document: dict[str, Any]) -> str:
    out, yaml = io.StringIO(), YAML(typ="safe", pure=True)
    yaml.allow_unicode = True
    yaml.dump(document, out)
    return out.getvalue()


@at_most(30)
@given(documents())
def test_what_can_be_said_is_read_however_it_is_written(document: dict[str, Any]) -> None:
    """As JSON (which is YAML) and as YAML of another writer: the same policy."""
    written, compact = parse_policy(dumped(document)), parse_policy(orjson.dumps(document).decode())
    assert written == compact
    assert written.sha256 == compact.sha256
    for key in ("minimum_confidence", "maximum_dissonance", "audit_rate", "reviews_a_day"):
        if key in document:
            assert math.isclose(getattr(written, key), document[key], abs_tol=1e-6)
    assert [rule.name for rule in written.rules] == [rule["name"] for rule in document.get("rules", ())]
    assert [" ".join(rule["reason"].split()) for rule in document.get("rules", ())] == [
        rule.reason for rule in written.rules
    ]


@at_most(30)
@given(st.sampled_from([FULL, DEFAULT_POLICY]), st.data())
def test_a_slip_of_the_pen_is_a_policy_or_refused_at_its_place(text: str, data: st.DataObject) -> None:
    """One to three characters are left out, doubled or replaced."""
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(text) - 1))
        put = data.draw(
            st.sampled_from(
                [
                    "",
                    " ",
                    "\n",
                    "\t",
                    ":",
                    "-",
                    "{",
                    "]",
                    '"',
                    "'",
                    "#",
                    "&a",
                    "*a",
                    "!x",
                    "0",
                    "\x00",
                    "\u2028",
                    "\x85",
                    "\ufeff",
                    "ä",
                    "\U0001f600",
                    "\ud800",
                ]
            )
        )
        text = text[:place] + put + text[place + data.draw(st.integers(0, 2)) :]
    judged(text)


LINES = st.sampled_from(FULL.splitlines())


@at_most(40)
@given(st.lists(LINES, max_size=20).map("\n".join))
def test_lines_in_any_order_are_a_policy_or_refused(text: str) -> None:
    judged(text)


ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.dates()
    | st.binary(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=3) | st.sampled_from(KEYS), inner, max_size=3)
    ),
    max_leaves=5,
)


@at_most(40)
@given(st.dictionaries(st.sampled_from(KEYS), ANYTHING, max_size=4).map(dumped))
def test_any_value_at_any_key_is_taken_or_refused(text: str) -> None:
    judged(text)


@at_most(40)
@given(st.text(max_size=60))
@example("a: \ud800")
@example("a: 1\nb: \x00")
@example("? [a]\n: b")
@example("{a: 1}: 2")
@example("- - - - - - - - - - 1")
@example("\ufeffminimum_confidence: 0.5")
@example("%YAML 1.1\n---\n{}")
@example("minimum_confidence: 0o17")
@example("minimum_confidence: 1e400")
@example("reviews_a_day: 1_")
@example("reviews_a_day: 99999999999999999999999999999999")
@example("<<: {}")
@example("=: 1")
@example("2020-13-45: 1")
@example("audit_rate: 2020-13-45")
@example("audit_rate: 190:20:30")
@example("audit_rate: !!float x")
@example("audit_rate: .1_")
def test_any_text_has_its_faults_in_places_that_exist(text: str) -> None:
    judged(text)


@pytest.mark.parametrize("size", [63 * 1024, 65 * 1024])
def test_the_largest_policy_is_read_or_refused(size: int) -> None:
    text = "#" * (size - 4) + "\n{}\n"
    if size > 64 * 1024:
        with pytest.raises(PolicyInvalid):
            parse_policy(text)
    else:
        assert parse_policy(text) == Policy()
