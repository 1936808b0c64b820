"""What people do with webhooks: make one, try it, change its secret, find what was given up, send it again."""

import re
from collections.abc import Callable, Iterator

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import Ask, Visitor, in_both_schemes, settle
from tests.web.running import Receiver, as_owner, come_as, server_with
from tests.world import LiveServer, World

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]


@pytest.fixture(scope="module")
def live_server(
    postgres_dsn: str, taught: World, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LiveServer]:
    """A server whose webhooks may go to this machine."""
    folder = tmp_path_factory.mktemp("hooks")
    with server_with(postgres_dsn, taught, folder, DECIDABLE_WEBHOOK_PRIVATE="127.0.0.0/8") as server:
        yield server


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


@pytest.fixture
def hook(api: httpx.Client, receiver: Receiver) -> Iterator[dict[str, str]]:
    """An endpoint that is told of decisions."""
    made = api.post("/v1/webhooks", json={"url": receiver.url, "events": ["decision.*"]})
    found: dict[str, str] = made.raise_for_status().json()
    yield found
    api.delete(f"/v1/webhooks/{found['id']}")


def test_make_try_and_receive(visit: Visit, receiver: Receiver) -> None:
    page = visit().open("/webhooks")
    page.get_by_role("button", name="Make a webhook").click()
    form = page.get_by_role("dialog", name="Make a webhook")
    address = form.get_by_label("Address")
    expect(address).to_be_focused()
    address.fill("http://10.0.0.1/hook")
    form.get_by_role("button", name="Make the webhook").click()
    expect(address).to_have_attribute("aria-invalid", "true")
    expect(address).to_be_focused()
    address.fill(receiver.url)
    form.get_by_label("What it is for").fill("the ledger")
    form.get_by_role("group", name="Events of review").get_by_label("review overridden").check()
    page.keyboard.press("Enter")

    shown = page.get_by_role("dialog", name="The webhook is made")
    secret = shown.get_by_label("The new secret").inner_text()
    page.keyboard.press("Escape")
    expect(shown).to_be_visible()
    shown.get_by_role("button", name="I have stored it").click()
    expect(page.get_by_role("heading", name=receiver.host)).to_be_visible()
    expect(page.locator("main")).to_contain_text("decision.*, review.overridden")
    assert secret not in page.content()

    page.get_by_role("button", name="Send a test").click()
    expect(page.get_by_role("heading", name="webhook.test")).to_be_visible()
    expect(page.locator("main")).to_contain_text("delivered")
    receiver.verify(secret)


def test_rotated_secret_signs_beside_the_old_one(visit: Visit, receiver: Receiver, api: httpx.Client) -> None:
    made = api.post("/v1/webhooks", json={"url": receiver.url, "events": ["*"]}).json()
    page = visit().open(f"/webhooks/{made['id']}")
    page.get_by_role("button", name="Rotate the secret").click()
    page.get_by_label("The old secret goes on signing for").select_option("3 days")
    page.get_by_role("button", name="Rotate", exact=True).click()
    new = page.get_by_label("The new secret").inner_text()
    page.get_by_role("button", name="I have stored it").click()
    expect(page.locator("main")).to_contain_text("the one before signs as well")
    page.get_by_role("button", name="Send a test").click()
    expect(page.get_by_role("heading", name="webhook.test")).to_be_visible()
    expect(page.locator("main")).to_contain_text("delivered")
    receiver.verify(new)
    receiver.verify(made["secret"])


def test_change_disable_enable_and_delete(visit: Visit, hook: dict[str, str], receiver: Receiver) -> None:
    page = visit().open(f"/webhooks/{hook['id']}")
    page.get_by_role("button", name="Change").click()
    page.get_by_label("Everything").check()
    page.get_by_role("button", name="Save").click()
    expect(page.locator("main")).to_contain_text("all events")
    page.get_by_role("button", name="Disable").click()
    page.get_by_role("dialog").get_by_role("button", name="Disable").click()
    expect(page.locator("main")).to_contain_text("Disabled by member")
    expect(page.get_by_role("button", name="Send a test")).to_have_count(0)
    page.get_by_role("button", name="Enable").click()
    page.get_by_role("dialog").get_by_role("button", name="Enable").click()
    expect(page.get_by_role("button", name="Send a test")).to_be_visible()
    page.get_by_role("button", name="Delete").click()
    gone = page.get_by_role("dialog").get_by_role("button", name="Delete for good")
    expect(gone).to_be_disabled()
    page.get_by_label("Type its name").fill(receiver.host)
    gone.click()
    expect(page).to_have_url(re.compile("/webhooks$"))
    expect(page.locator(f"a[href='/webhooks/{hook['id']}']")).to_have_count(0)


def _given_up(page: Page, count: int) -> None:
    expect(page.get_by_role("button", name=f"Replay what was given up ({count})")).to_be_visible()


def test_what_was_given_up_is_sent_again(
    visit: Visit, hook: dict[str, str], receiver: Receiver, ask: Ask, live_server: LiveServer
) -> None:
    receiver.status = 500
    for amount in (1, 2, 3):
        ask(amount)
    page = visit().open(f"/webhooks/{hook['id']}")
    expect(page.locator("main")).to_contain_text("The endpoint answered 500.")
    expect(page.get_by_text("failing")).to_be_visible()
    page.wait_for_timeout(1500)
    as_owner(  # a day of attempts, at once
        live_server,
        "update webhook_deliveries set status = 'dead', attempts = 11, leased_until = null,"
        " next_attempt_at = null, finished_at = now() where endpoint_id = %s",
        hook["id"],
    )
    page.reload()
    _given_up(page, 3)
    page.get_by_label("Status").select_option("given up")
    expect(page).to_have_url(re.compile("status=dead"))
    expect(page.get_by_role("table", name="Deliveries").get_by_role("row")).to_have_count(4)

    receiver.status = 200
    page.get_by_role("link", name="decision.created").first.click()
    expect(page.get_by_role("region", name="Payload")).to_contain_text("decision.created")
    page.get_by_role("button", name="Send it again").click()
    expect(page.locator("main")).to_contain_text("delivered")

    page.get_by_role("link", name=receiver.host).click()
    _given_up(page, 2)
    page.get_by_role("button", name="Replay what was given up").click()
    page.get_by_role("dialog").get_by_role("button", name="Replay", exact=True).click()
    expect(page.get_by_role("dialog")).to_contain_text("2 deliveries begin anew")
    page.get_by_role("button", name="Close").last.click()
    expect(page.locator("main")).to_contain_text("3 delivered")
    expect(page.get_by_text("healthy")).to_be_visible()


def test_who_only_reads_changes_nothing(visit: Visit, hook: dict[str, str], live_server: LiveServer) -> None:
    visitor = come_as(visit, live_server, "readonly")
    page = visitor.open(f"/webhooks/{hook['id']}")
    expect(page.locator("main").get_by_role("heading", name="Deliveries")).to_be_visible()
    for name in ("Send a test", "Change", "Rotate the secret", "Disable", "Delete"):
        expect(page.get_by_role("button", name=name)).to_have_count(0)
    expect(visitor.open("/webhooks").get_by_role("button", name="Make a webhook")).to_have_count(0)


@pytest.mark.parametrize("size", ["wide", "phone"])
def test_pages_hold(
    visit: Visit, hook: dict[str, str], receiver: Receiver, api: httpx.Client, size: str
) -> None:
    receiver.status = 503
    tried = api.post(f"/v1/webhooks/{hook['id']}/test").json()
    visitor = visit(size)
    wrong = []
    for address in (
        "/webhooks",
        f"/webhooks/{hook['id']}",
        f"/webhooks/{hook['id']}/deliveries/{tried['id']}",
    ):
        page = visitor.open(address)
        wrong += [f"{address}: {found}" for found in in_both_schemes(page)]
    for button in ("Change", "Rotate the secret", "Disable", "Delete"):
        page = visitor.open(f"/webhooks/{hook['id']}")
        page.get_by_role("button", name=button).click()
        page.get_by_role("dialog").wait_for()
        settle(page)
        wrong += [f"{button}: {found}" for found in in_both_schemes(page)]
    assert wrong == []
