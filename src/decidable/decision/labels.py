"""Labels: options known to be right, from reviews and outcomes. What learning will learn from."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from psycopg.rows import DictRow

from decidable.kit.db import Connection, fetch_all


@dataclass(frozen=True, slots=True)
class Label:
    """One label; exactly one of `option` and `not_option` is set (a rejection says what is not right)."""

    id: UUID
    decision_id: UUID
    type_name: str
    source: str
    given_by: str
    option: str | None = None
    not_option: str | None = None
    note: str | None = None


class LabelStore:
    """All SQL about labels, of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def insert(self, label: Label, now: datetime) -> None:
        """Keep a label."""
        await self.connection.execute(
            """
            insert into labels (tenant_id, id, decision_id, type_name, source, option, not_option, given_by,
                note, created_at)
            values (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)
            """,
            [
                self.tenant_id,
                label.id,
                label.decision_id,
                label.type_name,
                label.source,
                label.option,
                label.not_option,
                label.given_by,
                label.note,
                now,
            ],
        )

    async def of(self, decision_id: UUID) -> list[DictRow]:
        """The labels of a decision, oldest first."""
        return await fetch_all(
            self.connection,
            """
            select id, decision_id, source, option, not_option, given_by, note, created_at from labels
            where tenant_id = %(tenant)s and decision_id = %(id)s order by id
            """,
            {"tenant": self.tenant_id, "id": decision_id},
        )
