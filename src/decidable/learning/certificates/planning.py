"""What could be certified, from data that proves nothing: whoever chooses α has not seen the labels."""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from decidable.audit.changing import Change
from decidable.context import Context
from decidable.kit.intervals import share_interval
from decidable.learning.certificates.answers import RECENT
from decidable.learning.certificates.bounds import binomial_p_value
from decidable.learning.certificates.certify import Subject, Wanted, evidence_of, subject_of
from decidable.learning.certificates.evidence import NEVER, Evidence
from decidable.learning.certificates.proving import Candidate
from decidable.learning.certificates.schemas import BoundAnswer, PlanAnswer, PlannedAnswer
from decidable.learning.certificates.store import CertificateStore

ALPHAS: Final = tuple(round(0.005 * step, 3) for step in range(1, 51))
_LEAST_SPAN: Final = 1.0


async def plan_of(context: Context, change: Change, name: str, delta: float) -> PlanAnswer:
    """What is expected of a type in force for every α; raises `TypeNotFound`."""
    subject = await subject_of(change, name)
    evidence = await evidence_of(context, change, subject, Wanted(ALPHAS[0], delta))
    seen = subject.report["training"].get("trust", {})
    return PlanAnswer(
        delta=delta,
        labels=evidence.labels,
        source=evidence.source.value,
        cases=seen.get("cases", 0),
        risk_coverage=seen.get("risk_coverage", {}),
        planned=await asyncio.to_thread(planned, subject, evidence, delta),
        bounds=await _bounds(context, change, name),
        policy_share=float((evidence.trust > NEVER).mean()) if len(evidence) else 0.0,
        cost_of_review=context.settings.cost_of_review,
        cost_of_error=context.settings.cost_of_error,
        decisions_a_day=await _a_day(context, change, name),
    )


def planned(subject: Subject, evidence: Evidence, delta: float) -> list[PlannedAnswer]:
    """For each α the laxest threshold that would hold if errors came as expected."""
    labelled = evidence.trust[evidence.usable]
    among = subject.among
    n = [int((labelled >= one.threshold).sum()) for one in among]
    return [_one(alpha, delta, among, n, evidence) for alpha in ALPHAS]


def _one(
    alpha: float, delta: float, among: Sequence[Candidate], n: Sequence[int], evidence: Evidence
) -> PlannedAnswer:
    last = None
    for candidate, labels in zip(among, n, strict=True):
        expected = int(np.ceil(labels * candidate.error))
        if binomial_p_value(expected, labels, alpha) <= delta:
            last = candidate
    if last is None:
        return PlannedAnswer(alpha=alpha, threshold=None, coverage=0.0, expected_error=None)
    coverage = float((evidence.trust >= last.threshold).mean())
    return PlannedAnswer(alpha=alpha, threshold=last.threshold, coverage=coverage, expected_error=last.error)


async def _bounds(context: Context, change: Change, name: str) -> list[BoundAnswer]:
    """The exact upper bounds of the error at the thresholds that the certificate in force tested."""
    store = CertificateStore(change.connection, change.tenant_id)
    row = await store.type_row(name)
    found: dict[str, Any] | None = None
    if row["certificate"] is not None:
        found = await store.get(name, row["certificate"], context.now())
    if found is None or found["group_by"] is not None:
        return []
    return [
        BoundAnswer(
            coverage=one["coverage"], bound=share_interval(one["errors"], one["n"], 1 - 2 * proof["delta"])[1]
        )
        for proof in found["proofs"]
        for one in proof["tested"]
    ]


async def _a_day(context: Context, change: Change, name: str) -> float | None:
    now = context.now()
    found = await CertificateStore(change.connection, change.tenant_id).traffic(name, now - RECENT)
    if not found["decisions"]:
        return None
    days = max(_LEAST_SPAN, (now - found["first"]).total_seconds() / 86_400)
    return float(found["decisions"] / days)
