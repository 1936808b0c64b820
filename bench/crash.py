"""kill -9 of the only worker in the middle of a 5,000-row batch: how long until a new one has finished it."""

import asyncio
import os
import signal
import time
from uuid import UUID

from bench.batch import look, send, table_file
from bench.place import Place, place, shared
from decidable.context import Context
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
    async with make_pool(here.application, maximum=2) as pool:
        context = Context(Settings(), pool)

        async def done(job: UUID) -> int:
            return int((await look(here, context, job))["done"])

        with here.process("-m", "decidable.cli", "worker", port=0) as worker:
            job = await send(here, context, "credit-approval", file)
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
