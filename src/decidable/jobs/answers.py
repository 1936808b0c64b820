"""Long work as its watchers see it."""

from datetime import datetime
from typing import Any

from psycopg.rows import DictRow

from decidable.jobs.schemas import JobAnswer


def job_answer(row: DictRow, now: datetime) -> JobAnswer:
    """A job with its rate (rows a second) and the seconds that are left at that rate."""
    rate, eta = _rate(row, now)
    names = ("id", "kind", "status", "progress", "message", "total", "done", "failed", "result", "error")
    times = ("created_at", "started_at", "finished_at", "request_id")
    shown: dict[str, Any] = {name: row[name] for name in (*names, *times)}
    return JobAnswer(**shown, type=row["type_name"], rate_per_s=rate, eta_s=eta)


def _rate(row: DictRow, now: datetime) -> tuple[float | None, float | None]:
    if row["started_at"] is None or not row["done"]:
        return None, None
    seconds = ((row["finished_at"] or now) - row["started_at"]).total_seconds()
    if seconds <= 0:
        return None, None
    rate = row["done"] / seconds
    left = (row["total"] - row["done"]) / rate if row["status"] == "running" and row["total"] else None
    return round(rate, 1), None if left is None else round(left, 1)
