"""Routes about certificates and autonomy. What imports scipy is imported in a thread, at the first use."""

import asyncio
from importlib import import_module
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Response

from decidable.access.caller import Caller, Forbidden
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.audit.changing import Change, changing
from decidable.context import Here
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import Needed
from decidable.kit.http import Limit, ProblemAnswer, decode_number_cursor, encode_cursor, page
from decidable.learning import autonomy
from decidable.learning.certificates.answers import autonomy_answer, certificate_answer, in_force
from decidable.learning.certificates.schemas import (
    AutonomyAnswer,
    AutonomyRequest,
    CertificateAnswer,
    CertifyRequest,
    InForceAnswer,
    PlanAnswer,
)
from decidable.learning.certificates.store import CertificateStore, Source

router = APIRouter(prefix="/v1/decision-types/{name}", tags=["certificates"])
Reader = Annotated[Caller, Depends(allowed(Permission.TYPES_READ))]
Member = Annotated[Caller, Depends(allowed(Permission.TYPES_WRITE))]
UNKNOWN: dict[int | str, dict[str, Any]] = {
    404: {"model": ProblemAnswer, "description": "No such decision type"}
}


async def _heavy(module: str) -> Any:
    return await asyncio.to_thread(import_module, f"decidable.learning.certificates.{module}")


@router.get("/certificate", responses=UNKNOWN, summary="The certificate of a type")
async def get_certificate(
    here: Here, caller: Reader, name: str, limit: Limit = 20, after: str | None = None
) -> InForceAnswer:
    """What is proven of automatic answers now, and all certificates, newest first."""
    async with here.tenant(caller.tenant_id) as connection:
        found = await in_force(here, connection, caller.tenant_id, name, limit, decode_number_cursor(after))
    shown, rows = found
    listed = page(rows, limit, lambda row: encode_cursor(str(row.number)))
    return shown.model_copy(update=listed)


@router.get("/certificate/plan", responses=UNKNOWN, summary="What could be certified")
async def get_plan(
    here: Here, caller: Reader, name: str, delta: Annotated[float, Query(ge=1e-9, lt=1)] = 0.05
) -> PlanAnswer:
    """Risk-coverage curves and what to expect of every α, from data that proves nothing. Changes nothing."""
    planning = await _heavy("planning")
    async with here.tenant(caller.tenant_id) as connection:
        plan: PlanAnswer = await planning.plan_of(
            here, Change(connection, caller.tenant_id, caller.actor()), name, delta
        )
    return plan


@router.post(
    "/certify",
    status_code=201,
    response_model=CertificateAnswer,
    responses=UNKNOWN,
    summary="Certify a type",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def certify_type(here: Here, caller: Member, once: Needed, name: str, body: CertifyRequest) -> Response:
    """Proves what can be proven, once. What cannot be is `infeasible`, says what is missing, and replaces nothing."""
    certify = await _heavy("certify")
    async with once.changing(here, caller) as change:
        source = None if body.source is None else Source(body.source)
        wanted = certify.Wanted(body.alpha, body.delta, body.group_by, source)
        number = await certify.certify(here, change, name, wanted, caller.name)
        store = CertificateStore(change.connection, caller.tenant_id)
        row = await store.get(name, number, here.now())
        assert row is not None
        shown = certificate_answer(row, await store.type_row(name))
        return change.answer(201, shown, f"/v1/decision-types/{name}/certificate", number)


@router.get("/autonomy", responses=UNKNOWN, summary="How much a type may answer by itself")
async def get_autonomy(here: Here, caller: Reader, name: str) -> AutonomyAnswer:
    """off, suggest, certified or full; with the evidence, and how it came to be."""
    async with here.tenant(caller.tenant_id) as connection:
        return await autonomy_answer(here, connection, caller.tenant_id, name)


@router.put(
    "/autonomy",
    responses={**UNKNOWN, 409: {"model": ProblemAnswer, "description": "The evidence does not carry it"}},
    summary="Change how much a type may answer by itself",
)
async def put_autonomy(here: Here, caller: Member, name: str, body: AutonomyRequest) -> AutonomyAnswer:
    """Lower at any time; higher on evidence, or pinned by an administrator, who answers for it."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        store = CertificateStore(change.connection, caller.tenant_id)
        pinned = (await store.type_row(name, lock=True))["autonomy_pinned_by"] is not None
        if (body.pinned or pinned) and Permission.TYPES_PIN not in caller.permissions:
            raise Forbidden("Autonomy is pinned and unpinned by an administrator (permission types:pin).")
        await autonomy.choose(here, change, name, body.level, pinned=body.pinned, why=body.why)
        return await autonomy_answer(here, change.connection, caller.tenant_id, name)
