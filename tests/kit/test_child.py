"""Children are kept running, stopped together with what they started, and logged to files of bounded size."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from decidable.kit.child import FIRST_PAUSE, Child, last_words, turn_over
from decidable.kit.lockfile import LockFile
from decidable.kit.process import wait_until

Make = Callable[[str], Child]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    made: list[Child] = []

    def child(code: str) -> Child:
        made.append(Child("part", [sys.executable, "-c", code], {}, tmp_path / "part.log"))
        return made[-1]

    yield child
    for each in made:
        each.kill()


def test_a_child_that_dies_is_started_again_after_a_pause(make: Make) -> None:
    child = make("import time; time.sleep(60)")
    child.start()
    assert child.tick() is None
    assert child.process is not None
    first = child.process.pid
    child.process.send_signal(signal.SIGKILL)
    child.process.wait()
    sentence = child.tick()
    assert sentence is not None
    assert "SIGKILL" in sentence
    assert not child.alive()
    assert wait_until(lambda: child.tick() is None and child.alive(), FIRST_PAUSE + 5)
    assert child.process.pid != first


def test_a_child_that_is_held_goes_on_when_it_is_released(make: Make, tmp_path: Path) -> None:
    child = make(
        f"from decidable.kit.process import await_release\nopen({str(tmp_path / 'came')!r}, 'w')\n"
        f"await_release()\nopen({str(tmp_path / 'went')!r}, 'w')\nimport time; time.sleep(60)"
    )
    child.environment = {"PYTHONPATH": os.pathsep.join(sys.path)}
    child.held = True
    child.start()
    assert wait_until((tmp_path / "came").exists, 20)
    assert not (tmp_path / "went").exists()
    child.release()
    assert wait_until((tmp_path / "went").exists, 20)
    child.kill()
    for file in tmp_path.iterdir():
        file.unlink()
    while not child.alive():
        child.tick()
    assert wait_until((tmp_path / "went").exists, 20), "those that follow are not held"


def test_pauses_grow_while_it_keeps_dying(make: Make) -> None:
    child = make("raise SystemExit(3)")
    sentences: list[str] = []

    def died_thrice() -> bool:
        sentences.extend(filter(None, [child.tick()]))
        return len(sentences) == 3

    assert wait_until(died_thrice, 60)
    assert "exit code 3" in sentences[0]
    assert child.pause == pytest.approx(FIRST_PAUSE * 8)


def test_killing_a_child_ends_what_it_started(make: Make, tmp_path: Path) -> None:
    code = "import subprocess; p = subprocess.Popen(['sleep', '60']); print(p.pid, flush=True); p.wait()"
    child = make(code)
    child.start()
    log = tmp_path / "part.log"
    assert wait_until(lambda: log.read_text().endswith("\n"), 10)
    grandchild = psutil.Process(int(log.read_text()))
    child.kill()
    assert wait_until(lambda: not grandchild.is_running() or grandchild.status() == "zombie", 5)


def test_a_log_over_its_limit_is_set_aside(tmp_path: Path) -> None:
    log = tmp_path / "part.log"
    turn_over(log, 10)
    with log.open("a") as writer:
        writer.write("a" * 20)
        writer.flush()
        turn_over(log, 10)
        writer.write("b")
    assert (tmp_path / "part.log.1").read_text() == "a" * 20
    assert log.read_text() == "b"


def test_a_lock_has_one_holder_and_names_it(tmp_path: Path) -> None:
    first, second = LockFile(tmp_path / "lock"), LockFile(tmp_path / "lock")
    assert first.holder() is None
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert second.holder() == psutil.Process().pid
    first.release()
    assert second.acquire()
    second.release()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", ""),
        ("one\n\nValueError: no such thing.\n\n", "ValueError: no such thing"),
        ('{"event":"crashed","exception":"Traceback ...\\nKeyError: 7"}\n', "KeyError: 7"),
        ('{"event":"draining"}\n', "draining"),
        ("[1]\n", "[1]"),
        ("x" * 300, "x" * 200),
    ],
)
def test_the_last_words_of_a_log_are_short(tmp_path: Path, written: str, said: str) -> None:
    log = tmp_path / "part.log"
    log.write_text(written)
    assert last_words(log) == said
