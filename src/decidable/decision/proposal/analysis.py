"""Texts as terms: words, pairs of words, and runs of characters within a word.

Terms are tuples of a kind and a text, written as one string: `w:` before words, `c:` before runs of
characters, in which a space stands for the edge of a word.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

WORD: Final = "w:"
RUN: Final = "c:"
SHORTEST, LONGEST = 2, 5

_WORD = re.compile(r"\w+")


def terms(text: str) -> Iterator[str]:
    """Every term of a text, as often as it occurs; case does not count."""
    lowered = text.casefold()
    words = _WORD.findall(lowered)
    yield from (WORD + word for word in words)
    yield from (f"{WORD}{first} {second}" for first, second in pairwise(words))
    for chunk in lowered.split():
        padded = f" {chunk} "
        size = len(padded)
        for length in range(SHORTEST, min(LONGEST, size) + 1):
            for start in range(size - length + 1):
                yield RUN + padded[start : start + length]


def counts(
    texts: Sequence[str], columns: dict[str, int]
) -> "tuple[NDArray[Any], NDArray[Any], NDArray[Any]]":
    """How often each known term occurs: the parts of a sparse row matrix (data, columns, row starts)."""
    data: list[int] = []
    found: list[int] = []
    starts = [0]
    find = columns.get
    for text in texts:
        tally: dict[int, int] = {}
        for term in terms(text):
            column = find(term)
            if column is not None:
                tally[column] = tally.get(column, 0) + 1
        found.extend(tally)
        data.extend(tally.values())
        starts.append(len(found))
    return np.array(data, dtype=np.float32), np.array(found, dtype=np.int32), np.array(starts, dtype=np.int32)
