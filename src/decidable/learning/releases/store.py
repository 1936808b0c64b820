"""All SQL about policies as releases, their comments, and what policies in the shadow said; of one tenant."""

from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow
from psycopg.types.json import Jsonb

from decidable.kit.db import Connection, fetch_all, fetch_one

_RELEASE = """
    version, body as text, state, comment, based_on, created_at, created_by, tested_at, test, published_at,
    published_by
"""


class ReleaseStore:
    """The policies of one type."""

    def __init__(self, connection: Connection, tenant_id: UUID, type_name: str) -> None:
        self.connection = connection
        self.tenant_id, self.type_name = tenant_id, type_name

    async def in_force(self, *, lock: bool = False) -> DictRow | None:
        """The type's row; None if there is no such type. Locked until the transaction ends, if so wanted."""
        plain = """
            select version, policy_version, shadow_policy from decision_types
            where tenant_id = %(tenant)s and name = %(type)s
        """
        locked = """
            select version, policy_version, shadow_policy from decision_types
            where tenant_id = %(tenant)s and name = %(type)s for update
        """
        return await fetch_one(self.connection, locked if lock else plain, self._args())

    async def page(self, limit: int, before: int | None) -> list[DictRow]:
        """Newest first, at most `limit + 1`."""
        return await fetch_all(
            self.connection,
            f"""
            select {_RELEASE} from policies where tenant_id = %(tenant)s and type_name = %(type)s
                and (%(before)s::int is null or version < %(before)s)
            order by version desc limit %(limit)s
            """,
            {**self._args(), "before": before, "limit": limit + 1},
        )

    async def get(self, version: int) -> DictRow | None:
        """One version."""
        return await fetch_one(
            self.connection,
            f"""
            select {_RELEASE} from policies
            where tenant_id = %(tenant)s and type_name = %(type)s and version = %(version)s
            """,
            {**self._args(), "version": version},
        )

    async def next_version(self) -> int:
        """The number of the next draft. The type's row must be locked."""
        row = await fetch_one(
            self.connection,
            """
            select coalesce(max(version), 0) + 1 as next from policies
            where tenant_id = %(tenant)s and type_name = %(type)s
            """,
            self._args(),
        )
        assert row is not None, "an aggregate gives a row"
        return int(row["next"])

    async def insert(self, version: int, text: str, draft: dict[str, Any], by: str, now: datetime) -> None:
        """Keep a draft: `comment`, and what it is `based_on`."""
        await self.connection.execute(
            """
            insert into policies (tenant_id, type_name, version, body, created_at, created_by, state, comment,
                based_on)
            values (%s, %s, %s, %s, %s, %s, 'draft', %s, %s)
            """,
            [
                self.tenant_id,
                self.type_name,
                version,
                text,
                now,
                by,
                draft["comment"],
                draft["based_on"],
            ],
        )

    async def set_tested(self, version: int, test: dict[str, Any], now: datetime) -> None:
        """Keep what a draft was tested with."""
        await self.connection.execute(
            """
            update policies set state = 'tested', test = %s, tested_at = %s
            where tenant_id = %s and type_name = %s and version = %s
            """,
            [Jsonb(test), now, self.tenant_id, self.type_name, version],
        )

    async def set_state(self, version: int, state: str) -> None:
        """Say where a version stands."""
        await self.connection.execute(
            "update policies set state = %s where tenant_id = %s and type_name = %s and version = %s",
            [state, self.tenant_id, self.type_name, version],
        )

    async def comments(self, version: int) -> list[DictRow]:
        """What was said about a version, oldest first."""
        return await fetch_all(
            self.connection,
            """
            select id, at, by, text from policy_comments
            where tenant_id = %(tenant)s and type_name = %(type)s and version = %(version)s order by id limit 500
            """,
            {**self._args(), "version": version},
        )

    async def comment(self, version: int, comment_id: UUID, text: str, by: str, now: datetime) -> None:
        """Keep what somebody says about a version."""
        await self.connection.execute(
            """
            insert into policy_comments (tenant_id, type_name, version, id, at, by, text)
            values (%s, %s, %s, %s, %s, %s, %s)
            """,
            [self.tenant_id, self.type_name, version, comment_id, now, by, text],
        )

    async def set_shadow(self, version: int | None) -> None:
        """Try a version in the shadow, or none."""
        await self.connection.execute(
            "update decision_types set shadow_policy = %s where tenant_id = %s and name = %s",
            [version, self.tenant_id, self.type_name],
        )

    async def shadow_counts(self, version: int) -> list[DictRow]:
        """How often the version in the shadow said what, beside what was served."""
        return await fetch_all(
            self.connection,
            """
            select served, ruling, count(*) as n, min(created_at) as since from shadow_rulings
            where tenant_id = %(tenant)s and type_name = %(type)s and policy_version = %(version)s
            group by served, ruling order by n desc, served, ruling
            """,
            {**self._args(), "version": version},
        )

    async def shadow_flips(self, version: int, limit: int, before: UUID | None) -> list[DictRow]:
        """Decisions that it would have ruled otherwise, newest first, at most `limit + 1`."""
        return await fetch_all(
            self.connection,
            """
            select decision_id, served, ruling, risk_tier, reviewers, first_reason, created_at from shadow_rulings
            where tenant_id = %(tenant)s and type_name = %(type)s and policy_version = %(version)s
                and served <> ruling and (%(before)s::uuid is null or decision_id < %(before)s)
            order by decision_id desc limit %(limit)s
            """,
            {**self._args(), "version": version, "before": before, "limit": limit + 1},
        )

    def _args(self) -> dict[str, Any]:
        return {"tenant": self.tenant_id, "type": self.type_name}
