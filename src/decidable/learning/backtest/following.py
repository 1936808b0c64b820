"""Who reads along in the audit trail for backtests; Polars is loaded when the first decision comes."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

from decidable.audit.chain import Document
from decidable.kit.db import Connection

NAME: Final = "facts"
"""What the follower is called."""


async def take(connection: Connection, tenant_id: UUID, records: Sequence[Document]) -> None:
    """Add the decisions that these records tell of to the columns of their types."""
    if any(record["action"].startswith(("decision.", "job.")) for record in records):
        from decidable.learning.backtest import segments

        await segments.take(connection, tenant_id, records)
