"""A policy over columns says of every decision what `ruling.rule` says of it."""

import json
from typing import Any

import orjson
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from decidable.decision.lines import signal_levels
from decidable.decision.policy.document import Policy, parse_policy
from decidable.decision.policy.ruling import rule
from decidable.decision.records import (
    Autonomy,
    Certificate,
    CertificateState,
    Facts,
    RiskTier,
    Severity,
    Signal,
    Standing,
)
from decidable.decision.signals.registry import SIGNAL_NAMES
from decidable.learning.backtest.columns import (
    GROUP,
    OUTCOMES,
    TIERS,
    columns_needed,
    first_float,
    group_field,
    rule_columns,
)

OPTIONS = ("bad", "good")
CONDITIONS = (
    "input.Age < 18",
    "input.Age >= 65 and option == 'bad'",
    "input.Age > input.Limit",
    "18 > input.Age or input.Home == 'rent'",
    "input.Home in ['rent', 'other'] and option != critic_option and probabilities.bad in (0.2..0.8)",
    "input.Home not in ['rent', null]",
    "input.Age in [18..65]",
    "input.Age not in (18..65]",
    "input.Age == null or input.Age < 0.3",
    "input.Age != null and input.Age * 2 > 80",
    "(input.Age ?? 0) == 0",
    "!(input.Age <= 40) and not (input.Home == 'owner')",
    "amount > 5000 and some(signals, #.name == 'novelty')",
    "some(signals, #.severity == 'critical') or confidence < 0.95",
    "some(signals, #.severity == 'warning')",
    "count(signals, #.name == 'anomaly') > 1 or d > 0.1",
    "some(signals, #.field == 'Age')",
    "amount > 5000 ? input.Age < 30 : option == 'bad'",
    "input.Home == 'rent' == true",
    "input.Home < 'rent'",
    "input.Home == 3 or input.Age == 'x'",
    "input.Age > -1.5 and input.Age != input.Limit",
    "upper(input.Home) == 'RENT'",
    "input.Age",
    "true",
    "false or amount == 1000",
    "len(signals) == 0 and input.Limit in [1, 2, 0.3]",
    "input.Age == input.Home",
    "null == input.Home",
    "d in [0.05..0.1)",
)
numbers = st.one_of(
    st.none(),
    st.sampled_from([0.0, 0.3, 0.1 + 0.2, 17.0, 18.0, 40.0, 65.0, 65.000000000001, -1.5, 1e16, 1e-40, 2.0]),
    st.floats(-100, 100),
)
shares = st.one_of(
    st.sampled_from([0.0, 0.9, 0.8999995, 0.8999994999, 0.12, 0.1200005, 0.12000049999999999, 1.0]),
    st.floats(0, 1),
    st.floats(0, 1).map(lambda value: round(value, 6)),
)
signals = st.lists(
    st.builds(
        Signal,
        st.sampled_from(SIGNAL_NAMES),
        st.sampled_from(Severity),
        st.just("said"),
        st.sampled_from([None, "Age", "Home"]),
    ),
    max_size=4,
).map(tuple)


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    bad = draw(shares)
    return Facts(
        input={
            "Age": draw(numbers),
            "Limit": draw(numbers),
            "Home": draw(st.sampled_from([None, "rent", "owner", "other", "RENT"])),
        },
        amount=draw(
            st.one_of(st.none(), st.sampled_from([0.0, 1_000.0, 10_000.0, 50_000.5]), st.floats(0, 1e6))
        ),
        option=draw(st.sampled_from(OPTIONS)),
        confidence=draw(shares),
        probabilities={"bad": bad, "good": 1 - bad},
        critic_option=draw(st.sampled_from(OPTIONS)),
        d=draw(shares),
        signals=draw(signals),
        trust=draw(shares),
    )


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    rules = [
        {
            "name": f"rule {at}",
            "when": draw(st.sampled_from(CONDITIONS)),
            "reason": "It is so.",
            **draw(
                st.sampled_from(
                    [{"then": "reject"}, {"then": "needs_review"}, {"then": "needs_review", "reviewers": 3}]
                )
            ),
        }
        for at in range(draw(st.integers(0, 3)))
    ]
    reviewers = sorted(draw(st.lists(st.integers(0, 3), min_size=4, max_size=4)))
    limits = (1_000, 10_000, 50_000)
    tiers = {
        tier: {"reviewers": persons} | ({} if at == 3 else {"up_to": limits[at]})
        for at, (tier, persons) in enumerate(zip(RiskTier, reviewers, strict=True))
    }
    names = st.sampled_from([*SIGNAL_NAMES, "any"])
    forcing = st.one_of(names, st.fixed_dictionaries({"name": names, "severity": st.sampled_from(Severity)}))
    return parse_policy(
        json.dumps(
            {
                "minimum_confidence": draw(shares),
                "maximum_dissonance": draw(shares),
                "review_signals": draw(st.lists(forcing, max_size=3)),
                "risk": {"tier_without_amount": draw(st.sampled_from(RiskTier)), "tiers": tiers},
                "rules": rules,
            }
        )
    )


@st.composite
def standings(draw: st.DrawFn) -> Standing:
    group_by = draw(st.sampled_from([None, "risk_tier", "Home"]))
    named: dict[str | None, list[str]] = {
        None: [""],
        "risk_tier": list(RiskTier),
        "Home": ["", "rent", "owner"],
    }
    groups = named[group_by]
    thresholds = {str(g): draw(st.one_of(st.none(), shares)) for g in groups if draw(st.booleans())}
    state = draw(st.sampled_from([CertificateState.ACTIVE, *CertificateState]))
    certificate = Certificate(1, state, 0.05, 0.1, thresholds, group_by)
    autonomy = draw(st.sampled_from([Autonomy.CERTIFIED, *Autonomy]))
    return Standing(autonomy, draw(st.sampled_from([certificate, certificate, None])))


def frame_of(some: list[Facts], policy: Policy, standing: Standing) -> pl.DataFrame:
    """The columns that the policy needs and no others."""
    columns: dict[str, Any] = {
        **{name: [getattr(one, name) for one in some] for name in ("confidence", "d", "trust", "amount")},
        "signal_levels": [signal_levels(one.signals) for one in some],
        "option": [one.option for one in some],
        "critic_option": [one.critic_option for one in some],
        "probabilities.bad": [one.probabilities["bad"] for one in some],
        **{f"input.{name}": [one.input[name] for one in some] for name in ("Age", "Limit", "Home")},
        "signals": [orjson.dumps(one.signals).decode() for one in some],
    }
    by = group_field(standing)
    columns[GROUP] = [None if by is None else one.input[by] for one in some]
    text = {"option", "critic_option", "input.Home", "signals", GROUP}
    kinds: dict[str, Any] = {name: pl.String if name in text else pl.Float64 for name in columns}
    kinds["signal_levels"] = pl.Int32
    return pl.DataFrame(columns, kinds).select(columns_needed(policy, standing))


@settings(max_examples=150, deadline=None)
@given(st.lists(facts(), min_size=1, max_size=12), policies(), standings())
def test_columns_rule_as_rows_do(some: list[Facts], policy: Policy, standing: Standing) -> None:
    expected = [(one.outcome, one.risk_tier, one.reviewers) for one in rule(policy, some, standing)]
    found = rule_columns(frame_of(some, policy, standing), policy, standing, OPTIONS)
    assert [
        (OUTCOMES[row["ruling"]], TIERS[row["tier"]], row["reviewers"]) for row in found.to_dicts()
    ] == expected


@pytest.mark.parametrize("condition", CONDITIONS)
@settings(max_examples=10, deadline=None)
@given(some=st.lists(facts(), min_size=5, max_size=30))
def test_each_condition_has_the_same_answer_over_columns(condition: str, some: list[Facts]) -> None:
    text = orjson.dumps([{"name": "own", "when": condition, "then": "reject", "reason": "So."}]).decode()
    policy = parse_policy(f"rules: {text}")
    found = rule_columns(frame_of(some, policy, Standing()), policy, Standing(), OPTIONS)
    assert [OUTCOMES[at] for at in found["ruling"]] == [one.outcome for one in rule(policy, some)]


@given(st.floats(0, 1))
def test_one_comparison_stands_for_rounding(limit: float) -> None:
    limit = round(limit, 6)
    least = first_float(limit, lambda value: round(value, 6) >= limit)
    assert round(least, 6) >= limit
    for near in (least * (1 - 1e-15), limit - 5.1e-7, limit):
        assert (round(near, 6) >= limit) == (near >= least)


def test_a_stage_that_failed_goes_to_as_many_persons_as_its_tier_asks_for() -> None:
    frame = pl.DataFrame(
        {"confidence": [None], "d": [None], "trust": [None], "amount": [60_000.0], "signal_levels": [0]},
        schema_overrides={"confidence": pl.Float64, "d": pl.Float64, "trust": pl.Float64},
    )
    policy = parse_policy("rules: [{name: all, when: 'true', then: reject, reason: So.}]")
    assert rule_columns(frame, policy).row(0) == (OUTCOMES.index("needs_review"), TIERS.index("critical"), 2)
