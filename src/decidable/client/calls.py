"""One call of the API as a value: what to send, and whether it may be sent again."""

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum
from os import PathLike
from pathlib import Path
from typing import Any, Protocol, TypeVar
from urllib.parse import quote

import httpx
from pydantic import BaseModel, ValidationError
from pydantic_core import to_json

from decidable.client.errors import Unreadable

Source = str | PathLike[str] | bytes | Iterable[Mapping[str, Any]]
"""Rows of a table: the path of a file, its bytes, or the rows themselves as mappings."""
IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE"})
CHUNK_BYTES = 1 << 16
ROWS_AT_ONCE = 500


class LeftOut(Enum):
    """Says of a parameter that it was not given, where None has a meaning of its own."""

    LEFT_OUT = "left out"


LEFT_OUT = LeftOut.LEFT_OUT
NULL = object()
"""A value of a body that is sent as null; None is not sent."""


class Rows:
    """A table that is streamed to the server, from its beginning at each attempt."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.repeatable = not isinstance(source, Iterator)

    @property
    def is_rows(self) -> bool:
        """Whether these are mappings, which go out as NDJSON, and no file."""
        return not isinstance(self._source, (str, PathLike, bytes))

    @property
    def media_type(self) -> str:
        """What the server is told; a file is CSV unless its name says NDJSON."""
        named = isinstance(self._source, (str, PathLike)) and Path(self._source).suffix in {
            ".ndjson",
            ".jsonl",
        }
        return "application/x-ndjson" if named or self.is_rows else "text/csv"

    @property
    def name(self) -> str:
        """A file name for forms."""
        return Path(self._source).name if isinstance(self._source, (str, PathLike)) else "table.csv"

    def chunks(self) -> Iterator[bytes]:
        """The bytes, piece by piece."""
        if isinstance(self._source, bytes):
            yield self._source
        elif isinstance(self._source, (str, PathLike)):
            with Path(self._source).open("rb") as file:
                while chunk := file.read(CHUNK_BYTES):
                    yield chunk
        else:
            yield from _lines(self._source)

    def whole(self) -> bytes:
        """All bytes."""
        return b"".join(self.chunks())


def _lines(rows: Iterable[Mapping[str, Any]]) -> Iterator[bytes]:
    waiting: list[bytes] = []
    for row in rows:
        waiting.append(to_json(row) + b"\n")
        if len(waiting) == ROWS_AT_ONCE:
            yield b"".join(waiting)
            waiting.clear()
    yield b"".join(waiting)


@dataclass(frozen=True, slots=True)
class Form:
    """A body of `multipart/form-data` with one file."""

    file: Rows
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One call. `path` has `{}` for each of `at`; what is None in `query` and `json` is not sent.

    `once`: the route takes an Idempotency-Key; True makes one. `reads`: it changes nothing, though it is a POST.
    `patience`: seconds that the server may be silent, if that is longer than usual. `also`: statuses that
    are answers too.
    """

    method: str
    path: str
    at: tuple[object, ...] = ()
    query: Mapping[str, Any] = field(default_factory=dict)
    json: Mapping[str, Any] | None = None
    rows: Rows | None = None
    form: Form | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    once: bool | str = False
    reads: bool = False
    patience: float = 0.0
    also: Collection[int] = ()

    @property
    def repeatable(self) -> bool:
        """Whether sending it twice does what sending it once does."""
        sent = self.rows or (self.form.file if self.form else None)
        fresh = sent is None or sent.repeatable
        return fresh and (self.method in IDEMPOTENT or self.reads or bool(self.once))

    @property
    def url(self) -> str:
        """The path with what belongs into it."""
        return self.path.format(*(quote(str(part), safe="") for part in self.at))

    def with_query(self, **more: Any) -> "Call":
        """The same call with more in its query."""
        return replace(self, query={**self.query, **more})

    def keyed(self) -> "Call":
        """The same call with the headers that all its attempts share."""
        if not self.once:
            return self
        key = self.once if isinstance(self.once, str) else secrets.token_hex(16)
        return replace(self, headers={**self.headers, "Idempotency-Key": key})

    def params(self) -> dict[str, str]:
        """The query as text."""
        return {name: _text(value) for name, value in self.query.items() if value is not None}

    def body(self) -> dict[str, Any]:
        """How httpx is given the body, but for rows, which are streamed."""
        if self.form is not None:
            file = (self.form.file.name, self.form.file.whole(), self.form.file.media_type)
            values = {name: _text(value) for name, value in self.form.values.items() if value is not None}
            return {"data": values, "files": {"file": file}}
        if self.json is None:
            return {}
        given = {
            name: None if value is NULL else value for name, value in self.json.items() if value is not None
        }
        return {"content": to_json(given)}

    def content_type(self) -> dict[str, str]:
        """The header that belongs to the body; httpx writes that of a form."""
        if self.rows is not None:
            return {"Content-Type": self.rows.media_type}
        return {} if self.json is None else {"Content-Type": "application/json"}


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, (datetime, date)) else str(value)


# --- reading answers ---------------------------------------------------------------------------

S = TypeVar("S", bound=BaseModel)
T_co = TypeVar("T_co", covariant=True)


class Page(Protocol[T_co]):
    """A page of a list."""

    @property
    def data(self) -> Sequence[T_co]:
        """Its rows."""

    @property
    def next_cursor(self) -> str | None:
        """Where the next page begins; None: this is the last."""


def reader(shape: type[S]) -> Callable[[httpx.Response], S]:
    """What reads an answer of a shape; raises `Unreadable`."""

    def read(response: httpx.Response) -> S:
        try:
            return shape.model_validate_json(response.content)
        except ValidationError as error:
            raise Unreadable(_unlike(response, shape.__name__)) from error

    return read


def _unlike(response: httpx.Response, name: str) -> str:
    kind = response.headers.get("Content-Type", "no content type")
    return (
        f"What {response.request.method} {response.request.url} answered ({response.status_code}, {kind}) is no "
        f"{name}. Does the address lead to Decidable, and is this client as new as the server?"
    )
