"""The follower that watches certificates: it reads along in the audit trail, and what crosses a limit ends at once.

The state of every monitor advances in the transaction that remembers what was read, and a certificate is
suspended in that same transaction: each decision counts once, whatever dies in between.

Of a chunk of a batch at most `OF_A_CHUNK` decisions are looked at, drawn by a hash of their ids. Ids say
nothing of what is watched, so those that are drawn are exchangeable if all are: nothing is lost but speed of
detection, and a batch of a million rows costs no more than it can tell. The order within a chunk is that of
the hash, so that a file whose neighbouring rows are alike does not look like drift.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from uuid import UUID

import structlog
from psycopg.rows import DictRow

from decidable.access.caller import Actor
from decidable.audit.chain import Document
from decidable.audit.changing import Change, chain
from decidable.context import Context
from decidable.decision.policy.document import DissonanceBudget, parse_policy
from decidable.decision.records import Autonomy
from decidable.kit.db import Connection
from decidable.learning.autonomy import fall
from decidable.learning.certificates.budget import Minutes, minute_of, moment_of
from decidable.learning.certificates.ending import suspend
from decidable.learning.certificates.monitor import Crossing, Monitor
from decidable.learning.certificates.monitor_store import OF_TYPE, MonitorStore
from decidable.learning.certificates.reference import Binning

NAME = "monitors"
"""What the follower is called."""
OF_A_CHUNK = 100
RISK_TIER = "risk_tier"

log = structlog.get_logger(__name__)

Versioned = tuple[str, int, int]
"""A type at one version, under one version of its policy."""


@dataclass(slots=True)
class _Told:
    """What records tell of: decisions, chunks of batches and settled audits, each with its place in the trail."""

    decisions: list[tuple[int, UUID, str]] = field(default_factory=list)
    chunks: list[tuple[int, tuple[UUID, int, int], str]] = field(default_factory=list)
    audits: list[UUID] = field(default_factory=list)

    @staticmethod
    def by(records: Sequence[Document]) -> "_Told":
        """Read records."""
        told = _Told()
        for place, record in enumerate(records):
            action, after = record["action"], record["after"] or {}
            if action in ("decision.created", "decision.decided"):
                told.decisions.append((place, UUID(record["object"]["id"]), after["type"]))
            elif action == "job.chunk_decided":
                lines = after.get("lines")  # older records do not say which rows they are about
                if lines:
                    job = UUID(record["object"]["id"])
                    told.chunks.append((place, (job, lines[0], lines[1]), after["type"]))
            elif action == "audit.settled":
                told.audits.append(UUID(record["object"]["id"]))
        return told


async def take(
    context: Context, connection: Connection, tenant_id: UUID, records: Sequence[Document]
) -> None:
    """Let every monitor see what these records tell; end what crosses its limit."""
    told = _Told.by(records)
    if not (told.decisions or told.chunks or told.audits):
        return
    change = Change(connection, tenant_id, Actor.system("monitor"))
    await _Watch(context, change, MonitorStore(connection, tenant_id), told).run()
    await chain(context, change)


@dataclass(slots=True)
class _Watch:
    """One portion of the trail of one tenant, on its way through the monitors."""

    context: Context
    change: Change
    store: MonitorStore
    told: _Told

    async def run(self) -> None:
        """Certificates first, then budgets."""
        speaking = {_versioned(row): row for row in await self.store.speaking()}
        if speaking:
            looked = _by_version(await self._decisions({name for name, _, _ in speaking}))
            audited = _by_version(await self.store.audits(self.told.audits) if self.told.audits else [])
            for key in sorted({*looked, *audited} & speaking.keys()):
                await self._certificate(speaking[key], looked.get(key, []), audited.get(key, []))
        for row in await self.store.types():
            budget = _budget(row["policy"])
            if budget is not None:
                await self._budget(row, budget)

    async def _decisions(self, types: set[str]) -> list[DictRow]:
        """The decisions to look at, in the order of the trail."""
        single = [(place, one) for place, one, name in self.told.decisions if name in types]
        chunks = [(place, one) for place, one, name in self.told.chunks if name in types]
        found: list[tuple[int, DictRow]] = []
        if single:
            rows = await self.store.decisions([one for _, one in single], sorted(types))
            found += [(single[row["place"] - 1][0], row) for row in rows]
        if chunks:
            rows = await self.store.sample([one for _, one in chunks], OF_A_CHUNK)
            found += [(chunks[row["place"] - 1][0], row) for row in rows]
        return [row for _, row in sorted(found, key=lambda pair: pair[0])]

    async def _certificate(self, row: DictRow, looked: list[DictRow], audited: list[DictRow]) -> None:
        """Show a certificate's monitor what came after it was made; suspend it if that speaks against it."""
        name, number, since = row["type_name"], row["number"], row["created_at"]
        looked = [one for one in looked if one["decided_at"] > since]
        wrong = [one["wrong"] for one in audited if one["decided_at"] > since and _spoke_for(row, one)]
        if not looked and not wrong:
            return
        reference = await self.store.reference(name, number)
        stored = await self.store.state(name, number)
        monitor = Monitor.begin(reference, row["alpha"])
        if stored is not None:
            monitor = Monitor.from_document(reference, row["alpha"], stored["state"])
        monitor, crossing = _seen(monitor, looked)
        if crossing is None and wrong:
            monitor, crossing = monitor.settle(wrong)
        await self.store.save(name, number, monitor.document(), monitor.looked, self.context.now())
        if crossing is not None:
            await suspend(
                self.context, self.change, name, number, crossing.sentence, {"evidence": crossing.document()}
            )

    async def _budget(self, row: DictRow, budget: DissonanceBudget) -> None:
        """Count decisions above the target; more of them than allowed within an hour end automatic answers."""
        name = row["name"]
        ids = [one for _, one, of in self.told.decisions if of == name]
        chunks = [one for _, one, of in self.told.chunks if of == name]
        more = await self.store.above(ids, chunks, row, budget.above) if ids or chunks else {}
        if not more:
            return
        stored = await self.store.state(name, OF_TYPE)
        state = stored["state"] if stored is not None else {}
        minutes = Minutes.from_document(state, budget.above).after(more)
        exceeded = await self._exceeded(row, budget, minutes)
        if exceeded:
            minutes = Minutes()
        now = self.context.now()
        document = {
            **minutes.document(budget.above),
            "exceeded": {"at": now, "why": exceeded} if exceeded else state.get("exceeded"),
        }
        seen = (stored["seen"] if stored is not None else 0) + sum(more.values())
        await self.store.save(name, OF_TYPE, document, seen, now)

    async def _exceeded(self, row: DictRow, budget: DissonanceBudget, minutes: Minutes) -> str | None:
        """Why automatic answers end; None if the budget holds, or if there are none."""
        if row["autonomy"] not in (Autonomy.CERTIFIED, Autonomy.FULL):
            return None
        since = row["autonomy_since"]
        n, minute = (minutes if since is None else minutes.since(minute_of(since))).worst()
        if n <= budget.an_hour:
            return None
        why = (
            f"{n:,} decisions had a dissonance d above {budget.above:g} in the hour up to"
            f" {moment_of(minute):%Y-%m-%d %H:%M} UTC; the dissonance budget allows {budget.an_hour:,}"
        )
        log.error("dissonance_budget_exceeded", type=row["name"], why=why)
        evidence = {
            "figure": "d",
            "kind": "budget",
            "seen": n,
            "limit": budget.an_hour,
            "above": budget.above,
        }
        number, ended = row["certificate"], False
        if number is not None and await self.store.speaks(row["name"], number):
            ended = await suspend(self.context, self.change, row["name"], number, why, {"evidence": evidence})
        if not ended:
            await fall(self.context, self.change, row["name"], why, None)
        return why


def _versioned(row: DictRow) -> Versioned:
    return row["type_name"], row["type_version"], row["policy_version"]


def _by_version(rows: Sequence[DictRow]) -> dict[Versioned, list[DictRow]]:
    groups: dict[Versioned, list[DictRow]] = {}
    for row in rows:
        groups.setdefault(_versioned(row), []).append(row)
    return groups


def _seen(monitor: Monitor, rows: Sequence[DictRow]) -> tuple[Monitor, Crossing | None]:
    """With these decisions more. What is sealed for a data subject is not opened: only its `d` is watched."""
    if not rows:
        return monitor, None
    binning = Binning(monitor.reference)
    bins = [binning.bins(None if row["subject_ref"] else row["input"], row["d"]) for row in rows]
    return monitor.look([row["id"] for row in rows], bins)


def _spoke_for(certificate: DictRow, decision: DictRow) -> bool:
    """Whether an automatic answer was one of those that a certificate speaks of.

    Under full autonomy nothing was asked of a certificate: there its threshold decides.
    """
    if decision["certificate"] is not None:
        return bool(decision["certificate"] == certificate["number"])
    group_by, group = certificate["group_by"], ""
    if group_by == RISK_TIER:
        group = decision["risk_tier"]
    elif group_by is not None:
        given = decision["input"].get(group_by)
        group = "" if given is None else str(given)
    limits: Mapping[str, Any] = {proof["group"]: proof["threshold"] for proof in certificate["proofs"]}
    limit, trust = limits.get(group), decision["trust"]
    return limit is not None and trust is not None and bool(trust >= limit)


@lru_cache(maxsize=256)
def _budget(policy: str) -> DissonanceBudget | None:
    return parse_policy(policy).dissonance_budget
