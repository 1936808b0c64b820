"""What an owner of a type does with its page: ask what could be proven, prove it, and let it answer by itself."""

import re
from collections.abc import Callable, Iterator

import httpx
import pytest
from playwright.sync_api import Locator, expect

from tests.web.conftest import Ask, Visitor, in_both_schemes, objections, overflow
from tests.world import TYPE, LiveServer

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]
PAGE = f"/types/{TYPE}"
API = f"/v1/decision-types/{TYPE}"


@pytest.fixture
def certified(live_server: LiveServer) -> Iterator[None]:
    """The type answers what its certificate carries; afterwards it is pinned as it was."""
    admin = httpx.Client(base_url=live_server.url, headers=live_server.world.key("admin"))
    with admin:
        admin.post(f"{API}/certify", json={"alpha": 0.05}).raise_for_status()
        admin.put(
            f"{API}/autonomy", json={"level": "certified", "why": "the pilot is over"}
        ).raise_for_status()
        yield
        pinned = {"level": "full", "pinned": True, "why": "as it was"}
        admin.put(f"{API}/autonomy", json=pinned).raise_for_status()


def _figure(page_or_part: Locator, name: str) -> Locator:
    return page_or_part.locator("dl > div").filter(has_text=re.compile(f"^{name}")).locator("dd")


@pytest.mark.parametrize(("size", "scheme"), [("wide", "light"), ("phone", "dark")])
def test_the_hand_moves_the_figures_and_changes_nothing(
    visit: Visit, api: httpx.Client, certified: None, size: str, scheme: str
) -> None:
    before = api.get(f"{API}/certificate").json()["data"]
    page = visit(size, scheme).open(PAGE)
    risk = page.locator("#risk")
    expect(risk).to_contain_text("At most 5")
    shown = _figure(risk, "automatic").inner_text()
    risk.get_by_role("slider").focus()
    for _ in range(10):
        page.keyboard.press("ArrowRight")
    expect(risk).to_contain_text("At most 10")
    expect(_figure(risk, "automatic")).not_to_have_text(shown)
    expect(page.get_by_role("img", name=re.compile("at most 10.*% wrong"))).to_be_visible()
    page.keyboard.press("Home")
    expect(risk).to_contain_text("it takes at least 598 labels without an error")
    assert api.get(f"{API}/certificate").json()["data"] == before


def test_costs_are_remembered(visit: Visit, certified: None) -> None:
    page = visit().open(PAGE)
    cost = _figure(page.locator("#risk"), "cost a month")
    first = cost.inner_text()
    page.get_by_label("A wrong answer costs").fill("5000")
    expect(cost).not_to_have_text(first)
    page.reload()
    expect(page.get_by_label("A wrong answer costs")).to_have_value("5000")


def test_certifying_says_what_came_out(visit: Visit, api: httpx.Client, certified: None) -> None:
    page = visit().open(PAGE)
    risk = page.locator("#risk")
    page.get_by_role("button", name="Certify at 5").focus()
    page.keyboard.press("Enter")
    expect(risk.get_by_text("Proven.")).to_be_visible()
    newest = api.get(f"{API}/certificate").json()["certificate"]["number"]
    expect(page.locator("#certificate")).to_contain_text(f"Certificate {newest}: at most 5")
    risk.get_by_role("slider").focus()
    page.keyboard.press("Home")
    page.get_by_role("radio", name="99").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Certify at 0.5").click()
    expect(risk.get_by_text("Not proven.")).to_be_visible()
    expect(risk).to_contain_text("needs at least 919 without an error")
    expect(page.get_by_role("table", name="All certificates")).to_contain_text("infeasible")
    assert api.get(f"{API}/certificate").json()["certificate"]["number"] == newest


def test_groups_are_proven_one_by_one(visit: Visit) -> None:
    page = visit().open(PAGE)
    page.get_by_role("slider").focus()
    page.keyboard.press("End")
    page.get_by_label("It shall hold of").select_option("risk_tier")
    page.get_by_role("button", name="Certify at 25").click()
    expect(page.locator("#risk").get_by_role("status").filter(has_text="roven")).to_be_visible()
    page.get_by_role("button", name="Every threshold tested").click()
    expect(page.get_by_role("region", name="Thresholds tested")).to_contain_text("p-value")


def test_autonomy_is_changed_with_a_reason_and_pinned_by_administrators(
    visit: Visit, api: httpx.Client, certified: None
) -> None:
    page = visit().open(PAGE)
    ladder = page.get_by_role("list", name="Levels of autonomy, the highest first")
    expect(ladder.locator("[aria-current=step]")).to_contain_text("certified")
    page.get_by_role("button", name="Change the autonomy").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("checkbox")).to_have_count(0)
    dialog.get_by_role("radio", name=re.compile("full")).check()
    dialog.get_by_label("Why").fill("let us see")
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("does not prove all that the policy lets through")
    page.keyboard.press("Escape")

    page = visit(who="admin").open(PAGE)
    page.get_by_role("button", name="Change the autonomy").click()
    page.get_by_role("radio", name=re.compile("suggest")).check()
    page.get_by_role("checkbox", name=re.compile("Pin it")).check()
    page.get_by_label("Why").fill("an audit is on its way")
    page.keyboard.press("Enter")
    expect(page.locator("#autonomy")).to_contain_text("pinned by admin")
    expect(page.locator("#autonomy")).to_contain_text("an audit is on its way")
    assert api.get(f"{API}/autonomy").json()["level"] == "suggest"


def test_a_decision_leads_to_the_certificate_it_was_ruled_by(visit: Visit, ask: Ask, certified: None) -> None:
    made = ask(100)
    page = visit().open(f"/decisions/{made['id']}")
    expect(page.locator("#dissonance")).to_contain_text(f"trust {made['trust']:.4f}")
    page.locator("#policy").get_by_role("link", name="certificate", exact=True).click()
    expect(page).to_have_url(re.compile(f"{PAGE}#certificate$"))
    expect(page.get_by_role("heading", name="Certificate", exact=True)).to_be_in_viewport()


@pytest.mark.parametrize("size", ["wide", "phone"])
def test_drift_shows_each_figure_against_its_limit(
    visit: Visit, api: httpx.Client, certified: None, size: str
) -> None:
    found = api.get(f"{API}/drift").raise_for_status().json()
    first = found["figures"][0]
    found |= {
        "seen": 400,
        "budget": {"above": 0.5, "allowed": 20, "used": 21, "exceeded_at": None, "why": None},
    }
    first |= {"seen": 400, "state": "alarm", "log10_capital": first["limit"] * 1.01}
    first["series"] = [{"seen": 20 * step, "log10_capital": 0.16 * step} for step in range(1, 21)]
    visitor = visit(size)
    visitor.page.route("**/drift", lambda route: route.fulfill(json=found))
    page = visitor.open(PAGE)
    drift = page.locator("#drift")
    expect(drift).to_contain_text("400 decisions looked at")
    expect(drift).to_contain_text("21 of 20 decisions with d above 0.5")
    row = drift.get_by_label("Evidence of drift").locator("tr, li").filter(has_text=first["name"]).first
    expect(row).to_contain_text("alarm")
    expect(row.get_by_role("img", name=re.compile("^Capital"))).to_be_visible()
    assert in_both_schemes(page) == []


def test_a_decision_is_replayed_and_shows_its_neighbours(
    visit: Visit, api: httpx.Client, ask: Ask, certified: None
) -> None:
    for radius in (12, 13, 14):
        past = ask(100, mean_radius=radius)
        api.post(f"/v1/decisions/{past['id']}/outcome", json={"option": past["option"]}).raise_for_status()
    made = ask(100, mean_radius=13.5)
    page = visit().open(f"/decisions/{made['id']}")
    expect(page.locator("#similar-decisions")).to_contain_text("right 95")
    page.keyboard.press("p")
    panel = page.get_by_role("region", name="Replay")
    expect(panel.get_by_role("list", name="Stages compared byte for byte")).to_contain_text(
        "policy identical"
    )
    panel.get_by_role("tab", name="As it was").focus()
    page.keyboard.press("ArrowRight")
    expect(panel.get_by_role("table", name="Versions")).to_contain_text("certificate")
    assert [*overflow(page), *objections(page)] == []
