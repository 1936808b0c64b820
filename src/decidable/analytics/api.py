"""Routes about usage, decisions and limits, already summed up."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.analytics import answers
from decidable.analytics.schemas import DecisionsAnswer, LimitsAnswer, UsageAnswer
from decidable.analytics.store import AnalyticsStore, By
from decidable.context import Here
from decidable.kit.http import json_response
from decidable.kit.sent import Day
from decidable.tenants.limits import Limiter
from decidable.tenants.months import month_of

router = APIRouter(prefix="/v1/analytics", tags=["analytics"])
Reader = Annotated[Caller, Depends(allowed(Permission.ANALYTICS_READ))]


@router.get("/usage", response_model=UsageAnswer, summary="Requests, errors and latencies")
async def get_usage(
    here: Here, caller: Reader, since: Day | None = None, until: Day | None = None, by: By = By.ENDPOINT
) -> Response:
    """By endpoint, key or day; of the last 30 days unless said. What is being answered counts a second later."""
    span = answers.span_of(since, until, here.now().date())
    async with here.tenant(caller.tenant_id) as connection:
        found = await answers.usage(AnalyticsStore(connection, caller.tenant_id), span, by)
    return json_response(found.model_dump(mode="json"))


@router.get("/decisions", response_model=DecisionsAnswer, summary="How decisions come out")
async def get_decisions(
    here: Here, caller: Reader, since: Day | None = None, until: Day | None = None
) -> Response:
    """Decisions by type, status and ruling, as they were decided first; and what people did with them."""
    span = answers.span_of(since, until, here.now().date())
    async with here.tenant(caller.tenant_id) as connection:
        found = await answers.decisions(AnalyticsStore(connection, caller.tenant_id), span)
    return json_response(found.model_dump(mode="json"))


@router.get("/limits", response_model=LimitsAnswer, summary="Who is near a limit")
async def get_limits(request: Request, here: Here, caller: Reader) -> Response:
    """Everybody who sent requests this month (UTC), against the month's requests of their tier."""
    limiter: Limiter = request.app.state.limits
    month = month_of(here.now())
    async with here.tenant(caller.tenant_id) as connection:
        store = AnalyticsStore(connection, caller.tenant_id)
        found = await answers.limits(store, limiter.tiers, month.first, month.ends.date())
    return json_response(found.model_dump(mode="json"))
