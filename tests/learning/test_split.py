import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from decidable.learning.split import folds, golden_rows, sample

labels_of = st.lists(st.integers(0, 4), min_size=1, max_size=80).map(
    lambda found: np.array(found, dtype=np.int32)
)


@given(labels_of, st.integers(0, 9))
def test_every_class_is_in_the_training_part_of_every_fold(labels, seed):
    fold = folds(labels, 3, seed)
    for held in range(3):
        assert set(labels[fold != held]) == set(labels)
    for label in set(labels.tolist()):
        sizes = np.bincount(fold[labels == label][fold[labels == label] >= 0], minlength=3)
        assert sizes.max() - sizes.min() <= 1


@given(labels_of, st.integers(0, 9), st.integers(1, 30))
def test_groups_are_set_aside_whole_and_every_class_stays(labels, seed, groups):
    group = [f"group {row % groups} {label}" for row, label in enumerate(labels.tolist())]
    golden = golden_rows(labels, group, 0.3, seed)
    behind = np.setdiff1d(np.arange(len(labels)), golden)
    assert set(labels[behind]) == set(labels)
    assert not {group[row] for row in golden} & {group[row] for row in behind}


@given(labels_of, st.integers(1, 60))
def test_a_sample_keeps_every_class(labels, most):
    rows = sample(labels, most, seed=1)
    assert rows.tolist() == sorted(set(rows.tolist()))
    assert set(labels[rows]) == set(labels)
    assert len(rows) <= most + 2 * 5
