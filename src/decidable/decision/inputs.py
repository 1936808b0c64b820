"""The input of a decision: checked against the schema of its type, hashed, and read by column.

`check_input` turns what a client sent into a clean input (every field of the schema, in its order,
None where nothing is known). `encode` turns clean inputs into the columns that all stages read.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from difflib import get_close_matches
from functools import lru_cache
from itertools import islice
from math import isfinite
from typing import Any, Final, TypeVar, cast

import numpy as np
import orjson
from numpy.typing import NDArray

from decidable.decision.records import FieldKind, FieldSpec, InputSchema
from decidable.kit.errors import Problem

MISSING: Final = -1
"""The code of a category that was not given."""
UNSEEN: Final = -2
"""The code of a category that history does not know."""
MISSING_WORDS: Final = frozenset({"", "NA", "N/A", "n/a", "NaN", "nan", "NULL", "null"})
"""Cells that say: nothing is known here."""
MAX_TEXT: Final = 20_000
"""The most characters of a text or category."""

_MAX_INTEGER = 2**53
_MAX_UNKNOWN_NAMED = 20
_SHOWN = 40
_ABSENT: Final = object()
_NOT_WORDS = re.compile(r"[\W_]+")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")

Floats = NDArray[np.float64]
Codes = NDArray[np.int32]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Checked:
    """A checked input: usable if there are no problems. `unknown` are names that the schema lacks."""

    input: dict[str, Any]
    unknown: tuple[str, ...]
    problems: tuple[Problem, ...]


class _RefusedError(Exception):
    """A value that its field does not take."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail


Reader = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is worked out once per schema, so that a row costs microseconds."""

    schema: InputSchema
    names: frozenset[str]
    strict: tuple[tuple[str, Reader, bool], ...]
    lenient: tuple[tuple[str, Reader, bool], ...]
    numbers: tuple[FieldSpec, ...]
    categories: tuple[FieldSpec, ...]
    indexes: tuple[dict[str | None, int], ...]
    near: tuple[tuple[str, bool], ...]


_plans: dict[int, _Plan] = {}
_MAX_PLANS = 512


def _plan(schema: InputSchema) -> _Plan:
    plan = _plans.get(id(schema))
    if plan is None or plan.schema is not schema:
        if len(_plans) >= _MAX_PLANS:
            _plans.clear()
        plan = _plans[id(schema)] = _make_plan(schema)
    return plan


def _make_plan(schema: InputSchema) -> _Plan:
    categories = fields_of(schema, FieldKind.CATEGORY)
    return _Plan(
        schema=schema,
        names=frozenset(spec.name for spec in schema.fields),
        strict=tuple((spec.name, _reader(spec, strict=True), spec.required) for spec in schema.fields),
        lenient=tuple((spec.name, _reader(spec, strict=False), False) for spec in schema.fields),
        numbers=fields_of(schema, FieldKind.NUMBER),
        categories=categories,
        indexes=tuple(_index(spec) for spec in categories),
        near=tuple((spec.name, spec.kind is FieldKind.NUMBER) for spec in schema.fields),
    )


def _index(spec: FieldSpec) -> dict[str | None, int]:
    index: dict[str | None, int] = {category: code for code, category in enumerate(spec.categories)}
    index[None] = MISSING
    return index


def fields_of(schema: InputSchema, kind: FieldKind) -> tuple[FieldSpec, ...]:
    """The fields of one kind, in the order of the schema: the columns of a `Batch`."""
    return tuple(spec for spec in schema.fields if spec.kind is kind)


# --- checking -------------------------------------------------------------------------------------


def check_input(schema: InputSchema, raw: Mapping[str, Any], *, strict: bool) -> Checked:
    """Check one input against its schema.

    `strict` (a request): an unknown field or an absent required field is a problem; an explicit null
    is allowed everywhere. Not strict (a row of a file): unknown fields are only named, absent ones
    are None, and numbers may be written as text. Never raises; problems say how to mend the input.
    """
    plan = _plan(schema)
    clean: dict[str, Any] = {}
    problems: list[Problem] = []
    given = 0
    for name, read, required in plan.strict if strict else plan.lenient:
        value = raw.get(name, _ABSENT)
        if value is _ABSENT:
            value = None
            if required:
                problems.append(_absent(name))
        else:
            given += 1
        try:
            clean[name] = read(value)
        except _RefusedError as refused:
            clean[name] = None
            problems.append(Problem(f"{name}: {refused.detail}", name, refused.code))
    unknown = () if given == len(raw) else tuple(str(name) for name in raw if name not in plan.names)
    if unknown and strict:
        problems.extend(_unknown(unknown, schema))
    return Checked(clean, unknown, tuple(problems))


def _absent(name: str) -> Problem:
    detail = f"{name}: this field is missing. Send a value, or null where nothing is known."
    return Problem(detail, name, "missing_field")


def _unknown(unknown: Sequence[str], schema: InputSchema) -> Iterator[Problem]:
    names = [spec.name for spec in schema.fields]
    for name in islice(unknown, _MAX_UNKNOWN_NAMED):
        near = get_close_matches(name[:_SHOWN], names, n=1)
        hint = f"Did you mean {near[0]!r}?" if near else f"Known fields: {_listed(names)}."
        yield Problem(f"{shown(name)}: there is no such field. {hint}", name[:200], "unknown_field")
    if len(unknown) > _MAX_UNKNOWN_NAMED:
        more = len(unknown) - _MAX_UNKNOWN_NAMED
        yield Problem(
            f"{more:,} more fields are unknown. Known fields: {_listed(names)}.", None, "unknown_field"
        )


def _listed(names: Sequence[str]) -> str:
    more = "" if len(names) <= 12 else f" and {len(names) - 12} more"
    return ", ".join(names[:12]) + more


def shown(value: object) -> str:
    """A value as a sentence shows it: quoted if it is text, and cut where it is long."""
    text = value if isinstance(value, str) else str(value)
    cut = text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
    return repr(cut) if isinstance(value, str) else cut


def _reader(spec: FieldSpec, *, strict: bool) -> Reader:
    match spec.kind:
        case FieldKind.NUMBER:
            return _number_reader(integer=spec.integer, strict=strict)
        case FieldKind.CATEGORY:
            return _category_reader(frozenset(spec.categories))
        case FieldKind.TEXT:
            return _text_reader


def _number_reader(*, integer: bool, strict: bool) -> Reader:
    def read(value: Any) -> Any:
        kind = type(value)
        if kind is str and not strict:
            value = _number_from_text(value)
            kind = type(value)
        if kind is float and isfinite(value):
            return (
                int(value) if integer and value.is_integer() and abs(value) <= _MAX_INTEGER else value + 0.0
            )
        if kind is int and -_MAX_INTEGER <= value <= _MAX_INTEGER:
            return value if integer else float(value)
        if value is None:
            return None
        raise _not_a_number(value)

    return read


def _number_from_text(text: str) -> float | None:
    try:
        plain = float(text)
        if isfinite(plain) and "_" not in text:
            return plain
    except ValueError:
        pass  # it may be a word for what is missing
    stripped = text.strip()
    if stripped in MISSING_WORDS:
        return None
    try:
        if "_" not in stripped:
            return float(stripped)
    except ValueError:
        pass
    raise _RefusedError("not_a_number", f"must be a number; {shown(text)} is not one. Write it like 1234.5.")


def _not_a_number(value: Any) -> _RefusedError:
    if isinstance(value, bool):
        return _RefusedError(
            "not_a_number", "must be a number; true and false are not. Send 1 or 0 if you mean it."
        )
    if isinstance(value, float):
        return _RefusedError(
            "not_finite", "must be a finite number; NaN and Infinity are not. Send null instead."
        )
    if isinstance(value, int):
        return _RefusedError("too_large", f"must lie between -{_MAX_INTEGER:,} and {_MAX_INTEGER:,}.")
    if isinstance(value, str):
        return _RefusedError(
            "not_a_number", f"must be a number; {shown(value)} is text. Send it without quotes, or null."
        )
    return _RefusedError("not_a_number", f"must be a number, not {_kind(value)}.")


def _category_reader(known: frozenset[str]) -> Reader:
    def read(value: Any) -> Any:
        if value.__class__ is not str:
            if value is None:
                return None
            if not isinstance(value, str):
                raise _not_text(value, known)
            value = str(value)
        if value in known:
            return value
        stripped = value.strip()
        return None if stripped in MISSING_WORDS else _storable(stripped)

    return read


def _text_reader(value: Any) -> Any:
    if value is None:
        return None
    if not isinstance(value, str):
        raise _not_text(value, frozenset())
    return _storable(value.strip()) or None


def _storable(text: str) -> str:
    if len(text) > MAX_TEXT:
        raise _RefusedError("too_long", f"has {len(text):,} characters; at most {MAX_TEXT:,} are read.")
    if _UNSTORABLE.search(text):
        raise _RefusedError("not_text", "holds a NUL character or half a surrogate pair. Remove it.")
    return text


def _not_text(value: Any, known: frozenset[str]) -> _RefusedError:
    meant = (
        next((c for c in sorted(known) if c.casefold() == str(value).casefold()), None)
        if _plain(value)
        else None
    )
    hint = f' Send it in quotes: "{meant}".' if meant else " Send text, or null where nothing is known."
    return _RefusedError("not_text", f"must be text, not {_kind(value)}.{hint}")


def _plain(value: Any) -> bool:
    return isinstance(value, bool | int | float)


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, Mapping):
        return "an object"
    return "a list" if isinstance(value, list | tuple) else f"a {type(value).__name__}"


def restored(schema: InputSchema, stored: Mapping[str, Any]) -> dict[str, Any]:
    """A clean input as it was before it was stored as `jsonb`.

    The database forgets the order of the fields and whether a large number was written as an integer.
    """
    return {
        spec.name: _restored_number(spec, stored[spec.name])
        if spec.kind is FieldKind.NUMBER
        else stored[spec.name]
        for spec in schema.fields
    }


def _restored_number(spec: FieldSpec, value: Any) -> Any:
    if value is None or (spec.integer and isinstance(value, int) and abs(value) <= _MAX_INTEGER):
        return value
    return float(value)


# --- hashes ---------------------------------------------------------------------------------------


def input_hash(clean: Mapping[str, Any]) -> bytes:
    """SHA-256 of a clean input as canonical JSON (sorted keys, no spaces): equal inputs, equal bytes."""
    return hashlib.sha256(orjson.dumps(clean, option=orjson.OPT_SORT_KEYS)).digest()


def near_hash(schema: InputSchema, clean: Mapping[str, Any]) -> int:
    """A signed 64-bit hash that near duplicates share.

    Numbers count to two significant digits; text without case, punctuation and order of its words.
    """
    parts = []
    for name, is_number in _plan(schema).near:
        value = clean[name]
        if value is None:
            parts.append("")
        elif is_number:
            parts.append("%.1e" % value)  # noqa: UP031 - twice as fast as a format specification
        else:
            parts.append(_words(value) if len(value) > _SHOWN else _short_words(value))
    digest = hashlib.blake2b("\x1f".join(parts).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def _words(text: str) -> str:
    return " ".join(sorted(_NOT_WORDS.sub(" ", text.casefold()).split()))


_short_words = lru_cache(maxsize=8192)(_words)  # categories come again and again


# --- columns --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Batch:
    """Clean inputs by column.

    `numbers` (n, k): float64, NaN where missing, columns are `fields_of(schema, NUMBER)`.
    `codes` (n, m): int32 positions in `FieldSpec.categories`, or `MISSING`, or `UNSEEN`.
    `texts`: the text of a text type ("" where missing), empty for a tabular type.
    """

    schema: InputSchema
    inputs: Sequence[Mapping[str, Any]]
    numbers: Floats
    codes: Codes
    texts: tuple[str, ...]
    _shared: dict[str, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.inputs)

    @property
    def number_fields(self) -> tuple[FieldSpec, ...]:
        """The fields of the columns of `numbers`."""
        return _plan(self.schema).numbers

    @property
    def category_fields(self) -> tuple[FieldSpec, ...]:
        """The fields of the columns of `codes`."""
        return _plan(self.schema).categories

    def shared(self, key: str, compute: Callable[[], T]) -> T:
        """What several stages need (embeddings, distances to known cases), computed by the first."""
        if key not in self._shared:
            self._shared[key] = compute()
        return cast(T, self._shared[key])


def encode(schema: InputSchema, inputs: Sequence[Mapping[str, Any]]) -> Batch:
    """Clean inputs (as `check_input` returns them) as columns."""
    plan = _plan(schema)
    numbers = np.empty((len(inputs), len(plan.numbers)))
    for column, spec in enumerate(plan.numbers):
        name = spec.name
        numbers[:, column] = np.array([row[name] for row in inputs], dtype=np.float64)
    codes = np.empty((len(inputs), len(plan.categories)), dtype=np.int32)
    for column, (spec, index) in enumerate(zip(plan.categories, plan.indexes, strict=True)):
        name, find = spec.name, index.get
        codes[:, column] = [find(row[name], UNSEEN) for row in inputs]
    text = schema.text_field
    texts = tuple(row[text.name] or "" for row in inputs) if text else ()
    return Batch(schema, inputs, numbers, codes, texts)


# --- schemas as documents -------------------------------------------------------------------------


def schema_document(schema: InputSchema) -> list[dict[str, Any]]:
    """A schema as JSON: one object for each field."""
    return [
        {**asdict(spec), "kind": spec.kind.value, "categories": list(spec.categories)}
        for spec in schema.fields
    ]


def schema_from(document: Sequence[Mapping[str, Any]]) -> InputSchema:
    """The schema that `schema_document` wrote."""
    return InputSchema(
        tuple(
            FieldSpec(**{**item, "kind": FieldKind(item["kind"]), "categories": tuple(item["categories"])})
            for item in document
        )
    )
