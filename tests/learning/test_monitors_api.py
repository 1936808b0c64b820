"""What a person sees of what watches a certificate."""

from typing import Any

import pytest

from decidable.learning.certificates.monitor import POINTS
from tests.learning.certificates.conftest import Watched
from tests.learning.certificates.conftest import watched as watched
from tests.world import TYPE

pytestmark = pytest.mark.asyncio
URL = f"/v1/decision-types/{TYPE}/drift"
FAR = 900.0


async def shown(watched: Watched, **headers: str) -> dict[str, Any]:
    answer = await watched.client.get(URL, headers=headers)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_without_a_certificate_there_are_no_figures(watched: Watched) -> None:
    found = await shown(watched)
    assert (found["certificate"], found["figures"], found["audited"], found["budget"]) == (
        None,
        [],
        None,
        None,
    )
    assert found["autonomy"] == "full"


async def test_a_certificate_that_nobody_has_looked_at_yet(watched: Watched) -> None:
    await watched.batch(200)
    watched.certify()
    found = await shown(watched)
    assert (found["certificate"], found["state"], found["seen"], found["updated_at"]) == (
        1,
        "active",
        0,
        None,
    )
    assert {figure["log10_capital"] for figure in found["figures"]} == {-9.0}
    assert found["audited"]["interval"] == [0.0, 1.0]
    assert found["audited"]["share"] is None


async def test_quiet_and_then_an_alarm(watched: Watched) -> None:
    watched.budget(0.0, 5000)
    await watched.batch(1000)
    watched.certify()
    await watched.batch(500)
    asked = [await watched.ask() for _ in range(3)]
    for one in asked:
        await watched.settle(one, wrong=one is asked[0])
    await watched.look()
    found = await shown(watched)
    assert (found["type"], found["version"], found["policy_version"]) == (TYPE, 1, 1)
    assert (found["state"], found["seen"], found["autonomy"]) == ("active", 103, "certified")
    figures = {figure["name"]: figure for figure in found["figures"]}
    assert len(figures) == 31
    assert figures["d"]["kind"] == "dissonance"
    area = figures["mean_area"]
    assert (area["kind"], area["state"], area["seen"], area["limit"]) == ("number", "quiet", 103, 3.09)
    assert sum(one["reference"] for one in area["bins"]) == 750
    assert 90 < sum(one["recent"] for one in area["bins"]) <= 103
    assert len(area["bins"]) == 11
    assert area["bins"][-1]["label"] == "missing"
    assert 0 < len(area["series"]) <= POINTS
    assert area["series"][-1]["seen"] == 103
    assert area["series"][-1]["log10_capital"] == area["log10_capital"]
    audited = found["audited"]
    assert (audited["n"], audited["wrong"], audited["alpha"], audited["state"]) == (3, 1, 0.05, "quiet")
    assert audited["interval"][0] < audited["share"] < audited["interval"][1]
    assert found["budget"]["allowed"] == 5000
    assert 1000 < found["budget"]["used"] <= 1503  # all but those with a d of exactly 0
    await watched.batch(500, FAR)
    await watched.look()
    found = await shown(watched)
    assert (found["state"], found["autonomy"]) == ("suspended", "suggest")
    (alarmed,) = [figure for figure in found["figures"] if figure["state"] == "alarm"]
    assert alarmed["name"] in ("mean_area", "d")  # whichever is first: the shift moves both
    assert alarmed["name"] in found["why"]
    assert alarmed["log10_capital"] >= alarmed["limit"]


async def test_the_budget_says_when_and_why(watched: Watched) -> None:
    watched.budget(0.0, 1)
    watched.owner("update decision_types set autonomy = 'full'")
    for _ in range(3):
        await watched.ask()
    await watched.look()
    budget = (await shown(watched))["budget"]
    assert (budget["above"], budget["allowed"], budget["used"]) == (0.0, 1, 0)
    assert budget["exceeded_at"] is not None
    assert budget["why"].startswith("3 decisions had a dissonance d above 0")


async def test_the_figure_of_prometheus(watched: Watched) -> None:
    watched.certify()
    text = (await watched.client.get("/metrics")).text
    assert 'decidable_certificates{state="active"} 1.0' in text
    assert 'decidable_certificates{state="none"} 1.0' in text  # the other tenant's type
    assert 'decidable_certificates{state="suspended"} 0.0' in text


async def test_a_stranger_a_missing_type_and_the_other_tenant(watched: Watched) -> None:
    await watched.batch(200)
    watched.certify()
    assert (await watched.client.get("/v1/decision-types/nothing/drift")).status_code == 404
    assert (await watched.client.get(URL, headers={"Authorization": "x"})).status_code == 401
    theirs = await shown(watched, **watched.world.key("readonly", "other"))
    assert theirs["certificate"] is None
