"""Plans with a million decisions: no large table is read from end to end, and no statements per row.

What the planner knows of the million rows is kept in `tests/statistics.sql`; the suite plants it in an empty
database. Here the plans are compared with those that the real rows give.
"""

import asyncio
import os
import re
import subprocess
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from uuid import UUID

import httpx
import psycopg

from bench.million import fill as fill_up
from bench.planning import Calls, Explained, Planned, explained, large_tables, scans
from decidable import migrations
from decidable.app import create_app
from decidable.kit.databases import create_database
from decidable.kit.postgres import FORGETFUL, LocalPostgres, program_folder
from decidable.learning.demo import LABEL, tumour_triage
from decidable.learning.learn import learn
from tests.world import World, fill, settings_of_tests, working

STATISTICS = Path(__file__).resolve().parent.parent / "tests" / "statistics.sql"
DEMO = "{tenant}"
PAGE, SEGMENT = 8192, 131_072
_KEPT = re.compile(r"SELECT \* FROM pg_catalog\.pg_restore_(relation|attribute)_stats\(.*?\n\);\n", re.DOTALL)
_LEFT_OUT = re.compile(
    r"'attname', '(input|output|body|payload|content|point|fields|report|secret_hash|hash|fingerprint|probabilities|"
    r"unknown_fields|input_hash|signature|proofs|reference|state|signals|latency|secret|headers|request)'"
)


@asynccontextmanager
async def calling(world: World, log: Explained) -> AsyncIterator[Calls]:
    """The application and a worker on a world."""
    app = create_app(settings_of_tests(webhook_private="127.0.0.0/8"), world.application)
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://here", headers=world.key("admin")) as client,
        working(world) as work,
    ):
        yield Calls(app, client, world.tenants["demo"], world.key("second"), work, log)


async def plans_of(calls: Calls) -> dict[str, list[Planned]]:
    """The statements of each hot path."""
    found = {}
    for name, do in calls.all().items():
        calls.explained.read()
        await do()
        found[name] = calls.explained.read()
    return found


def dump(dsn: str, tenant: UUID) -> str:
    """What the planner knows, as calls that restore it; the tenant that has most rows has a placeholder."""
    program = program_folder() / "pg_dump"
    said = subprocess.run(
        [program, "--statistics-only", "--schema=public", dsn], capture_output=True, text=True, check=True
    ).stdout
    kept = [found.group(0) for found in _KEPT.finditer(said) if not _LEFT_OUT.search(found.group(0))]
    return "".join(kept).replace(str(tenant), DEMO)


def plant(dsn: str, tenant: UUID, folder: Path) -> None:
    """Let the planner of a small database think that it is large: its statistics, and files without content."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("checkpoint")
        connection.execute(STATISTICS.read_text().replace(DEMO, str(tenant)))
        rows = connection.execute(
            "select pg_relation_filepath(oid), relpages from pg_class where relpages > 0 "
            "and relnamespace = 'public'::regnamespace and relkind in ('r', 'i')"
        ).fetchall()
    for path, pages in rows:
        _extend(folder / path, int(pages))


def _extend(file: Path, pages: int) -> None:
    """Make a table's file so many pages long. Pages of zeros are empty pages, and take no room on the disk."""
    for number in range(-(-pages // SEGMENT)):
        part = file if number == 0 else file.with_name(f"{file.name}.{number}")
        wanted = min(SEGMENT, pages - number * SEGMENT) * PAGE
        if not part.exists():
            part.touch(mode=0o600)
            os.chown(part, file.stat().st_uid, file.stat().st_gid)
        if part.stat().st_size < wanted:
            os.truncate(part, wanted)


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="decidable-plans-") as folder:
        server = LocalPostgres(Path(folder), {**FORGETFUL, "shared_buffers": "256MB", "autovacuum": "off"})
        dsn = create_database(server.start(), "template_plans")
        try:
            migrations.upgrade(dsn)
            world = World(dsn)
            asyncio.run(fill(world, learn(tumour_triage(), LABEL)))
            asyncio.run(_run(server, world))
        finally:
            server.stop()


async def _run(server: LocalPostgres, world: World) -> None:
    async with calling(world, Explained(server.log)) as calls:
        await calls.prepare()
        made = dict(calls.made)
    real = World(create_database(world.dsn, "real", template="template_plans"), world.tenants, world.keys)
    fill_up(real.dsn)
    STATISTICS.write_text(dump(real.dsn, world.tenants["demo"]))
    print(f"statistics: {STATISTICS.stat().st_size / 1000:.0f} kB")
    plant(world.dsn, world.tenants["demo"], server.data)
    differ = total = 0
    for mode in ("force_custom_plan", "force_generic_plan"):
        told = {}
        for name, place in (("real", real), ("planted", world)):
            log = explained(place.dsn, server.log, mode=mode)
            async with calling(place, log) as calls:
                calls.made = dict(made)
                told[name] = await plans_of(calls)
        large = large_tables(real.dsn)
        for call, statements in told["real"].items():
            for text, table in scans(statements, large).items():
                print(f"{mode}, {call}: reads {table} from end to end: {text[:300]}")
            planted = {" ".join(one.text.split()): one for one in told["planted"][call]}
            for one in statements:
                other = planted.get(" ".join(one.text.split()))
                total += 1
                if other is not None and other.shape != one.shape:
                    differ += 1
                    print(
                        f"{mode}, {call}: {sorted(one.shape)} planted {sorted(other.shape)}: {one.text[:160]}"
                    )
    print(f"{total} statements explained on the real rows; {differ} have another plan on planted statistics")


if __name__ == "__main__":
    main()
