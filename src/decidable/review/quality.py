"""How well people review: time, seeded cases, agreement, and whether they follow proposals blindly."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from statistics import median
from typing import Any, Final

from decidable.kit.intervals import share_interval
from decidable.review.agreement import (
    cohen_kappa,
    fisher_greater,
    krippendorff_alpha,
    numbered,
)

LEAST_COMMON: Final = 10
"""Cases that two persons must both have answered before their agreement is told."""
LEAST_TO_COMPARE: Final = 30
LEAST_WRONG: Final = 10
BLINDLY_APPROVED: Final = 0.9
BY_CHANCE: Final = 0.01
FAST_SECONDS: Final = 3.0

FOLLOWS_BLINDLY = "follows_blindly"
FAST = "fast"

Row = Mapping[str, Any]
Document = dict[str, Any]


def ref_of(reviewer: str) -> str:
    """How the trail and events name a reviewer: without a name or an address."""
    return hashlib.sha256(reviewer.encode()).hexdigest()[:16]


def quality(rows: Sequence[Row]) -> Document:
    """What the answers of all reviewers say of each of them, and of all."""
    by_reviewer: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        by_reviewer[row["reviewer"]].append(row)
    units = _units(rows)
    agreement = _agreement(units)
    alpha = krippendorff_alpha([list(unit.values()) for unit in units])
    return {
        "answers": len(rows),
        "alpha": alpha
        and {
            "value": alpha.value,
            "low": alpha.low,
            "high": alpha.high,
            "units": alpha.units,
            "ratings": alpha.ratings,
        },
        "reviewers": [
            {**_of_one(reviewer, by_reviewer[reviewer]), "agreement": agreement.get(reviewer, [])}
            for reviewer in sorted(by_reviewer, key=lambda one: (-len(by_reviewer[one]), one))
        ],
    }


def _of_one(reviewer: str, rows: Sequence[Row]) -> Document:
    seconds = [row["seconds"] for row in rows if row["seconds"] is not None]
    middle = median(seconds) if seconds else None
    seeded = [row["option"] == row["known"] for row in rows if row["kind"] == "seeded"]
    shown = [row["follows"] for row in rows if row["kind"] == "review" and not row["blind"]]
    blind = [row["follows"] for row in rows if row["blind"] and row["kind"] != "seeded"]
    wrong = [
        row["follows"]
        for row in rows
        if row["kind"] == "review"
        and not row["blind"]
        and row["proposal"] is not None
        and row["outcome"] not in (None, row["proposal"])
    ]
    p = fisher_greater(sum(shown), len(shown), sum(blind), len(blind))
    return {
        "ref": ref_of(reviewer),
        "reviewer": reviewer,
        "n": len(rows),
        "timed": len(seconds),
        "median_seconds": middle,
        "seeded": _share(seeded),
        "follows_shown": _share(shown),
        "equals_blind": _share(blind),
        "follows_by_chance": p if shown and blind else None,
        "approved_wrong": _share(wrong),
        "alarms": _alarms(shown, blind, wrong, p, middle, len(seconds)),
    }


def _alarms(
    shown: Sequence[bool],
    blind: Sequence[bool],
    wrong: Sequence[bool],
    p: float,
    middle: float | None,
    timed: int,
) -> list[Document]:
    found = []
    if min(len(shown), len(blind)) >= LEAST_TO_COMPARE and p < BY_CHANCE:
        sentence = (
            f"approves {_percent(shown)} of the proposals that are shown, but says the same in {_percent(blind)} "
            f"of the cases without one (p = {p:.2g})"
        )
        found.append({"alarm": FOLLOWS_BLINDLY, "sentence": sentence})
    elif len(wrong) >= LEAST_WRONG and sum(wrong) >= BLINDLY_APPROVED * len(wrong):
        sentence = f"approved {sum(wrong)} of {len(wrong)} proposals that turned out to be wrong"
        found.append({"alarm": FOLLOWS_BLINDLY, "sentence": sentence})
    if middle is not None and timed >= LEAST_TO_COMPARE and middle < FAST_SECONDS:
        sentence = f"takes {middle:.1f} s in the median over {timed} cases, less than {FAST_SECONDS:g} s"
        found.append({"alarm": FAST, "sentence": sentence})
    return found


def _share(hits: Sequence[bool]) -> Document:
    n, right = len(hits), sum(hits)
    low, high = share_interval(right, n)
    return {"n": n, "hits": right, "share": right / n if n else None, "low": low, "high": high}


def _percent(hits: Sequence[bool]) -> str:
    return f"{100 * sum(hits) / len(hits):.0f} %"


def _units(rows: Sequence[Row]) -> list[dict[str, int]]:
    """What each person said of each case that several have answered; a rejection is an answer of its own."""
    units: dict[tuple[str, object], dict[str, str]] = defaultdict(dict)
    for row in rows:
        said = "rejected" if row["option"] is None else f"option {row['option']}"
        units[row["type_name"], row["unit"]][row["reviewer"]] = said
    several = [unit for unit in units.values() if len(unit) > 1]
    return numbered(several)


def _agreement(units: Sequence[Mapping[str, int]]) -> dict[str, list[Document]]:
    """Kappa of every two persons with enough common cases, told of both."""
    pairs: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for unit in units:
        for one, other in combinations(sorted(unit), 2):
            pairs[one, other].append((unit[one], unit[other]))
    found: dict[str, list[Document]] = defaultdict(list)
    for (one, other), said in sorted(pairs.items()):
        kappa = cohen_kappa(said) if len(said) >= LEAST_COMMON else None
        if kappa is None:
            continue
        low, high = kappa.interval
        figures = {"n": kappa.n, "kappa": kappa.value, "low": low, "high": high}
        found[one].append({"with": other, **figures})
        found[other].append({"with": one, **figures})
    return found
