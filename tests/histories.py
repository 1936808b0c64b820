"""Small histories to learn from, and the models learned from them (once for a whole test run)."""

from functools import cache

import numpy as np

from decidable.kit.table import Table
from decidable.learning.learn import Learned, learn

PURPOSES = ("car", "house", "boat", "school")


@cache
def loans(rows: int = 400, options: int = 2, seed: int = 7) -> Table:
    """Loans that are refused more often with a high amount, few years in work, or for a boat."""
    rng = np.random.default_rng(seed)
    columns = ("number", "amount", "years", "purpose", "telephone", "bank", "outcome")
    amount = np.round(rng.lognormal(8, 0.6, rows), 2)
    years = rng.integers(0, 30, rows)
    purpose = rng.integers(0, len(PURPOSES), rows)
    telephone = rng.integers(0, 2, rows)
    risk = np.log(amount) - 8 - 0.1 * (years - 10) + 1.5 * (purpose == 2) + rng.logistic(0, 0.5, rows)
    edges = np.quantile(risk, np.linspace(0, 1, options + 1)[1:-1])
    outcome = np.searchsorted(edges, risk)
    missing = rng.random(rows) < 0.1
    cells = [
        [
            str(1000 + row),
            str(amount[row]),
            "" if missing[row] else str(years[row]),
            PURPOSES[purpose[row]],
            str(telephone[row]),
            "ours",
            f"tier {outcome[row]}",
        ]
        for row in range(rows)
    ]
    return Table(columns, cells, list(range(2, rows + 2)))


WORDS = {
    "pipes": ("culvert", "sewer", "pipe", "drain", "24 in", "concrete"),
    "paint": ("marking", "epoxy", "white", "line", "4 in", "solid"),
    "trees": ("shrub", "planting", "sod", "mulch", "seed", "maple"),
}


@cache
def notes(rows: int = 240, seed: int = 7) -> Table:
    """Short descriptions of works, with the trade that does them."""
    rng = np.random.default_rng(seed)
    trades = sorted(WORDS)
    cells = []
    for row in range(rows):
        trade = trades[rng.integers(len(trades))]
        other = trades[rng.integers(len(trades))]
        words = [*rng.choice(WORDS[trade], 3), *rng.choice(WORDS[other], 1), f"type {row}"]
        cells.append([" ".join(words).upper(), trade, str(row)])
    return Table(("description", "trade", "id"), cells, list(range(2, rows + 2)))


@cache
def learned_loans(options: int = 2) -> Learned:
    """A tabular type."""
    return learn(loans(options=options), "outcome")


@cache
def learned_notes() -> Learned:
    """A text type."""
    return learn(notes(), "trade", text_column="description")
