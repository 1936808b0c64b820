"""How good proposer and critic are on real data, against the baselines that come with it.

    python -m bench.quality [--data FOLDER] [NAME ...]

Every set is learned by the product's own `learn`, told only which rows to set aside; nothing else is
chosen by data set. German credit, credit data and churn: a quarter of the rows, stratified by whether
the case is bad (or left), seed 42. MnDOT: a fifth, stratified by section, seed 42. Banking77: its
official test file.
"""

import argparse
import csv
import os
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.model_selection import train_test_split

from decidable.kit.table import Table, read_table
from decidable.learning.learn import learn

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@dataclass(frozen=True, slots=True)
class Question:
    """One figure to reach: what to learn from, which rows to test on, and the bar."""

    table: Table
    label: str
    golden: list[int]
    figure: str
    bar: float
    text_column: str | None = None


def credit_data(data: Path) -> Question:
    table = read_table(data / "credit_data" / "credit_data.csv")
    return Question(table, "Status", _quarter(table, "Status", "bad"), "auc", 0.842)


def german_credit(data: Path) -> Question:
    table = _without(read_table(data / "german_credit" / "german_credit.csv"), "_is_test")
    return Question(table, "target", _quarter(table, "target", "bad"), "auc", 0.804)


def wa_churn(data: Path) -> Question:
    table = read_table(data / "wa_churn" / "wa_churn.csv")
    return Question(table, "churn", _quarter(table, "churn", "Yes"), "auc", 0.846)


def mndot_section(data: Path) -> Question:
    with (data / "mndot_item_list" / "items_2020.csv").open(encoding="utf-8", newline="") as file:
        items = [item for item in csv.DictReader(file) if item["is_placeholder"] == "0"]
    unique: dict[str, str] = {}
    for item in items:
        unique.setdefault(item["long_description"], item["section"])
    sizes = Counter(unique.values())
    rows = [[text, section] for text, section in unique.items() if sizes[section] >= 5]
    sections = [section for _, section in rows]
    _, golden = train_test_split(np.arange(len(rows)), test_size=0.2, stratify=sections, random_state=42)
    table = Table(("description", "section"), rows, list(range(2, len(rows) + 2)))
    return Question(table, "section", golden.tolist(), "accuracy", 0.895, "description")


def banking77(data: Path) -> Question:
    train, test = (read_table(data / "banking77" / f"{name}.csv") for name in ("train", "test"))
    rows = train.rows + test.rows
    golden = list(range(len(train.rows), len(rows)))
    return Question(
        Table(train.columns, rows, list(range(2, len(rows) + 2))), "label", golden, "accuracy", 0.914, "text"
    )


QUESTIONS: dict[str, Callable[[Path], Question]] = {
    "credit_data": credit_data,
    "german_credit": german_credit,
    "wa_churn": wa_churn,
    "mndot_section": mndot_section,
    "banking77": banking77,
}


def _quarter(table: Table, label: str, positive: str) -> list[int]:
    at = table.columns.index(label)
    marks = [int(row[at] == positive) for row in table.rows]
    _, golden = train_test_split(np.arange(len(marks)), test_size=0.25, stratify=marks, random_state=42)
    return [int(row) for row in golden]


def _without(table: Table, column: str) -> Table:
    at = table.columns.index(column)
    columns = table.columns[:at] + table.columns[at + 1 :]
    return Table(columns, [row[:at] + row[at + 1 :] for row in table.rows], table.line_numbers)


HEADER = (
    f"{'data set':<14} {'train':>6} {'test':>5} {'figure':<9} {'bar':>6} {'proposer':>9} {'critic':>7} "
    f"{'accuracy':>8} {'macro-F1':>8} {'ECE':>6} {'mean d':>6} {'seconds':>7}  "
)


def line(name: str, question: Question) -> tuple[str, bool]:
    """One line of the table, and whether the proposer reaches the bar."""
    started = time.perf_counter()
    report = learn(
        question.table, question.label, text_column=question.text_column, golden=question.golden
    ).report
    seconds = time.perf_counter() - started
    reached = report[question.figure] >= question.bar
    f1 = "" if report["macro_f1"] is None else f"{report['macro_f1']:.3f}"
    text = (
        f"{name:<14} {report['training_rows']:>6,} {report['n']:>5,} {question.figure:<9} {question.bar:>6.3f} "
        f"{report[question.figure]:>9.4f} {report['critic'][question.figure]:>7.4f} "
        f"{report['accuracy']:>8.4f} {f1:>8} {report['calibration']['ece']:>6.3f} "
        f"{report['dissonance']['mean']:>6.3f} {seconds:>7.1f}  {'reached' if reached else 'MISSED'}"
    )
    return text, reached


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("DECIDABLE_DATA", DATA)))
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(QUESTIONS))
    given = parser.parse_args(arguments)
    unknown = set(given.names) - set(QUESTIONS)
    if unknown:
        parser.error(f"no such data set: {', '.join(sorted(unknown))}")
    if not given.data.is_dir():
        print(f"quality: skipped, the real data sets are not at {given.data} (name them with --data)")
        return 0
    print(HEADER)
    reached = True
    for name in given.names or QUESTIONS:
        text, there = line(name, QUESTIONS[name](given.data))
        print(text, flush=True)
        reached = reached and there
    return 0 if reached else 1


if __name__ == "__main__":
    raise SystemExit(main())
