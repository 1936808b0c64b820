"""The judgement about known vulnerabilities, on answers as pip-audit and npm give them."""

import json
import sys
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

FILE = Path(__file__).resolve().parent.parent.parent / ".ci" / "audit.py"
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    spec = spec_from_file_location("ci_audit", FILE)
    assert spec is not None
    assert spec.loader is not None
    made = module_from_spec(spec)
    sys.modules["ci_audit"] = made
    spec.loader.exec_module(made)
    return made


def python(*vulnerabilities: dict[str, Any]) -> str:
    return json.dumps(
        {
            "dependencies": [
                {"name": "sound", "version": "1.0", "vulns": []},
                {"name": "leaky", "version": "2.0", "vulns": list(vulnerabilities)},
            ],
            "fixes": [],
        }
    )


LEAK = {"id": "PYSEC-2026-1", "fix_versions": ["2.1"], "aliases": ["CVE-2026-1"], "description": "It leaks."}


def entry(**changed: Any) -> dict[str, Any]:
    return {"id": "CVE-2026-1", "reason": "never called", "until": date(2026, 12, 1)} | changed


def test_a_sound_lock_passes(audit: ModuleType) -> None:
    assert audit.judge(audit.of_pip_audit(python()), [], TODAY) == []


def test_a_vulnerability_fails_the_check(audit: ModuleType) -> None:
    left = audit.judge(audit.of_pip_audit(python(LEAK)), [], TODAY)
    assert left == ["leaky 2.0: PYSEC-2026-1, CVE-2026-1: It leaks."]


def test_it_does_so_beside_a_package_that_nobody_knows(audit: ModuleType) -> None:
    document = json.loads(python(LEAK))
    document["dependencies"].append({"name": "ours", "skip_reason": "not found"})
    assert audit.judge(audit.of_pip_audit(json.dumps(document)), [], TODAY)


def test_one_that_is_forgiven_by_any_of_its_names_passes(audit: ModuleType) -> None:
    assert audit.judge(audit.of_pip_audit(python(LEAK)), [entry()], TODAY) == []


@pytest.mark.parametrize("changed", [{"until": date(2026, 11, 20)}, {"reason": " "}, {"id": "CVE-2026-2"}])
def test_forgiveness_ends_needs_a_reason_and_a_name(audit: ModuleType, changed: dict[str, Any]) -> None:
    assert audit.judge(audit.of_pip_audit(python(LEAK)), [entry(**changed)], TODAY)


def test_npm_names_each_cause_once(audit: ModuleType) -> None:
    cause = {
        "name": "deep",
        "url": "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
        "range": "<1.2",
        "title": "Prototype pollution",
    }
    text = json.dumps({"vulnerabilities": {"deep": {"via": [cause]}, "upper": {"via": ["deep", cause]}}})
    assert [str(one) for one in audit.of_npm_audit(text)] == [
        "deep <1.2: GHSA-aaaa-bbbb-cccc: Prototype pollution"
    ]


@pytest.mark.parametrize(
    ("reader", "text"),
    [
        ("of_npm_audit", '{"message": "405 Method Not Allowed", "statusCode": 405}'),
        ("of_npm_audit", ""),
        ("of_pip_audit", "ERROR: no route to host"),
        ("of_pip_audit", '{"dependencies": [{"name": "a", "skip_reason": "not found"}], "fixes": []}'),
    ],
)
def test_a_registry_that_does_not_answer_is_no_finding(audit: ModuleType, reader: str, text: str) -> None:
    with pytest.raises(audit.NoAnswer):
        getattr(audit, reader)(text)
