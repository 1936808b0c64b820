"""What callers send is what it says it is: no text that reads like a number, no number that stands for a time."""

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, cast

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from decidable.kit.http import Schema

_NO_SCHEMA = {"config", "default", "metadata", "serialization"}
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ]|\Z)")


def _exact(part: Any) -> Any:
    if isinstance(part, list):
        return [_exact(one) for one in part]
    if not isinstance(part, dict):
        return part
    made = {key: value if key in _NO_SCHEMA else _exact(value) for key, value in part.items()}
    kind = part.get("type")
    if kind in ("bool", "float"):
        return {**made, "strict": True}
    if kind == "int":
        return core_schema.no_info_before_validator_function(_number, cast(CoreSchema, made))
    return made


def _number(value: Any) -> Any:
    """What may be a whole number: 3 and, as in all of JSON, 3.0."""
    if isinstance(value, str | bytes | bool):
        raise PydanticCustomError("int_type", "Input should be a valid integer")
    return value


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


def _sensible(value: date) -> date:
    if value.year < FIRST_YEAR:
        raise ValueError(f"write a year from {FIRST_YEAR} on")
    if isinstance(value, datetime) and value.tzinfo:
        try:
            return value.astimezone(UTC)
        except OverflowError:
            raise ValueError("write a year up to 9999, in UTC") from None
    return value


FIRST_YEAR = 1900
"""Earlier days are slips of the pen, from which none can be taken away."""
Moment = Annotated[datetime, BeforeValidator(_written), AfterValidator(_sensible)]
"""A time as callers write it: never a number of seconds. UTC, or of no zone."""
Zoned = Annotated[AwareDatetime, BeforeValidator(_written), AfterValidator(_sensible)]
"""The same, with its zone."""
Day = Annotated[date, BeforeValidator(_written), AfterValidator(_sensible)]
"""A day as callers write it."""
