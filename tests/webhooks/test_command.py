"""`decidable webhooks` against a real database and a real receiver."""

import asyncio
import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

from decidable.context import Context
from decidable.webhooks.command import SinceUnreadable, read_moment
from decidable.webhooks.delivering import Courier
from tests.terminal import decidable_aside
from tests.webhooks.conftest import Rows
from tests.webhooks.receiver import Receiver
from tests.world import World


async def decidable(world: World, home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    """Run the command as a user does."""
    return await decidable_aside(world, home, "webhooks", *words, DECIDABLE_WEBHOOK_PRIVATE="127.0.0.0/8")


async def test_add_list_test_and_replay(
    world: World, context: Context, receiver: Receiver, rows: Rows, tmp_path: Path
) -> None:
    nothing = await decidable(world, tmp_path, "list")
    assert "decidable webhooks add" in nothing.stdout
    words = ("add", receiver.url, "--events", "job.*", "--events", "review.*", "--json")
    made = json.loads((await decidable(world, tmp_path, *words)).stdout)
    assert made["events"] == ["job.*", "review.*"]
    assert made["created_by"] == "terminal"
    [listed] = json.loads((await decidable(world, tmp_path, "list", "--json")).stdout)
    assert listed == {name: value for name, value in made.items() if name != "secret"}
    assert json.loads((await decidable(world, tmp_path, "list", "--json", "--tenant", "other")).stdout) == []

    loop = asyncio.create_task(Courier(context).run())
    tried = await decidable(world, tmp_path, "test", made["id"])
    assert (tried.returncode, tried.stdout) == (0, "The endpoint answered 200.\n")
    receiver.arrived[0].verify(made["secret"])
    receiver.then = 500
    failed = await decidable(world, tmp_path, "test", made["id"])
    assert failed.returncode == 1
    assert "answered 500" in failed.stdout
    receiver.then = 200
    done = await decidable(world, tmp_path, "replay", made["id"], "--since", "2020-01-01", "--json")
    assert json.loads(done.stdout) == {"deliveries": 1}
    await receiver.wait_for(3)
    loop.cancel()
    await asyncio.gather(loop, return_exceptions=True)
    assert receiver.ids[1] == receiver.ids[2]
    assert {row["actor"] for row in rows("select actor from audit where action like 'webhook.%%'")} == {
        "terminal"
    }


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("add", "https://a:b@hooks.example/", "--events", "*"), "password"),
        (("add", "https://hooks.example/", "--events", "decisions.*"), "`decision.*`"),
        (("test", "nonsense"), "is no id"),
        (("test", "00000000-0000-7000-8000-000000000000"), "There is no webhook"),
        (("replay", "00000000-0000-7000-8000-000000000000", "--since", "yesterday"), "is no time"),
        (("list", "--tenant", "nobody"), "There is no tenant"),
    ],
)
async def test_a_failure_is_one_sentence(
    world: World, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    done = await decidable(world, tmp_path, *words)
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_times_are_utc_unless_they_say_otherwise() -> None:
    assert read_moment("2026-03-01") == datetime(2026, 3, 1, tzinfo=UTC)
    assert read_moment("2026-03-01T10:00:00+01:00") == datetime(2026, 3, 1, 9, tzinfo=UTC)
    with pytest.raises(SinceUnreadable):
        read_moment("soon")
