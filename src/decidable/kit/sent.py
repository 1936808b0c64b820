"""What callers send is what it says it is: no text that reads like a number, no number that stands for a time."""

import re
from datetime import date, datetime
from typing import Annotated, Any, cast

from pydantic import AwareDatetime, BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema

from decidable.kit.http import Schema

_STRICT = ("bool", "int", "float")
_NO_SCHEMA = {"config", "default", "metadata", "serialization"}
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ]|\Z)")


def _exact(part: Any) -> Any:
    if isinstance(part, list):
        return [_exact(one) for one in part]
    if not isinstance(part, dict):
        return part
    made = {key: value if key in _NO_SCHEMA else _exact(value) for key, value in part.items()}
    return {**made, "strict": True} if part.get("type") in _STRICT else made


class Sent(Schema):
    """Base of every shape that callers send: truths and numbers are not read from anything else."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: type[Any], handler: GetCoreSchemaHandler) -> CoreSchema:
        """The shape, with strict truths and numbers in it."""
        return cast(CoreSchema, _exact(handler(source)))


def _written(value: Any) -> Any:
    if isinstance(value, str) and not _MOMENT.match(value):
        raise ValueError("write it as in 2026-01-31 or 2026-01-31T12:00:00Z")
    if isinstance(value, int | float):
        raise ValueError("write it as a text, as in 2026-01-31T12:00:00Z")
    return value


Moment = Annotated[datetime, BeforeValidator(_written)]
"""A time as callers write it: never a number of seconds."""
Zoned = Annotated[AwareDatetime, BeforeValidator(_written)]
"""The same, with its zone."""
Day = Annotated[date, BeforeValidator(_written)]
"""A day as callers write it."""
