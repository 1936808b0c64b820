"""Similar past decisions: the nearest ones whose answer is known, and how often they were right.

A decision whose answer becomes known is remembered as a point: where its input lies in the space in which
its type's models look for near cases. Spaces belong to a version of the type, and only points of one
version are compared; a decision is placed in its own version and in the one in force.
"""

import asyncio
import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

import numpy as np
import structlog
from numpy.typing import NDArray
from psycopg.rows import DictRow

from decidable.context import Context
from decidable.decision.inputs import check_input, encode
from decidable.decision.labels import LabelStore
from decidable.decision.opening import Opener, output
from decidable.decision.questions import InputInvalid
from decidable.decision.records import Stage, Status
from decidable.decision.store import DecisionStore
from decidable.decision.types import TypeCache, TypeStore, Versions
from decidable.decision.work import TypeInForce
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError
from decidable.kit.intervals import share_interval

DIMENSIONS: Final = 256
"""The length of every stored point."""
CONFIDENCE: Final = 0.95
WEIGHT: Final = {"review": 0, "audit": 1, "outcome": 2}
"""Which label counts where several speak of one decision: what turned out beats what people thought."""
TOGETHER: Final = 200
PLACE_TASK: Final = "place_known"
"""The job that follows a publication: the known decisions of the type get their place in the new version."""

Point = NDArray[np.float32]
Document = dict[str, Any]
log = structlog.get_logger(__name__)


def point_of(type_in_force: TypeInForce, given: Any) -> Point:
    """Where a clean input lies (256,): distances between points are those of the type's space.

    Spaces of up to 256 dimensions are filled up with zeros. Larger ones are projected by a fixed matrix of
    signs (Achlioptas, Database-friendly random projections, 2003), which keeps a distance to within about
    6 % (its standard deviation is 1 / sqrt(2 * 256)), whatever the dimension was.
    """
    model = type_in_force.model
    placed = model.signals.known.space.place(encode(model.schema, [given]))[0]
    if len(placed) > DIMENSIONS:
        return np.asarray(placed @ _projection(len(placed)), dtype=np.float32)
    return np.pad(placed, (0, DIMENSIONS - len(placed))).astype(np.float32)


@lru_cache(maxsize=16)
def _projection(dimensions: int) -> Point:
    """Signs (dimensions, 256) over 16, from a hash: the same in every release of every library."""
    seed = f"decidable case_vectors {dimensions}".encode()
    digest = hashlib.shake_256(seed).digest(dimensions * DIMENSIONS // 8)
    signs = np.unpackbits(np.frombuffer(digest, dtype=np.uint8)).reshape(dimensions, DIMENSIONS)
    return (signs.astype(np.float32) * 2 - 1) / np.float32(np.sqrt(DIMENSIONS))


# --- remembering -------------------------------------------------------------------------------------


async def remember(
    context: Context, types: TypeCache, connection: Connection, tenant_id: UUID, decision_id: UUID
) -> None:
    """Place a decision among the known ones; to be called in the transaction of each of its labels.

    The decision's row is held until the transaction ends, so that of two labels at once the later one sees
    both; an erasure of its subject waits for it, or was first, and then nothing is remembered.
    """
    row = await fetch_one(
        connection,
        """
        select id, type_name, type_version, policy_version, status, input, created_at, subject_ref, sealed
        from decisions where tenant_id = %(tenant)s and id = %(id)s for no key update
        """,
        {"tenant": tenant_id, "id": decision_id},
    )
    if row is None:
        return
    opener = Opener(context, connection, tenant_id)
    subject, row = await opener.subject(row), await opener.row(row)
    label = right_of(await LabelStore(connection, tenant_id).of(decision_id), row["status"])
    if row["erased"] or label is None:
        return
    steps = await DecisionStore(connection, tenant_id).stored_steps(decision_id)
    said = [
        output(s["output"], subject, decision_id, s["stage"]) for s in steps if s["stage"] == Stage.PROPOSAL
    ]
    known = _Known(row, said[0]["option"] if said else None, label["option"])
    name = row["type_name"]
    today = await TypeStore(connection, tenant_id).versions(name, context.now())
    for versions in {today.type: today, row["type_version"]: _recorded(row)}.values():
        await _place(types, connection, tenant_id, known, versions)


@dataclass(frozen=True, slots=True)
class _Known:
    """A decision with what was served and what was right (None: none of the options)."""

    row: DictRow
    served: str | None
    option: str | None


def right_of(labels: list[DictRow], status: str) -> DictRow | None:
    """The label that says what was right: of the weightiest source the newest. Reviews count once settled."""
    settled = [one for one in labels if one["source"] != "review" or status != Status.NEEDS_REVIEW]
    return max(settled, key=lambda one: (WEIGHT[one["source"]], one["id"]), default=None)


def _recorded(row: DictRow) -> Versions:
    return Versions(row["type_version"], row["policy_version"])


async def _place(
    types: TypeCache, connection: Connection, tenant_id: UUID, known: _Known, versions: Versions
) -> None:
    """Write the point of one version; what does not fit its schema, or cannot be placed, is left out.

    A label is never refused because its decision cannot be placed.
    """
    row = known.row
    try:
        type_in_force = await types.at(connection, tenant_id, row["type_name"], versions)
        point = point_of(type_in_force, _clean(type_in_force, row["input"]))
    except (AppError, ArithmeticError, ValueError) as error:
        log.warning("not_placed", decision=str(row["id"]), version=versions.type, error=str(error)[:200])
        return
    await connection.execute(
        """
        insert into case_vectors (tenant_id, type_name, type_version, decision_id, point, served, option, created_at)
        values (%(tenant)s, %(type)s, %(version)s, %(id)s, %(point)s::vector, %(served)s, %(option)s, %(created)s)
        on conflict (tenant_id, type_name, type_version, decision_id)
            do update set point = excluded.point, served = excluded.served, option = excluded.option
        """,
        {
            "tenant": tenant_id,
            "type": row["type_name"],
            "version": versions.type,
            "id": row["id"],
            "point": _text(point),
            "served": known.served,
            "option": known.option,
            "created": row["created_at"],
        },
    )


def _clean(type_in_force: TypeInForce, stored: dict[str, Any]) -> dict[str, Any]:
    """A stored input as the schema of a version reads it. Raises `InputInvalid`."""
    given = {name: value for name, value in stored.items() if value is not None}
    return _fitting(type_in_force, given, strict=False)


def _fitting(type_in_force: TypeInForce, given: Any, *, strict: bool) -> dict[str, Any]:
    checked = check_input(type_in_force.model.schema, given, strict=strict)
    if checked.problems:
        more = f" There are {len(checked.problems) - 1} more problems." if len(checked.problems) > 1 else ""
        raise InputInvalid(checked.problems[0].detail + more, checked.problems[:50])
    return checked.input


def _text(point: Point) -> str:
    return "[" + ",".join(f"{value:.8g}" for value in point.tolist()) + "]"


async def place_known(context: Context, types: TypeCache, tenant_id: UUID, name: str, version: int) -> int:
    """Place all decisions of a type whose answer is known in a version of it; returns how many were looked at.

    Each in a transaction of its own, and only where it is not placed yet: a second call goes on where the
    first ended, and nobody waits long for a decision's row.
    """
    done, after = 0, UUID(int=0)
    while True:
        async with context.tenant(tenant_id) as connection:
            rows = await fetch_all(
                connection,
                """
                select distinct decision_id from labels l
                where tenant_id = %(tenant)s and type_name = %(type)s and decision_id > %(after)s
                    and not exists (select from case_vectors v where v.tenant_id = l.tenant_id
                        and v.type_name = l.type_name and v.type_version = %(version)s
                        and v.decision_id = l.decision_id)
                order by decision_id limit %(limit)s
                """,
                {"tenant": tenant_id, "type": name, "version": version, "after": after, "limit": TOGETHER},
            )
        for row in rows:
            async with context.tenant(tenant_id) as connection:
                await remember(context, types, connection, tenant_id, row["decision_id"])
        done += len(rows)
        if len(rows) < TOGETHER:
            return done
        after = rows[-1]["decision_id"]


# --- asking ------------------------------------------------------------------------------------------


async def similar_to(
    context: Context, types: TypeCache, tenant_id: UUID, decision_id: UUID, limit: int
) -> Document:
    """The nearest known decisions of one that is stored, itself left out. Raises `DecisionNotFound`.

    Looked up in the version in force, if the input fits it: there all known ones are.
    """
    async with context.tenant(tenant_id) as connection:
        row = await DecisionStore(connection, tenant_id).get(decision_id)
        opened = await Opener(context, connection, tenant_id).row(row)
        name = row["type_name"]
        if opened["erased"]:
            version: int = row["type_version"]
            return _document(name, version, [], "Its data subject was erased: nothing can be compared.")
        type_in_force = await types.in_force(connection, tenant_id, name, context.now())
        try:
            given = _clean(type_in_force, opened["input"])
        except InputInvalid:
            type_in_force = await types.at(connection, tenant_id, name, _recorded(row))
            try:
                given = _clean(type_in_force, opened["input"])
            except InputInvalid:
                said = "Its input does not fit the type: nothing can be compared."
                return _document(name, type_in_force.version, [], said)
    return await _similar(context, type_in_force, given, limit, decision_id)


async def similar(
    context: Context, types: TypeCache, tenant_id: UUID, name: str, given: Any, limit: int
) -> Document:
    """The nearest known decisions of an input. Raises `TypeNotFound`, `InputInvalid`."""
    async with context.tenant(tenant_id) as connection:
        type_in_force = await types.in_force(connection, tenant_id, name, context.now())
    return await _similar(context, type_in_force, _fitting(type_in_force, given, strict=True), limit, None)


async def _similar(
    context: Context, type_in_force: TypeInForce, given: Any, limit: int, without: UUID | None
) -> Document:
    tenant_id, name, version = type_in_force.tenant_id, type_in_force.name, type_in_force.version
    point = await asyncio.to_thread(point_of, type_in_force, given)
    async with context.tenant(tenant_id) as connection:
        rows = await nearest(connection, Here(tenant_id, name, version), point, limit, without)
    return _document(name, version, rows, None)


@dataclass(frozen=True, slots=True)
class Here:
    """Whose points are searched: of one tenant, type and version."""

    tenant_id: UUID
    type_name: str
    version: int


async def nearest(
    connection: Connection, here: Here, point: Point, limit: int, without: UUID | None = None
) -> list[DictRow]:
    """The nearest known decisions, exactly: all points of the version are compared, found by the primary key.

    An index over all tenants and types (HNSW) would search among points of other spaces and throw most of
    them away; `bench.similar` measures both.
    """
    return await fetch_all(
        connection,
        """
        select decision_id as id, point <-> %(point)s::vector as distance, served, option, created_at
        from case_vectors
        where tenant_id = %(tenant)s and type_name = %(type)s and type_version = %(version)s
            and (%(without)s::uuid is null or decision_id <> %(without)s)
        order by distance, decision_id limit %(limit)s
        """,
        {
            "tenant": here.tenant_id,
            "type": here.type_name,
            "version": here.version,
            "point": _text(point),
            "without": without,
            "limit": limit,
        },
    )


def _document(name: str, version: int, rows: list[DictRow], note: str | None) -> Document:
    found = [_shown(row) for row in rows]
    judged = [one["right"] for one in found if one["right"] is not None]
    n, hits = len(judged), sum(judged)
    low, high = share_interval(hits, n, CONFIDENCE)
    return {
        "type": name,
        "type_version": version,
        "data": found,
        "n": n,
        "right": hits,
        "success_rate": hits / n if n else None,
        "interval": [low, high] if n else None,
        "confidence": CONFIDENCE,
        "note": note if note or rows else "No past decision of this type has an answer that is known.",
    }


def _shown(row: DictRow) -> Document:
    served, option = row["served"], row["option"]
    created: datetime = row["created_at"]
    return {
        "id": row["id"],
        "distance": round(row["distance"], 4),
        "served_option": served,
        "right_option": option,
        "right": None if served is None else served == option,
        "created_at": created,
    }
