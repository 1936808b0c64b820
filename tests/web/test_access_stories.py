"""Who comes in, and what they may do: accounts, keys, people and tenants, in the browser."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import Visitor
from tests.world import LiveServer

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]
PASSWORD = "correct horse battery staple"
Add = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def operator(live_server: LiveServer) -> Iterator[httpx.Client]:
    """The API, for whoever runs the installation."""
    headers = live_server.world.key("operator")
    with httpx.Client(base_url=live_server.url, headers=headers, timeout=30) as client:
        yield client


@pytest.fixture(scope="module")
def add(operator: httpx.Client) -> Add:
    """Add a person of `demo` with a password."""

    def added(email: str, name: str, role: str = "member") -> dict[str, Any]:
        wanted = {"email": email, "name": name, "role": role, "password": PASSWORD}
        made: dict[str, Any] = operator.post("/v1/people", json=wanted).raise_for_status().json()
        return made

    return added


def sign_in(visitor: Visitor, email: str, password: str = PASSWORD, at: str = "/") -> Page:
    """By keyboard, at an address that somebody who is not known yet wanted."""
    page = visitor.page
    page.goto(visitor.url + at)
    page.get_by_label("Tenant").fill("demo")
    page.keyboard.press("Tab")
    page.keyboard.type(email)
    page.keyboard.press("Tab")
    page.keyboard.type(password)
    page.keyboard.press("Enter")
    return page


def sign_out(page: Page) -> None:
    page.get_by_role("button", name="Your account").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()


def status(live_server: LiveServer, key: str) -> int:
    """What the API answers to a key."""
    asked = httpx.get(f"{live_server.url}/v1/me", headers={"Authorization": f"Bearer {key}"})
    return asked.status_code


def until_refused(page: Page, live_server: LiveServer, key: str, expected: int) -> None:
    """Soon, everywhere."""
    for _ in range(300):
        if status(live_server, key) == expected:
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"the key is answered with {status(live_server, key)}")


# --- accounts -----------------------------------------------------------------------------------------


def test_a_local_account_in_and_out(visit: Visit, add: Add, live_server: LiveServer) -> None:
    add("ada@example.org", "Ada Lovelace")
    visitor = visit(signed_in=False)
    page = sign_in(visitor, "Ada@example.org", at="/types?x=1")
    expect(page.get_by_role("heading", name="Types")).to_be_visible()
    expect(page).to_have_url(f"{visitor.url}/types?x=1")
    page.reload()
    expect(page.get_by_role("heading", name="Types")).to_be_visible()
    page.get_by_role("button", name="Your account: Ada Lovelace member").click()
    expect(page.get_by_role("dialog", name="Your account")).to_contain_text("ada@example.org")
    page.keyboard.press("Escape")
    cookies = {one["name"]: one["value"] for one in page.context.cookies()}
    sign_out(page)
    assert page.context.cookies() == []
    with httpx.Client(base_url=live_server.url, cookies=cookies) as thief:
        assert thief.get("/v1/session").status_code == 401
    page.reload()
    expect(page.get_by_label("Tenant")).to_have_value("demo")
    expect(page.get_by_label("Email")).to_be_focused()


def test_a_wrong_password_is_said_and_only_that_is_typed_again(visit: Visit, add: Add) -> None:
    add("wrong@example.org", "Wanda")
    page = sign_in(visit(signed_in=False), "wrong@example.org", "not this one, sorry")
    expect(page.get_by_role("alert")).to_have_text(
        "Tenant, email and password do not go together; or the account is disabled."
    )
    expect(page.get_by_label("Password")).to_have_value("")
    expect(page.get_by_label("Email")).to_have_value("wrong@example.org")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Decisions")).to_be_visible()


def test_another_password(visit: Visit, add: Add) -> None:
    add("pat@example.org", "Pat")
    visitor = visit(signed_in=False)
    page = sign_in(visitor, "pat@example.org")
    page.get_by_role("button", name="Your account").click()
    page.get_by_role("button", name="Change the password").click()
    dialog = page.get_by_role("dialog", name="Change the password")
    dialog.get_by_label("The password in force").fill("not this one, sorry")
    dialog.get_by_label("The new one").fill("another horse, another staple")
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("The current password is another one")
    dialog.get_by_label("The password in force").fill(PASSWORD)
    dialog.get_by_label("The new one").fill("short")
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("12")
    dialog.get_by_label("The new one").fill("another horse, another staple")
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    sign_in(visitor, "pat@example.org", "another horse, another staple", at="/jobs")
    expect(page.get_by_role("heading", name="Jobs")).to_be_visible()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("oidc_cancelled", "Signing in with single sign-on was cancelled."),
        ("oidc_no_role", "Single sign-on gives you no role here"),
        ("oidc_expired", "Signing in took too long"),
    ],
)
def test_why_signing_in_elsewhere_came_to_nothing(visit: Visit, code: str, said: str) -> None:
    visitor = visit(signed_in=False)
    visitor.page.goto(f"{visitor.url}/sign-in?error={code}")
    expect(visitor.page.get_by_role("alert")).to_contain_text(said)


def test_nobody_can_write_their_own_sentence(visit: Visit) -> None:
    visitor = visit(signed_in=False)
    visitor.page.goto(f"{visitor.url}/sign-in?error=Send+your+password+to+us")
    expect(visitor.page.get_by_label("Email")).to_be_visible()
    expect(visitor.page.get_by_role("alert")).to_have_count(0)


def test_a_session_that_ends_says_so_and_goes_on_where_it_was(
    visit: Visit, add: Add, operator: httpx.Client
) -> None:
    made = add("sol@example.org", "Sol")
    visitor = visit(signed_in=False)
    page = sign_in(visitor, "sol@example.org", at="/jobs")
    expect(page.get_by_role("heading", name="Jobs")).to_be_visible()
    operator.post(f"/v1/people/{made['id']}/disable").raise_for_status()
    expect(page.get_by_role("alert")).to_contain_text("The session is over; sign in again.")
    operator.post(f"/v1/people/{made['id']}/enable").raise_for_status()
    page.get_by_label("Email").fill("sol@example.org")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Jobs")).to_be_visible()


# --- keys ---------------------------------------------------------------------------------------------


def test_a_key_is_made_rotated_and_deactivated(visit: Visit, live_server: LiveServer) -> None:
    page = visit(who="admin").open("/keys")
    page.get_by_role("button", name="Make a key").click()
    page.keyboard.type("loan desk")
    page.get_by_role("dialog").get_by_label("Tier").select_option("free")
    page.get_by_label("Name").press("Enter")
    first = _shown_once(page)
    assert status(live_server, first) == 200
    page.get_by_role("link", name=_prefix(first)).click()
    expect(page.get_by_role("heading", name="loan desk")).to_be_visible()
    expect(page.get_by_role("region", name="This month")).to_contain_text("of 100 requests")
    assert first not in page.content()

    page.get_by_role("button", name="Rotate").click()
    page.get_by_label("The old key works").select_option("0")
    page.get_by_role("dialog").get_by_role("button", name="Rotate").click()
    second = _shown_once(page)
    expect(page).to_have_url(re.compile(f"/keys/{_prefix(second)}$"))
    until_refused(page, live_server, first, 401)
    assert status(live_server, second) == 200

    page.get_by_role("button", name="Deactivate").click()
    confirm = page.get_by_role("dialog").get_by_role("button", name="Deactivate for good")
    expect(confirm).to_be_disabled()
    page.keyboard.type(_prefix(second))
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator("main header")).to_contain_text("deactivated")
    expect(page.get_by_role("button", name="Rotate")).to_have_count(0)
    until_refused(page, live_server, second, 401)


def _shown_once(page: Page) -> str:
    """The key in the dialog that shows it, which is left with its own button alone."""
    key = page.get_by_label("The new key").inner_text()
    assert key.startswith("dk_live_")
    page.keyboard.press("Escape")
    expect(page.get_by_label("The new key")).to_have_text(key)
    page.get_by_role("button", name="I have stored it").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    return key


def _prefix(key: str) -> str:
    return key.split("_")[2]


def test_what_is_wrong_with_a_key_is_said_at_its_field(visit: Visit) -> None:
    page = visit(who="admin").open("/keys")
    page.get_by_role("button", name="Make a key").click()
    page.get_by_label("Name").fill("from nowhere")
    page.get_by_label("Allowed networks").fill("10.0.0.0/33")
    page.get_by_role("button", name="Make the key").click()
    expect(page.get_by_label("Allowed networks")).to_have_attribute("aria-invalid", "true")


# --- people -------------------------------------------------------------------------------------------


def test_a_person_is_added_changed_and_disabled(visit: Visit) -> None:
    page = visit(who="admin").open("/people")
    page.get_by_role("button", name="Add a person").first.click()
    page.keyboard.type("Rita Review")
    page.get_by_label("Email").fill("rita@example.org")
    page.get_by_role("dialog").get_by_label("Role", exact=True).select_option("reviewer")
    page.get_by_role("button", name="Make one").click()
    password = page.get_by_label("Password", exact=True).input_value()
    assert len(password) >= 20
    page.get_by_role("button", name="Add", exact=True).click()
    expect(page).to_have_url(re.compile("/people/[0-9a-f-]{36}$"))
    expect(page.get_by_role("heading", name="Rita Review")).to_be_visible()

    rita = visit(signed_in=False)
    sign_in(rita, "rita@example.org", password)
    expect(rita.page.get_by_role("heading", name="Decisions")).to_be_visible()

    page.get_by_role("button", name="Change", exact=True).click()
    page.get_by_role("dialog").get_by_label("Role", exact=True).select_option("readonly")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("region", name="The person")).to_contain_text("readonly")

    page.get_by_role("button", name="Disable").click()
    page.get_by_role("dialog").get_by_role("button", name="Disable").click()
    expect(page.get_by_role("button", name="Enable")).to_be_visible()
    expect(rita.page.get_by_role("alert")).to_contain_text("The session is over")
    page.get_by_role("button", name="Enable").click()
    expect(page.get_by_role("button", name="Disable")).to_be_visible()


# --- what somebody may not do is not shown ------------------------------------------------------------


def test_a_readonly_person_sees_no_more_than_they_may(visit: Visit, add: Add, operator: httpx.Client) -> None:
    made = add("tom@example.org", "Tom Reader", "readonly")
    key = operator.get("/v1/keys").json()["data"][0]["prefix"]
    visitor = visit(signed_in=False)
    page = sign_in(visitor, "tom@example.org")
    rail = page.get_by_role("navigation", name="Main", exact=True)
    for place in ("Decisions", "Types", "Jobs", "Keys", "People"):
        expect(rail.get_by_role("link", name=place)).to_be_visible()
    for place in ("Inbox", "Tenants"):
        expect(rail.get_by_role("link", name=place)).to_have_count(0)
    forbidden = {
        "/decisions": ["New decision", "Decide a file"],
        "/types": ["Learn a type"],
        "/keys": ["Make a key"],
        f"/keys/{key}": ["Rotate", "Deactivate"],
        "/people": ["Add a person"],
        f"/people/{made['id']}": ["Change", "Set a password", "Disable"],
    }
    for address, names in forbidden.items():
        visitor.open(address)
        for name in names:
            found = page.get_by_role("main").get_by_text(name, exact=True)
            assert found.count() == 0, f"{address}: {name}"
    page.keyboard.press("Control+k")
    expect(page.get_by_role("option", name="Sign out")).to_be_visible()
    for name in ("New decision", "Decide a file", "Learn a type", "Tenants", "Inbox"):
        expect(page.get_by_role("option", name=name)).to_have_count(0)
    page.keyboard.press("Escape")
    visitor.open("/tenants")
    expect(page.get_by_role("alert")).to_contain_text("tenants:read")
    expect(page.get_by_role("button", name="Make a tenant")).to_have_count(0)


def test_a_reviewer_comes_to_their_work(visit: Visit, add: Add) -> None:
    add("rob@example.org", "Rob Review", "reviewer")
    page = sign_in(visit(signed_in=False), "rob@example.org", at="/inbox")
    expect(page.get_by_role("heading", name="Inbox")).to_be_visible()
    rail = page.get_by_role("navigation", name="Main", exact=True)
    for place in ("Keys", "People", "Tenants"):
        expect(rail.get_by_role("link", name=place)).to_have_count(0)


# --- tenants ------------------------------------------------------------------------------------------


def test_an_operator_makes_a_tenant_and_acts_for_it(
    visit: Visit, operator: httpx.Client, live_server: LiveServer
) -> None:
    visitor = visit(who="operator")
    page = visitor.open("/tenants")
    page.get_by_role("button", name="Make a tenant").click()
    page.keyboard.type("Acme Ltd")
    page.keyboard.press("Enter")
    name = page.get_by_role("dialog").get_by_label("Name")
    expect(name).to_have_attribute("aria-invalid", "true")
    name.fill("acme")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/tenants/acme$"))

    page.get_by_role("button", name="Act for it").click()
    bar = page.get_by_role("region", name="Acting for another tenant")
    expect(bar).to_contain_text("You act for acme")
    page.get_by_role("link", name="Keys").first.click()
    expect(page.get_by_text("No key is in force")).to_be_visible()
    page.get_by_role("button", name="Make a key").first.click()
    page.keyboard.type("first of acme")
    page.keyboard.press("Enter")
    key = _shown_once(page)
    asked = httpx.get(f"{live_server.url}/v1/me", headers={"Authorization": f"Bearer {key}"}).json()
    assert (asked["tenant"], asked["name"]) == ("acme", "first of acme")
    trail = operator.get("/v1/audit", headers={"X-Tenant": "acme"}).json()["data"]
    assert "key.created" in [one["action"] for one in trail]

    bar.get_by_role("button", name="Back to demo").click()
    expect(bar).to_have_count(0)
    expect(page.get_by_role("table", name="Keys")).not_to_contain_text("first of acme")

    page.get_by_role("button", name="Tenant: demo. Act for another").click()
    expect(page.get_by_role("combobox", name="Act for a tenant")).to_be_focused()
    page.keyboard.type("acme")
    page.keyboard.press("Enter")
    expect(page.get_by_role("table", name="Keys")).to_contain_text("first of acme")
    page.reload()
    expect(bar).to_contain_text("You act for acme")
    sign_out(page)
    visitor.sign_in()
    expect(page.get_by_role("button", name="Tenant: demo. Act for another")).to_be_visible()
    expect(bar).to_have_count(0)


def test_an_operator_suspends_renames_deletes_and_restores_a_tenant(
    visit: Visit, operator: httpx.Client, live_server: LiveServer
) -> None:
    operator.post("/v1/tenants", json={"name": "globex"}).raise_for_status()
    made = operator.post("/v1/keys", json={"name": "theirs"}, headers={"X-Tenant": "globex"})
    key = made.raise_for_status().json()["key"]
    page = visit(who="operator").open("/tenants/globex")

    page.get_by_role("button", name="Suspend").click()
    page.get_by_role("dialog").get_by_role("button", name="Suspend").click()
    expect(page.get_by_role("button", name="Resume")).to_be_visible()
    expect(page.get_by_role("button", name="Act for it")).to_have_count(0)
    until_refused(page, live_server, key, 403)
    page.get_by_role("button", name="Resume").click()
    page.get_by_role("dialog").get_by_role("button", name="Resume").click()
    expect(page.get_by_role("button", name="Suspend")).to_be_visible()
    until_refused(page, live_server, key, 200)

    page.get_by_role("button", name="Rename").click()
    page.get_by_role("dialog").get_by_label("Name").fill("globex-two")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/tenants/globex-two$"))
    expect(page.get_by_role("heading", name="globex-two")).to_be_visible()

    with page.expect_download() as download:
        page.get_by_role("button", name="Export everything").click()
    assert download.value.suggested_filename == "globex-two.zip"
    assert Path(download.value.path()).read_bytes().startswith(b"PK")

    page.get_by_role("button", name="Delete").click()
    delete = page.get_by_role("dialog").get_by_role("button", name="Delete the tenant")
    expect(delete).to_be_disabled()
    page.keyboard.type("globex-two")
    delete.click()
    expect(page.get_by_role("region", name="The tenant")).to_contain_text("Restorable until")
    until_refused(page, live_server, key, 401)
    page.get_by_role("link", name="Tenants").first.click()
    row = page.get_by_role("table", name="Tenants").get_by_role("row").filter(has_text="globex-two")
    expect(row).to_contain_text("deleted")
    row.get_by_role("link").click()
    page.get_by_role("button", name="Restore").click()
    page.get_by_role("dialog").get_by_role("button", name="Restore").click()
    expect(page.get_by_role("button", name="Suspend")).to_be_visible()
    until_refused(page, live_server, key, 200)
