"""What people see of usage: how much, how fast, who is near a limit, how decisions come out."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import httpx
import pytest
from playwright.sync_api import Page, expect

from decidable.analytics.latency import BUCKETS, bucket_of
from tests.web.conftest import Visitor, in_both_schemes, settle
from tests.web.running import as_owner
from tests.world import TYPE, LiveServer

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]
ENDPOINT = "POST /v1/decisions/batch"


def _today() -> date:
    return datetime.now(UTC).date()


@pytest.fixture(scope="module", autouse=True)
def counted(live_server: LiveServer, api: httpx.Client) -> str:
    """Ten days of one endpoint, and a key that used all its requests; returns that key's prefix."""
    key: str = api.post(
        "/v1/keys", json={"name": "billing", "role": "member", "tier": "free"}, headers=_admin(live_server)
    ).json()["prefix"]
    tenant = live_server.world.tenants["demo"]
    latency = [0] * BUCKETS
    latency[bucket_of(0.04)], latency[bucket_of(2.0)] = 90, 10
    for back in range(1, 11):
        day = _today() - timedelta(days=back)
        errors = 7 if back == 3 else 0
        as_owner(
            live_server,
            "insert into usage_days values (%s, %s, %s, %s, 100, 5, %s, 2, 9.0, %s)",
            *(tenant, day, key, ENDPOINT, errors, latency),
        )
        for status, ruling, count in (
            ("auto_approved", "auto_approve", 80),
            ("needs_review", "needs_review", 20),
        ):
            as_owner(
                live_server,
                "insert into decision_days values (%s, %s, %s, %s, %s, %s)",
                *(tenant, day, TYPE, status, ruling, count),
            )
        for action, count in (("approve", 18), ("override", 2)):
            as_owner(
                live_server,
                "insert into review_days values (%s, %s, %s, %s, %s)",
                *(tenant, day, TYPE, action, count),
            )
    as_owner(
        live_server,
        "insert into usage_months select tenant_id, %s, limit_id, 90 from api_keys where prefix = %s",
        *(_today().replace(day=1), key),
    )
    return key


def _admin(server: LiveServer) -> dict[str, str]:
    return server.world.key("admin")


def _row(page: Page, table: str, name: str) -> list[str]:
    row = page.get_by_role("table", name=table).get_by_role("row").filter(has_text=name)
    expect(row).to_have_count(1)
    return row.locator("th, td").all_inner_texts()


def _plain(texts: list[str]) -> list[str]:
    return [text.replace("\u202f", " ").strip() for text in texts]


def test_figures_by_endpoint_key_and_day(visit: Visit, counted: str) -> None:
    page = visit().open("/usage")
    row = _plain(_row(page, "Requests by endpoint", "/v1/decisions/batch"))
    assert row[1:6] == ["1,000", "50", "7", "5.7 %", "20"]
    p50, p95, p99 = row[6:]
    assert 32 <= float(p50.removesuffix(" ms")) <= 50
    assert 1600 <= float(p95.removesuffix(" ms").replace(",", "")) <= 2500
    assert 1600 <= float(p99.removesuffix(" ms").replace(",", "")) <= 2500

    page.get_by_role("tab", name="By endpoint").focus()
    page.keyboard.press("ArrowRight")
    expect(page).to_have_url(re.compile("by=key"))
    expect(page.get_by_role("table", name="Requests by key or person")).to_be_visible()
    assert _plain(_row(page, "Requests by key or person", counted))[1] == "1,000"
    page.keyboard.press("ArrowRight")
    expect(page).to_have_url(re.compile("by=day"))
    worst = (_today() - timedelta(days=3)).isoformat()
    expect(page.get_by_role("table", name="Requests by day")).to_be_visible()
    assert _plain(_row(page, "Requests by day", worst))[1:4] == ["100", "5", "7"]
    expect(page.locator("main")).to_contain_text(f"most of ours on {worst}: 7")


def test_a_shorter_span_has_less(visit: Visit) -> None:
    page = visit().open("/usage?by=endpoint")
    page.get_by_role("link", name="7 days").click()
    expect(page).to_have_url(re.compile("days=7"))
    expect(page.get_by_role("row", name=re.compile("batch"))).to_contain_text("600")
    page.reload()
    expect(page.get_by_role("link", name="7 days")).to_have_attribute("aria-current", "true")
    expect(page.get_by_role("img", name="Requests a day")).to_be_visible()
    expect(page.get_by_role("img", name="Errors a day")).to_be_visible()
    expect(page.get_by_role("img", name="Time to an answer, by day")).to_be_visible()


def test_who_is_near_a_limit_is_said_first(visit: Visit, counted: str) -> None:
    page = visit().open("/usage")
    expect(page.locator("main")).to_contain_text("billing is at 90\u202f% of its limit")
    row = _plain(_row(page, "Limits", counted))
    assert row[1:] == ["free", "", "90", "100", "90 %", "near"]


def test_decisions_and_what_people_did_with_them(visit: Visit) -> None:
    page = visit().open("/usage")
    row = _plain(_row(page, "Decisions by type", TYPE))
    assert (row[1], row[-1]) == ("1,000", "80.0 %")
    reviews = _plain(_row(page, "Reviews by type", TYPE))
    assert reviews[1:5] == ["200", "180", "20", "0"]
    assert reviews[5].startswith("90.0 % 85")
    page.get_by_role("link", name=TYPE).first.click()
    expect(page).to_have_url(re.compile(f"/types/{TYPE}$"))


@pytest.mark.parametrize("size", ["wide", "phone"])
def test_pages_hold(visit: Visit, size: str) -> None:
    visitor = visit(size)
    wrong = []
    for address in ("/usage", "/usage?by=key&days=365", "/usage?by=day&days=7"):
        page = visitor.open(address)
        page.get_by_role("img").first.wait_for()
        settle(page)
        wrong += [f"{address}: {found}" for found in in_both_schemes(page)]
    assert wrong == []
