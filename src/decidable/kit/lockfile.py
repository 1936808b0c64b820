"""A lock that one process holds, and that the kernel takes back when the process dies, however it dies."""

import fcntl
import os
from contextlib import suppress
from pathlib import Path


class LockFile:
    """A file that at most one process holds at a time; it carries the holder's process id."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def acquire(self) -> bool:
        """Take the lock; False if another holder has it."""
        if self.held:
            return True
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        os.ftruncate(handle, 0)
        os.write(handle, f"{os.getpid()}\n".encode())
        self._handle = handle
        return True

    def release(self) -> None:
        """Let go of the lock. The file stays: removing it would let two processes hold two files."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def holder(self) -> int | None:
        """The process id that the last holder left; None if it cannot be read."""
        with suppress(OSError, ValueError):
            return int(self.path.read_text())
        return None
