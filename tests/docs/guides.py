"""Pages of documentation as programs: their blocks, what is marked, and what they print beside what they show.

A page is Markdown. Its ```sh blocks are run in order by one bash (`set -euo pipefail`), so that a variable of one
block is there in the next. A ```json, ```text or ```console block that comes after a ```sh block, with no other
```sh block between, is what that one printed (stdout and stderr, as a terminal shows them); `...` stands for
anything. A block with a name behind its language (```python receiver.py) is a file that the reader saves.

Marks are comments, which readers do not see. Above a block:

    <!-- not run: needs a domain name of one's own -->       with the reason
    <!-- not compared: drawn for the width of the terminal -->
    <!-- tested with: 100_000 = 2_000 -->                     the tests run it with the second text for the first
    <!-- typed: four words at least -->                       what is typed while it runs
    <!-- refused: the limit is reached -->                    answers of 400 and above are meant; elsewhere they fail

In the first lines of a page, what it needs (`shared` unless given):

    <!-- guide: shared -->    a running installation that other pages use too
    <!-- guide: alone, DECIDABLE_BLIND_REVIEWS=0 -->   one of its own, with settings
    <!-- guide: empty -->     none runs: the page starts and stops it
"""

import json
import os
import re
import shlex
import signal
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
RUN: Final = "sh"
SHOWN: Final = ("text", "json", "console")
COMMANDS: Final = ("curl ", "decidable ", ".venv/bin/", "make ", "export ", "docker ", "pip ", "git ", "$ ")
"""What a line begins with that readers would type."""

_FENCE: Final = re.compile(r"^(?P<indent> *)```(?P<language>[\w+-]*) ?(?P<file>\S*)\s*$")
_MARK: Final = re.compile(r"^\s*<!-- *(?P<name>[a-z ]+): *(?P<text>.+?) *-->\s*$")
_MARKS: Final = ("guide", "not run", "not compared", "tested with", "typed", "refused")
_PORT: Final = re.compile(
    r"(?P<before>(?:127\.0\.0\.1|localhost|\[::1\]):|127\.0\.0\.1\", |_PORT=|--port[ =])(?P<port>\d{4,5})\b"
)
_TIME: Final = 240.0  # seconds; a page that takes longer hangs


class PageWrong(AssertionError):
    """A page does not say what is so; the sentence begins with its name and line."""


@dataclass(frozen=True)
class Block:
    """One fenced block; `line` is that of its fence, counted from 1."""

    line: int
    language: str
    file: str
    text: str
    marks: Mapping[str, str]

    @property
    def runs(self) -> bool:
        return self.language == RUN and "not run" not in self.marks

    @property
    def expects(self) -> bool:
        """Whether it shows what a command printed."""
        return self.language in SHOWN and not self.file and "not compared" not in self.marks


@dataclass(frozen=True)
class Page:
    """One page and its blocks."""

    path: Path
    blocks: tuple[Block, ...]
    marks: Mapping[str, str]

    @property
    def name(self) -> str:
        return self.path.relative_to(ROOT).as_posix() if self.path.is_relative_to(ROOT) else self.path.name

    @property
    def needs(self) -> str:
        """`shared`, `alone` or `empty`."""
        return self.marks.get("guide", "shared").split(",")[0].strip()

    @property
    def settings(self) -> dict[str, str]:
        parts = [part.strip() for part in self.marks.get("guide", "shared").split(",")[1:]]
        return dict(part.split("=", 1) for part in parts)

    def wrong(self, line: int, sentence: str) -> PageWrong:
        return PageWrong(f"{self.name}:{line}: {sentence}")


def pages() -> list[Page]:
    """Every page that may tell a reader to type something."""
    files = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
    return [read(file) for file in files]


def read(file: Path) -> Page:
    """Read a page. Raises `PageWrong`."""
    lines = file.read_text().splitlines()
    page = Page(file, (), {})
    blocks: list[Block] = []
    of_page: dict[str, str] = {}
    marks: dict[str, str] = {}
    at = 0
    while at < len(lines):
        mark, fence = _MARK.match(lines[at]), _FENCE.match(lines[at])
        if "<!--" in lines[at] and (not mark or mark["name"] not in _MARKS):
            raise page.wrong(at + 1, f"no such mark; there are: {', '.join(_MARKS)}")
        if mark and mark["name"] == "guide":
            of_page["guide"] = mark["text"]
        elif mark:
            marks[mark["name"]] = mark["text"]
        elif fence:
            end = _end_of(lines, at, fence["indent"])
            if end is None:
                raise page.wrong(at + 1, "this block has no end")
            text = "\n".join(line.removeprefix(fence["indent"]) for line in lines[at + 1 : end])
            blocks.append(Block(at + 1, fence["language"], fence["file"], text + "\n", marks))
            marks, at = {}, end
        elif lines[at].strip() and marks:
            raise page.wrong(at, "a mark stands right above the block that it speaks of")
        at += 1
    return Page(file, tuple(blocks), of_page)


def _end_of(lines: list[str], at: int, indent: str) -> int | None:
    return next((n for n in range(at + 1, len(lines)) if lines[n].rstrip() == f"{indent}```"), None)


@dataclass
class Shell:
    """Where a page is run: a folder as readers have it, and the ports that stand in for those of the page."""

    folder: Path
    environment: Mapping[str, str]
    ports: dict[str, str]
    first: str = ""
    """What is run before the page, as its readers have done."""
    printed: list[str] = field(default_factory=list)

    def run(self, page: Page) -> None:
        """Run a page and compare. Raises `PageWrong` at the first block that fails or prints something else."""
        for block in page.blocks:
            if block.file and block.language != RUN:
                (self.folder / block.file).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / block.file).write_text(self._here(block.text))
        running = [block for block in page.blocks if block.runs]
        code = self._start(self._script(running))
        self.printed = [self._output(n).read_text() for n in range(len(running)) if self._output(n).exists()]
        if code != 0:
            reached = running[max(len(self.printed) - 1, 0)]
            said = "\n".join(self.printed[-1:])[-3000:]
            why = "took too long" if code is None else f"ended with {code}"
            raise page.wrong(reached.line, f"the block {why}:\n{reached.text}\n{said}\n{self._first()}")
        for block, shown in _shown(page):
            if (at := running.index(block)) >= 0:
                self._compare(page, shown, self.printed[at])

    def _script(self, running: list[Block]) -> str:
        lines = ["set -euo pipefail", f"exec >{self.folder}/.printed-first 2>&1", self._here(self.first)]
        for n, block in enumerate(running):
            lines += [f"exec >{self._output(n)} 2>&1", self._here(_as_tested(block))]
        return "\n".join(lines)

    def _output(self, n: int) -> Path:
        return self.folder / f".printed-{n}"

    def _first(self) -> str:
        file = self.folder / ".printed-first"
        return file.read_text()[-1000:] if file.exists() else ""

    def _start(self, script: str) -> int | None:
        """Run a script in a session of its own, and end what is left of it; None if it took too long."""
        (self.folder / ".curlrc").write_text("fail-with-body\n")
        file = self.folder / ".page.sh"
        file.write_text(script)
        process = subprocess.Popen(
            ["bash", str(file)],
            cwd=self.folder,
            env={**self.environment, "HOME": str(self.folder), "COLUMNS": "110"},
            stdin=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return process.wait(_TIME)
        except subprocess.TimeoutExpired:
            return None
        finally:
            _end_group(process.pid)
            process.wait(10)

    def _here(self, text: str) -> str:
        return _PORT.sub(lambda found: found["before"] + self._port(found["port"]), text)

    def _port(self, named: str) -> str:
        if named not in self.ports:
            from tests.ports import free_port

            self.ports[named] = str(free_port())
        return self.ports[named]

    def _compare(self, page: Page, shown: Block, printed: str) -> None:
        expected = self._here(shown.text)
        if not _like(shown.language, expected, printed):
            raise page.wrong(shown.line, f"shows\n{expected}\nand what was printed is\n{printed[-4000:]}")


def _as_tested(block: Block) -> str:
    text = block.text
    if given := block.marks.get("tested with"):
        old, new = (part.strip() for part in given.split("=", 1))
        assert old in text, f"“{old}” is not in the block that is tested with “{new}” for it"
        text = text.replace(old, new)
    if typed := block.marks.get("typed"):
        text = f"{{\n{text}}} <<< {shlex.quote(typed)}\n"
    if "refused" in block.marks:
        text = f'curl() {{ command curl -q "$@"; }}\n{text}unset -f curl\n'
    return text


def _shown(page: Page) -> Iterator[tuple[Block, Block]]:
    """What a block shows beside the block whose output it is."""
    last: Block | None = None
    for block in page.blocks:
        if block.language == RUN:
            last = block
        elif block.expects and last is not None and last.runs:
            yield last, block
            last = None


def _like(language: str, expected: str, printed: str) -> bool:
    if language == "json":
        return _matches(re.sub(r"\s+", "", expected), re.sub(r"\s+", "", _plain(printed)))
    lines = [" ".join(line.split()) for line in expected.strip().splitlines()]
    found = "\n".join(" ".join(line.split()) for line in printed.strip().splitlines())
    return _matches("\n".join(lines), found)


def _plain(printed: str) -> str:
    """JSON as pages write it: text that is not escaped."""
    try:
        return json.dumps(json.loads(printed), ensure_ascii=False)
    except ValueError:
        return printed


def _matches(expected: str, found: str) -> bool:
    return (
        re.fullmatch(".*".join(re.escape(part) for part in expected.split("...")), found, re.DOTALL)
        is not None
    )


def _end_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        return
