"""Decides inside the request: concurrent questions are taken together, computed once, stored once.

Nothing waits for company: a question that comes alone is decided alone. While one group is computed
or stored, the questions that arrive form the next one.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson
import structlog

from decidable.access.caller import Actor
from decidable.audit.changing import changing
from decidable.audit.erasure import SubjectErased, SubjectStore
from decidable.audit.subjects import Subject
from decidable.context import Context
from decidable.decision import flow
from decidable.decision.answers import answer
from decidable.decision.audits import put_aside
from decidable.decision.lines import Decided, Lines, Origin, decided, lines_of
from decidable.decision.metrics import count_decisions, count_failure
from decidable.decision.questions import Question, case_of, with_duplicates
from decidable.decision.records import Case
from decidable.decision.sampling import LEAST_BLIND
from decidable.decision.store import DecisionStore
from decidable.decision.trail import record_created
from decidable.decision.types import TypeCache
from decidable.decision.work import TypeInForce, Work
from decidable.idempotency.once import outcome_of
from decidable.idempotency.store import Answered, AnsweredStore, Asked
from decidable.kit.db import Connection
from decidable.kit.errors import AppError

MOST_TOGETHER = 64
GROUPS_AT_ONCE = 1
ATTEMPTS = 2
"""How often a group is decided if a subject in it is erased meanwhile."""

log = structlog.get_logger(__name__)


class Closing(AppError):
    """The process is shutting down."""

    code = "shutting_down"
    status = 503
    title = "Shutting down"


@dataclass(frozen=True, slots=True)
class Answer:
    """A decided question: its summary, and the work that holds its stages at `index`."""

    item: Decided
    work: Work
    index: int

    @property
    def document(self) -> dict[str, Any]:
        """The decision as callers see it."""
        return answer(self.item, self.work, self.index)

    @property
    def location(self) -> str:
        """Where it can be read from now on."""
        return f"/v1/decisions/{self.item.case.id}"

    def answered(self) -> Answered:
        """The answer as it is kept for a request that arrives twice."""
        body = orjson.dumps(self.document)
        return Answered(201, {"Location": self.location}, body, str(self.item.case.id))


@dataclass(frozen=True, slots=True)
class _Asked:
    tenant_id: UUID
    type_name: str
    question: Question
    origin: Origin
    actor: Actor
    once: Asked | None
    answer: asyncio.Future[Answer]

    def succeed(self, answer: Answer) -> None:
        if not self.answer.done():
            self.answer.set_result(answer)

    def fail(self, error: Exception) -> None:
        if not self.answer.done():
            self.answer.set_exception(error)


class Desk:
    """Takes questions and answers them, in groups, with `GROUPS_AT_ONCE` groups under way."""

    def __init__(self, context: Context, types: TypeCache) -> None:
        self._context = context
        self._types = types
        self._waiting: asyncio.Queue[_Asked] = asyncio.Queue()
        self._clerks: list[asyncio.Task[None]] = []

    def open(self) -> None:
        """Start answering."""
        self._clerks = [asyncio.create_task(self._serve()) for _ in range(GROUPS_AT_ONCE)]

    async def close(self) -> None:
        """Stop; what still waits is refused."""
        for clerk in self._clerks:
            clerk.cancel()
        await asyncio.gather(*self._clerks, return_exceptions=True)
        while not self._waiting.empty():
            self._waiting.get_nowait().fail(Closing("This server is shutting down; ask again."))

    async def decide(
        self, tenant_id: UUID, type_name: str, question: Question, actor: Actor, once: Asked | None = None
    ) -> Answer:
        """Decide one question durably, once if it says so.

        Raises `TypeNotFound` or `InputInvalid`; for a question that was answered before `Repeated` or `KeyReused`.
        """
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        origin = Origin(self._context.now(), actor.request_id)
        await self._waiting.put(_Asked(tenant_id, type_name, question, origin, actor, once, future))
        return await future

    async def _serve(self) -> None:
        while True:
            together = [await self._waiting.get()]
            while len(together) < MOST_TOGETHER and not self._waiting.empty():
                together.append(self._waiting.get_nowait())
            for group in _by_type(together):
                await self._answer(group)

    async def _answer(self, group: list[_Asked]) -> None:
        try:
            for _ in range(ATTEMPTS):
                if await self._decide(group):
                    return
                group = [one for one in group if not one.answer.done()]
            for one in group:
                if one.question.subject is not None:
                    one.fail(SubjectErased("The subject was erased while this was decided; ask again."))
            await self._decide([one for one in group if one.question.subject is None])
        except Exception as error:  # noqa: BLE001 - whoever asked gets the failure, the desk goes on
            for asked in group:
                asked.fail(error)

    async def _decide(self, group: list[_Asked]) -> bool:
        """Decide and store what is asked; False if nothing was stored since a subject was erased meanwhile."""
        if not group:
            return True
        tenant_id, name = group[0].tenant_id, group[0].type_name
        async with self._context.tenant(tenant_id) as connection:
            group = await self._answer_repeated(connection, group)
            type_in_force = await self._types.in_force(connection, tenant_id, name, self._context.now())
            subjects = await self._subjects(connection, group)
            asked, cases = self._cases(group, type_in_force, subjects)
            earlier = await DecisionStore(connection, tenant_id).earlier(
                name, [case.near_hash for case in cases]
            )
        if not cases:
            return True
        # Not in a thread: a group takes a few milliseconds, and two threads that want the same lock take longer.
        made = compute(
            self._context, type_in_force, with_duplicates(cases, earlier), [one.origin for one in asked]
        )
        return await self._store(tenant_id, asked, made)

    async def _subjects(self, connection: Connection, group: list[_Asked]) -> Mapping[str, Subject]:
        """Those whom the questions name, each with its key."""
        named = {one.question.subject for one in group if one.question.subject is not None}
        if not named:
            return {}
        store = SubjectStore(connection, group[0].tenant_id, self._context.sealer)
        return await store.ensure(named, self._context.now())

    async def _store(self, tenant_id: UUID, asked: list[_Asked], made: "Made") -> bool:
        """Store what was made, but what another was first with; then answer. False: a subject was erased."""
        places = [(work, index) for work in made.works for index in range(len(work.cases))]
        answers = [Answer(item, *place) for item, place in zip(made.items, places, strict=True)]
        async with changing(self._context, tenant_id, Actor.system("desk")) as change:
            held = SubjectStore(change.connection, tenant_id, self._context.sealer)
            if not await held.hold(item.case.subject for item in made.items):
                return False
            late = await self._claim(change.connection, asked, answers)
            kept = [place for place in range(len(asked)) if place not in late]
            lines = made.lines.without(late) if late else made.lines
            items = [made.items[place] for place in kept]
            await DecisionStore(change.connection, tenant_id).insert(lines)
            await put_aside(change.connection, tenant_id, items)
            record_created(change, items, lines, [asked[place].actor for place in kept])
        count_decisions(items)
        for place in kept:
            asked[place].succeed(answers[place])
        if late:
            async with self._context.tenant(tenant_id) as connection:
                await self._answer_repeated(connection, [asked[place] for place in late])
        return True

    async def _claim(self, connection: Connection, asked: list[_Asked], answers: list[Answer]) -> set[int]:
        """Keep the answers to the questions that must be answered once; the places where another was first."""
        keyed = [(place, one.once) for place, one in enumerate(asked) if one.once]
        if not keyed:
            return set()
        store = AnsweredStore(connection, asked[0].tenant_id, self._context.sealer)
        first: dict[tuple[UUID, str], int] = {}
        for place, once in keyed:
            first.setdefault((once.caller, once.key), place)
        wanted = [(asked[place].once, answers[place].answered()) for place in first.values()]
        kept = await store.keep([(once, answer) for once, answer in wanted if once], self._context.now())
        won = {first[key] for key in kept}
        return {place for place, _ in keyed if place not in won}

    async def _answer_repeated(self, connection: Connection, group: list[_Asked]) -> list[_Asked]:
        """Answer what was answered before; the rest is returned."""
        keyed = [one.once for one in group if one.once]
        if not keyed:
            return group
        store = AnsweredStore(connection, group[0].tenant_id, self._context.sealer)
        found = await store.first(keyed, self._context.now())
        rest = []
        for one in group:
            row = found.get((one.once.caller, one.once.key)) if one.once else None
            if one.once is None or row is None:
                rest.append(one)
            else:
                one.fail(outcome_of(store, one.once, row))
        return rest

    def _cases(
        self, group: list[_Asked], type_in_force: TypeInForce, subjects: Mapping[str, Subject]
    ) -> tuple[list[_Asked], list[Case]]:
        """The questions that fit their type; the others are answered with what is wrong."""
        asked, cases = [], []
        for one, new_id in zip(group, self._context.new_ids(len(group)), strict=True):
            try:
                subject = None if one.question.subject is None else subjects[one.question.subject]
                cases.append(case_of(new_id, one.question, type_in_force.model.schema, subject))
                asked.append(one)
            except AppError as error:
                one.fail(error)
        return asked, cases


@dataclass(frozen=True, slots=True)
class Made:
    """Decisions of one type, made and not stored: `items` and `lines` are aligned with the cases of all `works`."""

    items: list[Decided]
    works: list[Work]
    lines: Lines


def compute(
    context: Context, type_in_force: TypeInForce, cases: Sequence[Case], origins: Sequence[Origin]
) -> Made:
    """Everything about deciding that needs no database."""
    works = flow.decide(cases, type_in_force)
    items = finished(works, origins, context.now(), context.settings.blind_reviews)
    return Made(items, works, lines_of(items, works))


def finished(
    works: Sequence[Work], origins: Sequence[Origin], now: datetime, blind_share: float = LEAST_BLIND
) -> list[Decided]:
    """The summaries of finished work, in order; failures of models are counted and logged."""
    for work in works:
        if work.failure:
            count_failure(work)
            log.error("model_failed", type=work.type.name, stage=work.failure.stage, error=work.failure.error)
    places = ((work, index) for work in works for index in range(len(work.cases)))
    return [
        decided(work, index, origin, now, blind_share)
        for (work, index), origin in zip(places, origins, strict=True)
    ]


def _by_type(together: list[_Asked]) -> list[list[_Asked]]:
    groups: dict[tuple[UUID, str], list[_Asked]] = {}
    for asked in together:
        groups.setdefault((asked.tenant_id, asked.type_name), []).append(asked)
    return list(groups.values())
