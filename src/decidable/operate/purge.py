"""Removing a deleted tenant for good: only the owner of the tables can, since the audit trail goes too."""

import psycopg
from psycopg import sql

from decidable.kit.clock import utc_now
from decidable.kit.errors import AppError
from decidable.settings import Settings
from decidable.tenants.tenants import TenantNotFound, restore_window


class PurgeRefused(AppError):
    """The tenant is not to be removed, or not yet."""

    code = "purge_refused"
    status = 409
    title = "The tenant cannot be removed"


def purge_tenant(settings: Settings, dsn: str, name: str, confirmed: str | None) -> int:
    """Delete every row of a tenant in one transaction; returns how many. `dsn` is the owner's.

    Raises `TenantNotFound`, or `PurgeRefused` while the tenant is not deleted, can still be restored,
    or the name was not repeated.
    """
    with psycopg.connect(dsn) as connection:
        connection.execute("select set_config('decidable.known_as', %s, true)", [name])
        row = connection.execute(
            "select id, status, deleted_at from tenants where name = %s for update", [name]
        ).fetchone()
        if row is None:
            raise TenantNotFound(f"There is no tenant “{name[:63]}”.")
        tenant_id, status, deleted_at = row
        if status != "deleted":
            raise PurgeRefused(
                f"The tenant {name} is {status}; `decidable tenants delete {name}` comes first."
            )
        until = deleted_at + restore_window(settings)
        if until > utc_now():
            raise PurgeRefused(
                f"The tenant {name} can be restored until {until:%Y-%m-%d %H:%M} UTC; wait for it."
            )
        if confirmed != name:
            raise PurgeRefused(f"This cannot be undone; repeat the name: --confirm {name}.")
        connection.execute("select set_config('decidable.tenant', %s, true)", [str(tenant_id)])
        return _delete(connection, tenant_id)


def _delete(connection: "psycopg.Connection[tuple[object, ...]]", tenant_id: object) -> int:
    """Table after table, those that are pointed at last."""
    gone, left = 0, _tables(connection)
    while left:
        held = []
        for table in left:
            try:
                with connection.transaction():
                    done = connection.execute(
                        sql.SQL("delete from {} where tenant_id = %s").format(sql.Identifier(table)),
                        [tenant_id],
                    )
                    gone += done.rowcount
            except psycopg.errors.ForeignKeyViolation:
                held.append(table)
        assert len(held) < len(left), f"tables that hold each other: {held}"
        left = held
    return gone + connection.execute("delete from tenants where id = %s", [tenant_id]).rowcount


def _tables(connection: "psycopg.Connection[tuple[object, ...]]") -> list[str]:
    rows = connection.execute(
        "select c.table_name from information_schema.columns c join information_schema.tables t"
        " using (table_schema, table_name) where c.table_schema = current_schema()"
        " and c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE' order by 1"
    ).fetchall()
    return [str(row[0]) for row in rows]
