"""The HTTP shapes of long work."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import Field

from decidable.kit.http import Schema


class JobAnswer(Schema):
    """Long work: a batch of decisions, or the learning of a type."""

    id: UUID
    kind: Literal["batch", "learn"]
    type: str
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"]
    progress: float = Field(ge=0, le=100, description="Percent.")
    message: str | None = Field(description="What it is doing, or what it ended with.")
    total: int | None
    done: int
    failed: int = Field(description="Rows that no one could decide; the results say why.")
    rate_per_s: float | None
    eta_s: float | None
    result: Any = None
    error: Any = None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    request_id: str | None


class JobPage(Schema):
    """A page of jobs, newest first."""

    data: list[JobAnswer]
    has_more: bool
    next_cursor: str | None
