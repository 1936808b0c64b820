"""Texts as vectors: the static word vectors that the `wordllama` wheel carries, read from its files.

The package itself is not imported (it sets up logging and a download client); its two data files are
all that mean pooling needs. A test compares the result with the package's own.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Tokenizer

DIMENSIONS: Final = 256
_WEIGHTS: Final = "weights/l2_supercat_256.safetensors"
_TOKENIZER: Final = "tokenizers/l2_supercat_tokenizer_config.json"


def embed(texts: list[str]) -> NDArray[np.float32]:
    """Unit vectors (n, 256): the mean of a text's token vectors. A text without tokens is all zeros."""
    tokens, weights = _model()
    ids = [found.ids for found in tokens.encode_batch_fast(texts, add_special_tokens=False)]
    vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    for row, known in enumerate(ids):
        if known:
            mean = weights[known].astype(np.float32).mean(axis=0)
            vectors[row] = mean / max(float(np.sqrt(np.square(mean).sum())), 1e-12)
    return vectors


@cache
def _model() -> tuple[Tokenizer, NDArray[np.float16]]:
    package = find_spec("wordllama")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("the package wordllama is not installed; text types need its word vectors")
    folder = Path(next(iter(package.submodule_search_locations)))
    tokenizer = Tokenizer.from_file(str(folder / _TOKENIZER))
    tokenizer.no_truncation()
    (weights,) = load_file(folder / _WEIGHTS).values()
    return tokenizer, weights
