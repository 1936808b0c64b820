"""Routes of the review queue."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Response

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.context import Here
from decidable.decision.api import Types
from decidable.decision.opening import Opener
from decidable.decision.schemas import DecisionDetail
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import Needed
from decidable.kit.http import (
    BadCursor,
    Limit,
    ProblemAnswer,
    decode_cursor,
    encode_cursor,
    json_response,
    page,
    whole_number,
)
from decidable.review.case import case_answer, item
from decidable.review.handling import (
    SETTLED_SENTENCE,
    Act,
    Action,
    ReviewConflict,
    claim,
    handle,
    nothing_waits,
    release,
)
from decidable.review.schemas import HandleRequest, OverrideRequest, ReviewCase, ReviewItem, ReviewPage
from decidable.review.store import Place, ReviewStore

router = APIRouter(prefix="/v1/reviews", tags=["reviews"])
Reader = Annotated[Caller, Depends(allowed(Permission.DECISIONS_READ))]
Reviewer = Annotated[Caller, Depends(allowed(Permission.REVIEWS_WRITE))]
TAKEN: dict[int | str, dict[str, Any]] = {
    409: {"model": ProblemAnswer, "description": "Another person holds it or was first"}
}
ONCE: dict[str, Any] = {"parameters": [IDEMPOTENCY]}
SETTLED: dict[int | str, dict[str, Any]] = {
    409: {"model": ProblemAnswer, "description": "It does not wait for a review"}
}


@router.get("", summary="What waits for a person")
async def list_reviews(
    here: Here,
    caller: Reader,
    type: str | None = None,  # noqa: A002 - the name of the query parameter
    limit: Limit = 50,
    after: str | None = None,
) -> ReviewPage:
    """Highest risk first, then oldest."""
    place = _place(after)
    async with here.tenant(caller.tenant_id) as connection:
        found = await ReviewStore(connection, caller.tenant_id, caller.label).page(type, limit, place)
        rows = await Opener(here, connection, caller.tenant_id).rows(found, "decision_id")
    shown = page(rows, limit, lambda row: encode_cursor(str(row["risk_rank"]), str(row["shown_id"])))
    shown["data"] = [ReviewItem(**item(row, here)) for row in shown["data"]]
    return ReviewPage(**shown)


@router.get("/{case_id}", response_model=ReviewCase, responses=SETTLED, summary="One case")
async def get_review(here: Here, caller: Reader, case_id: UUID) -> Response:
    """What there is to judge it by: of a blind case its input, of others what was said of it too."""
    async with here.tenant(caller.tenant_id) as connection:
        row = await ReviewStore(connection, caller.tenant_id, caller.label).get(case_id)
        shown = await case_answer(here, connection, caller.tenant_id, caller.label, case_id)
    if row is None or shown is None:
        raise nothing_waits(case_id)
    if not (row["open"] or row["answered"]):
        raise ReviewConflict(SETTLED_SENTENCE)
    return json_response(shown)


@router.post("/{case_id}/claim", responses=TAKEN, summary="Hold a decision")
async def claim_decision(here: Here, caller: Reviewer, case_id: UUID) -> ReviewItem:
    """Nobody else can act on it until the lease expires; claim again to hold it longer."""
    return ReviewItem(**item(await claim(here, caller, case_id), here))


@router.delete("/{case_id}/claim", status_code=204, responses=TAKEN, summary="Let a decision go")
async def release_decision(here: Here, caller: Reviewer, case_id: UUID) -> Response:
    """Put it back into the queue."""
    await release(here, caller, case_id)
    return Response(status_code=204)


@router.post(
    "/{case_id}/approve",
    response_model=DecisionDetail | ReviewCase,
    responses=TAKEN,
    summary="Approve",
    openapi_extra=ONCE,
)
async def approve(
    here: Here, types: Types, caller: Reviewer, once: Needed, case_id: UUID, body: HandleRequest
) -> Response:
    """The proposal is right."""
    return await handle(here, types, once, _act(caller, case_id, Action.APPROVE, body))


@router.post(
    "/{case_id}/override",
    response_model=DecisionDetail | ReviewCase,
    responses=TAKEN,
    summary="Override",
    openapi_extra=ONCE,
)
async def override(
    here: Here, types: Types, caller: Reviewer, once: Needed, case_id: UUID, body: OverrideRequest
) -> Response:
    """Another option is right."""
    return await handle(here, types, once, _act(caller, case_id, Action.OVERRIDE, body, body.option))


@router.post(
    "/{case_id}/reject",
    response_model=DecisionDetail | ReviewCase,
    responses=TAKEN,
    summary="Reject",
    openapi_extra=ONCE,
)
async def reject(
    here: Here, types: Types, caller: Reviewer, once: Needed, case_id: UUID, body: HandleRequest
) -> Response:
    """No option is right, or the question should not have been asked."""
    return await handle(here, types, once, _act(caller, case_id, Action.REJECT, body))


def _act(
    caller: Caller, shown_id: UUID, action: Action, body: HandleRequest, option: str | None = None
) -> Act:
    return Act(caller, shown_id, action, option, body.note, body.held_seconds)


def _place(after: str | None) -> Place | None:
    if after is None:
        return None
    rank, shown_id = decode_cursor(after, 2)
    try:
        return Place(whole_number(rank), UUID(shown_id))
    except ValueError:
        raise BadCursor("This cursor belongs to another list; start again without `after`.") from None
