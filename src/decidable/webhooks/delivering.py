"""The courier: plants deliveries from the audit trail, and sends what is due until it arrives or is given up.

Every worker runs one. In one transaction it reads the audit rows that an endpoint has not been told of,
stores a delivery for each, and moves the endpoint on, with the endpoint's row locked: so each event becomes
one delivery, however many workers there are. A delivery that is due is leased, sent with no transaction
open, and its result stored. If the process dies between, the lease expires and it is sent again under the
same id: at least once.

Endpoints do not wait for each other. One whose last attempt arrived has up to `PER_ENDPOINT` deliveries on
their way; one that is new, or whose last attempt failed, has one, and shares a lane with its like: those
that hang fill that lane and leave the other to those that answer.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic
from uuid import UUID

import orjson
import structlog
from psycopg import OperationalError
from psycopg.rows import DictRow
from psycopg_pool import PoolTimeout

from decidable.access.caller import Actor
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.kit.ids import first_of
from decidable.kit.sealing import SealBroken
from decidable.tenants.tenants import list_tenants
from decidable.webhooks.endpoints import open_keys, rules_of
from decidable.webhooks.events import TEST, actions, payload
from decidable.webhooks.schedule import ATTEMPTS, next_attempt, retry_after_seconds
from decidable.webhooks.sending import Message, Outcome, Resolve, Resolver, Sender
from decidable.webhooks.signing import signature_headers
from decidable.webhooks.store import DeliveryStore, EndpointStore, Miss, NewDelivery, tenants_with_work

POLL_SECONDS = 0.5
LEASE = timedelta(seconds=30)
"""Longer than an attempt can take."""
PER_ENDPOINT = 4
PROVEN_LANE, UNPROVEN_LANE = 96, 32
"""How many deliveries are on their way at once in a worker: to endpoints that answer, and to the others."""
RESOLVER_THREADS = 32
PLANTED_TOGETHER = 500
STORED_TOGETHER = 2
"""Connections that storing results may take from the worker's jobs."""
DEAD_IN_A_ROW = 100
FORGOTTEN_TOGETHER = 1000
FORGET_EVERY_SECONDS = 600.0

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Lane:
    """Room for a number of deliveries at once."""

    sender: Sender
    room: int


@dataclass(frozen=True, slots=True)
class Parcel:
    """One attempt at one delivery."""

    tenant_id: UUID
    endpoint: DictRow
    delivery: DictRow
    lane: Lane


class Courier:
    """Plants and sends. `resolve` replaces the system's names."""

    def __init__(self, context: Context, resolve: Resolve | None = None) -> None:
        self._context = context
        self._resolvers: list[Resolver] = []
        self._proven = self._lane(PROVEN_LANE, resolve)
        self._unproven = self._lane(UNPROVEN_LANE, resolve)
        self._storing = asyncio.Semaphore(STORED_TOGETHER)
        self._under_way: set[asyncio.Task[None]] = set()
        self._again: set[UUID] = set()
        self._wake = asyncio.Event()
        self._turn = 0
        self._forget_at = 0.0

    def _lane(self, room: int, resolve: Resolve | None) -> Lane:
        if resolve is None:
            resolve = Resolver(RESOLVER_THREADS)
            self._resolvers.append(resolve)
        return Lane(Sender(rules_of(self._context.settings), resolve), room)

    # --- the loop --------------------------------------------------------------------------------

    async def run(self) -> None:
        """Work until cancelled; then let what is on its way arrive."""
        try:
            while True:
                started = monotonic()
                await self._guarded()
                looked = monotonic() - started
                await self._until(monotonic() + max(POLL_SECONDS, 10 * looked))
        finally:
            await self.close()

    async def _until(self, end: float) -> None:
        """Serve the tenants whose deliveries come back meanwhile."""
        while (left := end - monotonic()) > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self._wake.wait()
                await self._guarded(self._take_again())
                await asyncio.sleep(0.01)  # what comes back within this time is served together

    def _take_again(self) -> list[UUID]:
        self._wake.clear()
        found, self._again = self._again, set()
        return list(found)

    async def _guarded(self, tenants: Sequence[UUID] | None = None) -> None:
        """A look that the loop survives, whatever happens."""
        try:
            await self.look(tenants)
        except (OperationalError, PoolTimeout) as error:  # the database is away; the next look will tell
            log.warning("webhooks_not_looked_at", error=str(error)[:200])
        except Exception:
            log.exception("webhooks_look_failed")

    async def look(self, tenants: Sequence[UUID] | None = None) -> None:
        """Plant and begin to send what there is, for all tenants with work or for these."""
        if tenants is None:
            async with self._context.pool.connection() as connection, connection.transaction():
                tenants = await tenants_with_work(connection, self._context.now())
            await self._forget_now_and_then()
        self._turn += 1
        start = self._turn % max(
            1, len(tenants)
        )  # whoever is first may fill the lanes: everybody is, in turn
        for tenant_id in (*tenants[start:], *tenants[:start]):
            for parcel in await self._serve(tenant_id):
                task = asyncio.create_task(self._deliver(parcel))
                self._under_way.add(task)
                task.add_done_callback(self._under_way.discard)

    @property
    def busy(self) -> bool:
        """Whether something is on its way."""
        return bool(self._under_way)

    async def settle(self) -> None:
        """Wait until nothing is on its way."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    async def close(self) -> None:
        """Wait a while for what is on its way; break the rest off, whose leases expire."""
        if self._under_way:
            _, late = await asyncio.wait(self._under_way, timeout=self._context.settings.drain_seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        for resolver in self._resolvers:
            resolver.close()

    # --- planting and taking -----------------------------------------------------------------------

    async def _serve(self, tenant_id: UUID) -> list[Parcel]:
        """One transaction for one tenant: plant what happened, lease what is due."""
        parcels: list[Parcel] = []
        now = self._context.now()
        async with self._context.tenant(tenant_id) as connection:
            endpoints = EndpointStore(connection, tenant_id)
            deliveries = DeliveryStore(connection, tenant_id)
            held = await endpoints.hold()
            tenant, head = await endpoints.tenant_and_head()
            for endpoint in held:
                if endpoint["after_seq"] < head:
                    await self._plant(endpoints, deliveries, endpoint, (tenant, head), now)
                lane, most = self._lane_of(endpoint)
                room = lane.room - sum(parcel.lane is lane for parcel in parcels)
                taken = (
                    await deliveries.claim(endpoint["id"], room, most, now, now + LEASE) if room > 0 else []
                )
                parcels += [Parcel(tenant_id, endpoint, row, lane) for row in taken]
        for parcel in parcels:
            parcel.lane.room -= 1
        return parcels

    def _lane_of(self, endpoint: DictRow) -> tuple[Lane, int]:
        proven = endpoint["failures"] == 0 and endpoint["last_delivered_at"] is not None
        return (self._proven, PER_ENDPOINT) if proven else (self._unproven, 1)

    async def _plant(
        self,
        endpoints: EndpointStore,
        deliveries: DeliveryStore,
        endpoint: DictRow,
        tenant_and_head: tuple[str, int],
        now: datetime,
    ) -> None:
        tenant, head = tenant_and_head
        rows = await endpoints.happened(
            endpoint["after_seq"], head, actions(endpoint["events"]), PLANTED_TOGETHER
        )
        ids = self._context.new_ids(len(rows))
        made = [_delivery(new_id, endpoint["id"], tenant, row) for new_id, row in zip(ids, rows, strict=True)]
        await deliveries.insert(made, now)
        full = len(rows) == PLANTED_TOGETHER
        await endpoints.move(endpoint["id"], rows[-1]["seq"] if full else head)
        if full:
            self._serve_again(deliveries.tenant_id)

    def _serve_again(self, tenant_id: UUID) -> None:
        self._again.add(tenant_id)
        self._wake.set()

    # --- sending and storing -----------------------------------------------------------------------

    async def _deliver(self, parcel: Parcel) -> None:
        try:
            outcome = await self._send(parcel)
            async with self._storing:
                await self._store(parcel, outcome)
        except (OperationalError, PoolTimeout) as error:  # the lease expires, and it is sent again
            log.warning(
                "webhook_result_not_stored", delivery=str(parcel.delivery["id"]), error=str(error)[:200]
            )
        except Exception:
            log.exception("webhook_delivery_failed", delivery=str(parcel.delivery["id"]))
        finally:
            parcel.lane.room += 1
            self._serve_again(parcel.tenant_id)

    async def _send(self, parcel: Parcel) -> Outcome:
        now, delivery = self._context.now(), parcel.delivery
        try:
            keys = open_keys(self._context.sealer, parcel.tenant_id, parcel.endpoint, now)
        except SealBroken:
            return Outcome(error="The secret of this webhook cannot be opened any more; rotate it.")
        body = delivery["payload"].encode()
        headers = signature_headers(keys, str(delivery["event_id"]), int(now.timestamp()), body)
        return await parcel.lane.sender.send(Message(parcel.endpoint["url"], headers, body))

    async def _store(self, parcel: Parcel, outcome: Outcome) -> None:
        if not outcome.delivered:
            await self._store_miss(parcel, outcome)
            return
        counts = parcel.delivery["event"] != TEST
        async with self._context.tenant(parcel.tenant_id) as connection:
            await DeliveryStore(connection, parcel.tenant_id).arrived(
                parcel.delivery["id"],
                parcel.endpoint["id"],
                outcome.status or 0,
                self._context.now(),
                counts,
            )

    async def _store_miss(self, parcel: Parcel, outcome: Outcome) -> None:
        now, delivery, endpoint_id = self._context.now(), parcel.delivery, parcel.endpoint["id"]
        miss = _miss(delivery, outcome, now)
        dead = miss.next_attempt_at is None
        async with changing(self._context, parcel.tenant_id, Actor.system("worker")) as change:
            endpoints = EndpointStore(change.connection, parcel.tenant_id)
            deliveries = DeliveryStore(change.connection, parcel.tenant_id)
            counted = await endpoints.lock(endpoint_id) and await deliveries.missed(delivery["id"], miss, now)
            if not counted or delivery["event"] == TEST:
                return
            reason = _reason_to_stop(outcome, await endpoints.missed(endpoint_id, dead=dead))
            if reason and await endpoints.disable(endpoint_id, reason):
                after = {"enabled": False, "reason": reason}
                change.record(
                    "webhook.changed", "webhook", endpoint_id, before={"enabled": True}, after=after
                )
        log.info("webhook_attempt_failed", delivery=str(delivery["id"]), status=outcome.status, dead=dead)

    # --- forgetting --------------------------------------------------------------------------------

    async def _forget_now_and_then(self) -> None:
        if monotonic() < self._forget_at:
            return
        self._forget_at = monotonic() + FORGET_EVERY_SECONDS
        kept = timedelta(days=self._context.settings.webhook_keep_days)
        before = first_of(self._context.now() - kept)
        for tenant in await list_tenants(self._context):
            gone = FORGOTTEN_TOGETHER
            while gone == FORGOTTEN_TOGETHER:
                async with self._context.tenant(tenant.id) as connection:
                    gone = await DeliveryStore(connection, tenant.id).forget(before, FORGOTTEN_TOGETHER)


def _delivery(new_id: UUID, endpoint_id: UUID, tenant: str, row: DictRow) -> NewDelivery:
    record = orjson.loads(row["body"])
    return NewDelivery(new_id, endpoint_id, record["action"], row["id"], payload(tenant, record))


def _miss(delivery: DictRow, outcome: Outcome, now: datetime) -> Miss:
    again = None
    if delivery["event"] != TEST and not outcome.gone:
        asked = retry_after_seconds(outcome.retry_after, now)
        again = next_attempt(delivery["id"], delivery["attempts"], now, asked)
    return Miss(delivery["attempts"], outcome.status, outcome.error, again)


def _reason_to_stop(outcome: Outcome, dead_in_a_row: int) -> str | None:
    if outcome.gone:
        return "The endpoint answered 410: it wants no more."
    if dead_in_a_row >= DEAD_IN_A_ROW:
        return f"{dead_in_a_row} deliveries in a row were given up, each after {ATTEMPTS} attempts."
    return None


async def deliver_forever(context: Context) -> None:
    """Run a courier; never ends."""
    await Courier(context).run()
