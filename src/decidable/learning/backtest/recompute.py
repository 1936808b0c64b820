"""Decisions computed again with another version of their type's models, for a backtest of that version."""

import asyncio
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import numpy as np
import orjson
import polars as pl

from decidable.context import Context
from decidable.decision import flow
from decidable.decision.lines import signal_levels
from decidable.decision.opening import Opener
from decidable.decision.questions import InputInvalid, Question, case_of
from decidable.decision.records import Case, Facts, Stage
from decidable.decision.types import TypeCache, TypeNotFound, Versions
from decidable.decision.work import TypeInForce, Work
from decidable.kit.db import fetch_all, fetch_one
from decidable.learning.backtest import judging
from decidable.learning.backtest.columns import GROUP, group_field
from decidable.learning.backtest.history import History
from decidable.learning.backtest.judging import ErrorRate, Labelled


@dataclass(frozen=True, slots=True)
class Recomputed:
    """What the other version says of some decisions (a row each, with `id`), and what is known of them."""

    frame: pl.DataFrame
    known: pl.DataFrame
    skipped: int

    def among(self, ids: pl.Series) -> "Recomputed":
        """Those of these ids."""
        found = self.frame.join(ids.to_frame(), on="id", how="semi", maintain_order="left")
        return Recomputed(found, self.known, self.skipped + self.frame.height - found.height)

    def before_of(self, frame: pl.DataFrame) -> pl.DataFrame:
        """The same decisions, in the same order, as they were decided."""
        return self.frame.select("id").join(frame, on="id", how="left", maintain_order="left")

    def error(self, ruled: pl.DataFrame) -> ErrorRate:
        """How often automatic answers of the other version are wrong, where the right option is known."""
        said = self.frame.select("id", "option", ruling=ruled["ruling"]).join(
            self.known, on="id", how="inner"
        )
        automatic = said.filter(pl.col("ruling") == judging.AUTOMATIC)
        wrong: Any = (automatic["option"] != automatic["right"]).to_numpy()
        weights: Any = automatic["weight"].to_numpy()
        return judging.error_rate(Labelled(np.asarray(wrong, np.bool_), np.asarray(weights, np.float64)))


async def recompute(
    context: Context, types: TypeCache, history: History, version: int, sample: int, side: Any
) -> Recomputed:
    """The newest decisions under another version; raises `TypeNotFound` if there is none of that number."""
    type_in_force = await _type_at(types, history, version, side)
    rows = await fetch_all(
        history.connection,
        """
        select id, input, amount, subject_ref, sealed, unknown_fields, created_at from decisions
        where tenant_id = %(tenant)s and type_name = %(type)s and ruling is not null and created_at >= %(since)s
        order by id desc limit %(sample)s
        """,
        {
            "tenant": history.tenant_id,
            "type": history.type_name,
            "since": history.since,
            "sample": sample,
        },
    )
    opened = await Opener(context, history.connection, history.tenant_id).rows(rows)
    cases = [case for row in opened if (case := _case(row, type_in_force)) is not None]
    works = await asyncio.to_thread(flow.decide, cases, type_in_force) if cases else []
    facts = [pair for work in works for pair in _facts(work)]
    frame = _frame(facts, group_field(side.standing))
    return Recomputed(frame, await _known(history), len(rows) - len(facts))


async def _type_at(types: TypeCache, history: History, version: int, side: Any) -> TypeInForce:
    row = await fetch_one(
        history.connection,
        """
        select t.policy_version from type_versions v
        join decision_types t on t.tenant_id = v.tenant_id and t.name = v.type_name
        where v.tenant_id = %(tenant)s and v.type_name = %(type)s and v.version = %(version)s
        """,
        {"tenant": history.tenant_id, "type": history.type_name, "version": version},
    )
    if row is None:
        raise TypeNotFound(f"“{history.type_name}” has no version {version}; look at its versions.")
    versions = Versions(version, row["policy_version"])
    found = await types.at(history.connection, history.tenant_id, history.type_name, versions)
    return replace(found, policy=side.policy, standing=side.standing)


def _case(row: dict[str, Any], type_in_force: TypeInForce) -> Case | None:
    """The case of a stored decision; None if it was erased or does not fit the other version."""
    if row["erased"]:
        return None
    try:
        made = case_of(
            row["id"], Question(row["input"], row["amount"], strict=False), type_in_force.model.schema
        )
    except InputInvalid:
        return None
    return replace(made, unknown_fields=tuple(row["unknown_fields"] or made.unknown_fields))


def _facts(work: Work) -> list[tuple[UUID, Facts]]:
    if work.failure is not None or Stage.DISSONANCE not in work.outputs:
        return []
    return [(case.id, facts) for case, facts in zip(work.cases, work.facts(), strict=True)]


def _frame(found: list[tuple[UUID, Facts]], group: str | None) -> pl.DataFrame:
    """All columns that a policy can read."""
    some = [facts for _, facts in found]
    names = sorted({name for facts in some for name in facts.input})
    options = list(some[0].probabilities) if some else []
    data: dict[str, list[Any]] = {
        "id": [str(decision_id) for decision_id, _ in found],
        **{
            name: [getattr(facts, name) for facts in some]
            for name in ("confidence", "d", "trust", "amount", "option", "critic_option")
        },
        "signal_levels": [signal_levels(facts.signals) for facts in some],
        "signals": [orjson.dumps(facts.signals).decode() for facts in some],
        **{f"probabilities.{option}": [facts.probabilities[option] for facts in some] for option in options},
        **{f"input.{name}": [facts.input.get(name) for facts in some] for name in names},
    }
    if group is not None:
        data[GROUP] = [None if (value := facts.input.get(group)) is None else str(value) for facts in some]
    floats = dict.fromkeys(("confidence", "d", "trust", "amount"), pl.Float64)
    texts = dict.fromkeys(("id", "option", "critic_option", "signals"), pl.String)
    return pl.DataFrame(data, schema_overrides={**floats, **texts, "signal_levels": pl.Int32}, strict=False)


async def _known(history: History) -> pl.DataFrame:
    """Decisions whose right option is known, with 1 / probability of being looked at."""
    labelled, _, _ = await history.labelled(["confidence"], None)
    return labelled.filter(pl.col("right").is_not_null()).select("id", "right", "weight")
