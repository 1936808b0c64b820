"""Reading along: whoever counts or tells what happens takes every row of the trail once, in order."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from uuid import UUID

import orjson
from psycopg.rows import DictRow

from decidable.audit.chain import Document
from decidable.context import Context
from decidable.kit.db import Connection, fetch_all, fetch_one

EVERY_SECONDS = 1.0
AT_MOST = 1000

Take = Callable[[Connection, UUID, Sequence[Document]], Awaitable[None]]
"""Takes records (parsed bodies) of one tenant, inside the transaction that remembers that they were taken."""


async def follow(context: Context, tenant_id: UUID, name: str, take: Take, at_most: int = AT_MOST) -> int:
    """Take the next rows of a tenant's trail, exactly once; returns how many. 0: all is taken."""
    async with context.tenant(tenant_id) as connection:
        seq = await _place(connection, tenant_id, name)
        if seq is None:
            return 0  # another process is at it
        rows = await _rows(connection, tenant_id, seq, at_most)
        if rows:
            await take(connection, tenant_id, [orjson.loads(row["body"]) for row in rows])
            await connection.execute(
                "update audit_followers set seq = %s where tenant_id = %s and name = %s",
                [rows[-1]["seq"], tenant_id, name],
            )
        return len(rows)


async def _place(connection: Connection, tenant_id: UUID, name: str) -> int | None:
    """Where a follower stands, its row locked; None if somebody else holds it."""
    args = {"tenant": tenant_id, "name": name}
    await connection.execute(
        "insert into audit_followers (tenant_id, name, seq) values (%(tenant)s, %(name)s, 0) on conflict do nothing",
        args,
    )
    row = await fetch_one(
        connection,
        """
        select seq from audit_followers where tenant_id = %(tenant)s and name = %(name)s
        for update skip locked
        """,
        args,
    )
    return None if row is None else row["seq"]


async def _rows(connection: Connection, tenant_id: UUID, seq: int, at_most: int) -> list[DictRow]:
    return await fetch_all(
        connection,
        "select seq, body from audit where tenant_id = %(tenant)s and seq > %(seq)s order by seq limit %(most)s",
        {"tenant": tenant_id, "seq": seq, "most": at_most},
    )


async def behind(context: Context, names: Sequence[str]) -> list[tuple[UUID, str]]:
    """Tenants and followers that have rows to take."""
    async with context.pool.connection() as connection:
        rows = await fetch_all(
            connection, "select * from followers_behind(%(names)s)", {"names": list(names)}
        )
    return [(row["tenant"], row["follower"]) for row in rows]


async def follow_all(context: Context, followers: Mapping[str, Take]) -> None:
    """Let every follower take what happened; what one of them cannot take holds up no other.

    Raises an `ExceptionGroup` of what failed.
    """
    failed: list[Exception] = []
    for tenant_id, name in await behind(context, list(followers)):
        try:
            while await follow(context, tenant_id, name, followers[name]) == AT_MOST:
                pass
        except Exception as error:  # noqa: BLE001 - raised with the others
            failed.append(error)
    if failed:
        raise ExceptionGroup(f"the first of {len(failed)}: {failed[0]!r}", failed)
