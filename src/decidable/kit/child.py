"""A child process that is kept running: started again when it dies, stopped when asked, logged to a file."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from decidable.kit.process import die_with_parent

FIRST_PAUSE = 0.2  # seconds before a dead child is started again; doubles with each early death
LONGEST_PAUSE = 5.0
SETTLED = 10.0  # a child that lived this long is forgiven its earlier deaths
LOG_LIMIT = 32 * 1024 * 1024
TAIL = 64 * 1024  # bytes of a log that are looked at for its last line


@dataclass
class Child:
    """One process to keep: how to start it, and how it fared. `tick` often; it never blocks.

    Without a `log` it writes to where its keeper writes. One that is `held` loads what it needs and then waits
    (`kit.process.await_release`) until it is released: its standard input is open so long.
    """

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path | None
    process: "subprocess.Popen[bytes] | None" = None
    held: bool = False
    pause: float = FIRST_PAUSE
    started: float = field(default=0.0, repr=False)
    due: float = field(default=0.0, repr=False)

    def start(self) -> None:
        """Start the process, in a session of its own so that a Ctrl-C is its keeper's to handle."""
        if self.log is None:
            self.process = self._begin(None)
        else:
            turn_over(self.log, LOG_LIMIT)
            with self.log.open("ab") as output:
                self.process = self._begin(output)
        self.started = time.monotonic()

    def _begin(self, output: "BinaryIO | None") -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            self.command,
            stdin=subprocess.PIPE if self.held else subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=dict(self.environment),
            start_new_session=True,
            preexec_fn=die_with_parent(),
        )

    def release(self) -> None:
        """Let a process that is held go on, and those that follow it begin at once."""
        self.held = False
        if self.process is not None and self.process.stdin is not None:
            self.process.stdin.close()

    def alive(self) -> bool:
        """Whether the process runs."""
        return self.process is not None and self.process.poll() is None

    def tick(self) -> str | None:
        """Start a dead process again once its pause is over; a sentence when it has just died."""
        now = time.monotonic()
        if self.alive():
            return None
        if self.process is not None:
            sentence = self._bury(self.process, now)
            self.process = None
            return sentence
        if now >= self.due:
            self.start()
        return None

    def _bury(self, dead: "subprocess.Popen[bytes]", now: float) -> str:
        _signal_group(dead, signal.SIGKILL)  # what it started goes with it
        if now - self.started >= SETTLED:
            self.pause = FIRST_PAUSE
        self.due = now + self.pause
        self.pause = min(self.pause * 2, LONGEST_PAUSE)
        said = f"The {self.name} stopped ({_cause(dead.returncode)}); it is started again."
        return said if self.log is None else f"{said} Its log: {self.log}"

    def terminate(self) -> None:
        """Ask the process to finish what it has begun and to end."""
        if self.process is not None and self.alive():
            self.process.terminate()

    def kill(self) -> None:
        """End the process and what it started, at once."""
        if self.process is not None:
            _signal_group(self.process, signal.SIGKILL)
            self.process.wait()


def _signal_group(process: "subprocess.Popen[bytes]", sign: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, sign)


def _cause(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


def last_words(log: Path) -> str:
    """What the last line of a log says, in short; of a line in JSON its exception, or its event."""
    with log.open("rb") as written:
        written.seek(max(0, log.stat().st_size - TAIL))
        lines = written.read().decode("utf-8", "replace").split("\n")
    last = next((line for line in reversed(lines) if line.strip()), "")
    with suppress(ValueError):
        fields = json.loads(last)
        if isinstance(fields, dict):
            last = str(fields.get("exception") or fields.get("event", ""))
    return last.strip().rsplit("\n", 1)[-1][:200].rstrip(" .")


def turn_over(log: Path, limit: int) -> None:
    """Keep a log under `limit` bytes: what is there becomes `<name>.1`, and its writer goes on from empty.

    The file is emptied, not renamed: its writer has it open (for appending) and keeps writing to it.
    """
    with suppress(FileNotFoundError):
        if log.stat().st_size > limit:
            shutil.copyfile(log, log.with_name(f"{log.name}.1"))
            os.truncate(log, 0)
