"""The documentation says what the code does; its receiver runs."""

import re
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from decidable.webhooks.events import CATALOGUE
from decidable.webhooks.guard import REFUSED_V4, REFUSED_V6
from decidable.webhooks.schedule import ATTEMPTS, WAITS
from decidable.webhooks.signing import key_of, new_secret, signature_headers

DOCS = Path(__file__).resolve().parents[2] / "docs"
REFERENCE = (DOCS / "reference/webhooks.md").read_text()
HOW_TO = (DOCS / "how-to/webhooks.md").read_text()


def test_every_event_is_described() -> None:
    section = REFERENCE.split("## Events")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `([a-z_.]+)` \| (.+) \|$", section, re.MULTILINE)
    wanted = [(e.name, e.description + ("" if e.emitted else " *Not sent yet.*")) for e in CATALOGUE]
    assert rows == wanted


def test_the_table_of_waits_is_that_of_the_code() -> None:
    factor = {"s": 1, "min": 60, "h": 3600}
    rows = re.findall(r"^\| (\d+) \| (\d+) (s|min|h) \|$", REFERENCE, re.MULTILINE)
    assert [int(number) for number, _, _ in rows] == list(range(1, ATTEMPTS))
    assert [int(value) * factor[unit] for _, value, unit in rows] == list(WAITS)
    assert f"after attempt {ATTEMPTS} the delivery is dead" in REFERENCE


def test_every_refused_network_is_named() -> None:
    missing = [
        str(one) for one in (*REFUSED_V4, *REFUSED_V6) if str(one).removesuffix("/32") not in REFERENCE
    ]
    assert missing == []


async def test_the_receiver_of_the_guide_runs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = new_secret()
    monkeypatch.setenv("WEBHOOK_SECRET", secret)
    [source] = re.findall(r"```python receiver.py\n(.*?)```", HOW_TO, re.DOTALL)
    made: dict[str, Any] = {"__name__": "receiver"}
    exec(compile(source, "receiver.py", "exec", dont_inherit=True), made)
    body = b'{"type":"job.succeeded","data":{"object":{"id":"j-1"}}}'
    good = signature_headers([key_of(secret)], "msg_1", int(time.time()), body)
    bad = signature_headers([key_of(new_secret())], "msg_2", int(time.time()), body)
    transport = httpx.ASGITransport(app=made["app"])
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        answers = [await client.post("/decidable", content=body, headers=one) for one in (good, good, bad)]
    assert [answer.status_code for answer in answers] == [204, 204, 400]
    assert capsys.readouterr().out == "job.succeeded j-1\n"
