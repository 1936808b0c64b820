"""Routes about tiers."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from decidable.access.caller import Caller
from decidable.access.check import admitted
from decidable.tenants.limits import Limiter
from decidable.tenants.schemas import TierAnswer, TiersAnswer
from decidable.tenants.tiers import Tier

router = APIRouter(prefix="/v1", tags=["tenants"])


@router.get("/tiers", summary="The tiers of keys")
async def get_tiers(request: Request, caller: Annotated[Caller, Depends(admitted)]) -> TiersAnswer:
    """What each tier may do."""
    limiter: Limiter = request.app.state.limits
    tiers = limiter.tiers
    return TiersAnswer(data=[_answer(tier) for tier in tiers.by_name.values()], people=_answer(tiers.people))


def _answer(tier: Tier) -> TierAnswer:
    return TierAnswer(
        name=tier.name,
        requests_per_month=tier.requests_per_month,
        overage=tier.overage.value,
        requests_per_minute=tier.requests_per_minute,
        heavy_per_hour=tier.heavy_per_hour,
        concurrent_batches=tier.concurrent_batches,
        request_bytes=tier.request_bytes,
    )
