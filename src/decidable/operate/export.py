"""Everything of one tenant as files, in one ZIP: what a tenant takes along, or an auditor asks for."""

import asyncio
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Annotated
from uuid import UUID

from fastapi import APIRouter, Depends
from fastapi.responses import FileResponse
from psycopg import IsolationLevel
from starlette.background import BackgroundTask

from decidable.access.caller import TERMINAL, Actor, Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.audit.changing import changing
from decidable.context import Context, Here
from decidable.kit.db import Connection, as_tenant, fetch_all
from decidable.tenants.tenants import tenant_named

# Secrets stay: hashes of keys and passwords, sealed secrets; and what lives for a day, or is kept once more:
# points of inputs, which are computed from what may be sealed, among them.
LEFT_OUT = frozenset(
    {
        "sessions",
        "sign_in_failures",
        "subject_keys",
        "idempotency_keys",
        "batch_chunks",
        "case_vectors",
        "blobs",
        "audit_heads",
        "fact_segments",
        "fact_columns",
    }
)
HIDDEN = frozenset({"secret_hash", "password_hash", "secret", "old_secret"})
README = """Everything of the tenant {name}, as it was at {at}.

<table>.ndjson      one JSON object a row; bytes are hexadecimal, after \\x
blobs/<sha256>      models and the files that they were learned from
audit.ndjson        the audit trail: `decidable audit verify` reads the file of `decidable audit export`

Not here: secrets (hashes of keys and passwords, secrets of webhooks), sessions, and what is kept for a day.
The input of a decision that names a data subject is sealed; the API shows it as long as its key exists.
"""


async def export_to(context: Context, name: str, file: Path, actor: Actor | None = None) -> int:
    """Write the ZIP; returns how many rows are in it. Raises `TenantNotFound`."""
    tenant = await tenant_named(context, name)
    async with changing(context, tenant.id, actor or TERMINAL) as change:
        change.record("tenant.exported", "tenant", tenant.name)
    rows = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README.txt", README.format(name=tenant.name, at=context.now().isoformat()))
        async with _snapshot(context, tenant.id) as connection:
            for table, columns in await _tables(connection):
                with archive.open(f"{table}.ndjson", "w", force_zip64=True) as out:
                    rows += await _write_table(connection, table, columns, out)
            async for sha256, content in _blobs(connection, tenant.id):
                archive.writestr(f"blobs/{sha256}", content)
    return rows


@asynccontextmanager
async def _snapshot(context: Context, tenant_id: UUID) -> AsyncIterator[Connection]:
    """A transaction that sees the tenant as it is now, whatever changes meanwhile."""
    async with context.pool.connection() as connection:
        await connection.set_isolation_level(IsolationLevel.REPEATABLE_READ)
        try:
            async with as_tenant(connection, tenant_id):
                yield connection
        finally:
            await connection.set_isolation_level(None)


async def _tables(connection: Connection) -> list[tuple[str, list[str]]]:
    found = await fetch_all(
        connection,
        """
        select t.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns
        from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
        where t.table_schema = current_schema() and t.table_type = 'BASE TABLE'
        group by t.table_name having bool_or(c.column_name = 'tenant_id') order by t.table_name
        """,
        {},
    )
    kept = [row for row in found if row["name"] not in LEFT_OUT]
    return [(row["name"], [column for column in row["columns"] if column not in HIDDEN]) for row in kept]


async def _write_table(connection: Connection, table: str, columns: list[str], out: IO[bytes]) -> int:
    """One JSON object a line. The text format would escape, so rows come through a cursor."""
    named = ", ".join(f'"{column}"' for column in columns)
    query = f'select row_to_json(r)::text from (select {named} from "{table}" where tenant_id = current_tenant()) r'
    rows = 0
    async with connection.cursor(name=f"export_{table}") as cursor:
        await cursor.execute(query)
        async for (line,) in cursor:
            out.write(line.encode() + b"\n")
            rows += 1
    return rows


async def _blobs(connection: Connection, tenant_id: UUID) -> AsyncIterator[tuple[str, bytes]]:
    listed = await fetch_all(
        connection, "select sha256 from blobs where tenant_id = %(tenant)s order by 1", {"tenant": tenant_id}
    )
    for row in listed:
        found = await fetch_all(
            connection,
            "select content from blobs where tenant_id = %(tenant)s and sha256 = %(sha256)s",
            {"tenant": tenant_id, "sha256": row["sha256"]},
        )
        yield row["sha256"], bytes(found[0]["content"])


router = APIRouter(prefix="/v1/tenants", tags=["tenants"])


@router.get(
    "/{name}/export",
    summary="Everything of a tenant as files",
    response_class=FileResponse,
    responses={200: {"content": {"application/zip": {}}, "description": "A ZIP with one NDJSON a table"}},
)
async def export_tenant(
    here: Here, caller: Annotated[Caller, Depends(allowed(Permission.TENANTS_WRITE))], name: str
) -> FileResponse:
    """One consistent picture of all its rows, with the models and uploads beside them."""
    here.settings.home.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=here.settings.home, prefix="export-", suffix=".zip", delete=False) as made:
        file = Path(made.name)
    try:
        await export_to(here, name, file, caller.actor())
    except BaseException:
        await asyncio.to_thread(file.unlink)
        raise
    return FileResponse(
        file, media_type="application/zip", filename=f"{name}.zip", background=BackgroundTask(file.unlink)
    )
