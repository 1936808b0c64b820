"""The demo: a tenant, a key and a type learned from real cases, so that the first request works."""

import asyncio
import os
from pathlib import Path
from uuid import UUID

from decidable.context import Context
from decidable.kit.db import Connection, fetch_one, make_pool
from decidable.settings import Settings
from decidable.tenants.keys import Role, Unauthorized, authenticate, create_key, create_tenant

TENANT = "demo"
DEMO_TYPE = "tumour-triage"
KEY_FILE = "demo.key"


def bootstrap(settings: Settings, dsn: str) -> None:
    """Make what is missing of the demo; does nothing where all of it is there."""
    asyncio.run(_bootstrap(settings, dsn))


async def _bootstrap(settings: Settings, dsn: str) -> None:
    pool = make_pool(dsn, minimum=1, maximum=2, name="decidable-bootstrap")
    async with pool:
        context = Context(settings, pool)
        async with pool.connection() as connection:
            tenant_id = await create_tenant(connection, context.new_id(), TENANT, context.now())
            await _ensure_key(context, connection, tenant_id)
            if not await _has_type(connection, tenant_id):
                await _learn_demo(context, connection, tenant_id)


async def _ensure_key(context: Context, connection: Connection, tenant_id: UUID) -> None:
    """The demo key lies in a file that only its owner may read; a file whose key is not in force is replaced."""
    file = context.settings.home / KEY_FILE
    if file.is_file():
        try:
            await authenticate(connection, file.read_text().strip())
        except Unauthorized:
            file.unlink()
        else:
            return
    key = await create_key(connection, tenant_id, context.new_id(), "demo", Role.MEMBER, context.now())
    _write_private(file, key.text + "\n")


def _write_private(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as out:
        out.write(text)


async def _has_type(connection: Connection, tenant_id: UUID) -> bool:
    found = await fetch_one(
        connection,
        "select 1 from decision_types where tenant_id = %(tenant)s and name = %(name)s",
        {"tenant": tenant_id, "name": DEMO_TYPE},
    )
    return found is not None


async def _learn_demo(context: Context, connection: Connection, tenant_id: UUID) -> None:
    from decidable.learning.demo import LABEL, tumour_triage
    from decidable.learning.learn import learn
    from decidable.learning.progress import progress_bar
    from decidable.learning.publish import publish

    with progress_bar(f"Learning {DEMO_TYPE} from 569 real cases") as report:
        learned = learn(tumour_triage(), LABEL, progress=report)
    await publish(context, connection, tenant_id, DEMO_TYPE, learned, "bootstrap")
