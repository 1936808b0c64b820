"""Stored decisions as a backtest wants them: by column, with what is sealed or only in steps where it is needed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final
from uuid import UUID

import numpy as np
import orjson
import polars as pl

from decidable.audit.follow import follow
from decidable.context import Context
from decidable.decision.opening import Opener, output
from decidable.decision.records import FieldSpec
from decidable.kit.db import Connection, fetch_all
from decidable.learning.backtest import segments
from decidable.learning.backtest.columns import GROUP
from decidable.learning.backtest.facts import KINDS, kind_of, read_facts
from decidable.learning.backtest.following import NAME, take
from decidable.learning.backtest.judging import Labelled, weights_of

LABELS: Final = 200_000
"""The most labels that are looked at, the newest first."""
_TOGETHER: Final = 100_000
_OPENED_TOGETHER: Final = 2_000
_OF_STEPS: Final = ("critic_option", "probabilities.", "signals")


async def catch_up(context: Context, tenant_id: UUID) -> None:
    """Put what was decided meanwhile into the columns, as a worker does all the time."""
    while await follow(context, tenant_id, NAME, take):
        pass


class History:
    """The decisions of a type since a time, on one connection."""

    def __init__(
        self, context: Context, connection: Connection, tenant_id: UUID, type_name: str, since: datetime
    ) -> None:
        self._context, self.connection, self.tenant_id = context, connection, tenant_id
        self.type_name, self.since = type_name, since

    async def frame(self, names: Sequence[str], group: str | None) -> pl.DataFrame:
        """The decisions with these columns; `group` is the field behind the column of that name."""
        fields = await segments.fields_of(self.connection, self.tenant_id, self.type_name)
        wanted = [f"input.{group}" if name == GROUP else name for name in names]
        kept = {*KINDS, *segments.input_columns(fields)}
        elsewhere = [name for name in wanted if name not in kept]
        inner = [name for name in wanted if name.startswith("input.") or name in elsewhere]
        columns = {name: kind_of(name, fields) for name in wanted if name in kept}
        if elsewhere:
            columns["id"] = KINDS["id"]
        if inner:
            columns["sealed"] = KINDS["sealed"]
        frame = await segments.load(self.connection, self.tenant_id, self.type_name, self.since, columns)
        if inner and "id" not in columns and frame["sealed"].any():
            columns["id"] = KINDS["id"]  # ids are half of all bytes: only for what must be opened
            frame = await segments.load(self.connection, self.tenant_id, self.type_name, self.since, columns)
        if elsewhere:
            frame = await self._with(frame, elsewhere, fields)
        if inner and "id" in columns:
            frame = await self.unsealed(frame, [*inner, *(["option"] if "option" in wanted else [])], fields)
        if group is not None and GROUP in names:
            frame = frame.with_columns(pl.col(f"input.{group}").cast(pl.String).alias(GROUP))
        return frame

    async def _with(
        self, frame: pl.DataFrame, names: Sequence[str], fields: Sequence[FieldSpec]
    ) -> pl.DataFrame:
        """The frame with columns that stand only in decisions and their steps."""
        parts = [
            await read_facts(self.connection, self.tenant_id, ["id", *names], fields, ids["id"].to_list())
            for ids in frame.select("id").iter_slices(_TOGETHER)
        ]
        if not parts:
            return frame.with_columns(*(pl.lit(None, kind_of(name, fields)).alias(name) for name in names))
        return frame.join(pl.concat(parts), on="id", how="left", maintain_order="left")

    async def unsealed(
        self, frame: pl.DataFrame, names: Sequence[str], fields: Sequence[FieldSpec]
    ) -> pl.DataFrame:
        """The frame with what is sealed for its subject in the place of nulls; what was erased stays null."""
        sealed = frame.filter(pl.col("sealed"))["id"]
        if sealed.len() == 0:
            return frame
        rows: list[dict[str, Any]] = []
        for start in range(0, sealed.len(), _OPENED_TOGETHER):
            rows += await self._opened(sealed[start : start + _OPENED_TOGETHER].to_list(), names)
        kinds = {name: kind_of(name, fields) for name in ("id", *names)}
        return frame.update(pl.DataFrame(rows, kinds, strict=False), on="id", how="left")

    async def _opened(self, ids: Sequence[str], names: Sequence[str]) -> list[dict[str, Any]]:
        rows = await fetch_all(
            self.connection,
            """
            select d.id, d.input, d.subject_ref, d.sealed, d.status,
                (select jsonb_object_agg(s.stage, s.output) from steps s where s.tenant_id = d.tenant_id
                    and s.decision_id = d.id and s.stage in ('signals', 'proposal', 'critique')) as outputs
            from decisions d where d.tenant_id = %(tenant)s and d.id = any(%(ids)s::uuid[])
            """,
            {"tenant": self.tenant_id, "ids": list(ids)},
        )
        opener = Opener(self._context, self.connection, self.tenant_id)
        plain = await opener.rows(rows)
        found = []
        for row, opened in zip(rows, plain, strict=True):
            subject = None if opened["erased"] else await opener.subject(row)
            said = {
                stage: output(value, subject, row["id"], stage)
                for stage, value in (row["outputs"] or {}).items()
            }
            found.append({"id": str(row["id"]), **_values(names, opened["input"] or {}, said)})
        return found

    async def labelled(self, names: Sequence[str], group: str | None) -> tuple[pl.DataFrame, Labelled, int]:
        """Labelled decisions with these columns, what their labels say, and how many labels could not be used."""
        rows = await fetch_all(
            self.connection,
            """
            select distinct on (decision_id) decision_id::text as id, source, option, not_option from (
                select * from labels where tenant_id = %(tenant)s and type_name = %(type)s
                order by id desc limit %(most)s) l
            order by decision_id, (source = 'audit') desc, id desc
            """,
            {"tenant": self.tenant_id, "type": self.type_name, "most": LABELS},
        )
        said = pl.DataFrame(
            [{"id": row["id"], **_said(row)} for row in rows],
            {"id": pl.String, "source": pl.String, "right": pl.String, "not_right": pl.String},
        )
        fields = await segments.fields_of(self.connection, self.tenant_id, self.type_name)
        inputs = [f"input.{group}" if name == GROUP else name for name in names]
        wanted = list(dict.fromkeys(["id", "at", "served", "option", "audit_rate", "sealed", *inputs]))
        frame = await read_facts(self.connection, self.tenant_id, wanted, fields, said["id"].to_list())
        frame = frame.filter(pl.col("at") >= int(self.since.timestamp() * 1000))
        frame = frame.join(said, on="id", how="inner", maintain_order="left")
        frame = await self.unsealed(frame, ["option", *(n for n in inputs if n not in KINDS)], fields)
        if group is not None:
            frame = frame.with_columns(pl.col(f"input.{group}").cast(pl.String).alias(GROUP))
        weights = pl.Series(
            "weight",
            weights_of(*(frame[name].to_list() for name in ("served", "source", "audit_rate"))),
            pl.Float64,
        )
        frame = frame.with_columns(
            weights,
            wrong=pl.when(pl.col("right").is_not_null())
            .then(pl.col("right") != pl.col("option"))
            .when(pl.col("not_right") == pl.col("option"))
            .then(True),
        )
        usable = frame.filter(pl.col("weight").is_not_null() & pl.col("wrong").is_not_null())
        found = Labelled(
            usable["wrong"].to_numpy().astype(np.bool_), usable["weight"].to_numpy().astype(np.float64)
        )
        return usable, found, frame.height - usable.height


def _said(row: dict[str, Any]) -> dict[str, Any]:
    return {"source": row["source"], "right": row["option"], "not_right": row["not_option"]}


def _values(names: Sequence[str], given: dict[str, Any], said: dict[str, Any]) -> dict[str, Any]:
    """The columns of one opened decision."""
    proposal, critique = said.get("proposal") or {}, said.get("critique") or {}
    found: dict[str, Any] = {}
    for name in names:
        root, _, member = name.partition(".")
        if root == "input":
            found[name] = given.get(member)
        elif root == "probabilities":
            found[name] = (proposal.get("probabilities") or {}).get(member)
        elif root == "critic_option":
            found[name] = critique.get("option")
        elif root == "option":
            found[name] = proposal.get("option")
        else:
            found[name] = orjson.dumps(said.get("signals") or []).decode()
    return found


async def golden(
    connection: Connection, tenant_id: UUID, type_name: str, version: int, options: Sequence[str]
) -> tuple[pl.DataFrame, Labelled]:
    """The cases that were set aside when a version was learned, with all columns that a policy can read."""
    rows = await fetch_all(
        connection,
        """
        select input, label, option, critic_option, confidence, d, trust, probabilities, signals from golden_cases
        where tenant_id = %(tenant)s and type_name = %(type)s and type_version = %(version)s order by number
        """,
        {"tenant": tenant_id, "type": type_name, "version": version},
    )
    fields = await segments.fields_of(connection, tenant_id, type_name)
    names = [f"input.{field.name}" for field in fields]
    data: dict[str, list[Any]] = {
        **{
            name: [row[name] for row in rows]
            for name in ("option", "critic_option", "confidence", "d", "trust")
        },
        "amount": [None] * len(rows),
        "signal_levels": [levels_of(row["signals"]) for row in rows],
        "signals": [orjson.dumps(row["signals"]).decode() for row in rows],
        **{
            f"probabilities.{option}": [row["probabilities"][at] for row in rows]
            for at, option in enumerate(options)
        },
        **{name: [row["input"].get(name[6:]) for row in rows] for name in names},
    }
    frame = pl.DataFrame(data, {name: kind_of(name, fields) for name in data}, strict=False)
    wrong = np.array([row["label"] != row["option"] for row in rows], dtype=np.bool_)
    return frame, Labelled(wrong, np.ones(len(rows)))


def levels_of(signals: Sequence[dict[str, Any]]) -> int:
    """`lines.signal_levels` of signals as they are stored."""
    from decidable.decision.lines import signal_levels
    from decidable.decision.records import Severity, Signal

    return signal_levels(tuple(Signal(**{**one, "severity": Severity(one["severity"])}) for one in signals))
