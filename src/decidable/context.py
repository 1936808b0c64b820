"""What one process holds for its whole life, made once in `app.py` or `worker.py` and passed in."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from decidable.kit import clock, ids
from decidable.kit.db import Pool
from decidable.settings import Settings


@dataclass(frozen=True, slots=True)
class Context:
    """Settings, time, ids and the database."""

    settings: Settings
    pool: Pool
    now: clock.Clock = clock.utc_now
    new_id: Callable[[], UUID] = ids.uuid7
    new_ids: Callable[[int], list[UUID]] = ids.uuid7s
