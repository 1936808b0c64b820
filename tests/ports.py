"""Ports for tests."""

import os
import socket
from itertools import count

_FIRST, _EACH = 18_000, 2_000
"""Below the range from which the system takes ports for outgoing connections, a part for each process of tests."""

_next = count()


def free_port() -> int:
    """A port that nobody listens on right now, and that no other process of tests is given."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % 6
    while True:
        port = _FIRST + worker * _EACH + (os.getpid() + next(_next)) % _EACH
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
