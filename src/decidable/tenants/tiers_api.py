"""Routes about tiers."""

from typing import Annotated, Literal

from fastapi import APIRouter, Depends, Request

from decidable.access.caller import Caller
from decidable.access.check import admitted
from decidable.kit.http import Schema
from decidable.tenants.limits import Limiter
from decidable.tenants.tiers import Tier

router = APIRouter(prefix="/v1", tags=["tenants"])


class TierAnswer(Schema):
    """The limits of a tier; null: no limit."""

    name: str
    requests_per_month: int | None
    overage: Literal["refuse", "count"]
    requests_per_minute: int | None
    heavy_per_hour: int | None
    concurrent_batches: int | None
    request_bytes: int | None


class TiersAnswer(Schema):
    """The tiers that a key can have; `people`: what holds for each person who signs in."""

    data: list[TierAnswer]
    people: TierAnswer


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
