"""The trail in a live database: whatever its owner does to it is found, in the database and in an export."""

import asyncio
import json
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest

from decidable.audit.breaks import Fault
from decidable.audit.chain import beginning, follow
from decidable.audit.changing import changing
from decidable.audit.checking import verify_live
from decidable.audit.checkpoints import ChainBroken, sign_due, sign_head, signing_key
from decidable.audit.export import Format, export
from decidable.audit.files import verify_file
from decidable.audit.reading import Wanted
from decidable.audit.signing import SigningKey
from decidable.audit.verify import Verdict
from decidable.context import Context
from decidable.kit.db import make_pool
from tests.terminal import decidable
from tests.world import TESTS, World, settings_of_tests

pytestmark = pytest.mark.asyncio
Owner = Callable[..., Any]


class Undone(Exception): ...


async def exported(here: Context, tenant: UUID, file: Path, wanted: Wanted | None = None) -> Verdict:
    with file.open("wb") as out:
        async for piece in await export(here, tenant, TESTS, Format.NDJSON, wanted or Wanted()):
            out.write(piece)
    return verify_file(file)


def seen(verdict: Verdict) -> tuple[Fault, int] | None:
    wrong = verdict.first_wrong
    return None if wrong is None else (wrong.fault, wrong.seq)


async def test_a_trail_that_nobody_touched_holds(
    here: Context, tenant: UUID, rows: int, tmp_path: Path
) -> None:
    live = await verify_live(here, tenant)
    assert (live.first_wrong, live.rows, live.head.seq) == (None, rows, rows)
    file = await exported(here, tenant, tmp_path / "export.ndjson")
    assert (file.first_wrong, file.rows, file.complete) == (None, rows + 1, True), (
        "the export is recorded too"
    )


async def test_the_application_cannot_change_what_is_written(world: World, tenant: UUID, rows: int) -> None:
    with psycopg.connect(world.application, autocommit=True) as connection:
        connection.execute("select set_config('decidable.tenant', %s, false)", [str(tenant)])
        for statement in (
            "update audit set body = body",
            "delete from audit",
            "truncate audit",
            "update audit_checkpoints set hash = hash",
            "delete from audit_checkpoints",
            "alter table audit disable row level security",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(statement)


TAMPERINGS: dict[str, tuple[list[str], Fault, int]] = {
    "a body altered": (
        ["update audit set body = replace(body, '\"version\":5', '\"version\":6') where seq = %(seq)s"],
        Fault.ALTERED,
        0,
    ),
    "a hash altered": (["update audit set hash = sha256('x') where seq = %(seq)s"], Fault.ALTERED, 0),
    "a row removed": (["delete from audit where seq = %(seq)s"], Fault.REMOVED, 0),
    "three rows removed": (
        ["delete from audit where seq between %(seq)s and %(seq)s + 2"],
        Fault.REMOVED,
        0,
    ),
    "two rows in each other's place": (
        [
            "update audit set seq = -1 where seq = %(seq)s",
            "update audit set seq = %(seq)s where seq = %(seq)s + 3",
            "update audit set seq = %(seq)s + 3 where seq = -1",
        ],
        Fault.REORDERED,
        0,
    ),
    "a row moved on": (
        [
            "update audit set seq = -1 where seq = %(seq)s",
            "update audit set seq = -seq where seq between %(seq)s + 1 and %(seq)s + 4",
            "update audit set seq = -seq - 1 where seq < -1",
            "update audit set seq = %(seq)s + 4 where seq = -1",
        ],
        Fault.REORDERED,
        0,
    ),
    "a row slipped in": (
        [
            "update audit set seq = -seq where seq >= %(seq)s",
            """insert into audit select tenant_id, %(seq)s, gen_random_uuid(), at, actor, 'key.created', 'key', 'mine',
                request_id, replace(body, 'policy-', 'mine-'), sha256('y') from audit where seq = %(seq)s - 1""",
            "update audit set seq = 1 - seq where seq < 0",
        ],
        Fault.INSERTED,
        0,
    ),
    "a row appended": (
        [
            """insert into audit select tenant_id, seq + 1, gen_random_uuid(), at, actor, action, object_kind,
                object_id, request_id, replace(body, '"seq":' || seq, '"seq":' || seq + 1),
                sha256(hash || convert_to(replace(body, '"seq":' || seq, '"seq":' || seq + 1), 'UTF8'))
                from audit where seq = %(last)s""",
        ],
        Fault.INSERTED,
        100,
    ),
    "the end cut off": (["delete from audit where seq > %(seq)s"], Fault.TRUNCATED, 1),
    "all removed": (["delete from audit"], Fault.TRUNCATED, -100),
}


@pytest.mark.parametrize("what", TAMPERINGS)
async def test_what_the_owner_does_is_found(
    here: Context, tenant: UUID, rows: int, world: World, what: str, tmp_path: Path
) -> None:
    statements, fault, offset = TAMPERINGS[what]
    seq = rows - 24  # the record with version 5
    place = {100: rows + 1, -100: 1}.get(offset, seq + offset)
    with psycopg.connect(world.dsn) as connection:
        connection.execute("set constraints all deferred")
        connection.execute("create table aside as select * from audit where tenant_id <> %s", [tenant])
        connection.execute("delete from audit where tenant_id <> %s", [tenant])
        for statement in statements:
            connection.execute(statement, {"seq": seq, "last": rows})
        connection.execute("insert into audit select * from aside")
    live = await verify_live(here, tenant)
    assert seen(live) == (fault, place), live.first_wrong
    other = await verify_live(here, world.tenants["other"])
    assert other.ok, "the other tenant's chain is another chain"
    if what in ("a row appended", "a row slipped in"):
        return  # whoever exports records it, which fails on a number that is taken
    file = await exported(here, tenant, tmp_path / "export.ndjson")
    assert not file.ok
    if "cut off" not in what and "all" not in what:
        assert seen(file) == (fault, place), file.first_wrong
    else:
        assert seen(file) == (Fault.REMOVED, place), "the export's own record comes after the gap"


COLUMNS = {
    "id": "gen_random_uuid()",
    "at": "at + interval '1 microsecond'",
    "actor": "'somebody'",
    "action": "'key.created'",
    "object_kind": "'key'",
    "object_id": "'mine'",
    "request_id": "'another'",
}


@pytest.mark.parametrize("column", COLUMNS)
async def test_a_column_that_contradicts_the_record_is_found(
    here: Context, tenant: UUID, rows: int, owner: Owner, column: str
) -> None:
    owner(
        f"update audit set {column} = {COLUMNS[column]} where tenant_id = %s and seq = %s", tenant, rows - 3
    )
    verdict = await verify_live(here, tenant)
    assert seen(verdict) == (Fault.ALTERED, rows - 3)
    assert verdict.first_wrong is not None
    assert f"its column {column} says" in verdict.first_wrong.sentence


async def test_texts_that_are_escaped_in_the_record_agree_with_their_columns(
    here: Context, tenant: UUID, rows: int, owner: Owner
) -> None:
    odd = 'a "quoted" \\ name,\nBüro \x1f \x01 \u202e 建'
    by = replace(TESTS, id=odd, name=odd, request_id=odd)
    async with changing(here, tenant, by) as change:
        for object_id in (odd, "", "\x01", '"', "\\"):
            change.record("policy.published", "policy", object_id)
    assert (await verify_live(here, tenant)).first_wrong is None
    owner("update audit set object_id = %s where tenant_id = %s and seq = %s", "\\\\", tenant, rows + 5)
    assert seen(await verify_live(here, tenant)) == (Fault.ALTERED, rows + 5), (
        "the escaped form is another text"
    )
    owner("update audit set request_id = %s where tenant_id = %s and seq = 1", "\x01", tenant)
    assert seen(await verify_live(here, tenant)) == (Fault.ALTERED, 1)


async def test_the_first_of_two_faults_counts(here: Context, tenant: UUID, rows: int, owner: Owner) -> None:
    owner("update audit set actor = 'somebody' where tenant_id = %s and seq = %s", tenant, rows - 3)
    owner("delete from audit where tenant_id = %s and seq = %s", tenant, rows - 8)
    assert seen(await verify_live(here, tenant)) == (Fault.REMOVED, rows - 8)
    owner("update audit set actor = 'somebody' where tenant_id = %s and seq = %s", tenant, rows - 12)
    assert seen(await verify_live(here, tenant)) == (Fault.ALTERED, rows - 12)


async def test_the_head_is_part_of_it(here: Context, tenant: UUID, rows: int, owner: Owner) -> None:
    owner("update audit_heads set hash = sha256('x') where tenant_id = %s", tenant)
    assert seen(await verify_live(here, tenant)) == (Fault.ALTERED, rows)
    owner("update audit_heads set seq = seq - 1 where tenant_id = %s", tenant)
    assert seen(await verify_live(here, tenant)) == (Fault.INSERTED, rows)
    owner("delete from audit_heads where tenant_id = %s", tenant)
    verdict = await verify_live(here, tenant)
    assert verdict.first_wrong is not None
    assert "head of the chain was removed" in verdict.first_wrong.sentence


# --- the owner who makes the whole chain anew -------------------------------------------------------


def rewrite(owner: Owner, tenant: UUID, place: int) -> None:
    """Alter a record and make all hashes after it anew, head included: what a chain alone cannot show."""
    last = beginning(tenant).hash
    for seq, body in owner("select seq, body from audit where tenant_id = %s order by seq", tenant):
        if seq == place:
            body = body.replace("policy-", "forged-")
            owner(
                "update audit set object_id = replace(object_id, 'policy-', 'forged-')"
                " where tenant_id = %s and seq = %s",
                tenant,
                seq,
            )
        last = follow(last, body.encode())
        owner(
            "update audit set body = %s, hash = %s where tenant_id = %s and seq = %s", body, last, tenant, seq
        )
    owner("update audit_heads set hash = %s where tenant_id = %s", last, tenant)


async def test_only_a_checkpoint_shows_a_chain_that_was_made_anew(
    here: Context, tenant: UUID, rows: int, owner: Owner, tmp_path: Path
) -> None:
    anchor = await sign_head(here, tenant)
    assert (await verify_live(here, tenant)).anchored == rows
    rewrite(owner, tenant, rows - 5)
    assert seen(await verify_live(here, tenant)) == (Fault.REWRITTEN, 1)
    async with changing(here, tenant, TESTS) as change:
        change.record("key.created", "key", "k")
    with pytest.raises(ChainBroken):
        await sign_head(here, tenant)
    owner("delete from audit where tenant_id = %s and seq > %s", tenant, rows)
    rewrite(owner, tenant, rows - 5)
    owner("update audit_heads set seq = %s where tenant_id = %s", rows, tenant)
    owner("delete from audit_checkpoints where tenant_id = %s", tenant)
    assert (await verify_live(here, tenant)).ok, "without an anchor outside nobody can tell"
    assert (await exported(here, tenant, tmp_path / "export.ndjson")).ok
    assert seen(await verify_live(here, tenant, [anchor])) == (Fault.REWRITTEN, 1)
    key = signing_key(here.settings).public
    assert seen(verify_file(tmp_path / "export.ndjson", [anchor], {key.id: key})) == (Fault.REWRITTEN, 1)


async def test_forged_checkpoints_are_found(here: Context, tenant: UUID, rows: int, owner: Owner) -> None:
    await sign_head(here, tenant)
    owner("update audit_checkpoints set hash = sha256('x') where tenant_id = %s", tenant)
    assert seen(await verify_live(here, tenant)) == (Fault.FORGED, rows)
    owner("delete from audit_checkpoints where tenant_id = %s", tenant)
    thief = SigningKey(bytes(reversed(range(32))))
    rewrite(owner, tenant, rows - 5)
    head = (await verify_live(here, tenant)).head
    forged = thief.sign(tenant, head, here.now())
    owner(
        "insert into audit_checkpoints values (%s, %s, %s, %s, %s, %s)",
        tenant, head.seq, forged.at, forged.hash, forged.key_id, forged.signature,
    )  # fmt: skip
    assert seen(await verify_live(here, tenant)) == (Fault.FORGED, rows)
    async with make_pool(str(here.pool.conninfo), maximum=1) as pool:
        former = b64encode(thief.public.raw).decode()
        trusting = Context(settings_of_tests(audit_former_public_keys=former), pool)
        assert (await verify_live(trusting, tenant)).ok, "a former key of ours would be named in the settings"


async def test_checkpoints_are_signed_when_they_are_due(world: World, tenant: UUID, rows: int) -> None:
    async with make_pool(world.application, maximum=2) as pool:
        later = timedelta()
        started = Context(settings_of_tests(), pool).now()
        here = Context(settings_of_tests(checkpoint_seconds=600), pool, now=lambda: started + later)
        first = await sign_due(here)
        assert {one.tenant for one in first} == set(world.tenants.values())
        async with changing(here, tenant, TESTS) as change:
            change.record("key.created", "key", "k")
        assert await sign_due(here) == [], "too soon"
        later = timedelta(seconds=601)
        assert [one.seq for one in await sign_due(here)] == [rows + 1]
        later = timedelta(seconds=6001)
        assert await sign_due(here) == [], "nothing happened since"
        async with changing(here, tenant, TESTS) as change:
            for _ in range(10_000):
                change.record("key.created", "key", "k")
        later = timedelta(seconds=6002)
        assert [one.seq for one in await sign_due(here)] == [rows + 10_001], "so many rows are due at once"
        verdict = await verify_live(here, tenant)
        assert (verdict.ok, verdict.checkpoints, verdict.anchored) == (True, 3, rows + 10_001)


async def test_writers_side_by_side_leave_no_gap(here: Context, tenant: UUID, rows: int) -> None:
    async def write(number: int) -> None:
        async with changing(here, tenant, TESTS) as change:
            change.record("key.created", "key", f"k{number}")
            if number % 7 == 0:
                change.record("key.rotated", "key", f"k{number}")
        if number % 5 == 0:
            with suppress(Undone):
                async with changing(here, tenant, TESTS) as change:
                    change.record("key.deactivated", "key", f"k{number}")
                    raise Undone

    await asyncio.gather(*(write(number) for number in range(64)))
    verdict = await verify_live(here, tenant)
    assert (verdict.first_wrong, verdict.rows) == (None, rows + 64 + 10)


# --- the command, in a process of its own -----------------------------------------------------------


async def test_the_command(world: World, tenant: UUID, rows: int, owner: Owner, tmp_path: Path) -> None:
    file, anchor, key = tmp_path / "export.ndjson", tmp_path / "anchor.json", tmp_path / "key.pem"
    told = decidable(world, tmp_path, "audit", "checkpoint", "--out", str(anchor))
    assert (told.returncode, json.loads(anchor.read_text())["seq"]) == (0, rows), told
    key.write_text(decidable(world, tmp_path, "audit", "public-key").stdout)
    assert (tmp_path / "audit-signing.key").stat().st_mode & 0o777 == 0o600
    told = decidable(world, tmp_path, "audit", "export", "--out", str(file))
    assert (told.returncode, "holds the whole trail" in told.stdout) == (0, True), told
    told = decidable(
        world, tmp_path, "audit", "verify", str(file), "--checkpoint", str(anchor), "--public-key", str(key)
    )
    assert (told.returncode, told.stdout.splitlines()) == (
        0,
        [
            f"The chain holds: {rows + 1} rows, up to row {rows + 1}.",
            f"Anchored by checkpoints up to row {rows}.",
        ],
    ), told
    told = decidable(world, tmp_path, "audit", "verify", "--json")
    assert (told.returncode, json.loads(told.stdout)["rows"]) == (0, rows + 1), told
    owner("delete from audit where tenant_id = %s and seq = 4", tenant)
    told = decidable(world, tmp_path, "audit", "verify")
    assert (told.returncode, told.stdout.startswith("WRONG at row 4 (removed)")) == (1, True), told
    told = decidable(
        world,
        tmp_path,
        "audit",
        "export",
        "--out",
        str(file),
        "--action",
        "policy.*",
        "--since",
        "2026-01-01",
    )
    assert "holds an excerpt" in told.stdout, told
    told = decidable(world, tmp_path, "audit", "export", "--out", str(file), "--action", "%")
    assert (told.returncode, "is no action" in told.stderr) == (1, True)
