"""The start of `decidable run`: the first in an empty home, and warm ones, beside the barest of the same kind.

Warm: installed and compiled, the home exists, the page cache is warm. A start lasts from the command until
`/health` is 200 and a worker is alive. The barest is PostgreSQL alone, then uvicorn with one FastAPI route, each
from the command to the first answer, in the same minute. Processor time is what all processes have used by then:
on a machine with other work it is the steadier figure.
"""

import compileall
import contextlib
import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

import decidable
from decidable.kit.postgres import LocalPostgres
from tests.ports import free_port

RUNS = 5
HELLO = """
import sys, uvicorn
from fastapi import FastAPI
app = FastAPI()
@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "ok"}
uvicorn.run(app, port=int(sys.argv[1]), log_level="warning")
"""


@dataclass(frozen=True)
class Start:
    """One start: seconds by the clock, and of the processor."""

    seconds: float
    processor: float


def main() -> None:
    """Measure and print."""
    compileall.compile_dir(str(Path(decidable.__file__).parent), quiet=1)
    with tempfile.TemporaryDirectory(prefix="decidable-start-") as folder:
        home = Path(folder) / "home"
        first = _decidable(home)
        warm, bare = [], []
        for _ in range(RUNS):
            warm.append(_decidable(home))
            bare.append(_bare(Path(folder) / "bare"))
    print("| start | seconds, median | slowest | processor seconds, median |")
    print("|---|---|---|---|")
    for name, found in (
        ("first, empty home", [first]),
        ("warm", warm),
        ("bare PostgreSQL, then uvicorn", bare),
    ):
        seconds = [one.seconds for one in found]
        used = statistics.median(one.processor for one in found)
        print(f"| {name} | {statistics.median(seconds):.2f} | {max(seconds):.2f} | {used:.2f} |")
    clock = statistics.median(one.seconds / two.seconds for one, two in zip(warm, bare, strict=True))
    used = statistics.median(one.processor / two.processor for one, two in zip(warm, bare, strict=True))
    print(f"\nWarm to bare: {clock:.1f} by the clock, {used:.1f} by the processor; {RUNS} starts of each.")


def _decidable(home: Path) -> Start:
    port = free_port()
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    environment |= {"DECIDABLE_HOME": str(home), "DECIDABLE_PORT": str(port)}

    def ready() -> bool:
        found = _health(port)
        return found is not None and "; 0 workers" not in json.loads(found)["checks"]["queue"]["detail"]

    return _measure([sys.executable, "-m", "decidable.cli", "run"], environment, ready)


def _bare(home: Path) -> Start:
    server = LocalPostgres(home)
    if not (home / "postgres").exists():
        server.start()  # makes the cluster
        server.stop()
    began = time.perf_counter()
    server.start()
    try:
        started = time.perf_counter() - began
        used = sum(_processor(child) for child in psutil.Process().children(recursive=True))
        port = free_port()
        hello = _measure(
            [sys.executable, "-c", HELLO, str(port)], dict(os.environ), lambda: _health(port) is not None
        )
    finally:
        server.stop()
    return Start(started + hello.seconds, used + hello.processor)


def _measure(command: list[str], environment: dict[str, str], ready: Callable[[], bool]) -> Start:
    began = time.perf_counter()
    process = psutil.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, start_new_session=True
    )
    try:
        while not ready():
            if process.poll() is not None:
                raise SystemExit(f"{command} ended with {process.returncode}")
            time.sleep(0.02)
        seconds = time.perf_counter() - began
        family = [process, *process.children(recursive=True)]
        return Start(seconds, sum(_processor(one) for one in family))
    finally:
        process.terminate()
        process.wait(60)


def _processor(process: psutil.Process) -> float:
    """Seconds of the processor, of its children that have ended too."""
    with contextlib.suppress(psutil.NoSuchProcess):
        times = process.cpu_times()
        return float(times.user + times.system + times.children_user + times.children_system)
    return 0.0


def _health(port: int) -> bytes | None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/health")
        answer = connection.getresponse()
        body = answer.read()
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
    return body if answer.status == 200 else None


if __name__ == "__main__":
    main()
