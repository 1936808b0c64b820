"""The whole way: certified, audited blind, proven anew by what people found, and suspended by what they found later."""

from functools import partial
from typing import Any

import httpx

from decidable.audit.follow import follow
from decidable.context import Context
from decidable.kit.db import make_pool
from decidable.learning.certificates import policing
from decidable.learning.demo import LABEL, tumour_triage
from tests.world import TYPE, World, settings_of_tests

BASE = f"/v1/decision-types/{TYPE}"
POLICY = "minimum_confidence: 0.9\nmaximum_dissonance: 0.2\naudit_rate: 0.5\n"


async def settle(client: httpx.AsyncClient, case: str, right: str) -> None:
    """Say what is right of a case that waits, whatever kind it is."""
    shown = (await client.get(f"/v1/reviews/{case}")).json()
    act = "approve" if shown["option"] == right else "override"
    body = {} if act == "approve" else {"option": right}
    answer = await client.post(f"/v1/reviews/{case}/{act}", json=body)
    assert answer.status_code == 200, answer.text


async def queue(client: httpx.AsyncClient) -> list[dict[str, Any]]:
    return list((await client.get("/v1/reviews", params={"limit": 200})).json()["data"])


async def test_certified_audited_proven_anew_and_suspended(client: httpx.AsyncClient, world: World) -> None:
    admin = world.key("admin")
    put = await client.put(f"{BASE}/autonomy", json={"level": "suggest", "why": "start"}, headers=admin)
    assert put.status_code == 200
    assert (await client.put(f"{BASE}/policy", json={"text": POLICY})).status_code == 200
    first = (await client.get(f"{BASE}/certificate")).json()
    assert (first["autonomy"], first["certificate"]["speaks"]) == ("certified", True)

    table = tumour_triage()
    at = table.columns.index(LABEL)
    right: dict[str, str] = {}
    for row in table.rows[:150]:
        given = {name: float(cell) for name, cell in zip(table.columns, row, strict=True) if name != LABEL}
        made = (await client.post("/v1/decisions", json={"type": TYPE, "input": given})).json()
        right[repr(sorted(given.items()))] = row[at]
    waiting = await queue(client)
    blind = [case for case in waiting if case["blind"]]
    assert 20 < len(blind) < 100, "half of the automatic answers, and half of the others"
    for case in waiting:
        given = (await client.get(f"/v1/reviews/{case['id']}")).json()["input"]
        await settle(client, case["id"], right[repr(sorted(given.items()))])

    made = (await client.post(f"{BASE}/certify", json={"alpha": 0.1, "source": "decisions"})).json()
    assert (made["state"], made["source"], made["decisions"]) == ("active", "decisions", 150), made["why"]
    assert made["labels"] > 40
    assert {one["method"] for one in made["proofs"][0]["tested"]} <= {"exact_binomial", "betting"}

    # From now on people find that the automatic answers are wrong.
    for row in table.rows[150:230]:
        given = {name: float(cell) for name, cell in zip(table.columns, row, strict=True) if name != LABEL}
        await client.post("/v1/decisions", json={"type": TYPE, "input": given})
    for case in await queue(client):
        if case["blind"]:
            given = (await client.get(f"/v1/reviews/{case['id']}")).json()["input"]
            served = next(row[at] for row in table.rows if float(row[0]) == given[table.columns[0]])
            await settle(client, case["id"], "malignant" if served == "benign" else "benign")
    async with make_pool(world.application, maximum=2) as pool:
        context = Context(settings_of_tests(), pool)
        while await follow(context, world.tenants["demo"], policing.NAME, partial(policing.take, context)):
            pass
    last = (await client.get(f"{BASE}/certificate")).json()
    assert last["certificate"]["state"] == "suspended"
    assert "wrong" in last["certificate"]["why"]
    assert last["autonomy"] == "suggest"
    again = (await client.post("/v1/decisions", json={"type": TYPE, "input": given})).json()
    assert again["ruling"] == "needs_review"
