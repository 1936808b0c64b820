"""The route that shows what watches a certificate."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from psycopg.rows import DictRow

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.context import Context, Here
from decidable.decision.policy.document import parse_policy
from decidable.decision.records import CertificateState
from decidable.kit.http import ProblemAnswer
from decidable.learning.certificates.audited import always_between
from decidable.learning.certificates.budget import Minutes
from decidable.learning.certificates.monitor import (
    AUDIT_DELTA,
    AUDITED,
    Monitor,
    Series,
    kind_of,
    log10,
    state_of,
)
from decidable.learning.certificates.monitor_store import OF_TYPE, MonitorStore
from decidable.learning.certificates.reference import labels_of
from decidable.learning.monitors_schemas import AuditedError, Bin, Budget, DriftAnswer, Figure, Point
from decidable.learning.store import PublishedTypeStore

router = APIRouter(prefix="/v1/decision-types", tags=["decision types"])
Reader = Annotated[Caller, Depends(allowed(Permission.TYPES_READ))]
UNKNOWN: dict[int | str, dict[str, Any]] = {
    404: {"model": ProblemAnswer, "description": "No such decision type"}
}


@router.get("/{name}/drift", responses=UNKNOWN, summary="What watches the certificate of a type")
async def get_drift(here: Here, caller: Reader, name: str) -> DriftAnswer:
    """The evidence against the certificate, figure by figure, and how much of the dissonance budget is used."""
    async with here.tenant(caller.tenant_id) as connection:
        type_row = await PublishedTypeStore(connection, caller.tenant_id).get(name)
        store = MonitorStore(connection, caller.tenant_id)
        row = await store.watched(name)
        state = await store.state(name, row["number"]) if row["number"] is not None else None
        spent = await store.state(name, OF_TYPE)
    monitor = _monitor(row, state)
    return DriftAnswer(
        type=name,
        version=type_row["version"],
        policy_version=type_row["policy_version"],
        autonomy=row["autonomy"],
        certificate=row["number"],
        state=_state(here, row),
        why=row["why"],
        seen=monitor.looked if monitor else 0,
        updated_at=None if state is None else state["updated_at"],
        figures=_figures(monitor) if monitor else [],
        audited=_audited(monitor) if monitor else None,
        budget=_budget(here, row["policy"], spent),
    )


def _monitor(row: DictRow, state: DictRow | None) -> Monitor | None:
    reference = row["reference"]
    if row["number"] is None or not reference or "figures" not in reference:
        return None
    if state is None:
        return Monitor.begin(reference, row["alpha"])
    return Monitor.from_document(reference, row["alpha"], state["state"])


def _state(here: Context, row: DictRow) -> CertificateState | None:
    if row["number"] is None:
        return None
    state = CertificateState(row["state"])
    over = state is CertificateState.ACTIVE and row["expires_at"] <= here.now()
    return CertificateState.EXPIRED if over else state


def _figures(monitor: Monitor) -> list[Figure]:
    return [
        Figure(
            name=figure["name"],
            kind=kind_of(figure["kind"]),
            seen=int(monitor.detectors.seen[at]),
            log10_capital=log10(_of(monitor, figure) or float(monitor.detectors.worth[at])),
            limit=log10(monitor.limit),
            state=state_of(monitor.crossing, figure["name"], figure["kind"]),
            bins=_bins(figure, monitor.detectors.lately[at].tolist()),
            series=_series(monitor.series, at),
        )
        for at, figure in enumerate(monitor.reference["figures"])
    ]


def _of(monitor: Monitor, figure: dict[str, Any]) -> float | None:
    """The capital with which a figure crossed its limit."""
    crossed = monitor.crossing
    called = state_of(crossed, figure["name"], figure["kind"]) == "alarm"
    return crossed["capital"] if crossed and called else None


def _bins(figure: dict[str, Any], recent: Sequence[float]) -> list[Bin]:
    counted = zip(
        labels_of(figure), figure["counts"], recent, strict=False
    )  # rows are as long as the longest
    return [Bin(label=label, reference=n, recent=round(lately, 2)) for label, n, lately in counted]


def _series(series: Series, at: int) -> list[Point]:
    return [Point(seen=seen, log10_capital=values[at]) for seen, values in series.points]


def _audited(monitor: Monitor) -> AuditedError:
    audits = monitor.audits
    return AuditedError(
        n=audits.n,
        wrong=audits.wrong,
        share=audits.wrong / audits.n if audits.n else None,
        interval=always_between(audits.wrong, audits.n),
        alpha=audits.alpha,
        log10_capital=log10(audits.worth),
        limit=log10(1 / AUDIT_DELTA),
        state=state_of(monitor.crossing, AUDITED, AUDITED),
        series=_series(monitor.audit_series, 0),
    )


def _budget(here: Context, policy: str, spent: DictRow | None) -> Budget | None:
    budget = parse_policy(policy).dissonance_budget
    if budget is None:
        return None
    stored = spent["state"] if spent else {}
    exceeded = stored.get("exceeded") or {}
    minutes = Minutes.from_document(stored, budget.above)
    return Budget(
        above=budget.above,
        allowed=budget.an_hour,
        used=minutes.last_hour(here.now()),
        exceeded_at=exceeded.get("at"),
        why=exceeded.get("why"),
    )
