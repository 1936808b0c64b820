"""The shape of a condition, checked before the engine sees it.

The engine's parser runs out of memory, and takes the process with it, on some malformed texts
(`true ? ))`), and its time doubles with each bracket around a range. So only what is well-formed and shallow
reaches it: operands and operators in turn, brackets that match, commas and ranges where they may stand.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

MAX_NESTING = 8
MAX_TERNARIES = 10

_TOKEN = re.compile(
    r"""(?P<space>\s+)
      | (?P<string>'[^']*'|"[^"]*")
      | (?P<number>\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
      | (?P<sign>\.\.|\?\?|==|!=|<=|>=|[-+*/%^<>()\[\],.?:!\#])
      | (?P<bad>.)""",
    re.VERBOSE | re.DOTALL,
)
_PREFIXES = frozenset({"-", "+", "!", "not"})
_BINARY = frozenset({"+", "-", "*", "/", "%", "^", "==", "!=", "<", "<=", ">", ">=", "and", "or", "??"})
_WORDS = frozenset({"and", "or", "not", "in"})


class ExpressionInvalid(Exception):
    """A condition that is refused; `offset` is the 0-based character, `length` that of the faulty part."""

    def __init__(self, detail: str, offset: int = 0, length: int = 0) -> None:
        super().__init__(detail)
        self.detail = detail
        self.offset = offset
        self.length = length


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a condition. `kind` is string, number, name, sign, bad or end."""

    kind: str
    text: str
    offset: int

    @property
    def literal(self) -> str:
        """What stands between the quotes of a string."""
        return self.text[1:-1]

    def invalid(self, detail: str) -> ExpressionInvalid:
        """The refusal of this piece."""
        return ExpressionInvalid(detail, self.offset, len(self.text))


def tokenise(text: str) -> list[Token]:
    """The pieces of a condition without white space, and a last one of kind `end`."""
    found = [Token(m.lastgroup or "", m.group(), m.start()) for m in _TOKEN.finditer(text)]
    return [*(token for token in found if token.kind != "space"), Token("end", "", len(text))]


def check_shape(tokens: Sequence[Token]) -> None:
    """Refuse what is not well-formed. Raises `ExpressionInvalid` at the first piece that is out of place."""
    _Shape(tokens).check()


@dataclass(slots=True)
class _Bracket:
    """An open bracket: what stood before it, and what has been seen inside."""

    opened: Token
    kind: str  # group, call, list, part (of a mapping) or range
    commas: int = 0
    dots: int = 0
    ternaries: int = 0


class _Shape:
    """Walks the tokens once; `operand` says whether a value is due next."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.open = [_Bracket(tokens[0], "group")]
        self.operand = True
        self.ternaries = 0

    def check(self) -> None:
        for index, token in enumerate(self.tokens):
            before = self.tokens[index - 1] if index else Token("start", "", 0)
            following = self.tokens[min(index + 1, len(self.tokens) - 1)]
            if token.kind == "bad":
                hint = " Compare with == instead." if token.text == "=" else ""
                raise token.invalid(f"The sign {token.text!r} is not allowed in a condition.{hint}")
            if token.kind == "end":
                self._end(token)
            elif self.operand:
                self._value(token, before)
            else:
                self._after_value(token, before, following)

    def _value(self, token: Token, before: Token) -> None:
        if token.text in _PREFIXES:
            return
        if token.text in ("(", "["):
            self._push(token, before)
        elif token.text == "]" and before.text == "[" and self.open[-1].kind in ("list", "range"):
            self._pop(token)
        elif token.text == "#" or (token.kind in ("string", "number", "name") and token.text not in _WORDS):
            self.operand = False
        else:
            raise self._misplaced(token, "a value must stand here")

    def _after_value(self, token: Token, before: Token, following: Token) -> None:
        text, bracket = token.text, self.open[-1]
        if text in _BINARY or text == "in" or (text == "not" and following.text == "in"):
            self.operand = text != "not"
        elif text == "." and following.kind == "name" and (before.kind == "name" or before.text == "#"):
            self.operand = True
        elif text in ("(", "[") and before.kind == "name":
            self._push(token, before)
        elif text in (")", "]"):
            self._pop(token)
        elif text in ("?", ":"):
            self._ternary(token, bracket)
        elif text in (",", ".."):
            self._divide(token, bracket)
        else:
            raise self._misplaced(token, "an operator such as `and` or `>` must stand before it")

    def _push(self, token: Token, before: Token) -> None:
        if any(bracket.kind == "range" for bracket in self.open):
            raise token.invalid("What follows `in` must be a plain list or range, without inner brackets.")
        if len(self.open) > MAX_NESTING:
            raise token.invalid(f"Brackets are nested more than {MAX_NESTING} deep.")
        bracket = _Bracket(token, self._kind(token, before))
        if bracket.kind == "list" and any(outer.kind == "list" for outer in self.open):
            raise token.invalid("A list in a list has no use in a condition.")
        self.open.append(bracket)
        self.operand = True

    def _kind(self, token: Token, before: Token) -> str:
        if before.text == "in":
            return "range"
        if not self.operand:
            return "call" if token.text == "(" else "part"
        return "group" if token.text == "(" else "list"

    def _pop(self, token: Token) -> None:
        bracket = self.open[-1]
        closing = {"(": ")", "[": "]"}.get(bracket.opened.text)
        if len(self.open) == 1 or (token.text != closing and not bracket.dots):
            raise self._misplaced(token, "it closes nothing")
        if bracket.ternaries:
            raise self._misplaced(token, "a `?` has no `:`")
        self.open.pop()
        self.operand = False

    def _ternary(self, token: Token, bracket: _Bracket) -> None:
        opens = token.text == "?"
        if not opens and not bracket.ternaries:
            raise self._misplaced(token, "it has no `?`")
        bracket.ternaries += 1 if opens else -1
        self.ternaries += opens
        if self.ternaries > MAX_TERNARIES:
            raise token.invalid(f"More than {MAX_TERNARIES} choices with `?`; write several rules.")
        self.operand = True

    def _divide(self, token: Token, bracket: _Bracket) -> None:
        """A comma or a range."""
        if token.text == "..":
            if bracket.kind != "range" or bracket.dots or bracket.commas or bracket.ternaries:
                raise token.invalid("A range may only follow `in`, as in `amount in [1..10]`.")
            bracket.dots += 1
        else:
            if bracket.kind in ("group", "part") or bracket.dots or bracket.ternaries:
                raise self._misplaced(token, "it may only divide the parts of a list or of a function")
            bracket.commas += 1
        self.operand = True

    def _end(self, token: Token) -> None:
        if not self.tokens[:-1]:
            raise token.invalid("The condition is empty.")
        if len(self.open) > 1:
            raise self.open[-1].opened.invalid(f"The bracket {self.open[-1].opened.text} is never closed.")
        if self.operand or self.open[0].ternaries:
            missing = "a value" if self.operand else "`:` and a value"
            raise token.invalid(f"The condition does not parse: it ends where {missing} must follow.")

    def _misplaced(self, token: Token, why: str) -> ExpressionInvalid:
        return token.invalid(f"The condition does not parse: {token.text} stands where it may not; {why}.")
