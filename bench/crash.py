"""kill -9 of the only worker in the middle of a 5,000-row batch: how long until a new one has finished it."""

import asyncio
import io
import os
import signal
import time
from uuid import UUID

from bench.batch import table_file
from bench.place import Place, place, shared
from decidable.context import Context
from decidable.decision.batches import Ask, accept
from decidable.decision.types import TypeCache
from decidable.jobs.store import JobStore
from decidable.kit.db import make_pool
from decidable.settings import Settings

ROWS = 5_000


def main() -> None:
    with place() as here:
        credit = shared("credit_data/credit_data.csv")
        here.teach("credit-approval", credit, "Status")
        seconds, before = asyncio.run(_measure(here, table_file(credit, ROWS)))
    print(
        f"killed after {before:,} of {ROWS:,} rows; finished {seconds:.1f} s after the new worker began (bar: 20 s)"
    )


async def _measure(here: Place, file: bytes) -> tuple[float, int]:
    async with make_pool(here.dsn, maximum=2) as pool:
        context = Context(Settings(), pool)
        ask = Ask(here.tenant_id, "credit-approval", "text/csv", "bench", None)

        async def done(job: UUID) -> int:
            async with pool.connection() as connection:
                return int((await JobStore(connection, here.tenant_id).get(job))["done"])

        with here.process("-m", "decidable.cli", "worker", port=0) as worker:
            job = (await accept(context, TypeCache(), ask, io.BytesIO(file)))["id"]
            while not await done(job):
                await asyncio.sleep(0.005)
            os.kill(worker.pid, signal.SIGKILL)
        before, started = await done(job), time.perf_counter()
        with here.process("-m", "decidable.cli", "worker", port=0):
            while await done(job) < ROWS:
                await asyncio.sleep(0.05)
            return time.perf_counter() - started, before


if __name__ == "__main__":
    main()
