"""Making certificates: labels in, a proven threshold out, stored in the transaction of whoever asked.

This imports scipy, which takes longer than most commands run: import it where it is used.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

import numpy as np

from decidable.audit.changing import Change
from decidable.context import Context
from decidable.decision.policy.document import Policy, parse_policy
from decidable.decision.policy.ruling import RISK_TIER
from decidable.decision.records import CertificateState, FieldKind, InputSchema
from decidable.kit.errors import AppError
from decidable.kit.intervals import share_interval
from decidable.learning import autonomy
from decidable.learning.certificates.bounds import least_labels
from decidable.learning.certificates.evidence import NEVER, Evidence, from_decisions, from_history
from decidable.learning.certificates.proving import Candidate, Proof, Target, prove
from decidable.learning.certificates.reference import reference_of
from decidable.learning.certificates.store import CertificateStore, Source, speaks_for
from decidable.learning.golden import GoldenCase, GoldenStore
from decidable.learning.store import PublishedTypeStore, field_from_document
from decidable.learning.trust import candidates_from

WINDOW: Final = timedelta(days=365)
MOST_GROUPS: Final = 50
MOST_COMPARED: Final = 10_000
"""So many decisions of the window say how inputs are spread."""


class TargetInvalid(AppError):
    """What is asked for cannot be proven, whatever the labels are."""

    code = "target_invalid"
    status = 422
    title = "This cannot be certified"


@dataclass(frozen=True, slots=True)
class Wanted:
    """At most `alpha` of automatic answers wrong with confidence 1 - `delta`; for each value of `group_by`.

    `source`: where the labels come from; None: decisions, if they have at least as many as history.
    """

    alpha: float
    delta: float
    group_by: str | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """The type that is certified, as it is in force, and what is known of it."""

    name: str
    version: int
    policy_version: int
    policy: Policy
    schema: InputSchema
    golden: Sequence[GoldenCase]
    report: Mapping[str, Any]

    @property
    def among(self) -> Sequence[Candidate]:
        """The thresholds worth proving, from data that proves nothing."""
        return candidates_from(self.report)

    @property
    def versions(self) -> dict[str, Any]:
        """What names it in a query."""
        return {"name": self.name, "type_version": self.version, "policy_version": self.policy_version}


async def subject_of(change: Change, name: str) -> Subject:
    """The type in force; raises `TypeNotFound`."""
    store = PublishedTypeStore(change.connection, change.tenant_id)
    row = await store.get(name)
    text = (await store.policy(name, row["policy_version"]))["text"]
    golden = await GoldenStore(change.connection, change.tenant_id).all(name, row["version"], row["options"])
    schema = InputSchema(tuple(field_from_document(field) for field in row["fields"]))
    policy = parse_policy(text)
    return Subject(name, row["version"], row["policy_version"], policy, schema, golden, row["report"])


def check(wanted: Wanted, schema: InputSchema) -> None:
    """Raises `TargetInvalid`."""
    for letter, value in (("alpha", wanted.alpha), ("delta", wanted.delta)):
        if not 0 < value < 1:
            raise TargetInvalid(f"{letter} is {value:g}; it must lie between 0 and 1, for example 0.05.")
    if wanted.group_by is None or wanted.group_by == RISK_TIER:
        return
    categories = [spec.name for spec in schema.fields if spec.kind is FieldKind.CATEGORY]
    if wanted.group_by not in categories:
        known = ", ".join([RISK_TIER, *categories[:20]])
        raise TargetInvalid(
            f"Groups cannot be made by “{wanted.group_by[:100]}”; they can be made by: {known}."
        )


async def evidence_of(context: Context, change: Change, subject: Subject, wanted: Wanted) -> Evidence:
    """The labels that there are: those of decisions where they are as many as those of history."""
    now = context.now()
    if wanted.source is Source.HISTORY:
        return await _history_of(subject, wanted)
    decisions = await from_decisions(
        change.connection, change.tenant_id, subject.versions, wanted.group_by, now - WINDOW, now
    )
    if wanted.source is Source.DECISIONS:
        return decisions
    history = await _history_of(subject, wanted)
    enough = decisions.unseen == 0 and decisions.labels >= max(history.labels, 1)
    return decisions if enough else history


async def _history_of(subject: Subject, wanted: Wanted) -> Evidence:
    """In a thread: up to 20,000 cases are ruled on, and requests go on meanwhile."""
    return await asyncio.to_thread(from_history, subject.golden, subject.policy, wanted.group_by)


async def certify(context: Context, change: Change, name: str, wanted: Wanted, by: str) -> int:
    """Prove what can be proven and store it as the next certificate; returns its number.

    What cannot be proven is stored as infeasible, and takes the place of nothing that speaks. Autonomy
    follows the evidence. Raises `TypeNotFound` or `TargetInvalid`.
    """
    await CertificateStore(change.connection, change.tenant_id).type_row(name, lock=True)
    return await _certify(context, change, await subject_of(change, name), wanted, by)


async def _certify(context: Context, change: Change, subject: Subject, wanted: Wanted, by: str) -> int:
    """The same for a type that is read already; its row is locked."""
    name, store = subject.name, CertificateStore(change.connection, change.tenant_id)
    check(wanted, subject.schema)
    evidence = await evidence_of(context, change, subject, wanted)
    proofs = await asyncio.to_thread(prove_groups, subject.among, evidence, wanted)
    feasible = any(proof.threshold is not None for proof in proofs.values())
    state = CertificateState.ACTIVE if feasible else CertificateState.INFEASIBLE
    why = None if feasible else _why_not(evidence, proofs, wanted)
    row = _row(context, subject, evidence, wanted, proofs, state, why, by)
    number = await store.insert(name, {**row, "reference": await _reference(store, subject, evidence)})
    spoken = await _speaks(context, store, name)
    if feasible or not spoken:
        await store.put_in_force(name, number)
    action = "certificate.issued" if feasible else "certificate.infeasible"
    after = {
        "type": name,
        "number": number,
        "alpha": wanted.alpha,
        "delta": wanted.delta,
        "labels": evidence.labels,
        "why": why,
    }
    change.record(action, "certificate", f"{name}/{number}", after=after)
    if feasible:
        everything = all(_everything(group, proof, evidence) for group, proof in proofs.items())
        await autonomy.follow(context, change, name, number, evidence.labels, everything=everything)
    elif not spoken:
        await autonomy.fall(context, change, name, why or "", number)
    return number


async def _speaks(context: Context, store: CertificateStore, name: str) -> bool:
    """Whether a certificate speaks for what is in force."""
    row = await store.type_row(name)
    found = None if row["certificate"] is None else await store.get(name, row["certificate"], context.now())
    return found is not None and speaks_for(found, row)


async def certify_again(context: Context, change: Change, name: str, by: str) -> int:
    """After a publication: prove again what was in force, or what settings ask for at first."""
    store = CertificateStore(change.connection, change.tenant_id)
    number = (await store.type_row(name, lock=True))["certificate"]
    last = None if number is None else await store.get(name, number, context.now())
    settings = context.settings
    wanted = Wanted(settings.certify_alpha, settings.certify_delta)
    if last is not None:
        wanted = Wanted(last["alpha"], last["delta"], last["group_by"])
    subject = await subject_of(change, name)
    try:
        check(wanted, subject.schema)
    except TargetInvalid:  # the field that made the groups is gone with the new version
        wanted = Wanted(wanted.alpha, wanted.delta)
    return await _certify(context, change, subject, wanted, by)


def prove_groups(among: Sequence[Candidate], evidence: Evidence, wanted: Wanted) -> dict[str, Proof]:
    """A proof for each group, each at its share of δ (Bonferroni)."""
    groups = evidence.groups if wanted.group_by else [""]
    if len(groups) > MOST_GROUPS:
        raise TargetInvalid(
            f"{wanted.group_by} has {len(groups):,} values here; certificates by group need at most {MOST_GROUPS}."
        )
    target = Target(wanted.alpha, wanted.delta / max(1, len(groups)))
    if evidence.unseen:
        return {group: Proof(target, evidence.labels) for group in groups}
    return {
        group: prove(among, evidence.sample(group), target, evidence.decisions(group)) for group in groups
    }


def _why_not(evidence: Evidence, proofs: dict[str, Proof], wanted: Wanted) -> str:
    """What is missing, in a sentence."""
    if evidence.unseen:
        return (
            f"{evidence.unseen:,} automatic answers could never have been audited; set `audit_rate` in the policy, "
            "and certify on what comes after that."
        )
    promise = f"at most {wanted.alpha:g} wrong with {1 - wanted.delta:g} confidence"
    missing = [proof.missing for proof in proofs.values() if proof.missing]
    needed = least_labels(wanted.alpha, wanted.delta / max(1, len(proofs)))
    has = f"{evidence.labels:,} labelled cases that the policy would answer automatically"
    if evidence.labels < needed:
        short = needed - evidence.labels
        return f"{has}; {promise} needs at least {needed:,} without an error: at least {short:,} more."
    if missing:
        return (
            f"{has} do not prove {promise}; about {min(missing):,} more would, if errors go on as expected."
        )
    return f"{has} do not prove {promise}, and no number would: no threshold is expected to reach it."


async def _reference(store: CertificateStore, subject: Subject, evidence: Evidence) -> dict[str, Any]:
    """How inputs and d were spread in the window: what drift is measured from."""
    if evidence.window is None:
        facts = [case.facts for case in subject.golden]
        inputs, d = [one.input for one in facts], [one.d for one in facts]
    else:
        rows = await store.spread(subject.versions, *evidence.window, MOST_COMPARED)
        inputs = [row["input"] for row in rows if row["subject_ref"] is None]
        d = [row["d"] for row in rows]
    return await asyncio.to_thread(reference_of, subject.schema, inputs, d)


def _row(
    context: Context,
    subject: Subject,
    evidence: Evidence,
    wanted: Wanted,
    proofs: dict[str, Proof],
    state: CertificateState,
    why: str | None,
    by: str,
) -> dict[str, Any]:
    now = context.now()
    window = evidence.window or (None, None)
    return {
        "type_version": subject.version,
        "policy_version": subject.policy_version,
        "state": state,
        "why": why,
        "alpha": wanted.alpha,
        "delta": wanted.delta,
        "group_by": wanted.group_by,
        "source": evidence.source,
        "window_from": window[0],
        "window_to": window[1],
        "labels": evidence.labels,
        "decisions": len(evidence),
        "proofs": [proof_document(group, proof, evidence) for group, proof in proofs.items()],
        "now": now,
        "by": by,
        "expires_at": now + timedelta(days=context.settings.certificate_days),
    }


def proof_document(group: str, proof: Proof, evidence: Evidence) -> dict[str, Any]:
    """A proof as it is stored and shown, with every threshold that was tested."""
    held = proof.held
    return {
        "group": group,
        "method": proof.method,
        "delta": proof.target.delta,
        "threshold": proof.threshold,
        "everything": _everything(group, proof, evidence),
        "labels": proof.labels,
        "n": held.n if held else 0,
        "errors": held.errors if held else 0,
        "error_interval": share_interval(held.errors, held.n) if held else None,
        "coverage": proof.coverage,
        "coverage_interval": proof.coverage_interval,
        "missing": proof.missing,
        "tested": [
            {
                "threshold": one.candidate.threshold,
                "coverage": one.candidate.coverage,
                "n": one.n,
                "errors": one.errors,
                "method": one.method,
                "p_value": float(np.format_float_scientific(one.p_value, precision=4)),
            }
            for one in proof.tested
        ],
    }


def _everything(group: str, proof: Proof, evidence: Evidence) -> bool:
    """Whether all that the policy lets through is proven, so that the threshold holds nothing back."""
    trust = evidence.decisions(group)
    return proof.threshold is not None and bool(proof.threshold <= trust[trust > NEVER].min(initial=1.0))
