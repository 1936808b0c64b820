"""Blind audits: drawn with the decision, indistinguishable from other blind cases, settled without touching it."""

import asyncio
from typing import Any

import httpx
import psycopg
import pytest
from fastapi import FastAPI

from decidable.decision.store import Filter
from decidable.decision.stream import events
from tests.review.conftest import Ask, Set, other_than, rows_of
from tests.world import TYPE, World

ALL = "audit_rate: 1.0\n"
pytestmark = pytest.mark.asyncio


async def case_of(client: httpx.AsyncClient, world: World, decision_id: str) -> str:
    found = rows_of(world, "select id from blind_cases where decision_id = %s", decision_id)
    assert len(found) == 1
    return str(found[0][0])


async def test_all_ways_of_deciding_draw_audits(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask, work: Any
) -> None:
    await automatic()
    assert rows_of(world, "select count(*) from blind_cases") == [(0,)]
    await set_policy(ALL)
    made = await automatic()
    given = {key: value for key, value in made["input"].items() if value is not None}
    later = await client.post(
        "/v1/decisions", json={"type": TYPE, "input": given}, headers={"Prefer": "respond-async"}
    )
    row = ",".join(given) + "\n" + ",".join(str(value) for value in given.values()) + "\n"
    await client.post(f"/v1/decisions/batch?type={TYPE}", content=row, headers={"Content-Type": "text/csv"})
    await work()
    found = rows_of(
        world,
        "select d.status, d.audit_rate, d.created_at = b.created_at, b.kind, b.reviewers_needed, b.risk_rank,"
        " b.wrong from blind_cases b join decisions d on d.id = b.decision_id order by b.id",
    )
    assert found == [("auto_approved", 1.0, True, "audit", 1, 0, None)] * 3
    assert (await client.get(later.headers["location"])).json()["status"] == "auto_approved"


async def test_what_is_not_drawn_has_its_rate_too(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask
) -> None:
    await set_policy("audit_rate: 0.000001\n")
    made = await automatic()
    assert rows_of(world, "select audit_rate from decisions where id = %s", made["id"]) == [(0.000001,)]
    assert rows_of(world, "select count(*) from blind_cases") == [(0,)]


def told(document: Any, own: dict[str, str]) -> Any:
    """A document with what differs between any two cases replaced by a mark."""
    text = str(document)
    for value, mark in own.items():
        text = text.replace(value, mark)
    return text


async def seen(client: httpx.AsyncClient, shown_id: str, headers: dict[str, str]) -> list[Any]:
    """All that a reviewer can get about a case: status, headers and body of every route."""
    answers = [
        await client.get(f"/v1/reviews/{shown_id}", headers=headers),
        await client.get(f"/v1/decisions/{shown_id}", headers=headers),
        await client.post(f"/v1/reviews/{shown_id}/approve", json={}, headers=headers),
        await client.post(f"/v1/reviews/{shown_id}/claim", headers=headers),
        await client.delete(f"/v1/reviews/{shown_id}/claim", headers=headers),
        await client.post(f"/v1/reviews/{shown_id}/override", json={"option": "purple"}, headers=headers),
        await client.post(f"/v1/decisions/{shown_id}/outcome", json={"option": "purple"}, headers=headers),
    ]
    lists = [
        ("/v1/reviews", "data"),
        ("/v1/decisions", "data"),
        ("/v1/decisions?status=needs_review", "data"),
        ("/v1/decisions?ruling=needs_review", "data"),
        ("/v1/decisions?status=auto_approved", "data"),
        ("/v1/decisions?option=benign", "data"),
        ("/v1/decisions?option=malignant", "data"),
    ]
    found: list[Any] = []
    for answer in answers:
        body = answer.json() if answer.content else None
        if isinstance(body, dict):
            body.pop("request_id", None)
            body.pop("lease_until", None)
        found.append((answer.status_code, sorted(answer.headers), body))
    for url, key in lists:
        rows = (await client.get(url, headers=headers)).json()[key]
        found.append([row for row in rows if row["id"] == shown_id])
    return found


async def test_no_byte_tells_an_audit_from_another_blind_case(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask, example: dict[str, Any]
) -> None:
    await set_policy(ALL)
    audited = await automatic()
    await set_policy("audit_rate: 1.0\nminimum_confidence: 1.0\nmaximum_dissonance: 0.0\n")
    given = {key: value for key, value in audited["input"].items() if value is not None}
    ordinary = (await client.post("/v1/decisions", json={"type": TYPE, "input": given})).json()
    assert (audited["status"], ordinary["status"]) == ("auto_approved", "needs_review")
    shown = {"audit": await case_of(client, world, audited["id"]), "ordinary": ordinary["id"]}
    made = {"audit": audited, "ordinary": ordinary}
    reviewer = world.key("reviewer")
    both = {}
    for kind, shown_id in shown.items():
        own = {
            shown_id: "ID",
            made[kind]["created_at"][:26]: "CREATED",
            str(made[kind]["request_id"]): "REQUEST",
            "'policy_version': 2": "POLICY",
            "'policy_version': 3": "POLICY",
        }
        both[kind] = told(await seen(client, shown_id, reviewer), own)
    assert both["audit"] == both["ordinary"]
    assert audited["id"] not in both["audit"] + both["ordinary"]
    listed = (await client.get("/v1/decisions", headers=reviewer)).text
    assert shown["audit"] in listed
    assert audited["id"] not in listed
    ends = []
    for kind, shown_id in shown.items():
        url = f"/v1/reviews/{shown_id}"
        answer = await client.post(f"{url}/override", json={"option": "benign"}, headers=reviewer)
        again = await client.post(f"{url}/override", json={"option": "benign"}, headers=reviewer)
        after = await client.get(url, headers=reviewer)
        own = {shown_id: "ID", made[kind]["created_at"][:26]: "CREATED"}
        said = [again.status_code, again.json()["detail"]]
        ends.append([answer.status_code, told(answer.json(), own), told(after.json(), own), said])
    assert ends[0] == ends[1]
    assert ends[0][0] == 200
    assert ends[0][3][0] == 409


async def test_other_roles_see_the_truth(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask
) -> None:
    await set_policy(ALL)
    made = await automatic()
    for role in ("member", "admin", "readonly"):
        told = (await client.get(f"/v1/decisions/{made['id']}", headers=world.key(role))).json()
        assert (told["status"], told["option"]) == ("auto_approved", made["option"])
        listed = (await client.get("/v1/decisions", headers=world.key(role))).json()["data"]
        assert listed[0]["status"] == "auto_approved"
    queue = (await client.get("/v1/reviews")).json()["data"]
    assert [(row["option"], row["confidence"], row["d"], row["first_reason"]) for row in queue] == [
        (None,) * 4
    ]
    counts = [
        (await client.get("/v1/decisions/counts", headers=world.key(role))).json()
        for role in ("member", "reviewer")
    ]
    assert [count["waiting"] for count in counts] == [1, 1]
    assert [count["by_status"] for count in counts] == [{"auto_approved": 1}, {"needs_review": 1}]


async def test_a_reviewer_cannot_ask_what_would_be_proposed(
    client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    body = {"type": TYPE, "input": example}
    assert (await client.post("/v1/decisions/preview", json=body)).status_code == 200
    answer = await client.post("/v1/decisions/preview", json=body, headers=world.key("reviewer"))
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")


@pytest.mark.parametrize("agrees", [True, False])
async def test_an_audit_is_settled_and_the_decision_stays(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask, agrees: bool
) -> None:
    await set_policy(ALL)
    made = await automatic()
    case = await case_of(client, world, made["id"])
    before = rows_of(world, "select * from decisions where id = %s", made["id"])
    option = made["option"] if agrees else other_than(made["option"])
    reviewer, url = world.key("reviewer"), f"/v1/reviews/{case}"
    assert (await client.post(f"{url}/claim", headers=reviewer)).status_code == 200
    body = {"option": option, "note": "looked"}
    answer = await client.post(f"{url}/override", json=body, headers=reviewer)
    assert answer.status_code == 200, answer.text
    assert rows_of(world, "select * from decisions where id = %s", made["id"]) == before
    assert rows_of(world, "select wrong, settled_at is not null, claimed_by from blind_cases") == [
        (not agrees, True, None)
    ]
    [(said, seconds, note)] = rows_of(world, "select option, seconds, note from blind_answers")
    assert (said, note) == (option, "looked")
    assert 0 <= seconds < 60
    labels = (await client.get(f"/v1/decisions/{made['id']}")).json()["labels"]
    assert [(one["source"], one["option"], one["not_option"]) for one in labels] == [("audit", option, None)]
    actions = [
        action
        for (action,) in rows_of(
            world, "select action from audit where object_id = any(%s) order by seq", [made["id"], case]
        )
    ]
    assert actions[-2 if agrees else -3 :] == [
        "review.answered",
        "audit.settled",
        *([] if agrees else ["audit.error_found"]),
    ]
    assert (await client.get("/v1/reviews")).json()["data"] == []
    told = (await client.get(f"/v1/decisions/{made['id']}", headers=reviewer)).json()
    assert told["status"] == "auto_approved"


async def test_a_rejected_audit_is_an_error(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask
) -> None:
    await set_policy(ALL)
    made = await automatic()
    case = await case_of(client, world, made["id"])
    answer = await client.post(f"/v1/reviews/{case}/reject", json={"held_seconds": 9})
    assert answer.status_code == 200
    assert rows_of(world, "select wrong from blind_cases") == [(True,)]
    labels = (await client.get(f"/v1/decisions/{made['id']}")).json()["labels"]
    assert [(one["option"], one["not_option"]) for one in labels] == [(None, made["option"])]


async def test_two_persons_at_once_on_one_blind_case(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask
) -> None:
    await set_policy(ALL)
    made = await automatic()
    url = f"/v1/reviews/{await case_of(client, world, made['id'])}/override"
    who = [world.key(role) for role in ("member", "admin", "reviewer", "second", "second")]
    body = {"option": made["option"]}
    answers = await asyncio.gather(*(client.post(url, json=body, headers=headers) for headers in who))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409]
    assert rows_of(world, "select count(*) from blind_answers") == [(1,)]
    assert rows_of(world, "select count(*) from labels") == [(1,)]


async def test_a_claim_of_a_dead_browser_ends(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask
) -> None:
    await set_policy(ALL)
    made = await automatic()
    url = f"/v1/reviews/{await case_of(client, world, made['id'])}"
    first, second = world.key("reviewer"), world.key("second")
    held = (await client.post(f"{url}/claim", headers=first)).json()
    assert held["claimed_by"].startswith("reviewer")
    for action, body in (("claim", None), ("reject", {}), ("override", {"option": made["option"]})):
        refused = await client.post(f"{url}/{action}", json=body, headers=second)
        assert (refused.status_code, refused.json()["code"]) == (409, "review_conflict")
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update blind_cases set lease_until = now() - interval '1 second'")
    assert (await client.post(f"{url}/claim", headers=second)).status_code == 200
    assert (await client.post(f"{url}/claim", headers=first)).status_code == 409
    assert (await client.delete(f"{url}/claim", headers=second)).status_code == 204
    [(claimed,)] = rows_of(world, "select claimed_at from blind_cases")
    assert claimed is None


async def test_what_fails_half_way_leaves_nothing(
    client: httpx.AsyncClient,
    world: World,
    set_policy: Set,
    automatic: Ask,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The answer, its label and the audit's end are one transaction, and so are a decision and its audit."""
    from decidable.decision.labels import LabelStore

    await set_policy(ALL)
    made = await automatic()
    url = f"/v1/reviews/{await case_of(client, world, made['id'])}/override"

    async def dies(*_: Any) -> None:
        raise RuntimeError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(LabelStore, "insert", dies)
        assert (await client.post(url, json={"option": made["option"]})).status_code == 500
    assert rows_of(world, "select count(*) from blind_answers") == [(0,)]
    headers = {"Idempotency-Key": "once"}
    first = await client.post(url, json={"option": made["option"]}, headers=headers)
    second = await client.post(url, json={"option": made["option"]}, headers=headers)
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.content == second.content
    assert rows_of(world, "select count(*) from blind_answers") == [(1,)]
    with monkeypatch.context() as patch:
        patch.setattr("decidable.decision.desk.put_aside", dies)
        given = {key: value for key, value in made["input"].items() if value is not None}
        before = rows_of(world, "select count(*) from decisions")
        answer = await client.post("/v1/decisions", json={"type": TYPE, "input": given})
        assert answer.status_code == 500
    assert rows_of(world, "select count(*) from decisions") == before


async def test_another_tenant_finds_no_blind_case(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask
) -> None:
    await set_policy(ALL)
    made = await automatic()
    url = f"/v1/reviews/{await case_of(client, world, made['id'])}"
    theirs = world.key("admin", "other")
    assert (await client.get("/v1/reviews", headers=theirs)).json()["data"] == []
    answers = [
        await client.get(url, headers=theirs),
        await client.post(f"{url}/claim", headers=theirs),
        await client.delete(f"{url}/claim", headers=theirs),
        await client.post(f"{url}/override", json={"option": "benign"}, headers=theirs),
        await client.post(f"{url}/reject", json={}, headers=theirs),
    ]
    assert {answer.status_code for answer in answers} == {404}


async def test_the_queue_holds_both_by_risk_then_age(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask, waiting: Ask
) -> None:
    await set_policy(ALL)
    first = await automatic()
    high = await waiting(20_000)
    second = await automatic()
    critical = await waiting(90_000)
    expected = [
        critical["id"],
        high["id"],
        await case_of(client, world, first["id"]),
        await case_of(client, world, second["id"]),
    ]
    found, after = [], ""
    while True:
        page = (await client.get(f"/v1/reviews?limit=1{after}", headers=world.key("reviewer"))).json()
        found += [row["id"] for row in page["data"]]
        if not page["has_more"]:
            break
        after = f"&after={page['next_cursor']}"
    assert found == expected
    paged, after = [], ""
    while True:
        page = (await client.get(f"/v1/decisions?limit=1{after}", headers=world.key("reviewer"))).json()
        paged += [row["id"] for row in page["data"]]
        if not page["has_more"]:
            break
        after = f"&after={page['next_cursor']}"
    assert paged == [critical["id"], expected[3], high["id"], expected[2]]


async def test_a_blind_review_is_approved_by_choosing_the_proposal(
    client: httpx.AsyncClient, world: World, set_policy: Set, waiting: Ask
) -> None:
    await set_policy(ALL)
    made, other = await waiting(), await waiting()
    refused = await client.post(f"/v1/reviews/{made['id']}/approve", json={})
    assert refused.status_code == 409
    assert "nothing to approve" in refused.json()["detail"]
    for one, option in ((made, made["option"]), (other, other_than(other["option"]))):
        answer = await client.post(f"/v1/reviews/{one['id']}/override", json={"option": option})
        assert answer.status_code == 200
        assert answer.json()["answered"] is True
    ends = [(await client.get(f"/v1/decisions/{one['id']}")).json() for one in (made, other)]
    assert [end["status"] for end in ends] == ["manually_approved", "overridden"]
    assert rows_of(world, "select action, blind from reviews order by id") == [
        ("approve", True),
        ("override", True),
    ]


async def test_with_autonomy_off_every_review_is_blind(
    client: httpx.AsyncClient, world: World, waiting: Ask
) -> None:
    seen = await waiting()
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update decision_types set autonomy = 'off'")
    unseen = await waiting()
    queue = {row["id"]: row for row in (await client.get("/v1/reviews")).json()["data"]}
    assert (queue[seen["id"]]["blind"], queue[seen["id"]]["option"]) == (False, seen["option"])
    assert (queue[unseen["id"]]["blind"], queue[unseen["id"]]["option"]) == (True, None)
    case = (await client.get(f"/v1/reviews/{seen['id']}")).json()
    assert case["probabilities"] == seen["probabilities"]
    assert case["reasons"] == seen["reasons"]
    blind = (await client.get(f"/v1/reviews/{unseen['id']}")).json()
    assert set(blind) == set(case)
    assert (blind["probabilities"], blind["reasons"], blind["signals"]) == ({}, [], [])
    assert blind["options"] == case["options"] == ["benign", "malignant"]


async def test_the_stream_and_results_are_veiled_for_reviewers(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask, work: Any
) -> None:
    await set_policy(ALL)
    given = {key: value for key, value in (await automatic())["input"].items() if value is not None}
    row = ",".join(given) + "\n" + ",".join(str(value) for value in given.values()) + "\n"
    batch = await client.post(
        f"/v1/decisions/batch?type={TYPE}", content=row, headers={"Content-Type": "text/csv"}
    )
    await work()
    url = f"/v1/jobs/{batch.json()['id']}"
    mine = (await client.get(f"{url}/results?format=ndjson")).json()
    theirs = (await client.get(f"{url}/results?format=ndjson", headers=world.key("reviewer"))).json()
    assert mine["status"] == "auto_approved"
    assert (theirs["status"], theirs["option"], theirs["probabilities"]) == ("needs_review", None, None)
    assert theirs["id"] == await case_of(client, world, mine["id"])
    assert (await client.get(url)).json()["result"] == {"by_status": {"auto_approved": 1}}
    assert (await client.get(url, headers=world.key("reviewer"))).json()["result"] is None


async def test_the_live_stream_is_veiled_for_reviewers(
    app: FastAPI, client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask
) -> None:
    await set_policy(ALL)
    since = app.state.context.now()
    made = await automatic()
    case = await case_of(client, world, made["id"])

    async def stays() -> bool:
        return False

    async def first(wanted: Filter) -> str:
        context, tenant = app.state.context, world.tenants["demo"]
        async for sent in events(context, tenant, wanted, since, stays):
            if b"event: decision" in sent:
                return sent.decode()
        raise AssertionError("the stream ended")

    plain, veiled = await first(Filter()), await first(Filter(reviewer="somebody"))
    assert (made["id"] in plain, "auto_approved" in plain, "\nid: " in plain) == (True, True, True)
    assert (made["id"] in veiled, case in veiled, "auto_approved" in veiled) == (False, True, False)
    assert '"option":null' in veiled
    assert "\nid: " not in veiled
    assert await first(Filter(status="needs_review", reviewer="somebody")) == veiled


async def test_what_is_written_about_a_subject_goes_with_it(
    client: httpx.AsyncClient, world: World, set_policy: Set, automatic: Ask
) -> None:
    await set_policy(ALL)
    given = {key: value for key, value in (await automatic())["input"].items() if value is not None}
    cases = []
    for _ in range(2):
        body = {"type": TYPE, "input": given, "subject": "mrs-miller", "strict": False}
        made = (await client.post("/v1/decisions", json=body)).json()
        if made["status"] != "auto_approved":  # as a duplicate of the first
            break
        cases.append(await case_of(client, world, made["id"]))
    first = cases[0]
    shown = (await client.get(f"/v1/reviews/{first}", headers=world.key("reviewer"))).json()
    assert (shown["input"], shown["erased"]) == (made["input"], False)
    body = {"option": "benign", "note": "Mrs Miller phoned"}
    headers = {**world.key("reviewer"), "Idempotency-Key": "note"}
    assert (await client.post(f"/v1/reviews/{first}/override", json=body, headers=headers)).status_code == 200
    left = cases[-1]
    erased = await client.delete("/v1/subjects/mrs-miller", headers=world.key("admin"))
    assert erased.status_code == 200
    assert rows_of(world, "select note from blind_answers") == [(None,)]
    assert rows_of(world, "select note from labels") == [(None,)]
    assert rows_of(world, "select count(*) from idempotency_keys where key = 'note'") == [(0,)]
    if left != first:
        shown = (await client.get(f"/v1/reviews/{left}", headers=world.key("reviewer"))).json()
        assert (shown["input"], shown["erased"]) == (None, True)
        refused = await client.post(f"/v1/reviews/{left}/override", json=body, headers=world.key("reviewer"))
        assert refused.json()["code"] == "subject_erased"
        done = await client.post(f"/v1/reviews/{left}/reject", json={}, headers=world.key("reviewer"))
        assert done.status_code == 200
