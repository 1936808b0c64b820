"""Every block of Python in the pages about the client runs, in order, against real processes."""

import os
import re
from pathlib import Path
from typing import Any

import pytest

from decidable.client import webhooks
from decidable.kit.clock import utc_now
from decidable.kit.table import write_csv
from decidable.learning.demo import tumour_triage
from decidable.webhooks.signing import key_of, new_secret, signature_headers
from tests.conftest import ROOT
from tests.world import LiveServer

PAGES = ["docs/how-to/python-client", "docs/reference/client", "README"]
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.fixture
def at_home(live_server: LiveServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the pages say is there, and the two settings of the client."""
    (tmp_path / "docs").symlink_to(ROOT / "docs")
    history = tumour_triage()
    (tmp_path / "past-cases.csv").write_bytes(b"".join(write_csv(history.columns, history.rows)))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(os.environ, "DECIDABLE_URL", live_server.url)
    monkeypatch.setitem(os.environ, "DECIDABLE_KEY", live_server.key)
    return tmp_path


@pytest.mark.parametrize("page", PAGES)
def test_every_block_of_python_runs(page: str, at_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known: dict[str, Any] = {}
    text = (ROOT / f"{page}.md").read_text()
    blocks = list(BLOCK.finditer(text))
    assert blocks
    for block in blocks:
        line = text.count("\n", 0, block.start()) + 2
        exec(compile("\n" * (line - 1) + block[1], f"{page}.md", "exec"), known)
    if "client" in known:
        known["client"].close()
    said = capsys.readouterr().out
    if page == PAGES[0]:
        assert len((at_home / "decided.csv").read_text().splitlines()) == 101
        assert "100 %" in said
        assert "mean_area" in said
        check_receiver(known["receive"])


def check_receiver(receive: Any) -> None:
    """The receiver of the page believes what is signed, and nothing else."""
    secret, stamp = new_secret(), int(utc_now().timestamp())
    body = webhooks.Body.model_validate(
        {
            "type": "decision.created",
            "timestamp": utc_now(),
            "data": {"tenant": "acme", "object": {"kind": "decision", "id": "1"}},
        }
    ).model_dump_json()
    headers = signature_headers([key_of(secret)], "1", stamp, body.encode())
    assert receive(body.encode(), headers, secret) == 204
    assert receive(body.encode() + b" ", headers, secret) == 400
