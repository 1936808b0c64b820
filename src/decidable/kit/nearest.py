"""The nearest of many points, exactly, and the same whatever else is asked in the same call."""

from typing import Final

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
Positions = NDArray[np.intp]
Floats = NDArray[np.float64]

_TILE: Final = 16
_BLOCK: Final = 32
_ROWS: Final = 128


class Points:
    """Points (m, d) to be searched by Euclidean distance.

    Queries are multiplied in tiles of a fixed number of rows: a matrix product of another height takes
    another path through BLAS and rounds differently, and a replay must give the same bytes.
    """

    def __init__(self, points: Matrix) -> None:
        self.points = np.ascontiguousarray(points, dtype=np.float32)
        pad = -len(points) % _BLOCK
        self._columns = np.ascontiguousarray(np.pad(-2.0 * self.points, ((0, pad), (0, 0))).T)
        squares = np.square(self.points).sum(axis=1)
        self._squares = np.pad(squares, (0, pad), constant_values=np.inf)

    def __len__(self) -> int:
        return len(self.points)

    def nearest(self, queries: Matrix, count: int) -> tuple[Positions, Floats]:
        """Positions (n, count) and distances (n, count) of the nearest points, nearest first.

        Equal distances are in the order of the points. `count` must not exceed the number of points.
        """
        positions = np.empty((len(queries), count), dtype=np.intp)
        distances = np.empty((len(queries), count))
        for start in range(0, len(queries), _ROWS):
            some = queries[start : start + _ROWS]
            end = start + len(some)
            positions[start:end], distances[start:end] = self._search(some, count)
        return positions, distances

    def _search(self, queries: Matrix, count: int) -> tuple[Positions, Floats]:
        found = _smallest(self._closeness(queries), count)
        gaps = self.points[found] - queries[:, None, :]
        distances = np.sqrt(np.einsum("ijk,ijk->ij", gaps, gaps)).astype(np.float64)
        order = np.lexsort((found, distances.round(6)), axis=1)
        return np.take_along_axis(found, order, axis=1), np.take_along_axis(distances, order, axis=1)

    def _closeness(self, queries: Matrix) -> Matrix:
        """Squared distances less the query's own square, which is the same for every point."""
        rows = len(queries)
        tiled = np.zeros((rows + -rows % _TILE, queries.shape[1]), dtype=np.float32)
        tiled[:rows] = queries
        closeness = np.empty((len(tiled), self._columns.shape[1]), dtype=np.float32)
        for start in range(0, rows, _TILE):
            np.matmul(tiled[start : start + _TILE], self._columns, out=closeness[start : start + _TILE])
        closeness += self._squares
        return closeness[:rows]


def _smallest(values: Matrix, count: int) -> Positions:
    """Columns of the `count` smallest values of each row, in no order.

    The smallest `count` lie within the `count` blocks with the smallest minima, so that only those
    are sorted; finding the minima of blocks is many times cheaper than partitioning whole rows.
    """
    rows, width = values.shape[0], values.shape[1] // _BLOCK
    if width <= count:
        return np.argpartition(values, count - 1, axis=1)[:, :count]
    blocks = values.reshape(rows, _BLOCK, width)  # a block is a stride: its minimum is then a fast sweep
    chosen = np.argpartition(blocks.min(axis=1), count - 1, axis=1)[:, :count]
    columns = (np.arange(_BLOCK)[:, None] * width + chosen[:, None, :]).reshape(rows, -1)
    candidates = np.take_along_axis(values, columns, axis=1)
    picked = np.argpartition(candidates, count - 1, axis=1)[:, :count]
    return np.take_along_axis(columns, picked, axis=1)
