"""`decidable keys`: keys from the terminal."""

import asyncio

from decidable.access.caller import Actor
from decidable.access.permissions import role_named
from decidable.context import Context
from decidable.kit.db import make_pool
from decidable.settings import Settings
from decidable.tenants.keys import KeySpec, create_key
from decidable.tenants.tenants import tenant_named

TERMINAL = Actor.system("terminal")


def generate(settings: Settings, dsn: str, tenant: str, role: str, name: str) -> str:
    """Make a key for a tenant; returns its text, which is stored nowhere."""
    return asyncio.run(_generate(settings, dsn, tenant, KeySpec(name, role_named(role))))


async def _generate(settings: Settings, dsn: str, tenant: str, spec: KeySpec) -> str:
    async with make_pool(dsn, maximum=1, name="decidable-cli") as pool:
        context = Context(settings, pool)
        found = await tenant_named(context, tenant)
        return (await create_key(context, found.id, spec, TERMINAL)).text
