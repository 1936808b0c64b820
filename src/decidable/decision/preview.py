"""What if: a decision that is computed and not stored."""

import asyncio
from typing import Any
from uuid import UUID

from decidable.context import Context
from decidable.decision import flow
from decidable.decision.answers import answer
from decidable.decision.desk import finished
from decidable.decision.lines import Origin
from decidable.decision.questions import Question, case_of, with_duplicates
from decidable.decision.store import DecisionStore
from decidable.decision.types import TypeCache


async def preview(
    context: Context, types: TypeCache, tenant_id: UUID, type_name: str, question: Question
) -> dict[str, Any]:
    """The decision that would be made now."""
    received = context.now()
    async with context.tenant(tenant_id) as connection:
        type_in_force = await types.in_force(connection, tenant_id, type_name, received)
        case = case_of(context.new_id(), question, type_in_force.model.schema)
        earlier = await DecisionStore(connection, tenant_id).earlier(type_name, [case.near_hash])
    works = await asyncio.to_thread(flow.decide, with_duplicates([case], earlier), type_in_force)
    item = finished(works, [Origin(received)], context.now())[0]
    return answer(item, works[0], 0, stored=False)
