"""All SQL of webhooks, of one tenant; and the two questions that go across tenants."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow

from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError

ENDPOINT = (
    "e.id, e.url, e.description, e.events, e.enabled, e.disabled_reason, e.failures, e.delivered, e.dead,"
    " e.last_delivered_at, e.created_at, e.created_by, e.old_secret_until"
)
DELIVERY = (
    "id, endpoint_id, event, event_id, status, attempts, next_attempt_at, last_status, last_error, created_at,"
    " finished_at"
)


class WebhookNotFound(AppError):
    """No such endpoint in this tenant."""

    code = "webhook_not_found"
    status = 404
    title = "There is no such webhook"


class DeliveryNotFound(AppError):
    """No such delivery in this tenant."""

    code = "delivery_not_found"
    status = 404
    title = "There is no such delivery"


@dataclass(frozen=True, slots=True)
class NewEndpoint:
    """An endpoint to be made; `secret` is sealed."""

    id: UUID
    url: str
    description: str
    events: Sequence[str]
    secret: bytes
    created_by: str


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """An event on its way to one endpoint."""

    id: UUID
    endpoint_id: UUID
    event: str
    event_id: UUID
    payload: str


class EndpointStore:
    """The endpoints of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    # --- what people do --------------------------------------------------------------------------

    async def count(self) -> int:
        """How many there are. The tenant's row stays locked, so that two made at once are counted.

        In two statements: one that waited for the lock would count what was there before it waited.
        """
        tenant = {"tenant": self.tenant_id}
        await fetch_one(
            self.connection, "select from tenants where id = %(tenant)s for no key update", tenant
        )
        counted = "select count(*) as n from webhook_endpoints where tenant_id = %(tenant)s"
        row = await fetch_one(self.connection, counted, tenant)
        return row["n"] if row else 0

    async def insert(self, new: NewEndpoint, now: datetime) -> None:
        """Store an endpoint; it is told of what happens from here on."""
        await self.connection.execute(
            """
            insert into webhook_endpoints
                (tenant_id, id, url, description, events, secret, after_seq, created_at, created_by)
            values (%(tenant)s, %(id)s, %(url)s, %(description)s, %(events)s, %(secret)s,
                coalesce((select seq from audit_heads where tenant_id = %(tenant)s), 0), %(now)s, %(by)s)
            """,
            {
                "tenant": self.tenant_id,
                "id": new.id,
                "url": new.url,
                "description": new.description,
                "events": list(new.events),
                "secret": new.secret,
                "by": new.created_by,
                "now": now,
            },
        )

    async def get(self, endpoint_id: UUID, *, lock: bool = False) -> DictRow:
        """One endpoint, with what waits and what was given up; raises `WebhookNotFound`."""
        row = await fetch_one(
            self.connection,
            f"select {ENDPOINT}, {_COUNTS} from webhook_endpoints e where e.tenant_id = %(tenant)s and e.id = %(id)s"
            + (" for update" if lock else ""),
            {"tenant": self.tenant_id, "id": endpoint_id},
        )
        if row is None:
            raise WebhookNotFound(f"There is no webhook {endpoint_id}; look at GET /v1/webhooks.")
        return row

    async def page(self, limit: int, after: UUID | None) -> list[DictRow]:
        """Newest first, at most `limit + 1` rows."""
        return await fetch_all(
            self.connection,
            f"""
            select {ENDPOINT}, {_COUNTS} from webhook_endpoints e
            where e.tenant_id = %(tenant)s and (%(after)s::uuid is null or e.id < %(after)s)
            order by e.id desc limit %(limit)s
            """,
            {"tenant": self.tenant_id, "after": after, "limit": limit + 1},
        )

    async def change(self, endpoint_id: UUID, url: str, description: str, events: Sequence[str]) -> None:
        """Write what an endpoint is."""
        await self.connection.execute(
            """
            update webhook_endpoints set url = %s, description = %s, events = %s
            where tenant_id = %s and id = %s
            """,
            [url, description, list(events), self.tenant_id, endpoint_id],
        )

    async def enable(self, endpoint_id: UUID) -> None:
        """Go on, with what happens from here on; what waited goes on waiting for its turn."""
        await self.connection.execute(
            """
            update webhook_endpoints set enabled = true, disabled_reason = null, failures = 0, dead_in_a_row = 0,
                after_seq = coalesce((select seq from audit_heads where tenant_id = %(tenant)s), 0)
            where tenant_id = %(tenant)s and id = %(id)s and not enabled
            """,
            {"tenant": self.tenant_id, "id": endpoint_id},
        )

    async def disable(self, endpoint_id: UUID, reason: str) -> bool:
        """Tell it nothing more; False if it is disabled already."""
        done = await self.connection.execute(
            """
            update webhook_endpoints set enabled = false, disabled_reason = %s
            where tenant_id = %s and id = %s and enabled
            """,
            [reason, self.tenant_id, endpoint_id],
        )
        return done.rowcount == 1

    async def change_secret(self, endpoint_id: UUID, sealed: bytes, overlap_until: datetime | None) -> None:
        """Sign with a new secret; with the one before too, until then."""
        await self.connection.execute(
            """
            update webhook_endpoints set secret = %(new)s,
                old_secret = case when %(until)s::timestamptz is null then null else secret end,
                old_secret_until = %(until)s
            where tenant_id = %(tenant)s and id = %(id)s
            """,
            {"tenant": self.tenant_id, "id": endpoint_id, "new": sealed, "until": overlap_until},
        )

    async def delete(self, endpoint_id: UUID) -> None:
        """Remove an endpoint with its deliveries."""
        await self.connection.execute(
            "delete from webhook_endpoints where tenant_id = %s and id = %s", [self.tenant_id, endpoint_id]
        )

    # --- what the courier does -------------------------------------------------------------------

    async def hold(self) -> list[DictRow]:
        """Lock the enabled endpoints that no other worker holds just now."""
        return await fetch_all(
            self.connection,
            """
            select id, url, events, secret, old_secret, old_secret_until, after_seq, failures,
                last_delivered_at
            from webhook_endpoints where tenant_id = %(tenant)s and enabled
            order by id for no key update skip locked
            """,
            {"tenant": self.tenant_id},
        )

    async def tenant_and_head(self) -> tuple[str, int]:
        """The tenant's name, and the number of the last audit row."""
        row = await fetch_one(
            self.connection,
            """
            select t.name, coalesce(h.seq, 0) as seq from tenants t left join audit_heads h on h.tenant_id = t.id
            where t.id = %(tenant)s
            """,
            {"tenant": self.tenant_id},
        )
        return (row["name"], row["seq"]) if row else ("", 0)

    async def happened(self, after: int, until: int, actions: Sequence[str], limit: int) -> list[DictRow]:
        """Audit rows of these actions, in order."""
        return await fetch_all(
            self.connection,
            """
            select seq, id, body from audit
            where tenant_id = %(tenant)s and seq > %(after)s and seq <= %(until)s and action = any(%(actions)s)
            order by seq limit %(limit)s
            """,
            {
                "tenant": self.tenant_id,
                "after": after,
                "until": until,
                "actions": list(actions),
                "limit": limit,
            },
        )

    async def move(self, endpoint_id: UUID, seq: int) -> None:
        """Say up to where the audit trail was looked at for an endpoint."""
        await self.connection.execute(
            "update webhook_endpoints set after_seq = %s where tenant_id = %s and id = %s",
            [seq, self.tenant_id, endpoint_id],
        )

    async def lock(self, endpoint_id: UUID) -> bool:
        """Lock an endpoint before its deliveries, as everybody does; False if it was removed."""
        done = await self.connection.execute(
            "select from webhook_endpoints where tenant_id = %s and id = %s for no key update",
            [self.tenant_id, endpoint_id],
        )
        return done.rowcount == 1

    async def missed(self, endpoint_id: UUID, *, dead: bool) -> int:
        """Count a failed attempt, and a delivery that was given up; returns how many were, in a row."""
        row = await fetch_one(
            self.connection,
            """
            update webhook_endpoints set failed = failed + 1, failures = failures + 1,
                dead = dead + %(dead)s, dead_in_a_row = dead_in_a_row + %(dead)s
            where tenant_id = %(tenant)s and id = %(id)s returning dead_in_a_row
            """,
            {"tenant": self.tenant_id, "id": endpoint_id, "dead": int(dead)},
        )
        return row["dead_in_a_row"] if row else 0


_COUNTS = """
    (select count(*) from webhook_deliveries d where d.tenant_id = e.tenant_id and d.endpoint_id = e.id
        and d.status = 'waiting') as waiting,
    (select count(*) from webhook_deliveries d where d.tenant_id = e.tenant_id and d.endpoint_id = e.id
        and d.status = 'dead') as dead_letters
"""


class DeliveryStore:
    """The deliveries of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def insert(self, deliveries: Sequence[NewDelivery], now: datetime) -> None:
        """Store deliveries that are due at once; those that exist stay as they are."""
        if not deliveries:
            return
        await self.connection.execute(
            """
            insert into webhook_deliveries (tenant_id, id, endpoint_id, event, event_id, payload, status,
                next_attempt_at, created_at)
            select %(tenant)s, n.id, n.endpoint_id, n.event, n.event_id, n.payload::json, 'waiting', %(now)s, %(now)s
            from unnest(%(ids)s::uuid[], %(endpoints)s::uuid[], %(events)s::text[], %(event_ids)s::uuid[],
                %(payloads)s::text[]) as n (id, endpoint_id, event, event_id, payload)
            on conflict (tenant_id, endpoint_id, event_id) do nothing
            """,
            {
                "tenant": self.tenant_id,
                "now": now,
                "ids": [one.id for one in deliveries],
                "endpoints": [one.endpoint_id for one in deliveries],
                "events": [one.event for one in deliveries],
                "event_ids": [one.event_id for one in deliveries],
                "payloads": [one.payload for one in deliveries],
            },
        )

    async def get(self, delivery_id: UUID, *, lock: bool = False) -> DictRow:
        """One delivery with what is sent; raises `DeliveryNotFound`."""
        row = await fetch_one(
            self.connection,
            f"select {DELIVERY}, payload from webhook_deliveries where tenant_id = %(tenant)s and id = %(id)s"
            + (" for update" if lock else ""),
            {"tenant": self.tenant_id, "id": delivery_id},
        )
        if row is None:
            raise DeliveryNotFound(f"There is no delivery {delivery_id}; old ones are not kept for ever.")
        return row

    async def page(
        self, endpoint_id: UUID, status: str | None, limit: int, after: UUID | None
    ) -> list[DictRow]:
        """Newest first, at most `limit + 1` rows."""
        return await fetch_all(
            self.connection,
            f"""
            select {DELIVERY} from webhook_deliveries
            where tenant_id = %(tenant)s and endpoint_id = %(endpoint)s
                and {_STATUS.get(status or "", "true")} and (%(after)s::uuid is null or id < %(after)s)
            order by id desc limit %(limit)s
            """,
            {"tenant": self.tenant_id, "endpoint": endpoint_id, "after": after, "limit": limit + 1},
        )

    async def replay(self, delivery_id: UUID, now: datetime) -> None:
        """Begin a delivery anew, at once, with all its attempts."""
        await self.connection.execute(
            f"update webhook_deliveries set {_ANEW} where tenant_id = %(tenant)s and id = %(id)s",
            {"tenant": self.tenant_id, "id": delivery_id, "now": now},
        )

    async def replay_dead(self, endpoint_id: UUID, since: datetime, now: datetime) -> int:
        """The same for all that were given up of events since then; returns how many."""
        done = await self.connection.execute(
            f"""
            update webhook_deliveries set {_ANEW}
            where tenant_id = %(tenant)s and endpoint_id = %(endpoint)s and status = 'dead' and created_at >= %(since)s
            """,
            {"tenant": self.tenant_id, "endpoint": endpoint_id, "since": since, "now": now},
        )
        return done.rowcount

    async def claim(
        self, endpoint_id: UUID, room: int, most: int, now: datetime, until: datetime
    ) -> list[DictRow]:
        """Take up to `room` that are due of an endpoint that is held; no more than `most` are leased at once."""
        return await fetch_all(
            self.connection,
            """
            update webhook_deliveries set leased_until = %(until)s, attempts = attempts + 1
            where tenant_id = %(tenant)s and id = any(array(
                select id from webhook_deliveries
                where tenant_id = %(tenant)s and endpoint_id = %(endpoint)s and status = 'waiting'
                    and next_attempt_at <= %(now)s and (leased_until is null or leased_until <= %(now)s)
                order by next_attempt_at, id
                limit greatest(0, least(%(room)s, %(most)s - (select count(*) from webhook_deliveries
                    where tenant_id = %(tenant)s and endpoint_id = %(endpoint)s and status = 'waiting'
                        and leased_until > %(now)s)))
                for update skip locked))
            returning id, event, event_id, payload::text as payload, attempts
            """,
            {
                "tenant": self.tenant_id,
                "endpoint": endpoint_id,
                "room": room,
                "most": most,
                "now": now,
                "until": until,
            },
        )

    async def arrived(
        self, delivery_id: UUID, endpoint_id: UUID, status: int, now: datetime, counts: bool
    ) -> None:
        """Say that the endpoint has it, unless that is known; count it at the endpoint, which is locked first."""
        await self.connection.execute(
            """
            with endpoint as (
                select id from webhook_endpoints
                where tenant_id = %(tenant)s and id = %(endpoint)s for no key update
            ), delivery as (
                update webhook_deliveries set status = 'delivered', last_status = %(status)s, last_error = null,
                    next_attempt_at = null, leased_until = null, finished_at = %(now)s
                where tenant_id = %(tenant)s and id = %(id)s and status = 'waiting'
                    and endpoint_id in (select id from endpoint)
                returning endpoint_id
            )
            update webhook_endpoints set delivered = delivered + 1, failures = 0, dead_in_a_row = 0,
                last_delivered_at = %(now)s
            where tenant_id = %(tenant)s and id in (select endpoint_id from delivery) and %(counts)s
            """,
            {
                "tenant": self.tenant_id,
                "id": delivery_id,
                "endpoint": endpoint_id,
                "status": status,
                "now": now,
                "counts": counts,
            },
        )

    async def missed(self, delivery_id: UUID, miss: "Miss", now: datetime) -> bool:
        """Say that an attempt failed; False if that attempt does not count any more."""
        done = await self.connection.execute(
            """
            update webhook_deliveries set status = %(new)s, last_status = %(status)s, last_error = %(error)s,
                next_attempt_at = %(next)s, leased_until = null, finished_at = %(finished)s
            where tenant_id = %(tenant)s and id = %(id)s and status = 'waiting' and attempts = %(attempt)s
            """,
            {
                "tenant": self.tenant_id,
                "id": delivery_id,
                "new": "dead" if miss.next_attempt_at is None else "waiting",
                "status": miss.status,
                "error": miss.error,
                "next": miss.next_attempt_at,
                "finished": now if miss.next_attempt_at is None else None,
                "attempt": miss.attempt,
            },
        )
        return done.rowcount == 1

    async def forget(self, before: UUID, limit: int) -> int:
        """Remove what is over and was made before this id; returns how many, at most `limit`."""
        done = await self.connection.execute(
            """
            delete from webhook_deliveries where tenant_id = %(tenant)s and id = any(array(
                select id from webhook_deliveries
                where tenant_id = %(tenant)s and id < %(before)s and status <> 'waiting' order by id limit %(limit)s
                for update skip locked))
            """,
            {"tenant": self.tenant_id, "before": before, "limit": limit},
        )
        return done.rowcount


@dataclass(frozen=True, slots=True)
class Miss:
    """A failed attempt (which one), and when the next is; None: given up."""

    attempt: int
    status: int | None
    error: str | None
    next_attempt_at: datetime | None


_STATUS = {
    status: f"status = '{status}'" for status in ("waiting", "delivered", "dead")
}  # lets the index be used
_ANEW = """
    status = 'waiting', attempts = 0, next_attempt_at = %(now)s, leased_until = null, finished_at = null
"""


async def tenants_with_work(connection: Connection, now: datetime) -> list[DictRow]:
    """The tenants that have something to plant or to send: `tenant`, `proven`, `unproven` (to which endpoints)."""
    return await fetch_all(connection, "select * from tenants_with_webhook_work(%(now)s)", {"now": now})


async def figures(connection: Connection) -> dict[str, Any]:
    """Deliveries of all tenants: how many were delivered, failed, died and wait, and since when the oldest does."""
    row = await fetch_one(connection, "select * from webhook_figures()", {})
    assert row is not None
    return row
