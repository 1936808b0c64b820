"""What OpenAPI says beyond what routes say of themselves: refusals, headers, and the ways to say who asks."""

from collections.abc import Mapping
from typing import Any

from decidable.kit.http import PROBLEM_JSON, ProblemAnswer

Document = dict[str, Any]

_PROBLEM = {"schema": {"$ref": "#/components/schemas/ProblemAnswer"}}
_ALWAYS = {
    400: "Cannot be read",
    401: "No valid key",
    403: "Not allowed to this role",
    429: "A limit is reached; `Retry-After` says when to come again",
    503: "Not available right now",
}
_HEADERS: Mapping[str, tuple[str, Document]] = {
    "X-Request-ID": ("The request, as the log knows it: yours if you sent one.", {"type": "string"}),
    "Retry-After": ("After how many seconds to come again.", {"type": "integer", "minimum": 0}),
    "WWW-Authenticate": ("How to say who you are.", {"type": "string"}),
    "Location": ("Where what was made is.", {"type": "string"}),
    "Idempotency-Replayed": ("`true`: the answer to the first request.", {"const": "true"}),
}


def describe(made: Document, schemes: Mapping[str, Document]) -> None:
    """Complete a description of the API: `schemes` are the ways to say who asks."""
    parts = made.setdefault("components", {})
    parts["securitySchemes"] = dict(schemes)
    parts["headers"] = {
        name: {"description": text, "schema": kind} for name, (text, kind) in _HEADERS.items()
    }
    parts["schemas"].update(_problem_schemas())
    for path, routes in made["paths"].items():
        for method, route in routes.items():
            _describe_route(path, method, route, [{name: []} for name in schemes])


def _problem_schemas() -> Document:
    described = ProblemAnswer.model_json_schema(ref_template="#/components/schemas/{model}")
    inner = described.pop("$defs", {})
    return {**inner, "ProblemAnswer": described}


def _describe_route(path: str, method: str, route: Document, schemes: list[Document]) -> None:
    answers = route["responses"]
    for status, answer in answers.items():
        if int(status) >= 400 and not path.startswith(("/health", "/readyz")):
            answer["content"] = {PROBLEM_JSON: _PROBLEM}
    if path.startswith("/v1/"):
        route.setdefault("security", schemes)
        for code, text in (_ALWAYS | _refusals(path, method, route)).items():
            answers.setdefault(str(code), {"description": text, "content": {PROBLEM_JSON: _PROBLEM}})
    once = any(parameter["name"] == "Idempotency-Key" for parameter in route.get("parameters", ()))
    for status, answer in answers.items():
        names = _headers_of(int(status), problem=PROBLEM_JSON in answer.get("content", {}), once=once)
        answer["headers"] = {name: {"$ref": f"#/components/headers/{name}"} for name in names}


def _refusals(path: str, method: str, route: Document) -> dict[int, str]:
    """What an operation of this kind may answer besides."""
    found: dict[int, str] = {}
    parameters = {parameter["name"] for parameter in route.get("parameters", ())}
    if "{" in path:
        found[404] = "There is no such thing in this tenant"
    if method != "get" and ("{" in path or "Idempotency-Key" in parameters):
        found[409] = "Not as things stand now; the sentence says why"
    if "requestBody" in route:
        found[413] = "The body is over the limit"
    return found


def _headers_of(status: int, *, problem: bool, once: bool) -> list[str]:
    found = ["X-Request-ID"]
    if status in (201, 202):
        found.append("Location")
    if status == 401:
        found.append("WWW-Authenticate")
    if problem and status in (429, 503):
        found.append("Retry-After")
    if once and 200 <= status < 300:
        found.append("Idempotency-Replayed")
    return found
