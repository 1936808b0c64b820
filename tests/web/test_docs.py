"""`/docs` works without the network and under the content security policy."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.web.conftest import Visitor

pytestmark = pytest.mark.browser


def test_the_description_can_be_read_and_tried(visit: Callable[..., Visitor]) -> None:
    visitor = visit(signed_in=False)
    page, foreign = visitor.page, list[str]()
    page.on("request", lambda request: foreign.append(request.url))
    page.goto(f"{visitor.url}/docs")
    expect(page.get_by_role("heading", name="Decidable")).to_be_visible()
    page.get_by_role("button", name="GET /v1/me").first.click()
    page.get_by_role("button", name="Try it out").click()
    page.get_by_role("button", name="Execute").click()
    expect(page.locator(".live-responses-table .response-col_status").last).to_contain_text("401")
    assert [url for url in foreign if not url.startswith((visitor.url, "data:", "blob:"))] == []
