"""Asks the registries whether a locked package has a known vulnerability; `make audit` runs it.

A vulnerability fails the check unless `.ci/audit-ignored.toml` names it with a reason and a last day. Where a
registry does not answer such questions (a mirror, no network), a sentence says so and the check goes on.
"""

import json
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
IGNORED = ROOT / ".ci" / "audit-ignored.toml"
PATIENCE_SECONDS = 180


@dataclass(frozen=True)
class Found:
    """One known vulnerability of one package, by the names that it goes by."""

    package: str
    version: str
    names: tuple[str, ...]
    about: str

    def __str__(self) -> str:
        return f"{self.package} {self.version}: {', '.join(self.names)}: {self.about}"


class NoAnswer(Exception):
    """The registry did not say whether anything is known."""


def of_pip_audit(text: str) -> list[Found]:
    """What pip-audit's JSON says. Raises `NoAnswer` if nobody answered for any package."""
    packages = _document(text)["dependencies"]
    unknown = [package["name"] for package in packages if "skip_reason" in package]
    if len(unknown) == len(packages):
        raise NoAnswer(f"it knows nothing of any of {len(packages)} packages")
    if unknown:
        print(f"audit: the registry did not answer for {len(unknown)} packages: {', '.join(unknown)}.")
    return [
        Found(package["name"], package["version"], (one["id"], *one["aliases"]), one["description"][:200])
        for package in packages
        for one in package.get("vulns", [])
    ]


def of_npm_audit(text: str) -> list[Found]:
    """What `npm audit --json` says. Raises `NoAnswer`."""
    document = _document(text)
    if "vulnerabilities" not in document:
        raise NoAnswer(str(document.get("message", "it answered something else")).splitlines()[0][:100])
    found = {}
    for package in document["vulnerabilities"].values():
        for cause in package["via"]:
            if isinstance(
                cause, dict
            ):  # a text names another package of the list, which has the cause itself
                name = cause["url"].rsplit("/", 1)[-1]
                found[name] = Found(cause["name"], cause["range"], (name,), cause["title"])
    return list(found.values())


def _document(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise NoAnswer("it answered nothing that can be read") from None


def judge(found: Iterable[Found], ignored: Iterable[dict[str, Any]], today: date) -> list[str]:
    """What must be mended: each vulnerability that no entry in force forgives."""
    forgiven = {entry["id"] for entry in ignored if entry["reason"].strip() and entry["until"] >= today}
    return [str(one) for one in found if forgiven.isdisjoint(one.names)]


def pip_audit() -> list[Found]:
    """Ask about every Python package of the lock."""
    lock = ROOT / "requirements" / "dev.txt"
    arguments = [
        "--require-hashes",
        "--disable-pip",
        "-r",
        str(lock),
        "-f",
        "json",
        "--progress-spinner",
        "off",
    ]
    return of_pip_audit(_run([sys.executable, "-m", "pip_audit", *arguments], ROOT))


def npm_audit(folder: Path) -> list[Found]:
    """Ask about every npm package of a folder's lock."""
    if shutil.which("npm") is None:
        raise NoAnswer("npm is not installed")
    return of_npm_audit(_run(["npm", "audit", "--json", "--package-lock-only"], folder))


def _run(command: list[str], folder: Path) -> str:
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise NoAnswer(f"it took more than {PATIENCE_SECONDS} seconds") from None
    return done.stdout


def main() -> int:
    """Ask everyone; 1 if something must be mended."""
    ignored = tomllib.loads(IGNORED.read_text()).get("ignored", [])
    wrong: list[str] = []
    asked: list[tuple[str, Callable[[], list[Found]]]] = [("the Python packages", pip_audit)]
    for lock in sorted(ROOT.glob("**/package-lock.json")):
        if "node_modules" not in lock.parts:
            folder = lock.parent
            asked.append((f"the npm packages of {folder.relative_to(ROOT)}", partial(npm_audit, folder)))
    for what, ask in asked:
        try:
            found = ask()
        except NoAnswer as reason:
            print(f"audit: {what} were not audited: the registry did not answer ({reason}).")
            continue
        left = judge(found, ignored, datetime.now(UTC).date())
        wrong += left
        print(f"audit: {what}: {len(found)} known vulnerabilities, {len(left)} to mend.")
    for line in wrong:
        print(f"audit: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
