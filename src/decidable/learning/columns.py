"""What the columns of a table are: numbers, categories, a text, or nothing to learn from."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import pairwise
from math import isfinite
from typing import Any, Final, Protocol

import numpy as np

from decidable.decision.inputs import MISSING_WORDS
from decidable.decision.records import FieldKind, FieldSpec
from decidable.learning.refusals import ColumnAbsent

MOST_CATEGORIES: Final = 1_000
LONGEST_CATEGORY: Final = 500

_NEARLY_UNIQUE: Final = 0.8
_FEW_VALUES: Final = 20
_LEADING_ZERO = re.compile(r"[+-]?0\d")
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}\b.*|\d{1,2}[./]\d{1,2}[./]\d{2,4}\b.*")
_IDENTIFIER_NAME = re.compile(
    r"(^|[_ .\-])(id|ids|uuid|guid|key|nr|no|number|index|row)$|^unnamed|Id$|ID$", re.I
)


class TableLike(Protocol):
    """A table of text cells, such as `kit.table.Table`."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns."""
        ...

    @property
    def rows(self) -> list[list[str]]:
        """Cells by row."""
        ...


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Something of the table that was not learned from, and why."""

    name: str
    reason: str


Cells = Sequence[str | None]
"""A column's cells without the white space around them; None where nothing is known."""


def place_of(table: TableLike, column: str, role: str) -> int:
    """The position of a named column. Raises `ColumnAbsent` with the nearest name and all columns."""
    if column in table.columns:
        return table.columns.index(column)
    by_case = {name.casefold().strip(): name for name in table.columns}
    near = get_close_matches(column.casefold().strip(), by_case, n=1)
    hint = f" Did you mean {by_case[near[0]]!r}?" if near else ""
    listed = ", ".join(table.columns[:30]) + (" …" if len(table.columns) > 30 else "")
    raise ColumnAbsent(
        f"There is no column {column[:100]!r} to be the {role}.{hint} The columns are: {listed}."
    )


def cells_of(table: TableLike, place: int, rows: Sequence[int] | None = None) -> list[str | None]:
    """The cells of one column, at the given rows."""
    chosen = table.rows if rows is None else (table.rows[row] for row in rows)
    return [None if (cell := row[place].strip()) in MISSING_WORDS else cell for row in chosen]


def numbers_of(cells: Cells) -> list[float | None] | None:
    """The cells as numbers, or None if one is not a finite number written plainly."""
    numbers: list[float | None] = []
    for cell in cells:
        if cell is None:
            numbers.append(None)
            continue
        try:
            value = float(cell)
        except ValueError:
            return None
        if not isfinite(value) or "_" in cell or _LEADING_ZERO.match(cell):
            return None
        numbers.append(value)
    return numbers


def kind_of(name: str, cells: Cells) -> FieldKind | LeftOut:
    """What a column is, from all its cells, or why it is left out."""
    given = [cell for cell in cells if cell is not None]
    distinct = set(given)
    if not distinct:
        return LeftOut(name, "every cell is empty")
    if len(distinct) == 1:
        only = next(iter(distinct))[:40]
        if len(given) == len(cells):
            return LeftOut(name, f"every row has the same value, {only!r}")
    numbers = numbers_of(cells)
    if numbers is not None:
        return _kind_of_numbers(name, [number for number in numbers if number is not None])
    return _kind_of_words(name, given, distinct)


def _kind_of_numbers(name: str, numbers: list[float]) -> FieldKind | LeftOut:
    whole = all(number.is_integer() for number in numbers)
    if whole and len(numbers) > _FEW_VALUES and len(set(numbers)) == len(numbers):
        if all(before < after for before, after in pairwise(numbers)):
            return LeftOut(name, "it looks like a running number: unique and increasing from row to row")
        if _IDENTIFIER_NAME.search(name):
            return LeftOut(name, "it looks like an identifier: every row has another number")
    return FieldKind.NUMBER


def _kind_of_words(name: str, given: Sequence[str], distinct: set[str]) -> FieldKind | LeftOut:
    share = len(distinct) / len(given)
    if len(distinct) > _FEW_VALUES and all(_DATE.fullmatch(cell) for cell in given):
        return LeftOut(name, "it holds dates, which are not learned from")
    if len(distinct) > _FEW_VALUES and share >= _NEARLY_UNIQUE:
        return LeftOut(
            name, f"it looks like an identifier or free text: {share:.0%} of its values are unique"
        )
    if len(distinct) > MOST_CATEGORIES:
        return LeftOut(
            name, f"it has {len(distinct):,} different values; at most {MOST_CATEGORIES:,} are learned from"
        )
    if max(map(len, distinct)) > LONGEST_CATEGORY:
        return LeftOut(
            name, f"its values have more than {LONGEST_CATEGORY} characters; name it as the text column?"
        )
    return FieldKind.CATEGORY


def specify(name: str, kind: FieldKind, cells: Cells) -> FieldSpec | LeftOut:
    """The field that training cells describe; left out if they leave nothing to tell apart."""
    given = [cell for cell in cells if cell is not None]
    share = round(1 - len(given) / len(cells), 6)
    spec = FieldSpec(name, kind, required=share == 0, missing_share=share)
    if kind is FieldKind.NUMBER:
        return _specify_number(spec, [float(cell) for cell in given])
    if kind is FieldKind.TEXT:
        return replace(spec, example=given[0][:200]) if given else LeftOut(name, "every cell is empty")
    frequent = Counter(given).most_common()
    if not frequent or (len(frequent) == 1 and share == 0):
        return LeftOut(name, "the rows to learn from all have the same value")
    return replace(spec, categories=tuple(sorted(c for c, _ in frequent)), example=frequent[0][0])


def _specify_number(spec: FieldSpec, numbers: list[float]) -> FieldSpec | LeftOut:
    if not numbers or (len(set(numbers)) == 1 and spec.missing_share == 0):
        return LeftOut(spec.name, "the rows to learn from all have the same value")
    x = np.array(numbers)
    median = float(np.median(x))
    scale = 1.4826 * float(np.median(np.abs(x - median))) or float(x.std()) or 1.0
    integer = all(number.is_integer() and abs(number) <= 2**53 for number in numbers)
    return replace(
        spec,
        integer=integer,
        minimum=float(x.min()),
        maximum=float(x.max()),
        median=median,
        scale=float(f"{scale:.9g}"),
        example=int(median) if integer and median.is_integer() else median,
    )


# --- a look before learning -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a table looks like to `learn`, before anything is fitted."""

    rows: int
    fields: tuple[FieldSpec, ...]
    left_out: tuple[LeftOut, ...]
    classes: tuple[tuple[str, int], ...]
    label_candidates: tuple[str, ...]
    text_candidates: tuple[str, ...]


def inspect(table: TableLike, label: str | None = None, text_column: str | None = None) -> Inspection:
    """Infer the fields, what would be left out, the classes (frequent first), and what could be the label.

    Raises `ColumnAbsent`.
    """
    places = {role: place_of(table, name, role) for role, name in _named(label, text_column)}
    fields, left_out = fields_of_table(table, label, text_column)
    classes: list[tuple[str, int]] = []
    if label is not None:
        given = Counter(cell for cell in cells_of(table, places["label"]) if cell is not None)
        classes = sorted(given.items(), key=lambda item: (-item[1], item[0]))
    columns = {name: cells_of(table, at) for at, name in enumerate(table.columns)}
    return Inspection(
        len(table.rows),
        tuple(fields),
        tuple(left_out),
        tuple(classes),
        _label_candidates(columns),
        tuple(name for name, cells in columns.items() if _could_be_text(cells)),
    )


def _named(label: str | None, text_column: str | None) -> Iterator[tuple[str, str]]:
    if label is not None:
        yield "label", label
    if text_column is not None:
        yield "text column", text_column


def fields_of_table(
    table: TableLike,
    label: str | None,
    text_column: str | None,
    rows: Sequence[int] | None = None,
    training: Sequence[int] | None = None,
) -> tuple[list[FieldSpec], list[LeftOut]]:
    """The fields and what is left out. Kinds come from `rows`, ranges and categories from `training`."""
    fields: list[FieldSpec] = []
    left_out: list[LeftOut] = []
    for place, name in enumerate(table.columns):
        if name == label:
            continue
        found = _field(name, text_column, _reader(table, place), rows, training)
        (fields if isinstance(found, FieldSpec) else left_out).append(found)  # type: ignore[arg-type]
    return fields, left_out


Reader = Callable[[Sequence[int] | None], Cells]


def _reader(table: TableLike, place: int) -> Reader:
    return lambda rows: cells_of(table, place, rows)


def _field(
    name: str,
    text_column: str | None,
    read: Reader,
    rows: Sequence[int] | None,
    training: Sequence[int] | None,
) -> FieldSpec | LeftOut:
    if text_column is not None and name != text_column:
        return LeftOut(name, f"a text type reads {text_column!r} alone")
    cells = read(rows)
    kind = FieldKind.TEXT if name == text_column else kind_of(name, cells)
    if isinstance(kind, LeftOut):
        return kind
    return specify(name, kind, cells if training is None else read(training))


def _could_be_label(cells: Cells) -> bool:
    given = Counter(cell for cell in cells if cell is not None)
    return 2 <= len(given) <= 200 and max(given.values()) > 1 and len(given) * 5 <= len(cells)


_LABEL_WORDS = frozenset(
    [
        "class",
        "decision",
        "grade",
        "label",
        "outcome",
        "result",
        "status",
        "target",
        "verdict",
        "category",
        "trade",
        "section",
        "group",
        "intent",
    ]
)


def _label_candidates(columns: dict[str, Cells]) -> tuple[str, ...]:
    """What could be the label, the likeliest first: named like one, words before numbers, few options."""

    def unlike(name: str) -> tuple[bool, bool, int]:
        named = not _LABEL_WORDS.isdisjoint(re.split(r"[^a-z]+", name.lower()))
        return not named, numbers_of(columns[name]) is not None, len(set(columns[name]))

    return tuple(sorted((name for name in columns if _could_be_label(columns[name])), key=unlike))


def _could_be_text(cells: Cells) -> bool:
    given = [cell for cell in cells if cell is not None]
    if len(set(given)) <= _FEW_VALUES or numbers_of(given) is not None:
        return False
    return sum(" " in cell for cell in given) > len(given) / 2


def example_of(fields: Sequence[FieldSpec]) -> dict[str, Any]:
    """An input made of every field's example, to show how one is written."""
    return {spec.name: spec.example for spec in fields}
