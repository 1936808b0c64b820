"""What stories about running an organisation need: a server with settings, and who looks at it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, LiteralString

import psycopg
import pytest
from standardwebhooks import Webhook

from decidable.kit.databases import create_database, drop_database
from decidable.kit.ids import uuid7
from tests.web.conftest import Visitor
from tests.world import LiveServer, World, serving


@contextmanager
def server_with(postgres_dsn: str, taught: World, folder: Path, **settings: str) -> Iterator[LiveServer]:
    """A server on a copy of the small world, with settings as the environment names them."""
    name = f"world_{uuid7().hex}"
    dsn = create_database(postgres_dsn, name, template="template_taught")
    with pytest.MonkeyPatch.context() as environment:
        for key, value in settings.items():
            environment.setenv(key, value)
        with serving(World(dsn, taught.tenants, taught.keys), folder) as server:
            yield server
    drop_database(postgres_dsn, name)


def come_as(
    visit: Callable[..., Visitor], server: LiveServer, role: str, tenant: str = "demo", **looks: str
) -> Visitor:
    """Sign in with the key of a role."""
    visitor = visit(**looks, signed_in=False)
    visitor.key = server.world.keys[tenant, role]
    visitor.sign_in()
    return visitor


def as_owner(server: LiveServer, statement: LiteralString, *given: Any) -> list[Any]:
    """Run a statement as the owner of the database, whom no privilege stops."""
    with psycopg.connect(server.world.dsn, autocommit=True) as connection:
        done = connection.execute(statement, given)
        return done.fetchall() if done.description else []


class Receiver:
    """An endpoint on this machine: keeps what arrives and answers `status`."""

    def __init__(self) -> None:
        self.status = 200
        self.arrived: list[tuple[dict[str, str], bytes]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                outer.arrived.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(outer.status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.host = f"127.0.0.1:{self._server.server_port}"
        self.url = f"http://{self.host}/hook"
        Thread(target=self._server.serve_forever, daemon=True).start()

    def verify(self, secret: str) -> None:
        """Check the last message as receivers do; raises if it is not signed with this secret."""
        headers, body = self.arrived[-1]
        Webhook(secret).verify(body, headers)

    def close(self) -> None:
        """Answer no more."""
        self._server.shutdown()
        self._server.server_close()
