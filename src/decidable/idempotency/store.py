"""All SQL about requests that were answered, of one tenant."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
from psycopg.rows import DictRow
from psycopg.types.json import Jsonb

from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.sealing import Sealer

REMEMBERED = timedelta(hours=24)
SWEPT_TOGETHER = 20


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that may arrive twice: whose, under which key, and what it said (a SHA-256)."""

    caller: UUID
    key: str
    fingerprint: bytes


@dataclass(frozen=True, slots=True)
class Answered:
    """The first answer to such a request."""

    status: int
    headers: dict[str, str]
    body: bytes
    object_id: str | None = None


class AnsweredStore:
    """The answers of one tenant. Bodies are sealed: one may hold a new key's secret."""

    def __init__(self, connection: Connection, tenant_id: UUID, sealer: Sealer) -> None:
        self.connection = connection
        self.tenant_id = tenant_id
        self._sealer = sealer

    async def claim(self, asked: Asked) -> bool:
        """Be the only one to work on this request until the transaction ends; False: another is."""
        name = f"{self.tenant_id} {asked.caller} {asked.key}"
        row = await fetch_one(
            self.connection,
            "select pg_try_advisory_xact_lock(hashtextextended(%(name)s, 0)) as mine",
            {"name": name},
        )
        return row is not None and row["mine"]

    async def first(self, asked: Sequence[Asked], now: datetime) -> dict[tuple[UUID, str], DictRow]:
        """The answers that are known, by caller and key."""
        rows = await fetch_all(
            self.connection,
            """
            select i.caller, i.key, i.fingerprint, i.status, i.headers, i.body from idempotency_keys i
            join unnest(%(callers)s::uuid[], %(keys)s::text[]) as w (caller, key)
                on i.caller = w.caller and i.key = w.key
            where i.tenant_id = %(tenant)s and i.created_at > %(since)s
            """,
            {
                "tenant": self.tenant_id,
                "callers": [one.caller for one in asked],
                "keys": [one.key for one in asked],
                "since": now - REMEMBERED,
            },
        )
        return {(row["caller"], row["key"]): row for row in rows}

    def opened(self, row: DictRow) -> Answered:
        """A stored answer as it was sent."""
        body = self._sealer.open(bytes(row["body"]), self._context)
        return Answered(row["status"], row["headers"], body)

    async def keep(self, answers: Sequence[tuple[Asked, Answered]], now: datetime) -> set[tuple[UUID, str]]:
        """Store answers; returns caller and key of those that are stored. Another request was first for the rest.

        A request that is just being answered elsewhere is waited for; keys are taken in order, so that two
        groups never wait for each other.
        """
        await self._sweep(now, [asked for asked, _ in answers])
        ordered = sorted(answers, key=lambda one: (one[0].caller, one[0].key))
        rows = await fetch_all(
            self.connection,
            """
            insert into idempotency_keys
                (tenant_id, caller, key, fingerprint, status, headers, body, object_id, created_at)
            select %(tenant)s, * , %(now)s from unnest(%(callers)s::uuid[], %(keys)s::text[],
                %(fingerprints)s::bytea[], %(statuses)s::smallint[], %(headers)s::jsonb[], %(bodies)s::bytea[],
                %(objects)s::text[])
            on conflict do nothing returning caller, key
            """,
            {"tenant": self.tenant_id, "now": now, **self._columns(ordered)},
        )
        return {(row["caller"], row["key"]) for row in rows}

    def _columns(self, answers: Sequence[tuple[Asked, Answered]]) -> dict[str, list[Any]]:
        return {
            "callers": [asked.caller for asked, _ in answers],
            "keys": [asked.key for asked, _ in answers],
            "fingerprints": [asked.fingerprint for asked, _ in answers],
            "statuses": [answer.status for _, answer in answers],
            "headers": [Jsonb(answer.headers, dumps=orjson.dumps) for _, answer in answers],
            "bodies": [self._sealer.seal(answer.body, self._context) for _, answer in answers],
            "objects": [answer.object_id for _, answer in answers],
        }

    async def _sweep(self, now: datetime, asked: Sequence[Asked]) -> None:
        """Forget what is too old: a few of all, and whatever stands under the keys that are asked for."""
        await self.connection.execute(
            """
            delete from idempotency_keys where tenant_id = %(tenant)s and created_at <= %(since)s
                and (caller, key) in (select * from unnest(%(callers)s::uuid[], %(keys)s::text[])
                    union (select caller, key from idempotency_keys
                        where tenant_id = %(tenant)s and created_at <= %(since)s
                        order by created_at limit %(limit)s))
            """,
            {
                "tenant": self.tenant_id,
                "since": now - REMEMBERED,
                "callers": [one.caller for one in asked],
                "keys": [one.key for one in asked],
                "limit": SWEPT_TOGETHER,
            },
        )

    @property
    def _context(self) -> bytes:
        return b"idempotency " + self.tenant_id.bytes
