"""Conditions of rules over columns: what has a column for an answer is computed by Polars, the rest row by row.

A condition over columns gives for each row false, true, no answer (a value is missing), or "ask the engine":
numbers so near to a limit that decimal and binary arithmetic could differ, and conditions whose shape is not
known here. Those rows go through the compiled condition itself, each distinct combination of what it reads once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson
import polars as pl

from decidable.decision.policy.expressions import Expression, ExpressionFailed, Mention
from decidable.decision.policy.grammar import Token, tokenise
from decidable.decision.records import Facts, Severity, Signal
from decidable.decision.signals.registry import SIGNAL_NAMES

FALSE, TRUE, NO_ANSWER, ASK = (pl.lit(answer, pl.Int8) for answer in range(4))
APPLIES: Final = 1
UNANSWERED: Final = 2
_ASK: Final = 3
_NEAR: Final = 1e-9
_LARGEST: Final = 1e15
_MIRRORED: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
SIGNALS_COLUMN: Final = "signals"
"""All signals of a decision, as the JSON that its step holds."""


def column_of(mention: Mention) -> str | None:
    """The column that a condition's name is in; None for what stands inside `some(signals, ...)`."""
    if mention.root == "#":
        return None
    return mention.root if mention.member is None else f"{mention.root}.{mention.member}"


def columns_of(condition: Expression) -> tuple[str, ...]:
    """The columns that decide a condition; `signal_levels` where the greatest severities are enough."""
    named = dict.fromkeys(name for m in condition.mentions if (name := column_of(m)) is not None)
    if SIGNALS_COLUMN in named and not _Parser(condition).reads_signals:
        return tuple("signal_levels" if name == SIGNALS_COLUMN else name for name in named)
    return tuple(named)


def answers(frame: pl.DataFrame, condition: Expression, options: Sequence[str]) -> pl.Series:
    """For every row 0 (does not apply), 1 (applies) or 2 (no answer): what `Expression.holds` says of it."""
    translated = _Parser(condition, frame.schema).whole()
    if translated is None:
        found = pl.Series("answer", [_ASK], pl.Int8).new_from_index(0, frame.height)
    else:
        found = frame.select(answer=translated).to_series()
        if found.len() != frame.height:  # a condition of literals alone
            found = found.new_from_index(0, frame.height)
    asked = (found == _ASK).arg_true()
    if asked.len() == 0:
        return found
    return found.scatter(asked, _ask(frame[asked], condition, options))


def _ask(frame: pl.DataFrame, condition: Expression, options: Sequence[str]) -> pl.Series:
    """The answers of the engine, each distinct combination of values asked once."""
    names = [name for name in columns_of(condition) if name in frame.columns]
    if not names:
        return pl.Series([_holds(condition, {}, options)], dtype=pl.Int8).new_from_index(0, frame.height)
    keyed = frame.select(names)
    distinct = keyed.unique()
    said = pl.Series("answer", [_holds(condition, row, options) for row in distinct.to_dicts()], pl.Int8)
    joined = keyed.join(
        distinct.with_columns(said), on=names, how="left", nulls_equal=True, maintain_order="left"
    )
    return joined["answer"]


def _holds(condition: Expression, row: Mapping[str, Any], options: Sequence[str]) -> int:
    given = {name.partition(".")[2]: value for name, value in row.items() if name.startswith("input.")}
    facts = Facts(
        input=given,
        amount=row.get("amount"),
        option=row.get("option"),  # type: ignore[arg-type]  # a condition reads null as null
        confidence=row.get("confidence"),  # type: ignore[arg-type]
        probabilities={option: row[f"probabilities.{option}"] for option in options if _has(row, option)},
        critic_option=row.get("critic_option"),  # type: ignore[arg-type]
        d=row.get("d"),  # type: ignore[arg-type]
        signals=_signals(row),
    )
    try:
        return int(condition.holds(facts))
    except ExpressionFailed:
        return UNANSWERED


def _has(row: Mapping[str, Any], option: str) -> bool:
    return row.get(f"probabilities.{option}") is not None


def _signals(row: Mapping[str, Any]) -> tuple[Signal, ...]:
    """The signals as stored; where the greatest severities are enough, one for each name."""
    if SIGNALS_COLUMN in row:
        found = orjson.loads(row[SIGNALS_COLUMN] or "[]")
        return tuple(Signal(**{**item, "severity": Severity(item["severity"])}) for item in found)
    levels = row.get("signal_levels") or 0
    each = ((name, levels >> 2 * at & 3) for at, name in enumerate(SIGNAL_NAMES))
    return tuple(Signal(name, tuple(Severity)[level - 1], "") for name, level in each if level)


@dataclass(frozen=True, slots=True)
class _Term:
    """Half of a comparison: a column or a literal; `kind` is number, text or null."""

    kind: str
    expression: pl.Expr
    literal: Any = None
    column: bool = False


class _UnknownShapeError(Exception):
    """The condition is more than what has columns for an answer."""


class _Parser:
    """A condition of comparisons, `in`, `and`, `or` and `!` as one expression of Polars."""

    def __init__(self, condition: Expression, schema: "Mapping[str, pl.DataType] | None" = None) -> None:
        self.tokens: list[Token] = tokenise(condition.text)
        self.schema = schema
        self.at = 0
        self.reads_signals = False
        if schema is None:
            self.schema = {name: pl.Float64() for m in condition.mentions if (name := column_of(m))}
            self.reads_signals = SIGNALS_COLUMN in self.schema and self.whole() is None

    def whole(self) -> pl.Expr | None:
        """The condition over columns, or None where its shape is not known."""
        self.at = 0
        try:
            found = self._either()
        except _UnknownShapeError:
            return None
        return found if self._here.kind == "end" else None

    @property
    def _here(self) -> Token:
        return self.tokens[self.at]

    def _next(self) -> Token:
        self.at += 1
        return self.tokens[self.at - 1]

    def _took(self, *texts: str) -> bool:
        if [token.text for token in self.tokens[self.at : self.at + len(texts)]] != list(texts):
            return False
        self.at += len(texts)
        return True

    def _either(self) -> pl.Expr:
        left = self._both()
        while self._took("or"):
            left = _short(left, self._both(), decides=TRUE)
        return left

    def _both(self) -> pl.Expr:
        left = self._one()
        while self._took("and"):
            left = _short(left, self._one(), decides=FALSE)
        return left

    def _one(self) -> pl.Expr:
        if self._took("!", "(") or self._took("not", "("):
            inner = self._inside()
            return pl.when(inner == FALSE).then(TRUE).when(inner == TRUE).then(FALSE).otherwise(inner)
        if self._took("("):
            return self._inside()
        if self._took("some", "(", "signals", ","):
            return self._some()
        left = self._term()
        if self._here.text in _MIRRORED:
            return self._ended(_compare(left, self._next().text, self._term()))
        refused = self._took("not")
        if not self._took("in"):
            raise _UnknownShapeError
        found = self._among(left)
        if refused:
            found = pl.when(found == FALSE).then(TRUE).when(found == TRUE).then(FALSE).otherwise(found)
        return self._ended(found)

    def _ended(self, found: pl.Expr) -> pl.Expr:
        """A comparison, if nothing binds to it that is not known here."""
        if self._here.text not in ("and", "or", ")", "") and self._here.kind != "end":
            raise _UnknownShapeError
        return found

    def _inside(self) -> pl.Expr:
        found = self._either()
        if not self._took(")"):
            raise _UnknownShapeError
        return self._ended(found)

    def _some(self) -> pl.Expr:
        """`some(signals, #.name == 'x')` or `#.severity == 'critical'`: what the greatest severities tell."""
        if not self._took("#", "."):
            raise _UnknownShapeError
        part, sign, literal = self._next(), self._next(), self._next()
        if sign.text != "==" or literal.kind != "string" or not self._took(")"):
            raise _UnknownShapeError
        levels = pl.col("signal_levels")
        if part.text == "name":
            found = levels // 4 ** SIGNAL_NAMES.index(literal.literal) % 4 > 0
        elif (part.text, literal.literal) == ("severity", Severity.CRITICAL.value):
            mask = sum(1 << 2 * at for at in range(len(SIGNAL_NAMES)))
            found = (levels & levels // 2 & mask) > 0
        else:
            raise _UnknownShapeError  # a lesser severity may stand behind a greater one
        return self._ended(_flag(found))

    def _term(self) -> _Term:
        minus = self._took("-")
        token = self._next()
        if token.kind == "number":
            value = float(token.text.replace("_", "")) * (-1 if minus else 1)
            return _Term("number", pl.lit(value), value)
        if minus:
            raise _UnknownShapeError
        if token.kind == "string":
            return _Term("text", pl.lit(token.literal), token.literal)
        if token.text == "null":
            return _Term("null", pl.lit(None))
        return self._column(token)

    def _column(self, token: Token) -> _Term:
        name = token.text
        if self._took("."):
            name = f"{name}.{self._next().text}"
        elif self._took("["):
            name = f"{name}.{self._next().literal}"
            self.at += 1
        kind = (self.schema or {}).get(name)
        if kind is None or name == SIGNALS_COLUMN:
            raise _UnknownShapeError
        return _Term("number" if kind.is_numeric() else "text", pl.col(name), column=True)

    def _among(self, left: _Term) -> pl.Expr:
        """`x in ['a', 'b']`, `x in [1..10]`."""
        opening = self._next().text
        terms = [self._term()]
        if opening in ("[", "(") and self._took(".."):
            terms.append(self._term())
            closing = self._next().text
            if not left.column or any(term.kind != "number" or term.column for term in terms):
                raise _UnknownShapeError
            low = _compare(left, ">=" if opening == "[" else ">", terms[0])
            return _short(
                low, _compare(left, "<=" if closing == "]" else "<", terms[1]), decides=FALSE, lazy=False
            )
        while self._took(","):
            terms.append(self._term())
        if opening != "[" or not self._took("]") or not left.column:
            raise _UnknownShapeError
        found = FALSE
        for term in terms:
            found = _short(found, _compare(left, "==", term), decides=TRUE)
        return found


def _flag(found: pl.Expr) -> pl.Expr:
    return pl.when(found).then(TRUE).otherwise(FALSE)


def _short(left: pl.Expr, right: pl.Expr, decides: pl.Expr, *, lazy: bool = True) -> pl.Expr:
    """`and` (decided by FALSE) or `or` (by TRUE) as the engine goes about it: from the left, and no further.

    Not `lazy`: both halves are always looked at, as in a range.
    """
    neutral = TRUE if decides is FALSE else FALSE
    found = pl.when(left == neutral).then(right).otherwise(left)
    if lazy:
        return found
    worst = pl.max_horizontal(left, right)
    return pl.when(worst >= NO_ANSWER).then(worst).otherwise(found)


_COMPARE: Mapping[str, Callable[[pl.Expr, pl.Expr], pl.Expr]] = {
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
}


def _compare(left: _Term, sign: str, right: _Term) -> pl.Expr:
    if not left.column:
        left, sign, right = right, _MIRRORED[sign], left
    if not left.column:
        raise _UnknownShapeError
    equality = sign in ("==", "!=")
    if right.kind == "null":
        if not equality:
            return NO_ANSWER
        return _flag(left.expression.is_null() if sign == "==" else left.expression.is_not_null())
    if left.kind != right.kind:
        if not equality:
            return NO_ANSWER
        both_null = left.expression.is_null() & right.expression.is_null() if right.column else pl.lit(False)
        return _flag(both_null if sign == "==" else ~both_null)
    if left.kind == "text":
        if not equality:
            return NO_ANSWER
        same = left.expression.eq_missing(right.expression)
        return _flag(same if sign == "==" else ~same)
    return _compare_numbers(left.expression, sign, right.expression, equality=equality)


def _compare_numbers(left: pl.Expr, sign: str, right: pl.Expr, *, equality: bool) -> pl.Expr:
    """Numbers are decimals to the engine: what is nearly equal, or beyond its reach, it says itself."""
    missing = left.is_null() | right.is_null()
    if equality:
        both = left.is_null() & right.is_null()
        of_missing = _flag(both if sign == "==" else ~both)
    else:
        of_missing = NO_ANSWER
    apart = (left - right).abs()
    near = (apart <= _NEAR * left.abs()) | (apart <= _NEAR)
    doubtful = (near & (left != right)) | ~(left.abs() < _LARGEST) | ~(right.abs() < _LARGEST)
    return (
        pl.when(missing)
        .then(of_missing)
        .when(doubtful)
        .then(ASK)
        .otherwise(_flag(_COMPARE[sign](left, right)))
    )
