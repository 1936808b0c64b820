"""A policy over a million decisions at once: what `ruling.rule` says of each row, by columns.

`rule_columns` and `ruling.rule` say the same of every decision; a property test compares them.

Columns of a frame, all of one decision a row: `confidence`, `d`, `trust`, `amount` (float, null where there is
none), `signal_levels` (as `lines.signal_levels` has them), `option`; where conditions of the policy name them also
`critic_option`, `probabilities.<option>`, `input.<field>` and `signals` (JSON); and `group`, the text of the
field that a certificate is grouped by. A null `d` stands for a stage that could not be computed.
"""

import math
from collections.abc import Callable, Sequence
from typing import Any, Final

import polars as pl

from decidable.decision.policy.document import ANY_SIGNAL, Policy, Tier
from decidable.decision.policy.ruling import RISK_TIER
from decidable.decision.records import (
    ALONE,
    PROBABILITY_DECIMALS,
    Autonomy,
    Certificate,
    CertificateState,
    RiskTier,
    RulingOutcome,
    Standing,
)
from decidable.decision.signals.registry import SIGNAL_NAMES
from decidable.learning.backtest.conditions import APPLIES, UNANSWERED, answers, columns_of

OUTCOMES: Final = tuple(RulingOutcome)
TIERS: Final = tuple(RiskTier)
BASE: Final = ("confidence", "d", "trust", "amount", "signal_levels")
GROUP: Final = "group"
_AROUND: Final = 10.0**-PROBABILITY_DECIMALS


def columns_needed(policy: Policy, standing: Standing = ALONE) -> tuple[str, ...]:
    """The columns that a policy reads, `BASE` first."""
    found = dict.fromkeys(BASE)
    for own in policy.rules:
        found.update(dict.fromkeys(columns_of(own.when)))
    if group_field(standing) is not None:
        found[GROUP] = None
    return tuple(found)


def group_field(standing: Standing) -> str | None:
    """The field of the input that the certificate in question is grouped by; None for tiers, or none at all."""
    certificate = _speaking(standing)
    return None if certificate is None or certificate.group_by in (None, RISK_TIER) else certificate.group_by


def rule_columns(
    frame: pl.DataFrame, policy: Policy, standing: Standing = ALONE, options: Sequence[str] = ()
) -> pl.DataFrame:
    """`ruling`, `tier` and `reviewers` of every row: places in `OUTCOMES` and `TIERS`, and a number."""
    tiers = frame.select(tier=_tier(policy)).to_series()
    asked, rejected = _own_rules(frame, policy, options)
    held = frame.with_columns(tier=tiers, asked=asked, rejected=rejected)
    failed = pl.col("d").is_null()
    needs = pl.col("tier").replace_strict(
        {TIERS.index(tier.tier): tier.reviewers for tier in policy.tiers}, return_dtype=pl.Int16
    )
    fine = _confident(policy) & _agreed(policy) & (needs == 0) & ~_forced(policy) & (pl.col("asked") == 0)
    fine = fine & _stands(standing)
    rejects = pl.col("rejected") & ~failed
    automatic = fine & ~failed & ~rejects
    wanted = pl.max_horizontal(needs, pl.lit(1, pl.Int16), pl.when(failed).then(0).otherwise(pl.col("asked")))
    places = {outcome: pl.lit(place, pl.Int8) for place, outcome in enumerate(OUTCOMES)}
    return held.select(
        ruling=pl.when(rejects)
        .then(places[RulingOutcome.REJECT])
        .when(automatic)
        .then(places[RulingOutcome.AUTO_APPROVE])
        .otherwise(places[RulingOutcome.NEEDS_REVIEW]),
        tier=pl.col("tier"),
        reviewers=pl.when(rejects | automatic).then(0).otherwise(wanted).cast(pl.Int16),
    )


def _tier(policy: Policy) -> pl.Expr:
    """The place in `TIERS` of the tier of each amount."""
    size = pl.col("amount").abs()
    chain: Any = pl.when(pl.col("amount").is_null()).then(_place(policy.tier_without_amount))
    for tier in policy.tiers[:-1]:
        chain = chain.when(_at_most(size, tier)).then(_place(tier.tier))
    found: pl.Expr = chain.otherwise(_place(policy.tiers[-1].tier))
    return found


def _at_most(size: pl.Expr, tier: Tier) -> pl.Expr:
    return size.is_not_nan() & (size <= tier.up_to)


def _place(tier: RiskTier) -> pl.Expr:
    return pl.lit(TIERS.index(tier), pl.Int8)


def _confident(policy: Policy) -> pl.Expr:
    """Confidence, rounded as the ruling rounds it, reaches its limit."""
    limit = policy.minimum_confidence
    least = first_float(limit, lambda value: round(value, PROBABILITY_DECIMALS) >= limit)
    return pl.col("confidence").is_not_nan() & (pl.col("confidence") >= least)


def _agreed(policy: Policy) -> pl.Expr:
    limit = policy.maximum_dissonance
    beyond = first_float(limit, lambda value: round(value, PROBABILITY_DECIMALS) > limit)
    return pl.col("d").is_not_nan() & (pl.col("d") < beyond)


def first_float(near: float, holds: Callable[[float], bool]) -> float:
    """The least number of which something monotone holds: rounding is monotone, so one comparison replaces it."""
    low, high = near - 2 * _AROUND, near + 2 * _AROUND
    while (middle := low + (high - low) / 2) not in (low, high):
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _forced(policy: Policy) -> pl.Expr:
    """Whether a signal forces a review: three masks over two bits a signal."""
    masks = [0, 0, 0]
    for at, name in enumerate(SIGNAL_NAMES):
        weight = policy.forcing_weights.get(name, policy.forcing_weights.get(ANY_SIGNAL))
        if weight is not None:
            masks[weight] |= (0b11, 0b10, 0b01)[weight] << 2 * at
    levels = pl.col("signal_levels")
    any_level = (levels & masks[0]) | (levels & masks[1]) | (levels & levels // 2 & masks[2])
    return any_level != 0


def _own_rules(frame: pl.DataFrame, policy: Policy, options: Sequence[str]) -> tuple[pl.Series, pl.Series]:
    """How many persons the rules ask for (0: none of them speaks against it), and whether one rejects."""
    asked = pl.zeros(frame.height, pl.Int16, eager=True)
    rejected = pl.zeros(frame.height, pl.Int8, eager=True)
    for own in policy.rules:
        said = answers(frame, own.when, options)
        if own.then is RulingOutcome.REJECT:
            rejected = rejected | (said == APPLIES).cast(pl.Int8)
            against, persons = said == UNANSWERED, max(1, own.reviewers)
        else:
            against, persons = said != 0, max(1, own.reviewers)
        spoken = against.cast(pl.Int16) * persons
        asked = pl.select(pl.max_horizontal(asked, spoken)).to_series()
    return asked, rejected == 1


def _speaking(standing: Standing) -> Certificate | None:
    """The certificate whose thresholds count."""
    certificate = standing.certificate
    if standing.autonomy is not Autonomy.CERTIFIED or certificate is None:
        return None
    return certificate if certificate.state is CertificateState.ACTIVE else None


def _stands(standing: Standing) -> pl.Expr:
    """Whether autonomy and certificate let the type answer by itself."""
    if standing.autonomy is Autonomy.FULL:
        return pl.lit(True)
    certificate = _speaking(standing)
    if certificate is None:
        return pl.lit(False)
    if certificate.group_by is None:
        return _trusted(certificate.thresholds.get(""))
    found = pl.lit(False)
    by_tier = certificate.group_by == RISK_TIER
    for group, threshold in certificate.thresholds.items():
        if by_tier:
            here = _place(RiskTier(group)) == pl.col("tier") if group in TIERS else pl.lit(False)
        else:
            here = pl.col(GROUP).fill_null("") == group
        found = found | (here & _trusted(threshold))
    return found


def _trusted(threshold: float | None) -> pl.Expr:
    if threshold is None or math.isnan(threshold):
        return pl.lit(False)
    return pl.col("trust").is_not_nan().fill_null(False) & (pl.col("trust").fill_null(-math.inf) >= threshold)
