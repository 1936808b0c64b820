"""The route of backtests."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.context import Here
from decidable.kit.http import ProblemAnswer
from decidable.learning.backtest.schemas import BacktestAnswer, BacktestRequest

router = APIRouter(prefix="/v1/decision-types", tags=["policies"])
Tester = Annotated[Caller, Depends(allowed(Permission.TYPES_READ, heavy=True))]


@router.post(
    "/{name}/backtest",
    responses={
        404: {"model": ProblemAnswer, "description": "No such decision type, or no such version"},
        422: {"model": ProblemAnswer, "description": "The policy is not valid, or this cannot be computed"},
    },
    summary="Try a change on history",
)
async def backtest(
    request: Request, here: Here, caller: Tester, name: str, body: BacktestRequest
) -> BacktestAnswer:
    """Which stored decisions would come out otherwise, and what it would cost. Stores nothing; no model runs
    unless another version of the type is asked for."""
    from decidable.learning.backtest.run import backtest as run

    return await run(here, request.app.state.types, caller.tenant_id, name, body)
