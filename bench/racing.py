"""How races are hunted: two calls on one object at the same time, and what must have come of it.

Each pair of calls is first made one after the other, in both orders, each on a fresh object: their statuses and
all rows that they leave behind, the audit trail among them. Then both are fired together, again and again, each
time on another fresh object and with other delays. What comes of it must be what one of the two orders gives:
so nothing is done twice, nothing is lost, and each change that was answered as done has its record.
"""

import asyncio
import json
import random
import re
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations_with_replacement
from typing import Any

import httpx
from fastapi import FastAPI
from psycopg_pool import AsyncConnectionPool

from decidable.context import Context
from decidable.kit.db import Connection

PATIENCE_SECONDS = 30.0
LONGEST_DELAY = 0.012
TOGETHER = 4
ALWAYS = {404, 409}
"""Statuses that any call on an object may have: it is gone, or somebody else was first."""
ADDRESS = "x-race-address"
"""The header that says from which network address a call comes."""
Thing = dict[str, Any]
"""An object of one round: the ids that its calls and its state are about."""


@dataclass(frozen=True)
class Hunt:
    """What calls are made with. `keys` are headers by role; `look` sees all tenants."""

    app: FastAPI
    client: httpx.AsyncClient
    keys: Mapping[str, Mapping[str, str]]
    tenant: Any
    look: "AsyncConnectionPool[Connection]"
    statuses: Mapping[str, frozenset[int]]
    """The documented statuses of each route, such as `POST /v1/keys`."""

    @property
    def context(self) -> Context:
        """Of the application."""
        found: Context = self.app.state.context
        return found


Call = Callable[[Hunt, Thing, str], Awaitable[int]]


@dataclass(frozen=True)
class Op:
    """A call that changes something: the route it takes, or None for what a worker does."""

    name: str
    route: str | None
    call: Call


@dataclass(frozen=True)
class Kind:
    """A kind of object. `callers`: who makes the first and the second call; `state`: queries of all its rows."""

    name: str
    make: Callable[[Hunt, int], Awaitable[list[Thing]]]
    ops: Sequence[Op]
    state: Mapping[str, str]
    callers: Sequence[tuple[str, str]] = (("admin", "admin"),)
    allowed: Callable[["Pair", "Outcome", Sequence["Outcome"]], str | None] = lambda *_: None
    """Names the weaker invariant that an outcome keeps which is none of the two orders'."""

    def pairs(self) -> list["Pair"]:
        """Every two of its calls, and each with itself."""
        return [
            Pair(self, a, b, callers)
            for callers in self.callers
            for a, b in combinations_with_replacement(self.ops, 2)
        ]


@dataclass(frozen=True)
class Pair:
    """Two calls on one object."""

    kind: Kind
    a: Op
    b: Op
    callers: tuple[str, str]

    @property
    def name(self) -> str:
        """For people."""
        return (
            f"{self.kind.name}: {self.a.name} ({self.callers[0]}) against {self.b.name} ({self.callers[1]})"
        )


@dataclass(frozen=True)
class Outcome:
    """What came of two calls: their statuses, and all rows that are left."""

    statuses: tuple[int, int]
    state: str


Rows = dict[str, list[str]]
"""The rows that an outcome left, by the name of the query that found them."""


def rows_of(outcome: Outcome) -> Rows:
    """What an outcome left."""
    rows: Rows = json.loads(outcome.state)
    return rows


@dataclass
class Findings:
    """What a hunt has seen."""

    pairs: int = 0
    rounds: int = 0
    weaker: Counter[str] = field(default_factory=Counter)
    wrong: dict[str, list[str]] = field(default_factory=dict)
    told: Callable[[str], None] | None = None
    """Hears of the first wrong outcome of each pair at once."""

    def add(self, pair: Pair, sentence: str) -> None:
        if pair.name not in self.wrong and self.told is not None:
            self.told(f"{pair.name}: {sentence}")
        self.wrong.setdefault(pair.name, []).append(sentence)


async def hunt_pair(hunt: Hunt, pair: Pair, rounds: int, findings: Findings, rng: random.Random) -> None:
    """Race one pair so often, and add what was not right to `findings`."""
    things = await pair.kind.make(hunt, rounds + 2)
    orders = [await _in_order(hunt, pair, things[0], swapped=False)]
    if pair.a is not pair.b or pair.callers[0] != pair.callers[1]:
        orders.append(await _in_order(hunt, pair, things[1], swapped=True))
    for order in orders:
        _check_statuses(hunt, pair, order, findings)
    if len(orders) == 1:  # the same call twice: either may be the first
        orders.append(Outcome((orders[0].statuses[1], orders[0].statuses[0]), orders[0].state))
    gate = asyncio.Semaphore(TOGETHER)

    async def one(thing: Thing, delays: tuple[float, float]) -> None:
        async with gate:
            found = await _at_once(hunt, pair, thing, delays)
        findings.rounds += 1
        _check_statuses(hunt, pair, found, findings)
        if found in orders:
            return
        weaker = pair.kind.allowed(pair, found, orders)
        if weaker is None:
            findings.add(pair, _told(found, orders, delays))
        else:
            findings.weaker[weaker] += 1

    await asyncio.gather(*(one(thing, _delays(rng)) for thing in things[2:]))
    findings.pairs += 1


def _delays(rng: random.Random) -> tuple[float, float]:
    """Together, or one a little after the other."""
    if rng.random() < 0.4:
        return (0.0, 0.0)
    late = rng.random() ** 2 * LONGEST_DELAY
    return (late, 0.0) if rng.random() < 0.5 else (0.0, late)


async def _in_order(hunt: Hunt, pair: Pair, thing: Thing, *, swapped: bool) -> Outcome:
    calls = [(pair.a, pair.callers[0]), (pair.b, pair.callers[1])]
    statuses = [0, 0]
    for at in (1, 0) if swapped else (0, 1):
        op, caller = calls[at]
        statuses[at] = await _called(hunt, op, thing, caller)
    return Outcome((statuses[0], statuses[1]), await state_of(hunt, pair.kind, thing))


async def _at_once(hunt: Hunt, pair: Pair, thing: Thing, delays: tuple[float, float]) -> Outcome:
    async def late(op: Op, caller: str, delay: float) -> int:
        if delay:
            await asyncio.sleep(delay)
        return await _called(hunt, op, thing, caller)

    first, second = await asyncio.gather(
        late(pair.a, pair.callers[0], delays[0]), late(pair.b, pair.callers[1], delays[1])
    )
    return Outcome((first, second), await state_of(hunt, pair.kind, thing))


async def _called(hunt: Hunt, op: Op, thing: Thing, caller: str) -> int:
    """The status of a call; 599 if it hangs."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await op.call(hunt, thing, caller)
    except TimeoutError:
        return 599


def _check_statuses(hunt: Hunt, pair: Pair, found: Outcome, findings: Findings) -> None:
    """No server error, and nothing that the route does not document."""
    for op, status in zip((pair.a, pair.b), found.statuses, strict=True):
        documented = hunt.statuses[op.route] | ALWAYS if op.route else {0, 1}
        if status >= 500 or status not in documented:
            findings.add(pair, f"{op.name} answered {status}, statuses {found.statuses}")


def _told(found: Outcome, orders: Sequence[Outcome], delays: tuple[float, float]) -> str:
    lines = [f"delays {delays}: came {found.statuses}"]
    for order in orders:
        lines.append(f"  expected {order.statuses}, and")
        lines += [f"    {one}" for one in _differences(rows_of(order), rows_of(found))] or [
            "    the same rows"
        ]
    return "\n".join(lines)


def _differences(expected: Rows, found: Rows) -> list[str]:
    """What is missing (-), what is too much (+), and what stands in another order."""
    told = []
    for name, rows in expected.items():
        missing, more = Counter(rows) - Counter(found[name]), Counter(found[name]) - Counter(rows)
        told += [f"- {name} {row}" for row in missing.elements()]
        told += [f"+ {name} {row}" for row in more.elements()]
        if not missing and not more and rows != found[name]:
            told.append(f"{name} in another order: {found[name]}")
    return told


# --- state ----------------------------------------------------------------------------------------

_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|race-[0-9a-f]+|\b[0-9a-f]{64}\b")
_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::\d\d)?| UTC)?")
_PREFIX = re.compile(r"\bdk_(live|test)_\w+")
_VOLATILE = {"seconds", "latency_us", "wrapped_key", "sealed", "near_hash", "secret", "old_secret", "point"}
_VOLATILE |= {
    "password_hash",
    "secret_hash",
    "prefix",
    "input",
    "input_hash",
    "test",
    "reference",
    "seq",
    "hash",
}
_VOLATILE |= {
    "trust",
    "d",
    "confidence",
    "first_reason",
    "subject_ref",
    "address",
    "agent",
    "replaced_by",
    "url_digest",
    "last_used_at",
}
TRAIL = """
select action, actor, object_kind, body::jsonb -> 'before' as before, body::jsonb -> 'after' as after
from audit where tenant_id = %(tenant)s and seq > %(seq)s
    and exists (select from unnest(%(marks)s::text[]) m (mark) where strpos(body, mark) > 0) order by seq
"""
"""What the trail says of an object since it was made, in the order in which it was said."""


async def state_of(hunt: Hunt, kind: Kind, thing: Thing) -> str:
    """All rows of an object, without what differs from object to object."""
    found: dict[str, list[str]] = {}
    async with hunt.look.connection() as connection:
        for name, query in kind.state.items():
            sql = f"select to_jsonb(found) from ({query}) found"
            rows = await (await connection.execute(sql, thing)).fetchall()
            plain = [json.dumps(_plain(row[0]), sort_keys=True) for row in rows]
            found[name] = plain if name == "trail" else sorted(plain)
    told = json.dumps(found, sort_keys=True)
    for who, header in thing.get("keys", {}).items():  # keys that are the object's own
        told = told.replace(header["Authorization"].split("_")[2], who)
    return told


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: None if one is None else _plain(one) for key, one in value.items() if key not in _VOLATILE
        }
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, str):
        return _PREFIX.sub("key", _TIME.sub("time", _ID.sub("id", value)))
    return value


async def last_seq(hunt: Hunt, tenant: Any) -> int:
    """Where the trail of a tenant ends now."""
    async with hunt.look.connection() as connection:
        row = await (
            await connection.execute("select max(seq) from audit where tenant_id = %s", [tenant])
        ).fetchone()
    return int(row[0] or 0) if row else 0


def http(
    name: str, route: str, path: Callable[[Thing], str] | None = None, body: Any = None, **more: Any
) -> Op:
    """A call of the API; braces of the route are filled from the thing."""
    method, template = route.split(" ")

    async def call(hunt: Hunt, thing: Thing, caller: str) -> int:
        given = body(thing) if callable(body) else body
        headers = dict(
            thing["keys"][caller] if "keys" in thing and caller in thing["keys"] else hunt.keys[caller]
        )
        headers |= more.get("headers", {})
        if "idempotency" in thing:
            headers["Idempotency-Key"] = thing["idempotency"]
        url = path(thing) if path else template.format(**thing)
        answer = await hunt.client.request(method, url, json=given, headers=headers)
        return answer.status_code

    return Op(name, route, call)


def same_but_for_the_trail(found: Outcome, orders: Sequence[Outcome]) -> bool:
    """Whether an outcome is one of the orders', with the same records in another order."""
    return any(
        found.statuses == order.statuses and _unordered(found) == _unordered(order) for order in orders
    )


def _unordered(outcome: Outcome) -> Rows:
    return {name: sorted(lines) for name, lines in rows_of(outcome).items()}
