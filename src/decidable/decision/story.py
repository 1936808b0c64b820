"""The whole story of one decision, read once for every route that tells it."""

from typing import Any
from uuid import UUID

from decidable.context import Context
from decidable.decision.answers import detail
from decidable.decision.labels import LabelStore
from decidable.decision.opening import Opener, output
from decidable.decision.store import DecisionStore
from decidable.kit.db import Connection


async def story(context: Context, tenant_id: UUID, decision_id: UUID) -> dict[str, Any]:
    """A decision with its steps, reviews and labels; raises `DecisionNotFound`."""
    async with context.tenant(tenant_id) as connection:
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
