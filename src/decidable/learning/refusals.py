"""Why a table cannot be learned from: each says what is wrong and how to mend it."""

from decidable.kit.errors import AppError


class LearningRefused(AppError):
    """The table cannot be learned from as it is."""

    code = "learning_refused"
    status = 422
    title = "This table cannot be learned from"


class ColumnAbsent(LearningRefused):
    """The label or the text column is not in the table."""

    code = "column_absent"
    title = "There is no such column"


class TooFewRows(LearningRefused):
    """There are not enough rows with a label."""

    code = "too_few_rows"
    title = "There are too few rows"


class OneClassOnly(LearningRefused):
    """All rows ended the same way."""

    code = "one_class"
    title = "There is nothing to decide"


class TooManyClasses(LearningRefused):
    """More different labels than a decision type can have."""

    code = "too_many_classes"
    title = "There are too many classes"


class NoUsableColumns(LearningRefused):
    """Every column was left out."""

    code = "no_usable_columns"
    title = "No column can be learned from"
