"""Erasure: what is stored of a data subject is sealed under its key, and gone with it, whatever else happens."""

import asyncio
import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import orjson
import psycopg
import pytest

from decidable.audit import erasure
from decidable.audit.checking import verify_live
from decidable.audit.erasure import SubjectInvalid, SubjectStore, erase
from decidable.audit.export import Format, export
from decidable.audit.files import verify_file
from decidable.audit.reading import Wanted
from decidable.audit.subjects import Subject, new_key, ref_of
from decidable.context import Context
from decidable.decision import later
from decidable.decision.batches import decide_chunk
from decidable.decision.types import TypeCache
from decidable.kit.sealing import SealBroken
from tests.world import TESTS, TYPE, World

pytestmark = pytest.mark.asyncio
WHO = "patient/42 ü"
URL = "/v1/subjects/patient%2F42%20%C3%BC"
MARK = 12345.678
"""A figure that stands in no other input: where it is found, the input is."""


@pytest.fixture
def admin(world: World) -> dict[str, str]:
    return world.key("admin")


@pytest.fixture
def marked(example: dict[str, Any]) -> dict[str, Any]:
    """An input that can be recognised."""
    return {**example, next(iter(example)): MARK}


async def ask(
    client: httpx.AsyncClient, given: dict[str, Any], subject: str | None = WHO, **headers: str
) -> dict[str, Any]:
    body = {"type": TYPE, "input": given, **({"subject": subject} if subject else {})}
    answer = await client.post("/v1/decisions", json=body, headers=headers)
    assert answer.status_code in (201, 202), answer.text
    found: dict[str, Any] = answer.json()
    return found


def everything(world: World) -> str:
    """All that stands in the database, as text: what whoever steals a backup would look through."""
    found = []
    with psycopg.connect(world.dsn) as connection:
        names = connection.execute(
            "select table_name from information_schema.tables where table_schema = 'public' and table_name not in"
            " ('blobs', 'type_versions')"
        ).fetchall()
        for (name,) in names:
            found += connection.execute(f'select t::text from "{name}" t').fetchall()
    return "\n".join(row[0] for row in found)


async def test_a_subject_is_sealed_in_the_database_and_plain_to_its_readers(
    client: httpx.AsyncClient, world: World, marked: dict[str, Any]
) -> None:
    made = await ask(client, marked)
    assert made["input"] == marked
    shown = (await client.get(f"/v1/decisions/{made['id']}")).json()
    assert {name: shown[name] for name in made} == made, "told from the database as it was told at first"
    assert [step["output"] for step in shown["steps"]][1]["option"] == made["option"]
    listed = (await client.get("/v1/decisions")).json()["data"][0]
    assert (listed["id"], listed["erased"]) == (made["id"], False)
    assert listed["first_reason"]
    stored = everything(world)
    assert str(MARK) not in stored
    assert WHO not in stored
    assert listed["first_reason"] not in stored


async def test_erasure_from_end_to_end(
    client: httpx.AsyncClient, marked: dict[str, Any], example: dict[str, Any], admin: dict[str, str]
) -> None:
    first = await ask(client, marked, **{"Idempotency-Key": "once"})
    second = await ask(client, {**marked, next(iter(marked)): MARK + 1})
    other = await ask(client, example, "somebody else")
    nobody = await ask(client, example, None)
    reviewed = (await client.get("/v1/reviews")).json()["data"]
    assert first["id"] in {one["id"] for one in reviewed}
    note = {"note": "Mrs Miller phoned"}
    done = await client.post(f"/v1/reviews/{first['id']}/approve", json=note)
    assert done.json()["reviews"][0]["note"] == "Mrs Miller phoned"
    outcome = {"option": first["option"], **note}
    assert (await client.post(f"/v1/decisions/{first['id']}/outcome", json=outcome)).status_code == 201

    known = (await client.get(URL, headers=admin)).json()
    assert known == {"decisions": 2, "erased": False}
    erased = await client.delete(URL, headers=admin)
    assert (erased.status_code, erased.json()["decisions"]) == (200, 2)
    assert (await client.get(URL, headers=admin)).json() == {"decisions": 2, "erased": True}

    for made in (first, second):
        shown = (await client.get(f"/v1/decisions/{made['id']}")).json()
        assert (shown["erased"], shown["input"], shown["reasons"], shown["probabilities"]) == (
            True,
            None,
            [],
            {},
        )
        assert {step["output"] for step in shown["steps"]} == {None}
        assert (shown["option"], shown["d"], shown["confidence"]) == (
            made["option"],
            made["d"],
            made["confidence"],
        )
    shown = (await client.get(f"/v1/decisions/{first['id']}")).json()
    assert [one["note"] for one in shown["reviews"] + shown["labels"]] == [None, None, None]
    assert shown["labels"][0]["option"] == first["option"], "what was right stays known"
    rows = {one["id"]: one for one in (await client.get("/v1/decisions")).json()["data"]}
    assert {one: (rows[one]["erased"], rows[one]["first_reason"]) for one in (first["id"], second["id"])} == {
        first["id"]: (True, None),
        second["id"]: (True, None),
    }
    assert rows[other["id"]]["first_reason"]
    found = (await client.get("/v1/decisions", params={"type": TYPE, "option": first["option"]})).json()
    assert first["id"] in {one["id"] for one in found["data"]}, "what is left can be searched"
    for made in (other, nobody):
        assert (await client.get(f"/v1/decisions/{made['id']}")).json()["input"] == example


async def test_what_is_left_after_an_erasure(
    client: httpx.AsyncClient,
    here: Context,
    tenant: UUID,
    world: World,
    marked: dict[str, Any],
    admin: dict[str, str],
    tmp_path: Path,
) -> None:
    first = await ask(client, marked, **{"Idempotency-Key": "once"})
    await ask(client, {**marked, next(iter(marked)): MARK + 1})
    note = {"note": "Mrs Miller phoned"}
    await client.post(f"/v1/reviews/{first['id']}/approve", json=note, headers={"Idempotency-Key": "note"})
    assert "Miller" in everything(world)
    await client.delete(URL, headers=admin)
    stored = everything(world)
    assert str(MARK) not in stored
    assert "Miller" not in stored
    assert WHO not in stored
    again = await ask(client, marked, **{"Idempotency-Key": "once"})
    assert again["id"] != first["id"], "the answer that was kept is gone too"

    newest = (await client.get("/v1/audit", params={"action": "subject.erased"})).json()["data"]
    assert [one["after"] for one in newest] == [{"decisions": 2}]
    assert newest[0]["object"] == {"kind": "subject", "id": ref_of(here.sealer, tenant, WHO)}
    assert (await verify_live(here, tenant)).ok
    with (tmp_path / "export").open("wb") as out:
        async for piece in await export(here, tenant, TESTS, Format.NDJSON, Wanted()):
            out.write(piece)
    assert verify_file(tmp_path / "export").ok
    assert str(MARK) not in (tmp_path / "export").read_text()


async def test_a_subject_that_comes_back_has_another_key(
    client: httpx.AsyncClient, marked: dict[str, Any], admin: dict[str, str]
) -> None:
    before = await ask(client, marked)
    await client.delete(URL, headers=admin)
    after = await ask(client, marked)
    assert not any("duplicate" in signal["name"] for signal in after["signals"]), "nothing can be confirmed"
    assert (await client.get(f"/v1/decisions/{before['id']}")).json()["erased"]
    assert (await client.get(f"/v1/decisions/{after['id']}")).json()["input"] == marked
    assert (await client.get(URL, headers=admin)).json() == {"decisions": 2, "erased": False}
    assert (await client.delete(URL, headers=admin)).json()["decisions"] == 1
    assert (await client.delete(URL, headers=admin)).json()["decisions"] == 0


async def test_duplicates_are_found_within_a_subject_and_nowhere_else(
    client: httpx.AsyncClient, marked: dict[str, Any]
) -> None:
    first = await ask(client, marked)
    assert any(
        str(first["id"]) in orjson.dumps(one).decode() for one in (await ask(client, marked))["signals"]
    )
    for subject in ("somebody else", None):
        signals = (await ask(client, marked, subject))["signals"]
        assert not any("duplicate" in one["name"] for one in signals)


async def test_hashes_confirm_no_guess_after_the_erasure(
    client: httpx.AsyncClient, world: World, marked: dict[str, Any], admin: dict[str, str]
) -> None:
    sealed, plain = await ask(client, marked), await ask(client, marked, None)
    with psycopg.connect(world.dsn) as connection:
        rows = connection.execute(
            "select d.id, d.input_hash, d.near_hash, s.input_hash from decisions d join steps s on s.decision_id = d.id"
        ).fetchall()
    hashes = {
        made: {value for row in rows if str(row[0]) == made for value in row[1:]}
        for made in (sealed["id"], plain["id"])
    }
    assert not hashes[sealed["id"]] & hashes[plain["id"]]
    newest = (await client.get("/v1/audit", params={"action": "decision.created"})).json()["data"]
    assert newest[0]["after"]["digest"] != newest[1]["after"]["digest"]


@pytest.mark.parametrize("subject", ["", "x" * 201, 7, {"a": 1}, []])
async def test_a_subject_must_be_a_text(
    client: httpx.AsyncClient, example: dict[str, Any], subject: object
) -> None:
    answer = await client.post("/v1/decisions", json={"type": TYPE, "input": example, "subject": subject})
    assert answer.status_code == 422


async def test_who_may_erase(client: httpx.AsyncClient, world: World, marked: dict[str, Any]) -> None:
    made = await ask(client, marked)
    for role in ("member", "reviewer", "readonly"):
        assert (await client.delete(URL, headers=world.key(role))).status_code == 403
        assert (await client.get(URL, headers=world.key(role))).status_code == 403
    other = world.key("admin", "other")
    assert (await client.get(URL, headers=other)).json() == {"decisions": 0, "erased": False}
    assert (await client.delete(URL, headers=other)).json()["decisions"] == 0
    assert (await client.get(f"/v1/decisions/{made['id']}")).json()["input"] == marked


async def test_a_preview_stores_no_key(
    client: httpx.AsyncClient, world: World, marked: dict[str, Any]
) -> None:
    body = {"type": TYPE, "input": marked, "subject": WHO}
    assert (await client.post("/v1/decisions/preview", json=body)).json()["input"] == marked
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute("select count(*) from subject_keys").fetchone() == (0,)


# --- later ------------------------------------------------------------------------------------------


async def test_a_queued_decision_is_sealed_while_it_waits(
    client: httpx.AsyncClient, world: World, marked: dict[str, Any], work: Callable[[], Any]
) -> None:
    made = await ask(client, marked, Prefer="respond-async")
    assert made["input"] == marked
    assert str(MARK) not in everything(world)
    assert (await client.get(f"/v1/decisions/{made['id']}")).json()["input"] == marked
    await work()
    shown = (await client.get(f"/v1/decisions/{made['id']}")).json()
    assert (shown["input"], len(shown["steps"])) == (marked, 5)
    assert shown["status"] != "queued"
    assert str(MARK) not in everything(world)


async def test_a_decision_that_is_erased_while_it_waits_is_never_made(
    client: httpx.AsyncClient,
    here: Context,
    tenant: UUID,
    marked: dict[str, Any],
    work: Callable[[], Any],
    admin: dict[str, str],
) -> None:
    made = await ask(client, marked, Prefer="respond-async")
    await client.delete(URL, headers=admin)
    await work()
    shown = (await client.get(f"/v1/decisions/{made['id']}")).json()
    assert (shown["status"], shown["erased"], shown["input"], shown["steps"]) == ("failed", True, None, [])
    assert shown["reasons"][0]["sentence"] == later.ERASED
    assert (await verify_live(here, tenant)).ok


async def test_a_decision_that_is_erased_between_its_stages_ends(
    client: httpx.AsyncClient,
    here: Context,
    tenant: UUID,
    world: World,
    marked: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = await ask(client, marked, Prefer="respond-async")
    keep, kept = later._keep, 0

    async def keep_and_erase(*given: Any) -> bool:
        nonlocal kept
        kept += 1
        if kept == 3:
            await erase(here, tenant, TESTS, WHO)
        return await keep(*given)

    monkeypatch.setattr(later, "_keep", keep_and_erase)
    await later.decide_one(here, TypeCache(), tenant, UUID(made["id"]))
    shown = (await client.get(f"/v1/decisions/{made['id']}")).json()
    assert (shown["status"], shown["erased"], len(shown["steps"])) == ("failed", True, 2)
    assert str(MARK) not in everything(world)


# --- batches ----------------------------------------------------------------------------------------


def table(example: dict[str, Any], subjects: list[str]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*example, "subject"])
    for number, subject in enumerate(subjects):
        writer.writerow([MARK + number, *list(example.values())[1:], subject])
    return out.getvalue().encode()


async def send(client: httpx.AsyncClient, content: bytes, kind: str = "text/csv") -> dict[str, Any]:
    answer = await client.post(
        f"/v1/decisions/batch?type={TYPE}", content=content, headers={"Content-Type": kind}
    )
    assert answer.status_code == 202, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def results(client: httpx.AsyncClient, job: dict[str, Any]) -> list[dict[str, Any]]:
    answer = await client.get(f"/v1/jobs/{job['id']}/results", params={"format": "ndjson"})
    return [orjson.loads(line) for line in answer.content.splitlines()]


async def test_a_batch_with_subjects(
    client: httpx.AsyncClient,
    here: Context,
    tenant: UUID,
    world: World,
    example: dict[str, Any],
    work: Callable[[], Any],
    admin: dict[str, str],
) -> None:
    job = await send(client, table(example, [WHO, "other", "", WHO, "x" * 201]))
    await work()
    rows = await results(client, job)
    assert [row["status"] == "failed" for row in rows] == [False, False, False, False, True]
    assert "The subject cannot be used" in rows[4]["reason"]
    assert all(row["reason"] and row["probabilities"] for row in rows[:4])
    named = (await client.get(f"/v1/decisions/{rows[0]['id']}")).json()
    assert named["input"] == {**example, next(iter(example)): MARK}
    assert not any(signal["name"] == "unknown_field" for signal in named["signals"])
    stored = everything(world)
    assert str(MARK) not in stored
    assert str(MARK + 2) in stored, "a row that names nobody is stored as ever"
    assert WHO not in stored

    assert (await client.delete(URL, headers=admin)).json()["decisions"] == 2
    rows = await results(client, job)
    assert [row["probabilities"] is None for row in rows] == [True, False, False, True, True]
    assert [row["reason"] is None for row in rows] == [True, False, False, True, False]
    assert all(row["option"] for row in rows[:4])
    text = (await client.get(f"/v1/jobs/{job['id']}/results")).text
    assert text.count("\r\n") == 6
    assert (await verify_live(here, tenant)).ok


async def test_a_batch_as_ndjson_and_a_row_that_does_not_fit(
    client: httpx.AsyncClient,
    world: World,
    example: dict[str, Any],
    work: Callable[[], Any],
    admin: dict[str, str],
) -> None:
    name = next(iter(example))
    lines = [
        {**example, "subject": WHO},
        {**example, name: f"not a number {MARK}", "subject": WHO},
        {**example, "subject": 7},
    ]
    job = await send(client, b"\n".join(map(orjson.dumps, lines)), "application/x-ndjson")
    await work()
    rows = await results(client, job)
    assert [row["status"] == "failed" for row in rows] == [False, True, True]
    assert str(MARK) in rows[1]["reason"]
    failed = (await client.get(f"/v1/decisions/{rows[1]['id']}")).json()
    assert failed["input"][name] == f"not a number {MARK}"
    assert str(MARK) not in everything(world)
    await client.delete(URL, headers=admin)
    failed = (await client.get(f"/v1/decisions/{rows[1]['id']}")).json()
    assert (failed["erased"], failed["input"], failed["reasons"]) == (True, None, [])


async def test_rows_that_are_erased_before_they_are_decided(
    client: httpx.AsyncClient,
    world: World,
    example: dict[str, Any],
    work: Callable[[], Any],
    admin: dict[str, str],
) -> None:
    job = await send(client, table(example, [WHO, "other"]))
    await client.delete(URL, headers=admin)
    await work()
    rows = await results(client, job)
    assert [row["status"] == "failed" for row in rows] == [True, False]
    assert "was erased before it was decided" in rows[0]["reason"]
    assert str(MARK) not in everything(world)
    again = await send(client, table(example, [WHO]))
    await work()
    assert (await results(client, again))[0]["status"] != "failed", "what comes after an erasure is decided"


async def test_a_batch_that_was_cancelled_keeps_nothing(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], admin: dict[str, str]
) -> None:
    job = await send(client, table(example, [WHO, "other"]))
    await client.post(f"/v1/jobs/{job['id']}/cancel")
    await client.delete(URL, headers=admin)
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute("select count(*) from batch_chunks where payload <> ''").fetchone() == (0,)


# --- at the same time -------------------------------------------------------------------------------


async def test_an_erasure_races_decisions(
    client: httpx.AsyncClient,
    here: Context,
    tenant: UUID,
    world: World,
    marked: dict[str, Any],
    admin: dict[str, str],
) -> None:
    """Whatever wins, each decision is either readable as a whole or erased as a whole."""

    async def decide(number: int) -> dict[str, Any]:
        body = {"type": TYPE, "input": {**marked, next(iter(marked)): MARK + number}, "subject": WHO}
        answer = await client.post("/v1/decisions", json=body)
        assert answer.status_code in (201, 409), answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def erase_often() -> None:
        for _ in range(8):
            assert (await client.delete(URL, headers=admin)).status_code == 200
            await asyncio.sleep(0.01)

    made, _ = await asyncio.gather(asyncio.gather(*(decide(number) for number in range(48))), erase_often())
    last = await decide(48)  # the others may all have lost their race
    assert "id" in last
    decided = [one for one in [*made, last] if "id" in one]
    for one in decided:
        shown = (await client.get(f"/v1/decisions/{one['id']}")).json()
        assert shown["erased"] or shown["input"] == one["input"]
        assert all((step["output"] is None) == shown["erased"] for step in shown["steps"])
    await client.delete(URL, headers=admin)
    for one in decided:
        assert (await client.get(f"/v1/decisions/{one['id']}")).json()["erased"]
    stored = everything(world)
    assert not any(str(MARK + number) in stored for number in range(49))
    assert (await verify_live(here, tenant)).ok


async def test_an_erasure_between_computing_and_storing(
    client: httpx.AsyncClient,
    here: Context,
    tenant: UUID,
    marked: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Once, it is decided anew under a new key; each time, the caller is told."""
    hold, erasures = SubjectStore.hold, 1

    async def erase_first(store: SubjectStore, subjects: Any) -> bool:
        nonlocal erasures
        wanted = list(subjects)
        if erasures and any(wanted):
            erasures -= 1
            await erase(here, tenant, TESTS, WHO)
        return await hold(store, wanted)

    monkeypatch.setattr(erasure.SubjectStore, "hold", erase_first)
    made = await ask(client, marked)
    assert (await client.get(f"/v1/decisions/{made['id']}")).json()["input"] == marked
    erasures = 99
    plain, named = await asyncio.gather(
        client.post("/v1/decisions", json={"type": TYPE, "input": marked}),
        client.post("/v1/decisions", json={"type": TYPE, "input": marked, "subject": WHO}),
    )
    assert (plain.status_code, named.status_code) == (201, 409)
    assert named.json()["code"] == "subject_erased"


async def test_a_chunk_whose_subject_is_erased_meanwhile_is_decided_anew(
    client: httpx.AsyncClient,
    here: Context,
    tenant: UUID,
    world: World,
    example: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    job = await send(client, table(example, [WHO, "other"]))
    hold, erasures = SubjectStore.hold, 1

    async def erase_first(store: SubjectStore, subjects: Any) -> bool:
        nonlocal erasures
        wanted = list(subjects)
        if erasures:
            erasures -= 1
            await erase(here, tenant, TESTS, WHO)
        return await hold(store, wanted)

    monkeypatch.setattr(erasure.SubjectStore, "hold", erase_first)
    await decide_chunk(here, TypeCache(), tenant, UUID(job["id"]), 0)
    rows = await results(client, job)
    assert [row["status"] == "failed" for row in rows] == [True, False]
    assert "was erased before it was decided" in rows[0]["reason"]
    assert str(MARK) not in everything(world)


async def test_no_note_is_written_about_what_is_erased(
    client: httpx.AsyncClient, world: World, marked: dict[str, Any], admin: dict[str, str]
) -> None:
    made = await ask(client, marked)
    await client.delete(URL, headers=admin)
    waiting = {one["id"]: one for one in (await client.get("/v1/reviews")).json()["data"]}
    assert (waiting[made["id"]]["erased"], waiting[made["id"]]["first_reason"]) == (True, None)
    claimed = (await client.post(f"/v1/reviews/{made['id']}/claim")).json()
    assert claimed["erased"]
    refused = await client.post(f"/v1/reviews/{made['id']}/reject", json={"note": "Mrs Miller phoned"})
    assert (refused.status_code, refused.json()["code"]) == (409, "subject_erased")
    outcome = {"option": made["option"], "note": "Mrs Miller phoned"}
    assert (await client.post(f"/v1/decisions/{made['id']}/outcome", json=outcome)).status_code == 409
    done = await client.post(f"/v1/reviews/{made['id']}/reject", json={})
    assert (done.status_code, done.json()["status"]) == (200, "rejected")
    assert "Miller" not in everything(world)


async def test_a_note_and_an_erasure_at_the_same_time(
    client: httpx.AsyncClient, world: World, marked: dict[str, Any], admin: dict[str, str]
) -> None:
    for number in range(6):
        made = await ask(client, {**marked, next(iter(marked)): MARK + number})
        note = {"note": "Mrs Miller phoned"}
        answers = await asyncio.gather(
            client.post(f"/v1/reviews/{made['id']}/reject", json=note),
            client.delete(URL, headers=admin),
            client.post(f"/v1/decisions/{made['id']}/outcome", json={"option": made["option"], **note}),
        )
        assert [one.status_code in (200, 201, 409) for one in answers] == [True] * 3, answers
        assert "Miller" not in everything(world)


# --- the store and the seal -------------------------------------------------------------------------


async def test_a_seal_opens_only_in_its_place() -> None:
    subject = Subject("ref", new_key())
    one, other = UUID(int=1), UUID(int=2)
    sealed = subject.seal(b"content", one, "proposal")
    assert subject.open(sealed, one, "proposal") == b"content"
    assert subject.seal(b"content", one, "proposal") != sealed
    for where in ((other, "proposal"), (one, "critique")):
        with pytest.raises(SealBroken):
            subject.open(sealed, *where)
    with pytest.raises(SealBroken):
        Subject("ref", new_key()).open(sealed, one, "proposal")
    assert -(2**63) <= subject.salted_int(-(2**63)) < 2**63
    assert subject.salted_int(5) != Subject("ref", new_key()).salted_int(5)


async def test_whoever_stores_holds_off_the_erasure(here: Context, tenant: UUID) -> None:
    async with here.tenant(tenant) as connection:
        store = SubjectStore(connection, tenant, here.sealer)
        subject = await store.take(WHO, here.now())
    async with here.tenant(tenant) as connection:
        store = SubjectStore(connection, tenant, here.sealer)
        assert await store.hold([subject, None])
        waiting = asyncio.create_task(erase(here, tenant, TESTS, WHO))
        await asyncio.sleep(0.2)
        assert not waiting.done()
    await waiting
    async with here.tenant(tenant) as connection:
        store = SubjectStore(connection, tenant, here.sealer)
        assert not await store.hold([subject])
        await store.ensure([WHO], here.now())
        assert not await store.hold([subject]), "another key is another subject"
    async with here.tenant(tenant) as connection:
        with pytest.raises(SubjectInvalid):
            await SubjectStore(connection, tenant, here.sealer).take("", here.now())


async def test_the_wrapped_key_is_of_no_use_without_the_secret(
    here: Context, tenant: UUID, owner: Callable[..., Any]
) -> None:
    async with here.tenant(tenant) as connection:
        subject = await SubjectStore(connection, tenant, here.sealer).take(WHO, here.now())
    ((ref, wrapped),) = owner("select subject_ref, wrapped_key from subject_keys")
    assert ref == subject.ref
    assert subject.key not in bytes(wrapped)


async def test_the_command(
    world: World, client: httpx.AsyncClient, marked: dict[str, Any], tmp_path: Path
) -> None:
    from tests.terminal import decidable_aside

    made = await ask(client, marked)
    told = await decidable_aside(world, tmp_path, "subjects", "erase", WHO)
    assert (told.returncode, told.stdout) == (
        0,
        "What 1 decision held of this subject cannot be read any more: its key is destroyed.\n",
    ), told
    assert (await client.get(f"/v1/decisions/{made['id']}")).json()["erased"]
