"""What one decision costs in processor time, by process: steadier than wall time where others use the machine.

`python -m bench.cost online batch`; `--statements` adds what PostgreSQL says of each statement,
`--record FOLDER` has py-spy (if it is installed) write the stacks of the API and of one worker there.
"""

import argparse
import asyncio
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import psycopg

from bench.batch import one_batch, table_file
from bench.load import run
from bench.online import CONNECTIONS, questions
from bench.place import Place, place, shared
from tests.ports import free_port

SECONDS = 8.0
ROWS = 40_000
COUNTED = {"shared_preload_libraries": "pg_stat_statements", "pg_stat_statements.track": "all"}


@dataclass(frozen=True)
class Spent:
    """Processor time in seconds."""

    ours: float
    postgres: float

    def told(self, n: int, what: str) -> str:
        """A line about `n` decisions or requests."""
        one, base = self.ours / n * 1e6, self.postgres / n * 1e6
        return f"{what}: {one + base:,.0f} µs of processor time, {one:,.0f} ours and {base:,.0f} PostgreSQL's"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.cost", description=__doc__)
    parser.add_argument("parts", nargs="*", default=["online", "batch"])
    parser.add_argument("--statements", action="store_true")
    parser.add_argument("--record", type=Path)
    parser.add_argument("--rounds", type=int, default=2)
    given = parser.parse_args()
    with place(COUNTED if given.statements else {}) as here:
        if given.statements:
            _ask(here, "create extension if not exists pg_stat_statements")
        here.teach("credit-approval", shared("credit_data/credit_data.csv"), "Status")
        if "online" in given.parts:
            online(here, given)
        if "batch" in given.parts:
            batch(here, given)


def online(here: Place, given: argparse.Namespace) -> None:
    """Single decisions, and the bare endpoint beside them."""
    bodies = questions()
    key = {"Authorization": f"Bearer {here.key}", "Content-Type": "application/json"}
    bare_port, our_port = free_port(), free_port()
    with (
        here.process("-m", "bench.bare", here.dsn, str(bare_port), port=bare_port) as bare,
        here.process("-m", "decidable.cli", "serve", port=our_port) as api,
    ):
        for number in range(given.rounds + 1):
            for what, port, path, pid in (
                ("bare endpoint", bare_port, "/insert", bare.pid),
                ("one decision", our_port, "/v1/decisions", api.pid),
            ):
                _ask(here, "select pg_stat_statements_reset()", given.statements)
                with _recording(given, f"online-{what}", pid), ExitStack() as counted:
                    spent = counted.enter_context(_spending(here, [pid]))
                    seconds = SECONDS if number else 2.0  # the first warms up
                    seen = asyncio.run(
                        run(port, path, key, lambda n: bodies[n % len(bodies)], CONNECTIONS, seconds)
                    )
                told = spent[0].told(seen.requests, what)
                print(
                    f"{told}; {seen.per_second:,.0f}/s, p95 {seen.p95:.1f} ms, {seen.errors} errors",
                    flush=True,
                )
                if given.statements and number == given.rounds:
                    _statements(here, seen.requests)


def batch(here: Place, given: argparse.Namespace) -> None:
    """A batch with two workers."""
    file = table_file(shared("credit_data/credit_data.csv"), ROWS)
    with (
        here.process("-m", "decidable.cli", "worker", port=0) as one,
        here.process("-m", "decidable.cli", "worker", port=0) as two,
    ):
        asyncio.run(one_batch(here, "credit-approval", b"".join(file.splitlines(True)[:4001])))
        for number in range(given.rounds):
            _ask(here, "select pg_stat_statements_reset()", given.statements)
            with _recording(given, "batch", one.pid), ExitStack() as counted:
                spent = counted.enter_context(_spending(here, [one.pid, two.pid]))
                rate = asyncio.run(one_batch(here, "credit-approval", file))
            print(f"{spent[0].told(ROWS, 'a decision of a batch')}; {rate:,.0f}/s", flush=True)
            if given.statements and number == given.rounds - 1:
                _statements(here, ROWS)


@contextmanager
def _spending(here: Place, pids: list[int]) -> Iterator[list[Spent]]:
    """Processor time that is spent meanwhile; to be read afterwards."""
    found: list[Spent] = []
    before = _seconds(pids), _seconds(_servers(here))
    yield found
    found.append(Spent(_seconds(pids) - before[0], _seconds(_servers(here)) - before[1]))


def _servers(here: Place) -> list[int]:
    main = psutil.Process(int((here.home / "postgres" / "postmaster.pid").read_text().split()[0]))
    return [main.pid, *(child.pid for child in main.children())]


def _seconds(pids: list[int]) -> float:
    spent = 0.0
    for pid in pids:
        times = psutil.Process(pid).cpu_times()
        spent += times.user + times.system + times.children_user + times.children_system
    return spent


def _ask(here: Place, query: str, wanted: bool = True) -> None:
    if wanted:
        with psycopg.connect(here.dsn, autocommit=True) as connection:
            connection.execute(query.encode())


def _statements(here: Place, n: int) -> None:
    with psycopg.connect(here.dsn) as connection:
        rows = connection.execute(
            "select calls, total_exec_time, rows, wal_bytes, query from pg_stat_statements where toplevel"
            " order by total_exec_time desc limit 16"
        ).fetchall()
    for calls, milliseconds, count, wal, query in rows:
        short = " ".join(query.split())[:110]
        print(
            f"  {milliseconds * 1000 / n:7.1f} µs  {calls / n:6.3f} calls  {count / n:6.2f} rows"
            f"  {float(wal) / n:7.0f} B of log  {short}"
        )


@contextmanager
def _recording(given: argparse.Namespace, name: str, pid: int) -> Iterator[None]:
    if given.record is None or shutil.which("py-spy") is None:
        yield
        return
    given.record.mkdir(parents=True, exist_ok=True)
    file = given.record / f"{name.replace(' ', '-')}.raw"
    command = [
        "py-spy",
        "record",
        "-p",
        str(pid),
        "-f",
        "raw",
        "-o",
        str(file),
        "-r",
        "400",
        "-d",
        "600",
        "-n",
    ]
    spy = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        spy.send_signal(2)
        spy.wait(30)


if __name__ == "__main__":
    main()
