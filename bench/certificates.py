"""Certificates on real data: how often a proof is wrong, and how much it lets be automatic.

    python -m bench.certificates [--splits N] [NAME ...]

Each set is learned once by the product's own `learn`, with 40 % of the rows set aside. Those are split at
random, again and again: a calibration part proves a threshold (δ = .1), and the rest says what it covers.
A proof is violated where the error above its threshold, over all rows that were set aside, is above α.
The policy lets everything through here: the figures are those of the trust score alone.

Under a shift: rows of the calibration part are looked at with known, different probabilities (those that the
critic doubts a quarter as often), and proofs go by the weights. MAPIE's control of precision (Bonferroni and
Holm over the same thresholds) makes the same statement on the same splits.
"""

import argparse
import csv
import os
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from mapie.risk_control import BinaryClassificationController
from numpy.typing import NDArray
from sklearn.model_selection import train_test_split

from bench.quality import DATA, QUESTIONS, Question
from decidable.kit.intervals import share_interval
from decidable.learning.certificates.proving import Candidate, Sample, Target, prove
from decidable.learning.learn import learn
from decidable.learning.trust import candidates_from

HELD = 0.4
CALIBRATED = 0.75
DELTA = 0.1
ALPHAS = (0.02, 0.05, 0.10)
SPLITS = 500
RARE = 0.25
COMPARED = 20
SETS = ("credit_data", "wa_churn", "mndot_section", "mndot_with_unit", "banking77")
BARS = {
    ("mndot_section", 0.05): 0.88,
    ("mndot_section", 0.02): 0.70,
    ("mndot_with_unit", 0.05): 0.88,
    ("mndot_with_unit", 0.02): 0.70,
    ("credit_data", 0.10): 0.45,
    ("wa_churn", 0.10): 0.60,
}
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Pool:
    """Rows that were set aside: trust, whether the proposal was wrong, d; and the thresholds to try."""

    trust: Floats
    wrong: Flags
    d: Floats
    among: tuple[Candidate, ...]

    def error_above(self, threshold: float) -> float:
        return float(self.wrong[self.trust >= threshold].mean())


def mndot_with_unit(data: Path) -> Question:
    """The descriptions of `mndot_section`, each with the unit of its first item."""
    with (data / "mndot_item_list" / "items_2020.csv").open(encoding="utf-8", newline="") as file:
        units: dict[str, str] = {}
        for item in csv.DictReader(file):
            units.setdefault(item["long_description"], item["unit"])
    question = QUESTIONS["mndot_section"](data)
    rows = [[f"{text} | {units[text]}", section] for text, section in question.table.rows]
    return replace(question, table=replace(question.table, rows=rows))


def pool_of(name: str, data: Path) -> Pool:
    question = {**QUESTIONS, "mndot_with_unit": mndot_with_unit}[name](data)
    at = question.table.columns.index(question.label)
    labels = [row[at] for row in question.table.rows]
    _, held = train_test_split(np.arange(len(labels)), test_size=HELD, stratify=labels, random_state=42)
    made = learn(
        question.table, question.label, text_column=question.text_column, golden=held.tolist(), seed=42
    )
    trust = np.array([case.facts.trust for case in made.golden])
    wrong = np.array([case.wrong for case in made.golden])
    d = np.array([case.facts.d for case in made.golden])
    return Pool(trust, wrong, d, candidates_from(made.report))


@dataclass(frozen=True, slots=True)
class Split:
    """What one split gave: coverage on the rest (0 where nothing is proven), and whether it was violated."""

    coverage: float
    violated: bool
    proven: bool


def splits(pool: Pool, alpha: float, count: int, *, weighted: bool) -> Iterator[Split]:
    for seed in range(count):
        rng = np.random.default_rng(seed)
        order = rng.permutation(len(pool.trust))
        cut = int(CALIBRATED * len(order))
        calibration, rest = order[:cut], order[cut:]
        probability = (
            np.where(pool.d[calibration] > np.median(pool.d), RARE, 1.0) if weighted else np.ones(cut)
        )
        looked = rng.random(cut) < probability
        rows = calibration[looked]
        sample = Sample(
            pool.trust[rows], pool.wrong[rows], 1 / probability[looked], 1 / RARE if weighted else 1.0
        )
        proof = prove(pool.among, sample, Target(alpha, DELTA), pool.trust[calibration])
        threshold = proof.threshold
        if threshold is None:
            yield Split(0.0, violated=False, proven=False)
        else:
            violated = pool.error_above(threshold) > alpha
            yield Split(float((pool.trust[rest] >= threshold).mean()), violated, proven=True)


def mapie_coverage(pool: Pool, alpha: float, count: int) -> tuple[float, float]:
    """What MAPIE's control of precision lets through on the first splits, and what ours does on the same."""
    ours, theirs = [], []
    limits = np.array(sorted({one.threshold for one in pool.among}))
    for seed, one in enumerate(splits(pool, alpha, count, weighted=False)):
        order = np.random.default_rng(seed).permutation(len(pool.trust))
        cut = int(CALIBRATED * len(order))
        controller = BinaryClassificationController(
            lambda x: np.column_stack([1 - x[:, 0], x[:, 0]]),
            risk="precision",
            target_level=1 - alpha,
            confidence_level=1 - DELTA,
            best_predict_param_choice="recall",
            list_predict_params=limits,
        )
        rows, rest = order[:cut], order[cut:]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            controller.calibrate(pool.trust[rows][:, None], (~pool.wrong[rows]).astype(int))
        found = controller.best_predict_param
        theirs.append(0.0 if found is None else float((pool.trust[rest] >= found).mean()))
        ours.append(one.coverage)
    return float(np.mean(theirs)), float(np.mean(ours))


def line(name: str, pool: Pool, alpha: float, count: int, *, weighted: bool) -> tuple[str, bool]:
    found = list(splits(pool, alpha, count, weighted=weighted))
    violations = sum(one.violated for one in found)
    low, high = share_interval(violations, count)
    coverage = float(np.mean([one.coverage for one in found]))
    bar = None if weighted else BARS.get((name, alpha))
    valid = low <= DELTA
    reached = valid and (bar is None or coverage >= bar)
    against = ""
    if not weighted:
        theirs, ours = mapie_coverage(pool, alpha, min(count, COMPARED))
        reached = reached and ours >= 0.98 * theirs
        against = f"{theirs:.3f}/{ours:.3f}"
    shown = "" if bar is None else f"{bar:.2f}"
    return (
        f"{name:<15} {'shift' if weighted else 'equal':<6} {alpha:>5.2f} {violations / count:>10.3f} "
        f"[{low:.3f}, {high:.3f}] {coverage:>8.3f} {shown:>5} {np.mean([one.proven for one in found]):>7.2f} "
        f"{against:>12}  "
        f"{'reached' if reached else 'MISSED'}"
    ), reached


HEADER = (
    f"{'data set':<15} {'labels':<6} {'alpha':>5} {'violations':>10} {'[95 %]':<14} {'coverage':>9} {'bar':>5} "
    f"{'proven':>7} {'MAPIE/ours':>12}"
)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("DECIDABLE_DATA", DATA)))
    parser.add_argument("--splits", type=int, default=SPLITS)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(SETS))
    given = parser.parse_args(arguments)
    if not given.data.is_dir():
        print(f"certificates: skipped, the real data sets are not at {given.data} (name them with --data)")
        return 0
    print(HEADER)
    reached = True
    for name in given.names or SETS:
        pool = pool_of(name, given.data)
        for weighted in (False, True):
            for alpha in ALPHAS:
                text, there = line(name, pool, alpha, given.splits, weighted=weighted)
                print(text, flush=True)
                reached = reached and there
    return 0 if reached else 1


if __name__ == "__main__":
    sys.exit(main())
