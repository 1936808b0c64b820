"""Long work: batches and learning, with their progress."""

import asyncio
import time
from collections.abc import AsyncGenerator
from uuid import UUID

from decidable.client import types
from decidable.client.asynchronous.transport import Download, Pages, Resource
from decidable.client.calls import Call, Rows, Source, reader
from decidable.client.connection import SLOW_SECONDS
from decidable.client.errors import JobFailed, WaitedTooLong
from decidable.client.results import Result

GOING = {"queued", "running"}


class Jobs(Resource):
    """Watch, await and cancel long work of any kind."""

    def list(self, *, kind: str | None = None, limit: int | None = None) -> Pages[types.Job]:
        """Batches (`batch`) and learning (`learn`), newest first."""
        return Pages(
            self._transport, Call("GET", "/v1/jobs", query={"kind": kind}), reader(types.JobPage), limit
        )

    async def get(self, job_id: UUID | str) -> types.Job:
        """Progress in percent, rate, time left, and the result or the error at the end."""
        return await self._transport.ask(Call("GET", "/v1/jobs/{}", (job_id,)), reader(types.Job))

    async def cancel(self, job_id: UUID | str) -> types.Job:
        """Stop at the next safe point; what is decided stays decided."""
        return await self._transport.ask(Call("POST", "/v1/jobs/{}/cancel", (job_id,)), reader(types.Job))

    async def watch(
        self, job_id: UUID | str, *, timeout: float | None = None
    ) -> AsyncGenerator[types.Job, None]:
        """The job now, each time it has come further, and as it ended; raises `WaitedTooLong`."""
        began, pause, seen = time.monotonic(), 0.05, None
        while True:
            job = await self.get(job_id)
            if (job.status, job.progress, job.done, job.message) != seen:
                seen, pause = (job.status, job.progress, job.done, job.message), 0.05
                yield job
            if job.status not in GOING:
                return
            if timeout is not None and time.monotonic() + pause - began > timeout:
                raise WaitedTooLong(f"The job {job_id} is still {job.status} after {timeout} s.")
            await asyncio.sleep(pause)
            pause = min(1.5 * pause, 2.0)

    async def wait(self, job_id: UUID | str, *, timeout: float | None = None) -> types.Job:
        """The job once it has succeeded; raises `JobFailed` if it did not, `WaitedTooLong` after `timeout` s."""
        async for job in self.watch(job_id, timeout=timeout):
            ended = job
        if ended.status != "succeeded":
            raise JobFailed(ended)
        return ended


class Batches(Jobs):
    """Decide many cases in one go."""

    def list(self, *, kind: str | None = "batch", limit: int | None = None) -> Pages[types.Job]:
        """Batches, newest first."""
        return super().list(kind=kind, limit=limit)

    async def create(
        self, type: str, source: Source, *, encoding: str | None = None, idempotency_key: str | None = None
    ) -> types.Job:
        """Decide a file (a path, or its bytes: CSV, or NDJSON by its name) or rows, streamed; up to a million.

        Rows are mappings from fields to values. A list may be sent again if the connection breaks, an iterator
        that is used up by then may not. A column `amount` is what is at stake.
        """
        call = Call(
            "POST",
            "/v1/decisions/batch",
            query={"type": type, "encoding": encoding},
            rows=Rows(source),
            once=idempotency_key or True,
            patience=SLOW_SECONDS,
        )
        return await self._transport.ask(call, reader(types.Job))

    async def results(self, job_id: UUID | str) -> AsyncGenerator[Result, None]:
        """What is decided so far, row by row in the order of the file, with both distributions."""
        call = Call("GET", "/v1/jobs/{}/results", (job_id,), query={"format": "ndjson"})
        async with self._transport.open(call) as response:
            async for line in response.aiter_lines():
                yield Result.model_validate_json(line)

    def download(self, job_id: UUID | str, *, format: str = "csv") -> Download:
        """The same as a file: `csv` or `ndjson`."""
        return Download(
            self._transport, Call("GET", "/v1/jobs/{}/results", (job_id,), query={"format": format})
        )
