"""Which API processes serve a database: one that counts limits by itself is alone, or none does.

Each process holds a lock in the database for its life: exclusive if it counts in its own memory, shared if it
counts in Redis. The lock belongs to a transaction that stays open on a connection of its own (so that it also
holds behind a PgBouncer that pools transactions), and PostgreSQL takes it back when the process dies.
"""

import threading
import time
from types import TracebackType

import psycopg
import structlog

from decidable.kit.errors import AppError

_LOCK = 7_305_128_866_018  # any fixed number that nothing else locks
PATIENCE = 3.0
"""Seconds to wait for the lock: a process that just died may still hold it."""
LOOK_EVERY = 2.0

log = structlog.get_logger(__name__)


class NotAlone(AppError):
    """Another API process serves this database, and they could not count limits together."""

    code = "api_not_alone"
    status = 409
    title = "Another API process serves this database"


class Presence:
    """This API process, as the others see it. A context manager; `processes` tells how many there are."""

    def __init__(self, dsn: str, *, shared: bool, expected: int = 1) -> None:
        self._dsn, self._shared, self._expected = dsn, shared, expected
        self._connection: psycopg.Connection | None = None
        self._seen = 1
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="presence", daemon=True)

    def processes(self) -> int:
        """API processes that share the limits: as many as are seen, and no fewer than were to be started."""
        return max(self._expected, self._seen)

    def __enter__(self) -> "Presence":
        """Take the lock; raises `NotAlone`. A database that does not answer is asked again later."""
        try:
            limit = time.monotonic() + PATIENCE
            while not self._take():
                if time.monotonic() > limit:
                    raise NotAlone(self._refusal())
                time.sleep(0.1)
        except psycopg.OperationalError as error:
            log.warning("presence_unknown", error=str(error).strip().split("\n")[0][:200])
            self._drop()
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Let go."""
        self._stop.set()
        self._thread.join(LOOK_EVERY)
        self._drop()

    def _take(self) -> bool:
        connection = psycopg.connect(self._dsn, application_name="decidable-presence", connect_timeout=5)
        connection.execute("set local idle_in_transaction_session_timeout = 0")
        name = "pg_try_advisory_xact_lock_shared" if self._shared else "pg_try_advisory_xact_lock"
        row = connection.execute(f"select {name}(%s)", [_LOCK]).fetchone()
        if row is None or not row[0]:
            connection.close()
            return False
        self._connection = connection
        self._count()
        return True

    def _count(self) -> None:
        assert self._connection is not None
        row = self._connection.execute(
            """
            select count(*) from pg_locks where locktype = 'advisory' and granted
                and classid::bigint << 32 | objid::bigint = %s
                and database = (select oid from pg_database where datname = current_database())
            """,
            [_LOCK],
        ).fetchone()
        self._seen = row[0] if row else 1

    def _watch(self) -> None:
        """Count the others; take the lock again when its connection broke."""
        while not self._stop.wait(LOOK_EVERY):
            try:
                if self._connection is not None:
                    self._count()
                elif not self._take():
                    log.error("api_not_alone", detail=self._refusal())
            except psycopg.Error:
                self._drop()  # the database is away; the next look connects again

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def _refusal(self) -> str:
        if self._shared:
            return (
                "Another API process serves this database and counts its limits in its own memory, since it has no "
                "REDIS_URL. Stop it, or start it with the same REDIS_URL as this one."
            )
        return (
            "Another API process serves this database already. Each would count the limits of keys in its own "
            "memory, so that callers could send a multiple of them. Stop the other, or set REDIS_URL for both."
        )
