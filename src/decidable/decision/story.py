"""The whole story of one decision, read once for every route that tells it."""

from typing import Any
from uuid import UUID

from decidable.context import Context
from decidable.decision.answers import detail
from decidable.decision.labels import LabelStore
from decidable.decision.opening import Opener, output
from decidable.decision.store import DecisionStore, not_found
from decidable.decision.veil import decision_behind, is_hidden, veiled
from decidable.kit.db import Connection


async def story(
    context: Context, tenant_id: UUID, decision_id: UUID, reviewer: str | None = None
) -> dict[str, Any]:
    """A decision with its steps, reviews and labels; raises `DecisionNotFound`."""
    async with context.tenant(tenant_id) as connection:
        if reviewer is not None:
            return await _seen(context, connection, tenant_id, decision_id, reviewer)
        return await story_in(context, connection, tenant_id, decision_id)


async def _seen(
    context: Context, connection: Connection, tenant_id: UUID, shown_id: UUID, reviewer: str
) -> dict[str, Any]:
    """The same for a reviewer, who may not look behind the veil."""
    decision_id = await decision_behind(connection, tenant_id, shown_id, reviewer)
    row = await DecisionStore(connection, tenant_id).get(decision_id, reviewer)
    if is_hidden(row):
        opened = await Opener(context, connection, tenant_id).row(row)
        return detail({**veiled(opened), "id": shown_id}, [], [], [], context.now())
    if decision_id != shown_id:
        raise not_found(shown_id)
    return await story_in(context, connection, tenant_id, decision_id)


async def story_in(
    context: Context, connection: Connection, tenant_id: UUID, decision_id: UUID
) -> dict[str, Any]:
    """The same inside a transaction."""
    store = DecisionStore(connection, tenant_id)
    row = await store.get(decision_id)
    opener = Opener(context, connection, tenant_id)
    subject = await opener.subject(row)
    steps = [
        {**step, "output": output(step["output"], subject, decision_id, step["stage"])}
        for step in await store.stored_steps(decision_id)
    ]
    reviews = await store.reviews(decision_id)
    labels = await LabelStore(connection, tenant_id).of(decision_id)
    return detail(await opener.row(row), steps, reviews, labels, context.now())
