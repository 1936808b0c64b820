"""The guarantee polices itself: what crosses a limit ends automatic answers at once, once, and for its tenant only."""

import asyncio
import re
from datetime import timedelta
from functools import partial
from typing import Any

import psycopg
import pytest

from decidable.audit.changing import changing
from decidable.audit.checking import verify_live
from decidable.audit.follow import follow, follow_all
from decidable.decision.batches import decide_chunk
from decidable.decision.types import TypeCache
from decidable.kit.clock import utc_now
from decidable.learning.certificates import ending, policing
from decidable.learning.certificates.ending import suspend
from decidable.worker import followers
from tests.learning.certificates.conftest import Watched
from tests.world import TESTS, TYPE

pytestmark = pytest.mark.asyncio
FAR = 900.0


async def test_quiet_traffic_leaves_the_certificate_alone(watched: Watched) -> None:
    await watched.batch(1000)
    watched.certify()
    await watched.batch(1000)
    await follow_all(watched.context, followers(watched.context))  # as a worker does
    assert watched.certificate()["state"] == "active"
    (monitor,) = watched.owner("select * from monitors")
    assert monitor["seen"] == 200  # a hundred of each chunk
    assert watched.told("certificate.suspended", "autonomy.lowered") == []


async def test_drift_suspends_and_everything_goes_to_review(watched: Watched) -> None:
    await watched.batch(1000)
    watched.certify()
    before = await watched.ask()
    assert before["certificate"] == 1
    await watched.batch(500, FAR)
    await watched.look()
    found = watched.certificate()
    assert found["state"] == "suspended"
    assert re.match("the (field mean_area|dissonance d) is not spread as it was when this was", found["why"])
    assert "limit 1,240 to 1" in found["why"]  # 31 figures, 0.025
    (told,) = watched.told("certificate.suspended")
    assert told["object"] == {"kind": "certificate", "id": f"{TYPE}/1"}
    assert (told["before"], told["actor"]["name"]) == ({"state": "active"}, "monitor")
    assert told["after"]["evidence"]["figure"] in ("mean_area", "d")  # the shift moves both
    assert told["after"]["why"] == found["why"]
    (lowered,) = watched.told("autonomy.lowered")
    assert (lowered["before"]["autonomy"], lowered["after"]["autonomy"]) == ("certified", "suggest")
    assert watched.type_row()["autonomy"] == "suggest"
    (line,) = watched.owner("select * from autonomy_changes")
    assert (line["before"], line["after"], line["certificate"], line["by"]) == (
        "certified",
        "suggest",
        1,
        "monitor",
    )
    after = await watched.ask()
    assert after["status"] == "needs_review"
    assert (await verify_live(watched.context, watched.tenant)).ok


async def test_a_batch_under_way_goes_to_review_too(watched: Watched) -> None:
    await watched.batch(600)
    watched.certify()
    watched.owner(
        "update decision_types set autonomy_pinned_by = 'ada'"
    )  # the certificate alone is suspended
    benign = [{**row, "mean_area": 400.0} for row in watched.inputs(1500)]
    job, types = await watched.send(benign), TypeCache()
    await decide_chunk(watched.context, types, watched.tenant, job, 0)
    async with changing(watched.context, watched.tenant, TESTS) as change:
        assert await suspend(watched.context, change, TYPE, 1, "a test", {})
        assert not await suspend(watched.context, change, TYPE, 1, "a test", {})
    await decide_chunk(watched.context, types, watched.tenant, job, 1)
    rows = watched.owner(
        "select row_number <= 501 as early, certificate_state, status, count(*) as n from decisions"
        " where job_id = %s group by 1, 2, 3", job,
    )  # fmt: skip
    assert {row["certificate_state"] for row in rows if row["early"]} == {"active"}
    assert {(row["certificate_state"], row["status"]) for row in rows if not row["early"]} == {
        ("suspended", "needs_review")
    }
    assert watched.type_row()["autonomy"] == "certified"
    assert watched.told("autonomy.lowered") == []
    assert (await watched.ask(400.0))["status"] == "needs_review"


@pytest.mark.parametrize("autonomy", ["full", "suggest", "off"])
async def test_full_falls_too_and_what_is_low_stays(watched: Watched, autonomy: str) -> None:
    await watched.batch(1000)
    watched.certify(autonomy=autonomy)
    await watched.batch(500, FAR)
    await watched.look()
    assert watched.certificate()["state"] == "suspended"
    assert watched.type_row()["autonomy"] == ("suggest" if autonomy == "full" else autonomy)


async def test_two_workers_count_every_decision_once(watched: Watched) -> None:
    await watched.batch(500)
    watched.certify()
    for _ in range(40):
        await watched.ask()
    take = partial(policing.take, watched.context)
    done = 1
    while done:
        both = (follow(watched.context, watched.tenant, policing.NAME, take, 7) for _ in range(2))
        done = max(await asyncio.gather(*both))
    (monitor,) = watched.owner("select * from monitors")
    assert monitor["seen"] == 40
    assert monitor["state"]["detectors"]["seen"] == [40] * 31


async def test_what_dies_before_the_commit_has_not_happened(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    await watched.batch(1000)
    watched.certify()
    await watched.batch(500, FAR)

    async def die(*_: Any) -> None:
        raise ConnectionError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(policing, "chain", die)
        with pytest.raises(ConnectionError):
            await watched.look()
    assert watched.certificate()["state"] == "active"
    assert watched.owner("select * from monitors") == []
    assert watched.type_row()["autonomy"] == "certified"
    await watched.look()
    assert watched.certificate()["state"] == "suspended"
    assert len(watched.told("certificate.suspended")) == 1


async def test_other_tenants_and_other_versions_are_left_alone(watched: Watched) -> None:
    await watched.batch(1000)
    watched.certify()
    watched.certify(tenant="other")
    watched.certify(number=2, policy_version=2)  # speaks of a policy that is not in force
    watched.owner("update decision_types set certificate = 1")
    await watched.batch(500, FAR)
    await watched.look()
    await watched.look("other")
    assert watched.certificate()["state"] == "suspended"
    assert watched.certificate(2)["state"] == "active"
    assert watched.certificate(1, "other")["state"] == "active"
    assert watched.type_row("other")["autonomy"] == "certified"


async def test_a_certificate_of_an_older_version_lowers_nothing(watched: Watched) -> None:
    await watched.batch(1000)
    watched.certify()
    job = await watched.send(watched.inputs(500, FAR))
    watched.owner("insert into policies select tenant_id, type_name, 2, body, now(), 't' from policies")
    watched.owner("update decision_types set policy_version = 2")
    await decide_chunk(watched.context, TypeCache(), watched.tenant, job, 0)
    await watched.look()
    assert watched.certificate()["state"] == "suspended"
    assert watched.type_row()["autonomy"] == "certified"


async def test_decisions_from_before_the_certificate_do_not_count(watched: Watched) -> None:
    await watched.batch(500)
    for _ in range(5):
        await watched.ask(FAR)
    watched.certify()
    await watched.ask()
    await watched.look()
    (monitor,) = watched.owner("select seen from monitors")
    assert monitor["seen"] == 1


async def test_sealed_inputs_stay_closed(watched: Watched) -> None:
    await watched.batch(500)
    watched.certify()
    await watched.ask(subject="patient-7")
    await watched.ask()
    await watched.look()
    (monitor,) = watched.owner("select state from monitors")
    assert monitor["state"]["detectors"]["seen"] == [1] * 30 + [2]  # d is watched of both


async def test_older_records_without_rows_are_passed_over(watched: Watched) -> None:
    await watched.batch(500)
    watched.certify()
    async with watched.context.tenant(watched.tenant) as connection:
        record = {"action": "job.chunk_decided", "object": {"id": "x"}, "after": {"type": TYPE, "rows": 5}}
        await policing.take(watched.context, connection, watched.tenant, [record])
        empty = {**record, "after": {"type": TYPE, "rows": 5, "lines": None}}
        await policing.take(watched.context, connection, watched.tenant, [empty])
    assert watched.owner("select * from monitors") == []


# --- audits -----------------------------------------------------------------------------------------


async def test_wrong_answers_suspend(watched: Watched) -> None:
    await watched.batch(300)
    watched.certify()
    asked = [await watched.ask() for _ in range(12)]
    await watched.settle(asked[0], wrong=False)
    await watched.look()
    assert watched.certificate()["state"] == "active"
    for one in asked[1:]:
        await watched.settle(one, wrong=True)
    await watched.look()
    found = watched.certificate()
    assert found["state"] == "suspended"
    assert found["why"].startswith("more automatic answers are wrong than it allows")
    assert watched.told("certificate.suspended")[0]["after"]["evidence"]["kind"] == "audited_error"


async def test_audits_of_answers_that_no_certificate_speaks_of_do_not_count(watched: Watched) -> None:
    await watched.batch(300)
    before = await watched.ask()
    watched.certify(autonomy="full", proofs=psycopg.types.json.Jsonb([{"group": "", "threshold": 2.0}]))
    low = await watched.ask()
    for one in (before, low):
        await watched.settle(one, wrong=True)
    await watched.look()
    rows = watched.owner("select state from monitors")
    assert all(row["state"]["audits"]["n"] == 0 for row in rows)


# --- the dissonance budget --------------------------------------------------------------------------


async def test_the_budget_ends_automatic_answers_at_once(watched: Watched) -> None:
    watched.budget(0.0, 5)
    watched.certify(reference=psycopg.types.json.Jsonb({}))
    for _ in range(5):
        await watched.ask()
    await watched.look()
    assert watched.certificate()["state"] == "active"
    await watched.ask()
    await watched.look()
    found = watched.certificate()
    assert found["state"] == "suspended"
    assert found["why"].startswith("6 decisions had a dissonance d above 0 in the hour up to")
    assert watched.type_row()["autonomy"] == "suggest"


async def test_the_budget_counts_every_row_of_a_batch_and_needs_no_certificate(watched: Watched) -> None:
    watched.budget(0.0, 499)
    watched.owner("update decision_types set autonomy = 'full'")
    await watched.batch(499)
    await watched.look()
    assert watched.type_row()["autonomy"] == "full"
    await watched.ask()
    await watched.look()
    assert watched.type_row()["autonomy"] == "suggest"
    (lowered,) = watched.told("autonomy.lowered")
    assert lowered["after"]["why"].startswith("500 decisions had a dissonance d above 0")
    assert (await watched.ask())["status"] == "needs_review"
    await watched.look()
    assert len(watched.told("autonomy.lowered")) == 1


async def test_a_pinned_type_stays(watched: Watched) -> None:
    watched.budget(0.0, 0)
    watched.owner("update decision_types set autonomy = 'full', autonomy_pinned_by = 'ada'")
    await watched.ask()
    await watched.look()
    assert watched.type_row()["autonomy"] == "full"
    assert watched.told("autonomy.lowered") == []


# --- expiry -----------------------------------------------------------------------------------------


async def test_what_is_over_expires(watched: Watched) -> None:
    await watched.batch(300)
    watched.certify()
    watched.certify(tenant="other")
    await ending.sweep(watched.context)
    assert watched.certificate()["state"] == "active"
    watched.owner(
        "update certificates set expires_at = %s where tenant_id = %s",
        utc_now() - timedelta(1),
        watched.tenant,
    )
    assert (await watched.ask())["status"] == "needs_review"  # nobody waits for the sweep
    await ending.sweep(watched.context)
    await ending.sweep(watched.context)
    found = watched.certificate()
    assert found["state"] == "expired"
    assert "was good until" in found["why"]
    assert len(watched.told("certificate.expired")) == 1
    assert watched.type_row()["autonomy"] == "suggest"
    assert watched.certificate(1, "other")["state"] == "active"
