"""The conditions of a policy's rules: zen-engine expressions, compiled once and kept on a short leash.

The engine itself knows a clock, a random generator, assignments and ranges that can be walked for minutes,
and it reads an unknown name as null. A condition must give the same answer for the same facts, at once, so
only the names and functions listed here may stand in one; everything else is refused when the policy is
read, with the place.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import zen

from decidable.decision.policy.grammar import ExpressionInvalid, Token, check_shape, tokenise
from decidable.decision.records import Facts, Severity, Signal
from decidable.decision.signals.registry import SIGNAL_NAMES
from decidable.kit.yaml import did_you_mean

MAX_CHARACTERS = 1_000

FIGURES = ("amount", "option", "confidence", "d", "critic_option")
MAPPINGS = ("input", "probabilities")
SIGNAL_PARTS = ("name", "severity", "field", "value", "threshold")
OVER_SIGNALS = ("all", "some", "none", "one", "count")
FUNCTIONS = (
    *("abs", "floor", "ceil", "round", "trunc", "min", "max", "sum", "avg"),
    *("len", "contains", "startsWith", "endsWith", "upper", "lower", "trim", "string", "number", "isNumeric"),
    *OVER_SIGNALS,
)
_WORDS = frozenset({"true", "false", "null", "and", "or", "not", "in"})
_ROOTS = (*FIGURES, *MAPPINGS, "signals")


class ExpressionFailed(Exception):
    """A condition that has no answer for these facts, most often since a value is missing."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name that a condition reads: `("amount", None)`, `("input", "Age")` or `("#", "name")`."""

    root: str
    member: str | None
    token: Token


@dataclass(frozen=True, slots=True)
class Comparison:
    """A name that is compared with a text literal, by `==`, `!=` or `in [...]`."""

    root: str
    member: str | None
    token: Token


@dataclass(frozen=True, slots=True)
class Expression:
    """A compiled condition. Two are equal when their texts are."""

    text: str
    mentions: tuple[Mention, ...] = field(compare=False, repr=False)
    comparisons: tuple[Comparison, ...] = field(compare=False, repr=False)
    program: Any = field(compare=False, repr=False)

    def holds(self, facts: Facts) -> bool:
        """Whether the condition is true of these facts. Raises `ExpressionFailed` where it has no answer."""
        context = self._context(facts)
        try:
            answer = self.program.evaluate(context)
        except Exception as error:  # noqa: BLE001 - the engine raises bare exceptions
            raise ExpressionFailed(self._missing(context) or engine_sentence(error)) from None
        if answer is True or answer is False:
            return answer
        raise ExpressionFailed(self._missing(context) or f"it gives {answer!r}, not true or false")

    def _context(self, facts: Facts) -> dict[str, Any]:
        """Only what the condition reads: handing over whole inputs costs more than the evaluation."""
        context: dict[str, Any] = {}
        for mention in self.mentions:
            if mention.root in MAPPINGS:
                values: Mapping[str, Any] = getattr(facts, mention.root)
                context.setdefault(mention.root, {})[mention.member] = values.get(str(mention.member))
            elif mention.root == "signals":
                context["signals"] = [_signal_parts(signal) for signal in facts.signals]
            elif mention.root != "#":
                context[mention.root] = getattr(facts, mention.root)
        return context

    def _missing(self, context: Mapping[str, Any]) -> str | None:
        missing = []
        for mention in self.mentions:
            if mention.member is None and mention.root in FIGURES and context[mention.root] is None:
                missing.append(mention.root)
            elif mention.root in MAPPINGS and context[mention.root][mention.member] is None:
                missing.append(f"{mention.root}.{mention.member}")
        return f"{', '.join(dict.fromkeys(missing))} has no value" if missing else None


def _signal_parts(signal: Signal) -> dict[str, Any]:
    return {part: getattr(signal, part) for part in SIGNAL_PARTS}


def compile_expression(text: str) -> Expression:
    """The condition, checked and compiled. Raises `ExpressionInvalid`, which says where and why."""
    if len(text) > MAX_CHARACTERS:
        raise ExpressionInvalid(f"The condition has {len(text):,} characters; at most {MAX_CHARACTERS:,}.")
    tokens = tokenise(text)
    check_shape(tokens)
    mentions = tuple(_mentions(tokens))
    _check_engine(text)
    comparisons = tuple(_comparisons(tokens))
    _check_signal_literals(comparisons)
    return Expression(text, mentions, comparisons, zen.compile_expression(text))


def _mentions(tokens: Sequence[Token]) -> Iterator[Mention]:
    """Every name that is read; refuses names and functions that do not exist."""
    padded = [*tokens, *[tokens[-1]] * 3]
    for index, token in enumerate(tokens):
        following = padded[index + 1 : index + 4]
        if token.text == "#":
            yield _member(token, following)
        elif token.kind == "name" and token.text not in _WORDS and not _is_member(tokens, index):
            if following[0].text == "(":
                _check_function(token, following)
            elif token.text not in _ROOTS:
                raise token.invalid(_unknown_name(token.text))
            elif token.text in MAPPINGS:
                yield _member(token, following)
            else:
                yield _whole(token, following)


def _is_member(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].text == "."


def _member(token: Token, following: Sequence[Token]) -> Mention:
    """`input.Age`, `input['Age']`, `probabilities.good` or `#.name`."""
    sign, name, end = following
    if sign.text == "." and name.kind == "name":
        member, place = name.text, name
    elif sign.text == "[" and name.kind == "string" and end.text == "]" and token.text != "#":
        member, place = name.literal, name
    elif token.text == "#":
        raise token.invalid(f"Write `#.` and one of: {', '.join(SIGNAL_PARTS)}.")
    else:
        raise token.invalid(f"Name one value: `{token.text}.name` or `{token.text}['a name']`.")
    if token.text == "#" and member not in SIGNAL_PARTS:
        raise place.invalid(f"A signal has no {member!r}. It has: {', '.join(SIGNAL_PARTS)}.")
    return Mention(token.text, member, place)


def _whole(token: Token, following: Sequence[Token]) -> Mention:
    if following[0].text in (".", "["):
        raise token.invalid(f"`{token.text}` is one value and has no parts.")
    return Mention(token.text, None, token)


def _check_function(token: Token, following: Sequence[Token]) -> None:
    if token.text not in FUNCTIONS:
        hint = did_you_mean(token.text, FUNCTIONS)
        raise token.invalid(f"There is no function {token.text!r} in a condition.{hint}")
    if token.text in OVER_SIGNALS and [t.text for t in following[1:]] != ["signals", ","]:
        raise token.invalid(
            f"`{token.text}` looks through signals: `{token.text}(signals, #.name == '...')`."
        )


def _unknown_name(name: str) -> str:
    if name in SIGNAL_NAMES:
        return f"Write `some(signals, #.name == '{name}')` to ask for the signal {name}."
    return f"There is no value {name!r}.{did_you_mean(name, _ROOTS)} Fields of the input are `input.{name}`."


def _check_engine(text: str) -> None:
    fault = zen.validate_expression(text)
    if fault is None:
        return
    sentence = str(fault["source"])
    place = re.search(r" at \(?(\d+)", sentence)
    offset = len(text.encode()[: int(place[1])].decode(errors="ignore")) if place else 0
    detail = (
        "The condition is empty."
        if not text.strip()
        else f"The condition does not parse: {sentence.rstrip('.')}."
    )
    raise ExpressionInvalid(detail, offset)


def _comparisons(tokens: Sequence[Token]) -> Iterator[Comparison]:
    """Names compared with text literals, whichever side they stand on."""
    for index, token in enumerate(tokens):
        before, after = tokens[:index], tokens[index + 1 :]
        if token.text in ("==", "!=") and after and after[0].kind == "string":
            yield from _compare(_name_before(before), after[:1])
        elif token.text in ("==", "!=") and before and before[-1].kind == "string":
            yield from _compare(_name_after(after), before[-1:])
        elif token.text == "in" and after and after[0].text == "[":
            name = _name_before(before[:-1] if before and before[-1].text == "not" else before)
            end = next((n for n, t in enumerate(after) if t.text == "]"), 0)
            yield from _compare(name, [t for t in after[:end] if t.kind == "string"])


Path = tuple[str, str | None]


def _compare(name: Path | None, literals: Sequence[Token]) -> Iterator[Comparison]:
    return iter(() if name is None else [Comparison(*name, literal) for literal in literals])


def _name_before(tokens: Sequence[Token]) -> Path | None:
    if len(tokens) > 2 and tokens[-2].text == "." and tokens[-3].text in ("#", *MAPPINGS):
        return tokens[-3].text, tokens[-1].text
    return (tokens[-1].text, None) if tokens and tokens[-1].text in FIGURES else None


def _name_after(tokens: Sequence[Token]) -> Path | None:
    if len(tokens) > 2 and tokens[1].text == "." and tokens[0].text in ("#", *MAPPINGS):
        return tokens[0].text, tokens[2].text
    return (tokens[0].text, None) if tokens and tokens[0].text in FIGURES else None


def _check_signal_literals(comparisons: Sequence[Comparison]) -> None:
    known = {"name": SIGNAL_NAMES, "severity": tuple(Severity)}
    for comparison in comparisons:
        names = known.get(comparison.member or "") if comparison.root == "#" else None
        if names and comparison.token.literal not in names:
            literal = comparison.token.literal
            hint = did_you_mean(literal, names) or f" Known are: {', '.join(names)}."
            raise comparison.token.invalid(f"No signal has the {comparison.member} {literal!r}.{hint}")


def engine_sentence(error: Exception) -> str:
    """What the engine said, without its stack trace."""
    first = str(error).partition("\n")[0]
    try:
        sentence = str(json.loads(first)["source"])
    except (ValueError, KeyError, TypeError):
        sentence = first[:200]
    return sentence.removeprefix("Opcode ")
