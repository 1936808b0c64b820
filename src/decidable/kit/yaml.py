"""YAML from outside, read node by node, so that every complaint names its line and column.

Only plain YAML is taken: no anchors, aliases, tags, directives or second documents, nothing deep, at most
`MAX_BYTES`. A `Reading` never raises for what is written in the document: it notes the problem, gives
None, and goes on, so that one attempt tells them all.
"""

import math
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    NodeEvent,
)
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

from decidable.kit.errors import Problem

MAX_BYTES = 64 * 1024
MAX_DEPTH = 8
MAX_PROBLEMS = 50

_TAG = "tag:yaml.org,2002:"
_KINDS = {
    "str": "text",
    "int": "a number",
    "float": "a number",
    "bool": "true or false",
    "null": "nothing",
    "map": "a mapping",
    "seq": "a list",
}


class Reading:
    """One document being read. `problems` grows as things are found to be wrong."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.problems: list[Problem] = []

    def root(self) -> Node | None:
        """The document's node; None with a problem noted where it is not plain YAML."""
        if len(self.text.encode(errors="replace")) > MAX_BYTES:
            detail = f"The document is larger than {MAX_BYTES // 1024} KiB."
            self.problems.append(Problem(detail, code="too_large", line=1, column=1))
            return None
        try:
            self._refuse_what_is_not_plain()
            node: Any = None if self.problems else _yaml().compose(self.text)
        except YAMLError as error:
            self._note_syntax(error)
            return None
        if node is None and not self.problems:
            self.problems.append(Problem("The document is empty.", code="empty", line=1, column=1))
        return node if isinstance(node, Node) else None

    def _refuse_what_is_not_plain(self) -> None:
        """Walks the events, which neither expand aliases nor recurse."""
        depth = documents = 0
        for event in _yaml().parse(self.text):
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
            documents += isinstance(event, DocumentStartEvent)
            fault = _not_plain(event, depth, documents)
            if fault:
                mark = event.start_mark
                self.problems.append(Problem(fault, code="yaml", line=mark.line + 1, column=mark.column + 1))
                return

    def _note_syntax(self, error: YAMLError) -> None:
        if isinstance(error, ReaderError):
            self._note_character(error)
            return
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
        said = error.problem if isinstance(error, MarkedYAMLError) else str(error).partition("\n")[0]
        self.problems.append(Problem(f"This is not YAML: {said}.", code="yaml", line=line, column=column))

    def _note_character(self, error: ReaderError) -> None:
        """A character that no YAML may have: a control character, half of a pair."""
        detail = f"The character U+{ord(self.text[error.position]):04X} cannot stand in YAML; remove it."
        line, column = line_and_column(self.text, error.position)
        self.problems.append(Problem(detail, code="yaml", line=line, column=column))

    def complain(self, node: Node, detail: str, where: str = "") -> None:
        """Note a problem at a node; at the end of its key where the node is empty."""
        place = node.start_mark.index
        if node.end_mark.index == place:
            place = len(self.text[:place].rstrip())
        line, column = line_and_column(self.text, place)
        self.problems.append(Problem(detail, field=where or None, code="invalid", line=line, column=column))

    def complain_inside(self, node: ScalarNode, offset: int, length: int, detail: str, where: str) -> None:
        """Note a problem at a part of a text value, `offset` and `length` in characters of the value."""
        line, column = inside(
            self.text, (node.start_mark.index, node.end_mark.index), node.value, offset, length
        )
        self.problems.append(Problem(detail, field=where, code="invalid", line=line, column=column))

    def mapping(self, node: Node | None, keys: Sequence[str], where: str = "") -> dict[str, Node] | None:
        """The values of a mapping by key; unknown and repeated keys are noted and left out."""
        if not isinstance(node, MappingNode):
            self._wrong_kind(node, "a mapping", where)
            return None
        found: dict[str, Node] = {}
        for key_node, value in node.value:
            key = str(key_node.value)
            path = f"{where}.{key}" if where else key
            if not isinstance(key_node, ScalarNode) or key not in keys:
                hint = did_you_mean(key, keys) or f" Known here are: {', '.join(keys)}."
                self.complain(key_node, f"The key {key[:80]!r} is not known here.{hint}", path[:120])
            elif key in found:
                self.complain(key_node, f"The key {key!r} stands here twice.", path)
            else:
                found[key] = value
        return found

    def items(self, node: Node, where: str, limit: int) -> list[Node]:
        """The entries of a list."""
        if not isinstance(node, SequenceNode):
            self._wrong_kind(node, "a list", where)
            return []
        if len(node.value) > limit:
            self.complain(node, f"{where} has {len(node.value)} entries; at most {limit}.", where)
        return list(node.value[:limit])

    def string(self, node: Node, where: str, limit: int) -> str | None:
        """A text that is not empty, of one paragraph."""
        if not isinstance(node, ScalarNode) or kind_of(node) != "text":
            self._wrong_kind(node, "text (put it in quotes)", where)
            return None
        value = " ".join(node.value.split())
        if not value or len(value) > limit:
            self.complain(node, f"{where} must have 1 to {limit} characters; it has {len(value)}.", where)
            return None
        return value

    def number(self, node: Node, where: str, low: float, high: float) -> float | None:
        """A finite number in `[low, high]`."""
        value = _number(node)
        if value is None:
            self._wrong_kind(node, "a number", where)
        elif not low <= value <= high:
            limits = f"from {low:g} to {high:,.12g}"
            self.complain(node, f"{where} must be {limits}; it is {_shown(node)}.", where)
        else:
            return value
        return None

    def whole(self, node: Node, where: str, low: int, high: int) -> int | None:
        """A whole number in `[low, high]`."""
        value = self.number(node, where, low, high)
        if value is not None and value != int(value):
            self.complain(node, f"{where} must be a whole number; it is {_shown(node)}.", where)
            return None
        return None if value is None else int(value)

    def choice(self, node: Node, where: str, choices: Sequence[str]) -> str | None:
        """One of the given words."""
        value = node.value if isinstance(node, ScalarNode) else None
        if value in choices:
            return str(value)
        hint = did_you_mean(str(value), choices) if value else ""
        self.complain(node, f"{where} must be one of: {', '.join(choices)}.{hint}", where)
        return None

    def _wrong_kind(self, node: Node | None, wanted: str, where: str) -> None:
        if node is not None:
            self.complain(node, f"{where or 'The document'} must be {wanted}; it is {_shown(node)}.", where)


def did_you_mean(name: str, known: Sequence[str]) -> str:
    """A hint that starts with a space, or nothing where no known name is near."""
    near = get_close_matches(name, known, n=1) or get_close_matches(
        name.lower(), [k.lower() for k in known], n=1
    )
    found = next((k for k in known if near and k.lower() == near[0].lower()), None)
    return f" Did you mean {found!r}?" if found else ""


def _yaml() -> YAML:
    return YAML(typ="safe", pure=True)


def _not_plain(event: Any, depth: int, documents: int) -> str | None:
    if isinstance(event, AliasEvent) or (isinstance(event, NodeEvent) and event.anchor):
        return "Anchors and aliases (& and *) are not allowed here; write the value out."
    if getattr(event, "tag", None):
        return "Tags (!) are not allowed here; write a plain value."
    if isinstance(event, DocumentStartEvent) and (event.version or event.tags):
        return "Directives (%) are not allowed here."
    if documents > 1:
        return "There must be one document; remove what follows `---`."
    return f"This is nested more than {MAX_DEPTH} levels deep." if depth > MAX_DEPTH else None


def kind_of(node: Node) -> str:
    """What a node is, in words."""
    return _KINDS.get(str(node.tag).removeprefix(_TAG), "something else")


def _number(node: Node) -> float | None:
    if not isinstance(node, ScalarNode) or kind_of(node) != "a number":
        return None
    try:
        value = float(node.value.replace("_", ""))
    except ValueError:  # YAML's 0x10, .inf and .nan
        return None
    return value if math.isfinite(value) else None


def _shown(node: Node) -> str:
    return node.value[:60] if isinstance(node, ScalarNode) and node.value else kind_of(node)


def inside(text: str, span: tuple[int, int], value: str, offset: int, length: int) -> tuple[int, int]:
    """Line and column (1-based) in `text` of a part of a scalar whose source is `text[slice(*span)]`.

    A value that stands in the source as it is gives the place at once. Folding and indentation shift it; then
    the part is looked for by what it says: the n-th occurrence in the value is the n-th in the source.
    """
    start, end = span
    place = text.find(value, start, end) if value else -1
    if place >= 0:
        place += offset
    else:
        part = value[offset : offset + length]
        place = _nth(text, part, value.count(part, 0, offset + length - 1) + 1, span) if part else start
    return line_and_column(text, place)


def line_and_column(text: str, place: int) -> tuple[int, int]:
    """The 1-based line and column of a character of a text."""
    return text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)


def _nth(text: str, part: str, wanted: int, span: tuple[int, int]) -> int:
    place, search = span[0], span[0]
    for _ in range(wanted):
        found = text.find(part, search, span[1])
        if found < 0:
            break
        place, search = found, found + 1
    return place
