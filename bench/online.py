"""One decision in the request, against the barest insert endpoint, in turn, in the same run."""

import asyncio
import json
import statistics

import psutil

from bench.load import Measured, run
from bench.place import Place, place, shared
from tests.ports import free_port

CONNECTIONS = 16
SECONDS = 8.0
ROUNDS = 3


def main() -> None:
    with place() as here:
        here.teach("credit-approval", shared("credit_data/credit_data.csv"), "Status")
        measure(here)


def questions() -> list[bytes]:
    """The rows of credit_data as bodies of requests."""
    table = shared("credit_data/credit_data.csv")
    return [_body(dict(zip(table.columns, row, strict=True))) for row in table.rows if "" not in row]


def measure(here: Place) -> None:
    bodies = questions()
    bare_port, our_port = free_port(), free_port()
    key = {"Authorization": f"Bearer {here.key}", "Content-Type": "application/json"}
    with (
        here.process("-m", "bench.bare", here.dsn, str(bare_port), port=bare_port),
        here.process("-m", "decidable.cli", "serve", port=our_port) as api,
    ):
        idle = psutil.Process(api.pid).memory_info().rss / 1e6
        rounds: list[tuple[Measured, Measured]] = []
        for number in range(ROUNDS + 1):
            seconds = SECONDS if number else 3.0  # the first warms up
            bare = asyncio.run(
                run(bare_port, "/insert", key, lambda n: bodies[n % len(bodies)], CONNECTIONS, seconds)
            )
            ours = asyncio.run(
                run(our_port, "/v1/decisions", key, lambda n: bodies[n % len(bodies)], CONNECTIONS, seconds)
            )
            if number:
                rounds.append((bare, ours))
        after = psutil.Process(api.pid).memory_info().rss / 1e6
    for bare, ours in rounds:
        print(f"bare endpoint: {_told(bare)} | decisions: {_told(ours)}")
    share = statistics.median(ours.per_second / bare.per_second for bare, ours in rounds)
    slower = statistics.median(ours.p95 / bare.p95 for bare, ours in rounds)
    print(f"decision in the request: {share:.0%} of the bare endpoint's requests/s (bar: at least 50 %)")
    print(f"decision in the request: p95 {slower:.2f} times the bare endpoint's (bar: at most 4)")
    print(f"API process: {idle:.0f} MB idle (bar: at most 300), {after:.0f} MB after the load")


def _told(seen: Measured) -> str:
    return f"{seen.per_second:.0f}/s, p50 {seen.p50:.1f} ms, p95 {seen.p95:.1f} ms, {seen.errors} errors"


def _body(row: dict[str, str]) -> bytes:
    given = {
        k: (float(v) if v.replace(".", "", 1).replace("-", "", 1).isdigit() else v) for k, v in row.items()
    }
    given.pop("Status")
    return json.dumps({"type": "credit-approval", "input": given, "amount": 900}).encode()


if __name__ == "__main__":
    main()
