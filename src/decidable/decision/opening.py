"""Decisions that name a data subject, opened for reading: sealed in the database, plain to whoever may read.

Of a subject that was erased, what was sealed is gone: the row says `erased`, and shows nothing in its place.
"""

from base64 import b64decode
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import orjson
from psycopg.rows import DictRow

from decidable.audit.erasure import SubjectStore
from decidable.audit.subjects import Subject
from decidable.context import Context
from decidable.decision.lines import SEALED_ROW
from decidable.kit.db import Connection


class Opener:
    """Opens rows of one tenant that hold `subject_ref` and `sealed`; other rows pass as they are."""

    def __init__(self, context: Context, connection: Connection, tenant_id: UUID) -> None:
        self._context, self._connection, self._tenant_id = context, connection, tenant_id

    async def rows(self, rows: Sequence[DictRow], key: str = "id") -> list[DictRow]:
        """The rows with what was sealed in its place, and `erased`; `key` names the column of the decision's id."""
        subjects = await self._subjects(rows)
        return [_opened(row, _of(row, subjects), row[key]) for row in rows]

    async def row(self, row: DictRow, key: str = "id") -> DictRow:
        """One row."""
        return (await self.rows([row], key))[0]

    async def results(self, rows: Sequence[DictRow]) -> list[DictRow]:
        """Rows of a batch, with the outputs of the stages that stand beside them."""
        subjects = await self._subjects(rows)
        opened = []
        for row in rows:
            subject = _of(row, subjects)
            outputs = {name: output(row[name], subject, row["id"], name) for name in ("proposal", "critique")}
            opened.append({**_opened(row, subject, row["id"]), **outputs})
        return opened

    async def subject(self, row: DictRow) -> Subject | None:
        """The subject of a decision; None if it names none, or if that was erased."""
        return (await self.subjects([row]))[row["id"]]

    async def subjects(self, rows: Sequence[DictRow]) -> dict[UUID, Subject | None]:
        """The same for many decisions, by their id."""
        known = await self._subjects(rows)
        return {row["id"]: _of(row, known) for row in rows}

    async def _subjects(self, rows: Sequence[DictRow]) -> dict[str, Subject]:
        refs = {row["subject_ref"] for row in rows if row["sealed"] is not None}
        if not refs:
            return {}
        store = SubjectStore(self._connection, self._tenant_id, self._context.sealer)
        return await store.keys(refs)


def _of(row: DictRow, subjects: Mapping[str, Subject]) -> Subject | None:
    """The subject of a row. One that was erased and came back has another key: its old rows stay closed."""
    return None if row["sealed"] is None else subjects.get(row["subject_ref"])


def _opened(row: DictRow, subject: Subject | None, decision_id: UUID) -> DictRow:
    plain = {name: value for name, value in row.items() if name not in ("subject_ref", "sealed")}
    if row["subject_ref"] is None:
        return {**plain, "erased": False}
    if subject is None:
        gone: DictRow = {name: None for name in ("input", "unknown_fields") if name in plain}
        return {**plain, **gone, "erased": True}
    content = orjson.loads(subject.open(bytes(row["sealed"]), decision_id, SEALED_ROW))
    return {**plain, **{name: value for name, value in content.items() if name in plain}, "erased": False}


def output(stored: Any, subject: Subject | None, decision_id: UUID, stage: str) -> Any:
    """What a stage said; None if it is sealed and its subject was erased."""
    if not isinstance(stored, dict) or stored.keys() != {"sealed"}:
        return stored
    if subject is None:
        return None
    return orjson.loads(subject.open(b64decode(stored["sealed"]), decision_id, stage))
