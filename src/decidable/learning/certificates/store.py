"""All SQL about certificates, of one tenant."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow
from psycopg.types.json import Jsonb

from decidable.decision.records import Autonomy, CertificateState
from decidable.decision.types import CERTIFICATE_STATE, TypeNotFound
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.ids import first_of

_SHOWN = f"""
    number, type_version, policy_version, why, alpha, delta, group_by, source, window_from, window_to, labels,
    decisions, proofs, created_at, created_by, expires_at, changed_at,
    {CERTIFICATE_STATE} as state
"""


class Source(StrEnum):
    """Where the labels of a certificate come from."""

    HISTORY = "history"
    DECISIONS = "decisions"


def speaks_for(certificate: Mapping[str, Any], of: Mapping[str, Any]) -> bool:
    """Whether rulings of a type (its row, `of`) go by a certificate: active, in force, and of what is in force."""
    mine = (certificate["number"], certificate["type_version"], certificate["policy_version"])
    theirs = (of["certificate"], of["version"], of["policy_version"])
    return certificate["state"] == CertificateState.ACTIVE and mine == theirs


class CertificateStore:
    """Certificates of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def type_row(self, name: str, *, lock: bool = False) -> DictRow:
        """What is in force for a type; raises `TypeNotFound`. `lock`: nobody else changes it meanwhile."""
        row = await fetch_one(
            self.connection,
            f"""
            select name, version, policy_version, certificate, autonomy, autonomy_pinned_by, autonomy_since
            from decision_types where tenant_id = %(tenant)s and name = %(name)s {"for update" if lock else ""}
            """,
            {"tenant": self.tenant_id, "name": name},
        )
        if row is None:
            raise TypeNotFound(f"There is no decision type “{name[:100]}”; look at GET /v1/decision-types.")
        return row

    async def insert(self, name: str, made: dict[str, Any]) -> int:
        """Store a certificate under the next number of its type, whose row must be locked."""
        row = await fetch_one(
            self.connection,
            """
            insert into certificates (tenant_id, type_name, number, type_version, policy_version, state, why, alpha,
                delta, group_by, source, window_from, window_to, labels, decisions, proofs, reference, created_at,
                created_by, expires_at, changed_at)
            select %(tenant)s, %(name)s, coalesce(max(number), 0) + 1, %(type_version)s, %(policy_version)s,
                %(state)s, %(why)s, %(alpha)s, %(delta)s, %(group_by)s, %(source)s, %(window_from)s, %(window_to)s,
                %(labels)s, %(decisions)s, %(proofs)s, %(reference)s, %(now)s, %(by)s, %(expires_at)s, %(now)s
            from certificates where tenant_id = %(tenant)s and type_name = %(name)s
            returning number
            """,
            {
                **made,
                "tenant": self.tenant_id,
                "name": name,
                "proofs": Jsonb(made["proofs"]),
                "reference": Jsonb(made["reference"]),
            },
        )
        assert row is not None
        return int(row["number"])

    async def put_in_force(self, name: str, number: int) -> None:
        """Let a certificate speak for its type, whose row must be locked."""
        await self.connection.execute(
            "update decision_types set certificate = %s where tenant_id = %s and name = %s",
            [number, self.tenant_id, name],
        )

    async def get(self, name: str, number: int, now: datetime) -> DictRow | None:
        """One certificate."""
        return await fetch_one(
            self.connection,
            f"""
            select {_SHOWN} from certificates c
            where tenant_id = %(tenant)s and type_name = %(name)s and number = %(number)s
            """,
            {"tenant": self.tenant_id, "name": name, "number": number, "now": now},
        )

    async def page(self, name: str, limit: int, after: int | None, now: datetime) -> list[DictRow]:
        """Newest first, at most `limit + 1`."""
        return await fetch_all(
            self.connection,
            f"""
            select {_SHOWN} from certificates c
            where tenant_id = %(tenant)s and type_name = %(name)s
                and (%(after)s::int is null or number < %(after)s)
            order by number desc limit %(limit)s
            """,
            {"tenant": self.tenant_id, "name": name, "after": after, "limit": limit + 1, "now": now},
        )

    async def set_autonomy(
        self, name: str, level: Autonomy, pinned_by: str | None, change: dict[str, Any]
    ) -> None:
        """Change how much a type may answer by itself, and keep why."""
        await self.connection.execute(
            """
            update decision_types set autonomy = %s, autonomy_pinned_by = %s, autonomy_since = %s
            where tenant_id = %s and name = %s
            """,
            [level, pinned_by, change["at"], self.tenant_id, name],
        )
        await self.connection.execute(
            """
            insert into autonomy_changes (tenant_id, type_name, id, at, before, after, pinned, why, certificate, by)
            values (%(tenant)s, %(name)s, %(id)s, %(at)s, %(before)s, %(after)s, %(pinned)s, %(why)s, %(certificate)s,
                %(by)s)
            """,
            {
                **change,
                "tenant": self.tenant_id,
                "name": name,
                "after": level,
                "pinned": pinned_by is not None,
            },
        )

    async def autonomy_changes(self, name: str, limit: int) -> list[DictRow]:
        """How the autonomy of a type came to be, newest first."""
        return await fetch_all(
            self.connection,
            """
            select at, before, after, pinned, why, certificate, by from autonomy_changes
            where tenant_id = %(tenant)s and type_name = %(name)s order by id desc limit %(limit)s
            """,
            {"tenant": self.tenant_id, "name": name, "limit": limit},
        )

    async def spread(self, of: dict[str, Any], since: datetime, until: datetime, most: int) -> list[DictRow]:
        """Inputs and d of the newest decisions of a window, of one type version under one policy."""
        return await fetch_all(
            self.connection,
            """
            select input, d, subject_ref from decisions
            where tenant_id = %(tenant)s and type_name = %(name)s and type_version = %(type_version)s
                and policy_version = %(policy_version)s and d is not null
                and id >= %(from)s and id < %(until)s
            order by id desc limit %(most)s
            """,
            {
                **of,
                "tenant": self.tenant_id,
                "from": first_of(since),
                "until": first_of(until),
                "most": most,
            },
        )

    async def traffic(self, name: str, since: datetime) -> DictRow:
        """How many decisions of a type there were since then, how many went to people, and from when on."""
        row = await fetch_one(
            self.connection,
            """
            select count(*) as decisions, count(*) filter (where ruling = 'needs_review') as reviews,
                min(created_at) as first
            from decisions where tenant_id = %(tenant)s and type_name = %(name)s and created_at >= %(since)s
            """,
            {"tenant": self.tenant_id, "name": name, "since": since},
        )
        assert row is not None
        return row
