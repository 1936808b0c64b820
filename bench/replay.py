"""Replay: every row of every shared data set is decided, and computed again in another process, to the byte.

    python -m bench.replay [NAME ...]

Most rows come as batches of two thousand; every fiftieth question is also asked alone, every fiftieth later,
every hundredth for a data subject. The second process has one thread where the first had all.
"""

import asyncio
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import psycopg

from bench.place import BENCH, DATA, Place, place
from bench.quality import QUESTIONS, Question
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.batches import Ask, accept, decide_chunk
from decidable.decision.desk import Desk
from decidable.decision.later import ask_later, decide_one
from decidable.decision.questions import Question as Asked
from decidable.decision.types import TypeCache
from decidable.jobs.store import JobStore
from decidable.kit.db import make_pool
from decidable.kit.table import Table
from decidable.learning.demo import LABEL, tumour_triage
from decidable.settings import Settings

CHUNK = 2_000
EVERY = 50
SINGLY = 200
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


def demo(_: object) -> Question:
    return Question(tumour_triage(), LABEL, [], "auc", 0)


SETS: dict[str, Callable[[Any], Question]] = {"demo": demo, **QUESTIONS}


def main(names: list[str] | None = None) -> int:
    total = identical = 0
    with place() as here:
        for name in names or SETS:
            if name != "demo" and not DATA.is_dir():
                print(f"{name}: skipped, the real data sets are not at {DATA}")
                continue
            question = SETS[name](DATA)
            type_name = name.replace("_", "-")
            here.teach(type_name, question.table, question.label, question.text_column)
            asyncio.run(decide_all(here, type_name, question))
            told, seconds = replay(here, "--all", "--type", type_name, "--json")
            missing = sum(told["not_replayed"].values())
            n = told["identical"] + told["differs"] + missing
            print(
                f"{name:<14} {told['identical']:>7,} of {n:>7,} identical, {n / seconds:>6,.0f}/s", flush=True
            )
            total, identical = total + n, identical + told["identical"]
        alone = singly(here)
    print(f"replay: {identical:,} of {total:,} identical ({identical / total:.3%}; bar: 100 %)")
    print(f"the same, {SINGLY} of them one at a time with one thread: {alone} identical")
    return 0 if identical == total and alone == SINGLY else 1


async def decide_all(here: Place, name: str, question: Question) -> None:
    """Every row of the table, in all the ways in which a question can be asked."""
    async with make_pool(here.application, maximum=4) as pool:
        context, types = Context(Settings(home=here.home, chunk_rows=CHUNK), pool), TypeCache()
        await in_batches(context, types, here, name, question.table)
        desk = Desk(context, types)
        desk.open()
        rows = inputs(question.table, question.label)
        asked = [
            Asked(given, None, strict=False, subject="somebody" if place % 2 else None)
            for place, given in enumerate(rows[::EVERY])
        ]
        await asyncio.gather(*(desk.decide(here.tenant_id, name, one, BENCH) for one in asked))
        await desk.close()
        for one in asked:
            async with changing(context, here.tenant_id, BENCH) as change:
                queued = await ask_later(context, change, types, name, one)
            await decide_one(context, types, here.tenant_id, queued["id"])


async def in_batches(context: Context, types: TypeCache, here: Place, name: str, table: Table) -> None:
    file = here.home / "rows.ndjson"
    with file.open("w") as out:
        for cells in table.rows:
            out.write(json.dumps(dict(zip(table.columns, cells, strict=True))) + "\n")
    with file.open("rb") as opened:
        async with changing(context, here.tenant_id, BENCH) as change:
            ask = Ask(name, "application/x-ndjson", "bench")
            job = await accept(context, change, types, ask, opened)
    for chunk in range(-(-len(table.rows) // CHUNK)):
        await decide_chunk(context, types, here.tenant_id, job["id"], chunk)
    async with context.tenant(here.tenant_id) as connection:
        ended = await JobStore(connection, here.tenant_id).get(job["id"])
    assert (ended["status"], ended["failed"]) == ("succeeded", 0), ended


def inputs(table: Table, label: str) -> list[dict[str, Any]]:
    return [
        {name: cell for name, cell in zip(table.columns, cells, strict=True) if name != label}
        for cells in table.rows
    ]


def replay(here: Place, *arguments: str, **variables: str) -> tuple[dict[str, Any], float]:
    """What `decidable replay` says in a process of its own, and how long that took."""
    environment = {
        **os.environ,
        "DATABASE_URL": here.application,
        "DECIDABLE_HOME": str(here.home),
        **variables,
    }
    command = [sys.executable, "-m", "decidable.cli", "replay", "--tenant", "bench", *arguments]
    started = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if not done.stdout:
        raise SystemExit(f"replay: {done.stderr[-2000:]}")
    told: dict[str, Any] = json.loads(done.stdout)
    for one in told["decisions"][:3]:
        if one["verdict"] != "identical":
            print(f"  {one['id']} {one['type']}: {one['sentence']}")
    return told, time.perf_counter() - started


def singly(here: Place) -> int:
    """How many of some decisions are identical when each is computed alone, not with others of its page."""
    with psycopg.connect(here.dsn) as connection:
        ids = [str(row[0]) for row in connection.execute("select id from decisions order by id").fetchall()]
    chosen = random.Random(1).sample(ids, SINGLY)
    code = (
        "import sys, decidable.decision.replaying as r, decidable.cli as c; r.PAGE = 1; "
        "sys.argv = ['decidable', *sys.argv[1:]]; c.main()"
    )
    environment = {
        **os.environ,
        "DATABASE_URL": here.application,
        "DECIDABLE_HOME": str(here.home),
        **ONE_THREAD,
    }
    command = [sys.executable, "-c", code, "replay", "--tenant", "bench", "--json", *chosen]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return int(json.loads(done.stdout)["identical"])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
