"""What the demo consists of, and whether all of it is there: asked at every start, so it loads little."""

from pathlib import Path

import psycopg

from decidable.tenants.key_text import parse

TENANT = "demo"
DEMO_TYPE = "tumour-triage"
KEY_FILE = "demo.key"


def has_demo(home: Path, dsn: str) -> bool:
    """Whether the tenant, its type, and the key in the home's file are there and in force. `dsn`: the application's."""
    file = home / KEY_FILE
    key = parse(file.read_text().strip()) if file.is_file() else None
    if key is None:
        return False
    with psycopg.connect(dsn) as connection:
        connection.execute("select set_config('decidable.known_as', %s, true)", [TENANT])
        tenant = connection.execute("select id from tenants where name = %s", [TENANT]).fetchone()
        if tenant is None:
            return False
        connection.execute("select set_config('decidable.tenant', %s, true)", [str(tenant[0])])
        found = connection.execute(
            """
            select exists (select from decision_types where tenant_id = %(tenant)s and name = %(type)s)
                and exists (select from api_keys where tenant_id = %(tenant)s and prefix = %(prefix)s
                    and secret_hash = %(hash)s and revoked_at is null)
            """,
            {"tenant": tenant[0], "type": DEMO_TYPE, "prefix": key[0], "hash": key[1]},
        ).fetchone()
    return found is not None and bool(found[0])
