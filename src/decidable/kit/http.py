"""HTTP habits: problem answers, request ids, body limits and keyset pages."""

import base64
import binascii
import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, ClassVar, Protocol
from uuid import UUID

import orjson
import structlog
from fastapi import FastAPI, Query, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from psycopg import OperationalError
from psycopg_pool import PoolTimeout
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from decidable.kit.errors import AppError, Problem
from decidable.kit.headers import came_by_https, guard
from decidable.kit.ids import request_id as new_request_id

PROBLEM_JSON = "application/problem+json"
REQUEST_ID_LENGTH = 128

log = structlog.get_logger(__name__)


class Schema(BaseModel):
    """Base of every HTTP shape: unknown keys are refused, so that a typo is never silent."""

    model_config = ConfigDict(extra="forbid", allow_inf_nan=False)


class ProblemItem(Schema):
    """One thing that is wrong in a request."""

    detail: str
    field: str | None = None
    code: str | None = None
    line: int | None = None
    column: int | None = None


class ProblemAnswer(Schema):
    """The body of every error (RFC 9457, `application/problem+json`)."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    request_id: str | None = None
    errors: list[ProblemItem] = []


class BodyTooLarge(AppError):
    """The request body is over the limit of its route."""

    code: ClassVar[str] = "body_too_large"
    status: ClassVar[int] = 413
    title: ClassVar[str] = "The request body is too large"


class BadCursor(AppError):
    """`after` is not a cursor that a list gave out."""

    code: ClassVar[str] = "bad_cursor"
    status: ClassVar[int] = 400
    title: ClassVar[str] = "The cursor cannot be read"


class BadAddress(AppError):
    """The address holds what no name can hold."""

    code: ClassVar[str] = "bad_address"
    status: ClassVar[int] = 400
    title: ClassVar[str] = "The address cannot be read"


class BadBody(AppError):
    """The body is not what the route reads."""

    code: ClassVar[str] = "bad_body"
    status: ClassVar[int] = 400
    title: ClassVar[str] = "The request body cannot be read"


class Unavailable(AppError):
    """A part that the request needs does not answer right now."""

    code: ClassVar[str] = "database_unavailable"
    status: ClassVar[int] = 503
    title: ClassVar[str] = "Not available right now"


def json_response(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """An answer from plain data, without a second validation of what we built ourselves."""
    return Response(orjson.dumps(body), status, headers, "application/json")


def encode_cursor(*parts: str) -> str:
    """An opaque, URL-safe cursor from the sort key of the last row of a page."""
    text = "|".join(parts).encode()
    return base64.urlsafe_b64encode(_mark(text) + text).decode().rstrip("=")


def decode_cursor(cursor: str, parts: int) -> list[str]:
    """Read what `encode_cursor` wrote; raises `BadCursor` for anything else."""
    try:
        content = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        mark, text = content[:_MARK_BYTES], content[_MARK_BYTES:].decode()
    except (binascii.Error, ValueError):
        raise BadCursor("This cursor was not given out by a list; start again without `after`.") from None
    if mark != _mark(text.encode()) or base64.urlsafe_b64encode(content).decode().rstrip("=") != cursor:
        raise BadCursor("This cursor is not as a list gave it out; start again without `after`.")
    found = text.split("|")
    if len(found) != parts:
        raise BadCursor("This cursor belongs to another list; start again without `after`.")
    return found


_MARK_BYTES = 4


def _mark(text: bytes) -> bytes:
    """A few bytes that tell a cursor that was cut or mistyped from one that was given out."""
    return hashlib.blake2s(text, digest_size=_MARK_BYTES, person=b"cursor").digest()


def decode_number_cursor(cursor: str | None, most: int = 2**31 - 1) -> int | None:
    """A cursor that holds one number from 0 to `most`; None stays None."""
    if cursor is None:
        return None
    return whole_number(decode_cursor(cursor, 1)[0], most)


def whole_number(text: str, most: int = 2**31 - 1) -> int:
    """A part of a cursor that is a number; raises `BadCursor`."""
    plain = text.isascii() and text.isdigit() and len(text) <= len(str(most))
    if not plain or int(text) > most:
        raise BadCursor("This cursor belongs to another list; start again without `after`.")
    return int(text)


def decode_id_cursor(cursor: str | None) -> UUID | None:
    """A cursor that holds one id; None stays None."""
    if cursor is None:
        return None
    try:
        return UUID(decode_cursor(cursor, 1)[0])
    except ValueError:
        raise BadCursor("This cursor belongs to another list; start again without `after`.") from None


Limit = Annotated[int, Query(ge=1, le=200)]
"""How many rows of a list a caller wants at once."""


def page(data: Sequence[Any], limit: int, cursor_of: Callable[[Any], str]) -> dict[str, Any]:
    """A keyset page from at most `limit + 1` rows: the extra one only says that more is there."""
    more = len(data) > limit
    rows = list(data[:limit])
    return {"data": rows, "has_more": more, "next_cursor": cursor_of(rows[-1]) if more else None}


def problem(error: AppError, request_id: str | None) -> Response:
    """The problem answer of one failure."""
    body = {
        "type": f"https://decidable.dev/problems/{error.code}",
        "title": error.title,
        "status": error.status,
        "detail": error.detail,
        "code": error.code,
        "request_id": request_id,
        "errors": [_problem_item(item) for item in error.problems],
    }
    headers = dict(error.headers)
    if error.status == 503:
        headers["Retry-After"] = "1"
    if error.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return Response(orjson.dumps(body), error.status, headers, PROBLEM_JSON)


def _problem_item(item: Problem) -> dict[str, Any]:
    fields = (
        ("detail", item.detail),
        ("field", item.field),
        ("code", item.code),
        ("line", item.line),
        ("column", item.column),
    )
    return {key: value for key, value in fields if value is not None}


class _Plain(AppError):
    """A failure that the framework found: code, status and title are taken from it."""

    def __init__(
        self, code: str, status: int, title: str, detail: str, problems: Sequence[Problem] = ()
    ) -> None:
        super().__init__(detail, problems)
        self.code, self.status, self.title = code, status, title  # type: ignore[misc]


_STATUS_CODES = {
    404: "not_found",
    405: "method_not_allowed",
    401: "unauthorized",
    415: "unsupported_media_type",
}


def install(app: FastAPI) -> None:
    """One handler for every kind of failure, each answering in the same shape."""
    app.add_exception_handler(AppError, _on_app_error)
    app.add_exception_handler(RequestValidationError, _on_shape_error)
    app.add_exception_handler(HTTPException, _on_http_error)
    app.add_exception_handler(OperationalError, _on_database_away)
    app.add_exception_handler(PoolTimeout, _on_database_away)
    app.add_exception_handler(RecursionError, _on_too_deep)


def _id_of(request: Request) -> str | None:
    found = request.scope.get("request_id")
    return found if isinstance(found, str) else None


async def _on_app_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, AppError)
    return problem(error, _id_of(request))


async def _on_shape_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    problems = tuple(
        Problem(
            detail=str(item["msg"]),
            field=".".join(str(part) for part in item["loc"][1:]) or None,
            code=str(item["type"]),
        )
        for item in error.errors()[:50]
    )
    first = problems[0]
    where = f" at `{first.field}`" if first.field else ""
    return problem(
        _Plain(
            "invalid_request", 422, "The request has the wrong shape", f"{first.detail}{where}.", problems
        ),
        _id_of(request),
    )


async def _on_http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    refused = _wrong_method(request) if error.status_code in (404, 405) else None
    if refused is not None:
        return problem(refused, _id_of(request))
    code = _STATUS_CODES.get(error.status_code, "http_error" if error.status_code != 400 else "bad_body")
    answer = problem(
        _Plain(code, error.status_code, "The request was refused", str(error.detail)), _id_of(request)
    )
    answer.headers.update(error.headers or {})
    return answer


class _Methods(Protocol):
    """Whoever knows which methods an address has: `app.state.addresses`."""

    def refusal(self, path: str, method: str) -> AppError | None:
        """What to answer where the address is there, but lacks the method."""


def _wrong_method(request: Request) -> AppError | None:
    known: _Methods | None = getattr(request.app.state, "addresses", None)
    return None if known is None else known.refusal(request.url.path, request.method)


async def _on_database_away(request: Request, error: Exception) -> Response:
    log.error("database_unavailable", error=type(error).__name__)
    return problem(
        Unavailable("The database does not answer right now; try again in a moment."), _id_of(request)
    )


async def _on_too_deep(request: Request, error: Exception) -> Response:
    return problem(
        BadBody("The body is nested too deeply to be read; send at most 20 levels."), _id_of(request)
    )


Observer = Callable[[Scope, str, int, float], None]
"""Told of each answered request: its scope, its route, the status, and the seconds it took.

A stream of events counts as answered when it begins. `scope["caller"]` is who asked, if anybody was known.
"""


def check_body(scope: Scope, most: int) -> None:
    """Bound this request's body: raises `BodyTooLarge` now, or once more than `most` bytes are read of it.

    It can only lower the bound of `Edge`, and leaves alone the paths that have a bound of their own.
    """
    read = scope.get("body_bytes")
    if read is not None:
        scope["body_most"] = most
        if max(read, _content_length(scope) or 0) > most:
            raise _too_large(most)


class Edge:
    """Outermost layer: request id, security headers, body limit, one access log line, request metrics.

    Whatever lies in `scope["answer_headers"]` when the answer starts is sent with it; where a route has left
    `scope["durations"]` (milliseconds by part), they are sent as `Server-Timing` and logged. `scope["began"]` is
    when the request came, by `perf_counter`.

    Plain ASGI (not a `BaseHTTPMiddleware`), so that streams stay streams and a request costs little.
    """

    def __init__(
        self,
        app: ASGIApp,
        max_body_bytes: int,
        unlimited: tuple[str, ...],
        observe: Observer,
        public_url: str | None = None,
    ) -> None:
        self.app = app
        self.max_body_bytes = max_body_bytes
        self.unlimited = unlimited
        self.observe = observe
        self.public_url = public_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = _given_request_id(scope) or new_request_id()
        scope["request_id"] = request_id
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request_id=request_id)
        started, status, answered = time.perf_counter(), 500, None
        scope["began"] = started

        async def send_with_id(message: Message) -> None:
            nonlocal status, answered
            if message["type"] == "http.response.start":
                status = message["status"]
                scope["answered"] = True
                headers = message.setdefault("headers", [])
                if any(name == b"content-type" and value.startswith(_EVENTS) for name, value in headers):
                    answered = time.perf_counter() - started
                headers.append((b"x-request-id", request_id.encode("latin-1")))
                headers.extend(scope.get("answer_headers", ()))
                if "durations" in scope:
                    headers.append((b"server-timing", _server_timing(scope["durations"])))
                guard(message, https=came_by_https(scope, self.public_url))
            await send(message)

        limited = receive if scope["path"] in self.unlimited else self._limit(scope, receive)
        try:
            await self._guarded(scope, limited, send_with_id)
        finally:
            seconds = answered or time.perf_counter() - started
            route = getattr(scope.get("route"), "path_format", None) or "unmatched"
            self.observe(scope, route, status, seconds)
            if route not in _QUIET:
                log.info(
                    "request",
                    method=scope["method"],
                    endpoint=route,
                    status=status,
                    ms=round(seconds * 1000, 2),
                    **_rounded(scope.get("durations", {})),
                )

    async def _guarded(self, scope: Scope, receive: Receive, send: Send) -> None:
        if "\x00" in scope["path"] or b"%00" in scope["query_string"]:
            refused = BadAddress("The address holds a NUL character (%00); leave it out.")
            await problem(refused, scope["request_id"])(scope, receive, send)
            return
        length = _content_length(scope)
        if scope["path"] not in self.unlimited and length is not None and length > self.max_body_bytes:
            await problem(_too_large(self.max_body_bytes), scope["request_id"])(scope, receive, send)
            return
        try:
            await self.app(scope, receive, send)
        except Exception:
            log.exception("request_failed", endpoint=scope["path"])
            if scope.get("answered"):
                raise  # half an answer is out: the server closes the connection
            bug = AppError("Something went wrong on our side; the request id finds it in the log.")
            await problem(bug, scope["request_id"])(scope, receive, send)

    def _limit(self, scope: Scope, receive: Receive) -> Receive:
        scope["body_bytes"] = 0

        async def limited() -> Message:
            message = await receive()
            scope["body_bytes"] += len(message.get("body", b""))
            most = min(self.max_body_bytes, scope.get("body_most", self.max_body_bytes))
            if scope["body_bytes"] > most:
                raise _too_large(most)
            return message

        return limited


def _server_timing(durations: Mapping[str, float]) -> bytes:
    return ", ".join(f"{part};dur={ms:.2f}" for part, ms in durations.items()).encode()


def _rounded(durations: Mapping[str, float]) -> dict[str, dict[str, float]]:
    return {"parts": {part: round(ms, 2) for part, ms in durations.items()}} if durations else {}


def _too_large(most: int) -> BodyTooLarge:
    return BodyTooLarge(
        f"The body is over {most:,} bytes; send less, or use POST /v1/decisions/batch for many rows."
    )


_EVENTS = b"text/event-stream"
_QUIET = {"/health", "/livez", "/readyz", "/metrics"}


def _given_request_id(scope: Scope) -> str | None:
    for name, value in scope["headers"]:
        if name == b"x-request-id":
            text: str = value.decode("latin-1")
            fits = 0 < len(text) <= REQUEST_ID_LENGTH and text.isascii() and text.isprintable()
            return text if fits else None
    return None


def _content_length(scope: Scope) -> int | None:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return None
