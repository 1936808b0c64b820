"""Hashing passwords: a few at a time, in whichever event loop asks."""

import asyncio

from decidable.tenants.passwords import AT_ONCE, hash_password, verify_password

PASSWORD = "correct horse battery staple"


async def _many() -> list[bool]:
    hashes = await asyncio.gather(*(hash_password(PASSWORD) for _ in range(AT_ONCE + 1)))
    assert len(set(hashes)) == AT_ONCE + 1, "each has a salt of its own"
    told = (verify_password(stored, PASSWORD) for stored in (*hashes, None))
    return list(await asyncio.gather(*told, verify_password(hashes[0], PASSWORD + "r")))


def test_more_than_have_a_turn_wait_in_every_event_loop() -> None:
    for _ in range(2):
        assert asyncio.run(_many()) == [True] * (AT_ONCE + 1) + [False, False]
