"""A small HTTP server on this machine that answers as a test tells it to, failures too."""

import json
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

DROP = "drop"
"""Close the connection without an answer."""
HANG = "hang"
"""Say nothing until the test is over."""
LIVEZ = {"status": "ok"}


@dataclass(frozen=True)
class Answer:
    """What is answered; `cut`: the connection ends that many bytes into the body."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "application/json"
    cut: int | None = None


@dataclass
class Came:
    """A request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    at: float


class Scripted:
    """Answers in turn, and from then on with the last answer."""

    def __init__(self, answers: Iterable[Answer | str]) -> None:
        self.came: list[Came] = []
        self._answers, self._over = list(answers), threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=[0.01], daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def keys(self) -> list[str | None]:
        """The Idempotency-Keys that came."""
        return [one.headers.get("idempotency-key") for one in self.came]

    def next(self) -> Answer | str:
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]

    def wait_until_over(self) -> None:
        self._over.wait(60)


def _handler(script: Scripted) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            body = self._chunked() if "transfer-encoding" in headers else self._plain(headers)
            script.came.append(Came(self.command, self.path, headers, body, time.monotonic()))
            answer = script.next()
            if isinstance(answer, Answer):
                self._say(answer)
                return
            if answer == HANG:
                script.wait_until_over()
            self.close_connection = True

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any  # noqa: N815 - so http.server names them

        def _plain(self, headers: Mapping[str, str]) -> bytes:
            return self.rfile.read(int(headers.get("content-length", 0)))

        def _chunked(self) -> bytes:
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def _say(self, answer: Answer) -> None:
            given = answer.body
            body = given if isinstance(given, bytes) else b"" if given is None else json.dumps(given).encode()
            self.send_response(answer.status)
            for name, value in {"Content-Type": answer.kind, **answer.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: answer.cut])
            self.close_connection = answer.cut is not None

        def log_message(self, *_: Any) -> None:
            """Tests need no log."""

    return Handler


def problem(status: int, code: str, detail: str = "No.", **headers: str) -> Answer:
    """A refusal as the server writes it."""
    body = {"type": "t", "title": "T", "status": status, "detail": detail, "code": code, "request_id": "r-1"}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, body, named, "application/problem+json")


def job(**more: Any) -> dict[str, Any]:
    """A job as the server shows it."""
    figures = {"progress": 0.0, "message": None, "total": 2, "done": 0, "failed": 0}
    times = {"created_at": "2026-03-01T09:30:00Z", "started_at": None, "finished_at": None}
    known = {"id": "019a8f5e-6d3c-7e10-8a52-3b1f6f1f9b10", "kind": "batch", "type": "t", "status": "queued"}
    return {**known, **figures, **times, "rate_per_s": None, "eta_s": None, "request_id": None, **more}
