# Written by `make client` from the module of this name in asynchronous/: change it there.
"""Sending calls over kept connections, again where that is safe, and reading what comes."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import Generic, TypeVar

import httpx

from decidable.client.calls import Call, Page, Rows
from decidable.client.connection import limits
from decidable.client.errors import DecidableError, Unreachable, refusal
from decidable.client.retrying import Retry, Tries

T = TypeVar("T")
MOST_A_PAGE = 200
PAGE = 100


class Transport:
    """Sends calls of one client."""

    def __init__(self, http: httpx.Client, retry: Retry, seconds: float) -> None:
        self._http, self._retry, self._seconds = http, retry, seconds

    def send(self, call: Call) -> httpx.Response:
        """The answer, read whole; raises a `Refused` or `Unreachable`."""
        return self._answered(call, stream=False)

    def ask(self, call: Call, read: Callable[[httpx.Response], T]) -> T:
        """The answer as a value."""
        return read(self.send(call))

    @contextmanager
    def open(self, call: Call) -> Iterator[httpx.Response]:
        """An answer whose body is still to come."""
        response = self._answered(call, stream=True)
        try:
            yield response
        except httpx.RequestError as error:
            raise _unreachable(call, error) from error
        finally:
            response.close()

    def _answered(self, call: Call, *, stream: bool) -> httpx.Response:
        call, tries = call.keyed(), Tries(self._retry)
        while True:
            failure: DecidableError
            try:
                response = self._sent(call, stream=stream)
                if response.is_success or response.status_code in call.also:
                    return response
                response.read()
                failure = refusal(response)
                response.close()
            except httpx.RequestError as error:
                failure = _unreachable(call, error)
                failure.__cause__ = error
            pause = tries.pause(failure) if call.repeatable else None
            if pause is None:
                raise failure
            time.sleep(pause)

    def _sent(self, call: Call, *, stream: bool) -> httpx.Response:
        body = call.body() if call.rows is None else {"content": _chunks(call.rows)}
        request = self._http.build_request(
            call.method,
            call.url,
            params=call.params(),
            headers={**call.content_type(), **call.headers},
            timeout=limits(self._seconds, call.patience),
            **body,
        )
        return self._http.send(request, stream=stream)


def _chunks(rows: Rows) -> Iterator[bytes]:
    for chunk in rows.chunks():
        yield chunk


def _unreachable(call: Call, error: httpx.RequestError) -> Unreachable:
    what = str(error) or type(error).__name__
    return Unreachable(f"{call.method} {call.url} was not answered: {what}")


class Pages(Generic[T]):
    """All of a list, at most `limit` of it: iterate it, and pages are asked for as they are needed.

    Iterating it again asks again.
    """

    def __init__(
        self, transport: Transport, call: Call, read: Callable[[httpx.Response], Page[T]], limit: int | None
    ) -> None:
        self._transport, self._call, self._read, self._limit = transport, call, read, limit

    def __iter__(self) -> Iterator[T]:
        """One after the other."""
        left, after = self._limit, None
        while left is None or left > 0:
            size = PAGE if left is None else min(left, MOST_A_PAGE)
            page = self._transport.ask(self._call.with_query(limit=size, after=after), self._read)
            for item in page.data[:left]:
                yield item
            left = None if left is None else left - len(page.data)
            after = page.next_cursor
            if after is None:
                return


class Download:
    """A file of the server: iterate its bytes, or save it. Each time it is asked for anew."""

    def __init__(self, transport: Transport, call: Call) -> None:
        self._transport, self._call = transport, call

    def __iter__(self) -> Iterator[bytes]:
        """Its bytes, piece by piece, as they come."""
        with self._transport.open(self._call) as response:
            for chunk in response.iter_bytes():
                yield chunk

    def save(self, path: str | PathLike[str]) -> Path:
        """Write it to a file; until it is whole, that has `.part` at the end of its name."""
        target = Path(path)
        part = target.with_name(target.name + ".part")
        with part.open("wb") as file:
            for chunk in self:
                file.write(chunk)
        return part.replace(target)


class Resource:
    """A part of the API."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
