"""A short way to a busy route: past the framework's stations, which cost more than the route's own work.

The framework stays behind it. A request that is not plainly right is handed on, as it came, to the same route
there, which says what is wrong with it: there is one route, and one place for each refusal.
"""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_JSON = b"application/json"


@dataclass(frozen=True, slots=True)
class Way:
    """A route that has a lane: `POST` of a JSON body of one shape. `path_format` names it in metrics and logs.

    `serve` gets the request and its body, and does all that the route does, who may call it included.
    """

    path_format: str
    shape: type[BaseModel]
    serve: Callable[[Request, Any], Awaitable[Response]]


class Lane:
    """Serves one way by itself, and hands everything else to `app`."""

    def __init__(self, app: ASGIApp, way: Way) -> None:
        self.app = app
        self.way = way

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["path"] != self.way.path_format or scope["method"] != "POST":
            await self.app(scope, receive, send)
            return
        messages: list[Message] = []
        response = await self._shortly(Request(scope, _again(messages, receive)), messages, receive)
        if response is None:
            await self.app(scope, _again(messages, receive), send)
        else:
            await response(scope, receive, send)

    async def _shortly(self, request: Request, messages: list[Message], receive: Receive) -> Response | None:
        """The answer; None where there is something to say against the body."""
        try:
            body = self._read(request.scope, await _whole(messages, receive))
            if body is None:
                return None
            request.scope["route"] = self.way
            return await self.way.serve(request, body)
        except Exception as error:  # noqa: BLE001 - answered as the framework would, or raised again
            return await _answer(request, error)

    def _read(self, scope: Scope, content: bytes) -> BaseModel | None:
        """The body, unless there is something to say against it."""
        kind = next((value for name, value in scope["headers"] if name == b"content-type"), b"")
        if kind != _JSON and not kind.startswith(_JSON + b";"):
            return None
        try:
            return self.way.shape.model_validate(json.loads(content))
        except (ValueError, RecursionError):  # not JSON, or not of the shape
            return None


async def _whole(messages: list[Message], receive: Receive) -> bytes:
    """A body to its end, nothing where the sender left before; `messages` get what it came in."""
    more = True
    while more:
        messages.append(await receive())
        more = messages[-1].get("more_body", False)
    if messages[-1]["type"] != "http.request":
        return b""
    return b"".join(message.get("body", b"") for message in messages)


def _again(messages: list[Message], receive: Receive) -> Receive:
    """A `receive` that gives out once more what was received, and then goes on."""
    left = iter(messages)

    async def receive_again() -> Message:
        return next(left, None) or await receive()

    return receive_again


async def _answer(request: Request, error: Exception) -> Response:
    handlers = request.app.exception_handlers
    handler = next((handlers[kind] for kind in type(error).__mro__ if kind in handlers), None)
    if handler is None:
        raise error
    response: Response = await handler(request, error)
    return response
