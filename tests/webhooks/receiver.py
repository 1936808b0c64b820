"""A real HTTP receiver on this machine: it keeps what arrives, and answers what the test tells it to."""

import asyncio
import ssl
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import orjson
import standardwebhooks

HANG = "hang"


@dataclass
class Arrived:
    """One request as it came."""

    head: str
    headers: dict[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def event(self) -> dict[str, Any]:
        found: dict[str, Any] = orjson.loads(self.body)
        return found

    def verify(self, secret: str) -> Any:
        """As a receiver does it, with the package that receivers use; raises if the signature is wrong."""
        return standardwebhooks.Webhook(secret).verify(self.body, self.headers)


@dataclass
class Receiver:
    """Answers `answers` in turn and then `then`; an answer is raw HTTP, a status, or `HANG`."""

    answers: deque[int | str | bytes] = field(default_factory=deque)
    then: int | str | bytes = 200
    arrived: list[Arrived] = field(default_factory=list)
    before_answer: Callable[[Arrived], Awaitable[None]] | None = None
    tls: ssl.SSLContext | None = None
    host: str = "127.0.0.1"
    port: int = 0
    busy: int = 0
    most_busy: int = 0
    _server: asyncio.Server | None = None
    _tasks: set["asyncio.Task[Any]"] = field(default_factory=set)
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def __aenter__(self) -> "Receiver":
        self._server = await asyncio.start_server(self._serve, self.host, self.port, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        return f"{'https' if self.tls else 'http'}://{self.host}:{self.port}/hook"

    @property
    def ids(self) -> list[str]:
        return [one.id for one in self.arrived]

    async def wait_for(self, count: int) -> list[Arrived]:
        """Until so many requests have arrived."""
        async with self._news, asyncio.timeout(60):
            await self._news.wait_for(lambda: len(self.arrived) >= count)
        return self.arrived

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.busy += 1
        self.most_busy = max(self.most_busy, self.busy)
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await self._answer(reader, writer)
        finally:
            self.busy -= 1
            self._tasks.discard(task)
            writer.close()
            with suppress(ConnectionError, ssl.SSLError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first = await reader.readexactly(1)
        if not first.isalpha():
            return  # no HTTP: somebody begins with TLS
        lines = (first + await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines[1:] if line)}
        one = Arrived(lines[0], headers, await reader.readexactly(int(headers.get("content-length", 0))))
        async with self._news:
            self.arrived.append(one)
            self._news.notify_all()
        if self.before_answer:
            await self.before_answer(one)
        answer = self.answers.popleft() if self.answers else self.then
        if answer == HANG:
            await reader.read()  # until the other side gives up
            return
        writer.write(raw(answer))
        await writer.drain()


def raw(answer: int | str | bytes, headers: str = "", body: bytes = b"") -> bytes:
    """An answer as bytes."""
    if isinstance(answer, bytes):
        return answer
    head = f"HTTP/1.1 {answer} Any\r\n{headers}Content-Length: {len(body)}\r\n\r\n"
    return head.encode() + body
