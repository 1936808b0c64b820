"""All SQL of what watches certificates, of one tenant."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow
from psycopg.types.json import Jsonb

from decidable.decision.records import InputSchema
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.learning.certificates.reference import reference_of

OF_TYPE = 0
"""In place of a certificate's number: what watches the type itself."""
_LOOKED_AT = "d.id, d.type_name, d.type_version, d.policy_version, d.input, d.d, d.subject_ref, d.decided_at"


class MonitorStore:
    """Monitors, and what they look at."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def types(self) -> list[DictRow]:
        """What is in force for each type: versions, autonomy, and the text of the policy."""
        return await fetch_all(
            self.connection,
            """
            select t.name, t.version, t.policy_version, t.certificate, t.autonomy, t.autonomy_since, p.body as policy
            from decision_types t join policies p on p.tenant_id = t.tenant_id and p.type_name = t.name
                and p.version = t.policy_version
            where t.tenant_id = %(tenant)s order by t.name
            """,
            {"tenant": self.tenant_id},
        )

    async def watched(self, type_name: str) -> DictRow:
        """What is in force for a type, and the certificate that speaks for it with all that is compared with."""
        row = await fetch_one(
            self.connection,
            """
            select t.autonomy, p.body as policy, c.number, c.state, c.why, c.alpha, c.reference, c.expires_at
            from decision_types t join policies p on p.tenant_id = t.tenant_id and p.type_name = t.name
                and p.version = t.policy_version
            left join certificates c on c.tenant_id = t.tenant_id and c.type_name = t.name and c.number = t.certificate
                and c.type_version = t.version and c.policy_version = t.policy_version
            where t.tenant_id = %(tenant)s and t.name = %(name)s
            """,
            {"tenant": self.tenant_id, "name": type_name},
        )
        assert row is not None, "a type is never removed"
        return row

    async def speaking(self) -> list[DictRow]:
        """Active certificates: the latest of each version of a type under each policy."""
        return await fetch_all(
            self.connection,
            """
            select type_name, number, type_version, policy_version, alpha, group_by, proofs, created_at from (
                select distinct on (type_name, type_version, policy_version) * from certificates
                where tenant_id = %(tenant)s order by type_name, type_version, policy_version, number desc
            ) latest where state = 'active' order by type_name, number
            """,
            {"tenant": self.tenant_id},
        )

    async def decisions(self, ids: Sequence[UUID], types: Sequence[str]) -> list[DictRow]:
        """Decisions of some types by id, in the order of the ids; those that failed have no `d` and are left out."""
        return await fetch_all(
            self.connection,
            f"""
            select {_LOOKED_AT}, w.place from unnest(%(ids)s::uuid[]) with ordinality as w (id, place)
            join decisions d on d.tenant_id = %(tenant)s and d.id = w.id
            where d.d is not null and d.type_name = any(%(types)s) order by w.place
            """,
            {"tenant": self.tenant_id, "ids": list(ids), "types": list(types)},
        )

    async def sample(self, chunks: Sequence[tuple[UUID, int, int]], most: int) -> list[DictRow]:
        """At most so many decisions of each chunk (job, first and last row), drawn by a hash of their ids."""
        jobs, firsts, lasts = zip(*chunks, strict=True)
        return await fetch_all(
            self.connection,
            f"""
            select one.*, w.place from
                unnest(%(jobs)s::uuid[], %(firsts)s::int[], %(lasts)s::int[]) with ordinality as w (job, a, z, place)
            cross join lateral (
                select {_LOOKED_AT} from decisions d where d.tenant_id = %(tenant)s and d.job_id = w.job
                    and d.row_number between w.a and w.z and d.d is not null
                order by md5(d.id::text) limit %(most)s
            ) one order by w.place, md5(one.id::text)
            """,
            {
                "tenant": self.tenant_id,
                "jobs": list(jobs),
                "firsts": list(firsts),
                "lasts": list(lasts),
                "most": most,
            },
        )

    async def above(
        self, ids: Sequence[UUID], chunks: Sequence[tuple[UUID, int, int]], wanted: DictRow, limit: float
    ) -> dict[int, int]:
        """How many of these decisions of a type as it is in force have a `d` above a limit, by minute since 1970."""
        jobs, firsts, lasts = zip(*chunks, strict=True) if chunks else ((), (), ())
        rows = await fetch_all(
            self.connection,
            """
            select floor(extract(epoch from d.decided_at) / 60)::bigint as minute, count(*) as n
            from (
                select unnest(%(ids)s::uuid[]) as id
                union
                select b.id from unnest(%(jobs)s::uuid[], %(firsts)s::int[], %(lasts)s::int[]) as w (job, a, z)
                join decisions b on b.tenant_id = %(tenant)s and b.job_id = w.job and b.row_number between w.a and w.z
            ) of_these join decisions d on d.tenant_id = %(tenant)s and d.id = of_these.id
            where d.type_name = %(name)s and d.type_version = %(version)s and d.policy_version = %(policy_version)s
                and d.d > %(limit)s
            group by 1 order by 1
            """,
            {
                "tenant": self.tenant_id,
                "ids": list(ids),
                "jobs": list(jobs),
                "firsts": list(firsts),
                "lasts": list(lasts),
                "name": wanted["name"],
                "version": wanted["version"],
                "policy_version": wanted["policy_version"],
                "limit": limit,
            },
        )
        return {row["minute"]: row["n"] for row in rows}

    async def audits(self, ids: Sequence[UUID]) -> list[DictRow]:
        """Settled audits of these decisions, in the order of the ids, with what the decisions were."""
        return await fetch_all(
            self.connection,
            """
            select distinct on (w.place) w.place, b.wrong, d.type_name, d.type_version, d.policy_version, d.certificate,
                d.trust, d.risk_tier, d.input, d.subject_ref, d.decided_at
            from unnest(%(ids)s::uuid[]) with ordinality as w (id, place)
            join blind_cases b on b.tenant_id = %(tenant)s and b.decision_id = w.id and b.kind = 'audit'
                and b.settled_at is not null and b.wrong is not null
            join decisions d on d.tenant_id = %(tenant)s and d.id = w.id
            order by w.place, b.settled_at desc
            """,
            {"tenant": self.tenant_id, "ids": list(ids)},
        )

    async def reference(self, type_name: str, number: int) -> dict[str, Any]:
        """What a certificate's figures are compared with; where it has none, `d` without bins, which never drifts."""
        row = await fetch_one(
            self.connection,
            """
            select reference from certificates
            where tenant_id = %(tenant)s and type_name = %(name)s and number = %(number)s
            """,
            {"tenant": self.tenant_id, "name": type_name, "number": number},
        )
        assert row is not None
        found: dict[str, Any] = row["reference"]
        return found if found.get("figures") else reference_of(InputSchema(()), [], [])

    async def state(self, type_name: str, number: int) -> DictRow | None:
        """The state of a monitor, and when it was written; None before the first."""
        return await fetch_one(
            self.connection,
            """
            select state, seen, updated_at from monitors
            where tenant_id = %(tenant)s and type_name = %(name)s and certificate = %(number)s
            """,
            {"tenant": self.tenant_id, "name": type_name, "number": number},
        )

    async def save(
        self, type_name: str, number: int, state: dict[str, Any], seen: int, now: datetime
    ) -> None:
        """Write the state of a monitor."""
        await self.connection.execute(
            """
            insert into monitors (tenant_id, type_name, certificate, state, seen, updated_at)
            values (%(tenant)s, %(name)s, %(number)s, %(state)s, %(seen)s, %(now)s)
            on conflict (tenant_id, type_name, certificate)
                do update set state = excluded.state, seen = excluded.seen, updated_at = excluded.updated_at
            """,
            {
                "tenant": self.tenant_id,
                "name": type_name,
                "number": number,
                "state": Jsonb(state),
                "seen": seen,
                "now": now,
            },
        )

    async def lock_type(self, type_name: str) -> None:
        """Lock a type's row: before the rows of its certificates, as publishing does."""
        await self.connection.execute(
            "select from decision_types where tenant_id = %s and name = %s for no key update",
            [self.tenant_id, type_name],
        )

    async def speaks(self, type_name: str, number: int) -> bool:
        """Whether a certificate is the one that stands over what is in force."""
        return (
            await fetch_one(
                self.connection,
                """
            select from decision_types t join certificates c on c.tenant_id = t.tenant_id and c.type_name = t.name
                and c.number = t.certificate and c.type_version = t.version and c.policy_version = t.policy_version
            where t.tenant_id = %(tenant)s and t.name = %(name)s and t.certificate = %(number)s
            """,
                {"tenant": self.tenant_id, "name": type_name, "number": number},
            )
            is not None
        )

    async def end(self, type_name: str, number: int, state: str, why: str, now: datetime) -> bool:
        """Take an active certificate out of force; False if it is not active any more."""
        done = await self.connection.execute(
            """
            update certificates set state = %(state)s, why = %(why)s, changed_at = %(now)s
            where tenant_id = %(tenant)s and type_name = %(name)s and number = %(number)s and state = 'active'
            """,
            {
                "tenant": self.tenant_id,
                "name": type_name,
                "number": number,
                "state": state,
                "why": why,
                "now": now,
            },
        )
        return done.rowcount == 1

    async def expired(self, now: datetime) -> list[DictRow]:
        """Certificates that are over and still active, by type: the order in which they are locked."""
        return await fetch_all(
            self.connection,
            """
            select type_name, number, expires_at from certificates
            where tenant_id = %(tenant)s and state = 'active' and expires_at <= %(now)s order by type_name, number
            """,
            {"tenant": self.tenant_id, "now": now},
        )
