"""What every answer is made of: plain values that a newer server may add to."""

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, ValidatorFunctionWrapHandler, WrapValidator


class Shape(BaseModel):
    """Base of every answer. What this client does not know yet is kept in `model_extra`."""

    model_config = ConfigDict(extra="allow", frozen=True, defer_build=True, protected_namespaces=())


def _or_as_it_came(value: Any, known: ValidatorFunctionWrapHandler) -> Any:
    try:
        return known(value)
    except ValidationError:
        if isinstance(value, str):
            return value
        raise


T = TypeVar("T")
Known = Annotated[T, WrapValidator(_or_as_it_came)]
"""One of the values that this client knows; one that a newer server added comes as the text that it is."""
