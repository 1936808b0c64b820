"""Failures as exceptions with a stable code, an HTTP status and a sentence that helps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where (field, or line and column of a file) and how to mend it."""

    detail: str
    field: str | None = None
    code: str | None = None
    line: int | None = None
    column: int | None = None


class AppError(Exception):
    """A failure that a caller can understand: `detail` says what is wrong and how to mend it."""

    code: ClassVar[str] = "internal_error"
    status: ClassVar[int] = 500
    title: ClassVar[str] = "Something went wrong"

    def __init__(self, detail: str, problems: Sequence[Problem] = ()) -> None:
        super().__init__(detail)
        self.detail = detail
        self.problems = tuple(problems)
        self.headers: Mapping[str, str] = {}  # of the answer that tells of it
