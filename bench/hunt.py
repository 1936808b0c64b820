"""A long hunt through the whole API with schemathesis: every operation, as every role, and with no key at all.

`python -m bench.hunt --examples 200 --roles operator,member --seed 7 --phases coverage,fuzzing,stateful`
"""

import argparse
import asyncio
import json
import os
import secrets
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from decidable import migrations
from decidable.kit.databases import create_database
from decidable.kit.postgres import FORGETFUL, LocalPostgres
from decidable.learning.demo import LABEL, tumour_triage
from decidable.learning.learn import learn
from tests.hunting import Bag, hunt
from tests.ports import free_port
from tests.world import World, fill

ROLES = ("operator", "admin", "member", "reviewer", "readonly", "none")
PHASES = ("examples", "coverage", "fuzzing", "stateful")
PATIENCE_SECONDS = 300
_ANYTHING = (
    "{requests_per_month: null, requests_per_minute: null, heavy_per_hour: null, concurrent_batches: null,"
    " request_bytes: null}"
)


@dataclass(frozen=True)
class Ground:
    """A running API to hunt through."""

    url: str
    world: World
    log: Path

    def headers(self, role: str) -> dict[str, str]:
        """Who asks."""
        return {} if role == "none" else self.world.key(role)

    @property
    def spared(self) -> list[str]:
        """The hunter's own tenant and keys."""
        keys = [key.split("_")[2] for (tenant, _), key in self.world.keys.items() if tenant == "demo"]
        return ["demo", *keys]

    def errors(self) -> list[str]:
        """What the server wrote down as its own fault."""
        lines = [json.loads(line) for line in self.log.read_text().splitlines() if line.startswith("{")]
        found = [line for line in lines if line["event"] == "request_failed"]
        return sorted({f"{line['endpoint']}: {line['exception'].splitlines()[-1]}" for line in found})


@contextmanager
def ground() -> Iterator[Ground]:
    """A small world of its own, and an API without limits. No worker: nothing leaves this machine."""
    with tempfile.TemporaryDirectory(prefix="decidable-hunt-") as folder:
        home = Path(folder)
        server = LocalPostgres(home / "postgres", FORGETFUL)
        try:
            dsn = create_database(server.start(), "hunt")
            migrations.upgrade(dsn)
            world = World(dsn)
            asyncio.run(fill(world, learn(tumour_triage(), LABEL)))
            with _serving(world, home) as (url, log):
                yield Ground(url, world, log)
        finally:
            server.stop()


@contextmanager
def _serving(world: World, home: Path) -> Iterator[tuple[str, Path]]:
    port, log = free_port(), home / "serve.log"
    (home / "tiers.yaml").write_text(
        f"tiers:\n  enterprise: {_ANYTHING}\n  pro: {_ANYTHING}\npeople: {_ANYTHING}\n"
    )
    environment = {
        **os.environ,
        "DATABASE_URL": world.dsn,
        "DECIDABLE_HOME": str(home),
        "DECIDABLE_PORT": str(port),
        "DECIDABLE_TIERS_FILE": str(home / "tiers.yaml"),
    }
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "decidable.cli", "serve"], env=environment, stdout=out, stderr=out
        )
        try:
            _await(f"http://127.0.0.1:{port}/livez")
            yield f"http://127.0.0.1:{port}", log
        finally:
            process.terminate()
            process.wait(60)


def _await(url: str) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def main(arguments: Sequence[str] = ()) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.hunt", description=__doc__)
    parser.add_argument("--examples", type=int, default=200)
    parser.add_argument("--roles", default=",".join(ROLES))
    parser.add_argument("--phases", default=",".join(PHASES))
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**32))
    asked = parser.parse_args(arguments)
    print("| as | seed | requests | server errors | wrong | seconds |\n|---|---|---|---|---|---|")
    wrong = []
    with ground() as here:
        with urllib.request.urlopen(f"{here.url}/openapi.json") as answer:
            document = json.load(answer)
        for role in asked.roles.split(","):
            started = time.perf_counter()
            bag: Bag = hunt(
                document,
                here.url,
                here.headers(role),
                examples=asked.examples,
                seed=asked.seed,
                phases=asked.phases.split(","),
                spared=here.spared,
            )
            took, errors = time.perf_counter() - started, here.errors()
            print(
                f"| {role} | {asked.seed} | {bag.requests:,} | {len(errors)} | {len(bag.failures)} | {took:,.0f} |",
                flush=True,
            )
            if bag.failures or errors:
                wrong.append(f"## {role}\n\n{bag.told()}\n" + "\n".join(errors))
    if wrong:
        raise SystemExit("\n\n".join(wrong))


if __name__ == "__main__":
    main(sys.argv[1:])
