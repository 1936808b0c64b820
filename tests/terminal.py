"""The terminal of a user of the small world."""

import asyncio
import subprocess
from pathlib import Path

from decidable.settings import child_environment
from tests import forkserver
from tests.world import SECRET, World


def decidable(
    world: World, home: Path, *words: str, given: str = "", **variables: str
) -> "subprocess.CompletedProcess[str]":
    """What the command says: `decidable WORDS`, in a process of its own. `given` is what is typed."""
    environment = child_environment(
        DATABASE_URL=world.dsn, DECIDABLE_HOME=str(home), DECIDABLE_SECRET_KEY=SECRET, **variables
    )
    return forkserver.run(words, environment, given=given)


async def decidable_aside(
    world: World, home: Path, *words: str, **variables: str
) -> "subprocess.CompletedProcess[str]":
    """The same beside the application of a test, which answers meanwhile."""
    return await asyncio.to_thread(decidable, world, home, *words, **variables)
