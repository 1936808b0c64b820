"""Replay: decisions of the database computed again from what was recorded. Stores nothing.

Decisions of the same versions are computed together; what comes out for one does not depend on the others.
"""

import asyncio
from base64 import b64decode
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Final
from uuid import UUID

import orjson
from psycopg.rows import DictRow

from decidable.audit.subjects import Subject
from decidable.context import Context
from decidable.decision.opening import Opener
from decidable.decision.records import Autonomy, Case, CertificateState, Stage, Status
from decidable.decision.replay import (
    NotReplayed,
    Recorded,
    case_now,
    case_then,
    changed,
    compare,
    decide_again,
)
from decidable.decision.steps import ROLES, Step
from decidable.decision.store import DecisionNotFound, DecisionStore, Span
from decidable.decision.types import TypeCache, TypeStore, Versions
from decidable.decision.work import TypeInForce, Work
from decidable.kit.db import Connection
from decidable.kit.errors import AppError

PAGE: Final = 500
"""Decisions that are computed together at most."""
MOST_SHOWN: Final = 1000
_ALARMING: Final = frozenset({"damaged", "unreadable"})
IDENTICAL, DIFFERS, NOT_REPLAYED = "identical", "differs", "not_replayed"

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Group:
    """Decisions of one type that are computed under the same versions."""

    type: TypeInForce
    recorded: list[Recorded]


async def replay_one(
    context: Context, types: TypeCache, tenant_id: UUID, decision_id: UUID, *, as_of_now: bool
) -> Document:
    """Compute one decision again. Raises `DecisionNotFound`."""
    replay = Replay(context, types, tenant_id, as_of_now=as_of_now)
    found = [one async for one in replay.each(Span(ids=[decision_id]))]
    if not found:
        raise DecisionNotFound(f"There is no decision {decision_id}; look at GET /v1/decisions.")
    return found[0]


@dataclass(slots=True)
class Tally:
    """How many decisions came out how, and those that are to be shown: all that were named, or what differs."""

    named: bool
    counts: Counter[str] = field(default_factory=Counter)
    changes: Counter[str] = field(default_factory=Counter)
    shown: list[Document] = field(default_factory=list)

    def add(self, found: Document) -> None:
        """Count one."""
        self.counts[found["why"] or found["verdict"]] += 1
        self.changes.update(change["what"] for change in found["changes"])
        wanted = self.named or found["verdict"] == DIFFERS or found["why"] in _ALARMING
        if wanted and len(self.shown) < MOST_SHOWN:
            self.shown.append(found)

    @property
    def exit_code(self) -> int:
        """0: all that could be replayed is identical. 3: something differs. 1: something could not be read."""
        missing = sum(self.counts.values()) - self.counts[IDENTICAL] - self.counts[DIFFERS]
        if self.counts[DIFFERS]:
            return 3
        return int(any(self.counts[why] for why in _ALARMING) or (self.named and missing > 0))


async def replay_span(
    context: Context, tenant_id: UUID, span: Span, *, as_of_now: bool, report: Callable[[int], None]
) -> Tally:
    """Compute many decisions again, a page at a time. Raises `DecisionNotFound` where a named one is none."""
    tally, replay = Tally(span.ids is not None), Replay(context, TypeCache(), tenant_id, as_of_now=as_of_now)
    left = dict.fromkeys(span.ids or ())
    if span.type_name is not None:
        async with context.tenant(tenant_id) as connection:
            await TypeStore(connection, tenant_id).versions(span.type_name, context.now())
    async for found in replay.each(span):
        tally.add(found)
        left.pop(found["id"], None)
        report(sum(tally.counts.values()))
    if left:
        raise DecisionNotFound(f"There is no decision {next(iter(left))}; look at GET /v1/decisions.")
    return tally


class Replay:
    """Computes decisions of a tenant again: under the versions that they were made with, or under today's."""

    def __init__(self, context: Context, types: TypeCache, tenant_id: UUID, *, as_of_now: bool) -> None:
        self._context, self._types, self._tenant_id, self._as_of_now = context, types, tenant_id, as_of_now

    async def each(self, span: Span) -> AsyncIterator[Document]:
        """What came out for each decision, oldest first, a page at a time."""
        after = None
        while True:
            async with self._context.tenant(self._tenant_id) as connection:
                rows = await DecisionStore(connection, self._tenant_id).recorded(span, after, PAGE)
                read = await self._read(connection, rows)
                groups, refused = await self._groups(connection, read)
            made = {one["id"]: one for one in refused}
            for group in groups:
                made |= {one["id"]: one for one in await asyncio.to_thread(self._compute, group)}
            for row in rows:
                yield made[row["id"]]
            if len(rows) < PAGE:
                return
            after = rows[-1]["id"]

    async def _read(self, connection: Connection, rows: Sequence[DictRow]) -> list[Recorded]:
        """All that was recorded, opened where it is sealed."""
        opener = Opener(self._context, connection, self._tenant_id)
        subjects, opened = await opener.subjects(rows), await opener.rows(rows)
        steps = await DecisionStore(connection, self._tenant_id).written_steps([row["id"] for row in rows])
        read = []
        for row, plain in zip(rows, opened, strict=True):
            subject = subjects[row["id"]]
            written = () if plain["erased"] else tuple(_step(one, subject) for one in steps[row["id"]])
            read.append(Recorded(plain, written, subject))
        return read

    async def _groups(
        self, connection: Connection, read: Sequence[Recorded]
    ) -> tuple[list[_Group], list[Document]]:
        """What can be computed, by the versions that it is computed under; and what cannot, each with why."""
        refused: list[Document] = []
        by_versions: dict[tuple[str, Versions], list[Recorded]] = defaultdict(list)
        today: dict[str, Versions] = {}
        for one in read:
            name = one.row["type_name"]
            try:
                _check(one)
                if self._as_of_now and name not in today:
                    store = TypeStore(connection, self._tenant_id)
                    today[name] = await store.versions(name, self._context.now())
                by_versions[name, today[name] if self._as_of_now else _versions(one.row)].append(one)
            except NotReplayed as reason:
                refused.append(self._refusal(one, reason))
        groups = []
        for (name, versions), recorded in by_versions.items():
            try:
                in_force = await self._types.at(connection, self._tenant_id, name, versions)
            except AppError as error:
                gone = NotReplayed("unreadable", f"Its models or its policy cannot be read: {error.detail}")
                refused += [self._refusal(one, gone) for one in recorded]
            else:
                groups.append(_Group(in_force, recorded))
        return groups, refused

    def _compute(self, group: _Group) -> list[Document]:
        case_of, made = case_now if self._as_of_now else case_then, []
        kept: list[Recorded] = []
        cases: list[Case] = []
        for one in group.recorded:
            try:
                cases.append(case_of(one, group.type.model.schema))
                kept.append(one)
            except NotReplayed as reason:
                made.append(self._refusal(one, reason))
        if cases:
            again = decide_again(cases, group.type)
            made += [self._answer(one, *place) for one, place in zip(kept, again, strict=True)]
        return made

    def _answer(self, one: Recorded, work: Work, index: int) -> Document:
        document = self._about(one, work.type)
        if self._as_of_now:
            return {**document, **_as_of_now(one, work, index)}
        found = compare(one, work, index)
        verdict = DIFFERS if found.difference else IDENTICAL
        return {
            **document,
            "verdict": verdict,
            "sentence": found.difference.sentence if found.difference else _identical(one),
            "stages": [{"stage": stage, "identical": same} for stage, same in found.stages.items()],
            "difference": None if found.difference is None else asdict(found.difference),
            "failed_then": one.failed_in,
            "failed_now": found.failed_now,
        }

    def _refusal(self, one: Recorded, reason: NotReplayed) -> Document:
        document = self._about(one, None)
        return {**document, "verdict": NOT_REPLAYED, "why": reason.why, "sentence": reason.sentence}

    def _about(self, one: Recorded, type_in_force: TypeInForce | None) -> Document:
        """What every answer says: which decision, and what was compared with what."""
        row = one.row
        return {
            "id": row["id"],
            "type": row["type_name"],
            "status": row["status"],
            "handled": one.handled,
            "as_of_now": self._as_of_now,
            "verdict": None,
            "why": None,
            "sentence": "",
            "recorded": _recorded_versions(row),
            "computed": None if type_in_force is None else _computed_versions(type_in_force),
            "models": [] if type_in_force is None else _models(one, type_in_force),
            "seed": one.steps[0].seed if one.steps else None,
            "stages": [],
            "difference": None,
            "failed_then": one.failed_in,
            "failed_now": None,
            "changes": [],
            "reasons": [],
        }


def _check(one: Recorded) -> None:
    """Raise `NotReplayed` for what nobody decided, or nobody can read any more."""
    status = one.row["status"]
    if status in (Status.QUEUED, Status.PROCESSING):
        raise NotReplayed("undecided", "It is not decided yet.")
    if status == Status.FAILED:
        raise NotReplayed("failed", "Nobody could decide it then: there is nothing to compare with.")
    if one.row["erased"]:
        raise NotReplayed("erased", "Its data subject was erased: its input cannot be read any more.")
    if not one.steps:
        raise NotReplayed("damaged", "None of its steps is stored.")


def _step(row: DictRow, subject: Subject | None) -> Step:
    """A stored step with the bytes that its stage said, opened if they are sealed."""
    written: bytes = row["output"].encode()
    if subject is not None:
        sealed = b64decode(orjson.loads(written)["sealed"])
        written = subject.open(sealed, row["decision_id"], row["stage"])
    return Step(Stage(row["stage"]), bytes(row["input_hash"]), written, row["model"], row["seed"], 0)


def _versions(row: Any) -> Versions:
    """The versions that a decision was made under; where nothing is recorded, the policy ruled alone."""
    state = row["certificate_state"]
    return Versions(
        row["type_version"],
        row["policy_version"],
        Autonomy(row["autonomy"] or Autonomy.FULL),
        row["certificate"],
        None if state is None else CertificateState(state),
    )


def _recorded_versions(row: Any) -> Document:
    names = ("type_version", "policy_version", "autonomy", "certificate", "certificate_state")
    return {name: row[name] for name in names}


def _computed_versions(used: TypeInForce) -> Document:
    alone = used.standing.autonomy is Autonomy.FULL
    certificate = None if alone else used.standing.certificate
    return {
        "type_version": used.version,
        "policy_version": used.policy_version,
        "autonomy": None if alone else used.standing.autonomy,
        "certificate": certificate and certificate.number,
        "certificate_state": certificate and certificate.state,
    }


def _models(one: Recorded, used: TypeInForce) -> list[Document]:
    """The hash of each part of the model as the step recorded it, and as it was loaded now."""
    steps = {step.stage: step.model for step in one.steps}
    return [
        {"role": role, "recorded": steps[stage], "loaded": used.model_hashes.get(role)}
        for stage, role in ROLES.items()
        if stage in steps
    ]


def _identical(one: Recorded) -> str:
    if one.failed_in:
        return f"The {one.failed_in} could not be computed then and cannot be now; all else is identical."
    said = "The ruling is identical; what people did with it afterwards is not compared."
    return said if one.handled else "Every stage is identical."


def _as_of_now(one: Recorded, work: Work, index: int) -> Document:
    changes, reasons = changed(one, work, index)
    verdict = DIFFERS if changes or reasons else IDENTICAL
    named = ", ".join(change.what for change in changes) or "the rules that hold"
    return {
        "verdict": verdict,
        "sentence": f"Asked now, it differs in: {named}." if verdict == DIFFERS else "Nothing would change.",
        "changes": [asdict(change) for change in changes],
        "reasons": [asdict(flip) for flip in reasons],
        "failed_now": work.failure.stage if work.failure else None,
    }
