"""A queued decision goes on from its last stored step, whatever happened; failing models end with a person."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest

from decidable.context import Context
from decidable.decision import flow, later
from decidable.decision.records import Stage
from decidable.decision.types import TypeCache
from decidable.decision.work import Work
from decidable.kit.db import make_pool
from tests.world import TYPE, World, settings_of_tests

pytestmark = pytest.mark.asyncio


async def queued(client: httpx.AsyncClient, example: dict[str, Any]) -> str:
    answer = await client.post(
        "/v1/decisions", json={"type": TYPE, "input": example}, headers={"Prefer": "respond-async"}
    )
    made: str = answer.json()["id"]
    return made


class Crash(BaseException):
    """The process dies here."""


@pytest.mark.parametrize("dies_in", list(Stage))
async def test_a_crash_in_any_stage_loses_and_repeats_nothing(
    client: httpx.AsyncClient,
    world: World,
    example: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    dies_in: Stage,
) -> None:
    made, tenant = await queued(client, example), world.tenants["demo"]
    computed: list[Stage] = []
    line = dict(flow.LINE)

    def watched(stage: Stage, dying: bool) -> Callable[[Work], list[Any]]:
        def compute(work: Work) -> list[Any]:
            if dying and stage is dies_in:
                raise Crash
            computed.append(stage)
            return line[stage](work)

        return compute

    async with make_pool(world.application) as pool:
        context, types = Context(settings_of_tests(), pool), TypeCache()
        monkeypatch.setattr(flow, "LINE", {stage: watched(stage, True) for stage in line})
        with pytest.raises(Crash):
            await later.decide_one(context, types, tenant, UUID(made))
        monkeypatch.setattr(flow, "LINE", {stage: watched(stage, False) for stage in line})
        await later.decide_one(context, types, tenant, UUID(made))
        await later.decide_one(context, types, tenant, UUID(made))
    assert computed == list(Stage)
    told = (await client.get(f"/v1/decisions/{made}")).json()
    assert len(told["steps"]) == 5
    assert told["status"] != "processing"
    again = await client.post("/v1/decisions/preview", json={"type": TYPE, "input": example})
    assert told["probabilities"] == again.json()["probabilities"]


async def test_two_workers_on_one_decision_make_one_story(
    client: httpx.AsyncClient, world: World, example: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, tenant = await queued(client, example), world.tenants["demo"]
    line, together = dict(flow.LINE), threading.Barrier(2, timeout=60)

    def both_at_once(work: Work) -> list[Any]:
        together.wait()
        return line[Stage.SIGNALS](work)

    monkeypatch.setattr(flow, "LINE", {**line, Stage.SIGNALS: both_at_once})
    async with make_pool(world.application) as pool:
        context, types = Context(settings_of_tests(), pool), TypeCache()
        await asyncio.gather(*(later.decide_one(context, types, tenant, UUID(made)) for _ in range(2)))
    told = (await client.get(f"/v1/decisions/{made}")).json()
    assert len(told["steps"]) == 5
    assert told["status"] != "processing"
    trail = (await client.get(f"/v1/audit?object_id={made}")).json()["data"]
    assert [row["action"] for row in trail].count("decision.decided") == 1


@pytest.mark.parametrize("fails_in", [Stage.SIGNALS, Stage.PROPOSAL, Stage.CRITIQUE])
async def test_a_failing_model_ends_with_a_person(
    client: httpx.AsyncClient,
    example: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    work: Callable[[], Any],
    fails_in: Stage,
) -> None:
    def broken(_: Work) -> list[Any]:
        raise ValueError("weights are gone")

    monkeypatch.setitem(flow.LINE, fails_in, broken)
    at_once = (await client.post("/v1/decisions", json={"type": TYPE, "input": example})).json()
    made = await queued(client, example)
    await work()
    in_time = (await client.get(f"/v1/decisions/{made}")).json()
    for told in (at_once, in_time):
        assert told["status"] == "needs_review"
        assert told["reasons"][0]["rule"] == "models"
        assert fails_in in told["reasons"][0]["sentence"]
    metrics = (await client.get("/metrics")).text
    assert f'model_inference_errors_total{{stage="{fails_in}",type="{TYPE}"}}' in metrics
    other = "malignant" if in_time["option"] == "benign" else "benign"
    overridden = await client.post(f"/v1/reviews/{made}/override", json={"option": other})
    assert overridden.json()["status"] == "overridden"


async def test_one_failing_case_does_not_spoil_the_others(
    client: httpx.AsyncClient,
    world: World,
    example: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
    work: Any,
) -> None:
    propose = flow.LINE[Stage.PROPOSAL]

    def picky(done: Work) -> list[Any]:
        if any(case.input["mean_area"] == 303 for case in done.cases):
            raise ValueError("not this one")
        return propose(done)

    monkeypatch.setitem(flow.LINE, Stage.PROPOSAL, picky)
    lines = [
        ",".join(example),
        *(",".join(str({**example, "mean_area": 300 + i}[k]) for k in example) for i in range(6)),
    ]
    job = (
        await client.post(
            f"/v1/decisions/batch?type={TYPE}", content="\n".join(lines), headers={"Content-Type": "text/csv"}
        )
    ).json()
    await work()
    rows = (await client.get(f"/v1/decisions?job={job['id']}")).json()["data"]
    assert len(rows) == 6
    failed = [row for row in rows if row["option"] is None]
    assert [row["row_number"] for row in failed] == [5]
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute("select count(*) from steps").fetchone() == (5 * 5 + 2,)
