"""docs/reference/policy.md says what is so: its examples are valid, its figures those of the code."""

import re
from pathlib import Path

import pytest

from decidable.decision.policy import expressions, grammar
from decidable.decision.policy.document import KEYS, MAX_RULES, Policy, check_fields, parse_policy
from decidable.decision.policy.ruling import rule
from decidable.decision.records import Facts, FieldKind, FieldSpec, InputSchema, Severity, Signal
from decidable.kit import yaml

TEXT = (Path(__file__).parents[3] / "docs/reference/policy.md").read_text("utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
SCHEMA = InputSchema(
    (
        FieldSpec("Age", FieldKind.NUMBER, minimum=18, median=36, maximum=68),
        FieldSpec("Income", FieldKind.NUMBER, minimum=0, median=125, maximum=959),
        FieldSpec("Home", FieldKind.CATEGORY, categories=("owner", "rent", "other")),
    )
)


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_a_policy(example: str) -> None:
    check_fields(parse_policy(example), SCHEMA, ("bad", "good"))


def test_every_key_name_and_function_is_described() -> None:
    described = [*KEYS, *expressions.SIGNAL_NAMES, *expressions.FUNCTIONS, *expressions.FIGURES]
    described += [f"#.{part}" for part in expressions.SIGNAL_PARTS]
    assert [name for name in described if f"`{name}" not in TEXT] == []


def test_every_signal_has_its_row() -> None:
    section = TEXT.split("### `review_signals`")[1].split("\n### ")[0]
    rows = re.findall(r"^\| `([a-z_]+)` \| .+ \|$", section, re.MULTILINE)
    missing = [name for name in expressions.SIGNAL_NAMES if name not in rows]
    assert not missing, (
        f"say what {', '.join(missing)} means in docs/reference/policy.md, under review_signals"
    )


def test_figures_are_those_of_the_code() -> None:
    policy = Policy()
    assert f"| {policy.minimum_confidence:.2f} |" in TEXT
    assert f"| {policy.maximum_dissonance:.2f} |" in TEXT
    assert f"at most {MAX_RULES} rules" in TEXT
    assert f"{expressions.MAX_CHARACTERS:,} characters, brackets eight deep" in TEXT
    assert f"At most {yaml.MAX_BYTES // 1024} KiB" in TEXT
    assert (grammar.MAX_NESTING, yaml.MAX_DEPTH) == (8, 8)


def test_the_ruling_shown_is_the_one_given() -> None:
    facts = Facts(
        input={"Age": 70, "Income": 100, "Home": "rent"},
        amount=12_000.0,
        option="bad",
        confidence=0.93,
        probabilities={"bad": 0.93, "good": 0.07},
        critic_option="bad",
        d=0.07,
        signals=(Signal("anomaly", Severity.WARNING, ""), Signal("missing_field", Severity.INFO, "")),
    )
    shown = re.findall(r"^\| `([a-z_-]+)` \| (yes|no) \| (.+) \|$", TEXT, re.MULTILINE)
    given = rule(parse_policy(EXAMPLES[0]), [facts])[0].reasons
    assert shown == [(r.rule, "yes" if r.holds else "no", r.sentence) for r in given]
