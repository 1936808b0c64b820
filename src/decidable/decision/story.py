"""The whole story of one decision, read once for every route that tells it."""

from datetime import datetime
from typing import Any
from uuid import UUID

from decidable.context import Context
from decidable.decision.answers import detail
from decidable.decision.labels import LabelStore
from decidable.decision.store import DecisionStore
from decidable.kit.db import Connection


async def story(context: Context, tenant_id: UUID, decision_id: UUID) -> dict[str, Any]:
    """A decision with its steps, reviews and labels; raises `DecisionNotFound`."""
    async with context.tenant(tenant_id) as connection:
        return await story_in(connection, tenant_id, decision_id, context.now())


async def story_in(
    connection: Connection, tenant_id: UUID, decision_id: UUID, now: datetime
) -> dict[str, Any]:
    """The same inside a transaction."""
    store = DecisionStore(connection, tenant_id)
    row = await store.get(decision_id)
    steps = await store.stored_steps(decision_id)
    reviews = await store.reviews(decision_id)
    labels = await LabelStore(connection, tenant_id).of(decision_id)
    return detail(row, steps, reviews, labels, now)
