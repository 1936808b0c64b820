"""What many tests share: a real PostgreSQL, the shared data, and no network beyond this machine."""

import ipaddress
import socket
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import structlog

from decidable import migrations
from decidable.kit.databases import create_database, drop_database
from decidable.kit.postgres import FORGETFUL, LocalPostgres
from tests.needs import absent

pytest_plugins = ["tests.redis", "tests.world"]
# A line a log entry, as the product writes it: structlog's own default draws each frame of an exception.
structlog.configure(
    processors=[
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.format_exc_info,
        structlog.processors.KeyValueRenderer(),
    ]
)
ROOT = Path(__file__).resolve().parent.parent


# --- PostgreSQL ---------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def postgres_dsn() -> Iterator[str]:
    """The DSN of a server for this test session alone; its own database stays empty."""
    with tempfile.TemporaryDirectory(prefix="decidable-tests-") as home:
        server = LocalPostgres(Path(home), FORGETFUL)
        yield server.start()
        server.stop()


@pytest.fixture(scope="session")
def template_dsn(postgres_dsn: str) -> str:
    """A migrated database to copy from. Connect to a copy (`fresh_dsn`), never to this one."""
    dsn = create_database(postgres_dsn, "template_migrated")
    migrations.upgrade(dsn)
    return dsn


@pytest.fixture(scope="session")
def new_database(postgres_dsn: str, template_dsn: str) -> Iterator[Callable[[], str]]:
    """Make a migrated database of its own and return its DSN; for fixtures of wider scope than a test."""
    made: list[str] = []

    def make() -> str:
        name = f"test_{next(_numbers)}"
        made.append(name)
        return create_database(postgres_dsn, name, template="template_migrated")

    yield make
    for name in made:
        drop_database(postgres_dsn, name)


_numbers = count(1)


@pytest.fixture
def fresh_dsn(postgres_dsn: str, template_dsn: str) -> Iterator[str]:
    """A migrated, empty database of this test's own, where commits count; dropped after it."""
    name = f"test_{next(_numbers)}"
    yield create_database(postgres_dsn, name, template="template_migrated")
    drop_database(postgres_dsn, name)


# --- the shared data ----------------------------------------------------------------------------


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real data sets beside the checkout."""
    found = ROOT.parent / "shared" / "data"
    if not found.is_dir():
        absent("the real data sets (../shared/data) are absent")
    return found


# --- no network ---------------------------------------------------------------------------------


def _is_here(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket's path
    if address[0] in ("localhost", ""):
        return True
    try:
        return ipaddress.ip_address(address[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave this machine."""
    for name in ("connect", "connect_ex"):
        real = getattr(socket.socket, name)

        def guarded(self: socket.socket, address: Any, _real: Any = real) -> Any:
            if not _is_here(address):
                raise OSError(f"tests do not reach the network: {address!r}")
            return _real(self, address)

        monkeypatch.setattr(socket.socket, name, guarded)
