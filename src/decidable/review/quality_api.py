"""The route about how well people review."""

from datetime import UTC, datetime, time
from typing import Annotated

from fastapi import APIRouter, Depends, Response

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.context import Here
from decidable.decision.types import TypeStore
from decidable.kit.http import ProblemAnswer, json_response
from decidable.kit.sent import Day
from decidable.review.alarms import WINDOW, measured
from decidable.review.schemas import QualityAnswer

router = APIRouter(prefix="/v1/reviews", tags=["reviews"])
Reader = Annotated[Caller, Depends(allowed(Permission.ANALYTICS_READ))]


@router.get(
    "/quality",
    response_model=QualityAnswer,
    responses={404: {"model": ProblemAnswer, "description": "No such decision type"}},
    summary="How well people review",
)
async def get_quality(
    here: Here,
    caller: Reader,
    type: str | None = None,  # noqa: A002 - the name of the query parameter
    since: Day | None = None,
) -> Response:
    """Time, seeded cases, agreement and who follows proposals blindly; of the last 90 days unless said."""
    start = here.now() - WINDOW if since is None else datetime.combine(since, time(), UTC)
    async with here.tenant(caller.tenant_id) as connection:
        if type is not None:
            await TypeStore(connection, caller.tenant_id).versions(type, here.now())
        found = await measured(connection, caller.tenant_id, type, start)
    return json_response({"type": type, "since": start, **found})
