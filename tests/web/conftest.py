"""A real Chromium that looks at a real server."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, ConsoleMessage, Page, expect, sync_playwright

from tests.needs import absent
from tests.world import TYPE, LiveServer

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
BROWSERS = ("chromium-headless-shell", "chromium", "google-chrome")
"""The first that is there. The shell draws and scripts like the others, without the half of them that no page sees."""
PATIENCE_MS = 60_000
SIZES = {"wide": {"width": 1280, "height": 860}, "phone": {"width": 390, "height": 844}}


@dataclass
class Visitor:
    """A page of a browser, signed in, and all that went wrong on it so far."""

    page: Page
    url: str
    key: str
    wrong: list[str] = field(default_factory=list)

    def open(self, address: str) -> Page:
        """Go to an address and wait until nothing is on its way any more but the stream."""
        self.page.goto(self.url + address)
        self.page.wait_for_selector("main h1", state="attached")
        settle(self.page)
        return self.page

    def sign_in(self) -> None:
        """Arrive with the key in the address, as the link that `decidable run` prints."""
        self.page.goto(f"{self.url}/decisions#key={self.key}")
        self.page.wait_for_selector("main h1")


@pytest.fixture(scope="module")
def chromium(live_server: LiveServer) -> Iterator[Browser]:
    """Debian's Chromium, on a server that is up; no wider, as its loop runs in this thread like those of others."""
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        absent("no Chromium is installed (apt-get install chromium-headless-shell)")
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, live_server: LiveServer) -> Iterator[Callable[..., Visitor]]:
    """Sign a visitor in; at the end, nothing may stand in a console that a page is to blame for."""
    made: list[Visitor] = []

    def arrive(
        size: str = "wide", scheme: str = "light", *, signed_in: bool = True, who: str = "member"
    ) -> Visitor:
        looks: Any = {"viewport": SIZES[size], "color_scheme": scheme, "reduced_motion": "reduce"}
        page = chromium.new_context(**looks).new_page()
        page.set_default_timeout(PATIENCE_MS)
        visitor = Visitor(page, live_server.url, live_server.world.keys["demo", who])
        page.on("console", lambda message: _note(visitor, message))
        page.on("pageerror", lambda error: visitor.wrong.append(str(error)))
        made.append(visitor)
        if signed_in:
            visitor.sign_in()
        return visitor

    yield arrive
    for visitor in made:
        visitor.page.context.close()
    assert [line for visitor in made for line in visitor.wrong] == []


def _note(visitor: Visitor, message: ConsoleMessage) -> None:
    """The browser itself writes a line for each answer that is not 2xx; the page shows it, so it is no fault."""
    if message.type in {"error", "warning"} and not message.text.startswith("Failed to load resource"):
        visitor.wrong.append(message.text)


@pytest.fixture(scope="module")
def api(live_server: LiveServer) -> Iterator[httpx.Client]:
    """The API of that server, with the same key."""
    headers = {"Authorization": f"Bearer {live_server.key}"}
    with httpx.Client(base_url=live_server.url, headers=headers, timeout=30) as client:
        yield client


Ask = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def ask(api: httpx.Client) -> Ask:
    """Have one case of the demo type decided; an amount of 20,000 needs one person, 90,000 two."""
    fields = api.get(f"/v1/decision-types/{TYPE}").raise_for_status().json()["fields"]

    def decided(amount: float | None = None, **changed: Any) -> dict[str, Any]:
        given = {one["name"]: one["median"] for one in fields} | changed
        answer = api.post("/v1/decisions", json={"type": TYPE, "input": given, "amount": amount})
        found: dict[str, Any] = answer.raise_for_status().json()
        return found

    return decided


def overflow(page: Page) -> list[str]:
    """Parts that are wider than the place they have, of those that must not scroll sideways."""
    found: list[str] = page.evaluate(
        """() => [document.documentElement, ...document.querySelectorAll('main, main > div')]
            .filter((part) => part.scrollWidth > part.clientWidth + 1)
            .map((part) => `${part.tagName} ${part.className} ${part.scrollWidth} > ${part.clientWidth}`)"""
    )
    return found


def settle(page: Page) -> None:
    """Wait until no part of the page is loading, nor was in the last frames: one part may bring the next."""
    page.evaluate(
        """async () => {
            const loading = () => document.querySelector('[role=status][aria-label^=Loading], [aria-busy=true]');
            const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
            const until = performance.now() + 60000;
            for (let quiet = 0; quiet < 4 && performance.now() < until; quiet++) {
                await frame();
                if (loading()) quiet = -1;
            }
        }"""
    )


def objections(page: Page, *, colours_alone: bool = False) -> list[str]:
    """What axe objects to, rule by rule; of colours alone where nothing else can be another than before."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    options: dict[str, Any] = {"resultTypes": ["violations"], "preload": False, "iframes": False}
    if colours_alone:
        options["runOnly"] = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
    found: list[str] = page.evaluate(
        """async (options) => (await axe.run(document, options)).violations
            .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))""",
        options,
    )
    return found


FRAMES = """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"""
"""Until the other scheme is drawn; visitors want no motion, so nothing fades."""


def in_both_schemes(page: Page) -> list[str]:
    """What is wrong with a page as it stands, light and dark: the scheme changes colours and nothing else."""
    page.emulate_media(color_scheme="light")
    wrong = [*overflow(page), *objections(page)]
    page.emulate_media(color_scheme="dark")
    page.evaluate(FRAMES)
    wrong += [f"dark: {one}" for one in objections(page, colours_alone=True)]
    page.emulate_media(color_scheme="light")
    page.evaluate(FRAMES)
    return wrong
