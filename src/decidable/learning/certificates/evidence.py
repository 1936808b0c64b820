"""What a certificate is proven on: cases with a known answer, and how likely each was to be looked at.

From history: the golden cases, every one of which has its label. From decisions: those that went to people
(looked at with certainty), and automatic answers that were audited blind (with the probability that the
policy stated then). An outcome that is reported for a case that was looked at says what was right, in
place of what people found; one for any other case is not used, for nobody knows how likely it was.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from decidable.decision.policy import ruling
from decidable.decision.policy.document import Policy
from decidable.kit.db import Connection, fetch_all
from decidable.kit.ids import first_of
from decidable.learning.certificates.bounds import Flags, Floats
from decidable.learning.certificates.proving import Sample
from decidable.learning.certificates.store import Source
from decidable.learning.golden import GoldenCase

MOST_DECISIONS: Final = 200_000
PATIENCE: Final = timedelta(days=7)
"""So long a case may wait for people; who waits longer counts as wrong."""
NEVER: Final = -1.0
"""The trust of a decision that the policy sends to a person anyway: below every threshold."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Cases as columns, all (n,). `trust` is `NEVER` where the policy does not let the answer be automatic.

    `looked` says which have a known answer, `wrong` whether the proposal was not it, `weight` is
    1 / probability of being looked at (0: nobody ever looked at answers like this one).
    """

    source: Source
    trust: Floats
    group: NDArray[np.str_]
    looked: Flags
    wrong: Flags
    weight: Floats
    window: tuple[datetime, datetime] | None = None
    waiting: int = 0

    def __len__(self) -> int:
        return len(self.trust)

    @property
    def usable(self) -> Flags:
        """Cases that can prove something."""
        return np.asarray(self.looked & (self.trust > NEVER))

    @property
    def labels(self) -> int:
        """How many those are."""
        return int(self.usable.sum())

    @property
    def groups(self) -> list[str]:
        """The groups that occur."""
        return [str(group) for group in np.unique(self.group)]

    @property
    def unseen(self) -> int:
        """Automatic answers that nobody could have looked at: no statement about errors can include them."""
        return int(((self.weight == 0) & (self.trust > NEVER)).sum())

    def sample(self, group: str) -> Sample:
        """The labelled cases of a group."""
        mine = self.usable & (self.group == group)
        seen = self.weight[(self.group == group) & (self.trust > NEVER)]
        heaviest = float(seen.max()) if len(seen) else 1.0
        return Sample(self.trust[mine], self.wrong[mine], self.weight[mine], heaviest)

    def decisions(self, group: str) -> Floats:
        """The trust of all cases of a group, labelled or not."""
        return np.asarray(self.trust[self.group == group])


def from_history(cases: Sequence[GoldenCase], policy: Policy, group_by: str | None) -> Evidence:
    """The golden cases under a policy. They have no amount, so their risk tier is the one without."""
    rulings = ruling.rule(policy, [case.facts for case in cases])
    allowed = np.array([ruling.policy_allows(one) for one in rulings], dtype=bool)
    trust = np.array([case.facts.trust for case in cases], dtype=np.float64)
    tier = ruling.tier_of(policy, None)
    groups = [ruling.group_of(group_by, case.facts, tier) for case in cases]
    return Evidence(
        Source.HISTORY,
        np.where(allowed, trust, NEVER),
        np.array(groups, dtype=np.str_),
        np.ones(len(cases), dtype=bool),
        np.array([case.wrong for case in cases], dtype=bool),
        np.ones(len(cases)),
    )


async def from_decisions(
    connection: Connection,
    tenant_id: UUID,
    of: Mapping[str, Any],
    group_by: str | None,
    since: datetime,
    now: datetime,
) -> Evidence:
    """Decisions of one type version under one policy version (`of`: name, type_version, policy_version).

    The window ends before the oldest case that still waits for people, unless it waits for longer than
    `PATIENCE`: then it counts as wrong. The newest `MOST_DECISIONS` at most.
    """
    rows = await fetch_all(
        connection,
        _DECISIONS,
        {
            "tenant": tenant_id,
            "name": of["name"],
            "version": of["type_version"],
            "policy": of["policy_version"],
            "from": first_of(since),
            "field": group_by,
            "tier": group_by == ruling.RISK_TIER,
            "most": MOST_DECISIONS,
        },
    )
    waits = [row["created_at"] for row in rows if _waits(row) and row["created_at"] > now - PATIENCE]
    until = min(waits, default=now)
    return _columns([row for row in rows if row["created_at"] < until], (since, until), len(waits))


_DECISIONS: Final = """
    select d.created_at, d.trust, d.policy_allows, d.ruling, d.status, d.option, d.audit_rate,
        case when %(tier)s then d.risk_tier else coalesce(d.input ->> %(field)s::text, '') end as grouped,
        b.id is not null as audited, b.settled_at is not null as settled, b.wrong,
        o.option as outcome,
        case when o.option is not null and d.status in ('overridden', 'rejected') then (
            select s.output ->> 'option' from steps s
            where s.tenant_id = d.tenant_id and s.decision_id = d.id and s.stage = 'proposal') end as proposed
    from decisions d
    left join blind_cases b on b.tenant_id = d.tenant_id and b.decision_id = d.id and b.kind = 'audit'
    left join lateral (
        select l.option from labels l where l.tenant_id = d.tenant_id and l.decision_id = d.id
            and l.source = 'outcome' order by l.id desc limit 1) o on true
    where d.tenant_id = %(tenant)s and d.type_name = %(name)s and d.id >= %(from)s
        and d.type_version = %(version)s and d.policy_version = %(policy)s
        and d.ruling in ('auto_approve', 'needs_review') and d.trust is not null
    order by d.id desc limit %(most)s
"""


def _columns(rows: Sequence[Mapping[str, Any]], window: tuple[datetime, datetime], waiting: int) -> Evidence:
    looked = np.array([_chosen(row) for row in rows], dtype=bool)
    return Evidence(
        Source.DECISIONS,
        np.array([row["trust"] if row["policy_allows"] else NEVER for row in rows], dtype=np.float64),
        np.array([row["grouped"] for row in rows], dtype=np.str_),
        looked,
        np.array([_wrong(row) for row in rows], dtype=bool),
        np.array([_weight(row) for row in rows], dtype=np.float64),
        window,
        waiting,
    )


def _chosen(row: Mapping[str, Any]) -> bool:
    """Whether people had to look at it."""
    return row["ruling"] == "needs_review" or bool(row["audited"])


def _weight(row: Mapping[str, Any]) -> float:
    if row["ruling"] == "needs_review":
        return 1.0
    return 1.0 / row["audit_rate"] if row["audit_rate"] else 0.0


def _waits(row: Mapping[str, Any]) -> bool:
    """Whether a case that could prove something has no answer yet."""
    if not row["policy_allows"] or row["outcome"] is not None:
        return False
    if row["ruling"] == "needs_review":
        return bool(row["status"] == "needs_review")
    return bool(row["audited"] and not row["settled"])


def _wrong(row: Mapping[str, Any]) -> bool:
    """Whether the proposal was not right; a case that was to be looked at and never was counts as wrong."""
    if row["outcome"] is not None:
        proposed = row["proposed"] if row["status"] in ("overridden", "rejected") else row["option"]
        return bool(proposed != row["outcome"])
    if row["ruling"] == "needs_review":
        return bool(row["status"] != "manually_approved")
    return bool(row["wrong"]) or not row["settled"]
