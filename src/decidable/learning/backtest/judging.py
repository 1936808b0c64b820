"""What a backtest says, from two rulings over the same decisions and from labelled ones: pure figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import polars as pl
from numpy.typing import NDArray

from decidable.decision.records import RiskTier, RulingOutcome
from decidable.kit.intervals import share_interval
from decidable.learning.backtest.columns import OUTCOMES, TIERS
from decidable.learning.certificates.bounds import weighted_p_value

AUTOMATIC: Final = OUTCOMES.index(RulingOutcome.AUTO_APPROVE)
REVIEW: Final = OUTCOMES.index(RulingOutcome.NEEDS_REVIEW)
CONFIDENCE: Final = 0.95
DAY_MS: Final = 86_400_000
_SAME: Final = 1e-9
_STEPS: Final = 40


@dataclass(frozen=True, slots=True)
class Labelled:
    """Labelled decisions, all (n,): whether the proposal was wrong, and 1 / probability of being looked at."""

    wrong: NDArray[np.bool_]
    weights: NDArray[np.float64]

    def among(self, chosen: NDArray[np.bool_]) -> "Labelled":
        """Some of them."""
        return Labelled(self.wrong[chosen], self.weights[chosen])


@dataclass(frozen=True, slots=True)
class ErrorRate:
    """How often answers are wrong; `method` says what the interval (95 %) rests on."""

    rate: float | None
    interval: tuple[float, float]
    labels: int
    method: str


def error_rate(labelled: Labelled) -> ErrorRate:
    """The weighted share of wrong answers: exact for equal weights, else an interval by betting.

    The interval holds every share that a bet at level 2.5 % on either side does not refuse
    (Waudby-Smith and Ramdas, arXiv 2010.09686): bounded weights are all that it needs.
    """
    n = len(labelled.wrong)
    if n == 0:
        return ErrorRate(None, (0.0, 1.0), 0, "none")
    weights, wrong = labelled.weights, labelled.wrong
    rate = float((weights * wrong).sum() / weights.sum())
    if np.all(np.abs(weights - weights[0]) <= _SAME * weights[0]):
        return ErrorRate(rate, share_interval(int(wrong.sum()), n, CONFIDENCE), n, "exact_binomial")
    high = _refused_from(wrong, weights, rate)
    low = 1.0 - _refused_from(~wrong, weights, 1.0 - rate)
    return ErrorRate(rate, (max(0.0, min(low, rate)), min(1.0, max(high, rate))), n, "betting")


def _refused_from(wrong: NDArray[np.bool_], weights: NDArray[np.float64], rate: float) -> float:
    """The least share above `rate` at which "the error is greater" is refused."""
    low, high = rate, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        if not 0 < middle < 1:
            break
        p_value = weighted_p_value(wrong, weights, middle, float(weights.max()), middle / 2)
        low, high = (low, middle) if p_value <= (1 - CONFIDENCE) / 2 else (middle, high)
    return high


@dataclass(frozen=True, slots=True)
class Prices:
    """What a review and a wrong automatic answer cost; in whatever money."""

    review: float
    error: float


def flips(before: pl.DataFrame, after: pl.DataFrame) -> list[dict[str, Any]]:
    """How many decisions go from which ruling to which other, the commonest first."""
    changed = pl.DataFrame({"before": before["ruling"], "after": after["ruling"]})
    counted = changed.filter(pl.col("before") != pl.col("after")).group_by("before", "after").len()
    rows = counted.sort(["len", "before", "after"], descending=[True, False, False]).iter_rows()
    return [{"from": OUTCOMES[was], "to": OUTCOMES[becomes], "n": n} for was, becomes, n in rows]


def figures(
    ruled: pl.DataFrame, error: ErrorRate, days: float | None, audit_rate: float, prices: Prices
) -> dict[str, Any]:
    """Coverage, reviews a day and cost of one policy over some decisions."""
    n = ruled.height
    counted = dict(ruled.group_by("ruling").len().iter_rows())
    automatic, reviews = counted.get(AUTOMATIC, 0), counted.get(REVIEW, 0)
    persons = int(ruled.filter(pl.col("ruling") == REVIEW)["reviewers"].cast(pl.Int64).sum())
    audits = automatic * audit_rate
    wrong = None if error.rate is None else automatic * error.rate
    cost = None if wrong is None and prices.error else (persons + audits) * prices.review
    if cost is not None and wrong is not None:
        cost += wrong * prices.error
    return {
        "automatic": automatic,
        "needs_review": reviews,
        "rejected": n - automatic - reviews,
        "coverage": automatic / n if n else None,
        "coverage_interval": share_interval(automatic, n),
        "error": error.rate,
        "error_interval": error.interval,
        "labels": error.labels,
        "error_method": error.method,
        "reviews_a_day": reviews / days if days else None,
        "persons_a_day": (persons + audits) / days if days else None,
        "audits_a_day": audits / days if days else None,
        "cost": cost,
        "cost_a_day": cost / days if days and cost is not None else None,
    }


def below_cap(ruled: pl.DataFrame, at: pl.Series, trust: pl.Series, cap: int) -> dict[str, Any]:
    """What a cap on reviews a day leaves undone: each day's reviews by risk tier, then lowest trust first."""
    asked = pl.DataFrame(
        {"day": at // DAY_MS, "tier": ruled["tier"], "trust": trust, "ruling": ruled["ruling"]}
    ).filter(pl.col("ruling") == REVIEW)
    ordered = asked.sort(["day", "tier", "trust"], descending=[False, True, False], nulls_last=False)
    placed = ordered.with_columns(place=pl.int_range(pl.len()).over("day"))
    left = placed.filter(pl.col("place") >= cap)
    by_tier = dict(left.group_by("tier").len().iter_rows())
    days = asked["day"].n_unique()
    return {
        "cap": cap,
        "reviews": asked.height,
        "below": left.height,
        "days": days,
        "days_over": left["day"].n_unique(),
        "by_tier": {tier.value: by_tier.get(TIERS.index(tier), 0) for tier in RiskTier},
    }


def days_of(at: pl.Series, now_ms: int) -> float | None:
    """How long the decisions took to come: from the first to now, at least a day."""
    first = at.min()
    return None if first is None else max(1.0, (now_ms - int(first)) / DAY_MS)  # type: ignore[arg-type]


def weights_of(
    served: Sequence[str], sources: Sequence[str], rates: Sequence[float | None]
) -> list[float | None]:
    """1 / probability that a decision was looked at; None where nobody knows.

    Whatever waited for a person is looked at for sure; an automatic answer with the rate of its audits.
    """
    found: list[float | None] = []
    for ruling, source, rate in zip(served, sources, rates, strict=True):
        if ruling == RulingOutcome.NEEDS_REVIEW:
            found.append(1.0)
        else:
            found.append(1.0 / rate if source == "audit" and rate else None)
    return found
