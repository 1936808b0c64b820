"""`decidable` as a process of its own, without waiting for its imports.

One process loads the application once and forks for each command: what runs is a process like any other,
with its own environment, folder, files, signals and exit status. It runs one thread and opens nothing, so a
fork of it is as good as new. What a test says about imports or about starting needs a fresh interpreter.
"""

import atexit
import gc
import json
import os
import selectors
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO, Any, NoReturn

ROOT = Path(__file__).resolve().parent.parent
_LOADED = (
    "decidable.cli",
    "decidable.app",
    "decidable.worker",
    "decidable.operate.database",
    "decidable.operate.run",
    "decidable.learning.demo",
    "decidable.learning.learn",
    "decidable.migrations",
    "uvicorn.loops.uvloop",
    "uvicorn.protocols.http.httptools_impl",
)


class Forked:
    """A running `decidable`, with the words of `subprocess.Popen`."""

    def __init__(
        self,
        words: Sequence[str],
        env: Mapping[str, str],
        out: IO[bytes],
        err: IO[bytes],
        given: IO[bytes] | None = None,
    ) -> None:
        self.args = ["decidable", *words]
        self.returncode: int | None = None
        self._line = socket.socket(socket.AF_UNIX)
        self._line.connect(str(address()))
        request = json.dumps({"words": list(words), "env": dict(env), "cwd": str(Path.cwd())}).encode()
        # The length comes first, with the files: descriptors travel beside a message's first byte.
        with Path(os.devnull).open("rb") as nothing:
            files = [file.fileno() for file in (given or nothing, out, err)]
            socket.send_fds(self._line, [len(request).to_bytes(4)], files)
        self._line.sendall(request)
        self.pid = int(self._line.recv(20))

    def poll(self) -> int | None:
        """The exit status, if it has ended."""
        return self._ended(0)

    def wait(self, timeout: float | None = None) -> int:
        """The exit status, once it has ended; raises `subprocess.TimeoutExpired`."""
        status = self._ended(timeout)
        if status is None:
            raise subprocess.TimeoutExpired(self.args, timeout or 0)
        return status

    def _ended(self, timeout: float | None) -> int | None:
        if self.returncode is None:
            self._line.settimeout(max(timeout, 0.001) if timeout is not None else None)
            try:
                said = self._line.recv(20)
            except TimeoutError:
                return None
            self._line.close()
            self.returncode = int(said or b"-9")
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it at once."""
        self.send_signal(signal.SIGKILL)


def run(
    words: Sequence[str], env: Mapping[str, str], *, given: str = "", timeout: float = 120
) -> "subprocess.CompletedProcess[str]":
    """Run `decidable` with these words to its end, as `subprocess.run(..., capture_output=True, text=True)`."""
    with tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        told.write(given.encode())
        told.seek(0)
        process = Forked(words, env, out, err, told)
        try:
            status = process.wait(timeout)
        finally:
            process.kill()
        out.seek(0)
        err.seek(0)
        return subprocess.CompletedProcess(process.args, status, out.read().decode(), err.read().decode())


@cache
def address() -> Path:
    """Where the process that forks listens; it is started with the first question."""
    folder = tempfile.TemporaryDirectory(prefix="decidable-fork-")
    path = Path(folder.name) / "s"
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.forkserver", str(path)],
        stdin=subprocess.PIPE,  # closed with this process, however it ends
        cwd=ROOT,
    )

    def stop() -> None:
        assert process.stdin is not None
        process.stdin.close()
        process.wait(10)
        folder.cleanup()

    atexit.register(stop)
    while not path.exists():
        assert process.poll() is None, "the fork server ended"
        time.sleep(0.01)
    return path


# --- the process that forks -------------------------------------------------------------------------


class _Server:
    def __init__(self, path: str) -> None:
        self._lines: dict[int, socket.socket] = {}
        self._selector = selectors.DefaultSelector()
        self._wake, write = socket.socketpair()
        for end in (self._wake, write):
            end.setblocking(False)
        self._write = write  # kept open
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(write.fileno())
        self._door = socket.socket(socket.AF_UNIX)
        self._door.bind(f"{path}.new")
        self._door.listen(16)
        Path(f"{path}.new").rename(path)  # it can be connected to as soon as it is seen
        for file in (self._door, self._wake, sys.stdin):
            self._selector.register(file, selectors.EVENT_READ)

    def serve(self) -> None:
        """Fork for whoever asks; returns in each child, and ends with the process that started this one."""
        while True:
            for key, _ in self._selector.select():
                if key.fileobj is self._door:
                    if self._accept():
                        return
                elif key.fileobj is self._wake:
                    self._wake.recv(4096)
                else:
                    self._end()
            self._bury()

    def _accept(self) -> bool:
        line, _ = self._door.accept()
        length, files, _, _ = socket.recv_fds(line, 4, 3)
        asked = b""
        while len(asked) < int.from_bytes(length):
            asked += line.recv(1 << 20)
        pid = os.fork()
        if pid == 0:
            self._become(json.loads(asked), files)
            return True
        for file in files:
            os.close(file)
        self._lines[pid] = line
        line.sendall(str(pid).encode())
        return False

    def _become(self, asked: dict[str, Any], files: Sequence[int]) -> None:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        self._selector.close()
        for own, file in enumerate(files):
            os.dup2(file, own)
        os.closerange(3, 256)
        for held in (self._door, self._wake, self._write, *self._lines.values()):
            held.detach()
        os.environ.clear()
        os.environ.update(asked["env"])
        os.chdir(asked["cwd"])
        sys.argv = ["decidable", *asked["words"]]

    def _bury(self) -> None:
        while self._lines:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return
            with self._lines.pop(pid) as line:
                try:
                    line.sendall(str(os.waitstatus_to_exitcode(status)).encode())
                except OSError:
                    continue  # whoever started it is not interested any more

    def _end(self) -> NoReturn:
        for pid in self._lines:
            os.kill(pid, signal.SIGKILL)
        sys.exit(0)


def _main() -> NoReturn:
    for name in _LOADED:
        __import__(name)
    gc.collect()
    gc.freeze()
    _Server(sys.argv[1]).serve()
    from decidable.cli import main

    main()


if __name__ == "__main__":
    _main()
