"""Routes that look back: a decision computed again."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.context import Here
from decidable.decision.api import Types
from decidable.decision.past_schemas import ReplayAnswer, ReplayRequest
from decidable.decision.replaying import replay_one
from decidable.kit.http import json_response

router = APIRouter(prefix="/v1", tags=["decisions"])
Reader = Annotated[Caller, Depends(allowed(Permission.DECISIONS_READ))]


@router.post("/decisions/{decision_id}/replay", response_model=ReplayAnswer, summary="Compute it again")
async def replay(
    here: Here, types: Types, caller: Reader, decision_id: UUID, body: ReplayRequest | None = None
) -> Response:
    """Compute a decision again from its recorded versions and compare byte for byte; nothing is stored.

    `as_of_now` asks today's versions instead, and answers with what would change.
    """
    now = body is not None and body.as_of_now
    return json_response(await replay_one(here, types, caller.tenant_id, decision_id, as_of_now=now))
