"""Fit the tree critic: scikit-learn grows the trees, which are then written as bit masks of leaves."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from decidable.decision.critique.trees import LEAVES, Masks, TreeCritic
from decidable.decision.inputs import Batch, Codes, Floats
from decidable.decision.known import KnownCases
from decidable.kit.probability import softmax
from decidable.learning.calibration import Calibration, calibrate, log_loss
from decidable.learning.milestones import Progress
from decidable.learning.split import Held, Labels, folds, sample

_FOLDS: Final = 4
_MOST_ROWS_TO_TRY: Final = 20_000
_MOST_TREES: Final = 1_200
_MOST_ROUNDS: Final = 240
_RATE: Final = 0.06
_FASTEST_RATE: Final = 0.15
_MOST_CODES: Final = 250


@dataclass(frozen=True, slots=True)
class _Columns:
    """How fields become columns of the trees: categories first, as dense codes, then numbers.

    `dense[j]` (categories,): the dense code of each category of field j, NaN if it has too few rows.
    """

    dense: tuple[Floats, ...]

    def matrix(self, batch: Batch) -> Floats:
        """The matrix (n, m + k) that the trees read; NaN is missing."""
        columns = [_looked_up(table, batch.codes[:, j]) for j, table in enumerate(self.dense)]
        return np.column_stack([*columns, batch.numbers]) if columns else batch.numbers

    @property
    def categorical(self) -> int:
        """How many columns hold categories."""
        return len(self.dense)


def _looked_up(table: Floats, codes: NDArray[np.int32]) -> Floats:
    return np.where(codes < 0, np.nan, table[np.maximum(codes, 0)])


def _columns_of(batch: Batch) -> _Columns:
    return _Columns(
        tuple(
            _dense_codes(batch.codes[:, j], len(spec.categories))
            for j, spec in enumerate(batch.category_fields)
        )
    )


def _dense_codes(codes: NDArray[np.int32], categories: int) -> Floats:
    seen = np.bincount(codes[codes >= 0], minlength=categories)
    kept = np.sort(np.argsort(-seen, kind="stable")[: min(_MOST_CODES, np.count_nonzero(seen))])
    dense = np.full(categories, np.nan)
    dense[kept] = np.arange(len(kept))
    return dense


@dataclass(frozen=True, slots=True)
class FittedCritic:
    """The critic, how it was calibrated, what it says of rows held out, and its rounds of boosting."""

    critic: TreeCritic
    calibration: Calibration
    held: Held
    rounds: int


def fit_trees(
    batch: Batch, labels: Labels, options: tuple[str, ...], known: KnownCases, seed: int, progress: Progress
) -> FittedCritic:
    """Fit to training rows alone; `labels` (n,) are positions in `options`."""
    columns = _columns_of(batch)
    x = columns.matrix(batch)
    rounds, scores, tried = _choose_rounds(x, columns.categorical, labels, len(options), seed, progress)
    calibration = calibrate(scores, labels[tried], seed)
    progress(0.95, "Critic: growing the trees")
    grown = _grow(x, columns.categorical, labels, rounds, seed)
    held = Held(tried, softmax(calibration.apply(scores)))
    return FittedCritic(
        _written(grown, columns, batch, options, known, calibration), calibration, held, rounds
    )


def _choose_rounds(
    x: Floats, categorical: int, labels: Labels, options: int, seed: int, progress: Progress
) -> tuple[int, Floats, NDArray[np.intp]]:
    """Rounds with the least log-loss out of fold, the scores (n', K) there, and the rows tried."""
    tried = sample(labels, _MOST_ROWS_TO_TRY, seed)
    x, y = x[tried], labels[tried]
    fold = folds(y, _FOLDS, seed)
    most = _most_rounds(options)
    held_scores, losses = [], np.zeros(most)
    for held in range(_FOLDS):
        progress(0.95 * held / _FOLDS, f"Critic: cross-validation, fold {held + 1} of {_FOLDS}")
        grown = _grow(x[fold != held], categorical, y[fold != held], most, seed)
        staged = np.array([_two_columns(s) for s in grown.staged_decision_function(x[fold == held])])
        losses += [log_loss(softmax(s), y[fold == held]) * (fold == held).sum() for s in staged]
        held_scores.append(staged)
    best = int(np.argmin(losses))
    scores = np.empty((len(y), options))
    for held, staged in enumerate(held_scores):
        scores[fold == held] = staged[best]
    return best + 1, scores[fold >= 0], tried[fold >= 0]


def _most_rounds(options: int) -> int:
    """As many as keep a decision at microseconds: a round grows a tree for every option (one for two)."""
    return max(10, min(_MOST_ROUNDS, _MOST_TREES // (1 if options == 2 else options)))


def _two_columns(scores: Floats) -> Floats:
    return np.column_stack([np.zeros_like(scores), scores]) if scores.ndim == 1 else scores


def _grow(x: Floats, categorical: int, labels: Labels, rounds: int, seed: int) -> Any:
    mask = np.arange(x.shape[1]) < categorical
    most = _most_rounds(int(labels.max()) + 1)
    model = HistGradientBoostingClassifier(
        learning_rate=min(_FASTEST_RATE, _RATE * _MOST_ROUNDS / most),
        max_iter=rounds,
        max_leaf_nodes=LEAVES,
        min_samples_leaf=max(3, min(20, len(x) // 40)),
        l2_regularization=1.0,
        categorical_features=mask if categorical else None,
        early_stopping=False,
        random_state=seed,
    )
    return model.fit(x, labels)


# --- trees as masks -------------------------------------------------------------------------------


def _written(
    grown: Any,
    columns: _Columns,
    batch: Batch,
    options: tuple[str, ...],
    known: KnownCases,
    calibration: Calibration,
) -> TreeCritic:
    trees = [tree for grown_together in grown._predictors for tree in grown_together]  # see test_fitting
    thresholds = _thresholds(trees, columns.categorical, batch.numbers.shape[1])
    sizes = [len(t) + 2 for t in thresholds] + [len(dense) + 2 for dense in columns.dense]
    starts = np.cumsum([0, *sizes]).astype(np.int32)
    masks, leaves = _masks(trees, columns, thresholds, starts)
    return TreeCritic(
        options=options,
        known=known,
        thresholds=np.concatenate([*thresholds, np.zeros(0)]),
        counts=np.array([len(t) for t in thresholds], dtype=np.int32),
        starts=starts[:-1],
        masks=masks,
        leaves=leaves,
        base=np.asarray(grown._baseline_prediction, dtype=np.float64).reshape(-1),
        slope=calibration.slope,
        shift=calibration.shift,
        usual=_usual_rows(batch, thresholds, starts),
    )


def _thresholds(trees: list[Any], categorical: int, numbers: int) -> list[Floats]:
    """Where trees split each number field, ascending."""
    splits = np.concatenate([tree.nodes[tree.nodes["is_leaf"] == 0] for tree in trees])
    fields = splits["feature_idx"].astype(np.intp) - categorical
    return [np.unique(splits["num_threshold"][fields == field]) for field in range(numbers)]


def _masks(
    trees: list[Any], columns: _Columns, thresholds: list[Floats], starts: Codes
) -> tuple[Masks, Floats]:
    """The masks (rows, T) and leaf values (T, 8) as `TreeCritic` reads them."""
    m, k = columns.categorical, len(thresholds)
    every_leaf = [(1 << tree.get_n_leaf_nodes()) - 1 for tree in trees]
    masks = np.tile(np.array(every_leaf, dtype=np.uint8), (starts[-1], 1))
    leaves = np.zeros((len(trees), LEAVES))
    for t, tree in enumerate(trees):
        for node, left, right in _splits(tree.nodes, leaves[t]):
            column = int(node["feature_idx"])
            field = column - m if column >= m else k + column
            if column >= m:
                goes_left = _left_intervals(node, thresholds[field])
            else:
                goes_left = _left_codes(node, tree.raw_left_cat_bitsets, columns.dense[column])
            kept = np.where(goes_left, every_leaf[t] & ~right, every_leaf[t] & ~left)
            masks[starts[field] : starts[field + 1], t] &= kept.astype(np.uint8)
    return masks, leaves


def _splits(nodes: Any, leaves: Floats) -> Iterator[tuple[Any, int, int]]:
    """Each inner node with the bits of the leaves on its left and right; fills the values of `leaves`."""
    found: list[tuple[Any, int, int]] = []
    numbered = 0

    def walk(at: int) -> int:
        nonlocal numbered
        node = nodes[at]
        if node["is_leaf"]:
            leaves[numbered] = node["value"]
            numbered += 1
            return 1 << (numbered - 1)
        left, right = walk(int(node["left"])), walk(int(node["right"]))
        found.append((node, left, right))
        return left | right

    walk(0)
    yield from found


def _left_intervals(node: Any, thresholds: Floats) -> NDArray[np.bool_]:
    """For each interval of a number field, and for missing: does it go left?"""
    below = np.arange(len(thresholds) + 1) <= np.searchsorted(thresholds, node["num_threshold"])
    return np.append(below, bool(node["missing_go_to_left"]))


def _left_codes(node: Any, bitsets: Any, dense: Floats) -> NDArray[np.bool_]:
    """For unseen, missing and each category of a field: does it go left?"""
    missing = bool(node["missing_go_to_left"])
    bits = bitsets[node["bitset_idx"]]
    known = [
        missing if np.isnan(code) else bool(int(bits[int(code) // 32]) >> (int(code) % 32) & 1)
        for code in dense
    ]
    return np.array([missing, missing, *known])


def _usual_rows(batch: Batch, thresholds: list[Floats], starts: Codes) -> Codes:
    """The row in the masks of each field's median or most frequent category."""
    medians = np.nanmedian(batch.numbers, axis=0)
    rows = [int(np.searchsorted(t, median)) for t, median in zip(thresholds, medians, strict=True)]
    for j in range(batch.codes.shape[1]):
        rows.append(int(np.bincount(batch.codes[:, j] + 2).argmax()))
    return (np.array(rows) + starts[:-1]).astype(np.int32)
