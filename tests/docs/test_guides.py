"""Every command that the documentation tells its readers to type is typed here, and prints what the page shows."""

import asyncio
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

from decidable.audit.changing import changing
from decidable.context import Context
from decidable.kit.databases import create_database, drop_database
from decidable.kit.db import make_pool
from decidable.kit.ids import uuid7
from decidable.learning.learn import Learned
from decidable.learning.publish import publish
from decidable.operate.bootstrap import bootstrap
from decidable.operate.demo import DEMO_TYPE, TENANT
from decidable.tenants.tenants import create_tenant
from tests import forkserver
from tests.docs.guides import COMMANDS, ROOT, RUN, Page, PageWrong, Shell, pages, read
from tests.ports import free_port
from tests.world import SECRET, TESTS, World, serving, settings_of_tests

PAGES = pages()
ASK = ROOT / "tests/docs/ask.py"
GUIDES = [page for page in PAGES if any(block.runs for block in page.blocks)]
MAP = ROOT / "docs/README.md"
BY_THEMSELVES = ("README.md", "docs/README.md", "docs/tutorial/")
"""Pages whose readers have not yet done what docs/README.md says comes before a how-to."""


# --- an installation as `make run` leaves it ------------------------------------------------------


@pytest.fixture(scope="module")
def demo(postgres_dsn: str, template_dsn: str, learned: Learned) -> str:
    """A template: the demo as the first start makes it, but for its key, which each home gets of its own."""
    dsn = create_database(postgres_dsn, "template_docs", template="template_migrated")

    async def fill() -> None:
        async with make_pool(World(dsn).application, maximum=1) as pool:
            context = Context(settings_of_tests(), pool)
            tenant = await create_tenant(context, TENANT, TESTS)
            async with changing(context, tenant.id, TESTS) as change:
                await publish(context, change, DEMO_TYPE, learned, "bootstrap")

    asyncio.run(fill())
    return dsn


Open = Callable[[Page, Path], Shell]


@pytest.fixture(scope="module")
def open_shell(postgres_dsn: str, demo: str) -> Iterator[Open]:
    """Gives a page the shell that it needs; installations are stopped after the last page."""
    with ExitStack() as stack:
        shared: list[Shell] = []

        def open_for(page: Page, folder: Path) -> Shell:
            if page.needs == "empty":
                return _checkout(folder, dict(os.environ), str(free_port()))
            if page.needs == "alone":
                return stack.enter_context(_installation(postgres_dsn, folder, page.settings))
            if not shared:
                home = folder.parent / "shared"
                shared.append(stack.enter_context(_installation(postgres_dsn, home, SHARED)))
            one = shared[0]
            made = _checkout(folder, one.environment, one.ports["8000"])
            (folder / "var").symlink_to(one.folder / "var")
            return made

        yield open_for


SHARED = {"DECIDABLE_WEBHOOK_PRIVATE": "127.0.0.0/8"}


class _installation:  # noqa: N801 - used as a function in a with statement
    """API and worker on a copy of the demo, and the folder of their checkout."""

    def __init__(self, postgres_dsn: str, folder: Path, settings: dict[str, str]) -> None:
        self._postgres, self._folder, self._settings = (
            postgres_dsn,
            folder,
            settings,
        )
        self._stack = ExitStack()

    def __enter__(self) -> Shell:
        name = f"docs_{uuid7().hex}"
        world = World(create_database(self._postgres, name, template="template_docs"))
        self._stack.callback(drop_database, self._postgres, name)
        home = self._folder / "var"
        home.mkdir(parents=True)
        bootstrap(settings_of_tests(home=home), world.application)
        port = free_port()
        self._stack.enter_context(serving(world, home, port, **self._settings))
        (home / "logs").mkdir()  # where `decidable run` has them
        for name, file in (("api.log", "serve-0.log"), ("worker.log", "worker-1.log")):
            (home / "logs" / name).symlink_to(home / file)
        given = {**self._settings, "DATABASE_URL": world.dsn, "DECIDABLE_SECRET_KEY": SECRET}
        return _checkout(self._folder, {**os.environ, **given}, str(port))

    def __exit__(self, *failure: object) -> None:
        self._stack.close()


def _checkout(folder: Path, environment: Mapping[str, str], port: str) -> Shell:
    """A folder with what readers have in theirs: docs/examples and the commands of .venv."""
    programs = folder / ".venv/bin"
    programs.mkdir(parents=True)
    for name, arguments in (("decidable", f"-S -E {ASK} {forkserver.address()}"), ("python", "")):
        (programs / name).write_text(f'#!/bin/sh\nexec {sys.executable} {arguments} "$@"\n')
        (programs / name).chmod(0o755)
    (folder / "docs").mkdir()
    shutil.copytree(ROOT / "docs/examples", folder / "docs/examples")
    found = {**environment, "DECIDABLE_PORT": port, "DECIDABLE_HOME": str(folder / "var")}
    found["PYTHONPATH"] = str(ROOT / "src")
    return Shell(folder, found, {"8000": port})


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_what_a_page_says_is_so(page: Page, open_shell: Open, tmp_path: Path) -> None:
    shell = open_shell(page, tmp_path / "checkout")
    if not page.name.startswith(BY_THEMSELVES):
        shell.first = "".join(block.text for block in read(MAP).blocks if block.runs)
    shell.run(page)


# --- nothing is forgotten -------------------------------------------------------------------------


def test_what_readers_would_type_is_marked_as_such() -> None:
    for page in PAGES:
        for block in page.blocks:
            typed = block.language in {"", "bash", "shell", "console"} and block.text.startswith(COMMANDS)
            if typed:
                raise page.wrong(block.line, f"commands stand in a ```{RUN} block, so that they are run")


def test_what_is_not_run_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    commands = [(page, block) for page in PAGES for block in page.blocks if block.language == RUN]
    left = [(page, block) for page, block in commands if not block.runs]
    for page, block in left:
        reason = block.marks["not run"]
        print(f"{page.name}:{block.line} is not run: {reason}")
        if len(reason.split()) < 3:
            raise page.wrong(block.line, "say in a sentence why this is not run")
    assert len(left) <= len(commands) / 5, capsys.readouterr().out


def test_every_figure_that_prometheus_is_asked_for_is_there() -> None:
    source = "".join(file.read_text() for file in (ROOT / "src/decidable").rglob("*.py"))
    [rules] = [b.text for b in read(ROOT / "docs/how-to/prometheus.md").blocks if b.file]
    named = set(re.findall(r"\b([a-z_]+)\{job=", rules)) - {"up"}
    assert len(named) >= 6
    missing = [name for name in named if f'"{name.removesuffix("_bucket")}"' not in source]
    assert missing == []


# --- the harness itself ---------------------------------------------------------------------------


def page_of(folder: Path, text: str) -> Page:
    (folder / "page.md").write_text(text)
    return read(folder / "page.md")


def run(folder: Path, text: str) -> None:
    shell = Shell(folder, dict(os.environ), {"8000": "8123"})
    shell.run(page_of(folder, text))


def test_blocks_share_a_shell_and_ports_are_those_of_the_installation(tmp_path: Path) -> None:
    run(
        tmp_path,
        "```sh\na=http://127.0.0.1:8000/x\n```\n\n```sh\necho $a\n```\n\nsays\n\n```text\nhttp://127.0.0.1:8000/...\n```\n",
    )
    assert (tmp_path / ".printed-1").read_text() == "http://127.0.0.1:8123/x\n"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("```sh\nfalse\n```\n", "page.md:1: the block ended with 1"),
        ("```sh\ntrue\n```\n```sh\necho $nothing\n```\n", "page.md:4: the block ended with 1"),
        ("```sh\nfalse | cat\n```\n", "page.md:1: the block ended with 1"),
        ('```sh\necho \'{"a": 1}\'\n```\n```json\n{"a": 2}\n```\n', "page.md:4: shows"),
        ("```sh\necho one two\n```\n```text\none\n```\n", "page.md:4: shows"),
        ("<!-- not rum: it would take a day -->\n```sh\ntrue\n```\n", "page.md:1: no such mark"),
        ("<!-- not run: it would take a day -->\nThen\n```sh\ntrue\n```\n", "page.md:1: a mark stands"),
        ("```sh\ntrue\n", "page.md:1: this block has no end"),
    ],
)
def test_a_page_that_is_wrong_is_found(text: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(PageWrong, match=why):
        run(tmp_path, text)


def test_a_page_that_is_right_passes(tmp_path: Path) -> None:
    run(
        tmp_path,
        """<!-- guide: alone, DECIDABLE_PORT=1 -->
```python say.py
print('{"id": 7, "list": [1, 2, 3]}')
```
<!-- not run: this would end the test -->
```sh
exit 1
```
<!-- tested with: 100000 = 1 -->
```sh
python say.py; test 100000 = 1
```
```json
{
  "id": ..., "list": [1, ...]
}
```
- and indented

  ```sh
  sleep 60 &
  echo "a    b"
  echo c
  ```
  ```text
  a b
  ...
  ```
""",
    )
