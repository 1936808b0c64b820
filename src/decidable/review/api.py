"""Routes of the review queue."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Response
from psycopg.rows import DictRow

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.context import Context, Here
from decidable.decision.api import Types
from decidable.decision.opening import Opener
from decidable.decision.schemas import DecisionDetail
from decidable.idempotency.once import Needed
from decidable.kit.http import BadCursor, Limit, ProblemAnswer, decode_cursor, encode_cursor, page
from decidable.review.handling import Act, Action, claim, handle, release
from decidable.review.schemas import HandleRequest, OverrideRequest, ReviewItem, ReviewPage
from decidable.review.store import Place, ReviewStore

router = APIRouter(prefix="/v1/reviews", tags=["reviews"])
Reader = Annotated[Caller, Depends(allowed(Permission.DECISIONS_READ))]
Reviewer = Annotated[Caller, Depends(allowed(Permission.REVIEWS_WRITE))]
TAKEN: dict[int | str, dict[str, Any]] = {
    409: {"model": ProblemAnswer, "description": "Another person holds it or was first"}
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
        found = await ReviewStore(connection, caller.tenant_id).page(type, limit, place)
        rows = await Opener(here, connection, caller.tenant_id).rows(found, "decision_id")
    shown = page(rows, limit, lambda row: encode_cursor(str(row["risk_rank"]), str(row["decision_id"])))
    shown["data"] = [_item(here, row) for row in shown["data"]]
    return ReviewPage(**shown)


@router.post("/{decision_id}/claim", responses=TAKEN, summary="Hold a decision")
async def claim_decision(here: Here, caller: Reviewer, decision_id: UUID) -> ReviewItem:
    """Nobody else can act on it until the lease expires; claim again to hold it longer."""
    return _item(here, await claim(here, caller, decision_id))


@router.delete("/{decision_id}/claim", status_code=204, responses=TAKEN, summary="Let a decision go")
async def release_decision(here: Here, caller: Reviewer, decision_id: UUID) -> Response:
    """Put it back into the queue."""
    await release(here, caller, decision_id)
    return Response(status_code=204)


@router.post("/{decision_id}/approve", response_model=DecisionDetail, responses=TAKEN, summary="Approve")
async def approve(
    here: Here, types: Types, caller: Reviewer, once: Needed, decision_id: UUID, body: HandleRequest
) -> Response:
    """The proposal is right."""
    return await handle(here, types, once, _act(caller, decision_id, Action.APPROVE, body))


@router.post("/{decision_id}/override", response_model=DecisionDetail, responses=TAKEN, summary="Override")
async def override(
    here: Here, types: Types, caller: Reviewer, once: Needed, decision_id: UUID, body: OverrideRequest
) -> Response:
    """Another option is right."""
    return await handle(here, types, once, _act(caller, decision_id, Action.OVERRIDE, body, body.option))


@router.post("/{decision_id}/reject", response_model=DecisionDetail, responses=TAKEN, summary="Reject")
async def reject(
    here: Here, types: Types, caller: Reviewer, once: Needed, decision_id: UUID, body: HandleRequest
) -> Response:
    """No option is right, or the question should not have been asked."""
    return await handle(here, types, once, _act(caller, decision_id, Action.REJECT, body))


def _act(
    caller: Caller, decision_id: UUID, action: Action, body: HandleRequest, option: str | None = None
) -> Act:
    return Act(caller, decision_id, action, option, body.note)


def _place(after: str | None) -> Place | None:
    if after is None:
        return None
    rank, decision_id = decode_cursor(after, 2)
    try:
        return Place(int(rank), UUID(decision_id))
    except ValueError:
        raise BadCursor("This cursor belongs to another list; start again without `after`.") from None


def _item(here: Context, row: DictRow) -> ReviewItem:
    leased = row["lease_until"] is not None and row["lease_until"] > here.now()
    same = (
        "decision_id",
        "option",
        "confidence",
        "d",
        "risk_tier",
        "amount",
        "first_reason",
        "created_at",
        "erased",
    )
    return ReviewItem(
        **{name: row[name] for name in (*same, "reviewers_needed", "reviewers_done")},
        type=row["type_name"],
        claimed_by=row["claimed_by"] if leased else None,
        lease_until=row["lease_until"] if leased else None,
    )
