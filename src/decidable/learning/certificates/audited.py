"""Whether blind audits still agree that at most α of the automatic answers are wrong; may be asked after each.

Who stakes on "more than α are wrong" multiplies their capital by 1 + λ (wrong - α) with each settled audit:
as long as every answer is wrong with probability at most α, that is at most 1 on average, for every λ in
[0, 1/α] (Waudby-Smith and Ramdas, JRSS B 2024, arXiv 2010.09686, section 4; for these λ it is the likelihood
ratio of an error p > α against α). Several stakes share what is paid in, half of it at the beginning and the
rest little by little, since errors may begin at any time. What was ever paid in is at most 1; so the capital
exceeds 1 / δ with probability at most δ, ever (Ville's inequality).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import inf, lgamma, log
from typing import Final

WORSE: Final = (1.3, 1.7, 2.5, 5.0)
"""Multiples of α that somebody stakes on."""
_MOST_WRONG: Final = 0.95
_HALVING: Final = 200.0
_MOST: Final = 1e200
_STEPS: Final = 60


@dataclass(frozen=True, slots=True)
class Audits:
    """Settled audits of a certificate's automatic answers: how many, how many wrong, and each bettor's capital."""

    alpha: float
    n: int = 0
    wrong: int = 0
    capital: tuple[float, ...] = (0.0,) * len(WORSE)

    @property
    def worth(self) -> float:
        """What all bettors hold together; 1 / δ is evidence against the certificate."""
        return sum(self.capital)

    def after(self, wrong: bool) -> "Audits":
        """With one settled audit more."""
        alpha, paid = self.alpha, _paid_in(self.n) / len(WORSE)
        capital = []
        for held, times in zip(self.capital, WORSE, strict=True):
            worse = max(min(times * alpha, _MOST_WRONG), alpha)
            odds = worse / alpha if wrong else (1 - worse) / (1 - alpha)
            capital.append(min(_MOST, (held + paid) * odds))
        return Audits(alpha, self.n + 1, self.wrong + wrong, tuple(capital))

    def after_all(self, wrong: Sequence[bool], enough: float) -> "Audits":
        """With several more, up to the first at which the capital reaches `enough`."""
        now = self
        for one in wrong:
            now = now.after(one)
            if now.worth >= enough:
                break
        return now


def _paid_in(n: int) -> float:
    later = 0.5 * _HALVING / ((n + _HALVING) * (n + _HALVING + 1.0))
    return later + (0.5 if n == 0 else 0.0)


def always_between(hits: int, n: int, delta: float = 0.05) -> tuple[float, float]:
    """An interval of a share that holds at every n at once with probability 1 - `delta`.

    Those p against which a bettor who guesses by (hits + 1/2) / (n + 1) has not reached 1 / δ: their capital
    is B(hits + 1/2, n - hits + 1/2) / B(1/2, 1/2) over p^hits (1 - p)^(n - hits), on average 1 at the true p
    (the method of mixtures; Robbins, 1970; Krichevsky and Trofimov, 1981; Ville). (0, 1) where n is 0.
    """
    if n == 0:
        return 0.0, 1.0
    best, enough = hits / n, -log(delta)
    gained = _log_beta(hits + 0.5, n - hits + 0.5) - _log_beta(0.5, 0.5)

    def possible(p: float) -> bool:
        return gained - _times_log(hits, p) - _times_log(n - hits, 1 - p) < enough

    return _edge(possible, best, 0.0), _edge(possible, best, 1.0)


def _log_beta(a: float, b: float) -> float:
    return lgamma(a) + lgamma(b) - lgamma(a + b)


def _times_log(count: int, p: float) -> float:
    """count * log(p), with 0 * log(0) = 0 and log(0) without end."""
    if count == 0:
        return 0.0
    return count * log(p) if p > 0 else -inf


def _edge(possible: Callable[[float], bool], inside: float, outside: float) -> float:
    """Where what is possible ends between two points, from the inside."""
    if possible(outside):
        return outside
    for _ in range(_STEPS):
        middle = (inside + outside) / 2
        if possible(middle):
            inside = middle
        else:
            outside = middle
    return outside
