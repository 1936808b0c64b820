"""A policy as a release: drafted, looked at, tested, tried in the shadow, published, and taken back."""

import re
from collections.abc import Callable

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import Ask, Visitor, in_both_schemes
from tests.world import TYPE, LiveServer

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]
PAGE = f"/types/{TYPE}/policies"
API = f"/v1/decision-types/{TYPE}"


def _draft(client: httpx.Client, before: str, after: str, comment: str | None = None) -> int:
    text = client.get(f"{API}/policy").raise_for_status().json()["text"]
    assert before in text
    body = {"text": text.replace(before, after), "comment": comment}
    version: int = client.post(f"{API}/policies", json=body).raise_for_status().json()["version"]
    return version


def _edit(page: Page, before: str, after: str) -> None:
    editor = page.get_by_label("Policy, in YAML")
    editor.fill(editor.input_value().replace(before, after))


def test_a_draft_says_its_problems_by_line_and_rules_nothing(visit: Visit, api: httpx.Client) -> None:
    page = visit().open(PAGE)
    page.get_by_role("button", name="Draft a policy").click()
    _edit(page, "minimum_confidence: 0.90", "minimum_confidence: 1.90")
    expect(page.get_by_role("region", name="What changes")).to_contain_text("+ minimum_confidence: 1.90")
    page.get_by_role("button", name="Keep as a draft").click()
    page.get_by_role("button", name=re.compile(r"^Line \d+")).click()
    expect(page.get_by_label("Policy, in YAML")).to_be_focused()
    _edit(page, "minimum_confidence: 1.90", "minimum_confidence: 0.97")
    page.get_by_label("Why").fill("stricter for the pilot")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"{PAGE}/\d+$"))
    expect(page.get_by_role("table", name="Settings that change")).to_contain_text("minimum_confidence")
    expect(page.get_by_role("region", name=re.compile("^Text of v"))).to_contain_text(
        "+minimum_confidence: 0.97"
    )
    assert "0.90" in api.get(f"{API}/policy").json()["text"]


def test_a_draft_is_tested_discussed_and_given_up(visit: Visit, api: httpx.Client, ask: Ask) -> None:
    for amount in (100, 200, 300):
        ask(amount)
    version = _draft(api, "minimum_confidence: 0.90", "minimum_confidence: 0.99")
    page = visit().open(f"{PAGE}/{version}")
    expect(page.get_by_role("button", name="Publish")).to_be_disabled()
    page.get_by_role("button", name="Test", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("table", name="Before and after")).to_contain_text("automatic")
    page.get_by_role("button", name="List the decisions that flip").click()
    flipped = page.get_by_role("table", name="Decisions that flip").get_by_role("link")
    expect(flipped.first).to_have_attribute("href", re.compile("^/decisions/"))
    page.get_by_role("textbox", name="Comment").fill("too strict for me")
    page.get_by_role("button", name="Say it").click()
    expect(page.locator("#comments")).to_contain_text("too strict for me")
    page.get_by_role("button", name="Withdraw").click()
    page.get_by_role("dialog").get_by_role("button", name="Withdraw").click()
    expect(page.locator("main header")).to_contain_text("withdrawn")
    assert api.get(f"{API}/policies/{version}").json()["state"] == "withdrawn"


def test_a_draft_runs_in_the_shadow_beside_what_serves(visit: Visit, api: httpx.Client, ask: Ask) -> None:
    version = _draft(api, "minimum_confidence: 0.90", "minimum_confidence: 0.995")
    page = visit().open(f"{PAGE}/{version}")
    page.get_by_role("button", name="Run in the shadow").click()
    expect(page.get_by_role("button", name="End the shadow")).to_be_visible()
    made = ask(50)
    assert made["status"] == "auto_approved", "the shadow serves nobody"
    page.reload()
    expect(page.locator("#shadow")).to_contain_text("needs review")
    expect(page.locator(f"#shadow a[href='/decisions/{made['id']}']")).to_be_visible()
    expect(page.get_by_role("img", name=re.compile("Queue of reviews by hour"))).to_be_visible()
    page.get_by_role("button", name="End the shadow").click()
    expect(page.get_by_role("button", name="Run in the shadow")).to_be_visible()


def test_a_tested_draft_is_published_and_reverted(
    visit: Visit, api: httpx.Client, live_server: LiveServer
) -> None:
    before = api.get(f"{API}/policy").json()["version"]
    version = _draft(api, "maximum_dissonance: 0.12", "maximum_dissonance: 0.11", "a little stricter")
    api.post(f"{API}/policies/{version}/test", json={}).raise_for_status()
    page = visit(who="admin").open(f"{PAGE}/{version}")
    page.get_by_role("button", name="Publish").click()
    page.get_by_role("button", name=f"Publish v{version}").click()
    expect(page.locator("main header")).to_contain_text("in force")
    assert api.get(f"{API}/policy").json()["version"] == version
    visitor = visit()
    page = visitor.open(f"{PAGE}/{before}")
    page.get_by_role("button", name="Revert to this").click()
    page.get_by_label("Why").fill("it was better")
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(re.compile(f"/{before}$"))
    expect(page.locator("main header")).to_contain_text("draft")
    expect(page.get_by_role("region", name=re.compile("^Text of v"))).to_contain_text(
        "+maximum_dissonance: 0.12"
    )


def test_releases_hold_on_every_screen(visit: Visit, api: httpx.Client, ask: Ask) -> None:
    ask(60)
    version = _draft(api, "minimum_confidence: 0.90", "minimum_confidence: 0.99", "for every screen")
    api.post(f"{API}/policies/{version}/test", json={}).raise_for_status()
    for size in ("wide", "phone"):
        page = visit(size).open(f"{PAGE}/{version}")
        expect(page.get_by_role("img", name=re.compile("Queue of reviews by hour"))).to_be_visible()
        assert in_both_schemes(page) == []
