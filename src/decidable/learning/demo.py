"""The demo's history: 569 real biopsies (Breast Cancer Wisconsin, Street et al. 1993, from scikit-learn)."""

from typing import Any, Final

from sklearn.datasets import load_breast_cancer

from decidable.kit.table import Table

LABEL: Final = "diagnosis"


def tumour_triage() -> Table:
    """Measurements of cell nuclei and the diagnosis: 569 rows, 30 numbers, malignant or benign."""
    data: Any = load_breast_cancer()
    columns = [str(name).replace(" ", "_") for name in data.feature_names]
    rows = [
        [*(f"{value:.6g}" for value in values), str(data.target_names[target])]
        for values, target in zip(data.data, data.target, strict=True)
    ]
    return Table((*columns, LABEL), rows, list(range(2, len(rows) + 2)))
