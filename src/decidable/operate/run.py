"""`decidable run`: one process that keeps PostgreSQL, the API and a worker running, and stops them together.

Everything is polled from one loop in the main thread: no locks, no callbacks, and Linux's death signal (which
means the starting thread) reaches the children when this process is killed. Start: lock, port, then API and
worker, which load their modules while PostgreSQL starts and are held until the database is prepared. If a look
says that something is missing, migrations and the demo run in a child, so that what they import is not kept
here. Stop: API and worker drain, then PostgreSQL.
"""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import TYPE_CHECKING

from decidable import __version__
from decidable.kit.child import LOG_LIMIT, Child, turn_over
from decidable.kit.errors import AppError
from decidable.kit.lockfile import LockFile
from decidable.kit.postgres import LocalPostgres, PostgresFailed
from decidable.kit.process import die_with_parent, wait_until
from decidable.settings import Settings, child_environment

if TYPE_CHECKING:
    from decidable.operate.database import Database

TICK = 0.05  # seconds
TURN_OVER_EVERY = 60.0
PATIENCE = 60.0  # seconds until a start that is not healthy is spoken of
GRACE = 2.0  # seconds beyond the time that a child allows itself to drain
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class AlreadyRunning(AppError):
    """Another `decidable run` keeps this home."""

    code = "already_running"
    status = 409
    title = "Decidable already runs"


class PortTaken(AppError):
    """The API cannot listen where it should."""

    code = "port_taken"
    status = 409
    title = "The port cannot be used"


class StartFailed(AppError):
    """Migrations or the demo failed; what they printed says why."""

    code = "start_failed"
    title = "Decidable cannot start"


class _Stop(BaseException):
    """A stop signal came while something blocking was under way."""


def run(settings: Settings) -> int:
    """Run everything until a stop signal; the exit code. Raises `AppError` when it cannot start."""
    logs = settings.home / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    lock = LockFile(settings.home / "run.lock")
    if not lock.acquire():
        raise AlreadyRunning(
            f"Decidable already runs on {settings.home} (process {lock.holder()}). Stop it first, "
            "or set DECIDABLE_HOME to another folder."
        )
    try:
        check_port(settings.host, settings.port)
        if settings.tiers_file is not None:
            from decidable.tenants.tiers import load_tiers

            load_tiers(settings.tiers_file)  # what is wrong with it is said before anything is started
        return Supervisor(settings).run()
    finally:
        lock.release()


def check_port(host: str, port: int) -> None:
    """Raise `PortTaken` if nothing can listen on `port`; said before anything is started."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as cause:
            raise PortTaken(
                f"Port {port} on {host} cannot be used ({cause.strerror}); stop what uses it, "
                "or set DECIDABLE_PORT to another port."
            ) from cause


class Supervisor:
    """Keeps the parts of one home running. Use it from the main thread."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._postgres = LocalPostgres(settings.home) if settings.database_url is None else None
        self._children: list[Child] = []
        self._stops = 0  # stop signals so far; the second one hurries
        self._blocking = False
        self._began = time.monotonic()
        self._turned_over = self._began
        self._announced = False

    def run(self) -> int:
        """Start, keep and stop everything; 0 after a stop signal."""
        with self._signals():
            try:
                self._keep(self._start())
            except _Stop:
                _say("Stopping before the start was complete ...")
            finally:
                self._shut_down()
        return 0

    # --- start ---

    def _start(self) -> list[Child]:
        _say(f"Decidable {__version__} · everything it stores is in {self._settings.home}")
        dsn = self._load_parts(self._expected_dsn())
        with self._interruptible():
            if self._postgres is not None and (found := self._postgres.start()) != dsn:
                self._end_parts()  # another process keeps the server, with its socket elsewhere
                dsn = self._load_parts(found)
            if not is_prepared(self._settings, self._database(dsn)):
                _prepare(self._environment(dsn))
        for child in self._children:
            child.release()
        return self._children

    def _load_parts(self, dsn: str) -> str:
        """Start API and worker; they load what they need, and wait."""
        environment = self._environment(dsn)
        self._children = [self._child(name, environment) for name in (*self._apis(), "worker")]
        for child in self._children:
            child.start()
        return dsn

    def _end_parts(self) -> None:
        for child in self._children:
            child.kill()

    def _expected_dsn(self) -> str:
        if self._settings.database_url is not None:
            return self._settings.database_url.get_secret_value()
        assert self._postgres is not None
        return self._postgres.dsn

    def _database(self, dsn: str) -> "Database":
        from decidable.operate.database import embedded, named  # the driver loads while the parts load too

        return embedded(dsn) if self._postgres is not None else named(self._settings, dsn)

    def _environment(self, dsn: str) -> dict[str, str]:
        return child_environment(DATABASE_URL=dsn, DECIDABLE_HOME=str(self._settings.home))

    def _apis(self) -> list[str]:
        number = self._settings.api_processes
        return ["api"] if number == 1 else [f"api-{n}" for n in range(1, number + 1)]

    def _child(self, name: str, environment: dict[str, str]) -> Child:
        what = ["worker"] if name == "worker" else ["serve"] if name == "api" else ["serve", "--together"]
        command = command_line(*what, "--parent", str(os.getpid()))
        return Child(name, command, environment, self._settings.home / "logs" / f"{name}.log", held=True)

    # --- keep ---

    def _keep(self, children: list[Child]) -> None:
        while self._stops == 0:
            self._keep_postgres()
            for child in children:
                _say(child.tick())
            self._announce()
            self._turn_logs_over(children)
            time.sleep(TICK)

    def _keep_postgres(self) -> None:
        if self._postgres is None or self._postgres.alive():
            return
        _say(f"PostgreSQL stopped; it is started again. Its log: {self._postgres.log}")
        try:
            with self._interruptible():
                self._postgres.start()
        except PostgresFailed as failure:
            _say(failure.detail)
            time.sleep(1.0)

    def _announce(self) -> None:
        """Print the addresses once the API says that it is healthy; a word if that takes long."""
        if self._announced:
            return
        seconds = time.monotonic() - self._began
        if is_healthy(self._settings.host, self._settings.port):
            _say(self._welcome(seconds))
        elif seconds > PATIENCE:
            _say(f"Not healthy after {seconds:.0f} s; {self._settings.home / 'logs'} says why. Still trying.")
        else:
            return
        self._announced = True

    def _welcome(self, seconds: float) -> str:
        address = f"http://{_reachable(self._settings.host)}:{self._settings.port}"
        key_file = self._settings.home / "demo.key"
        key = key_file.read_text().strip() if key_file.exists() else None
        lines = [
            "",
            f"  Open    {address}/{f'#key={key}' if key else ''}",
            f"  API     {address}/docs",
            *([f"  Key     {key}   (also in {key_file})"] if key else []),
            f"  Logs    {self._settings.home / 'logs'}",
            "",
            f"Ready after {seconds:.1f} s. Ctrl-C stops everything.",
        ]
        return "\n".join(lines)

    def _turn_logs_over(self, children: list[Child]) -> None:
        now = time.monotonic()
        if now - self._turned_over < TURN_OVER_EVERY:
            return
        self._turned_over = now
        logs = [child.log for child in children if child.log] + (
            [self._postgres.log] if self._postgres else []
        )
        for log in logs:
            turn_over(log, LOG_LIMIT)

    # --- stop ---

    def _shut_down(self) -> None:
        if any(child.alive() and not child.held for child in self._children):
            _say("Finishing what has begun (Ctrl-C again to stop at once) ...")
        for child in self._children:
            child.terminate()
        wait_until(self._all_ended, self._settings.drain_seconds + GRACE, pause=TICK)
        self._end_parts()
        if self._postgres is not None:
            self._postgres.stop()
        _say("Stopped.")

    def _all_ended(self) -> bool:
        return self._stops > 1 or not any(child.alive() for child in self._children)

    # --- signals ---

    @contextmanager
    def _signals(self) -> Iterator[None]:
        before = {sign: signal.signal(sign, self._on_stop) for sign in STOP_SIGNALS}
        try:
            yield
        finally:
            for sign, handler in before.items():
                signal.signal(sign, handler)

    def _on_stop(self, _number: int, _frame: FrameType | None) -> None:
        self._stops += 1
        if self._blocking:
            self._blocking = False
            raise _Stop

    @contextmanager
    def _interruptible(self) -> Iterator[None]:
        """A stop signal ends what is done in here at once."""
        self._blocking = True
        try:
            yield
        finally:
            self._blocking = False


def _say(sentence: str | None) -> None:
    if sentence is not None:
        with suppress(BrokenPipeError):  # whoever read this has gone; what runs goes on
            print(sentence, flush=True)


def command_line(*arguments: str) -> list[str]:
    """How to start another process of this installation."""
    return [sys.executable, "-P", "-m", "decidable.cli", *arguments]


def is_prepared(settings: Settings, database: "Database") -> bool:
    """Whether the schema is this version's and the demo (unless ENV=production) is complete."""
    from decidable import migrations
    from decidable.operate.demo import has_demo

    if migrations.current(database.owner) != migrations.HEAD:
        return False
    return settings.env == "production" or has_demo(settings.home, database.application)


def _prepare(environment: dict[str, str]) -> None:
    """Migrate and set up the demo, in a process of its own that prints to our console."""
    child = subprocess.Popen(
        command_line("prepare"),
        stdin=subprocess.DEVNULL,
        env=environment,
        start_new_session=True,
        preexec_fn=die_with_parent(),
    )
    try:
        code = child.wait()
    except BaseException:
        child.kill()
        child.wait()
        raise
    if code != 0:
        raise StartFailed("The database could not be prepared; the lines above say why.")


def is_healthy(host: str, port: int) -> bool:
    """Whether the API there answers /health with 200."""
    connection = http.client.HTTPConnection(_reachable(host).strip("[]"), port, timeout=2.0)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def _reachable(host: str) -> str:
    """A host for URLs: an address that means all addresses cannot be opened."""
    if host in ("0.0.0.0", "::", ""):
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host
