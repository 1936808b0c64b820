"""Fit the models of text types: terms with linear scores, and the vote of the nearest known texts."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

from decidable.decision.critique.neighbours import NeighbourCritic, vote
from decidable.decision.inputs import Batch, Floats
from decidable.decision.known import KnownCases
from decidable.decision.proposal.analysis import RUN, Vocabulary, terms
from decidable.decision.proposal.terms import TermProposer
from decidable.kit.nearest import Points
from decidable.kit.probability import softmax
from decidable.learning.calibration import Calibration, calibrate, log_loss
from decidable.learning.milestones import Part, Progress
from decidable.learning.refusals import NoUsableColumns
from decidable.learning.split import Held, Labels, folds, sample

_FOLDS: Final = 3
_MOST_ROWS_TO_TRY: Final = 20_000
_MOST_TERMS: Final = 100_000
_LEAST_TEXTS_OF_A_RUN: Final = 2
_LOGISTIC_UP_TO: Final = 1_500_000
"""Rows x options up to which the logistic loss is affordable; beyond it the squared hinge, six times faster."""

WIDTHS: Final = (0.01, 0.02, 0.04, 0.08, 0.16)
PRIORS: Final = (0.0003, 0.001, 0.003, 0.01, 0.03, 0.1)
"""What is tried for the vote: widths of the kernel, and the share of a full vote that all options get."""


@dataclass(frozen=True, slots=True)
class FittedTerms:
    """The proposer, how it was calibrated, and what it says of rows held out."""

    proposer: TermProposer
    calibration: Calibration
    held: Held


def fit_terms(
    batch: Batch, labels: Labels, options: tuple[str, ...], seed: int, progress: Progress
) -> FittedTerms:
    """Fit to training rows alone; `labels` (n,) are positions in `options`. Raises `NoUsableColumns`."""
    progress(0.0, "Proposer: reading the terms")
    vocabulary = _vocabulary(batch.texts)
    if not vocabulary.terms:
        raise NoUsableColumns("The text column holds no words; name the column with the description.")
    x = _matrix(vocabulary, batch.texts)
    scores, judged = _held_out(x, labels, len(options), seed, Part(progress, 0.05, 0.75))
    calibration = calibrate(scores, labels[judged], seed)
    weights, base = _fit(x, labels, len(options), seed, _told(Part(progress, 0.75, 1.0), "all training rows"))
    folded = (weights * calibration.slope).astype(np.float16)
    return FittedTerms(
        TermProposer(options, vocabulary, folded, base * calibration.slope + calibration.shift),
        calibration,
        Held(judged, softmax(calibration.apply(scores))),
    )


def _held_out(
    x: Any, labels: Labels, options: int, seed: int, progress: Progress
) -> tuple[Floats, NDArray[np.intp]]:
    """Scores (n', K) out of fold, and the rows that they are of."""
    tried = sample(labels, _MOST_ROWS_TO_TRY, seed)
    y = labels[tried]
    fold = folds(y, _FOLDS, seed)
    scores = np.zeros((len(y), options))
    for held in range(_FOLDS):
        inside = fold != held
        part = Part(progress, held / _FOLDS, (held + 1) / _FOLDS)
        tell = _told(part, f"cross-validation, fold {held + 1} of {_FOLDS}")
        weights, base = _fit(x[tried[inside]], y[inside], options, seed, tell)
        scores[~inside] = x[tried[~inside]] @ weights + base
    judged = fold >= 0
    return scores[judged], tried[judged]


def _told(progress: Progress, doing: str) -> Callable[[float], None]:
    return lambda fraction: progress(fraction, f"Proposer: {doing}")


def _vocabulary(texts: Sequence[str]) -> Vocabulary:
    """Words of any text, runs of at least two, the most frequent if there are too many; smoothed IDF."""
    seen: Counter[str] = Counter()
    for text in texts:
        seen.update(set(terms(text)))
    kept = [
        (term, count)
        for term, count in seen.items()
        if count >= _LEAST_TEXTS_OF_A_RUN or not term.startswith(RUN)
    ]
    if len(kept) > _MOST_TERMS:
        kept = sorted(kept, key=lambda item: (-item[1], item[0]))[:_MOST_TERMS]
    kept.sort()
    counts = np.array([count for _, count in kept], dtype=np.float64)
    idf = np.log((1 + len(texts)) / (1 + counts)) + 1
    return Vocabulary(tuple(term for term, _ in kept), idf)


def _matrix(vocabulary: Vocabulary, texts: Sequence[str]) -> Any:
    found = vocabulary.weigh(texts)
    shape = (len(texts), len(vocabulary.terms))
    return csr_array(
        (found.weights, found.columns.astype(np.int32), found.starts.astype(np.int32)), shape=shape
    )


def _fit(
    x: Any, labels: Labels, options: int, seed: int, tell: Callable[[float], None]
) -> tuple[Floats, Floats]:
    """One linear score against the rest for each option: weights (V, K) and intercepts (K,)."""
    weights = np.zeros((x.shape[1], options))
    base = np.zeros(options)
    logistic = x.shape[0] * options <= _LOGISTIC_UP_TO
    for option in range(1 if options == 2 else 0, options):
        tell(option / options)
        model = _against_the_rest(seed, logistic=logistic)
        model.fit(x, labels == option)
        weights[:, option], base[option] = model.coef_[0], model.intercept_[0]
    return weights, base


def _against_the_rest(seed: int, *, logistic: bool) -> Any:
    """liblinear's dual solvers, which are fast where terms are many and rows sparse."""
    if logistic:
        return LogisticRegression(
            C=30.0, solver="liblinear", dual=True, tol=0.01, max_iter=1000, random_state=seed
        )
    return LinearSVC(C=0.5, random_state=seed)


# --- the vote -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FittedVote:
    """The critic, and what it says of each known case by the others alone."""

    critic: NeighbourCritic
    held: Held


def fit_vote(known: KnownCases, options: tuple[str, ...], counts: NDArray[np.intp]) -> FittedVote:
    """Choose width and prior by the log-loss of each known case under the vote of the others.

    `counts` (K,): how many training rows each option has.
    """
    points = known.points.astype(np.float32)
    reach = min(known.reach, len(known) - 1)
    positions, distances = Points(points).nearest(points, reach + 1)
    positions, distances = _others(positions, distances)
    labels = known.labels[positions]
    share = counts / counts.sum()
    tried = [
        (log_loss(vote(labels, distances, width, prior * share), known.labels), width, prior)
        for width, prior in product(WIDTHS, PRIORS)
    ]
    _, width, prior = min(tried)
    said = vote(labels, distances, width, prior * share)
    return FittedVote(
        NeighbourCritic(options, known, width, prior * share), Held(np.arange(len(known)), said)
    )


def _others(positions: NDArray[np.intp], distances: Floats) -> tuple[NDArray[np.intp], Floats]:
    """Without each point itself (or, among many equal ones, without the last found)."""
    own = positions == np.arange(len(positions))[:, None]
    own[~own.any(axis=1), -1] = True
    shape = (len(positions), -1)
    return positions[~own].reshape(shape), distances[~own].reshape(shape)
