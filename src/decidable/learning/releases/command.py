"""`decidable policy`: policies as releases, from the terminal."""

import json
from typing import Any
from uuid import UUID

from rich.console import Console
from rich.table import Table as Grid

from decidable.access.caller import TERMINAL
from decidable.audit.changing import changing
from decidable.context import Context
from decidable.decision.types import TypeCache
from decidable.learning.backtest.schemas import BacktestRequest
from decidable.learning.releases import releases
from decidable.learning.releases.schemas import DiffAnswer, ReleaseSummary
from decidable.learning.releases.store import ReleaseStore

BY = "terminal"
MOST = 200


async def list_releases(context: Context, tenant_id: UUID, name: str) -> list[ReleaseSummary]:
    """The newest versions."""
    async with context.tenant(tenant_id) as connection:
        store = ReleaseStore(connection, tenant_id, name)
        row = await store.in_force()
        if row is None:
            raise releases.no_type(name)
        return [ReleaseSummary(**releases.summarised(one, row)) for one in await store.page(MOST, None)]


async def text_of_release(context: Context, tenant_id: UUID, name: str, version: int | None) -> str:
    """The text of a version, or of that in force. Raises `TypeNotFound` or `ReleaseNotFound`."""
    async with context.tenant(tenant_id) as connection:
        store = ReleaseStore(connection, tenant_id, name)
        row = await store.in_force()
        if row is None:
            raise releases.no_type(name)
        found = await releases.release(store, version or row["policy_version"])
    text: str = found["text"]
    return text


async def draft_release(
    context: Context, tenant_id: UUID, name: str, text: str, comment: str | None
) -> ReleaseSummary:
    """Keep a draft."""
    async with changing(context, tenant_id, TERMINAL) as change:
        row = await releases.draft(context, change, name, text, comment, BY)
        return await _told(ReleaseStore(change.connection, tenant_id, name), row)


async def diff_release(
    context: Context, tenant_id: UUID, name: str, version: int, against: int | None
) -> DiffAnswer:
    """What a version changes."""
    async with context.tenant(tenant_id) as connection:
        return await releases.difference(ReleaseStore(connection, tenant_id, name), version, against)


async def test_release(context: Context, tenant_id: UUID, name: str, version: int) -> ReleaseSummary:
    """Test a draft on history."""
    asked = BacktestRequest(policy_version=version, limit=0)
    kept = await releases.tested(context, TypeCache(), tenant_id, name, asked)
    async with changing(context, tenant_id, TERMINAL) as change:
        row = await releases.keep_test(context, change, name, version, kept)
        return await _told(ReleaseStore(change.connection, tenant_id, name), row)


async def publish_release(
    context: Context, tenant_id: UUID, name: str, version: int, expected: int | None
) -> ReleaseSummary:
    """Bring a tested draft into force."""
    async with changing(context, tenant_id, TERMINAL) as change:
        row = await releases.publish(context, change, name, version, expected, BY)
        return await _told(ReleaseStore(change.connection, tenant_id, name), row)


async def revert_release(
    context: Context, tenant_id: UUID, name: str, version: int, comment: str | None
) -> ReleaseSummary:
    """A draft with an old text."""
    async with changing(context, tenant_id, TERMINAL) as change:
        row = await releases.revert(context, change, name, version, comment, BY)
        return await _told(ReleaseStore(change.connection, tenant_id, name), row)


async def _told(store: ReleaseStore, row: dict[str, Any]) -> ReleaseSummary:
    in_force = await store.in_force()
    assert in_force is not None, "a type is never removed"
    return ReleaseSummary(**releases.summarised(row, in_force))


def listed(found: list[ReleaseSummary]) -> None:
    """Print versions."""
    grid = Grid()
    for column in ("version", "state", "by", "drafted", "comment"):
        grid.add_column(column)
    for one in found:
        state = f"{one.state}{', stale' if one.stale else ''}{', in the shadow' if one.shadow else ''}"
        grid.add_row(
            str(one.version), state, one.created_by, f"{one.created_at:%Y-%m-%d %H:%M}", one.comment or ""
        )
    Console().print(grid)


def told(one: ReleaseSummary) -> None:
    """Print where a version stands."""
    print(f"Policy {one.version} is {one.state}{' and stale' if one.stale else ''}.")


def differences(found: DiffAnswer) -> None:
    """Print what is different."""
    print(found.diff or "The texts are the same.")
    for one in found.changes:
        print(f"{one.setting}: {json.dumps(one.before)} -> {json.dumps(one.after)}")
