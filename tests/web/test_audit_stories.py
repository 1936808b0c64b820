"""What people do with the audit trail: find a change, prove the trail, take it along, erase a person."""

import asyncio
import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from decidable.audit.changing import changing
from decidable.audit.files import verify_file
from decidable.context import Context
from decidable.kit.db import make_pool
from tests.web.conftest import Ask, Visitor, in_both_schemes, settle
from tests.web.running import as_owner, come_as, server_with
from tests.world import TESTS, TYPE, LiveServer, World, settings_of_tests

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]
SUBJECT = "person/4711"


@pytest.fixture(scope="module")
def live_server(
    postgres_dsn: str, taught: World, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LiveServer]:
    """A server that signs the end of the trail every second."""
    folder = tmp_path_factory.mktemp("trail")
    with server_with(postgres_dsn, taught, folder, DECIDABLE_CHECKPOINT_SECONDS="1") as server:
        yield server


@pytest.fixture
def overridden(ask: Ask, api: httpx.Client) -> str:
    """A decision that a person decided otherwise."""
    made = ask(20_000)
    api.post(f"/v1/reviews/{made['id']}/override", json={"option": "malignant"}).raise_for_status()
    return str(made["id"])


def _rows(page: Page) -> int:
    return page.get_by_role("table", name="Audit trail").get_by_role("row").count() - 1


def test_filters_find_a_change_and_show_what_it_did(visit: Visit, overridden: str, ask: Ask) -> None:
    ask(1)
    page = visit().open("/audit")
    page.get_by_label("Action").select_option("review.*")
    page.get_by_label("Id of the object").fill(overridden)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"action=review.*object_id={overridden}"))
    page.get_by_label("Up to this day").fill("2099-12-31")
    page.reload()
    expect(page.get_by_label("Action")).to_have_value("review.*")
    expect(page.get_by_role("link", name="review overridden")).to_have_count(1)
    assert _rows(page) == 1
    page.get_by_role("link", name="review overridden").click()
    expect(page.get_by_role("heading", name="Review overridden")).to_be_visible()
    status = page.get_by_role("row", name=re.compile("^status"))
    expect(status).to_contain_text("needs_review")
    expect(status).to_contain_text("overridden")
    expect(status).to_contain_text("changed")
    page.get_by_role("link", name="its trail").click()
    expect(page).to_have_url(re.compile(f"object_kind=decision&object_id={overridden}"))
    page.get_by_label("From this day on").fill("2099-01-01")
    expect(page.get_by_text("Nothing in the trail fits these filters.")).to_be_visible()
    page.get_by_role("button", name="Clear").click()
    expect(page).to_have_url(re.compile("/audit$"))


def test_records_follow_each_other(visit: Visit, overridden: str) -> None:
    page = visit().open("/audit?action=review.overridden")
    page.get_by_role("link", name="review overridden").first.click()
    expect(page.get_by_role("heading", name="Review overridden")).to_be_visible()
    start = page.url
    page.keyboard.press("j")
    expect(page).not_to_have_url(start)
    page.keyboard.press("k")
    expect(page).to_have_url(start)
    expect(page.get_by_role("link", name="Newer")).to_have_count(0)


def test_a_long_trail_is_read_to_its_beginning(visit: Visit, live_server: LiveServer) -> None:
    async def fill() -> None:
        async with make_pool(live_server.world.application, maximum=1) as pool:
            context = Context(settings_of_tests(), pool)
            async with changing(context, live_server.world.tenants["other"], TESTS) as change:
                for number in range(250):
                    change.record("policy.published", "policy", f"p-{number}", after={"version": number})

    with ThreadPoolExecutor() as aside:  # the browser's own loop runs here
        aside.submit(asyncio.run, fill()).result()
    page = come_as(visit, live_server, "member", "other").open("/audit?object_kind=policy")
    table = page.get_by_role("table", name="Audit trail")
    expect(table.get_by_text("p-249")).to_be_visible()
    for _ in range(400):
        page.mouse.move(640, 600)
        page.mouse.wheel(0, 4000)
        page.wait_for_timeout(150)
        if page.get_by_text("That is all").count():
            break
    page.mouse.wheel(0, 100_000)
    expect(page.get_by_text("That is all: 251 records.")).to_be_visible()
    expect(table.get_by_text(re.compile(f"^policy {TYPE}$"))).to_be_visible()


def test_trail_is_verified_against_a_kept_checkpoint(
    visit: Visit, ask: Ask, api: httpx.Client, tmp_path: Path
) -> None:
    ask(5)
    page = visit().open("/audit/checkpoints")
    expect(page.get_by_role("table", name="Checkpoints")).to_be_visible()
    kept = api.get("/v1/audit/checkpoints").json()["data"][0]
    good, other, none = (tmp_path / name for name in ("kept.json", "other.json", "none.json"))
    good.write_text(json.dumps(kept), encoding="utf-8")
    other.write_text(json.dumps({**kept, "hash": "0" * 64}), encoding="utf-8")
    none.write_text('{"seq": 1}', encoding="utf-8")
    kept_file = page.locator("input[type=file]")
    kept_file.set_input_files(good)
    verdict = page.get_by_role("region", name="What was verified")
    expect(verdict).to_contain_text("The trail holds")
    kept_file.set_input_files(other)
    expect(verdict).to_contain_text("The trail does not hold")
    kept_file.set_input_files(none)
    expect(page.get_by_role("alert")).to_contain_text("Entry 1 of the file is no checkpoint")
    expect(page.get_by_label("Public key", exact=True)).to_contain_text("BEGIN PUBLIC KEY")


def test_a_row_that_was_changed_is_found(visit: Visit, live_server: LiveServer) -> None:
    visitor = come_as(visit, live_server, "admin", "other")
    page = visitor.open("/audit")
    page.get_by_role("button", name="Verify").click()
    verdict = page.get_by_role("region", name="What was verified")
    expect(verdict).to_contain_text("The trail holds")
    tenant = live_server.world.tenants["other"]
    as_owner(live_server, "update audit set body = body || ' ' where tenant_id = %s and seq = 3", tenant)
    page.get_by_role("button", name="Verify").click()
    expect(verdict).to_contain_text("The trail does not hold from row 3 on")
    page.get_by_role("link", name="Look at row 3").click()
    expect(page).to_have_url(re.compile("/audit/3$"))
    as_owner(live_server, "update audit set body = rtrim(body) where tenant_id = %s and seq = 3", tenant)


def test_export_can_be_verified_elsewhere(visit: Visit, overridden: str) -> None:
    page = visit().open("/audit")
    page.get_by_role("button", name="Export").click()
    with page.expect_download() as whole:
        page.get_by_role("dialog").get_by_role("button", name="Export").click()
    assert whole.value.suggested_filename == "audit-demo.ndjson"
    verdict = verify_file(Path(whole.value.path()))
    assert (verdict.ok, verdict.complete) == (True, True)

    page.get_by_label("Kind of object").select_option("decision")
    page.get_by_role("button", name="Export").click()
    expect(page.get_by_role("dialog")).to_contain_text("object kind decision")
    page.get_by_label("CSV").check()
    with page.expect_download() as excerpt:
        page.keyboard.press("Enter")
    assert overridden in Path(excerpt.value.path()).read_text(encoding="utf-8")


def test_a_person_is_erased_for_good(
    visit: Visit, ask: Ask, api: httpx.Client, live_server: LiveServer
) -> None:
    fields = api.get(f"/v1/decision-types/{TYPE}").json()["fields"]
    question = {
        "type": TYPE,
        "input": {one["name"]: one["median"] for one in fields},
        "subject": SUBJECT,
    }
    made = [api.post("/v1/decisions", json=question).raise_for_status().json()["id"] for _ in range(2)]
    page = come_as(visit, live_server, "admin").open("/audit/erase")
    page.get_by_label("Subject").fill("nobody")
    page.keyboard.press("Enter")
    expect(page.get_by_text("No decision names nobody")).to_be_visible()
    page.get_by_label("Subject").fill(SUBJECT)
    page.keyboard.press("Enter")
    expect(page.get_by_text(f"2 decisions name {SUBJECT}")).to_be_visible()
    page.get_by_role("button", name="Erase").click()
    asked = page.get_by_role("dialog", name=f"Erase {SUBJECT}?")
    expect(asked).to_contain_text("2 decisions can never be read again")
    expect(asked.get_by_role("button", name="Erase for good")).to_be_disabled()
    asked.get_by_label("Type the subject's id again").fill(SUBJECT)
    page.keyboard.press("Enter")
    expect(page.get_by_text(f"{SUBJECT} is erased")).to_be_visible()
    assert [api.get(f"/v1/decisions/{one}").json()["input"] for one in made] == [None, None]
    page.get_by_role("link", name="Its record in the trail").click()
    expect(page.get_by_role("link", name="subject erased")).to_be_visible()
    page.goto(f"{live_server.url}/audit/erase?subject={SUBJECT}")
    expect(page.get_by_text("the subject is erased already")).to_be_visible()


def test_who_may_not_erase_is_not_asked(visit: Visit) -> None:
    page = visit().open("/audit")
    pages = page.get_by_role("navigation", name="Pages of the audit trail")
    expect(pages.get_by_role("link", name="Checkpoints")).to_be_visible()
    expect(pages.get_by_role("link", name="Erase a subject")).to_have_count(0)


@pytest.mark.parametrize("size", ["wide", "phone"])
def test_pages_hold(visit: Visit, overridden: str, live_server: LiveServer, size: str) -> None:
    visitor = come_as(visit, live_server, "admin", size=size)
    wrong = []
    for address in ("/audit", "/audit?actor=nobody", "/audit/3", "/audit/999999", "/audit/checkpoints"):
        page = visitor.open(address)
        wrong += [f"{address}: {found}" for found in in_both_schemes(page)]
    page = visitor.open("/audit")
    page.get_by_role("button", name="Verify").click()
    page.get_by_role("region", name="What was verified").wait_for()
    wrong += [f"verified: {found}" for found in in_both_schemes(page)]
    page.get_by_role("button", name="Export").click()
    page.get_by_role("dialog").wait_for()
    settle(page)
    wrong += [f"export: {found}" for found in in_both_schemes(page)]
    wrong += [f"erase: {found}" for found in in_both_schemes(visitor.open("/audit/erase?subject=nobody"))]
    assert wrong == []
