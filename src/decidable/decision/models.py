"""Models by the hash of their content: put, load by version, list, alias. A registry can stand behind it."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError


class ModelDamaged(AppError):
    """The stored bytes are not those that were learned."""

    code = "model_damaged"
    status = 503
    title = "A stored model is damaged"


class ModelNotFound(AppError):
    """There is no such version or alias of a model."""

    code = "model_not_found"
    status = 404
    title = "There is no such model"


@dataclass(frozen=True, slots=True)
class ModelVersion:
    """One version of a model, without its bytes."""

    name: str
    version: int
    sha256: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class LoadedModel:
    """The bytes of a model, checked against their hash."""

    sha256: str
    content: bytes


class BlobStore:
    """Bytes by their SHA-256, of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def put(self, content: bytes, now: datetime) -> str:
        """Keep bytes; the same bytes are kept once. Returns their SHA-256 in hex."""
        sha256 = hashlib.sha256(content).hexdigest()
        await self.connection.execute(
            """
            insert into blobs (tenant_id, sha256, content, created_at)
            values (%(tenant)s, %(sha256)s, %(content)b, %(now)s) on conflict do nothing
            """,
            {"tenant": self.tenant_id, "sha256": sha256, "content": content, "now": now},
        )
        return sha256

    async def get(self, sha256: str) -> bytes:
        """The bytes; raises `ModelDamaged` if they are gone or not what their hash says."""
        async with self.connection.cursor(binary=True) as cursor:
            await cursor.execute(
                "select content from blobs where tenant_id = %s and sha256 = %s", [self.tenant_id, sha256]
            )
            row = await cursor.fetchone()
        content = b"" if row is None else bytes(row[0])
        if hashlib.sha256(content).hexdigest() != sha256:
            raise ModelDamaged(
                f"What is stored under {sha256[:12]} is not what was learned; restore it from a backup."
            )
        return content


class ModelStore:
    """Versions and aliases of models of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id
        self.blobs = BlobStore(connection, tenant_id)

    async def put(self, name: str, content: bytes, now: datetime) -> ModelVersion:
        """Store the next version of a model. To be called inside a transaction that holds the type's row."""
        sha256 = await self.blobs.put(content, now)
        row = await fetch_one(
            self.connection,
            """
            insert into models (tenant_id, name, version, sha256, created_at)
            select %(tenant)s, %(name)s, coalesce(max(version), 0) + 1, %(sha256)s, %(now)s
            from models where tenant_id = %(tenant)s and name = %(name)s
            returning version
            """,
            {"tenant": self.tenant_id, "name": name, "sha256": sha256, "now": now},
        )
        assert row is not None
        return ModelVersion(name, row["version"], sha256, now)

    async def alias(self, name: str, alias: str, version: int) -> None:
        """Point an alias such as `champion` at a version."""
        await self.connection.execute(
            """
            insert into model_aliases (tenant_id, name, alias, version)
            values (%(tenant)s, %(name)s, %(alias)s, %(version)s)
            on conflict (tenant_id, name, alias) do update set version = excluded.version
            """,
            {"tenant": self.tenant_id, "name": name, "alias": alias, "version": version},
        )

    async def versions(self, name: str) -> list[ModelVersion]:
        """All versions of a model, newest first."""
        rows = await fetch_all(
            self.connection,
            """
            select name, version, sha256, created_at from models
            where tenant_id = %(tenant)s and name = %(name)s order by version desc
            """,
            {"tenant": self.tenant_id, "name": name},
        )
        return [ModelVersion(**row) for row in rows]

    async def load(self, name: str, version: int | str) -> LoadedModel:
        """The bytes of a version, or of the version that an alias points at."""
        row = await fetch_one(
            self.connection,
            """
            select sha256 from models m where m.tenant_id = %(tenant)s and m.name = %(name)s and m.version = case
                when %(version)s::int is not null then %(version)s
                else (select version from model_aliases a
                      where a.tenant_id = m.tenant_id and a.name = m.name and a.alias = %(alias)s) end
            """,
            {
                "tenant": self.tenant_id,
                "name": name,
                "version": version if isinstance(version, int) else None,
                "alias": version if isinstance(version, str) else None,
            },
        )
        if row is None:
            raise ModelNotFound(f"The model {name} has no version or alias {version}.")
        return LoadedModel(row["sha256"], await self.blobs.get(row["sha256"]))
