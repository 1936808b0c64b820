"""How well people review: figures of answers that are planted, alarms once a day, and who may see it."""

from datetime import timedelta
from itertools import count
from typing import Any

import httpx
import psycopg
import pytest
from fastapi import FastAPI

from decidable.review.alarms import raise_due
from decidable.review.quality import quality, ref_of
from tests.review.conftest import Ask, Set, rows_of
from tests.world import TYPE, World

URL = "/v1/reviews/quality"


def row(reviewer: str = "ann", unit: object = None, **more: Any) -> dict[str, Any]:
    plain = {
        "type_name": "t", "kind": "review", "option": "a", "seconds": 12.0, "blind": False, "follows": True,
        "known": None, "proposal": "a", "outcome": None,
    }  # fmt: skip
    return {"reviewer": reviewer, "unit": unit if unit is not None else object(), **plain, **more}


def only(rows: list[dict[str, Any]]) -> dict[str, Any]:
    [one] = quality(rows)["reviewers"]
    found: dict[str, Any] = one
    return found


def alarms(rows: list[dict[str, Any]]) -> list[str]:
    return [one["alarm"] for one in only(rows)["alarms"]]


def test_who_follows_only_what_is_shown_is_named() -> None:
    shown = [row() for _ in range(40)]
    blind = [row(blind=True, follows=i % 2 == 0) for i in range(40)]
    assert alarms([*shown, *blind]) == ["follows_blindly"]
    assert alarms([*shown[:29], *blind]) == []
    assert alarms([*shown, *[row(blind=True) for _ in range(40)]]) == []
    audits = [row(kind="audit", blind=True, follows=i % 2 == 0, proposal=None) for i in range(40)]
    assert alarms([*shown, *audits]) == ["follows_blindly"]
    seeded = [row(kind="seeded", blind=True, follows=False, known="a") for _ in range(40)]
    assert alarms([*shown, *seeded]) == []


def test_who_approves_what_is_wrong_is_named() -> None:
    wrong = [row(outcome="b") for _ in range(9)]
    assert alarms([*wrong, row(outcome="b")]) == ["follows_blindly"]
    assert alarms(wrong) == []
    assert alarms([*wrong, *[row(outcome="b", follows=False, option="b") for _ in range(2)]]) == []
    assert alarms([*wrong, row(outcome="b", blind=True)]) == []
    assert alarms([*wrong, row(outcome="a")]) == []


def test_who_is_fast_is_named() -> None:
    assert alarms([row(seconds=2.9) for _ in range(30)]) == ["fast"]
    assert alarms([row(seconds=2.9) for _ in range(29)]) == []
    assert alarms([row(seconds=3.0) for _ in range(30)]) == []
    assert alarms([row(seconds=None) for _ in range(30)]) == []
    assert only([row(seconds=None)])["median_seconds"] is None


def test_seeded_cases_and_agreement() -> None:
    seeded = [row(kind="seeded", blind=True, known="a", option="a" if i else "b") for i in range(10)]
    right = only(seeded)["seeded"]
    assert (right["n"], right["hits"], right["share"]) == (10, 9, 0.9)
    assert right["low"] == pytest.approx(0.555, abs=1e-3)
    both = [row(who, unit, option="a" if unit % 2 else None) for who in ("ann", "bob") for unit in range(10)]
    found = quality(both)
    [ann, bob] = found["reviewers"]
    assert ann["agreement"] == [{"with": "bob", "n": 10, "kappa": 1.0, "low": 1.0, "high": 1.0}]
    assert bob["agreement"][0]["with"] == "ann"
    assert (found["alpha"]["value"], found["alpha"]["units"], found["alpha"]["ratings"]) == (1.0, 10, 20)
    assert quality(both[:19])["reviewers"][0]["agreement"] == []
    assert quality([]) == {"answers": 0, "alpha": None, "reviewers": []}


@pytest.fixture
def plant(world: World) -> Any:
    numbers = count()

    def reviews(decision_id: str, who: str, n: int, seconds: float) -> None:
        """Reviews of copies of one decision, as the owner of the database writes them."""
        with psycopg.connect(world.dsn) as connection:
            columns = [
                name
                for (name,) in connection.execute(
                    "select column_name from information_schema.columns where table_name = 'decisions'"
                    " and table_schema = 'public' and column_name <> 'id' order by ordinal_position"
                ).fetchall()
            ]
            same = ", ".join(columns)
            for _ in range(n):
                at = next(numbers)
                copy = f"00000000-0000-7000-8000-{at:012d}"
                connection.execute(
                    f"insert into decisions (id, {same}) select %s, {same} from decisions where id = %s".encode(),
                    [copy, decision_id],
                )
                connection.execute(
                    "insert into reviews (tenant_id, id, decision_id, reviewer, action, option, created_at, seconds)"
                    " values (%s, gen_random_uuid(), %s, %s, 'approve', 'benign', now(), %s)",
                    [world.tenants["demo"], copy, who, seconds],
                )

    return reviews


async def test_the_answer_of_the_api(
    client: httpx.AsyncClient, world: World, waiting: Ask, set_policy: Set
) -> None:
    made = [await waiting(), await waiting()]
    reviewer = world.key("reviewer")
    for one in made:
        assert (await client.post(f"/v1/reviews/{one['id']}/claim", headers=reviewer)).status_code == 200
        body = {"held_seconds": 0.0}
        await client.post(f"/v1/reviews/{one['id']}/approve", json=body, headers=reviewer)
    found = (await client.get(URL)).json()
    assert (found["type"], found["answers"], found["alpha"]) == (None, 2, None)
    [one] = found["reviewers"]
    assert (one["n"], one["timed"], one["follows_shown"]["share"]) == (2, 2, 1.0)
    assert 0 <= one["median_seconds"] < 60
    assert one["reviewer"].startswith("reviewer (")
    assert (await client.get(f"{URL}?type={TYPE}&since=2020-01-01")).json()["answers"] == 2
    assert (await client.get(f"{URL}?since=2099-01-01")).json()["answers"] == 0
    assert (await client.get(f"{URL}?type=nothing")).status_code == 404
    assert (await client.get(f"{URL}?since=yesterday")).status_code == 422
    assert (await client.get(URL, headers=reviewer)).status_code == 403
    assert (await client.get(URL, headers=world.key("readonly"))).status_code == 200
    assert (await client.get(URL, headers=world.key("admin", "other"))).json()["reviewers"] == []


async def test_an_alarm_is_recorded_once_a_day(app: FastAPI, world: World, waiting: Ask, plant: Any) -> None:
    made = await waiting()
    plant(made["id"], "Hasty (hasty@example.org)", 30, 1.0)
    plant(made["id"], "Careful (careful@example.org)", 30, 10.0)
    context = app.state.context
    assert await raise_due(context) == 1
    assert await raise_due(context) == 0
    said = rows_of(
        world, "select object_kind, object_id, body from audit where action = 'review.quality_alarm'"
    )
    [(kind, ref, body)] = said
    assert (kind, ref) == ("reviewer", ref_of("Hasty (hasty@example.org)"))
    assert "hasty@example.org" not in str(body)
    now = context.now()
    object.__setattr__(context, "now", lambda: now + timedelta(hours=25))
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update reviews set created_at = now() + interval '24 hours'")
    assert await raise_due(context) == 1
