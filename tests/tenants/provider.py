"""A real OpenID provider on this machine (tests/oidc), and a browser that walks through its pages."""

import json
import re
import select
import shutil
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx

from tests.needs import absent
from tests.ports import free_port

FOLDER = Path(__file__).resolve().parent.parent / "oidc"
CALLBACK = "http://here/v1/session/oidc/callback"
SECRET = "a secret: with & signs"
PATIENCE_SECONDS = 90


class Provider:
    """The process of one provider. Starting it anew on its port gives it new keys."""

    def __init__(self, people: dict[str, dict[str, Any]], callback: str = CALLBACK) -> None:
        if shutil.which("node") is None or not (FOLDER / "node_modules").is_dir():
            absent("the OpenID provider is not installed (npm ci in tests/oidc)")
        self.people = people
        self.callback = callback
        self.port = free_port()
        self.issuer = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it listens."""
        wanted = {"port": self.port, "callback": self.callback, "people": self.people}
        process = subprocess.Popen(
            ["node", "server.mjs", json.dumps(wanted)],
            cwd=FOLDER,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._process = process
        assert process.stdout is not None
        ready, _, _ = select.select([process.stdout], [], [], PATIENCE_SECONDS)
        assert ready, "the provider did not start"
        assert process.stdout.readline() == b"ready\n", "the provider did not start"

    def stop(self) -> None:
        """Stop it."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(PATIENCE_SECONDS)
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None

    def mischief(self, **what: Any) -> None:
        """Have the next ID tokens say something else; nothing: be good again."""
        httpx.put(f"{self.issuer}/mischief", json=what, timeout=5).raise_for_status()


async def walk(address: str, person: str, *, cancel: bool = False) -> str:
    """From the provider's first page through its forms; the address that it sends the browser back to."""
    async with httpx.AsyncClient(timeout=10) as web:
        answer = await web.get(address)
        for _ in range(12):
            if answer.is_redirect:
                onward = urljoin(str(answer.url), answer.headers["location"])
                if onward.startswith(CALLBACK):
                    return onward
                answer = await web.get(onward)
            elif cancel:
                answer = await web.get(f"{answer.url}/abort")
            else:
                answer = await _submit(web, answer, person)
    raise AssertionError(f"the provider does not send us back: {answer.status_code} {answer.text[:500]}")


async def _submit(web: httpx.AsyncClient, page: httpx.Response, person: str) -> httpx.Response:
    """Send the form of a page."""
    assert page.status_code == 200, page.text[:500]
    action = re.search(r'<form[^>]* action="([^"]+)"', page.text)
    prompt = re.search(r'name="prompt" value="(\w+)"', page.text)
    assert action, page.text
    assert prompt, page.text
    form = {"prompt": prompt[1]}
    if prompt[1] == "login":
        form |= {"login": person, "password": "any"}
    return await web.post(urljoin(str(page.url), action[1]), data=form)


def path_of(address: str) -> str:
    """Path and query of an address."""
    parts = urlsplit(address)
    return f"{parts.path}?{parts.query}"
