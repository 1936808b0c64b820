"""Slows brute force: failed sign-ins by account and by address, counted for all processes in the database.

An attempt counts as failed before the password is looked at, so that many at once cannot slip through together;
success takes that back. After `FREE` failures each further one doubles the wait, up to `LONGEST_WAIT`. What
nobody tries for `FORGOTTEN_AFTER` is forgotten. Rows belong to no tenant, since who tries is not known yet, and
hold an HMAC: people type passwords into the wrong field.
"""

import hmac
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from math import ceil
from uuid import UUID

from decidable.context import Context
from decidable.kit.db import Connection, as_tenant, fetch_one
from decidable.kit.errors import AppError

FREE = 5
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(hours=1)
NOBODY = UUID(int=0)
"""The tenant id of these rows."""


class TooManyAttempts(AppError):
    """Somebody has failed too often to try again at once."""

    code = "too_many_attempts"
    status = 429
    title = "Too many failed sign-ins"

    def __init__(self, wait: timedelta) -> None:
        self.retry_after = max(1, ceil(wait.total_seconds()))
        super().__init__(
            f"There were too many failed sign-ins for this account or from this address; "
            f"try again in {self.retry_after} seconds."
        )


def wait_after(failed: int) -> timedelta:
    """How long to wait after so many failures: 1, 2, 4 ... seconds from the fifth on."""
    if failed < FREE:
        return timedelta()
    return min(timedelta(seconds=2 ** min(failed - FREE, 20)), LONGEST_WAIT)


class Attempt:
    """One attempt to sign in to an account from a network address."""

    def __init__(self, context: Context, tenant: str, email: str, address: str | None) -> None:
        self._context = context
        self._account = _subject(context, "account", tenant, email)
        self._address = _subject(context, "address", address or "unknown")

    async def count(self) -> None:
        """Count it as failed; raises `TooManyAttempts`, and then does not count it."""
        now = self._context.now()
        async with _nobodys(self._context) as connection:
            waits = [await _count(connection, subject, now) for subject in (self._account, self._address)]
            longest = max(waits)
            if longest > timedelta():
                raise TooManyAttempts(longest)

    async def succeeded(self) -> None:
        """Clear the account, and take back what this attempt counted for the address.

        Not the whole address: else whoever has one account could try others without end, signing in in between.
        """
        async with _nobodys(self._context) as connection:
            await connection.execute(
                "delete from sign_in_failures where tenant_id = %s and subject = %s", [NOBODY, self._account]
            )
            await connection.execute(
                """
                update sign_in_failures set failed = greatest(failed - 1, 0), blocked_until = null
                where tenant_id = %s and subject = %s
                """,
                [NOBODY, self._address],
            )
            await _sweep(connection, self._context.now() - FORGOTTEN_AFTER - LONGEST_WAIT)


def _subject(context: Context, kind: str, *parts: str) -> str:
    text = "\0".join(parts).encode("utf-8", "surrogatepass")
    return f"{kind}:{hmac.digest(context.sealer.derive('sign-in attempts'), text, 'sha256').hex()[:40]}"


async def _count(connection: Connection, subject: str, now: datetime) -> timedelta:
    """Count one; returns how long it must wait, in which case it was not counted."""
    row = await fetch_one(
        connection,
        """
        insert into sign_in_failures as f (tenant_id, subject, failed, last_at)
        values (%(tenant)s, %(subject)s, 0, %(now)s)
        on conflict (tenant_id, subject) do update
            set failed = case when f.last_at < %(forgotten)s and coalesce(f.blocked_until, f.last_at) <= %(now)s
                then 0 else f.failed end
        returning failed, blocked_until
        """,
        {"tenant": NOBODY, "subject": subject, "now": now, "forgotten": now - FORGOTTEN_AFTER},
    )
    assert row is not None
    if row["blocked_until"] is not None and row["blocked_until"] > now:
        left: timedelta = row["blocked_until"] - now
        return left
    failed = row["failed"] + 1
    wait = wait_after(failed)
    await connection.execute(
        "update sign_in_failures set failed = %s, last_at = %s, blocked_until = %s"
        " where tenant_id = %s and subject = %s",
        [failed, now, now + wait if wait else None, NOBODY, subject],
    )
    return timedelta()


async def _sweep(connection: Connection, before: datetime) -> None:
    await connection.execute(
        """
        delete from sign_in_failures where tenant_id = %(tenant)s and subject in (
            select subject from sign_in_failures where tenant_id = %(tenant)s and last_at < %(before)s
            limit 50 for update skip locked)
        """,
        {"tenant": NOBODY, "before": before},
    )


@asynccontextmanager
async def _nobodys(context: Context) -> AsyncIterator[Connection]:
    async with context.pool.connection() as connection, as_tenant(connection, NOBODY):
        yield connection
