"""From a table of past decisions to a model that decides new ones, and a report of how well.

The golden holdout is set aside before anything is fitted; the report speaks of it alone. The same
table and seed give the same bytes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final
from uuid import UUID

import numpy as np
from threadpoolctl import threadpool_limits

from decidable.decision.bundle import TypeModel
from decidable.decision.inputs import Batch, encode
from decidable.decision.records import Case
from decidable.learning.additive import fit_additive
from decidable.learning.boosting import fit_trees
from decidable.learning.columns import TableLike
from decidable.learning.golden import GoldenCase, golden_cases
from decidable.learning.history import History, read_history
from decidable.learning.milestones import Part, Progress, silent
from decidable.learning.observing import (
    fit_known_rows,
    fit_known_texts,
    fit_observer,
    known_rows,
    known_texts,
)
from decidable.learning.report import hold_out, report_of
from decidable.learning.split import Labels
from decidable.learning.texts import fit_terms, fit_vote
from decidable.learning.trust import about_trust, fit_trust

NEIGHBOURS_OF_A_TEXT: Final = 15


@dataclass(frozen=True, slots=True)
class Learned:
    """A model ready to publish, its report (JSON), the seed it was learned with, and its golden cases."""

    model: TypeModel
    report: dict[str, Any]
    seed: int
    golden: tuple[GoldenCase, ...] = ()


def learn(
    table: TableLike,
    label: str,
    *,
    text_column: str | None = None,
    seed: int = 42,
    progress: Progress = silent,
    min_class_rows: int = 5,
    golden_share: float = 0.2,
    golden: Sequence[int] | None = None,
) -> Learned:
    """Learn a decision type: tabular, or of a text if `text_column` is named.

    `golden`: positions of rows to set aside, instead of a random `golden_share` of every class.
    `progress` is called throughout and may raise to end the training. Raises a `LearningRefused`
    where the table cannot be learned from. Runs on one core.
    """
    progress(0.0, "Reading the table")
    history = read_history(
        table,
        label,
        text_column,
        min_class_rows=min_class_rows,
        golden_share=golden_share,
        golden=golden,
        seed=seed,
    )
    with threadpool_limits(1):  # sums in the same order on any machine, and a core left for others
        model, about = _fit(history, seed, Part(progress, 0.03, 0.95))
        progress(0.95, f"Testing on {len(history.golden):,} cases that were set aside")
        cases = [Case(UUID(int=row), given) for row, given in enumerate(history.inputs_at(history.golden))]
        holdout = hold_out(model, history, cases)
        report = report_of(history, holdout, about, table_rows=len(table.rows))
    progress(1.0, "Done")
    report |= {"label": label, "text_column": text_column, "seed": seed}
    return Learned(model, report, seed, golden_cases(history, holdout))


def _fit(history: History, seed: int, progress: Progress) -> tuple[TypeModel, dict[str, Any]]:
    batch = encode(history.schema, history.inputs_at(history.training))
    labels = history.labels[history.training]
    if history.schema.text_field:
        return _fit_text(history, batch, labels, seed, progress)
    return _fit_fields(history, batch, labels, seed, progress)


def _fit_fields(
    history: History, batch: Batch, labels: Labels, seed: int, progress: Progress
) -> tuple[TypeModel, dict[str, Any]]:
    options = history.options
    fitted = fit_additive(batch, labels, options, seed, Part(progress, 0.0, 0.5))
    progress(0.5, "Signals: placing the known cases")
    rows = [history.rows[position] for position in history.training.tolist()]
    remembered = known_rows(labels, seed)
    known = fit_known_rows(batch, labels, remembered, rows)
    signals = fit_observer(history.schema, batch, known)
    grown = fit_trees(batch, labels, options, known, seed, Part(progress, 0.55, 1.0))
    trusted = fit_trust(signals, remembered, batch, fitted.held, grown.held, labels)
    about = {
        "proposer": {
            "family": "additive logistic regression",
            "penalty": fitted.penalty,
            "calibration": fitted.calibration.name,
        },
        "critic": {
            "family": "gradient boosted trees",
            "rounds": grown.rounds,
            "calibration": grown.calibration.name,
        },
        "known_cases": len(known),
        "trust": about_trust(trusted),
    }
    return TypeModel(signals, fitted.proposer, grown.critic, trusted.trust), about


def _fit_text(
    history: History, batch: Batch, labels: Labels, seed: int, progress: Progress
) -> tuple[TypeModel, dict[str, Any]]:
    options = history.options
    fitted = fit_terms(batch, labels, options, seed, Part(progress, 0.0, 0.85))
    progress(0.85, "Critic: placing the known cases")
    remembered = known_texts(labels, seed)
    known = fit_known_texts(batch, labels, remembered, NEIGHBOURS_OF_A_TEXT)
    signals = fit_observer(history.schema, batch, known)
    progress(0.92, "Critic: weighing its votes")
    vote = fit_vote(known, options, np.bincount(labels, minlength=len(options)))
    trusted = fit_trust(
        signals, remembered, batch, fitted.held, replace(vote.held, rows=remembered[vote.held.rows]), labels
    )
    about = {
        "proposer": {
            "family": "linear on TF-IDF terms",
            "terms": len(fitted.proposer.vocabulary.terms),
            "calibration": fitted.calibration.name,
        },
        "critic": {"family": "nearest neighbours on embeddings", "neighbours": known.reach},
        "known_cases": len(known),
        "trust": about_trust(trusted),
    }
    return TypeModel(signals, fitted.proposer, vote.critic, trusted.trust), about
