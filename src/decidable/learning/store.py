"""All SQL about published decision types and their policies, of one tenant."""

from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow
from psycopg.types.json import Jsonb

from decidable.decision.models import ModelStore
from decidable.decision.records import FieldKind, FieldSpec
from decidable.decision.types import TypeNotFound
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError


class PublishConflict(AppError):
    """Another version was published meanwhile."""

    code = "publish_conflict"
    status = 409
    title = "Another version was published meanwhile"


class PublishedTypeStore:
    """Decision types as they are published."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id
        self.models = ModelStore(connection, tenant_id)

    async def lock(self, name: str) -> DictRow | None:
        """The type's row, locked until the transaction ends; None if there is no such type yet."""
        return await fetch_one(
            self.connection,
            """
            select version, policy_version from decision_types
            where tenant_id = %(tenant)s and name = %(name)s for update
            """,
            {"tenant": self.tenant_id, "name": name},
        )

    async def put_models(self, name: str, parts: dict[str, bytes], now: datetime) -> dict[str, int]:
        """Store the models of a new version; role -> version of the model. The alias `champion` follows."""
        versions = {}
        for role, content in sorted(parts.items()):
            stored = await self.models.put(f"{name}.{role}", content, now)
            await self.models.alias(stored.name, "champion", stored.version)
            versions[role] = stored.version
        return versions

    async def insert_version(
        self, name: str, version: int, learned: dict[str, Any], by: str, now: datetime
    ) -> None:
        """Store a version of a type: its fields, options, models, report and seed."""
        await self.connection.execute(
            """
            insert into type_versions (tenant_id, type_name, version, fields, options, models, report, seed,
                created_at, created_by)
            values (%(tenant)s, %(name)s, %(version)s, %(fields)s, %(options)s, %(models)s, %(report)s, %(seed)s,
                %(now)s, %(by)s)
            """,
            {
                "tenant": self.tenant_id,
                "name": name,
                "version": version,
                "fields": Jsonb(learned["fields"]),
                "options": Jsonb(learned["options"]),
                "models": Jsonb(learned["models"]),
                "report": Jsonb(learned["report"]),
                "seed": learned["seed"],
                "now": now,
                "by": by,
            },
        )

    async def next_policy(self, name: str) -> int:
        """The number of the next version of a policy. The type's row must be locked."""
        row = await fetch_one(
            self.connection,
            "select max(version) + 1 as next from policies where tenant_id = %(tenant)s and type_name = %(name)s",
            {"tenant": self.tenant_id, "name": name},
        )
        assert row is not None, "an aggregate gives a row"
        return int(row["next"])

    async def insert_policy(
        self, name: str, version: int, text: str, by: str, now: datetime, *, based_on: int | None
    ) -> None:
        """Store a version of a type's policy that is published at once."""
        await self.connection.execute(
            """
            insert into policies (tenant_id, type_name, version, body, created_at, created_by, state, based_on,
                published_at, published_by)
            values (%s, %s, %s, %s, %s, %s, 'published', %s, %s, %s)
            """,
            [self.tenant_id, name, version, text, now, by, based_on, now, by],
        )

    async def set_test(self, name: str, version: int, test: dict[str, Any], now: datetime) -> None:
        """Keep the backtest that a policy was tested with."""
        await self.connection.execute(
            "update policies set test = %s, tested_at = %s where tenant_id = %s and type_name = %s and version = %s",
            [Jsonb(test), now, self.tenant_id, name, version],
        )

    async def supersede(self, name: str, old: int, new: int, by: str, now: datetime) -> None:
        """Say that one version of a policy took the place of another; it leaves the shadow if it was there."""
        of_type = {"tenant": self.tenant_id, "name": name, "old": old, "new": new, "by": by, "now": now}
        await self.connection.execute(
            """
            update policies set state = case when version = %(old)s then 'superseded' else 'published' end,
                published_at = case when version = %(old)s then published_at else %(now)s end,
                published_by = case when version = %(old)s then published_by else %(by)s end
            where tenant_id = %(tenant)s and type_name = %(name)s and version in (%(old)s, %(new)s)
            """,
            of_type,
        )
        await self.connection.execute(
            """
            update decision_types set shadow_policy = null
            where tenant_id = %(tenant)s and name = %(name)s and shadow_policy = %(new)s
            """,
            of_type,
        )

    async def put_in_force(self, name: str, version: int, policy_version: int, now: datetime) -> None:
        """Point the type at what answers from now on. Raises `PublishConflict` if a first version came between."""
        done = await self.connection.execute(
            """
            insert into decision_types (tenant_id, name, version, policy_version, created_at)
            values (%(tenant)s, %(name)s, %(version)s, %(policy)s, %(now)s)
            on conflict (tenant_id, name) do update set version = excluded.version,
                policy_version = excluded.policy_version
            where (decision_types.version, decision_types.policy_version) < (excluded.version, excluded.policy_version)
            """,
            {
                "tenant": self.tenant_id,
                "name": name,
                "version": version,
                "policy": policy_version,
                "now": now,
            },
        )
        if done.rowcount != 1:
            raise PublishConflict(
                f"Another version of “{name}” was published meanwhile; look at it and try again."
            )

    async def policy(self, name: str, version: int) -> DictRow:
        """One version of a policy."""
        row = await fetch_one(
            self.connection,
            """
            select version, body as text, created_at, created_by from policies
            where tenant_id = %(tenant)s and type_name = %(name)s and version = %(version)s
            """,
            {"tenant": self.tenant_id, "name": name, "version": version},
        )
        assert row is not None, "a policy in force is stored: both are written in one transaction"
        return row

    async def page(self, limit: int, after: str | None) -> list[DictRow]:
        """Types in force by name, at most `limit + 1`."""
        return await fetch_all(
            self.connection,
            """
            select t.name, t.version, t.policy_version, v.fields, v.options, v.report, v.created_at
            from decision_types t
            join type_versions v on v.tenant_id = t.tenant_id and v.type_name = t.name and v.version = t.version
            where t.tenant_id = %(tenant)s and (%(after)s::text is null or t.name > %(after)s)
            order by t.name limit %(limit)s
            """,
            {"tenant": self.tenant_id, "after": after, "limit": limit + 1},
        )

    async def get(self, name: str) -> DictRow:
        """One type in force; raises `TypeNotFound`."""
        row = await fetch_one(
            self.connection,
            """
            select t.name, t.version, t.policy_version, v.fields, v.options, v.report, v.created_at
            from decision_types t
            join type_versions v on v.tenant_id = t.tenant_id and v.type_name = t.name and v.version = t.version
            where t.tenant_id = %(tenant)s and t.name = %(name)s
            """,
            {"tenant": self.tenant_id, "name": name},
        )
        if row is None:
            raise TypeNotFound(f"There is no decision type “{name[:100]}”; look at GET /v1/decision-types.")
        return row

    async def versions(self, name: str) -> list[DictRow]:
        """All versions of a type, newest first, with the hashes of their models."""
        return await fetch_all(
            self.connection,
            """
            select v.version, v.created_at, (
                select jsonb_object_agg(role, m.sha256)
                from jsonb_each_text(v.models) as used (role, at)
                join models m on m.tenant_id = v.tenant_id and m.name = v.type_name || '.' || role
                    and m.version = at::int) as models
            from type_versions v where v.tenant_id = %(tenant)s and v.type_name = %(name)s order by v.version desc
            """,
            {"tenant": self.tenant_id, "name": name},
        )


def field_document(spec: FieldSpec) -> dict[str, Any]:
    """A field of a schema as it is stored and shown."""
    return {**asdict(spec), "categories": list(spec.categories)}


def field_from_document(stored: dict[str, Any]) -> FieldSpec:
    """The field that `field_document` wrote."""
    return FieldSpec(
        **{**stored, "kind": FieldKind(stored["kind"]), "categories": tuple(stored["categories"])}
    )
