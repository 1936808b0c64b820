"""The HTTP shapes of decision types and of what was learned about them."""

from datetime import datetime
from typing import Any, Literal

from pydantic import Field

from decidable.decision.records import FieldKind
from decidable.kit.http import Schema
from decidable.kit.sent import Sent

TYPE_NAME = r"^[a-z0-9][a-z0-9-]{0,62}$"


class FieldAnswer(Schema):
    """One field of a type's input."""

    name: str
    kind: FieldKind
    required: bool
    integer: bool
    minimum: float | None
    maximum: float | None
    median: float | None
    scale: float | None
    categories: list[str]
    missing_share: float
    example: Any


class LeftOut(Schema):
    """Something of the file that was not learned from, and why."""

    name: str
    reason: str


class ClassCount(Schema):
    """One option and how many past cases ended with it."""

    option: str
    rows: int


class PreviewAnswer(Schema):
    """What a file looks like to `learn`, before anything is stored."""

    rows: int
    columns: list[str]
    label: str | None
    text_column: str | None
    fields: list[FieldAnswer]
    left_out: list[LeftOut]
    classes: list[ClassCount]
    sample: list[dict[str, str]]
    label_candidates: list[str]
    text_candidates: list[str]


class TypeSummary(Schema):
    """A decision type as lists show it."""

    name: str
    version: int
    policy_version: int
    kind: Literal["tabular", "text"]
    options: list[str]
    rows: int
    accuracy: float | None
    auc: float | None
    macro_f1: float | None
    published_at: datetime


class TypePage(Schema):
    """All decision types of the tenant, by name."""

    data: list[TypeSummary]
    has_more: bool
    next_cursor: str | None


class TypeVersion(Schema):
    """One version of a type: what it was learned from and with which models it answers."""

    version: int
    status: Literal["draft", "published", "superseded"]
    created_at: datetime
    models: dict[str, str] = Field(description="Role -> sha256 of the stored model.")


class PolicyAnswer(Schema):
    """A policy in force, as it was written."""

    version: int
    text: str
    created_at: datetime
    created_by: str


class TypeDetail(TypeSummary):
    """A decision type with its schema, report, policy and versions."""

    fields: list[FieldAnswer]
    report: dict[str, Any]
    policy: PolicyAnswer
    versions: list[TypeVersion]


class PolicyRequest(Sent):
    """A new policy for a type, in YAML."""

    text: str = Field(min_length=1, max_length=65536)
    expected_version: int | None = Field(
        default=None, description="Refuse (409) if another version than this is in force by now."
    )
