"""More objects that races are hunted on: tenants, webhooks, batches, types with their policies, repeated requests."""

import asyncio
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from bench.race_objects import RNG, deciding, example, let_in, make_tenants, mark
from bench.racing import (
    TRAIL,
    Hunt,
    Kind,
    Op,
    Outcome,
    Pair,
    Thing,
    http,
    last_seq,
    rows_of,
    same_but_for_the_trail,
)
from decidable.audit.changing import changing
from decidable.decision.batches import decide_chunk
from decidable.learning.certificates.ending import suspend
from decidable.learning.learn import Learned
from decidable.learning.publish import publish
from decidable.operate.purge import PurgeRefused, purge_tenant
from decidable.tenants.tenants import TenantNotFound
from decidable.webhooks.delivering import Courier
from tests.world import TESTS, TYPE

# --- tenants --------------------------------------------------------------------------------------


def of_tenant(action: str) -> Op:
    """A change of its state, by an operator."""
    return http(action, f"POST /v1/tenants/{{name}}/{action}")


async def change_inside(hunt: Hunt, thing: Thing, _: str) -> int:
    """Something changes in the tenant, by its own key."""
    body = {"url": "https://example.org/" + thing["name"], "events": ["*"]}
    return (await hunt.client.post("/v1/webhooks", json=body, headers=thing["keys"]["itself"])).status_code


async def purge(hunt: Hunt, thing: Thing, _: str) -> int:
    """The owner of the tables removes it for good; 1 if it is refused."""
    try:
        await asyncio.to_thread(
            purge_tenant, hunt.context.settings, str(hunt.look.conninfo), thing["name"], thing["name"]
        )
    except (PurgeRefused, TenantNotFound):
        return 1
    return 0


TENANT_ROWS = {
    "tenant": "select * from tenants where id = %(tenant)s",
    "made": "select url, enabled from webhook_endpoints where tenant_id = %(tenant)s",
    "heads": "select count(*) from audit_heads where tenant_id = %(tenant)s",
    "trail": TRAIL,
}


def found_by_its_old_name(_: Pair, found: Outcome, orders: Sequence[Outcome]) -> str | None:
    """Both calls named the tenant before it was renamed: both are done, where in turn the second finds no name."""
    if same_but_for_the_trail(found, orders):
        return let_in(_, found, orders)
    left, done = rows_of(found), sum(status < 300 for status in found.statuses)
    trail = left.pop("trail", None)
    if trail is not None and len(trail) != done:
        return None
    if {404} & {status for order in orders for status in order.statuses} and all(
        status in {200, 201, 409} for status in found.statuses
    ):
        return "a tenant is found by the name that it had when the call came"
    return None


TENANT = Kind(
    "a tenant",
    make_tenants,
    (
        http("rename", "PATCH /v1/tenants/{name}", body=lambda thing: {"name": thing["other"]}),
        of_tenant("suspend"),
        of_tenant("resume"),
        http("delete", "DELETE /v1/tenants/{name}"),
        of_tenant("restore"),
        Op("purge", None, purge),
        Op("a change inside", "POST /v1/webhooks", change_inside),
    ),
    TENANT_ROWS,
    (("operator", "operator"),),
    found_by_its_old_name,
)


async def make_deleted(hunt: Hunt, n: int) -> list[Thing]:
    """Tenants that were deleted."""
    things = await make_tenants(hunt, n)
    for thing in things:
        await hunt.client.delete(f"/v1/tenants/{thing['name']}", headers=hunt.keys["operator"])
    return [{**thing, "seq": 3} for thing in things]


DELETED = Kind(
    "a deleted tenant",
    make_deleted,
    (
        of_tenant("restore"),
        Op("purge", None, purge),
        Op("a change inside", "POST /v1/webhooks", change_inside),
    ),
    TENANT_ROWS,
    (("operator", "operator"),),
    found_by_its_old_name,
)


async def make_names(hunt: Hunt, n: int) -> list[Thing]:
    """Two tenants, and a name that both want."""
    one, two = await make_tenants(hunt, n), await make_tenants(hunt, n)
    return [
        {**a, "second": b["name"], "two": b["tenant"], "wanted": mark()}
        for a, b in zip(one, two, strict=True)
    ]


def renamed(name: str, which: str) -> Op:
    """One of the two takes the name."""
    return http(
        name,
        "PATCH /v1/tenants/{name}",
        lambda thing: f"/v1/tenants/{thing[which]}",
        lambda thing: {"name": thing["wanted"]},
    )


NAME = Kind(
    "a name of a tenant",
    make_names,
    (
        renamed("the first takes it", "name"),
        renamed("the second takes it", "second"),
        http("a new one takes it", "POST /v1/tenants", body=lambda thing: {"name": thing["wanted"]}),
    ),
    {
        "tenants": "select id = %(tenant)s as first, id = %(two)s as second, name = %(wanted)s as has from tenants"
        " where id in (%(tenant)s, %(two)s) or name = %(wanted)s"
    },
    (("operator", "operator"),),
    found_by_its_old_name,
)


# --- webhooks -------------------------------------------------------------------------------------

_FILL = """
insert into webhook_deliveries (tenant_id, id, endpoint_id, event, event_id, payload, status, attempts, created_at,
    finished_at, next_attempt_at)
select %(tenant)s, gen_random_uuid(), %(id)s, 'key.created', gen_random_uuid(), '{"type": "key.created"}', status,
    3, now(), case when status = 'dead' then now() end, case when status = 'waiting' then now() + interval '1 hour' end
from unnest(array['dead', 'dead', 'waiting']) status returning id, status
"""


async def make_hooks(hunt: Hunt, n: int) -> list[Thing]:
    """Endpoints that answer nothing, with two dead deliveries and one that waits; each in a tenant of its own."""
    things = await make_tenants(hunt, n)
    for thing in things:
        body = {"url": "http://127.0.0.1:9/" + thing["name"], "events": ["audit.*"]}
        answer = await hunt.client.post("/v1/webhooks", json=body, headers=thing["keys"]["itself"])
        assert answer.status_code == 201, answer.text
        thing["id"] = answer.json()["id"]
        async with hunt.look.connection() as connection:
            rows = await (await connection.execute(_FILL, thing)).fetchall()
            await connection.execute(
                "update webhook_endpoints set dead = 2 where tenant_id = %s", [thing["tenant"]]
            )
        thing["delivery"] = next(str(row[0]) for row in rows if row[1] == "dead")
        thing["seq"] = 3
    return things


async def plant(hunt: Hunt, thing: Thing, _: str) -> int:
    """What a courier does for one tenant: it plants what happened, and leases what is due.

    It passes by an endpoint that somebody holds, and comes again.
    """
    courier = Courier(hunt.context)
    behind = True
    while behind:
        for lane in (courier._proven, courier._unproven):
            await courier._serve(thing["tenant"], lane)
        async with hunt.look.connection() as connection:
            behind = bool(await (await connection.execute(_BEHIND, thing)).fetchall())
    return 0


_BEHIND = """
select from webhook_endpoints e join audit_heads h using (tenant_id)
where e.tenant_id = %(tenant)s and e.enabled and e.after_seq < h.seq
"""


async def make_event(hunt: Hunt, thing: Thing, _: str) -> int:
    """Something happens that the endpoint is to be told of."""
    return (await hunt.client.get("/v1/audit/export", headers=thing["keys"]["itself"])).status_code


def of_hook(name: str, method: str, what: str, body: Any = None, of: str = "{webhook_id}") -> Op:
    """A call on an endpoint."""

    def path(thing: Thing) -> str:
        return f"/v1/webhooks/{of}{what}".format(webhook_id=thing["id"], delivery_id=thing["delivery"])

    return http(name, f"{method} /v1/webhooks/{of}{what}", path, body)


WEBHOOK = Kind(
    "a webhook",
    make_hooks,
    (
        of_hook("edit", "PATCH", "", {"description": "another", "events": ["*"]}),
        of_hook("pause", "PATCH", "", {"enabled": False}),
        of_hook("resume", "PATCH", "", {"enabled": True}),
        of_hook("delete", "DELETE", ""),
        of_hook("rotate", "POST", "/rotate-secret", {}),
        of_hook("try", "POST", "/test"),
        of_hook("replay all", "POST", "/replay", {"since": "2020-01-01T00:00:00Z"}),
        of_hook("replay one", "POST", "/replay", None, "deliveries/{delivery_id}"),
        Op("an event", "GET /v1/audit/export", make_event),
        Op("the courier", None, plant),
    ),
    {
        "endpoint": "select * from webhook_endpoints where tenant_id = %(tenant)s",
        "deliveries": "select event, status, attempts, last_error, next_attempt_at is null as never,"
        " leased_until is null as free from webhook_deliveries where tenant_id = %(tenant)s",
        "trail": TRAIL,
    },
    (("itself", "itself"),),
)


# --- batches --------------------------------------------------------------------------------------


async def make_jobs(hunt: Hunt, n: int) -> list[Thing]:
    """Batches of two chunks."""
    plain, seq = example(), await last_seq(hunt, hunt.tenant)
    head = ",".join(plain)
    things = []
    settings = hunt.app.state.context.settings
    assert settings.chunk_rows == CHUNK_ROWS
    for _ in range(n):
        rows = [
            ",".join(str(v) for v in {**plain, "mean_area": RNG.uniform(690, 710)}.values()) for _ in range(4)
        ]
        answer = await hunt.client.post(
            f"/v1/decisions/batch?type={TYPE}",
            content="\n".join([head, *rows]),
            headers={**hunt.keys["member"], "Content-Type": "text/csv"},
        )
        assert answer.status_code == 202, answer.text
        made = answer.json()["id"]
        things.append({"id": made, "marks": [made], "tenant": hunt.tenant, "seq": seq})
    return things


CHUNK_ROWS = 2


def chunk(number: int) -> Op:
    """A worker's part of the batch."""

    async def call(hunt: Hunt, thing: Thing, _: str) -> int:
        await decide_chunk(hunt.context, hunt.app.state.types, hunt.tenant, UUID(thing["id"]), number)
        return 0

    return Op(f"chunk {number}", None, call)


def begun_already(_: Pair, found: Outcome, orders: Sequence[Outcome]) -> str | None:
    """A chunk says that the job runs, and is decided after that: it may be cancelled in between."""
    left = rows_of(found)
    left["trail"] = [line.replace('"before": {"status": "running"}', _QUEUED) for line in left["trail"]]
    if any(found.statuses == order.statuses and left == rows_of(order) for order in orders):
        return "a job was cancelled after it had begun, before anything was decided"
    return None


_QUEUED = '"before": {"status": "queued"}'
BATCH = Kind(
    "a batch",
    make_jobs,
    (
        http("cancel", "POST /v1/jobs/{job_id}/cancel", lambda thing: f"/v1/jobs/{thing['id']}/cancel"),
        chunk(0),
        chunk(1),
    ),
    {
        "job": "select status, done, failed, result, progress from jobs where tenant_id = %(tenant)s and id = %(id)s",
        "chunks": "select chunk, done_at from batch_chunks where tenant_id = %(tenant)s and job_id = %(id)s",
        "decisions": "select row_number, status from decisions where tenant_id = %(tenant)s and job_id = %(id)s",
        "trail": TRAIL,
    },
    (("member", "member"),),
    begun_already,
)


# --- types ----------------------------------------------------------------------------------------

_COPIES = {
    "decision_types": "name",
    "type_versions": "type_name",
    "policies": "type_name",
    "golden_cases": "type_name",
    "certificates": "type_name",
}
STRICTER = "minimum_confidence: 0.9\n"


async def make_types(hunt: Hunt, n: int) -> list[Thing]:
    """Copies of the demo type, each with a tested draft by the administrator as version 2."""
    names = [mark() for _ in range(n)]
    async with hunt.look.connection() as connection, connection.transaction():
        for table, column in _COPIES.items():
            await connection.execute(
                f"insert into {table} select (jsonb_populate_record(null::{table}, to_jsonb(t) || "
                f"jsonb_build_object('{column}', wanted))).* from {table} t, unnest(%s::text[]) wanted "
                f"where t.tenant_id = %s and t.{column} = %s",
                [names, hunt.tenant, TEMPLATE],
            )
    seq = await last_seq(hunt, hunt.tenant)
    return [
        {"name": name, "version": 2, "marks": [name], "tenant": hunt.tenant, "seq": seq} for name in names
    ]


TEMPLATE = "race-template"
"""What types are copied from: `prepare` makes it."""


async def prepare(hunt: Hunt, learned: Learned) -> None:
    """The demo type once more, with a certificate, and with a draft that was tested."""
    async with changing(hunt.context, hunt.tenant, TESTS) as change:
        await publish(hunt.context, change, TEMPLATE, learned, "test")
    base = f"/v1/decision-types/{TEMPLATE}"
    for path, body in (
        ("certify", {"alpha": 0.1, "delta": 0.1, "source": "history"}),
        ("policies", {"text": STRICTER}),
        ("policies/2/test", {}),
    ):
        answer = await hunt.client.post(f"{base}/{path}", json=body, headers=hunt.keys["admin"])
        assert answer.status_code < 300, answer.text


def of_type(name: str, route: str, body: Any = None) -> Op:
    """A call on a type."""
    method, path = route.split(" ")
    return http(name, f"{method} /v1/decision-types/{{name}}{path}", None, body)


async def suspend_certificate(hunt: Hunt, thing: Thing, _: str) -> int:
    """What a detector does when it sees that a certificate does not hold; 1 if there was nothing to suspend."""
    async with changing(hunt.context, hunt.tenant, TESTS) as change:
        done = await suspend(hunt.context, change, thing["name"], 1, "a test", {})
    return 0 if done else 1


def tested_anew(pair: Pair, found: Outcome, orders: Sequence[Outcome]) -> str | None:
    """A test takes its time: if another policy came into force meanwhile, it is refused and nothing is kept of it."""
    tests = [one.name == "test the draft" for one in (pair.a, pair.b)]
    refused = tuple(409 if test else status for test, status in zip(tests, found.statuses, strict=True))
    left = rows_of(found)
    for order in orders:
        expected = rows_of(order)
        expected["trail"] = [line for line in expected["trail"] if '"policy.tested"' not in line]
        if found.statuses == refused and any(tests) and left == expected:
            return "a test was refused, since another policy came into force meanwhile"
    return None


TYPE_KIND = Kind(
    "a type and its policies",
    make_types,
    (
        of_type("draft", "POST /policies", {"text": "minimum_confidence: 0.8\n"}),
        of_type("test the draft", "POST /policies/{version}/test", {}),
        of_type("publish the draft", "POST /policies/{version}/publish", {}),
        of_type("withdraw the draft", "POST /policies/{version}/withdraw"),
        of_type("comment", "POST /policies/{version}/comments", {"text": "good"}),
        of_type("revert", "POST /policies/{version}/revert", {}),
        of_type("publish at once", "PUT /policy", {"text": "minimum_confidence: 0.7\n"}),
        of_type(
            "publish after 1", "PUT /policy", {"text": "minimum_confidence: 0.6\n", "expected_version": 1}
        ),
        of_type("shadow", "PUT /shadow", {"policy_version": 2}),
        of_type("no shadow", "DELETE /shadow"),
        of_type("autonomy off", "PUT /autonomy", {"level": "off", "pinned": True, "why": "a test"}),
        of_type("certified", "PUT /autonomy", {"level": "certified", "why": "a test"}),
        of_type("certify", "POST /certify", {"alpha": 0.1, "delta": 0.1, "source": "history"}),
        Op("suspend", None, suspend_certificate),
    ),
    {
        "type": "select * from decision_types where tenant_id = %(tenant)s and name = %(name)s",
        "policies": "select * from policies where tenant_id = %(tenant)s and type_name = %(name)s",
        "comments": "select * from policy_comments where tenant_id = %(tenant)s and type_name = %(name)s",
        "autonomy": "select * from autonomy_changes where tenant_id = %(tenant)s and type_name = %(name)s",
        "certificates": "select number, type_version, policy_version, state, why, labels from certificates"
        " where tenant_id = %(tenant)s and type_name = %(name)s",
        "trail": TRAIL,
    },
    (("admin", "second_admin"),),
    tested_anew,
)


async def make_seedable(hunt: Hunt, n: int) -> list[Thing]:
    """Decisions whose right option is known, so that they can be asked again."""
    things = await deciding(20_000)(hunt, n)
    for thing in things:
        for path, body in (
            (f"/v1/reviews/{thing['id']}/approve", {}),
            (f"/v1/decisions/{thing['id']}/outcome", {"option": "benign"}),
        ):
            answer = await hunt.client.post(path, json=body, headers=hunt.keys["member"])
            assert answer.status_code < 300, answer.text
    seq = await last_seq(hunt, hunt.tenant)
    return [{**thing, "name": TYPE, "seq": seq} for thing in things]


SEED = Kind(
    "a decision to seed",
    make_seedable,
    (of_type("seed", "POST /seeded-cases", lambda thing: {"decision_ids": [thing["id"]], "reviewers": 2}),),
    {
        "cases": "select kind, known from blind_cases where tenant_id = %(tenant)s and decision_id = %(id)s",
    },
    (("member", "admin"),),
)
