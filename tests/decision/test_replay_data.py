"""Over real data, fields and texts: every decision of a batch is identical, in this process and in another."""

import asyncio
import csv
import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from decidable.access.caller import TERMINAL
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.batches import Ask, accept, decide_chunk
from decidable.decision.replaying import Replay
from decidable.decision.store import Span
from decidable.decision.types import TypeCache
from decidable.kit.db import make_pool
from decidable.kit.table import Table, read_table
from decidable.learning.learn import learn
from decidable.learning.publish import publish
from tests.world import SECRET, TESTS, World, settings_of_tests

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize(
    ("name", "path", "label", "text", "least"),
    [
        ("german-credit", "german_credit/german_credit.csv", "target", None, 1),
        ("item-groups", "mndot_item_list/items_2020.csv", "group", "long_description", 7),
    ],
)
async def test_every_decision_of_a_data_set_is_identical(
    world: World, shared_data: Path, name: str, path: str, label: str, text: str | None, least: int
) -> None:
    table = read_table(shared_data / path)
    table = Table(table.columns, table.rows[::least], table.line_numbers[::least])
    learned = learn(table, label, text_column=text)
    tenant = world.tenants["demo"]
    async with make_pool(world.application, maximum=2) as pool:
        context, types = Context(settings_of_tests(chunk_rows=400), pool), TypeCache()
        async with changing(context, tenant, TESTS) as change:
            await publish(context, change, name, learned, "test")
        async with changing(context, tenant, TERMINAL) as change:
            job = await accept(context, change, types, Ask(name, "text/csv", "test"), _file(table))
        for chunk in range(-(-len(table.rows) // 400)):
            await decide_chunk(context, types, tenant, job["id"], chunk)
        replay = Replay(context, TypeCache(), tenant, as_of_now=False)
        found = [one async for one in replay.each(Span(name))]
        alone = [
            one
            for place in range(0, len(found), 53)
            async for one in replay.each(Span(ids=[found[place]["id"]]))
        ]
    assert {one["verdict"] for one in found} == {"identical"}
    assert len(found) == len(table.rows)
    assert alone == found[::53]
    elsewhere = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "decidable.cli", "replay", "--all", "--type", name],
        env={
            **os.environ,
            "DATABASE_URL": world.application,
            "DECIDABLE_SECRET_KEY": SECRET,
            "OPENBLAS_NUM_THREADS": "1",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    total = f"{len(table.rows):,}"
    assert elsewhere.stdout == f"{total} of {total} decisions are identical (100.00%).\n", elsewhere.stderr
    assert elsewhere.returncode == 0


def _file(table: Table) -> io.BytesIO:
    out = io.StringIO()
    csv.writer(out).writerows([table.columns, *table.rows])
    return io.BytesIO(out.getvalue().encode())
