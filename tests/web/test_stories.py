"""What people do with the pages, mostly by keyboard."""

import re
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

import httpx
import psycopg
import pytest
from playwright.sync_api import expect

from tests.web.conftest import Ask, Visitor
from tests.world import TYPE, LiveServer

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]


def test_key_leaves_the_address_at_once(visit: Visit) -> None:
    visitor = visit()
    assert "key" not in visitor.page.url
    visitor.page.reload()
    expect(visitor.page.get_by_role("heading", name="Decisions")).to_be_visible()
    visitor.page.get_by_role("button", name="Your account").click()
    visitor.page.get_by_role("button", name="Sign out").click()
    visitor.page.get_by_role("tab", name="API key").click()
    expect(visitor.page.get_by_role("textbox", name="API key")).to_be_visible()
    assert visitor.page.evaluate("sessionStorage.getItem('decidable.key')") is None


def test_list_shows_what_is_decided_meanwhile(visit: Visit, ask: Ask) -> None:
    visitor = visit()
    with visitor.page.expect_response("**/v1/decisions/stream*"):
        page = visitor.open("/decisions")
    made = ask(777)
    expect(page.locator(f"a[href='/decisions/{made['id']}']")).to_be_visible()


def test_filters_live_in_the_address(visit: Visit, ask: Ask) -> None:
    ask(90_000)
    page = visit().open("/decisions")
    page.get_by_label("Risk tier").select_option("critical")
    expect(page).to_have_url(re.compile("risk_tier=critical"))
    page.reload()
    expect(page.get_by_label("Risk tier")).to_have_value("critical")
    tiers = page.get_by_role("table", name="Decisions").get_by_role("row").filter(has_text=TYPE)
    expect(tiers.first).to_contain_text("critical")


def test_one_decision_tells_its_story(visit: Visit, ask: Ask) -> None:
    made = ask(20_000, mean_radius=None)
    page = visit().open(f"/decisions/{made['id']}")
    for part in ("Proposal and critique", "Rules", "Signals", "Input", "Versions"):
        expect(page.get_by_role("heading", name=part, exact=True)).to_be_visible()
    expect(page.get_by_role("navigation", name="Stages of this decision").get_by_role("link")).to_have_count(
        7
    )
    page.keyboard.press(".")
    expect(page.get_by_role("region", name="JSON")).to_contain_text(made["id"])
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_what_if_decides_beside_and_stores_nothing(visit: Visit, ask: Ask, api: httpx.Client) -> None:
    made = ask(500)
    page = visit().open(f"/decisions/{made['id']}")
    page.keyboard.press("w")
    panel = page.get_by_role("region", name="What if")
    panel.get_by_label("worst_area").fill("4000")
    panel.get_by_label("worst_concave_points").fill("0.29")
    panel.get_by_label("worst_radius").fill("35")
    expect(panel).to_contain_text("flips from benign")
    panel.get_by_label("worst_radius").fill("wide")
    expect(panel.get_by_label("worst_radius")).to_have_attribute("aria-invalid", "true")
    assert api.get("/v1/decisions", params={"limit": 1}).json()["data"][0]["id"] == made["id"]


def test_an_erased_decision_says_so_and_offers_no_second_try(
    visit: Visit, ask: Ask, api: httpx.Client, live_server: LiveServer
) -> None:
    fields = ask(100)["input"]
    question = {"type": TYPE, "input": fields, "amount": 20_000, "subject": "patient-7"}
    made = api.post("/v1/decisions", json=question).raise_for_status().json()
    eraser = live_server.world.key("admin")
    api.delete("/v1/subjects/patient-7", headers=eraser).raise_for_status()
    page = visit().open(f"/decisions/{made['id']}")
    expect(page.get_by_role("region", name="Erased")).to_contain_text("erased together with the data subject")
    expect(page.get_by_role("button", name="What if")).to_have_count(0)
    expect(page.get_by_role("button", name="Copy as curl")).to_have_count(0)
    page.keyboard.press("w")
    stations = page.get_by_role("navigation", name="Stages of this decision").get_by_role("link")
    expect(stations).to_have_count(7)
    expect(stations.first).to_contain_text("erased")
    expect(page.get_by_role("region", name="What if")).to_have_count(0)
    page.get_by_role("link", name="Review", exact=True).click()
    expect(page.get_by_role("region", name="Erased")).to_be_visible()
    expect(page.get_by_label("Note")).to_have_count(0)
    expect(page.get_by_role("button", name="Reject")).to_be_enabled()
    page.keyboard.press("r")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    page.get_by_role("link", name="Types").first.click()  # leaving the page sends what is held
    _becomes(api, made, "rejected")


def test_new_decision_from_the_example(visit: Visit) -> None:
    page = visit().open(f"/decisions/new?type={TYPE}")
    page.get_by_label("Amount at stake").fill("120")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/decisions/[0-9a-f-]{36}$"))
    expect(page.locator("main")).to_contain_text("amount 120")


def test_outcome_becomes_a_label(visit: Visit, ask: Ask, api: httpx.Client) -> None:
    made = ask(400)
    page = visit().open(f"/decisions/{made['id']}")
    page.get_by_role("button", name="Report the outcome").click()
    page.get_by_label("Right option").select_option("malignant")
    page.get_by_role("button", name="Report", exact=True).click()
    expect(page.get_by_text("reported by")).to_be_visible()
    labels = api.get(f"/v1/decisions/{made['id']}").json()["labels"]
    assert [label["option"] for label in labels] == ["malignant"]


def test_inbox_by_keyboard_alone(visit: Visit, ask: Ask, api: httpx.Client) -> None:
    first, second = ask(30_000), ask(31_000)
    page = visit().open(f"/inbox/{first['id']}")
    expect(page.get_by_role("button", name="Approve")).to_be_enabled()
    page.keyboard.press("n")
    page.keyboard.type("looked at it twice")
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    assert _status(api, first) == "needs_review", "an action is held back for its undo"

    page.keyboard.press("u")
    expect(page).to_have_url(re.compile(first["id"]))
    page.goto(page.url.replace(first["id"], second["id"]))
    expect(page.get_by_role("button", name="Approve")).to_be_enabled()
    page.keyboard.press("2")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    page.get_by_role("link", name="Types").first.click()  # leaving the page sends what is held
    _becomes(api, second, "overridden")
    assert _status(api, first) == "needs_review"


def test_inbox_moves_and_explains_itself(visit: Visit, ask: Ask) -> None:
    for amount in (21_000, 22_000):
        ask(amount)
    page = visit().open("/inbox")
    page.wait_for_url(re.compile("/inbox/."))
    expect(page.get_by_text("22,000").first).to_be_visible()
    start = page.url
    page.keyboard.press("j")
    expect(page).not_to_have_url(start)
    page.keyboard.press("k")
    expect(page).to_have_url(start)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("o")
    expect(page.get_by_role("dialog", name="Answer with")).to_be_visible()


def test_inbox_shows_a_blind_case_without_a_proposal(
    visit: Visit, ask: Ask, api: httpx.Client, live_server: LiveServer
) -> None:
    made = ask(34_000)
    with psycopg.connect(live_server.world.dsn) as connection:
        connection.execute("update decisions set blind = true where id = %s", [made["id"]])
    page = visit(who="reviewer").open(f"/inbox/{made['id']}")
    expect(page.get_by_role("heading", name="Options")).to_be_visible()
    expect(page.get_by_role("button", name="Approve")).to_be_disabled()
    case = page.get_by_role("region", name="The case")
    expect(case).to_contain_text("No proposal")
    expect(case).not_to_contain_text("critic")
    expect(case.get_by_role("link", name="whole story")).to_have_count(0)
    page.keyboard.press("a")
    expect(page.get_by_role("alert")).to_contain_text("nothing to approve")
    page.keyboard.press("1")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    page.get_by_role("link", name="Types").first.click()
    _becomes(api, made, "manually_approved", "overridden")
    told = api.get(f"/v1/decisions/{made['id']}").json()
    assert told["reviews"][0]["option"] == "benign"
    assert told["status"] in {"manually_approved", "overridden"}
    found = api.get("/v1/reviews/quality").json()
    assert any(one["equals_blind"]["n"] for one in found["reviewers"])
    page = visit().open("/reviewers")
    expect(page.get_by_role("table", name="Reviewers")).to_contain_text("reviewer (")


def test_inbox_says_who_was_first(visit: Visit, ask: Ask, api: httpx.Client) -> None:
    made, visitor = ask(33_000), visit()
    with visitor.page.expect_response(f"**/v1/reviews/{made['id']}/claim"):
        page = visitor.open(f"/inbox/{made['id']}")
    expect(page.get_by_role("button", name="Approve")).to_be_enabled()
    api.post(f"/v1/reviews/{made['id']}/approve", json={"note": None}).raise_for_status()
    page.keyboard.press("r")
    with page.expect_response(f"**/v1/reviews/{made['id']}/reject") as refused:
        page.get_by_role("link", name="Decisions").first.click()
    assert refused.value.status == 409
    assert _status(api, made) == "manually_approved"


def test_policy_shows_problems_by_line_and_publishes(visit: Visit, api: httpx.Client) -> None:
    page = visit().open(f"/types/{TYPE}")
    before = api.get(f"/v1/decision-types/{TYPE}/policy").json()
    page.get_by_role("button", name="Edit").click()
    editor = page.get_by_label("Policy, in YAML")
    good = before["text"].replace("maximum_dissonance: 0.12", "maximum_dissonance: 0.11")
    editor.fill(good.replace("minimum_confidence: 0.90", "minimum_confidence: 1.90"))
    page.get_by_role("button", name="Publish as").click()
    line = before["text"].split("\n").index("minimum_confidence: 0.90") + 1
    expect(page.get_by_role("button", name=f"Line {line}")).to_be_visible()
    editor.fill(good)
    page.get_by_role("button", name="Publish as").click()
    expect(page.get_by_label("The policy in force", exact=True)).to_contain_text("maximum_dissonance: 0.11")
    assert api.get(f"/v1/decision-types/{TYPE}/policy").json()["version"] == before["version"] + 1


def test_type_page_answers_at_which_error(visit: Visit) -> None:
    page = visit().open(f"/types/{TYPE}")
    expect(page.get_by_role("img", name="Error against")).to_be_visible()
    slider = page.get_by_role("slider")
    slider.focus()
    page.keyboard.press("End")
    expect(page.get_by_role("row", name=re.compile("trust"))).to_contain_text("100")


def test_learning_a_type(visit: Visit, tmp_path: Path) -> None:
    rows = [f"{index},{index % 7},{'small' if index % 7 < 4 else 'large'},id-{index}" for index in range(400)]
    file = tmp_path / "Parcel sizes.csv"
    file.write_text("\n".join(["weight,length,size,parcel", *rows]), encoding="utf-8")
    page = visit().open("/types/learn")
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_label("Label: how a case ended").select_option("size")
    expect(page.get_by_label("Name of the type")).to_have_value("parcel-sizes")
    expect(page.get_by_role("region", name="Left out")).to_contain_text("parcel")
    page.get_by_role("button", name="Learn from 400 cases").click()
    expect(page.get_by_text("is published")).to_be_visible(timeout=120_000)
    page.get_by_role("link", name="See what it can answer").click()
    expect(page.get_by_role("heading", name="parcel-sizes")).to_be_visible()


def test_deciding_a_file(visit: Visit, api: httpx.Client, tmp_path: Path) -> None:
    fields = api.get(f"/v1/decision-types/{TYPE}").json()["fields"]
    line = ",".join(str(one["median"]) for one in fields)
    file = tmp_path / "cases.csv"
    file.write_text("\n".join([",".join(one["name"] for one in fields), *[line] * 30]), encoding="utf-8")
    page = visit().open(f"/decisions/batch?type={TYPE}")
    page.locator("input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Decide every row").click()
    expect(page.get_by_text("30 of 30 rows")).to_be_visible(timeout=60_000)
    with page.expect_download() as download:
        page.get_by_role("button", name="Results as CSV").click()
    assert len(Path(download.value.path()).read_text(encoding="utf-8").strip().split("\n")) == 31


def test_palette_goes_anywhere(visit: Visit, ask: Ask) -> None:
    made = ask(600)
    page = visit().open("/jobs")
    page.keyboard.press("Control+k")
    page.get_by_placeholder("A page, a type, or the id of a decision").fill(made["id"])
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(f"/decisions/{made['id']}$"))


def _becomes(api: httpx.Client, decision: dict[str, object], *statuses: str) -> None:
    """Wait until what was sent on leaving a page has arrived."""
    until = monotonic() + 15
    while _status(api, decision) not in statuses and monotonic() < until:
        sleep(0.05)
    assert _status(api, decision) in statuses


def _status(api: httpx.Client, decision: dict[str, object]) -> str:
    return str(api.get(f"/v1/decisions/{decision['id']}").json()["status"])
