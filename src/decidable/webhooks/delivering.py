"""The courier: plants deliveries from the audit trail, and sends what is due until it arrives or is given up.

Every worker runs one. In one transaction it reads the audit rows that an endpoint has not been told of,
stores a delivery for each, and moves the endpoint on, with the endpoint's row locked: so each event becomes
one delivery, however many workers there are. A delivery that is due is leased, sent with no transaction
open, and its result stored. If the process dies between, the lease expires and it is sent again under the
same id: at least once.

Endpoints do not wait for each other. One whose last attempt arrived has up to `PER_ENDPOINT` deliveries on
their way; one that is new, or whose last attempt failed, has one, and shares a lane with its like: those
that hang fill that lane and leave the other to those that answer. Before each lane tenants stand in line.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
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
from decidable.kit.retry_after import retry_after_seconds
from decidable.kit.sealing import SealBroken
from decidable.tenants.tenants import list_tenants
from decidable.webhooks.endpoints import open_keys, rules_of
from decidable.webhooks.events import TEST, actions, payload
from decidable.webhooks.schedule import ATTEMPTS, next_attempt
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
STORE_WAITS = (0.2, 1.0, 3.0)
"""Seconds to wait after each try to store a result: without it, the endpoint gets the message once more."""
STORED_TOGETHER = 2
"""Connections that storing results may take from the worker's jobs."""
DEAD_IN_A_ROW = 100
FORGOTTEN_TOGETHER = 1000
FORGET_EVERY_SECONDS = 600.0

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Lane:
    """Room for a number of deliveries at once, `each` of them to one endpoint, and the tenants that wait for it."""

    sender: Sender
    room: int
    each: int
    line: dict[UUID, None] = field(default_factory=dict)

    def first(self) -> UUID | None:
        """Take the first in line, if there is room."""
        if self.room <= 0 or not self.line:
            return None
        tenant_id = next(iter(self.line))
        del self.line[tenant_id]
        return tenant_id


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
        self._proven = self._lane(PROVEN_LANE, PER_ENDPOINT, resolve)
        self._unproven = self._lane(UNPROVEN_LANE, 1, resolve)
        self._storing = asyncio.Semaphore(STORED_TOGETHER)
        self._under_way: set[asyncio.Task[None]] = set()
        self._wake = asyncio.Event()
        self._turn = 0
        self._forget_at = 0.0

    def _lane(self, room: int, each: int, resolve: Resolve | None) -> Lane:
        if resolve is None:
            resolve = Resolver(RESOLVER_THREADS)
            self._resolvers.append(resolve)
        return Lane(Sender(rules_of(self._context.settings), resolve), room, each)

    # --- the loop --------------------------------------------------------------------------------

    async def run(self) -> None:
        """Work until cancelled; then let what is on its way arrive."""
        try:
            while True:
                started = monotonic()
                await self._guarded(self._ask_for_work)
                looked = monotonic() - started
                await self._send_until(monotonic() + max(POLL_SECONDS, 10 * looked))
        finally:
            await self.close()

    async def _send_until(self, end: float) -> None:
        """Send for those in line, also for those who join it meanwhile."""
        while (left := end - monotonic()) > 0:
            await self._guarded(self._serve_lines)
            with suppress(TimeoutError):
                async with asyncio.timeout(left):
                    await self._wake.wait()
                await asyncio.sleep(0.01)  # what comes back within this time is served together

    async def _guarded(self, work: Callable[[], Awaitable[None]]) -> None:
        """A piece of work that the loop survives, whatever happens."""
        try:
            await work()
        except (OperationalError, PoolTimeout) as error:  # the database is away; the next look will tell
            log.warning("webhooks_not_looked_at", error=str(error)[:200])
        except Exception:
            log.exception("webhooks_look_failed")

    async def look(self) -> None:
        """Plant what happened and begin to send what is due."""
        await self._ask_for_work()
        await self._serve_lines()

    async def _ask_for_work(self) -> None:
        async with self._context.pool.connection() as connection, connection.transaction():
            found = await tenants_with_work(connection, self._context.now())
        for row in found:
            for lane, wanted in ((self._proven, row["proven"]), (self._unproven, row["unproven"])):
                if wanted:
                    lane.line.setdefault(row["tenant"])
        await self._forget_now_and_then()

    async def _serve_lines(self) -> None:
        self._wake.clear()
        for lane in (self._proven, self._unproven):
            while tenant_id := lane.first():
                for parcel in await self._serve(tenant_id, lane):
                    task = asyncio.create_task(self._deliver(parcel))
                    self._under_way.add(task)
                    task.add_done_callback(self._under_way.discard)

    def _line_up(self, tenant_id: UUID, lane: Lane) -> None:
        lane.line.setdefault(tenant_id)
        self._wake.set()

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

    async def _serve(self, tenant_id: UUID, lane: Lane) -> list[Parcel]:
        """One transaction for one tenant: plant what happened, lease what is due in this lane."""
        parcels: list[Parcel] = []
        now = self._context.now()
        self._turn += 1
        async with self._context.tenant(tenant_id) as connection:
            endpoints = EndpointStore(connection, tenant_id)
            deliveries = DeliveryStore(connection, tenant_id)
            held = await endpoints.hold()
            news = await endpoints.tenant_and_head()
            for endpoint in _from(held, self._turn):
                if endpoint["after_seq"] < news[1]:
                    await self._plant(endpoints, deliveries, endpoint, news, now)
                room = lane.room - len(parcels)
                if self._lane_of(endpoint) is lane and room > 0:
                    taken = await deliveries.claim(endpoint["id"], room, lane.each, now, now + LEASE)
                    parcels += [Parcel(tenant_id, endpoint, row, lane) for row in taken]
        lane.room -= len(parcels)
        if lane.room <= 0:
            self._line_up(tenant_id, lane)
        return parcels

    def _lane_of(self, endpoint: DictRow) -> Lane:
        proven = endpoint["failures"] == 0 and endpoint["last_delivered_at"] is not None
        return self._proven if proven else self._unproven

    async def _plant(
        self,
        endpoints: EndpointStore,
        deliveries: DeliveryStore,
        endpoint: DictRow,
        news: tuple[str, int],
        now: datetime,
    ) -> None:
        tenant, head = news
        wanted = actions(endpoint["events"])
        rows = await endpoints.happened(endpoint["after_seq"], head, wanted, PLANTED_TOGETHER)
        ids = self._context.new_ids(len(rows))
        made = [_delivery(new_id, endpoint["id"], tenant, row) for new_id, row in zip(ids, rows, strict=True)]
        await deliveries.insert(made, now)
        full = len(rows) == PLANTED_TOGETHER
        await endpoints.move(endpoint["id"], rows[-1]["seq"] if full else head)
        if full:
            self._line_up(deliveries.tenant_id, self._proven)
        if rows:
            self._line_up(deliveries.tenant_id, self._lane_of(endpoint))

    # --- sending and storing -----------------------------------------------------------------------

    async def _deliver(self, parcel: Parcel) -> None:
        name = str(parcel.delivery["id"])
        try:
            outcome = await self._send(parcel)
            for patience in STORE_WAITS:
                try:
                    await self._store(parcel, outcome)
                    break
                except (OperationalError, PoolTimeout) as error:  # if it stays away, the lease expires
                    log.warning("webhook_result_not_stored", delivery=name, error=str(error)[:200])
                    await asyncio.sleep(patience)
        except Exception:
            log.exception("webhook_delivery_failed", delivery=name)
        finally:
            parcel.lane.room += 1
            for lane in (self._proven, self._unproven):  # it may belong in the other one by now
                self._line_up(parcel.tenant_id, lane)

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
        async with self._storing:
            await (self._store_arrival if outcome.delivered else self._store_miss)(parcel, outcome)

    async def _store_arrival(self, parcel: Parcel, outcome: Outcome) -> None:
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


def _from(rows: Sequence[DictRow], turn: int) -> Sequence[DictRow]:
    """The same from another start each time: who comes first may take all the room there is."""
    start = turn % max(1, len(rows))
    return [*rows[start:], *rows[:start]]


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
