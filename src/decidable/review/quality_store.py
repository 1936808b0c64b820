"""What the quality of reviewers is measured on: reviews and blind answers of one tenant."""

from datetime import datetime
from typing import LiteralString
from uuid import UUID

from psycopg.rows import DictRow

from decidable.kit.db import Connection, fetch_all

MOST_ROWS = 200_000
"""The latest answers that are looked at."""

_ANSWERS: LiteralString = """
    select * from (
        select r.id, r.reviewer, r.decision_id as unit, d.type_name, 'review' as kind, r.option, r.seconds, r.blind,
            r.action = 'approve' as follows, null::text as known, p.proposal, o.option as outcome
        from reviews r
        join decisions d on d.tenant_id = r.tenant_id and d.id = r.decision_id
        left join lateral (
            select s.output ->> 'option' as proposal from steps s
            where s.tenant_id = r.tenant_id and s.decision_id = r.decision_id and s.stage = 'proposal'
        ) p on true
        left join lateral (
            select l.option from labels l
            where l.tenant_id = r.tenant_id and l.decision_id = r.decision_id and l.source = 'outcome'
            order by l.created_at desc, l.id desc limit 1
        ) o on true
        where r.tenant_id = %(tenant)s and r.created_at >= %(since)s
        union all
        select a.id, a.reviewer, b.id as unit, b.type_name, b.kind, a.option, a.seconds, true,
            b.kind = 'audit' and a.option is not distinct from d.option, b.known, null, null
        from blind_answers a
        join blind_cases b on b.tenant_id = a.tenant_id and b.id = a.case_id
        join decisions d on d.tenant_id = b.tenant_id and d.id = b.decision_id
        where a.tenant_id = %(tenant)s and a.created_at >= %(since)s
    ) said
    where %(type)s::text is null or type_name = %(type)s
    order by id desc limit %(limit)s
"""


class QualityStore:
    """What the people of one tenant have said, and of which alarms was told."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def answers(self, type_name: str | None, since: datetime) -> list[DictRow]:
        """Each answer since then with whether it is what was proposed, what is known and what turned out."""
        args = {"tenant": self.tenant_id, "type": type_name, "since": since, "limit": MOST_ROWS}
        return await fetch_all(self.connection, _ANSWERS, args)

    async def alarmed(self, since: datetime) -> set[str]:
        """Of whom an alarm was recorded since then. Whoever asks waits for others who do until these are done."""
        await self.connection.execute(
            "select pg_advisory_xact_lock(hashtextextended('review.quality_alarm ' || %s::text, 0))",
            [self.tenant_id],
        )
        rows = await fetch_all(
            self.connection,
            """
            select distinct object_id from audit
            where tenant_id = %(tenant)s and action = 'review.quality_alarm' and at >= %(since)s
            """,
            {"tenant": self.tenant_id, "since": since},
        )
        return {row["object_id"] for row in rows}
