"""Batches: decisions a second, stored with all steps, from the upload to the last row.

Two workers on two cores, a chunk at a time in each.
"""

import asyncio
import csv
import io
import os
import time
from uuid import UUID

from bench.place import BENCH, Place, place, shared
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.batches import Ask, accept
from decidable.decision.types import TypeCache
from decidable.jobs.store import JobStore
from decidable.kit.db import make_pool
from decidable.kit.table import Table
from decidable.settings import Settings


def main() -> None:
    os.environ["DECIDABLE_WORKER_CONCURRENCY"] = "1"  # a worker a core, a chunk at a time in each
    with place() as here:
        credit = shared("credit_data/credit_data.csv")
        here.teach("credit-approval", credit, "Status")
        items = shared("mndot_item_list/items_2020.csv")
        here.teach("bid-item-section", items, "section", "long_description")
        with (
            here.process("-m", "decidable.cli", "worker", port=0),
            here.process("-m", "decidable.cli", "worker", port=0),
        ):
            rate = measure(here, "credit-approval", table_file(credit, 60_000))
            print(f"batch, tabular, stored with all steps: {rate:,.0f} decisions/s (bar: at least 5,000)")
            rate = measure(here, "bid-item-section", table_file(items, 16_000))
            print(f"batch, text (MnDOT): {rate:,.0f} decisions/s (bar: at least 1,000)")


def measure(here: Place, name: str, file: bytes) -> float:
    """Decisions a second of one batch, the second time: the first warms the worker up."""
    asyncio.run(_batch(here, name, b"".join(file.splitlines(True)[:2001])))
    return asyncio.run(_batch(here, name, file))


async def _batch(here: Place, name: str, file: bytes) -> float:
    async with make_pool(here.application, maximum=2) as pool:
        context = Context(Settings(), pool)
        started = time.perf_counter()
        async with changing(context, here.tenant_id, BENCH) as change:
            job = await accept(context, change, TypeCache(), Ask(name, "text/csv", "bench"), io.BytesIO(file))
        while True:
            await asyncio.sleep(0.05)
            async with context.tenant(here.tenant_id) as connection:
                row = await JobStore(connection, here.tenant_id).get(UUID(str(job["id"])))
            if row["status"] != "queued" and row["status"] != "running":
                break
        took = time.perf_counter() - started
        if row["status"] != "succeeded" or row["failed"]:
            raise SystemExit(f"the batch went wrong: {row}")
        return float(row["done"]) / took


def table_file(table: Table, rows: int) -> bytes:
    """The table's rows again and again, up to `rows`."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(table.columns)
    price = table.columns.index("Price") if "Price" in table.columns else None
    for number in range(rows):
        row, lap = list(table.rows[number % len(table.rows)]), number // len(table.rows)
        if price is not None:
            row[price] = str(
                float(row[price]) * (1 + lap / 8)
            )  # new cases: not one row asked again and again
        writer.writerow(row)
    return out.getvalue().encode()


if __name__ == "__main__":
    main()
