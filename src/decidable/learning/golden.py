"""The golden cases of a type: set aside before it was learned, asked once, and kept with what was right.

They prove its first certificate, and they are what a change is tried on before there are decisions.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import orjson

from decidable.decision.records import Facts, Severity, Signal
from decidable.kit.db import Connection, fetch_all
from decidable.kit.rows import Columns, Rows, float8, insert_rows, int4, jsonb, text

if TYPE_CHECKING:
    from decidable.learning.history import History
    from decidable.learning.report import Holdout

MOST_KEPT: Final = 20_000
_COLUMNS: Final[Columns] = (
    ("number", "int4"),
    ("input", "jsonb"),
    ("label", "text"),
    ("option", "text"),
    ("critic_option", "text"),
    ("confidence", "float8"),
    ("d", "float8"),
    ("trust", "float8"),
    ("probabilities", "text->float8[]"),
    ("signals", "jsonb"),
)


@dataclass(frozen=True, slots=True)
class GoldenCase:
    """A case that no training saw: what was right (`label`), and what a policy may look at."""

    label: str
    facts: Facts

    @property
    def wrong(self) -> bool:
        """Whether the proposal was not right."""
        return self.facts.option != self.label


def golden_cases(history: "History", holdout: "Holdout") -> tuple[GoldenCase, ...]:
    """The golden rows as the model sees them, at most `MOST_KEPT`; they are in random order already."""
    options = history.options
    return tuple(
        GoldenCase(
            options[label],
            Facts(
                input=given,
                amount=None,
                option=proposal.option,
                confidence=proposal.confidence,
                probabilities=dict(zip(options, proposal.probabilities, strict=True)),
                critic_option=critique.option,
                d=d,
                signals=signals,
                trust=trust,
            ),
        )
        for given, label, proposal, critique, d, signals, trust in zip(
            history.inputs_at(history.golden[:MOST_KEPT]),
            holdout.labels.tolist(),
            holdout.proposals,
            holdout.critiques,
            holdout.d.tolist(),
            holdout.signals,
            holdout.trust.tolist(),
            strict=False,
        )
    )


class GoldenStore:
    """Golden cases of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def insert(self, name: str, version: int, cases: Sequence[GoldenCase]) -> None:
        """Keep those of a version; once."""
        if not cases:
            return
        constants = {"tenant_id": self.tenant_id, "type_name": name, "type_version": version}
        lines = [_line(number, case) for number, case in enumerate(cases)]
        await insert_rows(self.connection, Rows("golden_cases", constants, _COLUMNS, lines))

    async def all(self, name: str, version: int, options: Sequence[str]) -> list[GoldenCase]:
        """Those of a version; none of a version that was learned before they were kept."""
        rows = await fetch_all(
            self.connection,
            """
            select input, label, option, critic_option, confidence, d, trust, probabilities, signals
            from golden_cases where tenant_id = %(tenant)s and type_name = %(name)s and type_version = %(version)s
            order by number
            """,
            {"tenant": self.tenant_id, "name": name, "version": version},
        )
        return [_case(row, options) for row in rows]


def _line(number: int, case: GoldenCase) -> tuple[bytes | None, ...]:
    facts = case.facts
    return (
        int4(number),
        jsonb(orjson.dumps(facts.input)),
        text(case.label),
        text(facts.option),
        text(facts.critic_option),
        float8(facts.confidence),
        float8(facts.d),
        float8(facts.trust),
        text("{" + ",".join(map(repr, facts.probabilities.values())) + "}"),
        jsonb(orjson.dumps([asdict(signal) for signal in facts.signals])),
    )


def _case(row: dict[str, Any], options: Sequence[str]) -> GoldenCase:
    signals = tuple(Signal(**{**one, "severity": Severity(one["severity"])}) for one in row["signals"])
    facts = Facts(
        input=row["input"],
        amount=None,
        option=row["option"],
        confidence=row["confidence"],
        probabilities=dict(zip(options, row["probabilities"], strict=True)),
        critic_option=row["critic_option"],
        d=row["d"],
        signals=signals,
        trust=row["trust"],
    )
    return GoldenCase(row["label"], facts)
