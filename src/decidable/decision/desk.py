"""Decides inside the request: concurrent questions are taken together, computed once, stored once.

Nothing waits for company: a question that comes alone is decided alone. While one group is computed
or stored, the questions that arrive form the next one.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import structlog

from decidable.context import Context
from decidable.decision import flow
from decidable.decision.lines import Decided, Lines, Origin, decided, lines_of
from decidable.decision.metrics import count_decisions, count_failure
from decidable.decision.questions import Question, case_of, with_duplicates
from decidable.decision.records import Case
from decidable.decision.store import DecisionStore
from decidable.decision.types import TypeCache
from decidable.decision.work import TypeInForce, Work
from decidable.kit.db import Connection
from decidable.kit.errors import AppError

MOST_TOGETHER = 64
GROUPS_AT_ONCE = 1

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


@dataclass(frozen=True, slots=True)
class _Asked:
    tenant_id: UUID
    type_name: str
    question: Question
    origin: Origin
    answer: asyncio.Future[Answer]

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
        self, tenant_id: UUID, type_name: str, question: Question, request_id: str | None
    ) -> Answer:
        """Decide one question durably. Raises `TypeNotFound` or `InputInvalid`."""
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        origin = Origin(self._context.now(), request_id)
        await self._waiting.put(_Asked(tenant_id, type_name, question, origin, future))
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
            async with self._context.pool.connection() as connection:
                await self._decide(connection, group)
        except Exception as error:  # noqa: BLE001 - whoever asked gets the failure, the desk goes on
            for asked in group:
                asked.fail(error)

    async def _decide(self, connection: Connection, group: list[_Asked]) -> None:
        tenant_id, name = group[0].tenant_id, group[0].type_name
        type_in_force = await self._types.in_force(connection, tenant_id, name)
        asked, cases = self._cases(group, type_in_force)
        if not cases:
            return
        store = DecisionStore(connection, tenant_id)
        marked = with_duplicates(cases, await store.earlier(name, [case.near_hash for case in cases]))
        origins = [one.origin for one in asked]
        # Not in a thread: a group takes a few milliseconds, and two threads that want the same lock take longer.
        items, works, lines = compute(self._context, type_in_force, marked, origins)
        async with connection.transaction():
            await store.insert(lines)
        count_decisions(items)
        places = ((work, index) for work in works for index in range(len(work.cases)))
        for one, item, (work, index) in zip(asked, items, places, strict=True):
            if not one.answer.done():
                one.answer.set_result(Answer(item, work, index))

    def _cases(self, group: list[_Asked], type_in_force: TypeInForce) -> tuple[list[_Asked], list[Case]]:
        """The questions that fit their type; the others are answered with what is wrong."""
        asked, cases = [], []
        for one, new_id in zip(group, self._context.new_ids(len(group)), strict=True):
            try:
                cases.append(case_of(new_id, one.question, type_in_force.model.schema))
                asked.append(one)
            except AppError as error:
                one.fail(error)
        return asked, cases


def compute(
    context: Context, type_in_force: TypeInForce, cases: Sequence[Case], origins: Sequence[Origin]
) -> tuple[list[Decided], list[Work], Lines]:
    """Everything about deciding that needs no database."""
    works = flow.decide(cases, type_in_force)
    items = finished(works, origins, context.now())
    return items, works, lines_of(type_in_force.tenant_id, items, works)


def finished(works: Sequence[Work], origins: Sequence[Origin], now: datetime) -> list[Decided]:
    """The summaries of finished work, in order; failures of models are counted and logged."""
    for work in works:
        if work.failure:
            count_failure(work)
            log.error("model_failed", type=work.type.name, stage=work.failure.stage, error=work.failure.error)
    places = ((work, index) for work in works for index in range(len(work.cases)))
    return [decided(work, index, origin, now) for (work, index), origin in zip(places, origins, strict=True)]


def _by_type(together: list[_Asked]) -> list[list[_Asked]]:
    groups: dict[tuple[UUID, str], list[_Asked]] = {}
    for asked in together:
        groups.setdefault((asked.tenant_id, asked.type_name), []).append(asked)
    return list(groups.values())
