"""Work that comes again and again beside everything else."""

import asyncio

import pytest

from decidable.kit.recurring import Recurring


@pytest.mark.parametrize(("last_round", "rounds"), [(True, 1), (False, 0)])
async def test_the_end_has_a_round_of_its_own_where_it_is_wanted(last_round: bool, rounds: int) -> None:
    done = 0

    async def work() -> None:
        nonlocal done
        done += 1

    recurring = Recurring(3600, {"work": work}, last_round=last_round)
    recurring.start()
    await asyncio.sleep(0)
    await recurring.stop()
    assert done == rounds


async def test_what_fails_harms_nothing_beside_it_and_is_tried_again() -> None:
    tried, done = 0, asyncio.Event()

    async def fail() -> None:
        nonlocal tried
        tried += 1
        raise OSError("no room")

    async def work() -> None:
        if tried > 1:
            done.set()

    recurring = Recurring(0.001, {"fail": fail, "work": work})
    recurring.start()
    async with asyncio.timeout(60):
        await done.wait()
    await recurring.stop()
    assert tried > 1
