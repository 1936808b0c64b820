"""Signing in with OpenID Connect in the browser, at a real provider."""

import json
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from decidable.kit.databases import create_database, drop_database
from decidable.kit.ids import uuid7
from tests.ports import free_port
from tests.tenants.provider import SECRET, Provider
from tests.web.conftest import Visitor
from tests.world import LiveServer, World, serving

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]
PEOPLE = {
    "ada": {
        "email": "ada@example.org",
        "email_verified": True,
        "name": "Ada Lovelace",
        "groups": ["deciders"],
    },
    "guest": {"email": "guest@example.org", "email_verified": True, "name": "Guest", "groups": ["chess"]},
}


@pytest.fixture(scope="module")
def live_server(
    postgres_dsn: str, taught: World, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LiveServer]:
    """A server that knows a provider, in the place of the one that does not."""
    port = free_port()
    provider = Provider(PEOPLE, f"http://127.0.0.1:{port}/v1/session/oidc/callback")
    name = f"world_{uuid7().hex}"
    dsn = create_database(postgres_dsn, name, template="template_taught")
    settings = {
        "DECIDABLE_OIDC_ISSUER": provider.issuer,
        "DECIDABLE_OIDC_CLIENT_ID": "decidable",
        "DECIDABLE_OIDC_CLIENT_SECRET": SECRET,
        "DECIDABLE_OIDC_NAME": "Example ID",
        "DECIDABLE_OIDC_SCOPES": "openid email profile groups",
        "DECIDABLE_OIDC_ROLE_CLAIM": "groups",
        "DECIDABLE_OIDC_ROLE_MAP": json.dumps({"deciders": "reviewer"}),
        "DECIDABLE_OIDC_TENANT": "demo",
    }
    world = World(dsn, taught.tenants, taught.keys)
    try:
        provider.start()
        with serving(world, tmp_path_factory.mktemp("oidc"), port, **settings) as server:
            yield server
    finally:
        provider.stop()
        drop_database(postgres_dsn, name)


def leave(visitor: Visitor, person: str, at: str) -> Page:
    """From a page that somebody wanted to the provider, and what they type there."""
    page = visitor.page
    page.goto(visitor.url + at)
    expect(page.get_by_label("Tenant")).to_have_value("demo")
    page.get_by_role("button", name="Continue with Example ID").click()
    page.get_by_placeholder("Enter any login").fill(person)
    page.get_by_placeholder("and password").fill("any")
    page.get_by_role("button", name="Sign-in").click()
    page.get_by_role("button", name="Continue").click()
    return page


def test_signing_in_at_a_provider_and_out(visit: Visit) -> None:
    visitor = visit(signed_in=False)
    page = leave(visitor, "ada", "/types?x=1")
    expect(page.get_by_role("heading", name="Types")).to_be_visible()
    expect(page).to_have_url(f"{visitor.url}/types?x=1")
    page.get_by_role("button", name="Your account: Ada Lovelace reviewer").click()
    account = page.get_by_role("dialog", name="Your account")
    expect(account).to_contain_text("ada@example.org")
    expect(account.get_by_role("button", name="Sign out")).to_be_visible()
    expect(account.get_by_role("button", name="Change the password")).to_have_count(0)
    account.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Continue with Example ID")).to_be_visible()
    assert "dk_session" not in {cookie["name"] for cookie in page.context.cookies()}


def test_without_a_role_the_sign_in_page_says_why_and_keeps_the_way(visit: Visit) -> None:
    visitor = visit(signed_in=False)
    page = leave(visitor, "guest", "/jobs")
    expect(page.get_by_role("alert")).to_have_text(
        "Example ID gives you no role here; ask your administrator for one (claim groups)."
    )
    page.get_by_role("tab", name="API key").click()
    page.get_by_role("textbox", name="API key").fill(visitor.key)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Jobs")).to_be_visible()
