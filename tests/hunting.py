"""Hunting through the whole API with schemathesis: as a caller would use it, and as no caller should."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.core.failures import Failure
from schemathesis.core.transport import Response
from schemathesis.engine import events, from_schema
from schemathesis.generation.case import Case
from schemathesis.hooks import HookContext
from schemathesis.openapi.checks import RejectedPositiveData

ENDLESS = ["/v1/decisions/stream"]
"""What answers for as long as somebody listens; tests of their own look at it."""

BEYOND = ("value_error", "ip_v")
"""Refusals of a shape that JSON Schema has no words for: fields that exclude each other, networks."""


@dataclass
class Bag:
    """What a hunt came home with: what is wrong, and how much was asked of which operation."""

    failures: dict[str, str] = field(default_factory=dict)
    asked: Counter[str] = field(default_factory=Counter)
    answered: dict[str, Counter[int]] = field(default_factory=dict)

    @property
    def requests(self) -> int:
        """How many requests were sent."""
        return sum(self.asked.values())

    def told(self) -> str:
        """All that is wrong, to read."""
        return "\n\n".join(f"--- {name}\n{text}" for name, text in sorted(self.failures.items()))


def hunt(
    document: dict[str, Any],
    url: str,
    headers: Mapping[str, str],
    *,
    examples: int,
    seed: int,
    phases: Iterable[str] = ("examples", "coverage", "fuzzing", "stateful"),
    parameters: Mapping[str, Any] | None = None,
    seconds: int | None = None,
    steps: int = 6,
    spared: Iterable[str] = (),
) -> Bag:
    """Ask each operation of the document `examples` times, as whoever sends the headers.

    `spared` are keys and tenants that nothing is done to: the hunter's own.
    """
    wanted = set(phases)
    config = SchemathesisConfig.from_dict(
        {
            "seed": seed,
            **({"max-time": seconds} if seconds else {}),
            "base-url": url,
            "headers": dict(headers),
            "request-timeout": 20.0,
            "max-redirects": 0,
            "continue-on-failure": True,
            "suppress-health-check": ["all"],
            "parameters": dict(parameters or {}),
            "generation": {"max-examples": examples, "no-shrink": True, "database": "none"},
            "phases": {
                "examples": {"enabled": "examples" in wanted},
                "coverage": {"enabled": "coverage" in wanted},
                "fuzzing": {"enabled": "fuzzing" in wanted},
                "stateful": {"enabled": "stateful" in wanted, "max-steps": steps},
            },
            "operations": [{"include-path": path, "enabled": False} for path in ENDLESS],
        }
    )
    bag, schema = Bag(), schemathesis.openapi.from_dict(document, config=config)
    schema.hook("filter_failure")(_is_meant)
    _spared.update(spared)
    for event in from_schema(schema).execute():
        if isinstance(event, events.ScenarioFinished):
            _look(bag, event)
        elif isinstance(event, events.NonFatalError):
            bag.failures[f"{event.label}: could not be hunted"] = str(event.info)
        elif isinstance(event, events.FatalError):
            raise event.exception
    return bag


def _is_meant(context: HookContext, failure: Failure, case: "Case[Any]", response: Response) -> bool:
    """A request that fits the document may be refused for what it means, never for how it looks."""
    if not isinstance(failure, RejectedPositiveData):
        return True
    if "json" not in response.headers.get("content-type", [""])[0]:
        return True
    if "/null" in str(response.request.url):
        return False  # a preview has no id to go on with
    said = response.json()
    kinds = [str(problem.get("code")) for problem in said.get("errors", ())]
    return said.get("code") == "invalid_request" and not all(kind.startswith(BEYOND) for kind in kinds)


_spared: set[str] = set()


@schemathesis.hook("before_call")  # schemathesis takes this one for all schemas only
def _spare(context: HookContext, case: "Case[Any]", kwargs: dict[str, Any]) -> None:
    if case.method != "GET" and case.path.startswith(("/v1/tenants/", "/v1/keys/")):
        for name, value in case.path_parameters.items():
            if value in _spared:
                case.path_parameters[name] = "spared"


def _look(bag: Bag, event: events.ScenarioFinished) -> None:
    recorder = event.recorder
    for case_id, node in recorder.cases.items():
        label = node.value.operation.label
        bag.asked[label] += 1
        response = recorder.find_response(case_id=case_id)
        if response is not None:
            bag.answered.setdefault(label, Counter())[response.status_code] += 1
    for checks in recorder.checks.values():
        for check in checks:
            if check.failure_info is not None:
                failure: Failure = check.failure_info.failure
                name = f"{failure.operation}: {check.name}: {failure.title}"
                bag.failures.setdefault(
                    name, f"{event.phase.name}\n{failure.message}\n{check.failure_info.code_sample}"
                )
