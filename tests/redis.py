"""A real Redis for tests, in memory alone: started on a free port, wounded at will."""

import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator

import pytest
from redis import Redis
from redis.exceptions import RedisError

from decidable.kit.process import wait_until
from tests.needs import absent
from tests.ports import free_port


class RedisServer:
    """A server of its own. What it holds is gone when it stops."""

    def __init__(self) -> None:
        self.port = free_port()
        self._folder = tempfile.TemporaryDirectory(prefix="decidable-redis-")
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        command = ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", ""]
        self._process = subprocess.Popen(
            [*command, "--appendonly", "no", "--dir", self._folder.name],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert wait_until(self.answers, 60)

    def answers(self) -> bool:
        with Redis.from_url(self.url, socket_timeout=1) as client:
            try:
                return bool(client.ping())
            except RedisError:
                return False

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()

    def freeze(self) -> None:
        """It keeps its connections and answers nothing."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        if self._process is not None:
            self.kill()
        self._folder.cleanup()


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    """A Redis that runs."""
    if shutil.which("redis-server") is None:
        absent("redis-server is not installed")
    server = RedisServer()
    server.start()
    yield server
    server.close()
