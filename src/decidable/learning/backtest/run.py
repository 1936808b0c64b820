"""A backtest: what is changed, over which decisions, and what comes of it. Reads only."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

import numpy as np
import polars as pl

from decidable.context import Context
from decidable.decision.policy.document import Policy, check_fields, parse_policy
from decidable.decision.records import ALONE, Autonomy, Certificate, CertificateState, InputSchema, Standing
from decidable.decision.types import TypeCache, TypeStore, Versions
from decidable.kit.db import Connection, fetch_one
from decidable.kit.errors import AppError
from decidable.kit.http import decode_number_cursor, encode_cursor
from decidable.learning.backtest import judging, segments
from decidable.learning.backtest.columns import (
    GROUP,
    OUTCOMES,
    TIERS,
    columns_needed,
    group_field,
    rule_columns,
)
from decidable.learning.backtest.history import History, catch_up, golden
from decidable.learning.backtest.judging import ErrorRate, Labelled, Prices
from decidable.learning.backtest.recompute import Recomputed, recompute
from decidable.learning.backtest.schemas import BacktestAnswer, BacktestRequest
from decidable.learning.certificates.proving import candidates
from decidable.learning.store import PublishedTypeStore, field_from_document

DAYS: Final = 90


class NoSuchPolicy(AppError):
    """The type has no such version of a policy."""

    code = "policy_not_found"
    status = 404
    title = "There is no such version of the policy"


class CannotBacktest(AppError):
    """What is asked cannot be computed."""

    code = "backtest_impossible"
    status = 422
    title = "This cannot be tested on history"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared."""

    policy: Policy
    standing: Standing


@dataclass(frozen=True, slots=True)
class Subject:
    """What is in force, and what would be."""

    name: str
    version: int
    policy_version: int
    options: tuple[str, ...]
    before: Side
    after: Side
    notes: list[str]


@dataclass(frozen=True, slots=True)
class Cases:
    """What both sides are put to; `labelled` are the columns of the labelled ones."""

    source: str
    frame: pl.DataFrame
    labelled: pl.DataFrame
    labels: Labelled
    left_out: int = 0


async def backtest(
    context: Context, types: TypeCache, tenant_id: UUID, name: str, asked: BacktestRequest
) -> BacktestAnswer:
    """Put history under a change. Raises `TypeNotFound`, `PolicyInvalid`, `NoSuchPolicy`, `CannotBacktest`."""
    await catch_up(context, tenant_id)
    now = context.now()
    since = asked.since or now - timedelta(days=DAYS)
    if since.tzinfo is None:
        since = since.replace(tzinfo=UTC)
    async with context.tenant(tenant_id) as connection:
        subject = await _subject(connection, tenant_id, name, asked, now)
        history = History(context, connection, tenant_id, name, since)
        names, group = _columns(subject, again=asked.type_version is not None)
        cases = await _cases(history, subject, names, group)
        if asked.alpha is not None:
            standing = await asyncio.to_thread(_at_alpha, cases, asked.alpha)
            subject = replace(subject, after=replace(subject.after, standing=standing))
        again: Recomputed | None = None
        if asked.type_version is not None:
            if cases.source != "decisions":
                raise CannotBacktest("There are no stored decisions to compute again with another version.")
            again = await recompute(context, types, history, asked.type_version, asked.sample, subject.after)
            again = again.among(cases.frame["id"])
            cases = replace(cases, source="sample", frame=again.before_of(cases.frame))
        compared = await asyncio.to_thread(_compare, subject, cases, again, asked, context, now)
        changed = compared.pop("changed")
        page = await _page(history, changed, asked, cases.source)
    return BacktestAnswer.model_validate(
        {
            "type": name,
            "source": cases.source,
            "n": cases.frame.height,
            "since": since,
            "until": now,
            "type_version": subject.version,
            "policy_version": subject.policy_version,
            "labels_left_out": cases.left_out,
            "decisions": page,
            "notes": [*subject.notes, *_notes(cases, again)],
            **compared,
        }
    )


async def _subject(
    connection: Connection, tenant_id: UUID, name: str, asked: BacktestRequest, now: datetime
) -> Subject:
    store = PublishedTypeStore(connection, tenant_id)
    versions = await TypeStore(connection, tenant_id).versions(name, now)
    row = await store.get(name)
    schema = InputSchema(tuple(field_from_document(field) for field in row["fields"]))
    current = parse_policy((await store.policy(name, versions.policy))["text"])
    notes: list[str] = []
    standing = await _standing(connection, tenant_id, name, versions)
    wanted, options = await _policy(connection, tenant_id, name, asked), tuple(row["options"])
    policy = current if wanted is None else parse_policy(wanted)
    limits = {
        key: round(value, 6)
        for key in ("minimum_confidence", "maximum_dissonance")
        if (value := getattr(asked, key)) is not None
    }
    policy = replace(policy, **limits)
    check_fields(policy, schema, options)
    after = await _standing_asked(connection, tenant_id, name, asked, standing, notes)
    sides = Side(current, standing), Side(policy, after)
    return Subject(name, versions.type, versions.policy, options, *sides, notes)


async def _policy(connection: Connection, tenant_id: UUID, name: str, asked: BacktestRequest) -> str | None:
    if asked.policy is not None and asked.policy_version is not None:
        raise CannotBacktest("Name a policy by its text or by its version, not both.")
    if asked.policy_version is None:
        return asked.policy
    row = await fetch_one(
        connection,
        "select body from policies where tenant_id = %(tenant)s and type_name = %(name)s and version = %(version)s",
        {"tenant": tenant_id, "name": name, "version": asked.policy_version},
    )
    if row is None:
        raise NoSuchPolicy(f"“{name}” has no policy {asked.policy_version}; look at …/policies.")
    return str(row["body"])


async def _standing(connection: Connection, tenant_id: UUID, name: str, versions: Versions) -> Standing:
    """What stands over rulings now; below `certified` a person decides all, so the policy is looked at alone."""
    if versions.autonomy is not Autonomy.CERTIFIED:
        return ALONE
    if versions.certificate is None or versions.certificate_state is None:
        return Standing(Autonomy.CERTIFIED)
    store = TypeStore(connection, tenant_id)
    certificate = await store.certificate(name, versions.certificate, versions.certificate_state)
    return Standing(Autonomy.CERTIFIED, certificate)


async def _standing_asked(
    connection: Connection,
    tenant_id: UUID,
    name: str,
    asked: BacktestRequest,
    standing: Standing,
    notes: list[str],
) -> Standing:
    if asked.certificate == "none":
        return ALONE
    if asked.certificate == "in_force":
        if standing.certificate is not None and asked.alpha is None:
            notes.append(
                f"Read as if the thresholds of certificate {standing.certificate.number} were proven for the change "
                "too; a new version has to be certified before any of its answers is automatic."
            )
        return standing
    row = await fetch_one(
        connection,
        "select 1 from certificates where tenant_id = %(tenant)s and type_name = %(name)s and number = %(number)s",
        {"tenant": tenant_id, "name": name, "number": asked.certificate},
    )
    if row is None:
        raise CannotBacktest(f"“{name}” has no certificate {asked.certificate}; look at …/certificate.")
    found = await TypeStore(connection, tenant_id).certificate(
        name, asked.certificate, CertificateState.ACTIVE
    )
    return Standing(Autonomy.CERTIFIED, found)


async def standing_in_force(connection: Connection, tenant_id: UUID, name: str, now: datetime) -> Standing:
    """What stands over the rulings of a type, as a backtest reads it. Raises `TypeNotFound`."""
    versions = await TypeStore(connection, tenant_id).versions(name, now)
    return await _standing(connection, tenant_id, name, versions)


def _columns(subject: Subject, *, again: bool) -> tuple[list[str], str | None]:
    """The columns that both sides read, and the field behind `group`."""
    sides = subject.before, subject.after
    fields = [field for side in sides if (field := group_field(side.standing)) is not None]
    if len(set(fields)) > 1:
        raise CannotBacktest("Certificates that are grouped by different fields cannot be compared.")
    names = dict.fromkeys(name for side in sides for name in columns_needed(side.policy, side.standing))
    return [*names, "id"] if again else list(names), fields[0] if fields else None


async def _cases(history: History, subject: Subject, names: Sequence[str], group: str | None) -> Cases:
    frame = await history.frame(names, group)
    if frame.height:
        labelled, labels, left_out = await history.labelled(names, group)
        return Cases("decisions", frame, labelled, labels, left_out)
    args = (history.connection, history.tenant_id, subject.name, subject.version, subject.options)
    frame, labels = await golden(*args)
    if group is not None:
        frame = frame.with_columns(pl.col(f"input.{group}").cast(pl.String).alias(GROUP))
    return Cases("golden_cases", frame, frame, labels)


def _at_alpha(cases: Cases, alpha: float) -> Standing:
    """The laxest threshold on trust at which the labels show at most `alpha`: a preview, it proves nothing."""
    trust = cases.labelled["trust"].fill_null(0.0).to_numpy()
    found = candidates(trust, cases.labels.wrong) if len(trust) else ()
    fitting = [one for one in found if one.error <= alpha]
    threshold = fitting[-1].threshold if fitting else None
    certificate = Certificate(0, CertificateState.ACTIVE, alpha, 0.1, {"": threshold})
    return Standing(Autonomy.CERTIFIED, certificate)


def _compare(
    subject: Subject,
    cases: Cases,
    again: Recomputed | None,
    asked: BacktestRequest,
    context: Context,
    now: datetime,
) -> dict[str, Any]:
    """Both sides over all cases, with what becomes of the decisions that come out otherwise."""
    frames = cases.frame, cases.frame if again is None else again.frame
    sides = subject.before, subject.after
    before, after = (
        rule_columns(frame, side.policy, side.standing, subject.options)
        for frame, side in zip(frames, sides, strict=True)
    )
    at = cases.frame["at"] if "at" in cases.frame.columns else None
    days = None if at is None else judging.days_of(at, int(now.timestamp() * 1000))
    settings = context.settings
    prices = Prices(
        settings.cost_of_review if asked.cost_of_review is None else asked.cost_of_review,
        settings.cost_of_error if asked.cost_of_error is None else asked.cost_of_error,
    )
    told = []
    for ruled, frame, side in zip((before, after), frames, sides, strict=True):
        error = (
            _error(cases, subject, side) if again is None or side is subject.before else again.error(ruled)
        )
        said = judging.figures(ruled, error, days, side.policy.audit_rate, prices)
        cap = asked.reviews_a_day or side.policy.reviews_a_day
        if cap is not None and at is not None:
            said["below_cap"] = judging.below_cap(ruled, at, frame["trust"], cap)
        told.append(said)
    flips = judging.flips(before, after)
    changed = _changed(cases.frame, before, after)
    return {
        "before": told[0],
        "after": told[1],
        "flips": flips,
        "flipped": sum(flip["n"] for flip in flips),
        "changed": changed,
    }


def _error(cases: Cases, subject: Subject, side: Side) -> ErrorRate:
    if cases.labelled.height == 0:
        return judging.error_rate(cases.labels)
    ruled = rule_columns(cases.labelled, side.policy, side.standing, subject.options)
    chosen: Any = (ruled["ruling"] == judging.AUTOMATIC).to_numpy()
    return judging.error_rate(cases.labels.among(np.asarray(chosen, dtype=np.bool_)))


def _changed(frame: pl.DataFrame, before: pl.DataFrame, after: pl.DataFrame) -> pl.DataFrame:
    """Where the decisions are that come out otherwise, the newest first."""
    places = (before["ruling"] != after["ruling"]).arg_true()
    kept = [name for name in ("at", "segment", "row", "id") if name in frame.columns]
    whole = pl.DataFrame({"before": before["ruling"], "after": after["ruling"], "tier": after["tier"]})
    found = whole.with_columns(frame[name] for name in kept)[places]
    return found.sort("at", descending=True, maintain_order=True) if "at" in kept else found


async def _page(
    history: History, changed: pl.DataFrame, asked: BacktestRequest, source: str
) -> dict[str, Any]:
    offset = decode_number_cursor(asked.after) or 0
    if source == "golden_cases" or asked.limit == 0:
        return {"data": [], "has_more": False, "next_cursor": None}
    shown = changed.slice(offset, asked.limit)
    if "id" in shown.columns:
        ids = shown["id"].to_list()
    else:
        args = (history.connection, history.tenant_id, history.type_name, history.since)
        ids = await segments.ids_at(*args, shown) if shown.height else []
    data = [
        {
            "id": decision_id,
            "url": f"/v1/decisions/{decision_id}",
            "from": OUTCOMES[row["before"]],
            "to": OUTCOMES[row["after"]],
            "risk_tier": TIERS[row["tier"]],
            "decided_at": datetime.fromtimestamp(row["at"] / 1000, UTC),
        }
        for decision_id, row in zip(ids, shown.to_dicts(), strict=True)
    ]
    end = offset + shown.height
    more = end < changed.height
    return {"data": data, "has_more": more, "next_cursor": encode_cursor(str(end)) if more else None}


def _notes(cases: Cases, again: Recomputed | None) -> list[str]:
    notes = []
    if cases.source == "golden_cases":
        notes.append(
            "No decision is stored since then: these are the cases that were set aside when the type was learned."
            if cases.frame.height
            else "No decision is stored since then, and no case was set aside when the type was learned."
        )
    if cases.left_out:
        notes.append(
            f"{cases.left_out:,} labels are left out: they are of automatic answers that no audit had drawn, so nobody "
            "knows how likely they were to be there."
        )
    if again is not None:
        notes.append(
            f"{again.frame.height:,} of the newest decisions were computed again; "
            f"{again.skipped:,} could not be: they were erased, or do not fit that version."
        )
    return notes
