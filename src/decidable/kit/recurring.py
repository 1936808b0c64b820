"""Small work that is done again and again for the life of a process."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

import structlog

log = structlog.get_logger(__name__)


class Recurring:
    """Does all of `work` every so many seconds, and once more at the end unless `last_round` is False.

    What fails is tried again the next time; its first failure and its recovery are logged, by its name.
    """

    def __init__(
        self, seconds: float, work: Mapping[str, Callable[[], Awaitable[object]]], *, last_round: bool = True
    ) -> None:
        self._seconds, self._work, self._last_round = seconds, work, last_round
        self._failing: set[str] = set()
        self._ending = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """End after a last round; a round that is under way is not broken off."""
        self._ending.set()
        if self._task is not None:
            await self._task

    async def _run(self) -> None:
        while not self._ending.is_set():
            with suppress(TimeoutError):  # nobody ended it: the next round is due
                await asyncio.wait_for(self._ending.wait(), self._seconds)
            if self._ending.is_set() and not self._last_round:
                return
            for name, do in self._work.items():
                await self._do(name, do)

    async def _do(self, name: str, do: Callable[[], Awaitable[object]]) -> None:
        try:
            await do()
        except Exception as error:  # noqa: BLE001 - one part's failure must not stop the others
            if name not in self._failing:
                self._failing.add(name)
                log.warning("recurring_work_failed", work=name, error=_said(error))
        else:
            if name in self._failing:
                self._failing.remove(name)
                log.info("recurring_work_recovered", work=name)


def _said(error: Exception) -> str:
    first_line = str(error).strip().partition("\n")[0][:200]
    return f"{type(error).__name__}: {first_line}" if first_line else type(error).__name__
