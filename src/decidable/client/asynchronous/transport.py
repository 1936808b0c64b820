"""Sending calls over kept connections, again where that is safe, and reading what comes."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
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

    def __init__(self, http: httpx.AsyncClient, retry: Retry, seconds: float) -> None:
        self._http, self._retry, self._seconds = http, retry, seconds

    async def send(self, call: Call) -> httpx.Response:
        """The answer, read whole; raises a `Refused` or `Unreachable`."""
        return await self._answered(call, stream=False)

    async def ask(self, call: Call, read: Callable[[httpx.Response], T]) -> T:
        """The answer as a value."""
        return read(await self.send(call))

    @asynccontextmanager
    async def open(self, call: Call) -> AsyncIterator[httpx.Response]:
        """An answer whose body is still to come."""
        response = await self._answered(call, stream=True)
        try:
            yield response
        except httpx.RequestError as error:
            raise _unreachable(call, error) from error
        finally:
            await response.aclose()

    async def _answered(self, call: Call, *, stream: bool) -> httpx.Response:
        call, tries = call.keyed(), Tries(self._retry)
        while True:
            failure: DecidableError
            try:
                response = await self._sent(call, stream=stream)
                if response.is_success or response.status_code in call.also:
                    return response
                await response.aread()
                failure = refusal(response)
                await response.aclose()
            except httpx.RequestError as error:
                failure = _unreachable(call, error)
                failure.__cause__ = error
            pause = tries.pause(failure) if call.repeatable else None
            if pause is None:
                raise failure
            await asyncio.sleep(pause)

    async def _sent(self, call: Call, *, stream: bool) -> httpx.Response:
        body = call.body() if call.rows is None else {"content": _chunks(call.rows)}
        request = self._http.build_request(
            call.method,
            call.url,
            params=call.params(),
            headers={**call.content_type(), **call.headers},
            timeout=limits(self._seconds, call.patience),
            **body,
        )
        return await self._http.send(request, stream=stream)


async def _chunks(rows: Rows) -> AsyncIterator[bytes]:
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

    async def __aiter__(self) -> AsyncIterator[T]:
        """One after the other."""
        left, after = self._limit, None
        while left is None or left > 0:
            size = PAGE if left is None else min(left, MOST_A_PAGE)
            page = await self._transport.ask(self._call.with_query(limit=size, after=after), self._read)
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

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Its bytes, piece by piece, as they come."""
        async with self._transport.open(self._call) as response:
            async for chunk in response.aiter_bytes():
                yield chunk

    async def save(self, path: str | PathLike[str]) -> Path:
        """Write it to a file; until it is whole, that has `.part` at the end of its name."""
        target = Path(path)
        part = target.with_name(target.name + ".part")
        with part.open("wb") as file:
            async for chunk in self:
                file.write(chunk)
        return part.replace(target)


class Resource:
    """A part of the API."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
