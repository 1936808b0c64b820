"""Decisions as callers see them: one shape, built from memory or from stored steps."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from psycopg.rows import DictRow

from decidable.decision import steps
from decidable.decision.lines import Decided, standing_columns
from decidable.decision.records import Stage
from decidable.decision.work import Work

Document = dict[str, Any]


def answer(item: Decided, work: Work, index: int, *, stored: bool = True) -> Document:
    """A decision that was just made, from memory."""
    outputs = {stage: found[index] for stage, found in work.outputs.items()}
    shown = _base(item, stored)
    shown.update(_stages_from_records(outputs, work.type.options))
    return shown


def _base(item: Decided, stored: bool) -> Document:
    origin = item.origin
    return {
        "id": item.case.id if stored else None,
        "type": item.type_name,
        "type_version": item.type_version,
        "policy_version": item.policy_version,
        "status": item.status,
        "option": item.option,
        "amount": item.case.amount,
        "input": item.case.input,
        "erased": False,
        "created_at": origin.received_at,
        "decided_at": item.decided_at,
        "latency_ms": item.latency_us / 1000,
        "request_id": origin.request_id,
        "job": origin.job_id,
        "row_number": origin.row_number,
        "trust": item.trust,
        **standing_columns(item.standing),
    }


def _stages_from_records(outputs: Mapping[Stage, Any], options: Sequence[str]) -> Document:
    proposal, critique, ruling = (
        outputs.get(Stage.PROPOSAL),
        outputs.get(Stage.CRITIQUE),
        outputs[Stage.POLICY],
    )
    return {
        "confidence": proposal.confidence if proposal else None,
        "probabilities": dict(zip(options, proposal.probabilities, strict=True)) if proposal else {},
        "critique": dict(zip(options, critique.probabilities, strict=True)) if critique else {},
        "critic_option": critique.option if critique else None,
        "d": outputs.get(Stage.DISSONANCE),
        "signals": steps.signals_document(outputs.get(Stage.SIGNALS, ())),
        "risk_tier": ruling.risk_tier,
        "ruling": ruling.outcome,
        "reviewers_needed": ruling.reviewers,
        "reasons": steps.rules_document(ruling.reasons),
        "proposal_reasons": steps.reasons_document(proposal.reasons) if proposal else [],
        "objections": steps.objections_document(critique.objections) if critique else [],
        "similar": steps.similar_document(critique.similar) if critique else [],
    }


def stored_answer(row: DictRow, stored: Sequence[DictRow]) -> Document:
    """A decision as it stands in the database, from its row and its steps."""
    outputs: dict[str, Any] = {step["stage"]: step["output"] for step in stored if step["output"] is not None}
    proposal, critique = outputs.get(Stage.PROPOSAL, {}), outputs.get(Stage.CRITIQUE, {})
    ruling = outputs.get(Stage.POLICY, {})
    same = ("id", "type_version", "policy_version", "status", "option", "confidence", "d", "amount", "input")
    standing = ("trust", "autonomy", "certificate", "certificate_state")
    times = (
        "created_at",
        "decided_at",
        "request_id",
        "row_number",
        "risk_tier",
        "ruling",
        "reviewers_needed",
    )
    return {
        **{name: row[name] for name in (*same, *standing, *times)},
        "type": row["type_name"],
        "erased": row["erased"],
        "job": row["job_id"],
        "latency_ms": None if row["latency_us"] is None else row["latency_us"] / 1000,
        "probabilities": proposal.get("probabilities", {}),
        "proposal_reasons": proposal.get("reasons", []),
        "critique": critique.get("probabilities", {}),
        "critic_option": critique.get("option"),
        "objections": critique.get("objections", []),
        "similar": critique.get("similar", []),
        "signals": outputs.get(Stage.SIGNALS, []),
        "reasons": ruling.get("reasons", []) or _failed_reason(row),
    }


def _failed_reason(row: DictRow) -> list[Document]:
    if row["status"] != "failed" or row["first_reason"] is None:
        return []
    return [{"rule": "input", "holds": False, "sentence": row["first_reason"], "figure": None, "limit": None}]


def detail(
    row: DictRow,
    stored: Sequence[DictRow],
    reviews: Sequence[DictRow],
    labels: Sequence[DictRow],
    now: datetime,
) -> Document:
    """A decision with its whole story."""
    leased = row["lease_until"] is not None and row["lease_until"] > now and row["status"] == "needs_review"
    return {
        **stored_answer(row, stored),
        "claimed_by": row["claimed_by"] if leased else None,
        "lease_until": row["lease_until"] if leased else None,
        "disputed": row["disputed"],
        "steps": [step_answer(step) for step in stored],
        "reviews": reviews,
        "labels": labels,
    }


def step_answer(step: DictRow) -> Document:
    """A step as callers see it."""
    return {
        "stage": step["stage"],
        "output": step["output"],
        "schema_version": step["schema_version"],
        "versions": {"type": step["type_version"], "policy": step["policy_version"], "model": step["model"]},
        "seed": step["seed"],
        "latency_us": step["latency_us"],
        "input_hash": bytes(step["input_hash"]).hex(),
        "created_at": step["created_at"],
    }


def summary(row: DictRow) -> Document:
    """A decision as lists and the live stream show it."""
    shown = dict(row)
    shown["type"] = shown.pop("type_name")
    shown["job"] = shown.pop("job_id")
    return shown
