"""The review queue hour by hour: what comes, what people get done, and what is left. Pure, with a seed.

Reviews come as a Poisson process whose rate depends on the hour of the week; people handle a rate of their
own while they work. Rates are shrunk towards the week's mean, since an hour of the week is seen a dozen times
at most: a Gamma prior worth `PRIOR_WEEKS` weeks at the mean rate.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

HOURS: Final = 168
RUNS: Final = 400
PRIOR_WEEKS: Final = 1.0
QUANTILES: Final = (0.1, 0.5, 0.9)

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Handled:
    """What people get done: `per_hour` by one of them, and how many work in each hour of the week (168,)."""

    per_hour: float
    people: Floats


@dataclass(frozen=True, slots=True)
class Load:
    """A forecast: arrivals expected and quantiles of the depth, all (hours,)."""

    expected: Floats
    depth: Floats
    below: float


def rates(counts: Floats, weeks: float) -> Floats:
    """Arrivals an hour for each hour of the week (168,), from counts (168,) over so many weeks."""
    mean = counts.sum() / (HOURS * max(weeks, 1 / HOURS))
    found: Floats = (counts + PRIOR_WEEKS * mean) / (weeks + PRIOR_WEEKS)
    return found


def forecast(
    arrivals: Floats,
    handled: Handled,
    start: int,
    hours: int,
    *,
    waiting: int,
    seed: int,
    cap: int | None = None,
) -> Load:
    """The depth of the queue at the end of each of the coming `hours`.

    `start` is the hour of the week now (0: Monday, midnight UTC), `waiting` what waits already. With a `cap`
    no more than that is handled in any 24 hours from now; `below` is how many reviews a day nobody gets to
    at the end of the forecast, in the mean.
    """
    random = np.random.default_rng(seed)
    week = (start + np.arange(hours)) % HOURS
    come = random.poisson(arrivals[week], (RUNS, hours))
    capacity = random.poisson(handled.per_hour * handled.people[week], (RUNS, hours))
    depth = np.full(RUNS, waiting, dtype=np.int64)
    done_today = np.zeros(RUNS, dtype=np.int64)
    depths = np.empty((RUNS, hours), dtype=np.int64)
    for hour in range(hours):
        if hour % 24 == 0:
            done_today[:] = 0
        done = np.minimum(depth + come[:, hour], capacity[:, hour])
        if cap is not None:
            done = np.minimum(done, cap - done_today)
        done_today += done
        depth = depth + come[:, hour] - done
        depths[:, hour] = depth
    below = max(0.0, float((depth - waiting).mean()) / (hours / 24))
    return Load(arrivals[week], np.quantile(depths, QUANTILES, axis=0), below)
