"""CONTRIBUTING says how a signal is added: a copy of the code is changed as it says, and the signal is in an answer."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.docs.guides import ROOT, read
from tests.world import World

REGISTRY = "src/decidable/decision/signals/registry.py"
IN_AN_ANSWER = """
import asyncio, os
from decidable.access.caller import Actor
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.command import decide_input
from decidable.kit.db import make_pool
from decidable.learning.publish import publish, publish_policy
from decidable.tenants.tenants import create_tenant
from decidable.settings import Settings
from tests.histories import learned_loans

TESTS = Actor.system("tests")
SETTINGS = Settings(secret_key="A" * 43 + "=")

def test_the_signal_is_in_an_answer():
    asyncio.run(fill())
    given = '{"amount": 3000, "years": 10, "purpose": "TBD", "telephone": 1}'
    made = decide_input(SETTINGS, os.environ["DSN"], "here", "loans", given, None)
    assert "placeholder" in [signal["name"] for signal in made["signals"]]
    assert "placeholder" in str(made["reasons"]), "the policy speaks of it"

async def fill():
    async with make_pool(os.environ["DSN"], maximum=1) as pool:
        context = Context(SETTINGS, pool)
        tenant = await create_tenant(context, "here", TESTS)
        async with changing(context, tenant.id, TESTS) as change:
            await publish(context, change, "loans", learned_loans(), "test")
            await publish_policy(context, change, "loans", "review_signals: [placeholder]", "test", None)
"""


def test_a_signal_is_one_file_one_registration_and_one_test(fresh_dsn: str, tmp_path: Path) -> None:
    application_dsn = World(fresh_dsn).application
    ignored = shutil.ignore_patterns("dist", "__pycache__", "node_modules")
    for name in ("src", "tests"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    files = [block for block in read(ROOT / "CONTRIBUTING.md").blocks if block.file]
    assert [Path(block.file).name for block in files] == ["placeholder.py", "test_placeholder.py"]
    for block in files:
        (tmp_path / block.file).write_text(block.text)
    register(tmp_path / REGISTRY)
    (tmp_path / "tests/decision/test_answer.py").write_text(IN_AN_ANSWER)
    done = run(
        tmp_path,
        application_dsn,
        *(f"tests/decision/test_{name}.py" for name in ("placeholder", "signal_registry", "answer")),
    )
    assert done.returncode == 0, done.stdout


def register(registry: Path) -> None:
    """The one line that CONTRIBUTING shows, at the end, and its import."""
    [line] = [
        block.text for block in read(ROOT / "CONTRIBUTING.md").blocks if block.text.startswith('"place')
    ]
    source = registry.read_text()
    assert source.count("\n}\n") == 1
    source = source.replace("\n}\n", f"\n    {line}}}\n")
    where = "\nSIGNALS: Final"
    imported = "from decidable.decision.signals.placeholder import placeholder\n"
    registry.write_text(source.replace(where, imported + where))


def run(folder: Path, dsn: str, *tests: str) -> "subprocess.CompletedProcess[str]":
    """pytest in the copy."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--noconftest", "-p", "no:cacheprovider", *tests],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder / "src"), "DSN": dsn},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
