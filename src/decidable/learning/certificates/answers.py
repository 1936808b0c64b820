"""Certificates, plans and autonomy as callers see them."""

from datetime import timedelta
from typing import Any, Final

from decidable.context import Context
from decidable.kit.db import Connection
from decidable.learning.certificates.schemas import (
    AutonomyAnswer,
    AutonomyChange,
    CertificateAnswer,
    InForceAnswer,
)
from decidable.learning.certificates.store import CertificateStore, speaks_for

CHANGES: Final = 50
RECENT: Final = timedelta(days=30)


def certificate_answer(row: dict[str, Any], of: dict[str, Any]) -> CertificateAnswer:
    """A certificate's row; `of` is its type's."""
    return CertificateAnswer(**row, speaks=speaks_for(row, of))


async def in_force(
    context: Context, connection: Connection, tenant_id: Any, name: str, limit: int, after: int | None
) -> tuple[InForceAnswer, list[CertificateAnswer]]:
    """The certificate that rulings of a type go by, and a page of all (one more than `limit`)."""
    store = CertificateStore(connection, tenant_id)
    row = await store.type_row(name)
    now = context.now()
    found = None if row["certificate"] is None else await store.get(name, row["certificate"], now)
    all_of_it = [certificate_answer(one, row) for one in await store.page(name, limit, after, now)]
    shown = InForceAnswer(
        certificate=None if found is None else certificate_answer(found, row),
        autonomy=row["autonomy"],
        data=[],
        has_more=False,
        next_cursor=None,
    )
    return shown, all_of_it


async def autonomy_answer(
    context: Context, connection: Connection, tenant_id: Any, name: str
) -> AutonomyAnswer:
    """How much a type may answer by itself, and how that came to be."""
    store = CertificateStore(connection, tenant_id)
    row = await store.type_row(name)
    number = row["certificate"]
    found = None if number is None else await store.get(name, number, context.now())
    changes = await store.autonomy_changes(name, CHANGES)
    return AutonomyAnswer(
        level=row["autonomy"],
        pinned_by=row["autonomy_pinned_by"],
        since=row["autonomy_since"],
        certificate=number,
        certificate_state=found["state"] if found else None,
        labels=found["labels"] if found else 0,
        changes=[AutonomyChange(**one) for one in changes],
    )
