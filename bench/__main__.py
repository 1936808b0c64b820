"""`make bench`: every figure that an issue asks for, one after the other, never two at once."""

import argparse
import os
import platform
from collections.abc import Callable

from bench import (
    analytics,
    audit,
    backtest,
    batch,
    certificates,
    crash,
    drift,
    guards,
    hunt,
    online,
    plans,
    quality,
    races,
    replay,
    similar,
    soak,
    start,
)
from decidable.kit.clock import utc_now

PARTS: dict[str, Callable[[], object]] = {
    "quality": lambda: quality.main([]),
    "certificates": lambda: certificates.main([]),
    "online": online.main,
    "batch": batch.main,
    "guards": guards.main,
    "crash": crash.main,
    "analytics": analytics.main,
    "audit": audit.main,
    "replay": replay.main,
    "similar": similar.main,
    "drift": drift.main,
    "backtest": backtest.main,
    "start": start.main,
    "hunt": hunt.main,
    "plans": plans.main,
}
LONG: dict[str, Callable[[list[str]], object]] = {"races": races.main, "soak": soak.main}
"""These take an hour or more, and run only when they are named: `make bench ARGS="soak --minutes 5"`."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument(
        "parts",
        nargs="*",
        choices=[[], *PARTS, *LONG],
        help="only these; all but races and soak unless given",
    )
    given, more = parser.parse_known_args()
    wanted = given.parts or list(PARTS)
    print(
        f"{utc_now():%Y-%m-%d} · {os.cpu_count()} cores · {platform.system()} · Python {platform.python_version()}"
    )
    for name in wanted:
        print(f"\n## {name}\n", flush=True)
        LONG[name](more) if name in LONG else PARTS[name]()


if __name__ == "__main__":
    main()
