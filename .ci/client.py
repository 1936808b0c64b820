"""Write what is generated of the Python client: its types, and the half that does not wait.

    python .ci/client.py            write both
    python .ci/client.py --check    compare with what is committed

`client/types.py` comes from openapi.json, `client/synchronous/` from `client/asynchronous/`.
"""

import difflib
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
CLIENT = ROOT / "src" / "decidable" / "client"
ASYNCHRONOUS, SYNCHRONOUS = CLIENT / "asynchronous", CLIENT / "synchronous"
BIN = Path(sys.executable).parent

# --- types -------------------------------------------------------------------------------------

NOT_FOR_ANSWERS = {
    "additionalProperties", "exclusiveMaximum", "exclusiveMinimum", "examples", "maxItems", "maxLength",
    "maximum", "minItems", "minLength", "minimum", "pattern", "title",
}  # fmt: skip
"""The server keeps its own rules: what it answers is taken as it is."""
TAKEN = {"Field"}
"""Names that the generated file imports."""
ALSO = ["ProblemItem"]
"""Shapes of failures."""


def types() -> str:
    """The shapes of all answers, as pydantic models."""
    document = json.loads((ROOT / "openapi.json").read_text())
    reached = _reached(document)
    names = {name: _shorter(name, reached) for name in reached}
    shapes = {names[name]: _plain(shape) for name, shape in reached.items()}
    text = json.dumps({"openapi": "3.1.0", "info": document["info"], "components": {"schemas": shapes}})
    for name, short in names.items():
        text = text.replace(f'"#/components/schemas/{name}"', f'"#/components/schemas/{short}"')
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "openapi.json", Path(folder) / "types.py"
        source.write_text(text)
        _generate(source, target)
        made = target.read_text()
    made = re.sub(r"^#.*\n", "", made, flags=re.MULTILINE)
    made = re.sub(r"Literal\[[^\]]*\]", lambda found: f"Known[{found[0]}]", made)
    made = re.sub(r"Annotated\[(.*), Field\(validate_default=True\)\] = ", r"\1 = ", made)
    head = '"""The shapes of the API\'s answers. Written by `make client` from openapi.json."""\n'
    return _formatted(head + "\n" + made, CLIENT / "types.py")


def _generate(source: Path, target: Path) -> None:
    options = [
        "--input-file-type", "openapi", "--openapi-scopes", "schemas",
        "--output-model-type", "pydantic_v2.BaseModel", "--base-class", "decidable.client.shape.Shape",
        "--additional-imports", "decidable.client.shape.Known",
        "--target-python-version", "3.11", "--output-datetime-class", "datetime",
        "--enum-field-as-literal", "all", "--collapse-root-models", "--strict-nullable",
        "--use-schema-description", "--use-field-description", "--use-annotated", "--use-exact-imports",
        "--use-tuple-for-fixed-items", "--use-single-line-docstring", "--disable-timestamp", "--formatters", "builtin",
    ]  # fmt: skip
    command = [str(BIN / "datamodel-codegen"), "--input", str(source), "--output", str(target), *options]
    subprocess.run(command, check=True)


def _reached(document: dict[str, Any]) -> dict[str, Any]:
    """The shapes that some answer holds, by name."""
    shapes = document["components"]["schemas"]
    answers = [
        answer
        for path in document["paths"].values()
        for operation in path.values()
        for status, answer in operation["responses"].items()
        if status.startswith("2")
    ]
    found: dict[str, Any] = {}
    left = _named(answers) + ALSO
    while left:
        name = left.pop()
        if name not in found:
            found[name] = shapes[name]
            left += _named(shapes[name])
    return dict(sorted(found.items()))


def _named(part: Any) -> list[str]:
    return re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(part))


def _shorter(name: str, all_names: dict[str, Any]) -> str:
    """`DecisionAnswer` is a `Decision` to its reader."""
    short = name.removesuffix("Answer")
    return name if short in all_names or short in TAKEN else short


def _plain(shape: Any) -> Any:
    """Without what only requests need; what may be left out is empty then, and not None."""
    made = {key: value for key, value in shape.items() if key not in NOT_FOR_ANSWERS}
    if isinstance(shape.get("additionalProperties"), dict):
        made["additionalProperties"] = _plain(shape["additionalProperties"])
    for key in ("items", "anyOf", "prefixItems"):
        if key in made:
            made[key] = (
                [_plain(one) for one in made[key]] if isinstance(made[key], list) else _plain(made[key])
            )
    if "properties" in made:
        made["properties"] = {name: _plain(one) for name, one in made["properties"].items()}
        for name in set(made["properties"]) - set(made.get("required", [])):
            prop = made["properties"][name]
            empty: Any = {"array": [], "object": {}}.get(prop.get("type", ""))
            if empty is not None:
                prop.setdefault("default", empty)
    return made


# --- the half that does not wait ---------------------------------------------------------------

WORDS = {
    "AsyncBaseTransport": "BaseTransport",
    "AsyncByteStream": "SyncByteStream",
    "AsyncClient": "Client",
    "AsyncContextManager": "ContextManager",
    "AsyncDecidable": "Decidable",
    "AsyncGenerator": "Generator",
    "AsyncIterable": "Iterable",
    "AsyncIterator": "Iterator",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "aclose": "close",
    "aclosing": "closing",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "aread": "read",
    "asynccontextmanager": "contextmanager",
    "asynchronous": "synchronous",
}
PHRASES = {
    r"\basync (def|for|with)\b": r"\1",
    r"\bawait ": "",
    r"\basyncio\.sleep\b": "time.sleep",
    r"^import asyncio$": "import time",
    r"\bAsyncGenerator\[(.+), None\]": r"Generator[\1, None, None]",
}


def synchronous(text: str, target: Path) -> str:
    """The same module with nothing to await."""
    for pattern, into in PHRASES.items():
        text = re.sub(pattern, into, text, flags=re.MULTILINE)
    text = re.sub(r"\b(" + "|".join(WORDS) + r")\b", lambda found: WORDS[found[1]], text)
    head, rest = text.split("\n", 1)
    note = "# Written by `make client` from the module of this name in asynchronous/: change it there.\n"
    return _formatted(f"{note}{head}\n{rest}", target)


def _formatted(text: str, target: Path) -> str:
    for command in (["check", "--fix-only", "--quiet", "-"], ["format", "--quiet", "-"]):
        full = [str(BIN / "ruff"), *command, "--stdin-filename", str(target)]
        text = subprocess.run(full, input=text, stdout=subprocess.PIPE, text=True, check=True).stdout
    return text


# --- both --------------------------------------------------------------------------------------


def generated() -> dict[Path, str]:
    """Every generated file with what belongs into it."""
    made = {CLIENT / "types.py": types()}
    SYNCHRONOUS.mkdir(exist_ok=True)
    for source in sorted(ASYNCHRONOUS.glob("*.py")):
        target = SYNCHRONOUS / source.name
        target.touch()  # imports are sorted by what exists
        made[target] = synchronous(source.read_text(), target)
    return made


def main() -> int:
    """Write or compare; 1 if something that is committed is stale."""
    made, stale = generated(), 0
    for left_over in set(SYNCHRONOUS.glob("*.py")) - set(made):
        made[left_over] = ""
    for path, text in made.items():
        old = path.read_text() if path.exists() else ""
        if old == text:
            continue
        if "--check" not in sys.argv:
            path.write_text(text) if text else path.unlink()
            continue
        stale, name = 1, str(path.relative_to(ROOT))
        sys.stdout.writelines(difflib.unified_diff(old.splitlines(True), text.splitlines(True), name, name))
    if stale:
        print("The Python client is stale: run 'make client' and commit what it writes.", file=sys.stderr)
    return stale


if __name__ == "__main__":
    sys.exit(main())
