"""`decidable certify` and `decidable autonomy`, from the terminal."""

from dataclasses import dataclass
from uuid import UUID

from rich.console import Console

from decidable.access.caller import TERMINAL
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.records import Autonomy
from decidable.learning import autonomy
from decidable.learning.certificates.answers import autonomy_answer, certificate_answer
from decidable.learning.certificates.certify import Wanted, certify
from decidable.learning.certificates.schemas import AutonomyAnswer, CertificateAnswer
from decidable.learning.certificates.store import CertificateStore, Source

BY = "command line"


@dataclass(frozen=True, slots=True)
class Level:
    """The autonomy that somebody at a terminal wants."""

    level: str
    pin: bool
    why: str


async def certify_type(
    context: Context,
    tenant_id: UUID,
    name: str,
    alpha: float,
    delta: float,
    group_by: str | None,
    source: str | None,
) -> CertificateAnswer:
    """Prove what can be proven, and store it. Raises `TypeNotFound` or `TargetInvalid`."""
    wanted = Wanted(alpha, delta, group_by, None if source is None else Source(source))
    async with changing(context, tenant_id, TERMINAL) as change:
        number = await certify(context, change, name, wanted, BY)
        store = CertificateStore(change.connection, tenant_id)
        row = await store.get(name, number, context.now())
        assert row is not None
        return certificate_answer(row, await store.type_row(name))


async def autonomy_of(context: Context, tenant_id: UUID, name: str, wanted: Level | None) -> AutonomyAnswer:
    """How much a type may answer by itself, after a change if one is wanted. Raises `AutonomyRefused`."""
    async with changing(context, tenant_id, TERMINAL) as change:
        if wanted is not None:
            level = Autonomy(wanted.level)
            await autonomy.choose(context, change, name, level, pinned=wanted.pin, why=wanted.why)
        return await autonomy_answer(context, change.connection, tenant_id, name)


def show_certificate(shown: CertificateAnswer) -> None:
    """Print what was proven, or what is missing."""
    console = Console()
    promise = f"at most {shown.alpha:.3g} of automatic answers wrong, with {1 - shown.delta:.3g} confidence"
    console.print(f"Certificate {shown.number} is {shown.state}: {promise}.", highlight=False)
    if shown.why:
        console.print(shown.why, highlight=False)
    for proof in shown.proofs:
        who = f"{shown.group_by} {proof.group or 'not given'}: " if shown.group_by else ""
        if proof.threshold is None:
            said = f"not proven; about {proof.missing:,} labels more would" if proof.missing else "not proven"
        else:
            low, high = proof.coverage_interval
            said = (
                f"automatic from trust {proof.threshold:.4f} on: {proof.coverage:.1%} of decisions "
                f"({low:.1%} to {high:.1%}); {proof.errors} of {proof.n:,} labelled ones wrong ({proof.method})"
            )
        console.print(f"  {who}{said}.", highlight=False)
    until = f"; expires {shown.expires_at:%Y-%m-%d}" if shown.state == "active" else ""
    console.print(f"{shown.labels:,} labels from {shown.source} speak{until}.", highlight=False)


def show_autonomy(shown: AutonomyAnswer) -> None:
    """Print the level, and how it came to be."""
    console = Console()
    pinned = f", pinned by {shown.pinned_by}" if shown.pinned_by else ""
    console.print(f"Autonomy: {shown.level}{pinned}.", highlight=False)
    for one in shown.changes[:10]:
        console.print(
            f"  {one.at:%Y-%m-%d %H:%M}  {one.before} -> {one.after}  {one.why} ({one.by})", highlight=False
        )
