"""A file as `learn` would read it, before anything is stored."""

from decidable.kit.table import Table
from decidable.learning.columns import inspect
from decidable.learning.history import read_history
from decidable.learning.schemas import ClassCount, FieldAnswer, LeftOut, PreviewAnswer
from decidable.learning.store import field_document

SAMPLE_ROWS = 5


def preview(table: Table, label: str | None, text_column: str | None) -> PreviewAnswer:
    """The schema that would be inferred, what would be left out and why, and a few rows."""
    label, text_column = label or None, text_column or None
    found = inspect(table, label, text_column)
    return PreviewAnswer(
        rows=found.rows,
        columns=list(table.columns),
        label=label,
        text_column=text_column,
        fields=[FieldAnswer(**field_document(spec)) for spec in found.fields],
        left_out=[LeftOut(name=item.name, reason=item.reason) for item in found.left_out],
        classes=[ClassCount(option=option, rows=rows) for option, rows in found.classes],
        sample=[dict(zip(table.columns, row, strict=True)) for row in table.rows[:SAMPLE_ROWS]],
        label_candidates=list(found.label_candidates),
        text_candidates=list(found.text_candidates),
    )


def check_columns(table: Table, label: str, text_column: str | None) -> None:
    """Refuse at once what learning would refuse; raises a `LearningRefused`."""
    read_history(table, label, text_column)
