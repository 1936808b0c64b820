"""Processes that do not outlive who started them, and waiting for what they do."""

import ctypes
import os
import sys
import threading
import time
from collections.abc import Callable
from signal import SIGKILL, Signals

_PR_SET_PDEATHSIG = 1  # linux/prctl.h


def wait_until(holds: Callable[[], bool], timeout: float, pause: float = 0.01) -> bool:
    """Ask `holds` again and again for `timeout` seconds; whether it came to hold. The pauses grow."""
    limit = time.monotonic() + timeout
    while not holds():
        if time.monotonic() >= limit:
            return False
        time.sleep(pause)
        pause = min(pause * 1.2, 0.1)
    return True


def die_with_parent(sign: Signals = SIGKILL) -> Callable[[], None] | None:
    """A `preexec_fn` that has the kernel send `sign` to the child when its parent dies.

    Linux only (None elsewhere: see `watch_parent`). The child must be started from the main thread, since
    Linux means the thread that started it when it says parent.
    """
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    parent = os.getpid()

    def arrange() -> None:
        prctl(_PR_SET_PDEATHSIG, int(sign))
        if os.getppid() != parent:  # it died before we asked
            os._exit(1)

    return arrange


def await_release() -> None:
    """Wait until whoever started this process lets it go on: until its standard input ends (see `kit.child`)."""
    while os.read(sys.stdin.fileno(), 1024):
        pass


def watch_parent(parent: int, pause: float = 0.5) -> None:
    """End this process when `parent` is no longer its parent: what `die_with_parent` does, anywhere."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(pause)
        os._exit(1)

    threading.Thread(target=watch, name="watch-parent", daemon=True).start()
