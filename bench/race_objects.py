"""The objects that races are hunted on: how one is made, what can be done with it, and all its rows."""

import asyncio
import random
from collections import Counter
from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

from psycopg.errors import UniqueViolation

from bench.racing import (
    ADDRESS,
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
from decidable.access.permissions import Role
from decidable.decision.later import decide_one
from decidable.tenants.keys import KeySpec, create_key
from decidable.tenants.tenants import create_tenant
from tests.world import TESTS, TYPE

RNG = random.Random(5)
REVIEWERS = (("member", "second"), ("member", "member"))


def example() -> dict[str, Any]:
    """An input that waits for a person: the training medians, one field elsewhere."""
    from decidable.learning.demo import tumour_triage

    table = tumour_triage()
    middle = {
        name: sorted(float(row[at]) for row in table.rows) for at, name in enumerate(table.columns[:-1])
    }
    return {name: values[len(values) // 2] for name, values in middle.items()}


def mark() -> str:
    """A word that no other object has."""
    return f"race-{uuid4().hex[:12]}"


# --- decisions ------------------------------------------------------------------------------------


def deciding(amount: float, **headers: str) -> Any:
    """How waiting decisions are made, each with a subject of its own."""

    async def make(hunt: Hunt, n: int) -> list[Thing]:
        seq = await last_seq(hunt, hunt.tenant)
        plain = example()

        async def one() -> Thing:
            subject = mark()
            given = {**plain, "mean_area": RNG.uniform(690, 710)}
            body: dict[str, object] = {"type": TYPE, "input": given, "amount": amount, "subject": subject}
            answer = await hunt.client.post(
                "/v1/decisions", json=body, headers={**hunt.keys["member"], **headers}
            )
            assert answer.status_code in {201, 202}, answer.text
            made = answer.json()["id"]
            return {"id": made, "subject": subject, "marks": [made], "tenant": hunt.tenant, "seq": seq}

        return list(await asyncio.gather(*(one() for _ in range(n))))

    return make


async def decide_queued(hunt: Hunt, thing: Thing, _: str) -> int:
    """What the worker does with a decision that was to be made later; what fails is tried again, as by the queue."""
    for _attempt in range(8):
        try:
            await decide_one(hunt.context, hunt.app.state.types, hunt.tenant, UUID(thing["id"]))
        except UniqueViolation:  # another worker has stored this step: both had the job
            await asyncio.sleep(0.02)
        else:
            return 0
    return 2


DECISION_ROWS = {
    "decision": "select * from decisions where tenant_id = %(tenant)s and id = %(id)s",
    "steps": "select stage from steps where tenant_id = %(tenant)s and decision_id = %(id)s",
    "reviews": "select * from reviews where tenant_id = %(tenant)s and decision_id = %(id)s",
    "labels": "select * from labels where tenant_id = %(tenant)s and decision_id = %(id)s",
    "points": "select * from case_vectors where tenant_id = %(tenant)s and decision_id = %(id)s",
    "trail": TRAIL,
}
CASE = "/v1/reviews/{id}"
CLAIM = http(
    "claim", f"POST {CASE}/claim".replace("{id}", "{case_id}"), lambda t: f"/v1/reviews/{t['id']}/claim"
)


def of_case(name: str, what: str, body: Any = None, method: str = "POST") -> Op:
    """A call on a case of the inbox."""
    return http(
        name,
        f"{method} /v1/reviews/{{case_id}}/{what}",
        lambda thing: f"/v1/reviews/{thing['id']}/{what}",
        body,
    )


RELEASE = of_case("release", "claim", method="DELETE")
APPROVE = of_case("approve", "approve", {})
OVERRIDE = of_case("override", "override", {"option": "benign"})
REJECT = of_case("reject", "reject", {})
ERASE = http(
    "erase",
    "DELETE /v1/subjects/{subject_id}",
    lambda thing: f"/v1/subjects/{thing['subject']}",
    headers={},
)
OUTCOME_ROUTE = "POST /v1/decisions/{decision_id}/outcome"


def outcome(name: str, note: str | None = None) -> Op:
    """What turned out to be right."""
    body = {"option": "malignant", "note": note}
    return http(
        name,
        OUTCOME_ROUTE,
        lambda thing: (
            f"/v1/decisions/{thing['decision']}/outcome"
            if "decision" in thing
            else f"/v1/decisions/{thing['id']}/outcome"
        ),
        body,
    )


def by_admin(op: Op) -> Op:
    """The same, whoever the round asks to: only an administrator may."""

    async def call(hunt: Hunt, thing: Thing, _: str) -> int:
        return await op.call(hunt, thing, "admin")

    return Op(op.name, op.route, call)


DECISION = Kind(
    "a decision that waits",
    deciding(20_000),
    (
        CLAIM,
        RELEASE,
        APPROVE,
        OVERRIDE,
        REJECT,
        of_case("approve with a note", "approve", {"note": "as it should be"}),
        outcome("outcome"),
        outcome("outcome with a note", "seen later"),
        by_admin(ERASE),
    ),
    DECISION_ROWS,
    REVIEWERS,
)
TWO_PERSONS = Kind(
    "a decision for two persons",
    deciding(90_000),
    (CLAIM, APPROVE, OVERRIDE, REJECT),
    DECISION_ROWS,
    (("member", "second"),),
)


def erased_between_steps(_: Pair, found: Outcome, orders: Sequence[Outcome]) -> str | None:
    """The steps of a decision are stored one by one: some may have been, before its subject was erased."""
    left = rows_of(found)
    steps = Counter(left.pop("steps"))
    for order in orders:
        expected = rows_of(order)
        fewer = Counter(expected.pop("steps"))
        if found.statuses == order.statuses and left == expected and fewer <= steps:
            return "some steps of a decision were stored before its subject was erased"
    return None


QUEUED = Kind(
    "a queued decision",
    deciding(20_000, Prefer="respond-async"),
    (
        Op("the worker decides", None, decide_queued),
        by_admin(ERASE),
        outcome("outcome"),
        APPROVE,
        CLAIM,
    ),
    DECISION_ROWS,
    (("member", "second"),),
    erased_between_steps,
)


# --- blind cases ----------------------------------------------------------------------------------


async def make_blind(hunt: Hunt, n: int) -> list[Thing]:
    """Seeded cases, of decisions whose outcome is known."""
    made = await deciding(20_000)(hunt, n)
    ids = [thing["id"] for thing in made]
    for thing in made:
        answer = await hunt.client.post(
            f"/v1/reviews/{thing['id']}/approve", json={}, headers=hunt.keys["member"]
        )
        assert answer.status_code == 200, answer.text
        answer = await hunt.client.post(
            f"/v1/decisions/{thing['id']}/outcome", json={"option": "benign"}, headers=hunt.keys["member"]
        )
        assert answer.status_code == 201, answer.text
    body = {"decision_ids": ids, "reviewers": 2}
    answer = await hunt.client.post(
        f"/v1/decision-types/{TYPE}/seeded-cases", json=body, headers=hunt.keys["admin"]
    )
    assert answer.status_code == 201, answer.text
    by_decision = {case["decision_id"]: case["id"] for case in answer.json()["cases"]}
    seq = await last_seq(hunt, hunt.tenant)
    return [
        {**thing, "decision": thing["id"], "id": by_decision[thing["id"]], "seq": seq,
         "marks": [thing["id"], by_decision[thing["id"]]]}
        for thing in made
    ]  # fmt: skip


BLIND = Kind(
    "a blind case",
    make_blind,
    (
        CLAIM,
        RELEASE,
        of_case("choose", "override", {"option": "benign"}),
        of_case("choose with a note", "override", {"option": "malignant", "note": "seen"}),
        REJECT,
        outcome("outcome"),
        by_admin(ERASE),
    ),
    {
        "case": "select * from blind_cases where tenant_id = %(tenant)s and id = %(id)s",
        "answers": "select * from blind_answers where tenant_id = %(tenant)s and case_id = %(id)s",
        "labels": "select * from labels where tenant_id = %(tenant)s and decision_id = %(decision)s",
        "points": "select * from case_vectors where tenant_id = %(tenant)s and decision_id = %(decision)s",
        "trail": TRAIL,
    },
    REVIEWERS,
)


# --- tenants --------------------------------------------------------------------------------------


async def make_tenants(hunt: Hunt, n: int) -> list[Thing]:
    """Tenants, each with an administrator's key."""
    things = []
    for _ in range(n):
        name = mark()
        made = await create_tenant(hunt.context, name, TESTS)
        key = await create_key(hunt.context, made.id, KeySpec("itself", Role.ADMIN), TESTS)
        header = {"Authorization": f"Bearer {key.text}"}
        things.append(
            {
                "name": name,
                "other": mark(),
                "tenant": made.id,
                "seq": 2,
                "marks": [""],
                "keys": {"itself": header},
            }
        )
    return things


# --- keys -----------------------------------------------------------------------------------------


async def make_keys(hunt: Hunt, n: int) -> list[Thing]:
    """Keys of administrators, each in a tenant of its own: a tenant has only so many webhooks."""
    things = await make_tenants(hunt, n)
    for thing in things:
        admin = thing["keys"]["itself"]
        answer = await hunt.client.post("/v1/keys", json={"name": thing["name"]}, headers=admin)
        assert answer.status_code == 201, answer.text
        made = answer.json()
        thing["keys"] = {"admin": admin, "itself": {"Authorization": f"Bearer {made['key']}"}}
        thing |= {"prefix": made["prefix"], "seq": 3}
    return things


async def use_key(hunt: Hunt, thing: Thing, _: str) -> int:
    """A call with the key itself."""
    answer = await hunt.client.post(
        "/v1/webhooks",
        json={"url": "https://example.org/" + thing["name"], "events": ["*"]},
        headers=thing["keys"]["itself"],
    )
    return answer.status_code


def rotate(name: str, hours: float) -> Op:
    """Another key instead of this one."""
    return http(name, "POST /v1/keys/{prefix}/rotate", body={"grace_hours": hours})


def let_in(_: Pair, found: Outcome, orders: Sequence[Outcome]) -> str | None:
    """A call that was let in is done, though its key or tenant ended meanwhile: its record comes after that."""
    if same_but_for_the_trail(found, orders):
        return "a call that was let in is done, though its key or tenant ended meanwhile"
    return None


KEY = Kind(
    "a key",
    make_keys,
    (
        rotate("rotate", 24),
        rotate("rotate at once", 0),
        http("deactivate", "POST /v1/keys/{prefix}/deactivate"),
        Op("use", "POST /v1/webhooks", use_key),
    ),
    {
        "keys": "select * from api_keys where tenant_id = %(tenant)s and name = %(name)s",
        "made": "select url, enabled, created_by from webhook_endpoints"
        " where tenant_id = %(tenant)s and strpos(url, %(name)s) > 0",
        "trail": TRAIL,
    },
    allowed=let_in,
)


# --- people ---------------------------------------------------------------------------------------

PASSWORD, OTHER = "a good long password 1", "another long password 2"


async def make_people(hunt: Hunt, n: int) -> list[Thing]:
    """People with a local account."""
    seq, things = await last_seq(hunt, hunt.tenant), []
    for _ in range(n):
        email = f"{mark()}@example.org"
        body = {"email": email, "name": "Race", "role": "reviewer", "password": PASSWORD}
        answer = await hunt.client.post("/v1/people", json=body, headers=hunt.keys["admin"])
        assert answer.status_code == 201, answer.text
        made = answer.json()["id"]
        things.append(
            {
                "id": made,
                "email": email,
                "address": f"2001:db8:{RNG.randrange(65_536):x}:{RNG.randrange(65_536):x}::1",
                "tenant": hunt.tenant,
                "seq": seq,
                "marks": [made, email.split("@")[0]],
            }
        )
    return things


async def sign_in(hunt: Hunt, thing: Thing, _: str) -> int:
    """With the first password."""
    body = {"tenant": "demo", "email": thing["email"], "password": PASSWORD}
    from_home = {ADDRESS: thing["address"]}
    return (await hunt.client.post("/v1/session", json=body, headers=from_home)).status_code


def patch_person(called: str, **body: Any) -> Op:
    """A change by an administrator."""
    return http(called, "PATCH /v1/people/{person_id}", lambda thing: f"/v1/people/{thing['id']}", body)


PERSON = Kind(
    "a person",
    make_people,
    (
        patch_person("change role", role="member"),
        patch_person("change name", name="Another"),
        patch_person("change password", password=OTHER),
        http("disable", "POST /v1/people/{person_id}/disable", lambda t: f"/v1/people/{t['id']}/disable"),
        http("enable", "POST /v1/people/{person_id}/enable", lambda t: f"/v1/people/{t['id']}/enable"),
        Op("sign in", "POST /v1/session", sign_in),
    ),
    {
        "person": "select * from people where tenant_id = %(tenant)s and id = %(id)s",
        "sessions": "select ended_at is null as alive from sessions"
        " where tenant_id = %(tenant)s and person_id = %(id)s",
        "trail": TRAIL,
    },
)
