"""What keeps a long-running process small."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from decidable.kit.runtime import tidy


@pytest.fixture
def never_by_itself() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


class Knot:
    """Holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.mark.usefixtures("never_by_itself")
async def test_what_only_holds_itself_is_let_go() -> None:
    seen = weakref.ref(Knot())
    assert seen() is not None
    await tidy()
    assert seen() is None
