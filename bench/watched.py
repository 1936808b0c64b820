"""A process of the product that tells, every few seconds, what it holds: `python -m bench.watched serve`.

Nothing of the product is changed: a thread beside it looks at the tasks of the event loop.
"""

import asyncio
import gc
import json
import os
import sys
import threading
import time
from pathlib import Path

import uvloop

EVERY_SECONDS = 5.0


def main() -> None:
    threading.Thread(target=_watch, args=(Path(os.environ["BENCH_WATCH"]),), daemon=True).start()
    sys.argv[0] = "decidable"
    from decidable.cli import main as command_line

    command_line()


def _watch(file: Path) -> None:
    loop = None
    while True:
        time.sleep(EVERY_SECONDS)
        loop = loop or next((one for one in gc.get_objects() if isinstance(one, uvloop.Loop)), None)
        if loop is None:
            continue
        held = {"tasks": len(asyncio.all_tasks(loop)), "threads": threading.active_count()}
        made = file.with_suffix(".new")
        made.write_text(json.dumps(held))
        made.replace(file)


if __name__ == "__main__":
    main()
