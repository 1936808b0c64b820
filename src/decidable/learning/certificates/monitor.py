"""What watches a certificate: the spread of its inputs and of `d`, and the audits of its automatic answers.

Both are tested together at `DELTA`: while nothing changes and the certificate is right, one of them ever
calls with at most that probability.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal
from uuid import UUID

import numpy as np

from decidable.decision.records import FieldKind
from decidable.learning.certificates.audited import Audits
from decidable.learning.certificates.drift import Detectors, chances
from decidable.learning.certificates.reference import D, Document, salts_of

DELTA: Final = 0.05
DRIFT_DELTA: Final = DELTA / 2
AUDIT_DELTA: Final = DELTA / 2
POINTS: Final = 100
_BLOCK: Final = 50
_NOTHING: Final = 1e-9
_HALF: Final = 0xFFFF_FFFF_FFFF_FFFF


@dataclass(frozen=True, slots=True)
class Series:
    """How logarithms of capital went, thinned: at most `POINTS` points, at least `stride` decisions apart."""

    stride: int = 1
    points: tuple[tuple[int, tuple[float, ...]], ...] = ()

    def after(self, seen: int, capital: Iterable[float]) -> "Series":
        """With a point more, if the last one is far enough away."""
        if self.points and seen - self.points[-1][0] < self.stride:
            return self
        points, stride = (*self.points, (seen, tuple(log10(one) for one in capital))), self.stride
        while len(points) > POINTS:
            points, stride = points[::2], 2 * stride
        return Series(stride, points)

    def document(self) -> Document:
        """As JSON."""
        return {"stride": self.stride, "points": [[seen, *values] for seen, values in self.points]}

    @staticmethod
    def from_document(stored: Document) -> "Series":
        """The series that `document` wrote."""
        return Series(stored["stride"], tuple((seen, tuple(values)) for seen, *values in stored["points"]))


@dataclass(frozen=True, slots=True)
class Crossing:
    """What speaks against a certificate: which figure, how strongly, and after how many decisions or audits."""

    figure: str
    kind: str
    capital: float
    limit: float
    seen: int

    @property
    def sentence(self) -> str:
        """Why the certificate is suspended."""
        against = f"{shown(self.capital)} to 1, limit {shown(self.limit)} to 1"
        if self.kind == AUDITED:
            return f"more automatic answers are wrong than it allows: {against}, after {self.seen:,} blind audits"
        named = "the dissonance d is" if self.kind == D else f"the field {self.figure} is"
        return f"{named} not spread as it was when this was proven: {against}, after {self.seen:,} decisions"

    def document(self) -> Document:
        """As JSON."""
        return {
            "figure": self.figure,
            "kind": self.kind,
            "capital": self.capital,
            "limit": self.limit,
            "seen": self.seen,
        }


AUDITED: Final = "audited_error"


@dataclass(frozen=True, slots=True)
class Monitor:
    """The state after the last decision that was looked at."""

    reference: Document
    detectors: Detectors
    audits: Audits
    looked: int = 0
    series: Series = field(default_factory=Series)
    audit_series: Series = field(default_factory=Series)
    crossing: Document | None = None

    @staticmethod
    def begin(reference: Document, alpha: float) -> "Monitor":
        """Nothing was looked at yet."""
        counts = [figure["counts"] for figure in reference["figures"]]
        return Monitor(reference, Detectors.of(counts), Audits(alpha))

    @staticmethod
    def from_document(reference: Document, alpha: float, stored: Document) -> "Monitor":
        """The state that `document` wrote."""
        audits = stored["audits"]
        return Monitor(
            reference,
            Detectors.from_document(stored["detectors"]),
            Audits(alpha, audits["n"], audits["wrong"], tuple(audits["capital"])),
            stored["looked"],
            Series.from_document(stored["series"]),
            Series.from_document(stored["audit_series"]),
            stored["crossing"],
        )

    def document(self) -> Document:
        """As JSON; the reference lies with the certificate."""
        audits = self.audits
        return {
            "detectors": self.detectors.document(),
            "audits": {"n": audits.n, "wrong": audits.wrong, "capital": list(audits.capital)},
            "looked": self.looked,
            "series": self.series.document(),
            "audit_series": self.audit_series.document(),
            "crossing": self.crossing,
        }

    @property
    def limit(self) -> float:
        """At which capital one of the figures is called drift: as many of them as there are pay for it."""
        return len(self.detectors) / DRIFT_DELTA

    def look(self, ids: Sequence[UUID], bins: Sequence[tuple[int, ...]]) -> "tuple[Monitor, Crossing | None]":
        """With decisions more, aligned; stops where a figure crosses its limit and says so."""
        now, salts = self, np.array(salts_of(self.reference), np.uint64)
        for first in range(0, len(ids), _BLOCK):
            some = np.array(bins[first : first + _BLOCK], np.int64)
            halves = [(one.int >> 64, one.int & _HALF) for one in ids[first : first + _BLOCK]]
            detectors, held = now.detectors.after(some, chances(np.array(halves, np.uint64), salts))
            looked = now.looked + len(some)
            series = now.series.after(looked, held[-1].tolist())
            seen = now.detectors.seen
            now = replace(now, detectors=detectors, looked=looked, series=series)
            beyond = np.argwhere(held >= self.limit)
            if len(beyond):
                at, figure = int(beyond[0][0]), int(beyond[0][1])
                counted = int(seen[figure] + np.count_nonzero(some[: at + 1, figure] >= 0))
                return now._crossed(self._drift(figure, float(held[at, figure]), counted))
        return now, None

    def settle(self, wrong: Sequence[bool]) -> "tuple[Monitor, Crossing | None]":
        """With settled audits more; stops where they speak too strongly against the certificate."""
        limit = 1 / AUDIT_DELTA
        audits = self.audits.after_all(wrong, limit)
        series = self.audit_series.after(audits.n, [audits.worth])
        now = replace(self, audits=audits, audit_series=series)
        if audits.worth < limit:
            return now, None
        return now._crossed(Crossing(AUDITED, AUDITED, audits.worth, limit, audits.n))

    def _crossed(self, crossing: Crossing) -> "tuple[Monitor, Crossing]":
        return replace(self, crossing=crossing.document()), crossing

    def _drift(self, figure: int, capital: float, seen: int) -> Crossing:
        named = self.reference["figures"][figure]
        return Crossing(named["name"], named["kind"], capital, self.limit, seen)


def log10(capital: float) -> float:
    """To two decimals, as people see it; nothing at all is -9."""
    return round(math.log10(max(capital, _NOTHING)), 2)


def shown(capital: float) -> str:
    """A capital or a limit in a sentence."""
    return f"{capital:,.0f}" if capital < 1e6 else f"{capital:.1e}"


def kind_of(kind: str) -> Literal["number", "category", "text", "dissonance"]:
    """What a figure is, for people."""
    return "dissonance" if kind == D else FieldKind(kind).value


def state_of(document: Document | None, figure: str, kind: str) -> Literal["quiet", "alarm"]:
    """Whether a figure was called: `alarm` or `quiet`."""
    called: Any = document and (document["figure"], document["kind"])
    return "alarm" if called == (figure, kind) else "quiet"
