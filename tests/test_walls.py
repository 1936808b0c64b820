"""Nobody sees what is another's: every route, every kind of caller; and the second wall without the first.

The routes come from the running application, so a new one is tried without being listed here.
"""

import itertools
import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import httpx
import psycopg
import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute

from decidable.access.permissions import MATRIX, Permission, Role, permissions_of
from decidable.decision.store import DecisionStore
from tests.world import TYPE, World

OPEN = {  # what anybody may ask, and why
    "/health", "/livez", "/readyz", "/metrics",  # operators and balancers
    "/v1/session", "/v1/session/options", "/v1/session/oidc/start", "/v1/session/oidc/callback",  # signing in
    "/openapi.json", "/docs",
}  # fmt: skip
ANYBODY_KNOWN = {"/v1/me", "/v1/roles", "/v1/tiers", "/v1/session/password"}  # what every caller may ask
VEILED = {(Role.REVIEWER, "/v1/decisions/{decision_id}/replay")}
"""What a role may not see although it may read: blind cases are judged without what was proposed."""
UPLOADS = {"/v1/decision-types", "/v1/decision-types/preview"}


def api_routes(app: FastAPI) -> Iterator[tuple[str, APIRoute]]:
    """Method and route of everything under /v1, also of routers inside of routers."""
    left: list[Any] = list(app.routes)
    while left:
        route = left.pop(0)
        if hasattr(route, "original_router"):
            left += route.original_router.routes
        elif isinstance(route, APIRoute) and route.path.startswith("/v1/"):
            for method in sorted(route.methods or ()):
                yield method, route


def permission_of(route: APIRoute) -> Permission | None:
    found = [
        part.call.permission  # type: ignore[union-attr]
        for part in route.dependant.dependencies
        if hasattr(part.call, "permission")
    ]
    assert len(found) <= 1, f"{route.path} asks twice"
    return found[0] if found else None


async def ask(client: httpx.AsyncClient, method: str, path: str, headers: dict[str, str]) -> httpx.Response:
    return await client.request(
        method, path, headers=headers, json={} if method in {"POST", "PUT", "PATCH"} else None
    )


def filled(path: str) -> str:
    """A path with ids that nobody has."""
    return re.sub(r"\{[^}]+\}", "00000000-0000-7000-8000-000000000000", path)


async def test_every_route_asks_for_a_permission(app: FastAPI) -> None:
    for method, route in api_routes(app):
        if route.path not in OPEN | ANYBODY_KNOWN:
            assert permission_of(route) is not None, f"{method} {route.path} lets everybody in"
    described = {(m.upper(), path) for path, found in app.openapi()["paths"].items() for m in found}
    seen = {(method, route.path_format) for method, route in api_routes(app)}
    assert {one for one in described if one[1].startswith("/v1/")} <= seen


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "Bearer dk_live_abcdefgh_wrong"}, {"X-API-Key": "x"}]
)
async def test_no_route_answers_strangers(
    app: FastAPI, client: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    del client.headers["authorization"]
    tried = 0
    for method, route in api_routes(app):
        if route.path in OPEN:
            continue
        answer = await ask(client, method, filled(route.path), headers)
        assert answer.status_code == 401, f"{method} {route.path}: {answer.status_code}"
        assert answer.json()["code"] == "unauthorized"
        tried += 1
    assert tried > 30


@pytest.mark.parametrize("role", list(Role))
async def test_each_role_may_what_the_matrix_says(
    app: FastAPI, client: httpx.AsyncClient, world: World, role: Role
) -> None:
    may, tried = permissions_of(role, None), 0
    for method, route in api_routes(app):
        permission = permission_of(route)
        if permission is None or (route.path.endswith("/stream") and permission in may):
            continue
        answer = await ask(client, method, filled(route.path), world.key(role))
        tried += 1
        where = f"{role} {method} {route.path}: {answer.status_code} {answer.text[:200]}"
        if permission in may and (role, route.path) not in VEILED:
            assert answer.status_code not in {401, 403, 500}, where
        else:
            assert answer.status_code == 403, where
            assert answer.json()["code"] == "forbidden"
    assert tried > 30


async def fill(client: httpx.AsyncClient, world: World, example: dict[str, Any]) -> dict[str, list[str]]:
    """Things of `other`, by the names of path parameters."""
    theirs, admin = world.key("member", "other"), world.key("admin", "other")
    decision = (
        await client.post("/v1/decisions", json={"type": TYPE, "input": example}, headers=theirs)
    ).json()
    row = ",".join(example) + "\n" + ",".join(str(value) for value in example.values()) + "\n"
    batch = await client.post(
        f"/v1/decisions/batch?type={TYPE}", content=row, headers={**theirs, "Content-Type": "text/csv"}
    )
    await client.put(
        f"/v1/decision-types/{TYPE}/policy",
        json={"text": (await client.get(f"/v1/decision-types/{TYPE}/policy", headers=theirs)).json()["text"]},
        headers=theirs,
    )
    key = (await client.post("/v1/keys", json={"name": "theirs"}, headers=admin)).json()
    found = {"decision_id": [decision["id"]], "job_id": [batch.json()["id"]], "prefix": [key["prefix"]]}
    for path, body, parameter in (
        ("/v1/people", {"email": "a@b.example", "name": "A", "role": "member"}, "person_id"),
        ("/v1/webhooks", {"url": "https://hooks.example/x", "events": ["*"]}, "webhook_id"),
    ):
        made = await client.post(path, json=body, headers=admin)
        if made.status_code == 201:
            found[parameter] = [made.json()["id"]]
    sent = await client.post(f"/v1/webhooks/{found['webhook_id'][0]}/test", headers=admin)
    return {**found, "delivery_id": [sent.json()["id"]]}


async def test_what_is_anothers_is_not_there(
    app: FastAPI, client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    """With the real ids of another tenant every role gets 404 (or 403 for what it may not do at all)."""
    theirs = await fill(client, world, example)
    ids = [one for found in theirs.values() for one in found]
    await app.state.usage.flush()  # what the other tenant did itself
    await app.state.limits.tend()
    before = snapshot(world, "other")
    tried = 0
    for method, route in api_routes(app):
        if "{" not in route.path or route.path.startswith(("/v1/tenants", "/v1/subjects")):
            continue  # subjects have ids that callers give: in another tenant the same id is another subject
        names = re.findall(r"\{([^}]+)\}", route.path)
        choices = [theirs.get(name, ids) for name in names]
        for values, role in itertools.product(itertools.product(*choices), Role):
            path = route.path
            for name, value in zip(names, values, strict=True):
                path = path.replace(f"{{{name}}}", value)
            answer = await ask(client, method, path, world.key(role))
            assert answer.status_code in {403, 404, 422}, (
                f"{role} {method} {path}: {answer.status_code} {answer.text}"
            )
            tried += 1
    assert tried > 50
    assert snapshot(world, "other") == before


async def test_no_list_holds_what_is_anothers(
    app: FastAPI, client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    theirs = await fill(client, world, example)
    secret = [one for found in theirs.values() for one in found] + [str(world.tenants["other"])]
    for method, route in api_routes(app):
        if method != "GET" or "{" in route.path or route.path in OPEN or route.path.endswith("/stream"):
            continue
        answer = await client.get(route.path, headers=world.key("admin"))
        for one in secret:
            assert one not in answer.text, f"{route.path} shows {one}"


def snapshot(world: World, tenant: str) -> list[tuple[Any, ...]]:
    """Whatever an attack would change, read by the owner of the database."""
    with psycopg.connect(world.dsn) as connection:
        return [
            row
            for table in (
                "decisions",
                "reviews",
                "labels",
                "jobs",
                "policies",
                "api_keys",
                "audit",
                "decision_types",
                "webhook_endpoints",
                "webhook_deliveries",
            )
            for row in connection.execute(
                f"select '{table}', count(*), md5(string_agg(t::text, '|' order by t::text)) from {table} t"
                " where tenant_id = %s",
                [world.tenants[tenant]],
            ).fetchall()
        ]


# --- the second wall --------------------------------------------------------------------------------


async def test_a_store_that_forgets_its_tenant_still_sees_one_only(
    app: FastAPI, client: httpx.AsyncClient, world: World, example: dict[str, Any]
) -> None:
    """The first wall is taken down on purpose: the store asks for the other tenant's rows by its id."""
    theirs = await fill(client, world, example)
    context = app.state.context
    mine, other = world.tenants["demo"], world.tenants["other"]
    async with context.tenant(other) as connection:
        assert (await DecisionStore(connection, other).get(UUID(theirs["decision_id"][0])))["id"]
    async with context.tenant(mine) as connection:
        rows = await (await connection.execute("select distinct tenant_id from decisions")).fetchall()
        assert rows in ([], [(mine,)])
        found = await (
            await connection.execute("select id from decisions where tenant_id = %s", [other])
        ).fetchall()
        assert found == []
        changed = await connection.execute("update decisions set option = 'x' where tenant_id = %s", [other])
        assert changed.rowcount == 0
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            await connection.execute(
                "insert into labels (tenant_id, id, decision_id, type_name, source, option, given_by, created_at)"
                " values (%s, gen_random_uuid(), %s, 'x', 'outcome', 'x', 'x', now())",
                [other, theirs["decision_id"][0]],
            )


async def test_without_a_tenant_nothing_is_seen(app: FastAPI, world: World) -> None:
    async with app.state.context.pool.connection() as connection:
        for table in _tables(world):
            rows = await (await connection.execute(f"select 1 from {table} limit 1")).fetchall()
            assert rows == [], f"{table} is open"


def _tables(world: World) -> list[str]:
    with psycopg.connect(world.dsn) as connection:
        rows = connection.execute(
            "select distinct table_name from information_schema.columns"
            " where column_name = 'tenant_id' and table_schema = 'public'"
        ).fetchall()
    found = [str(row[0]) for row in rows]
    assert len(found) > 20
    return [*found, "tenants"]


def test_every_table_is_walled_and_the_application_owns_none(world: World) -> None:
    with psycopg.connect(world.dsn) as connection:
        for table in _tables(world):
            row = connection.execute(
                "select relrowsecurity and relforcerowsecurity, relowner::regrole::text"
                " from pg_class where relname = %s",
                [table],
            ).fetchone()
            assert row is not None
            assert row[0], f"{table} has no forced row-level security"
            assert row[1] != "decidable_app"
        role = connection.execute(
            "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'decidable_app'"
        ).fetchone()
    assert role == (False, False, False, False)


@pytest.mark.parametrize("table", ["audit", "audit_checkpoints", "steps"])
@pytest.mark.parametrize(
    "statement", ["update {} set tenant_id = tenant_id", "delete from {}", "truncate {}"]
)
def test_what_is_written_once_cannot_be_changed(world: World, table: str, statement: str) -> None:
    with (
        psycopg.connect(world.application) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(statement.format(table))


def test_the_matrix_is_as_narrow_as_it_reads() -> None:
    assert MATRIX[Role.ADMIN] == frozenset(Permission)
    assert permissions_of(Role.ADMIN, None) == frozenset(Permission) - {
        Permission.TENANTS_READ,
        Permission.TENANTS_WRITE,
    }
    assert MATRIX[Role.READONLY] <= MATRIX[Role.MEMBER] <= MATRIX[Role.ADMIN]
    assert not any(permission.endswith(":write") for permission in MATRIX[Role.READONLY])
    assert MATRIX[Role.REVIEWER] <= MATRIX[Role.MEMBER]
