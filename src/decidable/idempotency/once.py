"""`Idempotency-Key`: same key and body, the first answer again; other body 422; still running 409."""

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Annotated, Any

import orjson
from fastapi import Depends, FastAPI, Request, Response
from pydantic import BaseModel

from decidable.access.caller import Caller
from decidable.audit.changing import Change, chain
from decidable.context import Context
from decidable.idempotency.store import Answered, AnsweredStore, Asked
from decidable.kit.errors import AppError

HEADER = "idempotency-key"
LONGEST = 255
PARAMETER = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Up to 255 characters of your choice. A request that is sent again with the same key and "
    "body within 24 hours does nothing and gets the first answer.",
    "schema": {"type": "string", "maxLength": LONGEST},
}


class KeyInvalid(AppError):
    """The Idempotency-Key cannot be used."""

    code = "idempotency_key_invalid"
    status = 400
    title = "The Idempotency-Key cannot be used"


class KeyReused(AppError):
    """The key stands for another request."""

    code = "idempotency_key_reused"
    status = 422
    title = "The Idempotency-Key was used for another request"


class StillRunning(AppError):
    """The first request with this key has not been answered yet."""

    code = "idempotency_still_running"
    status = 409
    title = "The first request still runs"


class Repeated(Exception):
    """This request was answered before; here is that answer."""

    def __init__(self, answered: Answered) -> None:
        super().__init__("answered before")
        self.answered = answered


@dataclass(slots=True)
class AnsweredChange(Change):
    """A change that ends with an answer, which is stored with it if the request has a key."""

    answered: Answered | None = None

    def answer(
        self,
        status: int,
        body: BaseModel | dict[str, Any],
        location: str | None = None,
        object_id: object = None,
        headers: dict[str, str] | None = None,
    ) -> Response:
        """The answer to the request. Nothing may change after it."""
        document = body.model_dump(mode="json") if isinstance(body, BaseModel) else body
        sent = {**(headers or {}), **({"Location": location} if location else {})}
        known = None if object_id is None else str(object_id)
        self.answered = Answered(status, sent, orjson.dumps(document), known)
        return as_response(self.answered)


class Once:
    """One request that must be done once."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self.key = _key_of(request)

    async def asked(self, caller: Caller, content: bytes | None = None) -> Asked | None:
        """What the store knows this request by; None if it has no key. `content` stands for a streamed body."""
        if self.key is None:
            return None
        request = self._request
        digest = hashlib.sha256(f"{request.method} {request.url.path}?{request.url.query}\n".encode())
        digest.update(await request.body() if content is None else content)
        return Asked(caller.limit_id, self.key, digest.digest())

    @asynccontextmanager
    async def changing(
        self, context: Context, caller: Caller, *, content: bytes | None = None
    ) -> AsyncIterator[AnsweredChange]:
        """`audit.changing`, done once: raises `Repeated`, `StillRunning` or `KeyReused` instead of doing it again."""
        asked = await self.asked(caller, content)
        async with context.tenant(caller.tenant_id) as connection:
            change = AnsweredChange(connection, caller.tenant_id, caller.actor())
            store = AnsweredStore(connection, caller.tenant_id, context.sealer)
            if asked:
                await refuse_repeated(store, asked, context)
            yield change
            if asked and change.answered:
                await store.keep([(asked, change.answered)], context.now())
            await chain(context, change)


async def refuse_repeated(store: AnsweredStore, asked: Asked, context: Context) -> None:
    """Raise unless this request is new and nobody else works on it."""
    if not await store.claim(asked):
        raise StillRunning("The first request with this Idempotency-Key still runs; ask again in a moment.")
    found = (await store.first([asked], context.now())).get((asked.caller, asked.key))
    if found is not None:
        raise outcome_of(store, asked, found)


def outcome_of(store: AnsweredStore, asked: Asked, found: Any) -> Exception:
    """What a request gets whose key is known already."""
    if bytes(found["fingerprint"]) != asked.fingerprint:
        return KeyReused(
            "This Idempotency-Key was sent with another request before; take a new key for a new request."
        )
    return Repeated(store.opened(found))


def as_response(answered: Answered) -> Response:
    """A stored answer as a response."""
    return Response(answered.body, answered.status, answered.headers, "application/json")


def _key_of(request: Request) -> str | None:
    given = request.headers.get(HEADER)
    if given is None:
        return None
    if not 0 < len(given) <= LONGEST or not (given.isascii() and given.isprintable()):
        raise KeyInvalid(f"Write an Idempotency-Key of 1 to {LONGEST} printable ASCII characters.")
    return given


async def _once(request: Request) -> Once:
    return Once(request)


Needed = Annotated[Once, Depends(_once)]
"""The dependency of a route that creates."""


def install(app: FastAPI) -> None:
    """Answer requests that were answered before."""
    app.add_exception_handler(Repeated, _on_repeated)


async def _on_repeated(_: Request, repeated: Exception) -> Response:
    assert isinstance(repeated, Repeated)
    response = as_response(repeated.answered)
    response.headers["Idempotency-Replayed"] = "true"
    return response
