"""A table of past decisions made ready to learn from: inputs, labels, and what was left out and why."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from decidable.decision.inputs import MAX_TEXT, check_input
from decidable.decision.records import InputSchema
from decidable.learning.columns import LeftOut, TableLike, cells_of, fields_of_table, place_of
from decidable.learning.refusals import NoUsableColumns, OneClassOnly, TooFewRows, TooManyClasses
from decidable.learning.split import Labels, Rows, golden_rows

FEWEST_ROWS: Final = 50
MOST_CLASSES: Final = 200


@dataclass(frozen=True, slots=True)
class History:
    """Past decisions of one type. `training` and `golden` are positions in `inputs` and `labels`.

    `rows` names the row of the table (from 1, below the header) that each input came from.
    """

    schema: InputSchema
    options: tuple[str, ...]
    inputs: Sequence[dict[str, Any]]
    labels: Labels
    rows: Sequence[int]
    training: Rows
    golden: Rows
    left_out: dict[str, list[LeftOut]]

    def inputs_at(self, rows: Rows) -> list[dict[str, Any]]:
        """The inputs at some positions."""
        return [self.inputs[row] for row in rows.tolist()]


def read_history(
    table: TableLike,
    label: str,
    text_column: str | None = None,
    *,
    min_class_rows: int = 5,
    golden_share: float = 0.2,
    golden: Sequence[int] | None = None,
    seed: int = 42,
) -> History:
    """Read past decisions. Kinds of columns come from all rows, everything else from training rows alone.

    `golden`: positions of table rows to set aside, instead of a random `golden_share` of each class.
    Raises a `LearningRefused`.
    """
    at = place_of(table, label, "label")
    if text_column is not None:
        place_of(table, text_column, "text column")
    labels = cells_of(table, at)
    left_rows = list(_without(labels, table, label, text_column))
    kept, options, left_classes = _kept_rows(labels, label, min_class_rows)
    codes = {option: code for code, option in enumerate(options)}
    y = np.array([codes[labels[row] or ""] for row in kept], dtype=np.int32)
    texts = _texts(table, text_column, kept)
    aside = _set_aside(kept, y, texts, golden, golden_share, seed)
    training = np.setdiff1d(np.arange(len(kept)), aside)
    fields, left_columns = fields_of_table(
        table, label, text_column, kept, [kept[i] for i in training.tolist()]
    )
    if not fields:
        raise NoUsableColumns(_nothing_left(left_columns))
    schema = InputSchema(tuple(fields))
    return History(
        schema=schema,
        options=options,
        inputs=[_input(schema, table, row) for row in kept],
        labels=y,
        rows=[row + 1 for row in kept],
        training=training,
        golden=aside,
        left_out={"columns": left_columns, "classes": left_classes, "rows": left_rows},
    )


def _texts(table: TableLike, text_column: str | None, kept: Sequence[int]) -> Sequence[Hashable]:
    """What rows of the same text share, so that they stay on one side.

    Where most texts occur again and again, a new one is as likely to be an old one: rows then stand alone,
    as they do in tabular types.
    """
    if text_column is not None:
        at = table.columns.index(text_column)
        texts = [table.rows[row][at].strip() for row in kept]
        if len(set(texts)) * 3 > len(texts):
            return texts
    return kept


def _set_aside(
    kept: Sequence[int],
    labels: Labels,
    texts: Sequence[Hashable],
    golden: Sequence[int] | None,
    share: float,
    seed: int,
) -> Rows:
    if golden is None:
        return golden_rows(labels, texts, share, seed)
    named = set(golden)
    return np.array([position for position, row in enumerate(kept) if row in named], dtype=np.intp)


def _without(
    labels: list[str | None], table: TableLike, label: str, text_column: str | None
) -> Iterator[LeftOut]:
    """Rows that cannot be used, counted; those with an endless text lose their label in `labels`."""
    without = labels.count(None)
    if without:
        yield LeftOut(f"{without:,} rows", f"they have no value in {label!r}")
    if text_column is None:
        return
    at = table.columns.index(text_column)
    endless = [row for row, cells in enumerate(table.rows) if len(cells[at]) > MAX_TEXT]
    for row in endless:
        labels[row] = None
    if endless:
        yield LeftOut(f"{len(endless):,} rows", f"their text has more than {MAX_TEXT:,} characters")


def _kept_rows(
    labels: Sequence[str | None], label: str, least: int
) -> tuple[list[int], tuple[str, ...], list[LeftOut]]:
    """Rows to use, options in order, and which classes are left out."""
    counts = Counter(cell for cell in labels if cell is not None)
    _refuse(counts, len(labels), label, least)
    small = {option for option, rows in counts.items() if rows < least}
    classes = [LeftOut(option, _few(counts[option], least)) for option in sorted(small)]
    kept = [row for row, cell in enumerate(labels) if cell is not None and cell not in small]
    if len(kept) < FEWEST_ROWS:
        raise TooFewRows(
            f"{len(kept):,} rows can be learned from; at least {FEWEST_ROWS} are needed. "
            f"Rows without a label and classes with fewer than {least} rows do not count."
        )
    return kept, tuple(sorted(set(counts) - small)), classes


def _refuse(counts: Counter[str], rows: int, label: str, least: int) -> None:
    if rows < FEWEST_ROWS:
        raise TooFewRows(
            f"The table has {rows:,} rows; at least {FEWEST_ROWS} are needed to learn and to test."
        )
    if not counts:
        raise OneClassOnly(
            f"Every cell of {label!r} is empty. Name the column that says how each case was decided."
        )
    if len(counts) > MOST_CLASSES:
        raise TooManyClasses(
            f"{label!r} has {len(counts):,} different values; a decision type has at most {MOST_CLASSES} options. "
            "Is it a number or an identifier? Name a column with the decision, or group its values."
        )
    enough = [option for option, count in counts.items() if count >= least]
    if len(enough) < 2:
        which = f"only {enough[0]!r} has" if enough else "none has"
        seen = f"{len(counts)} different value{'s' if len(counts) > 1 else ''}"
        raise OneClassOnly(
            f"{label!r} has {seen}, and {which} {least} rows or more. To tell options apart, at least two are needed."
        )


def _few(rows: int, least: int) -> str:
    plural = "row" if rows == 1 else "rows"
    return f"it has {rows} {plural}; at least {least} are needed to learn and to test it"


def _nothing_left(columns: Sequence[LeftOut]) -> str:
    why = "; ".join(f"{column.name}: {column.reason}" for column in columns[:8])
    return f"No column is left to learn from ({why or 'there is none beside the label'})."


def _input(schema: InputSchema, table: TableLike, row: int) -> dict[str, Any]:
    return check_input(schema, dict(zip(table.columns, table.rows[row], strict=True)), strict=False).input
