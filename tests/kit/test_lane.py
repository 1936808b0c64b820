"""The short way serves what is plainly right; all else gets what the framework answers, to the letter."""

from collections.abc import AsyncIterator
from typing import ClassVar

import httpx
import pytest
from fastapi import FastAPI, Request, Response
from starlette.types import Message, Scope

from decidable.kit.errors import AppError
from decidable.kit.http import Edge, Schema, install, json_response
from decidable.kit.lane import Lane, Way

JSON = {"content-type": "application/json"}


class Question(Schema):
    word: str
    size: float = 1.0


class Refused(AppError):
    code: ClassVar[str] = "refused"
    status: ClassVar[int] = 403


async def _serve(request: Request, body: Question) -> Response:
    if body.word == "refuse":
        raise Refused("No.")
    if body.word == "break":
        raise ZeroDivisionError
    return json_response({"word": body.word, "size": body.size, "bytes": len(await request.body())}, 201)


def _app(seen: list[str], *, lane: bool) -> FastAPI:
    app = FastAPI()

    @app.post("/ask")
    async def ask(request: Request, body: Question) -> Response:
        seen.append("framework")
        return await _serve(request, body)

    async def shortly(request: Request, body: Question) -> Response:
        seen.append("lane")
        return await _serve(request, body)

    install(app)
    if lane:
        app.add_middleware(Lane, way=Way("/ask", Question, shortly))
    app.add_middleware(Edge, max_body_bytes=200, unlimited=(), observe=lambda *_: None)
    return app


async def _ask(
    app: FastAPI, content: bytes | AsyncIterator[bytes], headers: dict[str, str]
) -> httpx.Response:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        return await client.post("/ask", content=content, headers={"x-request-id": "one", **headers})


@pytest.mark.parametrize(
    ("content", "headers", "status", "by"),
    [
        (b'{"word": "a"}', JSON, 201, "lane"),
        (b'{"word": "a", "size": 2}', {"content-type": "application/json; charset=utf-8"}, 201, "lane"),
        (b'{"word": "\\ud800"}', JSON, None, None),
        (b'{"word": "refuse"}', JSON, 403, "lane"),
        (b'{"word": "break"}', JSON, 500, "lane"),
        (b'{"word": "a"}', {"content-type": "application/problem+json"}, 201, "framework"),
        (b'{"word": "a"}', {"content-type": "application/jsonl"}, 422, None),
        (b'{"word": "a"}', {}, 422, None),
        (b'{"word": 1}', JSON, 422, None),
        (b'{"word": "a", "size": NaN}', JSON, 422, None),
        (b'{"word": "a", "sise": 2}', JSON, 422, None),
        (b'{"word": ', JSON, 422, None),
        (b"", JSON, 422, None),
        (b'{"word": "\xff"}', JSON, None, None),
        (b"[" * 150 + b"]" * 150, JSON, 413, None),
        (b'{"word": "' + b"a" * 200 + b'"}', JSON, 413, None),
    ],
)
async def test_each_gets_what_the_framework_answers(
    content: bytes, headers: dict[str, str], status: int | None, by: str | None
) -> None:
    seen: list[str] = []
    with_lane = await _ask(_app(seen, lane=True), content, headers)
    without = await _ask(_app([], lane=False), content, headers)
    assert (with_lane.status_code, with_lane.content) == (without.status_code, without.content)
    assert with_lane.headers.raw == without.headers.raw
    assert status is None or with_lane.status_code == status
    assert by is None or seen == [by]


async def test_a_body_in_pieces_is_one_body_and_none_grows_beyond_its_bound() -> None:
    async def pieces(*parts: bytes) -> AsyncIterator[bytes]:
        for part in parts:
            yield part

    seen: list[str] = []
    app = _app(seen, lane=True)
    answer = await _ask(app, pieces(b'{"wo', b'rd": "a', b'"}'), JSON)
    assert (answer.json(), seen) == ({"word": "a", "size": 1.0, "bytes": 13}, ["lane"])
    answer = await _ask(app, pieces(*[b" " * 50] * 5), JSON)
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_other_methods_and_paths_are_the_framework_s() -> None:
    seen: list[str] = []
    transport = httpx.ASGITransport(app=_app(seen, lane=True))
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        assert (await client.get("/ask")).status_code == 405
        assert (await client.post("/ask/", json={"word": "a"})).status_code in {307, 404}
        assert (await client.post("/asked", json={"word": "a"})).status_code == 404
    assert not seen


async def test_who_leaves_before_the_end_of_the_body_is_not_served() -> None:
    seen: list[str] = []
    sent: list[Message] = []
    coming: list[Message] = [
        {"type": "http.request", "body": b'{"word": "a"}', "more_body": True},
        {"type": "http.disconnect"},
    ]

    async def receive() -> Message:
        return coming.pop(0) if coming else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: Scope = {
        "type": "http", "method": "POST", "path": "/ask", "raw_path": b"/ask", "query_string": b"", "root_path": "",
        "scheme": "http", "http_version": "1.1", "headers": [(b"content-type", b"application/json")],
    }  # fmt: skip
    await _app(seen, lane=True)(scope, receive, send)
    assert not seen
    assert all(message.get("status", 400) >= 400 for message in sent)
