"""Decisions of an earlier schema are replayed to the byte after an upgrade, and in another process."""

import asyncio
import subprocess
from collections.abc import Callable
from typing import Any

import httpx
import psycopg
import pytest

from decidable import migrations
from decidable.kit.databases import create_database, drop_database, with_user
from decidable.kit.ids import uuid7
from decidable.operate.database import ROLE
from decidable.settings import child_environment
from tests import forkserver
from tests.world import SECRET, TYPE, World

pytestmark = pytest.mark.asyncio

TABLES = (
    "tenants", "blobs", "models", "decision_types", "type_versions", "policies", "jobs", "decisions", "steps",
    "reviews", "labels", "subject_keys",
)  # fmt: skip


@pytest.mark.parametrize("revision", ["0002", "0003"])
async def test_what_an_earlier_schema_holds_is_replayed_after_an_upgrade(
    client: httpx.AsyncClient,
    world: World,
    postgres_dsn: str,
    example: dict[str, Any],
    work: Callable[[], Any],
    revision: str,
) -> None:
    with psycopg.connect(world.dsn) as connection:  # autonomy came later: before it, the policy ruled alone
        connection.execute("update decision_types set autonomy = 'full'")
    for number in range(12):
        body = {
            "type": TYPE,
            "input": {**example, "mean_area": 300 + 50 * (number // 2)},
            "amount": number * 999,
        }
        more = {"subject": f"patient {number}"} if number % 5 == 0 else {}
        headers = {"Prefer": "respond-async"} if number % 3 == 0 else {}
        answer = await client.post("/v1/decisions", json={**body, **more}, headers=headers)
        assert answer.status_code in {201, 202}, answer.text
    await work()
    old = create_database(postgres_dsn, f"old_{uuid7().hex}")
    try:
        migrations.upgrade(old, revision)
        copied = copy(world.dsn, old)
        assert "trust" not in copied["decisions"]
        with psycopg.connect(old) as connection:
            connection.execute("update type_versions set models = models - 'trust'")
        assert migrations.upgrade(old)
        assert migrations.current(old) == migrations.HEAD
        done = await asyncio.to_thread(replay, old)
        assert done.stdout == "12 of 12 decisions are identical (100.00%).\n", done.stdout + done.stderr
        assert done.returncode == 0
    finally:
        drop_database(postgres_dsn, old.rsplit("/", 1)[1].split("?")[0])


def copy(source: str, target: str) -> dict[str, list[str]]:
    """The rows as the earlier schema would hold them: only the columns that it has. Returns these by table."""
    copied = {}
    with psycopg.connect(source) as there, psycopg.connect(target) as here:
        here.execute("set session_replication_role = replica")
        for table in TABLES:
            both = [name for name in columns(here, table) if name in columns(there, table)]
            if not both:
                continue
            copied[table], named = both, ", ".join(both)
            out = there.cursor().copy(f"copy (select {named} from {table}) to stdout (format binary)")
            into = here.cursor().copy(f"copy {table} ({named}) from stdin (format binary)")
            with out as reading, into as writing:
                for piece in reading:
                    writing.write(piece)
    return copied


def columns(connection: psycopg.Connection[Any], table: str) -> list[str]:
    rows = connection.execute(
        "select column_name from information_schema.columns where table_name = %s order by ordinal_position",
        [table],
    )
    return [row[0] for row in rows]


def replay(dsn: str) -> "subprocess.CompletedProcess[str]":
    variables = child_environment(DATABASE_URL=with_user(dsn, ROLE), DECIDABLE_SECRET_KEY=SECRET)
    return forkserver.run(["replay", "--all"], variables)
