"""The route of the forecast of reviews."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.context import Here
from decidable.kit.http import ProblemAnswer
from decidable.learning.load.schemas import LoadAnswer

router = APIRouter(prefix="/v1/decision-types", tags=["policies"])
Reader = Annotated[Caller, Depends(allowed(Permission.TYPES_READ, heavy=True))]
UNKNOWN: dict[int | str, dict[str, Any]] = {
    404: {"model": ProblemAnswer, "description": "No such decision type, or no such version"}
}


@router.get("/{name}/review-load", responses=UNKNOWN, summary="Forecast the review queue")
async def get_review_load(
    here: Here,
    caller: Reader,
    name: str,
    policy_version: Annotated[
        int | None, Query(ge=1, le=2**31 - 1, description="A candidate beside the policy in force.")
    ] = None,
    reviewers: Annotated[
        int | None, Query(ge=1, le=1000, description="As many as were seen, unless given.")
    ] = None,
    hours: Annotated[int, Query(ge=1, le=672)] = 168,
    seed: Annotated[int, Query(ge=0, le=2**31 - 1, description="The same seed, the same forecast.")] = 1,
) -> LoadAnswer:
    """Depth of the queue by hour, with quantiles: from arrivals by hour of the week and from how people handle."""
    from decidable.learning.load.run import review_load

    return await review_load(here, caller.tenant_id, name, policy_version, reviewers, hours, seed)
