"""docs/tutorial/risk-manager.md, done from its first line to its last; every bold name in it is used."""

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.conftest import Visitor, in_both_schemes, settle
from tests.web.running import server_with
from tests.world import LiveServer, World

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]
GUIDE = Path(__file__).resolve().parents[2] / "docs" / "tutorial" / "risk-manager.md"
PASSWORD = "correct horse battery staple"
PEOPLE = {"mara@example.org": "Mara", "jon@example.org": "Jon"}


@pytest.fixture(scope="module")
def live_server(
    postgres_dsn: str, taught: World, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LiveServer]:
    """An installation in which nobody publishes alone, with two people."""
    folder = tmp_path_factory.mktemp("manager")
    with server_with(
        postgres_dsn, taught, folder, DECIDABLE_PUBLISH_ALONE="false", DECIDABLE_CHECKPOINT_SECONDS="1"
    ) as server:
        for email, name in PEOPLE.items():
            person = {"email": email, "name": name, "role": "member", "password": PASSWORD}
            admin = server.world.key("operator")
            httpx.post(f"{server.url}/v1/people", json=person, headers=admin).raise_for_status()
        yield server


class Guide:
    """Finds controls by the names that the guide gives them, and remembers which it found."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.named = set(re.findall(r"\*\*(.+?)\*\*", GUIDE.read_text(encoding="utf-8")))
        self.used: set[str] = set()

    def _note(self, name: str) -> str:
        assert name in self.named, f"the guide does not name {name!r}"
        self.used.add(name)
        return name

    def press(self, name: str, role: str = "button", *, whole: bool = False) -> None:
        found = self.page.get_by_role(role, name=self._note(name), exact=whole)  # type: ignore[arg-type]
        found.first.click()

    def field(self, label: str, *, whole: bool = True) -> Locator:
        return self.page.get_by_label(self._note(label), exact=whole).first

    def see(self, name: str, role: str = "button") -> None:
        expect(self.page.get_by_role(role, name=self._note(name)).first).to_be_visible()  # type: ignore[arg-type]


def _history(folder: Path) -> Path:
    """Loans whose outcome follows from two columns, but for a few."""
    rng = random.Random(3)
    rows = ["status,income,debt,home"]
    for _ in range(600):
        income, debt = rng.randint(20, 200), rng.randint(0, 90)
        good = income > debt + 60
        rows.append(
            f"{'good' if good != (rng.random() < 0.01) else 'bad'},{income},{debt},{rng.choice(['own', 'rent'])}"
        )
    file = folder / "Small loans.csv"
    file.write_text("\n".join(rows), encoding="utf-8")
    return file


def _new_cases(folder: Path) -> Path:
    rows = ["income,debt,home,amount", *(f"{60 + 9 * n},{n},rent,{20_000 + n}" for n in range(12))]
    file = folder / "New loans.csv"
    file.write_text("\n".join(rows), encoding="utf-8")
    return file


def _sign_in(visitor: Visitor, email: str) -> Guide:
    guide = Guide(visitor.page)
    visitor.page.goto(visitor.url)
    guide.field("Tenant").fill("demo")
    guide.field("Email").fill(email)
    guide.field("Password").fill(PASSWORD)
    guide.press("Sign in")
    return guide


def test_the_guide_can_be_followed_to_its_end(visit: Visit, tmp_path: Path) -> None:
    visitor = visit(signed_in=False)
    guide = _sign_in(visitor, "mara@example.org")
    _learn(guide, tmp_path)
    _bound(guide)
    _decide(guide, tmp_path)
    _inbox(guide)
    _explain(guide)
    address = _draft(guide)
    _publish(visit(signed_in=False), address, guide)
    _trail(guide)
    assert guide.named - guide.used == set(), "the guide names what was not met on the way"


def _learn(guide: Guide, folder: Path) -> None:
    page = guide.page
    guide.press("Types", "link")
    guide.press("Learn a type", "link")
    page.get_by_text(guide._note("The cases are in Excel or another spreadsheet?")).click()
    expect(page.get_by_text("CSV UTF-8 (Comma delimited)")).to_be_visible()
    workbook = folder / "Loans.xlsx"
    workbook.write_bytes(b"PK\x03\x04")
    page.locator("input[type=file]").set_input_files(workbook)
    expect(page.get_by_role("alert")).to_contain_text("Loans.xlsx is a spreadsheet")
    assert in_both_schemes(page) == []
    page.get_by_role("button", name="Choose the CSV file").click()
    page.locator("input[type=file]").set_input_files(_history(folder))
    expect(guide.field("Name of the type")).to_have_value("small-loans")
    expect(guide.field("Label: how a case ended")).to_have_value("status")
    expect(page.get_by_role("region", name="Options")).to_contain_text("good")
    guide.press("Learn from")
    expect(page.get_by_text("is published")).to_be_visible(timeout=120_000)
    guide.press("See what it can answer", "link")
    expect(page.get_by_role("heading", name="small-loans")).to_be_visible()


def _bound(guide: Guide) -> None:
    page = guide.page
    slider = page.get_by_role("slider")
    slider.focus()
    for _ in range(10):
        page.keyboard.press("ArrowRight")
    guide.field("A review costs").fill("4")
    guide.field("A wrong answer costs").fill("200")
    expect(page.locator("#risk")).to_contain_text("reviews a day")
    guide.press("Certify at")
    expect(page.locator("#risk").get_by_text(re.compile("^(Not p|P)roven"))).to_be_visible()
    guide.press("Change the autonomy")
    page.get_by_role("radio", name=re.compile("suggest")).check()
    guide.field("Why").fill("people look at everything in the first week")
    page.keyboard.press("Enter")
    expect(page.locator("#autonomy")).to_contain_text("in the first week")


def _decide(guide: Guide, folder: Path) -> None:
    page = guide.page
    guide.press("Decide a file", "link")
    page.locator("input[type=file]").set_input_files(_new_cases(folder))
    guide.press("Decide every row")
    expect(page.get_by_text("12 of 12 rows")).to_be_visible(timeout=60_000)
    guide.see("Results as CSV")


def _inbox(guide: Guide) -> None:
    page = guide.page
    guide.press("Inbox", "link")
    queue = page.get_by_role("list", name="What waits, riskiest first")
    expect(queue.get_by_role("link")).to_have_count(12)
    for name in ("Approve", "Other option", "Reject"):
        guide.see(name)
    guide.press("Keys")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    guide.field("Note").fill("income was checked")
    page.keyboard.press("Escape")
    for left, key in ((11, "1"), (10, "2"), (9, "r")):
        expect(page.get_by_role("button", name="Reject")).to_be_enabled()
        page.keyboard.press(key)
        expect(queue.get_by_role("link")).to_have_count(left)
    guide.press("Undo")
    expect(queue.get_by_role("link")).to_have_count(10)


def _explain(guide: Guide) -> None:
    page = guide.page
    guide.press("Decisions", "link")
    page.get_by_label("Status").select_option("needs_review")
    row = page.get_by_role("row").filter(has_text="small-loans").first
    row.get_by_role("link").first.click()
    guide.press("Dossier", "link")
    expect(page.get_by_role("region", name="1. In short")).to_contain_text("Mara (mara@example.org), as row")
    expect(page.get_by_role("region", name=re.compile("^4"))).to_contain_text("policy v1, published")
    expect(page.get_by_role("list", name="Rows of the audit trail").get_by_role("listitem")).to_have_count(2)
    page.evaluate("window.print = () => { document.title = 'printed' }")
    guide.press("Print or save as PDF")
    expect(page).to_have_title("printed")
    page.emulate_media(media="print", color_scheme="dark")
    expect(page.get_by_role("navigation", name="Main", exact=True)).to_be_hidden()
    expect(page.get_by_role("button", name="Print or save as PDF")).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('main')).overflowY") == "visible"
    page.emulate_media(media="screen", color_scheme="light")


def _draft(guide: Guide) -> str:
    page = guide.page
    page.goto(page.url.split("/decisions")[0] + "/types/small-loans")
    page.get_by_role("button", name="Edit").click()
    page.get_by_label("Least confidence").fill("0.95")
    page.get_by_role("button", name="Publish as v2").click()
    expect(page.get_by_role("alert")).to_contain_text("Here nobody publishes alone.")
    page.get_by_role("button", name="Discard").click()
    guide.press("Drafts and releases", "link")
    guide.press("Draft a policy")
    guide.field("Least confidence").fill("0,85")
    page.get_by_label("Amounts up to, low").fill("1500")
    page.get_by_label("Who must look at it, medium").select_option("1 person")
    guide.press("Add a rule")
    guide.field("If").select_option("income")
    guide.field("Comparison").select_option("is below")
    guide.field("Value").fill("30")
    guide.field("Then").select_option("two persons decide")
    guide.field("Reason").fill("Small incomes are looked at by two.")
    guide.press("Put it into the policy")
    changes = page.get_by_role("region", name="What changes")
    for line in (
        "+ minimum_confidence: 0.85",
        "low: {up_to: 1500, reviewers: 0}",
        'when: "input.income < 30"',
    ):
        expect(changes).to_contain_text(line)
    expect(changes).to_contain_text("medium: {up_to: 10000, reviewers: 1}")
    guide.field("Why").fill("incomes were looked at")
    guide.press("Keep as a draft")
    expect(page.get_by_role("note")).to_contain_text("Not tested yet. Test runs it on past decisions")
    guide.press("Test", whole=True)
    expect(page.get_by_role("table", name="Before and after")).to_contain_text("automatic", timeout=60_000)
    expect(page.get_by_role("note")).to_contain_text("You wrote it, so another person publishes v2")
    expect(page.get_by_role("button", name="Publish")).to_be_disabled()
    listed = page.get_by_role("button", name=guide._note("List the decisions that flip"))
    unchanged = page.get_by_text("would come out otherwise")
    expect(listed.or_(unchanged).first).to_be_visible()
    return page.url


def _publish(visitor: Visitor, address: str, guide: Guide) -> None:
    colleague = _sign_in(visitor, "jon@example.org")
    visitor.page.wait_for_selector("nav", state="attached")
    visitor.page.goto(address)
    colleague.press("Publish")
    visitor.page.get_by_role("button", name="Publish v2").click()
    expect(visitor.page.locator("main header")).to_contain_text("in force")
    guide.used |= colleague.used


def _trail(guide: Guide) -> None:
    page = guide.page
    guide.press("Audit", "link")
    settle(page)
    guide.press("Verify")
    expect(page.get_by_role("region", name="What was verified")).to_contain_text("The trail holds")
    guide.press("Export")
    with page.expect_download():
        page.get_by_role("dialog").get_by_role("button", name="Export").click()
    guide.see("Checkpoints", "link")
