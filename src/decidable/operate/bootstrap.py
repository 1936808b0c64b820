"""The demo: a tenant, a key and a type learned from real cases, so that the first request works."""

import asyncio
import os
from pathlib import Path
from uuid import UUID

from decidable.access.caller import Actor, Unauthorized
from decidable.access.permissions import Role
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.kit.db import fetch_one, make_pool
from decidable.operate.demo import DEMO_TYPE, KEY_FILE, TENANT
from decidable.settings import Settings
from decidable.tenants.door import authenticate
from decidable.tenants.keys import KeySpec, create_key
from decidable.tenants.tenants import TenantNotFound, create_tenant, tenant_named

ACTOR = Actor.system("bootstrap")


def bootstrap(settings: Settings, dsn: str) -> None:
    """Make what is missing of the demo; does nothing where all of it is there."""
    asyncio.run(_bootstrap(settings, dsn))


async def _bootstrap(settings: Settings, dsn: str) -> None:
    pool = make_pool(dsn, minimum=1, maximum=2, name="decidable-bootstrap")
    async with pool:
        context = Context(settings, pool)
        tenant_id = await _ensure_tenant(context)
        await _ensure_key(context, tenant_id)
        if not await _has_type(context, tenant_id):
            await _learn_demo(context, tenant_id)


async def _ensure_tenant(context: Context) -> UUID:
    try:
        return (await tenant_named(context, TENANT)).id
    except TenantNotFound:
        return (await create_tenant(context, TENANT, ACTOR)).id


async def _ensure_key(context: Context, tenant_id: UUID) -> None:
    """The demo key lies in a file that only its owner may read; a file whose key is not in force is replaced."""
    file = context.settings.home / KEY_FILE
    if file.is_file():
        try:
            await authenticate(context, file.read_text().strip())
        except Unauthorized:
            file.unlink()
        else:
            return
    key = await create_key(context, tenant_id, KeySpec("demo", Role.ADMIN, scopes=("*", "tenants:*")), ACTOR)
    _write_private(file, key.text + "\n")


def _write_private(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as out:
        out.write(text)


async def _has_type(context: Context, tenant_id: UUID) -> bool:
    async with context.tenant(tenant_id) as connection:
        found = await fetch_one(
            connection,
            "select 1 from decision_types where tenant_id = %(tenant)s and name = %(name)s",
            {"tenant": tenant_id, "name": DEMO_TYPE},
        )
    return found is not None


async def _learn_demo(context: Context, tenant_id: UUID) -> None:
    from decidable.learning.demo import LABEL, tumour_triage
    from decidable.learning.learn import learn
    from decidable.learning.progress import progress_bar
    from decidable.learning.publish import publish

    with progress_bar(f"Learning {DEMO_TYPE} from 569 real cases") as report:
        learned = learn(tumour_triage(), LABEL, progress=report)
    async with changing(context, tenant_id, ACTOR) as change:
        await publish(context, change, DEMO_TYPE, learned, "bootstrap")
