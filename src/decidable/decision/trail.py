"""What the audit trail says about decisions: figures and a digest, never the input."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import Any

from psycopg.rows import DictRow

from decidable.access.caller import Actor
from decidable.audit.changing import Change
from decidable.decision.lines import Decided, Lines
from decidable.decision.records import Status


def ruling_of(item: Decided, digest: str) -> dict[str, Any]:
    """One decision as it was ruled on; `digest` ends the chain of its steps."""
    return {
        "type": item.type_name,
        "version": item.type_version,
        "policy_version": item.policy_version,
        "status": item.status,
        "ruling": item.ruling.outcome,
        "option": item.option,
        "confidence": item.confidence,
        "d": item.d,
        "risk_tier": item.ruling.risk_tier,
        "digest": digest,
    }


def undecided(row: DictRow) -> dict[str, Any]:
    """A decision that was asked for and that nobody can make any more."""
    nothing = dict.fromkeys(("ruling", "option", "confidence", "d", "risk_tier", "digest"))
    return {
        "type": row["type_name"],
        "version": row["type_version"],
        "policy_version": row["policy_version"],
        "status": Status.FAILED,
        **nothing,
    }


def record_created(change: Change, items: Sequence[Decided], lines: Lines, actors: Sequence[Actor]) -> None:
    """Decisions that were made in requests, each by its own actor."""
    for item, digest, actor in zip(items, lines.digests, actors, strict=True):
        change.record(
            "decision.created", "decision", item.case.id, after=ruling_of(item, digest), actor=actor
        )


def record_chunk(
    change: Change,
    job_id: object,
    type_name: str,
    chunk: int,
    items: Sequence[Decided],
    lines: Lines | None,
    failed: int,
) -> None:
    """A chunk of a batch: how its decisions came out, and one digest over all of them."""
    counts = Counter(f"{item.status}|{item.ruling.outcome}" for item in items)
    if failed:
        counts[f"{Status.FAILED}|"] = failed
    digest = hashlib.sha256("".join(lines.digests if lines else ()).encode()).hexdigest()
    after = {
        "type": type_name,
        "chunk": chunk,
        "rows": len(items) + failed,
        "lines": [items[0].origin.row_number, items[-1].origin.row_number] if items else None,
        "counts": dict(counts),
        "digest": digest,
    }
    change.record("job.chunk_decided", "job", job_id, after=after)
