"""`decidable learn`: from a CSV of past cases to a type in force, from the terminal."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from re import fullmatch
from typing import Any

from rich.console import Console
from rich.table import Table as Grid

from decidable.access.caller import TERMINAL
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.kit.db import make_pool
from decidable.kit.errors import AppError
from decidable.kit.table import read_table
from decidable.learning.certificates.answers import in_force
from decidable.learning.certificates.command import show_certificate
from decidable.learning.learn import learn
from decidable.learning.progress import progress_bar
from decidable.learning.publish import publish
from decidable.learning.schemas import TYPE_NAME
from decidable.settings import Settings
from decidable.tenants.tenants import tenant_named

NAMED = 8
MEASURES = ("confidence", "d", "trust")
COVERAGES = (0.2, 0.4, 0.6, 0.8, 0.9, 1.0)


class NameInvalid(AppError):
    """The name of a type is not one."""

    code = "type_name_invalid"
    status = 422
    title = "A type cannot have this name"


class FileAbsent(AppError):
    """There is no such file."""

    code = "file_absent"
    status = 422
    title = "There is no such file"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to learn from what."""

    tenant: str
    name: str
    csv: Path
    label: str
    text_column: str | None
    encoding: str


def learn_file(settings: Settings, dsn: str, wanted: Wanted) -> None:
    """Learn, show what was measured on the golden holdout, and publish."""
    if not fullmatch(TYPE_NAME, wanted.name):
        raise NameInvalid(f"“{wanted.name}” cannot be a name: use lower case letters, digits and hyphens.")
    if not wanted.csv.is_file():
        raise FileAbsent(f"There is no file {wanted.csv}.")
    asyncio.run(_learn_file(settings, dsn, wanted))


async def _learn_file(settings: Settings, dsn: str, wanted: Wanted) -> None:
    async with make_pool(dsn, maximum=2, name="decidable-cli") as pool:
        context = Context(settings, pool)
        tenant_id = (await tenant_named(context, wanted.tenant)).id
        table = read_table(wanted.csv, encoding=wanted.encoding)
        with progress_bar(f"Learning {wanted.name} from {len(table.rows):,} rows") as report:
            learned = learn(table, wanted.label, text_column=wanted.text_column, progress=report)
        show(learned.report)
        async with changing(context, tenant_id, TERMINAL) as change:
            version = await publish(context, change, wanted.name, learned, "command line")
            certified, _ = await in_force(context, change.connection, tenant_id, wanted.name, 0, None)
    print(f"\nVersion {version} of {wanted.name} is in force; its autonomy is {certified.autonomy}.")
    if certified.certificate is not None:
        show_certificate(certified.certificate)


def show(report: dict[str, Any]) -> None:
    """Print what was measured on the golden holdout."""
    console = Console()
    _show_left_out(console, report["left_out"])
    quality = (
        f"AUC {report['auc']:.3f}" if report["auc"] is not None else f"macro-F1 {report['macro_f1']:.3f}"
    )
    console.print(
        f"On {report['n']:,} cases that no training saw: accuracy {report['accuracy']:.3f} "
        f"(always the commonest option: {report['baseline']:.3f}), {quality}, "
        f"calibration error {report['calibration']['ece']:.3f}."
    )
    quantiles = ", ".join(f"{name} {value:.3f}" for name, value in report["dissonance"]["quantiles"].items())
    console.print(
        f"Dissonance d of proposer and critic: mean {report['dissonance']['mean']:.3f}; {quantiles}."
    )
    console.print(_risk_coverage(report["risk_coverage"]))


def _show_left_out(console: Console, left_out: dict[str, list[dict[str, str]]]) -> None:
    for what, items in left_out.items():
        for item in items[:NAMED]:
            console.print(f"Left out ({what}): {item['name']}: {item['reason']}", highlight=False)
        if len(items) > NAMED:
            console.print(f"Left out ({what}): {len(items) - NAMED} more.")


def _risk_coverage(curves: dict[str, list[dict[str, float]]]) -> Grid:
    """How often answers are wrong among the share of cases that each measure trusts most."""
    grid = Grid(title="Error among the most trusted cases", title_justify="left")
    grid.add_column("share answered", justify="right")
    curves = {measure: curves[measure] for measure in MEASURES}
    for measure in curves:
        grid.add_column(f"by {measure}", justify="right")
    for coverage in COVERAGES:
        points = [
            min(curve, key=lambda point: abs(point["coverage"] - coverage)) for curve in curves.values()
        ]
        grid.add_row(f"{coverage:.0%}", *(f"{point['error']:.3f} (n {point['n']:,})" for point in points))
    return grid
