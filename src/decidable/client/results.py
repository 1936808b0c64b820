"""The rows of a batch's results; the API document does not describe lines of NDJSON, so this is written by hand."""

from uuid import UUID

from decidable.client.shape import Shape


class Result(Shape):
    """What became of one row; `line` is where it began in the file (the header is line 1), or its number."""

    line: int
    id: UUID
    status: str
    option: str | None = None
    confidence: float | None = None
    d: float | None = None
    risk_tier: str | None = None
    ruling: str | None = None
    reason: str | None = None
    probabilities: dict[str, float] | None = None
    critique: dict[str, float] | None = None
