"""Backtests over HTTP: what flips, error and coverage, sealed decisions, batches, bad requests."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import psycopg
import pytest

from decidable.learning.backtest import segments
from tests.world import TYPE, World

URL = f"/v1/decision-types/{TYPE}/backtest"
OPEN = "minimum_confidence: 0\nmaximum_dissonance: 1\nreview_signals: []\n"
CLOSED = "minimum_confidence: 1\n"


async def run(client: httpx.AsyncClient, **body: Any) -> dict[str, Any]:
    answer = await client.post(URL, json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


@pytest.fixture
async def decided(client: httpx.AsyncClient, example: dict[str, Any]) -> list[dict[str, Any]]:
    """Twelve decisions, two of them about a subject."""
    bodies = [
        {
            "type": TYPE,
            "input": {**example, "mean_area": 200.0 + 150 * at, "mean_texture": 10.0 + at},
            "amount": 900.0 * at,
            **({"subject": f"person-{at}"} if at in (3, 4) else {}),
        }
        for at in range(12)
    ]
    answers = [await client.post("/v1/decisions", json=body) for body in bodies]
    assert {answer.status_code for answer in answers} == {201}
    return [answer.json() for answer in answers]


async def test_the_policy_in_force_flips_nothing(
    client: httpx.AsyncClient, decided: list[dict[str, Any]]
) -> None:
    told = await run(client)
    assert (told["source"], told["n"], told["flipped"], told["flips"]) == ("decisions", 12, 0, [])
    by_ruling = [one["ruling"] for one in decided]
    assert told["before"]["automatic"] == by_ruling.count("auto_approve")
    assert told["before"]["needs_review"] == by_ruling.count("needs_review")
    assert told["before"] == told["after"]
    assert told["before"]["error"] is None


async def test_a_closed_policy_flips_all_automatic_answers_page_by_page(
    client: httpx.AsyncClient, decided: list[dict[str, Any]]
) -> None:
    await client.put(f"/v1/decision-types/{TYPE}/policy", json={"text": OPEN})
    told = await run(client, policy=CLOSED, limit=5)
    automatic = told["before"]["automatic"]
    assert automatic > 5
    assert told["flips"][0] == {"from": "auto_approve", "to": "needs_review", "n": automatic}
    seen = [one["id"] for one in told["decisions"]["data"]]
    while told["decisions"]["has_more"]:
        told = await run(client, policy=CLOSED, limit=5, after=told["decisions"]["next_cursor"])
        seen += [one["id"] for one in told["decisions"]["data"]]
    assert len(seen) == len(set(seen)) == automatic
    assert set(seen) <= {one["id"] for one in decided}
    assert (await client.get(told["decisions"]["data"][0]["url"])).status_code == 200


async def test_a_rule_reads_what_is_sealed_and_not_what_was_erased(
    client: httpx.AsyncClient, decided: list[dict[str, Any]], world: World
) -> None:
    rule = "rules: [{name: own, when: 'input.mean_texture in [13, 14]', then: reject, reason: So.}]"
    told = await run(client, policy=rule)
    assert told["after"]["rejected"] == 2
    assert {one["id"] for one in told["decisions"]["data"]} >= {decided[3]["id"], decided[4]["id"]}
    gone = await client.delete("/v1/subjects/person-3", headers=world.key("admin"))
    assert gone.status_code < 300, gone.text
    assert (await run(client, policy=rule))["after"]["rejected"] == 1


async def test_rules_about_steps_read_the_steps(
    client: httpx.AsyncClient, decided: list[dict[str, Any]]
) -> None:
    option = decided[0]["critic_option"]
    when = f"critic_option == '{option}' and probabilities['{option}'] >= 0 and len(signals) >= 0"
    told = await run(client, policy=f'rules: [{{name: own, when: "{when}", then: reject, reason: So.}}]')
    expected = [one for one in decided if one["critic_option"] == option]
    assert told["after"]["rejected"] == len(expected) > 0


async def test_errors_come_from_labels_with_known_chances(
    client: httpx.AsyncClient, decided: list[dict[str, Any]], world: World
) -> None:
    waiting = [one for one in decided if one["status"] == "needs_review"]
    automatic = [one for one in decided if one["status"] == "auto_approved"]
    assert waiting
    assert automatic
    one = waiting[0]
    other = next(o for o in ("benign", "malignant") if o != one["option"])
    answer = await client.post(f"/v1/reviews/{one['id']}/override", json={"option": other})
    assert answer.status_code == 200, answer.text
    outcome = {"option": automatic[0]["option"]}
    said = await client.post(f"/v1/decisions/{automatic[0]['id']}/outcome", json=outcome)
    assert said.status_code in (200, 201), said.text
    told = await run(
        client,
        policy=OPEN + "risk: {tiers: {low: {up_to: 1, reviewers: 0}, medium: {up_to: 2,"
        " reviewers: 0}, high: {up_to: 3, reviewers: 0}, critical: {reviewers: 0}}}",
    )
    assert (told["after"]["labels"], told["after"]["error"]) == (1, 1.0)
    assert told["after"]["error_method"] == "exact_binomial"
    assert told["labels_left_out"] == 1
    assert told["before"]["labels"] == 0
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update labels set source = 'audit' where source = 'outcome'")
        connection.execute("update decisions set audit_rate = 0.25 where id = %s", [automatic[0]["id"]])
    told = await run(client, minimum_confidence=0, maximum_dissonance=1)
    assert told["labels_left_out"] == 0


async def test_batches_are_history_too(
    client: httpx.AsyncClient, example: dict[str, Any], work: Callable[[], Any]
) -> None:
    rows = [",".join(example)] + [
        ",".join(str(value) for value in {**example, "mean_area": 300.0 + at}.values()) for at in range(30)
    ]
    answer = await client.post(
        f"/v1/decisions/batch?type={TYPE}", content="\n".join(rows), headers={"Content-Type": "text/csv"}
    )
    assert answer.status_code == 202
    await work()
    assert (await run(client, policy=CLOSED))["n"] == 30
    assert (await run(client, policy=CLOSED))["n"] == 30  # and only once


async def test_a_cap_says_what_falls_below(client: httpx.AsyncClient, decided: list[dict[str, Any]]) -> None:
    told = await run(client, policy=CLOSED, reviews_a_day=5)
    below = told["after"]["below_cap"]
    assert (below["cap"], below["reviews"]) == (5, 12)
    assert below["below"] in (7, 2)  # 2 around midnight
    assert sum(below["by_tier"].values()) == below["below"]


async def test_another_version_is_computed_again_on_a_sample(
    client: httpx.AsyncClient, decided: list[dict[str, Any]]
) -> None:
    told = await run(client, type_version=1, sample=10)
    assert (told["source"], told["n"], told["flipped"]) == ("sample", 10, 0)
    assert any("computed again" in note for note in told["notes"])


async def test_without_decisions_the_cases_set_aside_are_used(
    client: httpx.AsyncClient, world: World
) -> None:
    told = await run(client, policy=CLOSED)
    assert told["source"] == "golden_cases"
    with psycopg.connect(world.dsn) as connection:
        connection.execute("delete from golden_cases")
        for number, (label, confidence) in enumerate(
            [("benign", 0.99), ("malignant", 0.97), ("benign", 0.5)]
        ):
            connection.execute(
                """
                insert into golden_cases (tenant_id, type_name, type_version, number, input, label, option,
                    critic_option, confidence, d, trust, probabilities, signals)
                values (%s, %s, 1, %s, '{}', %s, 'benign', 'benign', %s, 0.01, 0.9, array[%s, %s], '[]')
                """,
                [world.tenants["demo"], TYPE, number, label, confidence, confidence, 1 - confidence],
            )
    told = await run(client, policy=OPEN)
    assert (told["n"], told["before"]["automatic"], told["after"]["automatic"]) == (3, 2, 3)
    assert (told["before"]["error"], told["before"]["labels"]) == (0.5, 2)
    assert told["notes"]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (
            {"policy": "rules: [{name: a, when: 'input.nothing > 3', then: reject, reason: x}]"},
            422,
            "policy_invalid",
        ),
        ({"policy": "rules: [{name: a, when: 'amount >', then: reject, reason: x}]"}, 422, "policy_invalid"),
        ({"policy_version": 99}, 404, "policy_not_found"),
        ({"policy_version": 1, "policy": CLOSED}, 422, "backtest_impossible"),
        ({"certificate": 7}, 422, "backtest_impossible"),
        ({"alpha": 1}, 422, "invalid_request"),
        ({"alpha": 0}, 422, "invalid_request"),
        ({"type_version": 2}, 422, "backtest_impossible"),
        ({"after": "nonsense"}, 400, "bad_cursor"),
        ({"limit": 1000}, 422, "invalid_request"),
    ],
)
async def test_bad_requests_are_told_what_is_wrong(
    client: httpx.AsyncClient, body: dict[str, Any], status: int, code: str
) -> None:
    answer = await client.post(URL, json={**body})
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    if code == "policy_invalid":
        assert answer.json()["errors"][0]["line"] == 1


async def test_two_at_once_both_see_all(client: httpx.AsyncClient, decided: list[dict[str, Any]]) -> None:
    told = await asyncio.gather(*(run(client, alpha=0.05) for _ in range(4)))
    assert {one["n"] for one in told} == {12}


async def test_another_tenant_sees_nothing_of_it(
    client: httpx.AsyncClient, decided: list[dict[str, Any]], world: World
) -> None:
    answer = await client.post(URL, json={}, headers=world.key("member", "other"))
    assert (answer.json()["source"], answer.json()["n"]) == ("golden_cases", 113), "its own"


async def test_small_segments_become_one_and_nothing_is_lost(
    client: httpx.AsyncClient, example: dict[str, Any], world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segments, "MOST_SMALL", 2)
    ids = []
    for at in range(7):
        body = {"type": TYPE, "input": {**example, "mean_area": 300.0 + 100 * at}}
        ids.append((await client.post("/v1/decisions", json=body)).json()["id"])
        told = await run(client, policy="rules: [{name: all, when: 'true', then: reject, reason: So.}]")
        assert (told["n"], told["after"]["rejected"]) == (at + 1, at + 1)
    assert {one["id"] for one in told["decisions"]["data"]} == set(ids)
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute("select count(*) <= 3, sum(rows) from fact_segments").fetchone() == (
            True,
            7,
        )


async def test_a_crash_while_columns_are_kept_loses_and_doubles_nothing(
    client: httpx.AsyncClient, decided: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def crash(*_: Any) -> None:
        raise RuntimeError("out of power")

    with monkeypatch.context() as patched:
        patched.setattr(segments, "put_together", crash)
        assert (await client.post(URL, json={})).status_code == 500
    assert (await run(client))["n"] == len(decided)
    assert (await run(client))["n"] == len(decided)
