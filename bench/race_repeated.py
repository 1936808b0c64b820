"""Requests that arrive twice under one Idempotency-Key, at the same moment: done once."""

from collections.abc import Sequence
from typing import Any

from bench.race_more import STRICTER, make_types
from bench.race_objects import deciding, example, mark
from bench.racing import Hunt, Kind, Outcome, Pair, Thing, http, last_seq
from tests.world import TYPE


async def make_repeated(hunt: Hunt, n: int) -> list[Thing]:
    """An Idempotency-Key each, and what calls with it are about."""
    things = await make_types(hunt, n)
    asked = await deciding(20_000)(hunt, n)
    seq = await last_seq(hunt, hunt.tenant)
    return [
        {
            **thing,
            "word": mark(),
            "idempotency": mark(),
            "id": one["id"],
            "seq": seq,
            "marks": [thing["name"], one["id"]],
        }
        for thing, one in zip(things, asked, strict=True)
    ]


def repeated(name: str, route: str, path: Any, body: Any, rows: str) -> Kind:
    """A request that is sent twice, and the same key with another body."""

    def other(thing: Thing) -> Any:
        return {**body(thing), **OTHER_BODY[name]}

    ops = [http(name, route, path, body)]
    if name in OTHER_BODY:
        ops.append(http(f"{name}, otherwise", route, path, other))
    return Kind(f"one key, {name}", make_repeated, ops, {"rows": rows}, (("admin", "admin"),), still_running)


def still_running(pair: Pair, found: Outcome, orders: Sequence[Outcome]) -> str | None:
    """409 instead of the first answer, while the first request is under way; what is left is the same."""
    one = any(found.state == order.state for order in orders)
    both = sorted(found.statuses)
    if one and both[1] == 409 and both[0] < 300:
        return "409 while the first request with the key is under way"
    return None


OTHER_BODY: dict[str, dict[str, Any]] = {
    "decide": {"amount": 7},
    "make a key": {"role": "readonly"},
    "draft": {"comment": "other"},
    "outcome": {"note": "other"},
}
_TENANT = "where tenant_id = %(tenant)s and "
REPEATED = (
    repeated(
        "decide",
        "POST /v1/decisions",
        None,
        lambda thing: {"type": TYPE, "input": {**example(), "mean_area": 700}, "subject": thing["word"]},
        "select count(*) from idempotency_keys " + _TENANT + "key = %(idempotency)s",
    ),
    repeated(
        "make a key",
        "POST /v1/keys",
        None,
        lambda thing: {"name": thing["word"]},
        "select role from api_keys " + _TENANT + "name = %(word)s",
    ),
    repeated(
        "make a person",
        "POST /v1/people",
        None,
        lambda thing: {"email": f"{thing['word']}@example.org", "name": "Race"},
        "select role from people " + _TENANT + "strpos(email, %(word)s) = 1",
    ),
    repeated(
        "make a tenant",
        "POST /v1/tenants",
        None,
        lambda thing: {"name": thing["word"]},
        "select status from tenants where name = %(word)s",
    ),
    repeated(
        "draft",
        "POST /v1/decision-types/{name}/policies",
        None,
        lambda thing: {"text": STRICTER},
        "select version, comment from policies " + _TENANT + "type_name = %(name)s",
    ),
    repeated(
        "outcome",
        "POST /v1/decisions/{decision_id}/outcome",
        lambda thing: f"/v1/decisions/{thing['id']}/outcome",
        lambda thing: {"option": "benign"},
        "select option from labels " + _TENANT + "decision_id = %(id)s",
    ),
    repeated(
        "approve",
        "POST /v1/reviews/{case_id}/approve",
        lambda thing: f"/v1/reviews/{thing['id']}/approve",
        lambda thing: {},
        "select action from reviews " + _TENANT + "decision_id = %(id)s",
    ),
)
