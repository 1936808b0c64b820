"""The past cases of a type, as points in a space in which near means alike.

Signals ask them how new an input is, critics ask them what was decided then; a batch is placed and
searched once for both.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from decidable.decision.inputs import Batch, Floats
from decidable.decision.records import SimilarCase
from decidable.kit.arrays import pack
from decidable.kit.embedding import embed
from decidable.kit.nearest import Matrix, Points, Positions

SIMILAR: Final = 5
"""How many past cases a critique names."""
_FARTHEST: Final = 5.0


class Space(Protocol):
    """Where inputs of a type lie. `place(batch)` is (n, d) float32."""

    def place(self, batch: Batch) -> Matrix:
        """The points of a batch."""
        ...

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What the space was fitted to, by name."""
        ...


@dataclass(frozen=True, slots=True)
class TextSpace:
    """Texts lie where their embedding is: unit vectors, distance `sqrt(2 - 2 cosine)`."""

    def place(self, batch: Batch) -> Matrix:
        """Embeddings (n, 256)."""
        return embed(list(batch.texts))

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Nothing was fitted."""
        return {}


@dataclass(frozen=True, slots=True)
class FieldSpace:
    """Fields side by side: numbers as robust z-scores, categories as marks one unit apart.

    `centre`, `scale` (k,): a missing number lies at the centre, none lies further out than 5 scales.
    `marks` (sum of categories + 2, d - k): one row for each code of each category field (unseen,
    missing, then the known ones); the row of code c of field j is `offsets[j] + 2 + c`.
    """

    centre: Floats
    scale: Floats
    marks: Matrix
    offsets: NDArray[np.int32]

    def place(self, batch: Batch) -> Matrix:
        """Points (n, d)."""
        z = np.nan_to_num((batch.numbers - self.centre) / self.scale, nan=0.0)
        np.clip(z, -_FARTHEST, _FARTHEST, out=z)
        marks = self.marks[self.offsets + 2 + batch.codes].sum(axis=1)
        return np.concatenate([z.astype(np.float32), marks], axis=1)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What was fitted."""
        return {"centre": self.centre, "scale": self.scale, "marks": self.marks, "offsets": self.offsets}


@dataclass(frozen=True)
class KnownCases:
    """Past cases: their points (m, d; float16 or float32), the options decided then, and their names.

    `labels` (m,) are positions in the options. `reach` is how many nearest ones are looked up.
    """

    space: Space
    points: NDArray[Any]
    labels: NDArray[np.int32]
    names: tuple[str, ...]
    reach: int

    @cached_property
    def key(self) -> str:
        """What identifies these cases: two parts of a model that know the same cases share one search."""
        return hashlib.sha256(pack(*self._content())).hexdigest()

    @cached_property
    def _points(self) -> Points:
        return Points(self.points)

    def __len__(self) -> int:
        return len(self.labels)

    def nearest(self, batch: Batch) -> tuple[Positions, Floats]:
        """Positions (n, r) and distances (n, r) of the nearest known cases, r = min(reach, m)."""
        count = min(self.reach, len(self))
        return batch.shared(self.key, lambda: self._points.nearest(self.space.place(batch), count))

    def similar(self, positions: Positions, distances: Floats, options: tuple[str, ...]) -> list[Any]:
        """For each row of what `nearest` found, the first few as records."""
        found = positions[:, :SIMILAR]
        labels, near = self.labels[found].tolist(), distances[:, :SIMILAR].round(4).tolist()
        names = self.names
        return [
            tuple(SimilarCase(names[p], options[o], d) for p, o, d in zip(*row, strict=True))
            for row in zip(found.tolist(), labels, near, strict=True)
        ]

    def _content(self) -> tuple[dict[str, NDArray[Any]], Any]:
        arrays = {f"space.{name}": array for name, array in self.space.arrays().items()}
        arrays |= {"known.points": self.points, "known.labels": self.labels}
        arrays["known.names"] = np.frombuffer("\n".join(self.names).encode(), dtype=np.uint8)
        return arrays, {"reach": self.reach}

    def pack_into(self, arrays: dict[str, NDArray[Any]], note: dict[str, Any]) -> None:
        """Add these cases to what a part of a model stores."""
        mine, reach = self._content()
        arrays |= mine
        note["known"] = reach


def known_from(arrays: Mapping[str, NDArray[Any]], note: Mapping[str, Any]) -> KnownCases:
    """What `pack_into` stored."""
    space: Space = TextSpace()
    if "space.centre" in arrays:
        space = FieldSpace(
            arrays["space.centre"], arrays["space.scale"], arrays["space.marks"], arrays["space.offsets"]
        )
    names = tuple(arrays["known.names"].tobytes().decode().split("\n"))
    return KnownCases(space, arrays["known.points"], arrays["known.labels"], names, note["known"]["reach"])
