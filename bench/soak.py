"""Mixed load for an hour, at a bounded rate: does anything grow?

API, worker, PostgreSQL and (where it is installed) Redis are processes as in production. Everything that callers do is
done all the time (`bench.traffic`), and every few seconds it is written down what each process holds. At the
end the last sixth is compared with the second sixth: what comes before warms up.
"""

import argparse
import asyncio
import json
import os
import shutil
import statistics
import subprocess
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import psycopg

from bench.place import Place, place, shared
from bench.traffic import Traffic
from decidable.kit.clock import utc_now
from tests.ports import free_port

EVERY_SECONDS = 5.0
SIXTHS = 6
MEMORY_BAR = 0.05
TABLES = """
select relname, n_live_tup, n_dead_tup from pg_stat_user_tables where n_live_tup + n_dead_tup > 1000
"""


@dataclass
class Samples:
    """What was seen, by name, each with the second that it was seen in."""

    out: Path
    began: float = field(default_factory=time.monotonic)
    seen: dict[str, list[tuple[float, float]]] = field(default_factory=lambda: defaultdict(list))

    def add(self, values: dict[str, float]) -> None:
        now = time.monotonic() - self.began
        for name, value in values.items():
            self.seen[name].append((now, value))
        with self.out.open("a") as file:
            file.write(json.dumps({"second": round(now), **values}) + "\n")

    def median(self, name: str, begin: float, end: float) -> float:
        """Of the values between two seconds."""
        return statistics.median([value for at, value in self.seen[name] if begin <= at < end] or [0.0])


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--rate", type=float, default=25, help="decisions a second, one at a time")
    parser.add_argument(
        "--samples", type=Path, default=None, help="where each sample is written, a line each"
    )
    given = parser.parse_args(arguments or [])
    with place() as here, redis() as url:
        os.environ["DECIDABLE_WEBHOOK_PRIVATE"] = "127.0.0.0/8"
        if url:
            os.environ["REDIS_URL"] = url
        here.teach("credit-approval", shared("credit_data/credit_data.csv"), "Status")
        samples = Samples(given.samples or here.home / "samples.ndjson")
        soak(here, samples, given.minutes * 60, given.rate)


def soak(here: Place, samples: Samples, seconds: float, rate: float) -> None:
    """Load the product for so long, then say what grew."""
    port = free_port()
    with watched(here, "serve", port) as api, watched(here, "worker", 0) as worker:
        traffic = Traffic(f"http://127.0.0.1:{port}", here.key, rate)
        samples.began = time.monotonic()
        asyncio.run(_run(here, traffic, samples, {"api": api, "worker": worker}, seconds))
    report(samples, traffic, seconds)


@contextmanager
def watched(here: Place, command: str, port: int) -> Iterator[psutil.Process]:
    """A process of the product that tells what it holds."""
    os.environ["BENCH_WATCH"] = str(here.home / f"{command}.json")
    with here.process("-m", "bench.watched", command, port=port) as started:
        yield psutil.Process(started.pid)


@contextmanager
def redis() -> Iterator[str | None]:
    """A Redis in memory alone, if there is one on this machine."""
    if shutil.which("redis-server") is None:
        yield None
        return
    port = free_port()
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    started = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        started.terminate()
        started.wait(10)


async def _run(
    here: Place, traffic: Traffic, samples: Samples, processes: dict[str, psutil.Process], seconds: float
) -> None:
    loading = asyncio.create_task(traffic.run(seconds))
    postmaster = int((here.home / "postgres" / "postmaster.pid").read_text().split()[0])
    processes = {**processes, "postgres": psutil.Process(postmaster)}
    while not loading.done():
        await asyncio.wait([loading], timeout=EVERY_SECONDS)
        samples.add(await asyncio.to_thread(look, here, processes))
    loading.result()


def look(here: Place, processes: dict[str, psutil.Process]) -> dict[str, float]:
    """What each process holds right now."""
    found: dict[str, float] = {}
    for name in ("api", "worker"):
        process = processes[name]
        file = here.home / ("serve.json" if name == "api" else "worker.json")
        held: dict[str, Any] = json.loads(file.read_text()) if file.exists() else {}
        memory = process.memory_full_info()
        found |= {
            f"{name} memory (MB, its own)": memory.uss / 1e6,
            f"{name} memory (MB, resident)": memory.rss / 1e6,
            f"{name} open files": float(process.num_fds()),
            f"{name} sockets": float(len(process.net_connections("tcp"))),
            f"{name} threads": float(process.num_threads()),
        }
        if held:
            found[f"{name} tasks"] = float(held["tasks"])
    backends = [child for child in processes["postgres"].children() if child.is_running()]
    found["postgres memory (MB, its own, all processes)"] = sum(map(own_memory, backends)) / 1e6
    return {**found, **look_into(here.dsn)}


def own_memory(process: psutil.Process) -> int:
    """What is a backend's own, without pages of the shared buffers that it alone touched; 0 once it has ended."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text()
    except OSError:
        return 0
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("RssAnon"))


def look_into(dsn: str) -> dict[str, float]:
    """What the database knows of connections, the queue and dead rows."""
    with psycopg.connect(dsn, application_name="bench-look") as connection:
        connections = connection.execute(
            "select count(*) from pg_stat_activity where backend_type = 'client backend' "
            "and application_name <> 'bench-look'"
        ).fetchone()
        queue = connection.execute(
            "select count(*) filter (where status = 'todo'), count(*) from procrastinate_jobs"
        ).fetchone()
        tables = connection.execute(TABLES).fetchall()
    assert connections is not None
    assert queue is not None
    dead, live = sum(row[2] for row in tables), sum(row[1] for row in tables)
    return {
        "connections in the database": float(connections[0]),
        "jobs that wait": float(queue[0]),
        "rows of the queue": float(queue[1]),
        "dead rows (% of all)": 100 * dead / max(1, live + dead),
        "rows (thousand)": live / 1000,
    }


def report(samples: Samples, traffic: Traffic, seconds: float) -> None:
    """Say what was done, and what the last sixth has more than the second one."""
    part = seconds / SIXTHS
    load = os.getloadavg()[1]
    print(f"{utc_now():%Y-%m-%d %H:%M} UTC, {seconds / 60:.0f} minutes; load of the machine {load:.1f}")
    for name, count in sorted(traffic.done.items()):
        wrong = f", {traffic.wrong[name]} not as asked: {traffic.said[name]}" if traffic.wrong[name] else ""
        print(f"  {name}: {count:,}{wrong}")
    print(f"\n| what | minutes {part / 60:.0f} to {part / 30:.0f} | the last {part / 60:.0f} | grew |")
    print("|---|---:|---:|---:|")
    for name in samples.seen:
        early, late = samples.median(name, part, 2 * part), samples.median(name, seconds - part, seconds + 60)
        print(f"| {name} | {early:.1f} | {late:.1f} | {_grown(early, late)}{_verdict(name, early, late)} |")
    first, last = traffic.p95(0, part), traffic.p95(seconds - part, seconds)
    said = f"p95 of one decision, ms (the first {part / 60:.0f} minutes instead)"
    print(f"| {said} | {first:.0f} | {last:.0f} | {_grown(first, last)} |")


def _grown(early: float, late: float) -> str:
    return f"{100 * (late / early - 1):+.1f} %" if early else "–"


def _verdict(name: str, early: float, late: float) -> str:
    if "its own" in name:
        return " (bar: 5 %)" if late <= early * (1 + MEMORY_BAR) else " **above the bar of 5 %**"
    if name.endswith(("open files", "sockets", "threads", "tasks", "database")):
        return "" if late <= early + max(2, early * MEMORY_BAR) else " **grew**"
    return ""
