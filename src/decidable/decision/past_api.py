"""Routes that look back: a decision computed again, and what came of similar ones."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Response

from decidable.access.caller import Caller, Forbidden
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.context import Here
from decidable.decision.api import WRONG, Types
from decidable.decision.past_schemas import (
    MOST_SIMILAR,
    ReplayedDecision,
    ReplayQuestion,
    SimilarPage,
    SimilarRequest,
)
from decidable.decision.replaying import replay_one
from decidable.decision.similar import similar, similar_to
from decidable.decision.veil import decision_behind, reviewer_of
from decidable.kit.http import json_response

router = APIRouter(prefix="/v1", tags=["decisions"])
Reader = Annotated[Caller, Depends(allowed(Permission.DECISIONS_READ))]


@router.post("/decisions/{decision_id}/replay", response_model=ReplayedDecision, summary="Compute it again")
async def replay(
    here: Here, types: Types, caller: Reader, decision_id: UUID, body: ReplayQuestion | None = None
) -> Response:
    """Compute a decision again from its recorded versions and compare byte for byte; nothing is stored.

    `as_of_now` asks today's versions instead, and answers with what would change. Not for reviewers, who judge
    blind cases without what was proposed.
    """
    _refuse_reviewer(caller)
    now = body is not None and body.as_of_now
    return json_response(await replay_one(here, types, caller.tenant_id, decision_id, as_of_now=now))


@router.get("/decisions/{decision_id}/similar", response_model=SimilarPage, summary="Similar past decisions")
async def similar_to_one(
    here: Here,
    types: Types,
    caller: Reader,
    decision_id: UUID,
    limit: Annotated[int, Query(ge=1, le=MOST_SIMILAR)] = 10,
) -> Response:
    """The nearest past decisions whose answer is known, and how often they were right; itself is left out."""
    async with here.tenant(caller.tenant_id) as connection:
        about = await decision_behind(connection, caller.tenant_id, decision_id, reviewer_of(caller))
    return json_response(await similar_to(here, types, caller.tenant_id, about, limit))


@router.post("/decisions/similar", response_model=SimilarPage, responses=WRONG, summary="Similar to an input")
async def similar_to_input(here: Here, types: Types, caller: Reader, body: SimilarRequest) -> Response:
    """The same for an input that was not decided; nothing is stored. Not for reviewers."""
    _refuse_reviewer(caller)
    return json_response(await similar(here, types, caller.tenant_id, body.type, body.input, body.limit))


def _refuse_reviewer(caller: Caller) -> None:
    if reviewer_of(caller):
        raise Forbidden(
            "A reviewer cannot ask this: blind cases are to be judged without what was proposed. "
            "Ask with a key or an account that has another role."
        )
