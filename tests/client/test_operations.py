"""Every operation of the API document has a method, with every field of its body and every parameter.

Each method is called with all its arguments and a transport that keeps the call instead of sending it: what
would be sent is compared with openapi.json. Sending itself is tested on real servers.
"""

import inspect
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from decidable.client import AsyncDecidable, Decidable
from decidable.client.calls import IDEMPOTENT, Call
from tests.conftest import ROOT

BROWSER = "a browser signs a person in by cookies; a program has a key"
NOT_FOR_PROGRAMS = {
    ("GET", "/v1/session"): BROWSER,
    ("POST", "/v1/session"): BROWSER,
    ("DELETE", "/v1/session"): BROWSER,
    ("GET", "/v1/session/oidc/callback"): BROWSER,
    ("GET", "/v1/session/oidc/start"): BROWSER,
    ("GET", "/v1/session/options"): BROWSER,
    ("POST", "/v1/session/password"): BROWSER,
}
PAGED = {"limit", "after"}
GIVEN = {"rows": [{"a": 1}], "source": b"a\n1\n", "since": datetime(2026, 3, 1, tzinfo=UTC)}


class Kept(Exception):
    """Raised instead of sending."""

    def __init__(self, call: Call) -> None:
        super().__init__(call.url)
        self.call = call


class Keeping:
    """Where the transport of a client is."""

    def send(self, call: Call, *_: Any) -> Any:
        raise Kept(call)

    ask = open = send


@dataclass(frozen=True)
class Method:
    """A method and the call that it makes when it is given everything."""

    name: str
    call: Call
    paged: bool


@dataclass(frozen=True)
class Operation:
    """An operation of the document."""

    method: str
    path: str
    query: frozenset[str]
    body: frozenset[str]
    once: bool


def value_of(parameter: inspect.Parameter) -> Any:
    if parameter.name in GIVEN and not (parameter.name == "since" and "date |" in str(parameter.annotation)):
        return GIVEN[parameter.name]
    text = str(parameter.annotation)
    if "Mapping" in text:
        return {"a": 1}
    if "Sequence" in text:
        return ["a"]
    if "bool" in text:
        return True
    if "datetime" in text or "date" in text:
        return datetime(2026, 3, 1, tzinfo=UTC)
    return 1 if "int" in text or "float" in text else "x"


def call_of(method: Any) -> tuple[Call, bool]:
    """What a method sends."""
    arguments = inspect.signature(method).parameters.values()
    positional = [value_of(one) for one in arguments if one.kind is one.POSITIONAL_OR_KEYWORD]
    named = {one.name: value_of(one) for one in arguments if one.kind is one.KEYWORD_ONLY}
    try:
        found = method(*positional, **named)
        if hasattr(found, "_call"):
            return found._call, hasattr(found, "_read")
        next(found)
    except Kept as kept:
        return kept.call, False
    raise AssertionError(f"{method} sends nothing")


def public(owner: object) -> Iterator[tuple[str, Any]]:
    for name, method in inspect.getmembers(owner, inspect.ismethod):
        if not name.startswith("_") and name not in {"close", "wait", "watch"}:
            yield name, method


@pytest.fixture
def methods() -> list[Method]:
    with Decidable("http://127.0.0.1:1", key="k") as client:
        found = []
        parts = {name: part for name, part in vars(client).items() if not name.startswith("_")}
        for part in parts.values():
            part._transport = Keeping()
        client._transport = Keeping()  # type: ignore[assignment]
        for part_name, part in {"client": client, **parts}.items():
            for name, method in public(part):
                found.append(Method(f"{part_name}.{name}", *call_of(method)))
        return found


@cache
def operations() -> dict[tuple[str, str], Operation]:
    document = json.loads((ROOT / "openapi.json").read_text())
    found = {}
    for path, by_method in document["paths"].items():
        for method, told in by_method.items():
            parameters = told.get("parameters", [])
            made = Operation(
                method.upper(),
                path,
                frozenset(one["name"] for one in parameters if one["in"] == "query"),
                frozenset(_fields(document, told.get("requestBody", {}).get("content", {}))),
                any(one["name"] == "Idempotency-Key" for one in parameters),
            )
            found[made.method, template(path)] = made
    return found


def template(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def _fields(document: Any, content: Any) -> Iterator[str]:
    for kind in ("application/json", "multipart/form-data"):
        shape = content.get(kind, {}).get("schema", {})
        for one in shape.get("anyOf", [shape]):
            name = one.get("$ref", "").rsplit("/", 1)[-1]
            yield from document["components"]["schemas"].get(name, {}).get("properties", {})


def test_every_operation_has_a_method(methods: list[Method]) -> None:
    reached = {(one.call.method, one.call.path) for one in methods}
    left = set(operations()) - reached
    assert left == set(NOT_FOR_PROGRAMS), "give these a method, or a reason to have none"
    assert reached <= set(operations()), "these are not in openapi.json"


def test_every_parameter_and_field_can_be_given(methods: list[Method]) -> None:
    for one in methods:
        known = operations()[one.call.method, one.call.path]
        query = set(one.call.query) | (PAGED if one.paged else set())
        if one.name not in {
            "types.certificate"
        }:  # the newest certificates; `certificates` pages through them
            assert query == known.query, one.name
        form = set(one.call.form.values) | {"file"} if one.call.form else set()
        assert set(one.call.json or {}) | form == known.body, one.name
        assert all(value is not None for value in (one.call.json or {}).values()), one.name


def test_what_may_be_sent_again_is_what_the_api_does_once(methods: list[Method]) -> None:
    for one in methods:
        known = operations()[one.call.method, one.call.path]
        assert bool(one.call.once) == known.once, one.name
        assert one.call.repeatable == (known.once or one.call.reads or known.method in IDEMPOTENT), one.name
    assert {one.name for one in methods if one.call.reads} == {
        "audit.verify",
        "decisions.preview",
        "decisions.replay",
        "decisions.similar",
        "policies.backtest",
        "types.preview",
    }


def test_both_halves_have_the_same_methods_with_the_same_parameters() -> None:
    with Decidable("http://127.0.0.1:1") as waiting:
        awaiting = AsyncDecidable("http://127.0.0.1:1")
        assert set(vars(waiting)) == set(vars(awaiting))
        for name, part in vars(waiting).items():
            if name.startswith("_"):
                continue
            there = {method: _parameters(made) for method, made in public(vars(awaiting)[name])}
            assert {method: _parameters(made) for method, made in public(part)} == there


def _parameters(method: Any) -> list[tuple[str, object]]:
    return [(one.name, one.default) for one in inspect.signature(method).parameters.values()]


def test_names_in_a_path_cannot_leave_it() -> None:
    assert Call("GET", "/v1/keys/{}", ("../../x?y#z",)).url == "/v1/keys/..%2F..%2Fx%3Fy%23z"


def test_the_reference_names_every_method(methods: list[Method]) -> None:
    text = Path(ROOT / "docs/reference/client.md").read_text()
    for one in methods:
        part, name = one.name.split(".")
        assert f"`{name}" in text, one.name
        assert part == "client" or f"client.{part}" in text, part
