"""Which rows are learned from, which are kept apart, and which fold a row belongs to."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.intp]
Labels = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Held:
    """What a model that had not learned them says of training rows: positions (n,), calibrated probabilities (n, K)."""

    rows: Rows
    probabilities: NDArray[np.float64]


def golden_rows(labels: Labels, groups: Sequence[Hashable], share: float, seed: int) -> Rows:
    """Rows to set aside: about `share` of each class, at least one row of each class staying behind.

    Rows of one group (equal inputs) stay together, so that nothing that is tested was learned from.
    """
    members: dict[Hashable, list[int]] = {}
    for row, group in enumerate(groups):
        members.setdefault(group, []).append(row)
    heads = np.array([rows[0] for rows in members.values()])
    rng = np.random.default_rng(seed)
    chosen: list[int] = []
    for label in np.unique(labels[heads]):
        mine = rng.permutation(heads[labels[heads] == label])
        take = min(round(share * len(mine)), len(mine) - 1)
        chosen.extend(row for head in mine[:take] for row in members[groups[head]])
    return np.array(sorted(chosen), dtype=np.intp)


def folds(labels: Labels, count: int, seed: int) -> NDArray[np.int8]:
    """The fold of each row, in [0, count), every class spread evenly.

    A class of a single row is in fold -1, which is never held out.
    """
    rng = np.random.default_rng(seed)
    result = np.full(len(labels), -1, dtype=np.int8)
    for label in np.unique(labels):
        rows = rng.permutation(np.flatnonzero(labels == label))
        if len(rows) > 1:
            result[rows] = (np.arange(len(rows)) + rng.integers(count)) % count
    return result


def sample(labels: Labels, most: int, seed: int) -> Rows:
    """At most about `most` rows, every class in proportion and with at least two rows, in order."""
    if len(labels) <= most:
        return np.arange(len(labels))
    rng = np.random.default_rng(seed)
    chosen: list[Rows] = []
    for label in np.unique(labels):
        rows = np.flatnonzero(labels == label)
        take = min(len(rows), max(2, round(len(rows) * most / len(labels))))
        chosen.append(rng.permutation(rows)[:take])
    return np.sort(np.concatenate(chosen))
