"""What callers are told of roles is what routes ask for."""

import httpx

from decidable.access.permissions import ALL_TENANTS, MATRIX, MEANING, Role
from tests.world import World


async def test_the_matrix_is_told_as_it_is(client: httpx.AsyncClient, world: World) -> None:
    told = (await client.get("/v1/roles", headers=world.key("readonly"))).json()
    assert {one["name"]: set(one["permissions"]) for one in told["roles"]} == {
        role.value: set(has - ALL_TENANTS) for role, has in MATRIX.items()
    }
    beyond = {one["name"] for one in told["roles"] if one["by_scope"]}
    assert beyond == {Role.ADMIN.value}
    assert {one["name"]: one["meaning"] for one in told["permissions"]} == dict(MEANING)
