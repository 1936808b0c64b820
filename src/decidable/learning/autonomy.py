"""How much a type may answer by itself: it rises on evidence, falls at once, and can be pinned.

off: a person decides and sees no proposal. suggest: a person decides. certified: automatic where policy and
certificate allow. full: the policy alone rules.
"""

from typing import Any, Final

import structlog

from decidable.audit.changing import Change
from decidable.context import Context
from decidable.decision.records import Autonomy, CertificateState
from decidable.kit.errors import AppError
from decidable.learning.certificates.store import CertificateStore

log = structlog.get_logger(__name__)

LEAST_LABELS: Final = 50
"""Certificates over fewer labels than these lift nothing."""
ORDER: Final = tuple(Autonomy)


class AutonomyRefused(AppError):
    """The evidence does not carry this level."""

    code = "autonomy_refused"
    status = 409
    title = "The evidence does not carry this autonomy"


async def follow(
    context: Context, change: Change, name: str, certificate: int, labels: int, *, everything: bool
) -> None:
    """A new certificate is active: `suggest` rises to `certified` if its labels are enough.

    `full` falls to `certified` unless `everything` that the policy lets through is proven. Nothing moves
    what is pinned.
    """
    row = await CertificateStore(change.connection, change.tenant_id).type_row(name, lock=True)
    level = Autonomy(row["autonomy"])
    lifts = level is Autonomy.SUGGEST and labels >= LEAST_LABELS
    lowers = level is Autonomy.FULL and not everything
    if row["autonomy_pinned_by"] or not (lifts or lowers):
        return
    why = f"certificate {certificate} is active, over {labels:,} labels"
    await _set(context, change, row, Autonomy.CERTIFIED, None, why, certificate)


async def fall(
    context: Context, change: Change, name: str, why: str, certificate: int | None = None
) -> Autonomy | None:
    """At once to `suggest`, in the transaction of what speaks against it.

    Returns what autonomy is now; None if nothing changed: it was not higher, or it is pinned.
    """
    row = await CertificateStore(change.connection, change.tenant_id).type_row(name, lock=True)
    if ORDER.index(row["autonomy"]) <= ORDER.index(Autonomy.SUGGEST):
        return None
    if row["autonomy_pinned_by"]:
        log.warning("autonomy_pinned", type=name, autonomy=row["autonomy"], why=why)
        return None
    await _set(context, change, row, Autonomy.SUGGEST, None, why, certificate)
    return Autonomy.SUGGEST


async def choose(
    context: Context, change: Change, name: str, level: Autonomy, *, pinned: bool, why: str
) -> None:
    """What a person wants. Raises `AutonomyRefused` where it would rise without evidence and without a pin."""
    store = CertificateStore(change.connection, change.tenant_id)
    row = await store.type_row(name, lock=True)
    if not pinned and ORDER.index(level) > ORDER.index(row["autonomy"]):
        await _carried(context, store, row, level)
    by = change.actor.name if pinned else None
    await _set(context, change, row, level, by, why, row["certificate"])


async def _carried(context: Context, store: CertificateStore, row: dict[str, Any], level: Autonomy) -> None:
    """Raise unless the certificate in force carries the level."""
    if level is Autonomy.SUGGEST:
        return
    found = None
    if row["certificate"] is not None:
        found = await store.get(row["name"], row["certificate"], context.now())
    mend = "certify it first, or let an administrator pin the level"
    if found is None:
        raise AutonomyRefused(f"No certificate speaks for {row['name']}: {mend}.")
    if found["state"] != CertificateState.ACTIVE:
        raise AutonomyRefused(f"Certificate {found['number']} is {found['state']}: {mend}.")
    if (found["type_version"], found["policy_version"]) != (row["version"], row["policy_version"]):
        raise AutonomyRefused(f"Certificate {found['number']} speaks of another version: {mend}.")
    if found["labels"] < LEAST_LABELS:
        raise AutonomyRefused(
            f"{found['labels']} labels prove it; at least {LEAST_LABELS} are asked for: {mend}."
        )
    if level is Autonomy.FULL and not all(proof["everything"] for proof in found["proofs"]):
        raise AutonomyRefused(
            f"Certificate {found['number']} does not prove all that the policy lets through: stay at certified, "
            "make the policy stricter and certify again, or let an administrator pin the level."
        )


async def _set(
    context: Context,
    change: Change,
    row: dict[str, Any],
    level: Autonomy,
    pinned_by: str | None,
    why: str,
    certificate: int | None,
) -> None:
    was = Autonomy(row["autonomy"])
    if was == level and pinned_by == row["autonomy_pinned_by"]:
        return
    kept = {
        "id": context.new_id(),
        "at": context.now(),
        "before": was,
        "why": why,
        "certificate": certificate,
        "by": change.actor.name,
    }
    store = CertificateStore(change.connection, change.tenant_id)
    await store.set_autonomy(row["name"], level, pinned_by, kept)
    up = ORDER.index(level) - ORDER.index(was)
    if up:
        action = "autonomy.raised" if up > 0 else "autonomy.lowered"
    else:
        action = "autonomy.pinned" if pinned_by else "autonomy.unpinned"
    before = {"autonomy": was, "pinned_by": row["autonomy_pinned_by"]}
    after = {"autonomy": level, "pinned_by": pinned_by, "why": why, "certificate": certificate}
    change.record(action, "type", row["name"], before=before, after=after)
