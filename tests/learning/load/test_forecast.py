"""The forecast of the queue: repeatable, honest at the edges, and right where the answer is known."""

import httpx
import numpy as np
import pytest

from decidable.learning.load.forecast import HOURS, Handled, forecast, rates
from decidable.learning.load.run import OFFICE, people_of
from tests.world import TYPE


def steady(rate: float) -> np.ndarray:
    return np.full(HOURS, rate)


def test_the_same_seed_gives_the_same_forecast() -> None:
    handled = Handled(3.0, np.ones(HOURS))
    one, other = (forecast(steady(2.0), handled, 5, 48, waiting=3, seed=seed) for seed in (7, 7))
    assert np.array_equal(one.depth, other.depth)
    another = forecast(steady(2.0), handled, 5, 48, waiting=3, seed=8)
    assert not np.array_equal(one.depth, another.depth)


def test_without_people_all_that_comes_is_left() -> None:
    load = forecast(steady(10.0), Handled(20.0, np.zeros(HOURS)), 0, 100, waiting=5, seed=1)
    assert load.depth[1, -1] == pytest.approx(1005, rel=0.02)
    assert load.below == pytest.approx(240, rel=0.02)
    assert (load.depth[0] <= load.depth[1]).all()
    assert (load.depth[1] <= load.depth[2]).all()
    low, high = load.depth[0, -1], load.depth[2, -1]
    assert high - low == pytest.approx(2 * 1.2816 * np.sqrt(1000), rel=0.2)  # Poisson


def test_enough_people_leave_nothing() -> None:
    load = forecast(steady(1.0), Handled(100.0, np.ones(HOURS)), 0, 168, waiting=50, seed=1)
    assert load.depth[2, -1] == 0
    assert load.below == 0


def test_a_cap_holds_every_day() -> None:
    load = forecast(steady(10.0), Handled(1000.0, np.ones(HOURS)), 0, 240, waiting=0, seed=1, cap=100)
    assert load.depth[1, -1] == pytest.approx(1400, rel=0.05)
    assert load.below == pytest.approx(140, rel=0.05)


def test_nobody_works_at_night() -> None:
    working = np.zeros(HOURS)
    working[9] = 1.0  # Monday, 9 to 10
    load = forecast(steady(1.0), Handled(1e6, working), 0, 24, waiting=0, seed=1)
    assert load.depth[1, 8] > 0
    assert load.depth[2, 9] == 0
    assert load.depth[1, 23] > 0


def test_rates_are_counts_shrunk_towards_their_mean() -> None:
    counts = np.zeros(HOURS)
    assert rates(counts, 4).sum() == 0
    counts[10] = 336.0
    found = rates(counts, 4)
    assert found.sum() == pytest.approx(336 / 4)
    assert found[10] > 60
    assert found[11] == pytest.approx(0.1)


def test_how_people_work_is_measured_or_assumed() -> None:
    assumed = people_of([])
    assert (assumed.measured, assumed.working.sum(), assumed.reviewers) == (False, len(OFFICE), 1)
    seen = people_of([{"day": 0, "hour": 9, "n": 40, "people": 3, "timed": 40, "seconds": 2400.0}])
    assert (seen.measured, seen.per_hour, seen.reviewers, seen.working.sum()) == (True, 60.0, 3, 1)


async def test_the_load_of_a_candidate_stands_beside_that_of_the_policy_in_force(
    client: httpx.AsyncClient, example: dict[str, float]
) -> None:
    base = f"/v1/decision-types/{TYPE}"
    for at in range(6):
        body = {"type": TYPE, "input": {**example, "mean_area": 300.0 + 200 * at}}
        assert (await client.post("/v1/decisions", json=body)).status_code == 201
    made = await client.post(f"{base}/policies", json={"text": "minimum_confidence: 1\nreviews_a_day: 2\n"})
    assert made.status_code == 201
    url = f"{base}/review-load?policy_version=2&hours=48&reviewers=2"
    told = (await client.get(url)).json()
    assert (told["reviewers"], told["measured"], len(told["current"]["hours"])) == (2, False, 48)
    assert told["candidate"]["policy_version"] == 2
    assert told["candidate"]["reviews_a_day"] >= told["current"]["reviews_a_day"]
    assert told["candidate"]["below_cap"]["below"] == 4
    assert told["notes"]
    assert (await client.get(url)).json()["candidate"]["below_a_day"] == told["candidate"]["below_a_day"]
    assert (await client.get(f"{base}/review-load?policy_version=9")).status_code == 404
    assert (await client.get(f"{base}/review-load?hours=0")).status_code == 422
    assert (await client.get("/v1/decision-types/nothing/review-load")).status_code == 404
