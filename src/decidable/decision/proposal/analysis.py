"""Texts as weighted terms: words, pairs of words, and runs of characters.

A text is cut at white space into pieces. A piece holds its words (`w:` terms) and its runs of 2 to 5
characters (`c:` terms, a space standing for its edge); each pair of neighbouring words is a piece of
its own. A term's weight is its TF-IDF with sublinear frequency (1 + log tf), words and runs each
scaled to length 1 (Salton and Buckley, 1988).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

WORD: Final = "w:"
RUN: Final = "c:"
SHORTEST: Final = 2
LONGEST: Final = 5

_WORD = re.compile(r"\w+")
_MOST_REMEMBERED: Final = 20_000

Integers = NDArray[np.intp]
Floats = NDArray[np.float64]


def terms_of_piece(piece: str) -> Iterator[str]:
    """The terms of one piece in lower case, as often as they occur."""
    for word in _WORD.findall(piece):
        yield WORD + word
    padded = f" {piece} "
    size = len(padded)
    for length in range(SHORTEST, min(LONGEST, size) + 1):
        for start in range(size - length + 1):
            yield RUN + padded[start : start + length]


def pairs(text: str) -> Iterator[str]:
    """Each word with the next, of a text in lower case."""
    return (f"{first} {second}" for first, second in pairwise(_WORD.findall(text)))


def terms(text: str) -> Iterator[str]:
    """Every term of a text, as often as it occurs."""
    lowered = text.casefold()
    for piece in lowered.split():
        yield from terms_of_piece(piece)
    for pair in pairs(lowered):
        yield WORD + pair


@dataclass(frozen=True, slots=True)
class Weighed:
    """The known terms of n texts, sparse by row.

    Entry e is term `columns[e]` with weight `weights[e]`; row r holds entries `starts[r]` to
    `starts[r + 1]`. Occurrence o belongs to entry `entry_of[o]`, which occurs `times` times, and to
    piece `piece_of[o]`; piece p is `labels[p]` in row `piece_rows[p]`.
    """

    columns: Integers
    weights: Floats
    starts: Integers
    entry_of: Integers
    times: Integers
    piece_of: Integers
    labels: list[str]
    piece_rows: list[int]

    @property
    def rows(self) -> Integers:
        """The row of each entry."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))


@dataclass(frozen=True)
class Vocabulary:
    """Known terms in order (runs before words) with the inverse document frequency of each."""

    terms: tuple[str, ...]
    idf: Floats
    _remembered: dict[str, tuple[int, ...]] = field(default_factory=dict, compare=False)

    @cached_property
    def _columns(self) -> dict[str, int]:
        return {term: column for column, term in enumerate(self.terms)}

    @cached_property
    def _first_word(self) -> int:
        return sum(term.startswith(RUN) for term in self.terms)

    def weigh(self, texts: Sequence[str]) -> Weighed:
        """The weighed terms of texts, row by row, as they would be alone."""
        columns, piece_of, labels, piece_rows, ends = self._occurrences(texts)
        row_of = np.repeat(np.arange(len(texts)), np.diff([0, *ends]))
        keys, entry_of, times = np.unique(
            row_of * len(self.terms) + columns, return_inverse=True, return_counts=True
        )
        rows, column = np.divmod(keys, max(len(self.terms), 1))
        weights = (1.0 + np.log(times)) * self.idf[column]
        block = 2 * rows + (column >= self._first_word)
        lengths = np.sqrt(np.bincount(block, weights=weights**2, minlength=2 * len(texts)))
        starts = np.searchsorted(rows, np.arange(len(texts) + 1))
        return Weighed(
            column, weights / lengths[block], starts, entry_of.ravel(), times, piece_of, labels, piece_rows
        )

    def _occurrences(
        self, texts: Sequence[str]
    ) -> tuple[Integers, Integers, list[str], list[int], list[int]]:
        """Columns and pieces of all occurrences; labels and rows of the pieces; where each row ends."""
        columns: list[int] = []
        piece_of: list[int] = []
        labels: list[str] = []
        piece_rows: list[int] = []
        ends: list[int] = []
        for row, text in enumerate(texts):
            for label, found in self._pieces(text.casefold()):
                columns.extend(found)
                piece_of.extend([len(labels)] * len(found))
                labels.append(label)
                piece_rows.append(row)
            ends.append(len(columns))
        return np.array(columns, dtype=np.intp), np.array(piece_of, dtype=np.intp), labels, piece_rows, ends

    def _pieces(self, lowered: str) -> Iterator[tuple[str, tuple[int, ...]]]:
        remembered = self._remembered
        for piece in lowered.split():
            found = remembered.get(piece)
            yield piece, self._look_up(piece) if found is None else found
        known = self._columns
        for pair in pairs(lowered):
            column = known.get(WORD + pair)
            if column is not None:
                yield pair, (column,)

    def _look_up(self, piece: str) -> tuple[int, ...]:
        known = self._columns
        found = tuple(known[term] for term in terms_of_piece(piece) if term in known)
        if len(self._remembered) >= _MOST_REMEMBERED:
            self._remembered.clear()
        self._remembered[piece] = found
        return found

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Terms and frequencies as arrays."""
        joined = np.frombuffer("\n".join(self.terms).encode(), dtype=np.uint8)
        return {"vocabulary.terms": joined, "vocabulary.idf": self.idf}


def vocabulary_from(arrays: "dict[str, NDArray[Any]]") -> Vocabulary:
    """What `Vocabulary.arrays` stored."""
    joined = arrays["vocabulary.terms"].tobytes().decode()
    return Vocabulary(tuple(joined.split("\n")) if joined else (), arrays["vocabulary.idf"])
