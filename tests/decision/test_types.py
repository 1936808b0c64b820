"""Types in force: loaded once, and not kept for ever."""

import httpx

from decidable.context import Context
from decidable.decision.types import VERSIONS_KEPT, TypeCache
from decidable.decision.work import TypeInForce
from decidable.kit.db import make_pool
from tests.world import TYPE, World, settings_of_tests


async def test_what_is_published_anew_displaces_what_nobody_uses(
    client: httpx.AsyncClient, world: World
) -> None:
    types, tenant = TypeCache(), world.tenants["demo"]
    seen: list[TypeInForce] = []
    async with make_pool(world.application) as pool:
        context = Context(settings_of_tests(), pool)

        async def in_force() -> TypeInForce:
            async with context.tenant(tenant) as connection:
                return await types.in_force(connection, tenant, TYPE, context.now())

        for number in range(VERSIONS_KEPT + 1):
            body = {"text": f"minimum_confidence: 0.{60 + number}\n"}
            (await client.put(f"/v1/decision-types/{TYPE}/policy", json=body)).raise_for_status()
            seen.append(await in_force())
            assert await in_force() is seen[-1], "it is loaded once"
        kept = [each for each in seen if any(each is one for one in types.kept)]
    assert kept == seen[1:]
    assert all(each.model is seen[0].model for each in seen), "another policy needs no other models"
