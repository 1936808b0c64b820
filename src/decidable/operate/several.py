"""`decidable serve` with several processes: one that keeps them running, and they listen on one port."""

import os
import signal
import time
from collections.abc import Mapping

import structlog

from decidable.kit.child import Child
from decidable.kit.process import wait_until
from decidable.operate.run import GRACE, STOP_SIGNALS, TICK, check_port, command_line
from decidable.settings import Settings, child_environment

log = structlog.get_logger(__name__)


def serve_several(settings: Settings, dsn: str) -> int:
    """Keep `api_processes` API processes running until told to stop; the exit code. Raises `PortTaken`."""
    check_port(settings.host, settings.port)
    environment = (
        child_environment(DATABASE_URL=dsn) if settings.database_url is None else child_environment()
    )
    children = [_child(number, environment) for number in range(1, settings.api_processes + 1)]
    stops: list[int] = []
    before = {sign: signal.signal(sign, lambda number, _frame: stops.append(number)) for sign in STOP_SIGNALS}
    try:
        for child in children:
            child.start()
        while not stops:
            for child in children:
                said = child.tick()
                if said is not None:
                    log.error("api_process_stopped", detail=said)
            time.sleep(TICK)
    finally:
        for child in children:
            child.terminate()
        wait_until(
            lambda: len(stops) > 1 or not any(child.alive() for child in children),
            settings.drain_seconds + GRACE,
            pause=TICK,
        )
        for child in children:
            child.kill()
        for sign, handler in before.items():
            signal.signal(sign, handler)
    return 0


def _child(number: int, environment: Mapping[str, str]) -> Child:
    command = command_line("serve", "--together", "--parent", str(os.getpid()))
    return Child(f"api-{number}", command, environment, log=None)
