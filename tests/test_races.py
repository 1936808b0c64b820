"""Two calls that change one object at the same time: what comes of it is what one after the other gives."""

import random
import time
from pathlib import Path

from bench.race_kinds import KINDS, LEFT_OUT
from bench.races import chain_holds, documented, hunting
from bench.racing import Findings, Pair, hunt_pair
from decidable.learning.learn import Learned
from tests.world import World

WERE_WRONG = {
    ("a webhook", "try", "delete"),
    ("a webhook", "try", "pause"),
    ("a webhook", "replay one", "replay one"),
    ("a webhook", "replay one", "replay all"),
    ("a tenant", "restore", "delete"),
}
"""Pairs of which one saw what the other had not finished: raced each time, and first."""
SECONDS = 8.0
ROUNDS = 3
CHANGING = ("POST ", "PUT ", "PATCH ", "DELETE ")


def test_every_call_that_changes_something_has_its_place_in_the_hunt() -> None:
    hunted = {op.route for kind in KINDS for op in kind.ops if op.route}
    changing = {route for route in documented() if route.startswith(CHANGING)}
    assert changing - hunted == set(LEFT_OUT), "put it into bench/race_kinds.py, or say why not"
    assert hunted <= set(documented())


async def test_races_end_as_if_one_had_been_first(world: World, learned: Learned, tmp_path: Path) -> None:
    """What was wrong once, and as many other pairs as fit into some seconds; `make bench ARGS=races` runs all."""
    seed = random.randrange(1_000_000)
    rng, findings = random.Random(seed), Findings()
    pairs = [pair for kind in KINDS for pair in kind.pairs()]
    rng.shuffle(pairs)
    pairs.sort(key=lambda pair: not was_wrong(pair))
    assert sum(map(was_wrong, pairs)) == len(WERE_WRONG), "each of them is still hunted"
    async with hunting(world, tmp_path, learned) as hunt:
        end = time.monotonic() + SECONDS
        for pair in pairs:
            if findings.pairs > len(WERE_WRONG) and time.monotonic() > end:
                break
            await hunt_pair(hunt, pair, ROUNDS, findings, rng)
        assert await chain_holds(hunt)
    assert findings.pairs > len(WERE_WRONG)
    assert not findings.wrong, f"seed {seed}: {findings.wrong}"


def was_wrong(pair: Pair) -> bool:
    return any(
        kind == pair.kind.name and {one, other} == {pair.a.name, pair.b.name}
        for kind, one, other in WERE_WRONG
    )
