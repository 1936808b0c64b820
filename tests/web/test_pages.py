"""Every page at both widths and in both schemes: it holds still, nothing overflows, axe objects to nothing."""

from collections.abc import Callable

import httpx
import pytest

from tests.web.conftest import Ask, Visitor, in_both_schemes, settle
from tests.world import TYPE, LiveServer

pytestmark = pytest.mark.browser

PAGES = [
    "/decisions",
    "/decisions?status=rejected",
    "/decisions/{id}",
    "/decisions/{id}/dossier",
    f"/decisions/new?type={TYPE}",
    f"/decisions/batch?type={TYPE}",
    "/decisions/01900000-0000-7000-8000-000000000000",
    "/inbox",
    "/inbox/{id}",
    "/types",
    f"/types/{TYPE}",
    f"/types/{TYPE}/policies",
    f"/types/{TYPE}/policies/1",
    "/types/learn",
    "/jobs",
    "/keys",
    "/keys?show=ended",
    "/keys/{prefix}",
    "/people",
    "/people/{person}",
    "/tenants",
    "/tenants/other",
    "/usage",
    "/reviewers",
    "/audit",
    "/audit/1",
    "/audit/checkpoints",
    "/audit/erase",
    "/webhooks",
    "/more",
    "/nowhere",
]

SHIFTS = """
window.shifted = 0
new PerformanceObserver((seen) => seen.getEntries().forEach(({ value }) => (window.shifted += value)))
    .observe({ type: 'layout-shift', buffered: true })
"""
MOST_SHIFT = 0.25
"""Cumulative layout shift that is called poor (web.dev/cls): what is under a hand moved away while it loaded."""


@pytest.fixture(scope="module")
def known(live_server: LiveServer) -> dict[str, str]:
    """A key and a person of `demo`, to look at."""
    person = {"email": "grace@example.org", "name": "Grace", "role": "reviewer"}
    with httpx.Client(base_url=live_server.url, headers=live_server.world.key("operator")) as operator:
        key = operator.post("/v1/keys", json={"name": "loan desk", "tier": "free"}).raise_for_status().json()
        ended = operator.post("/v1/keys", json={"name": "old partner"}).raise_for_status().json()
        operator.post(f"/v1/keys/{ended['prefix']}/deactivate").raise_for_status()
        made = operator.post("/v1/people", json=person).raise_for_status().json()
    return {"prefix": key["prefix"], "person": made["id"]}


@pytest.mark.parametrize("size", ["wide", "phone"])
def test_every_page_holds(visit: Callable[..., Visitor], ask: Ask, known: dict[str, str], size: str) -> None:
    known = known | {"id": ask(20_000, mean_radius=None)["id"]}
    visitor = visit(size, who="operator")
    visitor.page.add_init_script(SHIFTS)
    wrong = []
    for address in PAGES:
        page = visitor.open(address.format(**known))
        if (shifted := page.evaluate("window.shifted")) > MOST_SHIFT:
            wrong.append(f"{address}: moved by {shifted:.2f} while it loaded")
        wrong += [f"{address}: {found}" for found in in_both_schemes(page)]
    assert wrong == []


@pytest.mark.parametrize("size", ["wide", "phone"])
def test_sign_in_page_holds(visit: Callable[..., Visitor], size: str) -> None:
    visitor = visit(size, signed_in=False)
    page = visitor.page
    page.goto(f"{visitor.url}/sign-in?error=oidc_cancelled")
    page.wait_for_selector("[role=alert]")
    wrong = in_both_schemes(page)
    page.get_by_role("tab", name="API key").click()
    page.get_by_role("textbox", name="API key").fill("dk_live_nobody_knows_this_key")
    wrong += in_both_schemes(page)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_text("This API key is not known").wait_for()
    assert wrong == []


def test_what_opens_over_a_page_holds(visit: Callable[..., Visitor], ask: Ask) -> None:
    waiting = ask(20_000)["id"]
    visitor = visit("wide")
    opened = [
        ("/decisions", "Control+k", "dialog", ""),
        (f"/decisions/{waiting}", "w", "region", "What if"),
        (f"/decisions/{waiting}", ".", "dialog", ""),
        (f"/inbox/{waiting}", "?", "dialog", "Keys"),
        (f"/inbox/{waiting}", "o", "dialog", "Answer with"),
    ]
    wrong = []
    for address, key, role, name in opened:
        page = visitor.open(address)
        page.keyboard.press(key)
        page.get_by_role(role, name=name).wait_for()  # type: ignore[arg-type]
        settle(page)
        wrong += [f"{address} {key}: {found}" for found in in_both_schemes(page)]
    page = visitor.open(f"/types/{TYPE}")
    page.get_by_role("button", name="Edit").click()
    page.get_by_role("button", name="Add a rule").click()
    wrong += in_both_schemes(page)
    assert wrong == []


DIALOGS = [
    ("/keys", "Make a key"),
    ("/keys/{prefix}", "Rotate"),
    ("/keys/{prefix}", "Deactivate"),
    ("/people", "Add a person"),
    ("/people/{person}", "Change"),
    ("/people/{person}", "Set a password"),
    ("/people/{person}", "Disable"),
    ("/tenants", "Make a tenant"),
    ("/tenants/other", "Rename"),
    ("/tenants/other", "Suspend"),
    ("/tenants/other", "Delete"),
]


@pytest.mark.parametrize("size", ["wide", "phone"])
def test_dialogs_of_administrators_hold(
    visit: Callable[..., Visitor], known: dict[str, str], size: str
) -> None:
    visitor = visit(size, who="operator")
    wrong = []
    for address, button in DIALOGS:
        page = visitor.open(address.format(**known))
        page.get_by_role("button", name=button, exact=True).click()
        page.get_by_role("dialog").wait_for()
        settle(page)
        wrong += [f"{address} {button}: {found}" for found in in_both_schemes(page)]
    page = visitor.open("/more" if size == "phone" else "/keys")
    page.get_by_role("button", name="Tenant: demo. Act for another").first.click()
    page.get_by_role("dialog").wait_for()
    wrong += in_both_schemes(page)
    page.keyboard.press("Escape")
    if size == "wide":
        page.get_by_role("button", name="Your account").click()
        page.get_by_role("dialog").wait_for()
        wrong += in_both_schemes(page)
    assert wrong == []
