"""Arrays with a JSON note as bytes, and back: safetensors, no code inside, same content same bytes."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import orjson
from numpy.typing import NDArray
from safetensors import numpy as safetensors

_NOTE = "note"


def pack(arrays: Mapping[str, NDArray[Any]], note: Any) -> bytes:
    """Arrays by name and a JSON-able note as bytes that depend on nothing but their content."""
    held = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    held[_NOTE] = np.frombuffer(orjson.dumps(note, option=orjson.OPT_SORT_KEYS), dtype=np.uint8)
    return safetensors.save(held)


def unpack(data: bytes) -> tuple[dict[str, NDArray[Any]], Any]:
    """What `pack` was given. Raises `safetensors.SafetensorError` if the bytes are not whole."""
    arrays = safetensors.load(data)
    return arrays, orjson.loads(arrays.pop(_NOTE).tobytes())
