"""`decidable decide`: one input, or a file, from the terminal."""

import asyncio
import sys
from pathlib import Path
from typing import Any, BinaryIO

import orjson
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from decidable.access.caller import TERMINAL
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.batches import Ask, accept, decide_chunk
from decidable.decision.desk import Desk
from decidable.decision.questions import InputInvalid, Question
from decidable.decision.results import as_csv, as_ndjson
from decidable.decision.types import TypeCache
from decidable.jobs.store import JobStore
from decidable.kit.db import make_pool
from decidable.settings import Settings
from decidable.tenants.tenants import tenant_named

BY = "command line"
NDJSON_ENDINGS = {".ndjson", ".jsonl"}


def decide_input(
    settings: Settings,
    dsn: str,
    tenant: str,
    type_name: str,
    text: str,
    amount: float | None,
    subject: str | None = None,
) -> dict[str, Any]:
    """Decide one input given as JSON, durably; returns the decision."""
    try:
        given = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise InputInvalid(f"The input is not JSON: {error}. Write it like '{{\"field\": 1}}'.") from None
    if not isinstance(given, dict):
        raise InputInvalid('The input must be a JSON object like {"field": 1}.')
    return asyncio.run(
        _decide_input(settings, dsn, tenant, type_name, Question(given, amount, subject=subject))
    )


async def _decide_input(
    settings: Settings, dsn: str, tenant: str, type_name: str, question: Question
) -> dict[str, Any]:
    async with make_pool(dsn, maximum=2, name="decidable-cli") as pool:
        context = Context(settings, pool)
        tenant_id = (await tenant_named(context, tenant)).id
        desk = Desk(context, TypeCache())
        desk.open()
        try:
            made = await desk.decide(tenant_id, type_name, question, TERMINAL)
        finally:
            await desk.close()
    return made.document


def decide_file(
    settings: Settings, dsn: str, tenant: str, type_name: str, file: Path, out: BinaryIO | None
) -> str:
    """Decide a CSV or NDJSON file as a batch, here; writes the results to `out`. Returns a sentence."""
    return asyncio.run(_decide_file(settings, dsn, tenant, type_name, file, out))


async def _decide_file(
    settings: Settings, dsn: str, tenant: str, type_name: str, file: Path, out: BinaryIO | None
) -> str:
    ndjson = file.suffix.lower() in NDJSON_ENDINGS
    types = TypeCache()
    async with make_pool(dsn, maximum=4, name="decidable-cli") as pool:
        context = Context(settings, pool)
        tenant_id = (await tenant_named(context, tenant)).id
        ask = Ask(type_name, "application/x-ndjson" if ndjson else "text/csv", BY)
        with file.open("rb") as opened:
            async with changing(context, tenant_id, TERMINAL) as change:
                job = await accept(context, change, types, ask, opened)
        chunks = -(-job["total"] // settings.chunk_rows)
        with _bar(job["total"]) as progress:
            task = progress.task_ids[0]
            for chunk in range(chunks):
                await decide_chunk(context, types, tenant_id, job["id"], chunk)
                progress.update(
                    task, advance=min(settings.chunk_rows, job["total"] - chunk * settings.chunk_rows)
                )
        write = as_ndjson if ndjson else as_csv
        async for piece in write(context, tenant_id, job["id"]):
            (out or sys.stdout.buffer).write(piece)
        async with context.tenant(tenant_id) as connection:
            ended = await JobStore(connection, tenant_id).get(job["id"])
    return f"{ended['done']:,} rows, {ended['failed']:,} that could not be decided; job {ended['id']}."


def _bar(total: int) -> Progress:
    columns = (TextColumn("Deciding"), BarColumn(), TextColumn("{task.completed:,}/{task.total:,}"))
    progress = Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True))
    progress.add_task("", total=total)
    return progress
