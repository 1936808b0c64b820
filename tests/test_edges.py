"""What no client should send, sent to every address: refused with a sentence, never an error of ours."""

import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import httpx
import pytest
from fastapi import FastAPI

from decidable.app import openapi
from tests.world import TYPE, World

HUGE = "9" * 400
BODIES = {
    "nothing": b"",
    "no JSON": b"{",
    "no UTF-8": b'{"type": "\xff\xfe"}',
    "UTF-16": '{"type": "x"}'.encode("utf-16"),
    "a mark": b'\xef\xbb\xbf{"type": "x"}',
    "null": b"null",
    "a list": b"[]",
    "a text": b'"x"',
    "no number": b'{"amount": NaN, "alpha": Infinity, "seq": -Infinity}',
    "a huge number": f'{{"amount": {HUGE}, "alpha": {HUGE}, "count": {HUGE}, "input": {{"x": {HUGE}}}}}'.encode(),
    "a number beyond all": b'{"amount": 1e999, "alpha": 1e999, "input": {"x": 1e999}}',
    "half of a pair": b'{"type": "\\ud800", "name": "\\udfff", "text": "\\ud800", "\\ud800": 1}',
    "NUL": b'{"type": "\\u0000", "name": "\\u0000", "text": "\\u0000", "url": "\\u0000", "\\u0000": 1}',
    "twice": b'{"type": "a", "type": "b", "name": "a", "name": "b", "text": 1, "text": "b"}',
    "deep": b"[" * 100_000,
    "deep and closed": b'{"input":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "wide": b"{" + b",".join(b'"k%d":1' % number for number in range(2_000)) + b"}",
}
THINGS = [
    "%00",
    "%ff",
    "%ed%a0%80",
    "x" * 5_000,
    "..%2f..",
    "-1",
    "0",
    HUGE,
    "%20",
    "1e3",
    "%F0%9F%98%80",
    "'",
]
QUERIES = [
    "limit=-1",
    "limit=0",
    "limit=201",
    f"limit={HUGE}",
    "limit=1.5",
    "limit=%00",
    "after=%00",
    "after=%ff",
    f"after={'a' * 5_000}",
    "type=%00",
    "type=%ed%a0%80",
    "option=%00",
    "since=0000-01-01",
    "since=0001-01-01",
    "since=0001-01-01T00:00:00%2B14:00",
    "since=9999-12-31",
    "until=9999-12-31",
    "until=0001-01-01",
    "until=1900-01-01",
    "since=9999-12-31T23:59:59-14:00&until=9999-12-31T23:59:59-14:00",
    "since=2026-02-30",
    "since=0",
    f"since={HUGE}",
    "kind=%00",
    "by=%00",
    "status=%00",
    "actor=%00&action=a.b&object_kind=%00&object_id=%00",
    "policy_version=0",
    f"policy_version={HUGE}",
    f"seed={HUGE}&reviewers={HUGE}&hours={HUGE}",
    "delta=nan",
    "delta=5e-324",
    "against=%00",
    f"against={HUGE}",
    "format=%00",
    "state=%00&code=%00",
    "tenant=%00&to=%00",
    "error=%00",
]
KNOWN = {"name": TYPE, "version": "1", "seq": "1", "subject_id": "somebody"}
ENDLESS = "/v1/decisions/stream"


def operations(*methods: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, routes in openapi()["paths"].items():
        for method, route in routes.items():
            if method in methods and path != ENDLESS:
                yield method.upper(), path, route


def filled(path: str, known: dict[str, str], otherwise: str) -> str:
    for part in path.split("/"):
        if part.startswith("{"):
            path = path.replace(part, known.get(part[1:-1], otherwise))
    return path


def check(answer: httpx.Response, about: object) -> None:
    assert answer.status_code < 500, (about, answer.text)
    if answer.status_code >= 400:
        assert answer.headers["content-type"] == "application/problem+json", about
        said = answer.json()
        assert said["status"] == answer.status_code
        assert said["detail"], about


@pytest.fixture
async def operator(app: FastAPI, world: World) -> Any:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(
        transport=transport, base_url="http://here", headers=world.key("operator")
    ) as made:
        yield made


async def test_no_body_breaks_anything(operator: httpx.AsyncClient) -> None:
    for method, path, route in operations("post", "put", "patch"):
        address = filled(path, KNOWN, str(UUID(int=7)))
        for kind in route.get("requestBody", {}).get("content", {"application/json": {}}):
            for what, body in BODIES.items():
                sent = {"Content-Type": kind, "Idempotency-Key": f"{what}{path}"}
                answer = await operator.request(method, f"{address}?type={TYPE}", content=body, headers=sent)
                check(answer, (method, path, kind, what))


async def test_no_name_breaks_anything(operator: httpx.AsyncClient) -> None:
    for method, path, _ in operations("get", "delete", "patch"):
        if "{" in path and not (method != "GET" and path.startswith("/v1/tenants")):
            for thing in THINGS:
                for known in ({}, KNOWN):
                    address = filled(path, known, thing)
                    if thing in address:
                        check(await operator.request(method, address), (method, path, thing[:20]))


async def test_no_parameter_breaks_anything(operator: httpx.AsyncClient) -> None:
    for method, path, route in operations("get"):
        names = {parameter["name"] for parameter in route.get("parameters", ())}
        address = filled(path, KNOWN, str(UUID(int=7)))
        for query in QUERIES:
            if {part.split("=")[0] for part in query.split("&")} & names:
                check(await operator.request(method, f"{address}?{query}"), (method, path, query[:60]))


PLACES = ("²".encode("latin-1"), "٣".encode(), b"9" * 400, b"-1", b"1.5", b"x")


async def test_no_last_event_breaks_the_stream(operator: httpx.AsyncClient) -> None:
    for place in PLACES:
        answer = await operator.get(ENDLESS, headers=[(b"last-event-id", place)])
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_cursor"), place


VALUES = ("\ud800", "a\x00b", [["x"]], {"a": {"b": 1}}, 10**400, True, "x" * 200_000, None)


async def test_no_value_of_an_input_breaks_anything(
    operator: httpx.AsyncClient, example: dict[str, Any]
) -> None:
    for value in VALUES:
        question = {"type": TYPE, "input": {**example, "mean_area": value, "odd": value}}
        asked: tuple[tuple[str, dict[str, Any], str], ...] = (
            ("/v1/decisions", {"strict": True}, ""),
            ("/v1/decisions", {"strict": False}, ""),
            ("/v1/decisions", {"strict": False}, "respond-async"),
            ("/v1/decisions/preview", {"strict": False}, ""),
            ("/v1/decisions/similar", {}, ""),
        )
        for where, more, prefer in asked:
            body = json.dumps({**question, **more})
            answer = await operator.post(where, content=body, headers={"Prefer": prefer})
            check(answer, (where, more, prefer, str(value)[:20]))


ADDRESSES = ("/v1/" + "x" * 50_000, "/v1/%00", "/v1/%ff", "/v1//decisions", "/v1/..", "/%2e%2e/etc", "/%00")


async def test_no_address_breaks_anything(operator: httpx.AsyncClient) -> None:
    for path in ADDRESSES:
        answer = await operator.get(path)
        assert answer.status_code < 500, path[:20]


async def test_an_address_names_all_its_methods(operator: httpx.AsyncClient) -> None:
    for method, path, expected in [
        ("PATCH", "/v1/webhooks/events", "GET"),
        ("GET", "/v1/session/password", "POST"),
        ("GET", "/v1/decisions/batch", "POST"),
        ("GET", f"/v1/decision-types/{TYPE}/certify", "POST"),
        ("OPTIONS", f"/v1/decision-types/{TYPE}/shadow", "DELETE, GET, PUT"),
        ("DELETE", "/v1/keys", "GET, POST"),
        ("PUT", "/v1/subjects/somebody", "DELETE, GET"),
    ]:
        answer = await operator.request(method, path)
        assert (answer.status_code, answer.headers["allow"]) == (405, expected), path
        assert answer.json()["code"] == "method_not_allowed"


NOT_SO: tuple[tuple[str, dict[str, Any]], ...] = (
    ("/v1/decisions", {"type": TYPE, "input": {}, "strict": 0}),
    ("/v1/decisions", {"type": TYPE, "input": {}, "amount": "5"}),
    ("/v1/decisions", {"type": TYPE, "input": {}, "amount": True}),
    ("/v1/keys", {"name": "a", "expires_in_days": "3"}),
    ("/v1/keys", {"name": "a", "expires_at": 1_900_000_000}),
    ("/v1/keys", {"name": "a", "expires_at": "1900000000"}),
    ("/v1/keys", {"name": "a", "expires_at": "9999-12-31T23:59:59-14:00"}),
    (f"/v1/decision-types/{TYPE}/certify", {"alpha": "0.1"}),
)


async def test_nothing_is_read_as_what_it_is_not(operator: httpx.AsyncClient) -> None:
    for path, body in NOT_SO:
        answer = await operator.post(path, json=body)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request"), body


async def test_the_tiniest_error_bound_is_answered(operator: httpx.AsyncClient) -> None:
    path = f"/v1/decision-types/{TYPE}/certify"
    refused = await operator.post(path, json={"alpha": 5e-324})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "alpha")
    answer = await operator.post(path, json={"alpha": 1e-9, "delta": 1e-9})
    assert (answer.status_code, answer.json()["state"]) == (201, "infeasible")
