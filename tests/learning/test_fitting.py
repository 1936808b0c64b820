"""The written models against the libraries that they were learned with."""

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from decidable.decision.inputs import Batch, check_input, encode
from decidable.decision.records import FieldKind, InputSchema
from decidable.kit.table import Table
from decidable.learning.additive import _basis_of, fit_additive
from decidable.learning.boosting import _columns_of, _grow, _written
from decidable.learning.calibration import Calibration
from decidable.learning.history import read_history
from decidable.learning.milestones import Part, silent
from decidable.learning.observing import fit_known_rows, known_rows
from decidable.learning.split import Labels
from tests.histories import loans


def training(options: int, kind: FieldKind | None = None) -> tuple[Batch, Labels, tuple[str, ...]]:
    """A batch of loans with fields of one kind or of both, and a few strange rows at its end."""
    table = loans(options=options)
    history = read_history(table, "outcome")
    fields = tuple(spec for spec in history.schema.fields if kind in (None, spec.kind))
    schema = InputSchema(fields)
    return encode(schema, history.inputs), history.labels, history.options


def strange(batch: Batch) -> Batch:
    rows = [{}, {"amount": 1e300, "years": -5, "purpose": "rocket"}, {"amount": 0.0, "purpose": "boat"}]
    inputs = [check_input(batch.schema, row, strict=False).input for row in rows]
    return encode(batch.schema, [*batch.inputs[:100], *inputs])


KINDS = [None, FieldKind.NUMBER, FieldKind.CATEGORY]


@pytest.mark.parametrize("options", [2, 4])
@pytest.mark.parametrize("kind", KINDS)
def test_masks_give_the_probabilities_of_the_trees(options, kind):
    batch, labels, names = training(options, kind)
    columns = _columns_of(batch)
    grown = _grow(columns.matrix(batch), columns.categorical, labels, 25, seed=1)
    known = fit_known_rows(batch, labels, known_rows(labels, 1), list(range(len(labels))))
    critic = _written(grown, columns, batch, names, known, Calibration("none", 1.0, np.zeros(options)))
    asked = strange(batch)
    np.testing.assert_allclose(
        critic.probabilities(asked), grown.predict_proba(columns.matrix(asked)), rtol=1e-9, atol=1e-12
    )


@pytest.mark.parametrize("options", [2, 4])
@pytest.mark.parametrize("kind", KINDS)
def test_curves_give_the_probabilities_of_the_regression(options, kind):
    batch, labels, names = training(options, kind)
    fitted = fit_additive(batch, labels, names, 1, silent)
    basis = _basis_of(batch)
    model = LogisticRegression(C=fitted.penalty, max_iter=500, tol=1e-4)
    model.fit(basis.design(batch.numbers, batch.codes), labels)
    expected = model.predict_proba(basis.design(batch.numbers, batch.codes))
    if fitted.calibration.name == "none":
        np.testing.assert_allclose(fitted.proposer.probabilities(batch), expected, rtol=1e-6, atol=1e-9)
    else:
        agree = fitted.proposer.probabilities(batch).argmax(axis=1) == expected.argmax(axis=1)
        assert agree.mean() > 0.9


def test_more_categories_than_a_tree_can_split_are_treated_as_missing():
    rng = np.random.default_rng(5)
    towns = [f"town {i % 300}" for i in range(1500)]
    rows = [[town, str(rng.integers(100)), "yes" if int(town[5:]) % 2 else "no"] for town in towns]
    history = read_history(Table(("town", "x", "label"), rows, list(range(1500))), "label")
    batch, labels = encode(history.schema, history.inputs), history.labels
    columns = _columns_of(batch)
    assert np.nanmax(columns.matrix(batch)[:, 0]) == 249
    grown = _grow(columns.matrix(batch), 1, labels, 10, seed=1)
    known = fit_known_rows(batch, labels, known_rows(labels, 1), list(range(1500)))
    critic = _written(grown, columns, batch, history.options, known, Calibration("none", 1.0, np.zeros(2)))
    np.testing.assert_allclose(
        critic.probabilities(batch), grown.predict_proba(columns.matrix(batch)), rtol=1e-9
    )


def test_a_part_tells_its_stretch_of_the_whole():
    told: list[float] = []
    Part(lambda fraction, _: told.append(fraction), 0.5, 0.7)(0.5, "half of it")
    assert told == [0.6]
