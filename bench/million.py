"""A database with a million decisions, and all other rows in proportion: real rows, multiplied."""

from collections.abc import Mapping

import psycopg

from decidable.kit.clock import utc_now

TENANTS = 10
DECISIONS = 1_000_000
_IDS = """
create temp table x as
select n, t.ids[1 + case when n % 2 = 0 then 0 else n % {tenants} end] as tenant,
    uuidv7(make_interval(secs => (n - {decisions}) * 8)) as id,
    now() + make_interval(secs => (n - {decisions}) * 8) as at
from generate_series(1, {decisions}) n, (select array_agg(id order by name <> 'demo', name) as ids from tenants) t
"""
_INDEXES = """
select indexrelid::regclass::text, pg_get_indexdef(indexrelid) from pg_index
where indrelid::regclass::text = any(%s) and not indisprimary
"""
_JOB = "('00000000-0000-7000-8000-' || lpad(to_hex(x.n / 2000), 12, '0'))::uuid"
_ID = "uuidv7(x.at - now())"
_TYPE = "(array['tumour-triage', 'b', 'c', 'd'])[1 + greatest(x.n % 7, 3) - 3]"
_STATUS = (
    "case x.n % 50 when 0 then 'needs_review' when 1 then 'rejected' when 2 then 'overridden' "
    "else 'auto_approved' end"
)
_OF_ENDPOINT = "(select id from webhook_endpoints limit 1)"
_PART = "(select row_number() over () as n, tenant, id, at from x where n % {every} = 0) x"

Columns = Mapping[str, str]
FILLED: tuple[tuple[str, int, Columns], ...] = (
    (
        "decisions",
        1,
        {
            "id": "x.id",
            "type_name": _TYPE,
            "status": _STATUS,
            "input": "'{}'",
            "input_hash": "int8send(x.n)",
            "near_hash": "hashint8extended(x.n, 7)",
            "job_id": f"case when x.n % 4 < 2 then {_JOB} end",
            "row_number": "x.n",
            "subject_ref": "case when x.n % 10 = 0 then md5((x.n % 50000)::text) end",
            "sealed": "null",
            "amount": "x.n % 30000",
            "confidence": "random()",
            "d": "random()",
            "option": "(array['benign', 'malignant'])[1 + x.n % 2]",
            "risk_rank": "x.n % 3",
            "risk_tier": "(array['low', 'medium', 'high'])[1 + x.n % 3]",
            "created_at": "x.at",
            "decided_at": "x.at",
            "changed_at": "x.at",
            "claimed_by": "null",
            "lease_until": "null",
        },
    ),
    ("steps", 5, {"decision_id": "x.id", "stage": "s.stage", "output": "'{}'", "created_at": "x.at"}),
    (
        "audit",
        1,
        {
            "seq": "x.n + 1000",
            "id": _ID,
            "at": "x.at",
            "actor": "'actor' || x.n % 40",
            "action": "(array['decision.decided', 'decision.decided', 'review.approved', 'key.used'])[1 + x.n % 4]",
            "object_kind": "'decision'",
            "object_id": "x.id::text",
        },
    ),
    ("labels", 10, {"id": _ID, "decision_id": "x.id", "type_name": _TYPE, "created_at": "x.at"}),
    (
        "reviews",
        20,
        {"id": _ID, "decision_id": "x.id", "reviewer": "'reviewer' || x.n % 30", "created_at": "x.at"},
    ),
    (
        "case_vectors",
        50,
        {"decision_id": "x.id", "type_name": _TYPE, "type_version": "1 + x.n % 3", "created_at": "x.at"},
    ),
    (
        "idempotency_keys",
        4,
        {
            "caller": "uuid_in(md5((x.n % 50)::text)::cstring)",
            "key": "x.id::text",
            "body": "'x'",
            "created_at": "x.at",
        },
    ),
    (
        "webhook_deliveries",
        4,
        {
            "id": _ID,
            "endpoint_id": _OF_ENDPOINT,
            "event_id": "x.id",
            "payload": "'{}'",
            "status": "case when x.n % 100 = 0 then 'waiting' when x.n % 100 = 1 then 'dead' else 'delivered' end",
            "next_attempt_at": "case when x.n % 100 = 0 then x.at end",
            "created_at": "x.at",
        },
    ),
    (
        "usage_days",
        20,
        {
            "day": "current_date - (x.n % 365)::int",
            "caller": "'caller' || x.n % 20",
            "endpoint": "'GET /' || x.n",
        },
    ),
    ("decision_days", 200, {"day": "current_date - (x.n % 365)::int", "type_name": "'t' || x.n"}),
    ("review_days", 400, {"day": "current_date - (x.n % 365)::int", "type_name": "'t' || x.n"}),
    ("people", 1000, {"id": "x.id", "email": "x.n || '@example.org'"}),
    (
        "sessions",
        40,
        {"id": _ID, "prefix": "md5(x.n::text)", "person_id": "x.id", "created_at": "x.at", "seen_at": "x.at"},
    ),
    ("api_keys", 1000, {"id": "x.id", "prefix": "left(md5(x.n::text), 10)", "limit_id": "x.id"}),
    ("sign_in_failures", 200, {"subject": "md5(x.n::text)"}),
    ("jobs", 2000, {"id": "x.id", "type_name": _TYPE, "created_at": "x.at"}),
    ("batch_chunks", 500, {"job_id": "x.id", "payload": "'x'", "done_at": "x.at"}),
    ("subject_keys", 20, {"subject_ref": "md5(x.n::text)", "created_at": "x.at"}),
    (
        "blind_cases",
        50,
        {
            "id": _ID,
            "decision_id": "x.id",
            "type_name": _TYPE,
            "risk_rank": "x.n % 3",
            "settled_at": "case when x.n % 30 > 0 then x.at end",
            "created_at": "x.at",
        },
    ),
    (
        "blind_answers",
        50,
        {"id": _ID, "case_id": "x.id", "reviewer": "'reviewer' || x.n % 30", "created_at": "x.at"},
    ),
    (
        "shadow_rulings",
        20,
        {"decision_id": "x.id", "type_name": _TYPE, "policy_version": "1 + x.n % 9", "created_at": "x.at"},
    ),
    ("audit_checkpoints", 100, {"seq": "x.n * 100", "at": "x.at"}),
    ("autonomy_changes", 1000, {"id": _ID, "type_name": _TYPE, "at": "x.at"}),
    ("golden_cases", 100, {"type_name": _TYPE, "type_version": "1 + x.n % 5", "number": "10000 + x.n"}),
    ("fact_segments", 1000, {"id": "x.id", "type_name": _TYPE, "first_at": "x.at", "last_at": "x.at"}),
    ("fact_columns", 100, {"segment": "x.id", "name": "'c' || x.n % 40", "content": "'x'"}),
)
"""Tables, of how many decisions one has a row, and what differs from row to row."""


def fill(dsn: str) -> None:
    """Multiply what is there. Constraints between tables are not looked at while it is written."""
    with psycopg.connect(dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("set maintenance_work_mem = '512MB'")
        connection.execute(
            "insert into tenants (id, name, created_at) "
            "select uuidv7(), 'many-' || n, now() from generate_series(1, %s) n",
            [TENANTS - connection.execute("select count(*) from tenants").fetchone()[0]],  # type: ignore[index]
        )
        connection.execute(_IDS.format(tenants=TENANTS, decisions=DECISIONS))
        indexes = connection.execute(
            _INDEXES, [[table for table, every, _ in FILLED if every == 1]]
        ).fetchall()
        for name, _ in indexes:  # made anew afterwards, by sorting: many times faster
            connection.execute(f"drop index {name}")
        for table, every, columns in FILLED:
            _multiply(connection, table, every, columns)
            print(f"{utc_now():%H:%M:%S} {table}", flush=True)
            connection.commit()
        for _, definition in indexes:
            connection.execute(definition)
        _queue(connection)
        connection.execute(
            "update audit_followers set seq = %s", [10 * DECISIONS]
        )  # who reads along is not behind
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute("set default_statistics_target = 20")  # enough for plans, and little to keep
        connection.execute("vacuum (analyze, index_cleanup off)")


def _multiply(
    connection: "psycopg.Connection[tuple[object, ...]]", table: str, every: int, columns: Columns
) -> None:
    found = connection.execute(
        "select column_name from information_schema.columns where table_schema = 'public' and table_name = %s "
        "and is_generated = 'NEVER' order by ordinal_position",
        [table],
    ).fetchall()
    names = [str(row[0]) for row in found]
    over = {"tenant_id": "x.tenant", **columns}
    assert set(over) <= set(names), (table, set(over) - set(names))
    values = ", ".join(over.get(name, f"t.{name}") for name in names)
    stages = ", (select distinct stage as stage from steps) s" if table == "steps" else ""
    t = f"(select * from {table} limit 1) t{stages}"
    part = _PART.format(every=every)
    conflicts = "" if every < 10 else " on conflict do nothing"
    done = connection.execute(f"insert into {table} select {values} from {part}, {t}{conflicts}")  # type: ignore[arg-type]
    if done.rowcount < DECISIONS / every / 2:
        print(f"{table}: only {done.rowcount} rows were made; nothing is there to multiply?")


def _queue(connection: "psycopg.Connection[tuple[object, ...]]") -> None:
    """Jobs that wait, as after a large batch."""
    connection.execute(
        "insert into procrastinate_jobs (queue_name, task_name, args, status) select 'batches', 'chunk', '{}', 'todo' "
        "from generate_series(1, 2000)"
    )
