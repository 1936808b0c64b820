"""How far a training has come, told to whoever started it."""

from collections.abc import Callable
from dataclasses import dataclass

Progress = Callable[[float, str], None]
"""Called with the share done, in [0, 1], and a sentence. It may raise, which ends the training."""


def silent(_fraction: float, _sentence: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a longer training: its shares lie between `start` and `end` of the whole."""

    whole: Progress
    start: float
    end: float

    def __call__(self, fraction: float, sentence: str) -> None:
        """Tell the whole where this part's share of it stands."""
        self.whole(self.start + (self.end - self.start) * fraction, sentence)
