"""A decision computed again is the same to the byte, however it was decided; and what is not is shown."""

import asyncio
import csv
import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest

from decidable.context import Context
from decidable.decision import flow, later
from decidable.decision.records import Stage
from decidable.decision.replaying import Replay
from decidable.decision.store import Span
from decidable.decision.types import TypeCache
from decidable.decision.work import Work
from decidable.kit.db import make_pool
from decidable.learning.demo import tumour_triage
from tests.terminal import decidable_aside
from tests.world import TYPE, World, settings_of_tests

pytestmark = pytest.mark.asyncio


async def ask(client: httpx.AsyncClient, given: dict[str, Any], **more: Any) -> dict[str, Any]:
    headers = {"Prefer": "respond-async"} if more.pop("later", False) else {}
    answer = await client.post("/v1/decisions", json={"type": TYPE, "input": given, **more}, headers=headers)
    assert answer.status_code in {201, 202}, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def again(client: httpx.AsyncClient, decision_id: str, **body: Any) -> dict[str, Any]:
    answer = await client.post(f"/v1/decisions/{decision_id}/replay", json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def all_again(world: World, *, as_of_now: bool = False) -> list[dict[str, Any]]:
    async with make_pool(world.application) as pool:
        context = Context(settings_of_tests(), pool)
        replay = Replay(context, TypeCache(), world.tenants["demo"], as_of_now=as_of_now)
        return [one async for one in replay.each(Span())]


def change(world: World, statement: str, *args: Any) -> None:
    """As only the owner of the database could."""
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute(statement, args).rowcount > 0


async def test_all_that_was_decided_in_any_way_is_identical(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    """At once, together, later, in a batch, twice, with odd values, with a subject, and by people."""
    names = list(example)
    odd: list[dict[str, Any]] = [
        {**example, names[0]: 1e300, names[1]: -0.0},
        {**example, names[0]: 12345678901234567890.0, names[1]: 1e-300},
        {**example, names[0]: 5_000_000, names[1]: None},
        dict.fromkeys(names),
        dict(reversed(example.items())),
    ]
    first = await ask(client, example, amount=120_000.5)
    await asyncio.gather(*(ask(client, given) for given in odd))
    await ask(client, {**example, "whence": "nowhere"}, strict=False)
    await ask(client, example, subject="patient 7", amount=3)
    await ask(client, example, subject="patient 7")
    for given in odd:
        await ask(client, given, later=True)
    await ask(client, example, later=True, subject="patient 7")
    cases = tumour_triage()
    lines = [[*names, "amount", "subject", "more"]]
    for number, cells in enumerate(cases.rows[:60]):
        given = dict(zip(cases.columns, cells, strict=True))
        who = "patient 8" if number % 7 == 0 else ""
        lines.append([*(given.get(name, "") for name in names), str(number * 999), who, 'a "b", \\c'])
    lines.append(["not a number"] * (len(names) + 3))
    text = io.StringIO()
    csv.writer(text).writerows(lines)
    sent = await client.post(
        f"/v1/decisions/batch?type={TYPE}", content=text.getvalue(), headers={"Content-Type": "text/csv"}
    )
    assert sent.status_code == 202, sent.text
    await work()
    found = await all_again(world)
    wrong = [one for one in found if one["verdict"] not in {"identical"} and one["why"] != "failed"]
    assert not wrong, wrong[0]
    assert len(found) == 76
    assert [one["why"] for one in found].count("failed") == 1
    assert found[0]["id"] == UUID(first["id"])
    for one in found[::9]:
        single = await again(client, str(one["id"]))
        assert single == json.loads(json.dumps(one, default=str))
    models = found[0]["models"]
    assert [model["role"] for model in models] == ["signals", "proposer", "critic"]
    assert all(model["recorded"] == model["loaded"] for model in models)


async def test_a_replay_stores_nothing(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await ask(client, example)

    def everything() -> list[Any]:
        with psycopg.connect(world.dsn) as connection:
            return [
                connection.execute(
                    f"select count(*), md5(string_agg(t::text, '|')) from {table} t"
                ).fetchone()
                for table in ("decisions", "steps", "audit", "labels", "case_vectors", "jobs")
            ]

    before = everything()
    for body in ({}, {"as_of_now": True}):
        assert (await again(client, made["id"], **body))["verdict"] == "identical"
    assert everything() == before


async def test_what_people_did_is_not_compared(client: httpx.AsyncClient, example: dict[str, Any]) -> None:
    made = []
    for amount, action in ((1e6, "approve"), (1e7, "override"), (1e8, "reject")):
        one = await ask(client, example, amount=amount)
        other = "malignant" if one["option"] == "benign" else "benign"
        body = {"option": other} if action == "override" else {}
        done = await client.post(f"/v1/reviews/{one['id']}/{action}", json=body)
        assert done.status_code == 200, done.text
        made.append((one["id"], done.json()["status"]))
    for decision_id, status in made:
        found = await again(client, decision_id)
        assert (found["verdict"], found["status"]) == ("identical", status)
        assert found["handled"] == (status != "needs_review")


@pytest.mark.parametrize("stage", list(Stage))
async def test_the_first_stage_that_differs_is_shown(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], stage: Stage
) -> None:
    made = await ask(client, {**example, "mean_area": 9999})
    change(
        world,
        "update steps set output = replace(replace(output::text, '9', '8'), '0.', '0.1')::json"
        " where decision_id = %s and stage = %s",
        made["id"],
        stage,
    )
    found = await again(client, made["id"])
    assert found["verdict"] == "differs"
    assert (found["difference"]["at"], found["difference"]["what"]) == (stage, "output")
    assert found["difference"]["stored"] != found["difference"]["computed"]
    assert [one["stage"] for one in found["stages"] if not one["identical"]] == [stage]
    assert "from byte" in found["sentence"]


@pytest.mark.parametrize(
    ("statement", "at", "what"),
    [
        (
            "update decisions set input = input || '{{\"mean_area\": 1}}' where id = '{}'",
            "input",
            "input_hash",
        ),
        ("update decisions set amount = 7 where id = '{}'", "policy", "output"),
        ("update decisions set trust = 0.123456 where id = '{}'", "row", "trust"),
        ("update decisions set option = 'x' where id = '{}'", "row", "option"),
        ("update steps set model = 'x' where stage = 'critique' and decision_id = '{}'", "critique", "model"),
        ("update steps set seed = 1 where stage = 'policy' and decision_id = '{}'", "policy", "seed"),
        (
            "update steps set input_hash = 'x' where stage = 'proposal' and decision_id = '{}'",
            "proposal",
            "input_hash",
        ),
        ("delete from steps where stage = 'dissonance' and decision_id = '{}'", "dissonance", "missing"),
    ],
)
async def test_whatever_was_changed_is_found(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], statement: str, at: str, what: str
) -> None:
    made = await ask(client, example, amount=5)
    change(world, statement.format(made["id"]))
    found = await again(client, made["id"])
    assert found["verdict"] == "differs"
    assert (found["difference"]["at"], found["difference"]["what"]) == (at, what)


async def test_what_cannot_be_replayed_says_why(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    erased = await ask(client, example, subject="patient 9")
    gone = await client.delete("/v1/subjects/patient 9", headers=world.key("admin"))
    assert gone.status_code == 200, gone.text
    queued = await ask(client, example, later=True)
    damaged = await ask(client, example)
    change(world, "delete from steps where decision_id = %s", damaged["id"])
    for made, why in ((erased, "erased"), (queued, "undecided"), (damaged, "damaged")):
        found = await again(client, made["id"])
        assert (found["verdict"], found["why"]) == ("not_replayed", why)
        assert found["sentence"].endswith(".")
    unknown = await client.post("/v1/decisions/00000000-0000-7000-8000-000000000000/replay")
    assert unknown.status_code == 404
    bad = await client.post(f"/v1/decisions/{damaged['id']}/replay", json={"as_of": "now"})
    assert bad.status_code == 422


async def test_a_model_that_is_gone_is_named(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    await ask(client, example)
    change(world, "update blobs set content = 'x' where tenant_id = %s", world.tenants["demo"])
    (found,) = await all_again(world)
    assert (found["verdict"], found["why"]) == ("not_replayed", "unreadable")


@pytest.mark.parametrize("fails_in", [Stage.SIGNALS, Stage.PROPOSAL, Stage.CRITIQUE])
async def test_a_stage_that_failed_is_said_to_have_failed(
    client: httpx.AsyncClient,
    example: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    work: Callable[[], Any],
    fails_in: Stage,
) -> None:
    def broken(_: Work) -> list[Any]:
        raise ValueError("weights are gone")

    with monkeypatch.context() as patched:
        patched.setitem(flow.LINE, fails_in, broken)
        made = [await ask(client, example), await ask(client, example, later=True)]
        await work()
        for one in made:
            found = await again(client, one["id"])
            assert (found["verdict"], found["failed_then"]) == ("identical", fails_in)
            assert found["failed_now"] == fails_in
    for one in made:
        found = await again(client, one["id"])
        assert (found["verdict"], found["failed_then"], found["failed_now"]) == ("differs", fails_in, None)
        assert found["difference"]["what"] == "failed"
    whole = await ask(client, example)
    monkeypatch.setitem(flow.LINE, fails_in, broken)
    found = await again(client, whole["id"])
    assert (found["verdict"], found["failed_then"], found["failed_now"]) == ("differs", None, fails_in)
    assert found["difference"]["at"] == fails_in


class Crash(BaseException):
    """The process dies here."""


@pytest.mark.parametrize("dies_in", list(Stage))
async def test_a_decision_resumed_after_a_crash_is_identical(
    client: httpx.AsyncClient,
    world: World,
    example: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    dies_in: Stage,
) -> None:
    await ask(client, example)
    made = await ask(client, {**example, "mean_area": 1e17}, later=True)

    def dying(_: Work) -> list[Any]:
        raise Crash

    async with make_pool(world.application) as pool:
        context, types = Context(settings_of_tests(), pool), TypeCache()
        with monkeypatch.context() as patched:
            patched.setitem(flow.LINE, dies_in, dying)
            with pytest.raises(Crash):
                await later.decide_one(context, types, world.tenants["demo"], UUID(made["id"]))
        assert (await again(client, made["id"]))["why"] == "undecided"
        # another decision of the same input comes between: what the signals said then is what counts
        await ask(client, {**example, "mean_area": 1e17})
        await later.decide_one(context, types, world.tenants["demo"], UUID(made["id"]))
    found = await again(client, made["id"])
    assert found["verdict"] == "identical", found["difference"]


async def test_as_of_now_says_what_would_change(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    made = await ask(client, example, amount=5)
    assert (await again(client, made["id"], as_of_now=True))["verdict"] == "identical"
    text = (await client.get(f"/v1/decision-types/{TYPE}/policy")).json()["text"]
    rule = 'rules:\n  - name: never\n    when: "option == \'benign\'"\n    then: reject\n    reason: "no"'
    policy = text.replace("rules: []", rule)
    assert policy != text
    put = await client.put(
        f"/v1/decision-types/{TYPE}/policy", json={"text": policy}, headers=world.key("admin")
    )
    assert put.status_code < 300, put.text
    found = await again(client, made["id"], as_of_now=True)
    assert found["verdict"] == "differs"
    assert found["recorded"]["policy_version"] == 1
    assert found["computed"]["policy_version"] == 2
    assert {"what": "ruling", "then": made["ruling"], "now": "reject"} in found["changes"]
    flipped = {flip["rule"]: flip for flip in found["reasons"]}
    assert flipped["never"]["then"] is None
    assert flipped["never"]["now"]["holds"] is False
    assert (await again(client, made["id"]))["verdict"] == "identical"
    again_all = await all_again(world, as_of_now=True)
    assert [one["verdict"] for one in again_all] == ["differs"]


async def test_autonomy_and_certificates_are_those_of_the_record(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    tenant = world.tenants["demo"]
    for autonomy in ("off", "suggest", "certified", "full"):
        change(world, "update decision_types set autonomy = %s where tenant_id = %s", autonomy, tenant)
        made = await ask(client, {**example, "mean_area": 300 + len(autonomy)})
        assert (await again(client, made["id"]))["recorded"]["autonomy"] == (
            None if autonomy == "full" else autonomy
        )
    change(world, "update decision_types set autonomy = 'off' where tenant_id = %s", tenant)
    found = await all_again(world)
    assert [one["verdict"] for one in found] == ["identical"] * 4
    now = await all_again(world, as_of_now=True)
    assert now[-1]["verdict"] == "differs"
    assert any(flip["rule"] == "autonomy" for flip in now[-1]["reasons"])


CERTIFICATE = """
insert into certificates (tenant_id, type_name, number, type_version, policy_version, state, alpha, delta, group_by,
    source, labels, decisions, proofs, reference, created_at, created_by, expires_at, changed_at)
values (%s, %s, 9, 1, 1, 'active', 0.05, 0.1, 'risk_tier', 'history', 100, 100,
    '[{"group": "low", "threshold": 0.6}, {"group": "high", "threshold": null}]', '{}',
    now(), 'test', now() + interval '1 day', now())
"""


async def test_a_certificate_counts_in_the_state_that_it_had(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    tenant = world.tenants["demo"]
    change(world, CERTIFICATE, tenant, TYPE)
    change(
        world,
        "update decision_types set autonomy = 'certified', certificate = 9 where tenant_id = %s",
        tenant,
    )
    made = [await ask(client, {**example, "mean_area": 520.0 + n}, amount=n * 400) for n in range(4)]
    assert {one["certificate"] for one in made} == {9}
    change(world, "update certificates set state = 'suspended' where tenant_id = %s", tenant)
    made.append(await ask(client, {**example, "mean_area": 530.0}))
    change(world, "update certificates set state = 'active', expires_at = now() where tenant_id = %s", tenant)
    made.append(await ask(client, {**example, "mean_area": 531.0}))
    assert [one["certificate_state"] for one in made[-3:]] == ["active", "suspended", "expired"]
    found = await all_again(world)
    assert [one["verdict"] for one in found] == ["identical"] * 6
    now = (await again(client, made[0]["id"], as_of_now=True))["reasons"]
    if made[0]["status"] == "auto_approved":
        assert [flip["rule"] for flip in now] == ["certificate"]
        assert "expired" in now[0]["now"]["sentence"]


async def test_a_replay_beside_the_work_sees_all_of_a_decision_or_none(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    made = [await ask(client, {**example, "mean_area": 400.0 + n}, later=True) for n in range(8)]
    seen: set[str | None] = set()

    async def look() -> None:
        for _ in range(12):
            for one in await all_again(world):
                assert one["verdict"] == "identical" or one["why"] == "undecided", one
                seen.add(one["why"])

    await asyncio.gather(work(), look(), *(ask(client, example) for _ in range(5)))
    assert {one["verdict"] for one in await all_again(world)} == {"identical"}
    assert len(made) + 5 == len(await all_again(world))


# --- the command, in a process of its own -------------------------------------------------------------


async def replay_command(world: World, home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    return await decidable_aside(world, home, "replay", *words)


async def test_the_command_replays_in_another_process(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], tmp_path: Path
) -> None:
    made = [await ask(client, {**example, "mean_area": 300 + n}, subject=f"p{n % 3}") for n in range(9)]
    done = await replay_command(world, tmp_path, "--all", "--type", TYPE, "--since", "1d")
    assert (done.returncode, done.stdout) == (0, "9 of 9 decisions are identical (100.00%).\n"), done.stderr
    change(world, "update steps set seed = 1 where decision_id = %s", made[3]["id"])
    done = await replay_command(world, tmp_path, "--all", "--json")
    assert done.returncode == 3
    told = json.loads(done.stdout)
    assert (told["identical"], told["differs"]) == (8, 1)
    assert [one["id"] for one in told["decisions"]] == [made[3]["id"]]
    done = await replay_command(world, tmp_path, made[0]["id"], made[3]["id"])
    assert done.returncode == 3
    assert "The signals has another seed." in done.stdout
    await client.delete("/v1/subjects/p0", headers=world.key("admin"))
    done = await replay_command(world, tmp_path, made[0]["id"])
    assert (done.returncode, "erased" in done.stdout) == (1, True)
    done = await replay_command(world, tmp_path, "00000000-0000-7000-8000-000000000000")
    assert (done.returncode, "no decision" in done.stderr) == (1, True)
    assert (await replay_command(world, tmp_path)).returncode == 2
    assert (await replay_command(world, tmp_path, "--all", "--type", "tumor-triage")).returncode == 1
