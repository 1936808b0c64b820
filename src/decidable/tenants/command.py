"""`decidable keys`: keys from the terminal."""

import asyncio

from decidable.context import Context
from decidable.kit.db import make_pool
from decidable.kit.errors import AppError
from decidable.settings import Settings
from decidable.tenants.keys import Role, create_key, tenant_named


class RoleUnknown(AppError):
    """There is no such role."""

    code = "role_unknown"
    status = 422
    title = "There is no such role"


def generate(settings: Settings, dsn: str, tenant: str, role: str, name: str) -> str:
    """Make a key for a tenant; returns its text, which is stored nowhere."""
    if role not in set(Role):
        raise RoleUnknown(f"There is no role “{role}”; there are {', '.join(Role)}.")
    return asyncio.run(_generate(settings, dsn, tenant, Role(role), name))


async def _generate(settings: Settings, dsn: str, tenant: str, role: Role, name: str) -> str:
    async with make_pool(dsn, maximum=1, name="decidable-cli") as pool, pool.connection() as connection:
        context = Context(settings, pool)
        tenant_id = await tenant_named(connection, tenant)
        key = await create_key(connection, tenant_id, context.new_id(), name, role, context.now())
        return key.text
