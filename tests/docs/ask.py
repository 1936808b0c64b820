"""`decidable` for the commands of a page: has the fork server run it, here and on these streams.

    python ask.py SOCKET WORD...

Commands that stay are started anew. It imports little, since a page has many commands.
"""

import json
import os
import socket
import sys

STAYING = ("run", "serve", "worker")


def ask(path: str, words: list[str]) -> int:
    """Have a command run; its exit code."""
    if words[:1] and words[0] in STAYING:
        os.execv(sys.executable, [sys.executable, "-m", "decidable.cli", *words])
    request = {"words": words, "env": dict(os.environ), "cwd": os.getcwd()}  # noqa: PTH109 - pathlib is slow to load
    message = json.dumps(request).encode()
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(path)
        socket.send_fds(line, [len(message).to_bytes(4, "big")], [0, 1, 2])
        line.sendall(message)
        line.recv(20)  # its process id
        status = int(line.recv(20) or b"1")
        return status if status >= 0 else 128 - status


if __name__ == "__main__":
    sys.exit(ask(sys.argv[1], sys.argv[2:]))
