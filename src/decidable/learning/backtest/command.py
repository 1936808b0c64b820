"""`decidable backtest`: run one, show it, and say which limits are broken."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from rich.console import Console
from rich.table import Table as Grid

from decidable.context import Context
from decidable.decision.types import TypeCache
from decidable.learning.backtest.run import backtest
from decidable.learning.backtest.schemas import BacktestAnswer, BacktestRequest, Figures


@dataclass(frozen=True, slots=True)
class Limits:
    """What a pipeline asks of a change; None asks nothing."""

    error: float | None = None
    reviews_a_day: float | None = None
    flips: int | None = None


async def run(
    context: Context, tenant_id: UUID, name: str, body: dict[str, Any], ago: timedelta
) -> BacktestAnswer:
    """A backtest over the decisions of the last time."""
    asked = BacktestRequest(**body, since=context.now() - ago)
    return await backtest(context, TypeCache(), tenant_id, name, asked)


def broken(told: BacktestAnswer, limits: Limits) -> list[str]:
    """A sentence for each limit that does not hold. An error counts by the upper end of its interval."""
    found = []
    after = told.after
    if limits.error is not None and after.automatic and after.error_interval[1] > limits.error:
        seen = (
            "nothing is labelled" if after.error is None else f"{after.error:.1%} of {after.labels:,} labels"
        )
        found.append(
            f"Up to {after.error_interval[1]:.1%} of automatic answers may be wrong ({seen}), "
            f"more than {limits.error:.1%}."
        )
    reviews = after.reviews_a_day
    if limits.reviews_a_day is not None and reviews is not None and reviews > limits.reviews_a_day:
        found.append(f"There would be {reviews:,.1f} reviews a day, more than {limits.reviews_a_day:g}.")
    if limits.flips is not None and told.flipped > limits.flips:
        found.append(f"{told.flipped:,} decisions would come out otherwise, more than {limits.flips:,}.")
    return found


def shown(told: BacktestAnswer) -> None:
    """Print it for people."""
    console = Console()
    source = told.source.replace("_", " ")
    console.print(
        f"{told.type}: {told.n:,} {source} since {told.since:%Y-%m-%d}, against policy {told.policy_version}."
    )
    grid = Grid()
    for column in ("", "now", "then"):
        grid.add_column(column, justify="left" if not column else "right")
    for name, before, after in zip(_ROWS, _figures(told.before), _figures(told.after), strict=True):
        grid.add_row(name, before, after)
    console.print(grid)
    console.print(f"{told.flipped:,} decisions would come out otherwise.")
    for flip in told.flips:
        console.print(f"  {flip.from_} -> {flip.to}: {flip.n:,}")
    for one in told.decisions.data[:10]:
        console.print(f"  {one.id}  {one.from_} -> {one.to}", highlight=False)
    for note in told.notes:
        console.print(note, highlight=False)


_ROWS = ("automatic", "for people", "rejected", "coverage", "error", "labels", "reviews a day", "cost a day")


def _figures(side: Figures) -> list[str]:
    low, high = side.error_interval
    return [
        f"{side.automatic:,}",
        f"{side.needs_review:,}",
        f"{side.rejected:,}",
        "–" if side.coverage is None else f"{side.coverage:.1%}",
        "–" if side.error is None else f"{side.error:.1%} ({low:.1%} to {high:.1%})",
        f"{side.labels:,}",
        "–" if side.reviews_a_day is None else f"{side.reviews_a_day:,.1f}",
        "–" if side.cost_a_day is None else f"{side.cost_a_day:,.2f}",
    ]
