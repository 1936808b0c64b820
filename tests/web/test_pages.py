"""Every page at both widths and in both schemes: no overflow, nothing that axe objects to, a quiet console."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.web.conftest import Ask, Visitor
from tests.world import TYPE

pytestmark = pytest.mark.browser

PAGES = [
    "/decisions",
    "/decisions?status=rejected",
    "/decisions/{id}",
    f"/decisions/new?type={TYPE}",
    f"/decisions/batch?type={TYPE}",
    "/decisions/01900000-0000-7000-8000-000000000000",
    "/inbox",
    "/inbox/{id}",
    "/types",
    f"/types/{TYPE}",
    "/types/learn",
    "/jobs",
    "/usage",
    "/audit",
    "/audit/1",
    "/audit/checkpoints",
    "/audit/erase",
    "/webhooks",
    "/more",
    "/nowhere",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", ["wide", "phone"])
def test_every_page_holds(visit: Callable[..., Visitor], ask: Ask, size: str, scheme: str) -> None:
    waiting = ask(20_000, mean_radius=None)["id"]
    visitor = visit(size, scheme)
    wrong = []
    for address in PAGES:
        page = visitor.open(address.format(id=waiting))
        page.wait_for_timeout(200)
        wrong += [f"{address}: {found}" for found in (*_overflow(page), *_objections(page))]
    assert wrong == []


def test_sign_in_page_holds(visit: Callable[..., Visitor]) -> None:
    visitor = visit(signed_in=False)
    page = visitor.page
    page.goto(visitor.url)
    page.wait_for_selector("form")
    assert _objections(page) == []
    page.get_by_label("API key").fill("dk_live_nobody_knows_this_key")
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_selector("[role=alert]")


def _overflow(page: Page) -> list[str]:
    """Parts that are wider than the place they have, of those that must not scroll sideways."""
    found: list[str] = page.evaluate(
        """() => [document.documentElement, ...document.querySelectorAll('main, main > div')]
            .filter((part) => part.scrollWidth > part.clientWidth + 1)
            .map((part) => `${part.tagName} ${part.className} ${part.scrollWidth} > ${part.clientWidth}`)"""
    )
    return found


def _objections(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_opens_over_a_page_holds(visit: Callable[..., Visitor], ask: Ask, scheme: str) -> None:
    waiting = ask(20_000)["id"]
    visitor = visit("wide", scheme)
    opened = [
        ("/decisions", "Control+k", "dialog"),
        (f"/decisions/{waiting}", "w", "region"),
        (f"/decisions/{waiting}", ".", "dialog"),
        (f"/inbox/{waiting}", "?", "dialog"),
        (f"/inbox/{waiting}", "o", "dialog"),
    ]
    wrong = []
    for address, key, role in opened:
        page = visitor.open(address)
        page.wait_for_timeout(300)
        page.keyboard.press(key)
        page.locator(f"[role={role}], section").last.wait_for()
        page.wait_for_timeout(300)
        wrong += [f"{address} {key}: {found}" for found in _objections(page)]
    page = visitor.open(f"/types/{TYPE}")
    page.get_by_role("button", name="Edit").click()
    wrong += _objections(page)
    assert wrong == []
