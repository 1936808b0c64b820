"""How soon drift is seen, how often it is called where there is none, and what watching costs a decision.

Normal values, and the real numbers of ../shared/data: rows are drawn with replacement, so that nothing changes
but what is planted. The shift is half a standard deviation, planted after `QUIET` decisions; categories have no
standard deviation and are only watched. Limits are the product's: figures / 0.025, for the fields and `d`.
"""

import random
import time
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median
from typing import Any
from uuid import UUID

import numpy as np

from bench.place import DATA, shared
from decidable.decision.records import FieldKind, FieldSpec, InputSchema
from decidable.kit.intervals import share_interval
from decidable.learning.certificates.audited import Audits
from decidable.learning.certificates.bounds import Floats
from decidable.learning.certificates.drift import Detectors
from decidable.learning.certificates.monitor import AUDIT_DELTA, DRIFT_DELTA, Monitor
from decidable.learning.certificates.reference import Binning, reference_of
from decidable.learning.columns import inspect

REFERENCE, QUIET, WITHIN, EFFECT = 2000, 2000, 500, 0.5
RUNS, STATIONARY, FIELDS = 100, 20_000, 10
RUNS_OF_A_FIELD = 20
BAR_FALSE = 0.05
SETS = (
    ("credit_data/credit_data.csv", "Status"),
    ("german_credit/german_credit.csv", "target"),
    ("wa_churn/wa_churn.csv", "churn"),
)
Row = dict[str, Any]


def main() -> None:
    cost()
    for figures in (1, FIELDS):
        delays(f"normal values, {figures} figures", normal_delays(figures))
    for name, label in SETS:
        if (DATA / name).is_file():
            real(name, label)
        else:
            print(f"{name}: skipped, the real data sets are not at {DATA}")
    for figures in (1, FIELDS):
        false_alarms(f"{figures} figures of normal values", stationary(figures))
    if (DATA / SETS[0][0]).is_file():
        false_alarms("the fields and d of credit_data, as the product reads them", stationary_real(*SETS[0]))
    audits()


# --- normal values ----------------------------------------------------------------------------------


def normal(rng: np.random.Generator, figures: int, decisions: int) -> tuple[Detectors, Floats]:
    """Detectors with references of their own, and the bins of later values of the same kind but for a shift."""
    edges = np.quantile(rng.normal(size=(REFERENCE // 4, figures)), np.arange(1, 10) / 10, axis=0)
    counted = rng.normal(size=(REFERENCE - REFERENCE // 4, figures))
    bins = (counted[:, None, :] > edges).sum(axis=1)
    counts = [np.bincount(bins[:, at], minlength=11).tolist() for at in range(figures)]
    return Detectors.of(counts), edges


def normal_delays(figures: int) -> list[int]:
    """One of the figures shifts; how many decisions later one is called. Negative: too early."""
    found = []
    for run in range(RUNS):
        rng = np.random.default_rng(run)
        detectors, edges = normal(rng, figures, QUIET)
        values = rng.normal(size=(QUIET + 2 * WITHIN, figures))
        values[QUIET:, 0] += EFFECT
        found.append(first_call(detectors, edges, values, rng, figures) - QUIET)
    return found


def first_call(
    detectors: Detectors, edges: Floats, values: Floats, rng: np.random.Generator, figures: int
) -> int:
    """After how many decisions a figure crosses its limit; far beyond all of them if none does."""
    _, held = detectors.after((values[:, None, :] > edges).sum(axis=1), rng.random(values.shape))
    beyond = (held >= figures / DRIFT_DELTA).any(axis=1)
    return int(beyond.argmax()) + 1 if beyond.any() else 10**9


def stationary(figures: int) -> list[bool]:
    """Whether anything was called in runs where nothing changes."""
    found = []
    for run in range(RUNS):
        rng = np.random.default_rng(1000 + run)
        detectors, edges = normal(rng, figures, STATIONARY)
        values = rng.normal(size=(STATIONARY, figures))
        found.append(first_call(detectors, edges, values, rng, figures) <= STATIONARY)
    return found


# --- real fields ------------------------------------------------------------------------------------


def rows_of(name: str, label: str) -> tuple[InputSchema, list[Row]]:
    """A real table as checked inputs."""
    table = shared(name)
    schema = InputSchema(inspect(table, label).fields)
    places = {spec.name: table.columns.index(spec.name) for spec in schema.fields}
    return schema, [
        {spec.name: cell(spec, row[places[spec.name]]) for spec in schema.fields} for row in table.rows
    ]


def cell(spec: FieldSpec, text: str) -> Any:
    if text.strip() in ("", "NA"):
        return None
    return float(text) if spec.kind is FieldKind.NUMBER else text


def real(name: str, label: str) -> None:
    """Every number of a table in turn, watched with all other fields and a `d`."""
    schema, rows = rows_of(name, label)
    moved = [
        spec.name for spec in schema.fields if spec.kind is FieldKind.NUMBER and spread(rows, spec.name) > 0
    ]
    found = [delay(schema, rows, one, run) for one in moved for run in range(RUNS_OF_A_FIELD)]
    delays(f"{name.partition('/')[0]}, {len(moved)} numbers in turn, {len(schema.fields) + 1} figures", found)


def spread(rows: list[Row], name: str) -> float:
    return float(np.std([row[name] for row in rows if row[name] is not None]))


def delay(schema: InputSchema, rows: list[Row], moved: str, run: int) -> int:
    dice = random.Random(f"{moved}-{run}")
    by = EFFECT * spread(rows, moved)
    monitor = begun(schema, rows, dice)

    def shifted() -> Row:
        row = dict(dice.choice(rows))
        row[moved] = None if row[moved] is None else row[moved] + by
        return row

    monitor, early = feed(monitor, dice, QUIET, lambda: dice.choice(rows))
    if early:
        return early - QUIET
    _, late = feed(monitor, dice, 2 * WITHIN, shifted)
    return late or 10**9


def begun(schema: InputSchema, rows: list[Row], dice: random.Random) -> Monitor:
    seen = [dice.choice(rows) for _ in range(REFERENCE)]
    return Monitor.begin(reference_of(schema, seen, [dice.betavariate(1, 9) for _ in seen]), 0.05)


def feed(monitor: Monitor, dice: random.Random, n: int, draw: Callable[[], Row]) -> tuple[Monitor, int]:
    """With decisions more; and after how many of them it called, 0 if it did not."""
    binning, before = Binning(monitor.reference), monitor.looked
    for first in range(0, n, 1000):
        many = min(1000, n - first)
        ids = [UUID(int=dice.getrandbits(128)) for _ in range(many)]
        bins = [binning.bins(draw(), dice.betavariate(1, 9)) for _ in range(many)]
        monitor, crossing = monitor.look(ids, bins)
        if crossing:
            # Missing values are no part of a figure's own count, so the block tells: at most 50 too late.
            return monitor, monitor.looked - before
    return monitor, 0


def stationary_real(name: str, label: str) -> list[bool]:
    schema, rows = rows_of(name, label)
    found = []
    for run in range(RUNS):
        dice = random.Random(run)
        _, called = feed(begun(schema, rows, dice), dice, STATIONARY, partial(dice.choice, rows))
        found.append(called > 0)
    return found


# --- audits and cost --------------------------------------------------------------------------------


def audits() -> None:
    """Audited error: how soon twice and three times α are seen, and how often α itself is called more."""
    alpha, most = 0.05, 2000
    for times in (1.0, 2.0, 3.0):
        found = list(audited(alpha, times * alpha, most))
        called = [at for at in found if at]
        if times == 1:
            false_alarms(f"audited error of exactly α = {alpha}", [at > 0 for at in found], most)
        else:
            print(
                f"audited error of {times:g} α, α = {alpha}: seen after {median(called):.0f} audits (median),"
                f" in {len(called)} of {len(found)} runs of {most:,}"
            )


def audited(alpha: float, error: float, most: int) -> Iterator[int]:
    for run in range(RUNS):
        wrong = np.random.default_rng(run).random(most) < error
        after = Audits(alpha).after_all(wrong.tolist(), 1 / AUDIT_DELTA)
        yield after.n if after.worth >= 1 / AUDIT_DELTA else 0


def cost() -> None:
    """Microseconds of processor time a decision: bins and detectors, from inputs in memory."""
    fields = tuple(FieldSpec(f"x{at}", FieldKind.NUMBER) for at in range(FIELDS))
    dice, n = random.Random(1), 10_000
    rows: list[Row] = [{spec.name: dice.gauss(0, 1) for spec in fields} for _ in range(n)]
    monitor = begun(InputSchema(fields), rows, dice)
    ids = [UUID(int=dice.getrandbits(128)) for _ in range(n)]
    ds = [dice.betavariate(1, 9) for _ in range(n)]
    binning = Binning(monitor.reference)
    best = {"together": 1e9, "one by one": 1e9}
    for _ in range(3):
        started = time.process_time()
        seen, _ = monitor.look(ids, [binning.bins(row, d) for row, d in zip(rows, ds, strict=True)])
        assert seen.looked == n, "it called, and looked no further"
        best["together"] = min(best["together"], (time.process_time() - started) / n)
        started, now = time.process_time(), monitor
        for at in range(300):
            now, _ = now.look(ids[at : at + 1], [binning.bins(rows[at], ds[at])])
        best["one by one"] = min(best["one by one"], (time.process_time() - started) / 300)
    said = ", ".join(f"{seconds * 1e6:.0f} µs {how}" for how, seconds in best.items())
    print(f"watching a decision of {FIELDS} fields and d: {said}")


def delays(what: str, found: list[int]) -> None:
    early = sum(at <= 0 for at in found)
    late = [at for at in found if at > 0]
    within = sum(at <= WITHIN for at in late)
    print(
        f"half a standard deviation, {what}: median {median(late):.0f}, max {max(late):,}, within {WITHIN}:"
        f" {within / len(late):.1%} of {len(late)} runs (bar: all), called before there was any: {early}",
        flush=True,
    )


def false_alarms(what: str, called: list[bool], length: int = STATIONARY) -> None:
    low, high = share_interval(sum(called), len(called))
    print(
        f"false alarms, {what}: {sum(called)} of {len(called)} runs of {length:,}"
        f" (bar: at most {BAR_FALSE:.0%}; 95 % interval {low:.1%} to {high:.1%})",
        flush=True,
    )


if __name__ == "__main__":
    main()
