"""What authentication, limits and audit cost together: the same decisions with them and without, in turn."""

import asyncio
import json
import os
import statistics
import time
import urllib.request
from typing import Any

from bench.load import run
from bench.online import CONNECTIONS, questions
from bench.place import Place, place, shared
from tests.ports import free_port

SECONDS = 8.0
ROUNDS = 5
CALLERS = 64


def main() -> None:
    with place() as here:
        here.teach("credit-approval", shared("credit_data/credit_data.csv"), "Status")
        measure(here)


def measure(here: Place) -> None:
    bodies = questions()
    os.environ["BENCH_TENANT"] = str(here.tenant_id)
    key = {"Authorization": f"Bearer {here.key}", "Content-Type": "application/json"}
    on_port, off_port = free_port(), free_port()
    with (
        here.process("-m", "decidable.cli", "serve", port=on_port),
        here.process("-m", "bench.unguarded", port=off_port),
    ):
        shares = []
        for number in range(ROUNDS + 1):
            rates = {}
            for name, port in (("with", on_port), ("without", off_port)):
                seen = asyncio.run(
                    run(
                        port,
                        "/v1/decisions",
                        key,
                        lambda n: bodies[n % len(bodies)],
                        CONNECTIONS,
                        SECONDS if number else 3,
                    )
                )
                rates[name] = seen.per_second
                if number:
                    print(f"{name}: {seen.per_second:.0f}/s, p95 {seen.p95:.1f} ms, {seen.errors} errors")
            if number:
                shares.append(1 - rates["with"] / rates["without"])
        count(on_port, key, bodies)
    print(
        f"keys, limits and audit cost {statistics.median(shares):.0%} of the throughput (bar: at most 25 %)"
    )


def count(port: int, key: dict[str, str], bodies: list[bytes]) -> None:
    """Whether limits and analytics count what many callers at once send, no more and no less."""
    prefix = key["Authorization"].split("_")[2]
    month, usage = f"/v1/keys/{prefix}", "/v1/analytics/usage?by=endpoint"

    def decided() -> int:
        rows = fetch(port, usage, key)["data"]
        return sum(row["requests"] for row in rows if row["name"] == "POST /v1/decisions")

    time.sleep(3)  # what came before is written every second
    before, decided_before = fetch(port, month, key)["usage"]["month_requests"], decided()
    seen = asyncio.run(run(port, "/v1/decisions", key, lambda n: bodies[n % len(bodies)], CALLERS, SECONDS))
    time.sleep(3)
    looks = 2  # the look at the counts of decisions and this one of the month are requests too
    of_month = fetch(port, month, key)["usage"]["month_requests"] - before - looks
    of_usage = decided() - decided_before
    print(
        f"{CALLERS} callers at once sent {seen.requests:,} requests ({seen.errors} errors): limits counted "
        f"{of_month:,}, analytics {of_usage:,} (bar: 0 lost, 0 double)"
    )


def fetch(port: int, path: str, headers: dict[str, str]) -> dict[str, Any]:
    """The answer to a GET."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", headers=headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        found: dict[str, Any] = json.load(answer)
        return found


if __name__ == "__main__":
    main()
