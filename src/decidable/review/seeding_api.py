"""The route that puts decisions before people again."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.context import Here
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import Needed
from decidable.review.schemas import SeededAnswer, SeedRequest
from decidable.review.seeding import Wanted, seed

router = APIRouter(prefix="/v1/decision-types", tags=["reviews"])
Member = Annotated[Caller, Depends(allowed(Permission.TYPES_WRITE))]


@router.post(
    "/{name}/seeded-cases",
    status_code=201,
    response_model=SeededAnswer,
    summary="Put known cases before reviewers",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def seed_cases(here: Here, caller: Member, once: Needed, name: str, body: SeedRequest) -> Response:
    """Decisions whose right option is known, as blind cases: so many of them, or those that are named."""
    ids = None if body.decision_ids is None else tuple(dict.fromkeys(body.decision_ids))
    async with once.changing(here, caller) as change:
        shown = await seed(here, change, Wanted(name, body.reviewers, body.count, ids))
        return change.answer(201, shown)
