"""`decidable analytics`: a page in the terminal with what is counted of one tenant."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from rich import box
from rich.console import Console
from rich.table import Table

from decidable.analytics import answers
from decidable.analytics.schemas import DecisionsAnswer, LimitsAnswer, UsageAnswer, UsageRow
from decidable.analytics.store import AnalyticsStore, By, Span
from decidable.context import Context
from decidable.tenants.months import month_of
from decidable.tenants.tiers import load_tiers

ROWS = 12
"""Endpoints and keys that are shown; JSON has them all."""
_BLOCKS = "▁▂▃▄▅▆▇█"
_BAR = 20


@dataclass(frozen=True, slots=True)
class Page:
    """All that is shown."""

    tenant: str
    endpoints: UsageAnswer
    keys: UsageAnswer
    days: UsageAnswer
    decisions: DecisionsAnswer
    limits: LimitsAnswer


def show(page: Page, *, as_json: bool = False) -> None:
    """Print what is counted of a tenant."""
    if as_json:
        print(json.dumps(_document(page), indent=2, ensure_ascii=False))
    else:
        draw(Console(), page)


async def collect(context: Context, tenant_id: UUID, tenant: str, days: int) -> Page:
    """What is counted of a tenant in the last `days` days."""
    tiers = load_tiers(context.settings.tiers_file)
    now = context.now()
    month = month_of(now)
    span = answers.span_of(None, None, now.date(), days)
    async with context.tenant(tenant_id) as connection:
        store = AnalyticsStore(connection, tenant_id)
        return Page(
            tenant,
            await answers.usage(store, span, By.ENDPOINT),
            await answers.usage(store, span, By.KEY),
            await answers.usage(store, span, By.DAY),
            await answers.decisions(store, span),
            await answers.limits(store, tiers, month.first, month.ends.date()),
        )


def _document(page: Page) -> dict[str, object]:
    return {
        "tenant": page.tenant,
        "usage": {
            name: answer.model_dump(mode="json")
            for name, answer in (("endpoint", page.endpoints), ("key", page.keys), ("day", page.days))
        },
        "decisions": page.decisions.model_dump(mode="json"),
        "limits": page.limits.model_dump(mode="json"),
    }


def draw(console: Console, page: Page) -> None:
    """Draw the page."""
    span, total = Span(page.days.since, page.days.until), page.days.total
    console.print(f"\n[bold]{page.tenant}[/bold] · {span.since} to {span.until} (UTC)", highlight=False)
    console.print(_headline(total), highlight=False)
    if total.requests:
        console.print(f"Requests by day  {_by_day(page, span)}", highlight=False)
        console.print(_usage_table("By endpoint", page.endpoints.data))
        console.print(_usage_table("By key", page.keys.data))
    if page.decisions.types:
        console.print(_decisions_table(page.decisions))
    if page.decisions.reviews:
        console.print(_reviews_table(page.decisions))
    if page.limits.data:
        console.print(_limits_table(page.limits))


def _headline(total: UsageRow) -> str:
    if not total.requests and not total.limited:
        return "No requests yet. They are counted within a second of their answer."
    errors = total.client_errors + total.server_errors
    share = errors / total.requests if total.requests else 0.0
    return (
        f"{total.requests:,} requests, {errors:,} errors ({share:.1%}), {total.limited:,} refused by a limit; "
        f"p50 {_ms(total.p50_ms)}, p95 {_ms(total.p95_ms)}, p99 {_ms(total.p99_ms)}"
    )


def _by_day(page: Page, span: Span) -> str:
    found = {row.name: row.requests for row in page.days.data}
    days = (span.until - span.since).days + 1
    counts = [found.get(str(span.since + timedelta(days=n)), 0) for n in range(days)]
    return f"{sparkline(counts)}  most on a day: {max(counts):,}"


def sparkline(counts: Sequence[int], most: int = 60) -> str:
    """Counts as little columns, at most `most` of them (neighbours are added up); nothing is a space."""
    together = -(-len(counts) // most)
    sums = [sum(counts[i : i + together]) for i in range(0, len(counts), together)]
    top = max(sums, default=0)
    return "".join(_BLOCKS[min(7, count * 8 // (top + 1))] if count else " " for count in sums)


def bar(share: float, width: int = _BAR) -> str:
    """A share as a bar; more than all is a full one."""
    filled = round(min(1.0, max(0.0, share)) * width)
    return "█" * filled + "·" * (width - filled)


def _table(title: str, left: Sequence[str], right: Sequence[str]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False)
    for name in left:
        table.add_column(name, overflow="fold")
    for name in right:
        table.add_column(name, justify="right", no_wrap=True)
    return table


def _usage_table(title: str, rows: Sequence[UsageRow]) -> Table:
    table = _table(
        title, [""], ["requests", "4xx", "5xx", "429", "p50 ms", "p95 ms", "p99 ms", "share of requests"]
    )
    whole = sum(row.requests for row in rows)
    for row in rows[:ROWS]:
        table.add_row(
            row.name if row.label is None else f"{row.name} {row.label}",
            f"{row.requests:,}",
            f"{row.client_errors:,}",
            f"{row.server_errors:,}",
            f"{row.limited:,}",
            _figure(row.p50_ms),
            _figure(row.p95_ms),
            _figure(row.p99_ms),
            bar(row.requests / whole if whole else 0.0),
        )
    if len(rows) > ROWS:
        table.add_row(f"and {len(rows) - ROWS} more (--json)")
    return table


def _decisions_table(found: DecisionsAnswer) -> Table:
    statuses = sorted({status for one in found.types for status in one.by_status})
    table = _table("Decisions", ["type"], ["decisions", *statuses, "automatic"])
    for one in found.types:
        shown = [f"{one.by_status.get(status, 0):,}" for status in statuses]
        automatic = one.automatic_share or 0.0
        table.add_row(one.type, f"{one.decisions:,}", *shown, f"{bar(automatic)} {automatic:6.1%}")
    return table


def _reviews_table(found: DecisionsAnswer) -> Table:
    table = _table("Reviews", ["type"], ["reviews", "approved", "overridden", "rejected", "acceptance"])
    for one in found.reviews:
        acceptance = one.acceptance or 0.0
        figures = (one.reviews, one.approved, one.overridden, one.rejected)
        table.add_row(
            one.type, *(f"{figure:,}" for figure in figures), f"{bar(acceptance)} {acceptance:6.1%}"
        )
    return table


def _limits_table(found: LimitsAnswer) -> Table:
    title = f"Limits of {found.month:%B %Y} (anew on {found.resets_on})"
    table = _table(title, ["", "tier"], ["requests", "of", "refused", "used"])
    for row in found.data[:ROWS]:
        used = "no limit" if row.share is None else f"{bar(row.share)} {row.share:7.1%}"
        table.add_row(
            f"{row.caller} {row.name}",
            row.tier or "people",
            f"{row.requests:,}",
            "–" if row.limit is None else f"{row.limit:,}",
            f"{row.limited:,}",
            used,
        )
    return table


def _figure(milliseconds: float | None) -> str:
    return "–" if milliseconds is None else f"{milliseconds:,.1f}"


def _ms(milliseconds: float | None) -> str:
    return "–" if milliseconds is None else f"{milliseconds:,.1f} ms"
