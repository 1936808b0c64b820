"""What was measured on the golden holdout, which no training has seen."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from decidable.decision import trust
from decidable.decision.bundle import TypeModel
from decidable.decision.dissonance import measure
from decidable.decision.inputs import encode, schema_document
from decidable.decision.records import Case, Critique, Proposal, Signal
from decidable.learning.calibration import brier, calibration_error, log_loss
from decidable.learning.history import History
from decidable.learning.split import Labels

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

COVERAGES: Final = tuple(round(0.05 * step, 2) for step in range(1, 21))
QUANTILES: Final = (0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99)
HISTOGRAM_BINS: Final = 20
_TOGETHER: Final = 500


@dataclass(frozen=True, slots=True)
class Holdout:
    """What the model says of the golden rows, and what was right."""

    labels: Labels
    proposals: Sequence[Proposal]
    critiques: Sequence[Critique]
    signals: Sequence[tuple[Signal, ...]]
    d: Floats
    trust: Floats

    @property
    def proposed(self) -> Floats:
        """Probabilities (n, K) of the proposer."""
        return np.array([proposal.probabilities for proposal in self.proposals])

    @property
    def criticised(self) -> Floats:
        """Probabilities (n, K) of the critic."""
        return np.array([critique.probabilities for critique in self.critiques])


def hold_out(model: TypeModel, history: History, cases: Sequence[Case]) -> Holdout:
    """Ask the model about every golden row; `cases` are aligned with `history.golden`."""
    proposals: list[Proposal] = []
    critiques: list[Critique] = []
    signals: list[tuple[Signal, ...]] = []
    remote: list[Floats] = []
    for start in range(0, len(cases), _TOGETHER):
        some = cases[start : start + _TOGETHER]
        batch = encode(model.schema, [case.input for case in some])
        signals += model.signals.observe(batch, some)
        proposals += model.proposer.propose(batch)
        critiques += model.critic.criticise(batch, proposals[start:])
        remote.append(model.signals.remoteness(batch))
    d = measure(proposals, critiques)
    trusted = trust.measure(model.trust, proposals, critiques, d, np.concatenate(remote), signals)
    labels = history.labels[history.golden]
    return Holdout(labels, proposals, critiques, signals, np.array(d), np.array(trusted))


def report_of(
    history: History, holdout: Holdout, about: dict[str, Any], *, table_rows: int
) -> dict[str, Any]:
    """The report as JSON. `about` says what was chosen in training."""
    y, p = holdout.labels, holdout.proposed
    counts = np.bincount(history.labels, minlength=len(history.options))
    training = np.bincount(history.labels[history.training], minlength=len(history.options))
    majority = int(training.argmax())
    return {
        "rows": len(history.labels),
        "table_rows": table_rows,
        "training_rows": len(history.training),
        "n": len(y),
        "classes": [{"option": o, "rows": int(c)} for o, c in zip(history.options, counts, strict=True)],
        "left_out": {what: [asdict(item) for item in items] for what, items in history.left_out.items()},
        "schema": schema_document(history.schema),
        **quality(p, y),
        "baseline": _figure(float((y == majority).mean())),
        "calibration": calibration_of(p, y),
        "critic": {**quality(holdout.criticised, y), "calibration": calibration_of(holdout.criticised, y)},
        "dissonance": dissonance_of(holdout.d),
        "risk_coverage": risk_coverage(p.max(axis=1), holdout.d, p.argmax(axis=1) == y, holdout.trust),
        "signals": _signal_shares(holdout.signals),
        "training": about,
    }


def _figure(value: float) -> float:
    return round(value, 6)


def quality(probabilities: Floats, labels: Labels) -> dict[str, float | None]:
    """Accuracy, and AUC for two options or macro-F1 for more."""
    chosen = probabilities.argmax(axis=1)
    two = probabilities.shape[1] == 2
    return {
        "accuracy": _figure(float((chosen == labels).mean())),
        "auc": area_under_curve(probabilities[:, 1], labels == 1) if two else None,
        "macro_f1": None if two else _macro_f1(chosen, labels),
    }


def area_under_curve(scores: Floats, positive: Flags) -> float | None:
    """Probability that a positive case scores above a negative one (Mann-Whitney U); None without both."""
    hits, misses = int(positive.sum()), int((~positive).sum())
    if not hits or not misses:
        return None
    ranks = float(rankdata(scores)[positive].sum())
    return _figure((ranks - hits * (hits + 1) / 2) / (hits * misses))


def _macro_f1(chosen: NDArray[np.intp], labels: Labels) -> float:
    """Mean F1 of the options that occur, in what is right or in what was chosen."""
    scores = []
    for option in np.union1d(chosen, labels):
        right = int(((chosen == option) & (labels == option)).sum())
        scores.append(2 * right / (int((chosen == option).sum()) + int((labels == option).sum())))
    return _figure(float(np.mean(scores)))


def calibration_of(probabilities: Floats, labels: Labels) -> dict[str, float]:
    """How far confidence is from being right: expected calibration error, Brier score, log-loss."""
    right = probabilities.argmax(axis=1) == labels
    return {
        "ece": _figure(calibration_error(probabilities.max(axis=1), right)),
        "brier": _figure(brier(probabilities, labels)),
        "log_loss": _figure(log_loss(probabilities, labels)),
    }


def dissonance_of(d: Floats) -> dict[str, Any]:
    """The distribution of d: its mean, quantiles, and counts in 20 bins of width 0.05."""
    counts, _ = np.histogram(d, bins=HISTOGRAM_BINS, range=(0.0, 1.0))
    return {
        "mean": _figure(float(d.mean())),
        "quantiles": {
            str(q): _figure(float(v)) for q, v in zip(QUANTILES, np.quantile(d, QUANTILES), strict=True)
        },
        "histogram": counts.tolist(),
    }


def risk_coverage(
    confidence: Floats, d: Floats, right: Flags, trusted: Floats
) -> dict[str, list[dict[str, float | int]]]:
    """For each measure, how often answers are wrong among the share of cases that it trusts most.

    A case is covered by confidence if its confidence is at least the threshold, by d if d is at most
    the threshold, by both if confidence is at least the threshold and d at most 1 less the threshold,
    by trust if the score is at least the threshold (selective classification; El-Yaniv and Wiener, JMLR 2010).
    """
    return {
        "confidence": _curve(confidence, right, lambda t: t),
        "d": _curve(-d, right, lambda t: -t),
        "both": _curve(np.minimum(confidence, 1.0 - d), right, lambda t: t),
        "trust": _curve(trusted, right, lambda t: t),
    }


def _curve(trust: Floats, right: Flags, threshold: Any) -> list[dict[str, float | int]]:
    ordered = np.sort(trust)[::-1]
    points: list[dict[str, float | int]] = []
    for coverage in COVERAGES:
        limit = ordered[max(1, round(coverage * len(trust))) - 1]
        covered = trust >= limit
        points.append(
            {
                "coverage": _figure(float(covered.mean())),
                "error": _figure(float((~right[covered]).mean())),
                "threshold": abs(_figure(float(threshold(limit)))),
                "n": int(covered.sum()),
            }
        )
    return [point for at, point in enumerate(points) if at == 0 or point != points[at - 1]]


def _signal_shares(signals: Sequence[tuple[Signal, ...]]) -> dict[str, float]:
    """The share of golden rows with each signal."""
    seen = Counter(name for found in signals for name in {signal.name for signal in found})
    return {name: _figure(count / len(signals)) for name, count in sorted(seen.items())}
