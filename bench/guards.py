"""What authentication, limits and audit cost together: the same decisions with them and without, in turn."""

import asyncio
import os
import statistics

from bench.load import run
from bench.online import CONNECTIONS, free_port, questions
from bench.place import Place, place, shared

SECONDS = 8.0
ROUNDS = 5


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
    print(
        f"keys, limits and audit cost {statistics.median(shares):.0%} of the throughput (bar: at most 25 %)"
    )


if __name__ == "__main__":
    main()
