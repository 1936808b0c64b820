"""The reference: its verification without our code verifies, and its list of actions is the code's."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.audit.chains import chain
from tests.audit.test_files import whole

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs/reference/audit.md").read_text()


def run_the_page(file: Path) -> "subprocess.CompletedProcess[str]":
    code = re.search(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert code is not None
    return subprocess.run(
        [sys.executable, "-c", code[1], str(file)], capture_output=True, text=True, check=False
    )


@pytest.mark.filterwarnings("ignore")
def test_the_verification_on_the_page(tmp_path: Path) -> None:
    file, content = tmp_path / "export.ndjson", whole(chain(9))
    file.write_bytes(content)
    assert run_the_page(file).stdout == "9 rows hold\n"
    file.write_bytes(content.replace(b"decision.created", b"decision.erased0", 3))
    assert run_the_page(file).stderr == "row 1 is wrong\n"
    file.write_bytes(b"".join(content.splitlines(True)[:-1]))
    assert run_the_page(file).stdout == "8 rows, and more are missing\n"


def test_the_page_lists_every_action_that_is_recorded() -> None:
    listed = set(re.findall(r"`([a-z]+\.[a-z_]+)`", PAGE.split("## Actions")[1].split("## Reading")[0]))
    recorded = set()
    for file in (ROOT / "src/decidable").rglob("*.py"):
        recorded |= set(re.findall(r"record\(\s*\"([a-z]+\.[a-z_]+)\"", file.read_text()))
    assert recorded <= listed, recorded - listed
