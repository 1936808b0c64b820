"""Certificates in the database: proven from history and from decisions, and what they do to rulings."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest

from decidable.access.caller import Actor
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.records import Autonomy
from decidable.kit.db import fetch_all, fetch_one, make_pool
from decidable.learning import autonomy
from tests.world import TESTS, TYPE, World, settings_of_tests

BASE = f"/v1/decision-types/{TYPE}"
WIDE = "minimum_confidence: 0\nmaximum_dissonance: 1\nreview_signals: []\n"


@pytest.fixture
async def context(world: World) -> AsyncIterator[Context]:
    async with make_pool(world.application, maximum=4) as pool:
        yield Context(settings_of_tests(), pool)


async def unpin(context: Context, tenant_id: UUID, level: Autonomy = Autonomy.SUGGEST) -> None:
    async with changing(context, tenant_id, TESTS) as change:
        await autonomy.choose(context, change, TYPE, level, pinned=False, why="tests")


async def certify(client: httpx.AsyncClient, **asked: Any) -> dict[str, Any]:
    answer = await client.post(f"{BASE}/certify", json={"alpha": 0.05, **asked})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def test_a_type_is_certified_as_it_is_published(client: httpx.AsyncClient) -> None:
    """The golden cases prove the first certificate, before anybody asks."""
    shown = (await client.get(f"{BASE}/certificate")).json()
    first = shown["certificate"]
    assert (first["number"], first["state"], first["speaks"], first["source"]) == (
        1,
        "active",
        True,
        "history",
    )
    (proof,) = first["proofs"]
    assert proof["method"] == "exact_binomial"
    assert 0.5 < proof["coverage_interval"][0] < proof["coverage"] < proof["coverage_interval"][1] < 1
    assert proof["error_interval"][0] <= proof["errors"] / proof["n"] <= proof["error_interval"][1]
    assert proof["tested"][0]["p_value"] <= 0.05
    assert [one["number"] for one in shown["data"]] == [1]


async def test_a_certified_type_answers_from_the_threshold_on(
    client: httpx.AsyncClient, context: Context, world: World, example: dict[str, Any]
) -> None:
    await unpin(context, world.tenants["demo"])
    made = await certify(client)
    assert made["speaks"]
    assert (await client.get(f"{BASE}/autonomy")).json()["level"] == "certified"
    decided = (await client.post("/v1/decisions", json={"type": TYPE, "input": example})).json()
    (reason,) = [one for one in decided["reasons"] if one["rule"] == "certificate"]
    assert reason["holds"] == (decided["trust"] >= made["proofs"][0]["threshold"])
    assert "at most 0.05 wrong with 0.95 confidence" in reason["sentence"]
    assert (decided["autonomy"], decided["certificate"], decided["certificate_state"]) == (
        "certified",
        2,
        "active",
    )
    assert (decided["ruling"] == "auto_approve") == all(one["holds"] for one in decided["reasons"])
    again = (await client.get(f"/v1/decisions/{decided['id']}")).json()
    assert {name: again[name] for name in ("trust", "autonomy", "certificate")} == {
        name: decided[name] for name in ("trust", "autonomy", "certificate")
    }


@pytest.mark.parametrize("level", ["off", "suggest"])
async def test_below_certified_a_person_decides(
    client: httpx.AsyncClient, example: dict[str, Any], world: World, level: str
) -> None:
    put = await client.put(
        f"{BASE}/autonomy", json={"level": level, "why": "a test"}, headers=world.key("admin")
    )
    assert put.status_code == 200, put.text
    decided = (await client.post("/v1/decisions", json={"type": TYPE, "input": example})).json()
    assert decided["ruling"] == "needs_review"
    assert decided["reasons"][-1]["sentence"] == f"autonomy is {level}: a person decides"


async def test_too_few_labels_say_how_many_are_missing_and_replace_nothing(client: httpx.AsyncClient) -> None:
    made = await certify(client, alpha=0.001)
    assert made["state"] == "infeasible"
    assert not made["speaks"]
    assert "needs at least 2,995 without an error: at least 2,896 more" in made["why"]
    shown = (await client.get(f"{BASE}/certificate")).json()
    assert shown["certificate"]["number"] == 1
    assert [one["number"] for one in shown["data"]] == [2, 1]


async def test_decisions_without_labels_prove_nothing(client: httpx.AsyncClient) -> None:
    made = await certify(client, source="decisions")
    assert (made["state"], made["labels"]) == ("infeasible", 0)


@pytest.mark.parametrize("alpha", [0, 1, -0.1, 1.5, "much"])
async def test_a_bound_outside_its_range_is_refused(client: httpx.AsyncClient, alpha: Any) -> None:
    answer = await client.post(f"{BASE}/certify", json={"alpha": alpha})
    assert answer.status_code == 422
    assert "alpha" in answer.text


async def test_groups_share_delta(client: httpx.AsyncClient) -> None:
    made = await certify(client, group_by="risk_tier", delta=0.1)
    assert [proof["group"] for proof in made["proofs"]] == ["low"]
    refused = await client.post(f"{BASE}/certify", json={"alpha": 0.05, "group_by": "mean_radius"})
    assert refused.status_code == 422
    assert "Groups cannot be made by “mean_radius”" in refused.json()["detail"]


async def test_asking_twice_with_a_key_certifies_once(client: httpx.AsyncClient) -> None:
    headers = {"Idempotency-Key": "certify-1"}
    answers = [await client.post(f"{BASE}/certify", json={"alpha": 0.1}, headers=headers) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert len((await client.get(f"{BASE}/certificate")).json()["data"]) == 2


async def test_a_new_policy_is_proven_anew(
    client: httpx.AsyncClient, context: Context, world: World, example: dict[str, Any]
) -> None:
    await unpin(context, world.tenants["demo"])
    await certify(client, alpha=0.1)
    await certify(client, alpha=0.001)  # infeasible: it is not what is asked for from now on
    put = await client.put(f"{BASE}/policy", json={"text": WIDE})
    assert put.status_code == 200, put.text
    shown = (await client.get(f"{BASE}/certificate")).json()["certificate"]
    assert (shown["number"], shown["policy_version"], shown["alpha"], shown["speaks"]) == (4, 2, 0.1, True)
    assert shown["labels"] > 99, "the wider policy lets more golden cases through"


async def test_the_plan_shows_what_to_expect_and_changes_nothing(client: httpx.AsyncClient) -> None:
    plan = (await client.get(f"{BASE}/certificate/plan")).json()
    assert set(plan["risk_coverage"]) == {"confidence", "d", "both", "trust"}
    coverages = [one["coverage"] for one in plan["planned"]]
    assert coverages == sorted(coverages)
    assert coverages[-1] > 0.8
    assert plan["policy_share"] == pytest.approx(99 / 113)
    assert plan["bounds"][0]["bound"] < 0.05 + 1e-9
    assert len((await client.get(f"{BASE}/certificate")).json()["data"]) == 1


async def test_autonomy_rises_on_evidence_alone(
    client: httpx.AsyncClient, context: Context, world: World
) -> None:
    await unpin(context, world.tenants["demo"], Autonomy.OFF)
    refused = await client.put(f"{BASE}/autonomy", json={"level": "full", "why": "we are sure"})
    assert refused.status_code == 409
    assert "does not prove all that the policy lets through" in refused.json()["detail"]
    risen = await client.put(f"{BASE}/autonomy", json={"level": "certified", "why": "the certificate"})
    assert risen.json()["level"] == "certified"
    pinned = await client.put(f"{BASE}/autonomy", json={"level": "full", "why": "trust us", "pinned": True})
    assert pinned.status_code == 403
    pinned = await client.put(
        f"{BASE}/autonomy",
        json={"level": "full", "why": "trust us", "pinned": True},
        headers=world.key("admin"),
    )
    assert pinned.json()["pinned_by"] == "admin"
    assert [one["after"] for one in pinned.json()["changes"]][:2] == ["full", "certified"]


@pytest.mark.parametrize(
    ("spoiled", "said"),
    [
        ("update decision_types set certificate = null", "No certificate speaks for"),
        ("update certificates set state = 'suspended'", "Certificate 1 is suspended"),
        ("update certificates set expires_at = now() - interval '1 second'", "Certificate 1 is expired"),
        ("update certificates set policy_version = 7", "Certificate 1 speaks of another version"),
        ("update certificates set type_version = 7", "Certificate 1 speaks of another version"),
        ("update certificates set labels = 49", "49 labels prove it; at least 50 are asked for"),
    ],
)
async def test_what_does_not_carry_a_level_says_so_and_changes_nothing(
    client: httpx.AsyncClient, context: Context, world: World, spoiled: str, said: str
) -> None:
    await unpin(context, world.tenants["demo"], Autonomy.SUGGEST)
    async with await psycopg.AsyncConnection.connect(world.dsn) as owner:
        await owner.execute(spoiled)
    refused = await client.put(f"{BASE}/autonomy", json={"level": "certified", "why": "it should do"})
    assert (refused.status_code, refused.json()["code"]) == (409, "autonomy_refused")
    assert said in refused.json()["detail"]
    assert "or let an administrator pin the level" in refused.json()["detail"]
    assert (await client.get(f"{BASE}/autonomy")).json()["level"] == "suggest"


async def test_a_breach_lowers_autonomy_unless_it_is_pinned(context: Context, world: World) -> None:
    tenant_id = world.tenants["demo"]

    async def level_after_fall() -> str:
        async with changing(context, tenant_id, TESTS) as change:
            await autonomy.fall(context, change, TYPE, "a breach", 1)
            row = await fetch_one(
                change.connection,
                "select autonomy from decision_types where tenant_id = %(t)s and name = %(n)s",
                {"t": tenant_id, "n": TYPE},
            )
        assert row is not None
        return str(row["autonomy"])

    assert await level_after_fall() == "full", "the world pins it"
    await unpin(context, tenant_id, Autonomy.CERTIFIED)
    assert await level_after_fall() == "suggest"
    assert await level_after_fall() == "suggest"


async def test_labels_of_people_prove_a_certificate(
    client: httpx.AsyncClient, context: Context, world: World
) -> None:
    """Everything goes to people first; what they say then lets the certain cases go by themselves."""
    from decidable.learning.demo import LABEL, tumour_triage

    tenant_id, admin = world.tenants["demo"], world.key("admin")
    await client.put(f"{BASE}/autonomy", json={"level": "suggest", "why": "labels first"}, headers=admin)
    table = tumour_triage()
    at = table.columns.index(LABEL)
    right: dict[str, str] = {}
    for row in table.rows[:120]:
        given = {name: float(cell) for name, cell in zip(table.columns, row, strict=True) if name != LABEL}
        made = (await client.post("/v1/decisions", json={"type": TYPE, "input": given})).json()
        right[made["id"]] = row[at]
    for number, (decision_id, option) in enumerate(right.items()):
        shown = (await client.get(f"/v1/decisions/{decision_id}")).json()
        if number == 0:
            continue  # waits for longer than the others: the window ends before it
        act = ("approve", {}) if shown["option"] == option else ("override", {"option": option})
        handled = await client.post(f"/v1/reviews/{decision_id}/{act[0]}", json=act[1])
        assert handled.status_code == 200, handled.text
    early = await certify(client, source="decisions")
    assert (early["labels"], early["decisions"]) == (0, 0), "the oldest case still waits"
    first = next(iter(right))
    await client.post(f"/v1/decisions/{first}/outcome", json={"option": right[first]})
    made = await certify(client, source="decisions")
    assert made["decisions"] == 120
    assert made["labels"] > 60
    assert made["proofs"][0]["method"] == "exact_binomial"
    assert made["window_to"] is not None
    async with context.tenant(tenant_id) as connection:
        rows = await fetch_all(
            connection,
            "select action from audit where tenant_id = %(t)s and action like 'certificate.%%' order by seq",
            {"t": tenant_id},
        )
    assert [row["action"] for row in rows][-1].startswith("certificate.")


async def test_an_expired_certificate_speaks_no_more(
    client: httpx.AsyncClient, context: Context, world: World, example: dict[str, Any]
) -> None:
    await unpin(context, world.tenants["demo"], Autonomy.CERTIFIED)
    async with context.tenant(world.tenants["demo"]) as connection:
        await connection.execute("update certificates set expires_at = now() - interval '1 second'")
    decided = (await client.post("/v1/decisions", json={"type": TYPE, "input": example})).json()
    assert decided["ruling"] == "needs_review"
    assert decided["reasons"][-1]["sentence"] == "certificate 1 is expired: a person decides"
    assert (await client.get(f"{BASE}/certificate")).json()["certificate"]["state"] == "expired"


async def test_what_waits_in_a_queue_goes_by_the_certificate_that_speaks(
    client: httpx.AsyncClient, context: Context, world: World, example: dict[str, Any], work: Any
) -> None:
    """An attempt that proves nothing replaces nothing, for queued decisions and batches under way either."""
    await unpin(context, world.tenants["demo"], Autonomy.CERTIFIED)
    headers = {"Prefer": "respond-async"}
    queued = (
        await client.post("/v1/decisions", json={"type": TYPE, "input": example}, headers=headers)
    ).json()
    assert (await certify(client, alpha=0.001))["state"] == "infeasible"
    await work()
    decided = (await client.get(f"/v1/decisions/{queued['id']}")).json()
    assert (decided["certificate"], decided["certificate_state"]) == (1, "active")
    assert decided["reasons"][-1]["rule"] == "certificate"


async def test_two_who_certify_at_once_make_two_certificates(context: Context, world: World) -> None:
    import asyncio

    from decidable.learning.certificates.certify import Wanted
    from decidable.learning.certificates.certify import certify as make

    async def one(who: str) -> int:
        async with changing(context, world.tenants["demo"], Actor.system(who)) as change:
            return await make(context, change, TYPE, Wanted(0.1, 0.1), who)

    assert sorted(await asyncio.gather(one("a"), one("b"))) == [2, 3]
