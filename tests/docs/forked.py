"""The command line without its start: a process that has loaded it forks for each command that a page types.

A page has many commands, and each would spend a second on imports. What runs is the same `main`, in a process of its
own, in the folder, with the variables and on the streams of whoever asked. Commands that stay are started anew.

    python forked.py serve SOCKET
    python forked.py ask SOCKET ARGUMENT...
"""

import os
import socket
import sys

STAYING = ("run", "serve", "worker")
LOADED = (
    *("decidable.decision.command", "decidable.learning.command", "decidable.learning.releases.command"),
    *("decidable.learning.backtest.command", "decidable.learning.certificates.command"),
    *("decidable.tenants.command", "decidable.tenants.people_command", "decidable.webhooks.command"),
    *("decidable.audit.command", "decidable.analytics.command", "decidable.operate.database"),
)


def ask(path: str, arguments: list[str]) -> int:
    """Have a command run; its exit code."""
    if arguments[:1] and arguments[0] in STAYING:
        os.execv(sys.executable, [sys.executable, "-m", "decidable.cli", *arguments])
    with socket.socket(socket.AF_UNIX) as to:
        to.connect(path)
        variables = [f"{name}={value}" for name, value in os.environ.items()]
        parts = [os.getcwd(), str(len(arguments)), *arguments, *variables]  # noqa: PTH109 - pathlib is slow to load
        message = "\0".join(parts).encode("utf-8", "surrogateescape")
        socket.send_fds(to, [len(message).to_bytes(4, "big")], [0, 1, 2])
        to.sendall(message)
        return int(to.recv(16) or b"1")


def serve(path: str) -> None:
    """Run commands until the end."""
    from importlib import import_module

    for name in ("decidable.cli", *LOADED):
        import_module(name)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(path)
        door.listen()
        while True:
            asker, _ = door.accept()
            if os.fork() == 0:
                door.close()
                _answer(asker)
            asker.close()
            _reap()


def _reap() -> None:
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return


def _answer(asker: socket.socket) -> None:
    """Run one command in a child, tell its exit code, and end."""
    size, streams, _, _ = socket.recv_fds(asker, 4, 3)
    left, message = int.from_bytes(size, "big"), b""
    while len(message) < left:
        message += asker.recv(left - len(message))
    child = os.fork()
    if child == 0:
        asker.close()
        _become(message.decode("utf-8", "surrogateescape").split("\0"), streams)
    _, status = os.waitpid(child, 0)
    asker.sendall(str(os.waitstatus_to_exitcode(status) & 255).encode())
    os._exit(0)


def _become(parts: list[str], streams: list[int]) -> None:
    from decidable.cli import main

    for number, stream in enumerate(streams):
        os.dup2(stream, number)
    folder, count, *rest = parts
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(part.partition("=")[::2] for part in rest[int(count) :])
    sys.argv = ["decidable", *rest[: int(count)]]
    code = 1
    try:
        main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - as the interpreter does it
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve(sys.argv[2])
    else:
        sys.exit(ask(sys.argv[2], sys.argv[3:]))
