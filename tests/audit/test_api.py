"""The routes of the trail: filters, pages, exports, checkpoints and verification."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import orjson
import pytest

from decidable.access.caller import Actor
from decidable.audit.changing import changing
from decidable.audit.checkpoints import sign_head
from decidable.audit.files import verify_file
from decidable.context import Context
from tests.world import World

pytestmark = pytest.mark.asyncio
URL = "/v1/audit"
KINDS = ("review.approved", "review.rejected", "reviews.other", "key.created")


@pytest.fixture
async def many(here: Context, tenant: UUID) -> None:
    """Forty changes by two actors, ten of each of four kinds."""
    for number in range(10):
        actor = Actor("key", f"actor{number % 2}", "somebody", "10.0.0.7", f"request-{number}")
        async with changing(here, tenant, actor) as change:
            for kind in KINDS:
                change.record(kind, "decision", f"d{number}", before={"n": number}, after={"=cmd": "=1+1"})


async def all_pages(client: httpx.AsyncClient, **params: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    after: dict[str, Any] = {}
    while True:
        answer = (await client.get(URL, params={**params, **after, "limit": 3})).json()
        found += answer["data"]
        if not answer["has_more"]:
            return found
        after = {"after": answer["next_cursor"]}


async def test_pages_show_each_record_once_newest_first(client: httpx.AsyncClient, many: None) -> None:
    found = await all_pages(client)
    numbers = [record["seq"] for record in found]
    assert numbers == list(range(len(found), 0, -1))
    newest = found[0]
    assert newest["actor"] == {"kind": "key", "id": "actor1", "name": "somebody", "address": "10.0.0.7"}
    assert (newest["action"], newest["object"]) == ("key.created", {"kind": "decision", "id": "d9"})
    assert (newest["before"], newest["after"]) == ({"n": 9}, {"=cmd": "=1+1"})
    assert newest["request_id"] == "request-9"
    assert len(newest["hash"]) == 64
    assert newest["at"].endswith("Z")


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({"actor": "actor1"}, 20),
        ({"action": "review.approved"}, 10),
        ({"action": "review.*"}, 20),
        ({"action": "review.*", "actor": "actor0"}, 10),
        ({"object_kind": "decision", "object_id": "d3"}, 4),
        ({"object_id": "d3", "action": "key.created"}, 1),
        ({"since": "2099-01-01T00:00:00Z"}, 0),
        ({"until": "2099-01-01", "actor": "actor1"}, 20),
        ({"since": "2020-01-01T00:00:00+02:00", "until": "2020-01-02"}, 0),
    ],
)
async def test_filters(client: httpx.AsyncClient, many: None, params: dict[str, str], expected: int) -> None:
    found = await all_pages(client, **params)
    assert len(found) == expected
    assert len({record["seq"] for record in found}) == expected


@pytest.mark.parametrize(
    ("params", "status"),
    [
        ({"action": "review"}, 422),
        ({"action": "%"}, 422),
        ({"action": "review.%"}, 422),
        ({"since": "yesterday"}, 422),
        ({"limit": 0}, 422),
        ({"limit": 201}, 422),
        ({"actor": "actor1\x00"}, 400),
        ({"after": "x"}, 400),
        ({"after": "YWJj"}, 400),
        ({"after": "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk"}, 400),
    ],
)
async def test_bad_filters_are_refused(
    client: httpx.AsyncClient, params: dict[str, Any], status: int
) -> None:
    assert (await client.get(URL, params=params)).status_code == status


async def test_one_record_by_its_place(client: httpx.AsyncClient, many: None, world: World) -> None:
    newest = (await client.get(URL, params={"limit": 1})).json()["data"][0]
    place = f"{URL}/{newest['seq']}"
    assert (await client.get(place)).json() == newest
    missing = await client.get(f"{URL}/{newest['seq'] + 1}")
    assert (missing.status_code, missing.json()["code"]) == (404, "audit_record_not_found")
    assert (await client.get(place, headers=world.key(tenant="other"))).status_code == 404
    assert (await client.get(place, headers=world.key("reviewer"))).status_code == 403
    for wrong in ("0", "-1", "x", str(2**70)):
        assert (await client.get(f"{URL}/{wrong}")).status_code == 422


async def test_another_tenant_sees_nothing_of_it(client: httpx.AsyncClient, many: None, world: World) -> None:
    key = world.key(tenant="other")
    mine = (await client.get(URL, params={"actor": "actor1"}, headers=key)).json()
    assert mine["data"] == []
    assert b"actor1" not in (await client.get(f"{URL}/export", headers=key)).content


@pytest.mark.parametrize("role", ["admin", "member", "readonly"])
async def test_who_may_read(client: httpx.AsyncClient, world: World, role: str) -> None:
    for path in ("", "/export", "/checkpoints", "/public-key"):
        assert (await client.get(URL + path, headers=world.key(role))).status_code == 200
    assert (await client.post(f"{URL}/verify", headers=world.key(role))).status_code == 200


async def test_who_may_not(client: httpx.AsyncClient, world: World) -> None:
    for path in ("", "/export", "/checkpoints", "/public-key"):
        assert (await client.get(URL + path, headers=world.key("reviewer"))).status_code == 403
        assert (await client.get(URL + path, headers={"Authorization": ""})).status_code == 401
    assert (await client.post(f"{URL}/verify", headers=world.key("reviewer"))).status_code == 403


async def test_an_export_can_be_verified(client: httpx.AsyncClient, many: None, tmp_path: Path) -> None:
    answer = await client.get(f"{URL}/export")
    assert answer.headers["content-disposition"] == 'attachment; filename="audit-demo.ndjson"'
    (tmp_path / "file").write_bytes(answer.content)
    verdict = verify_file(tmp_path / "file")
    assert (verdict.first_wrong, verdict.complete) == (None, True)
    newest = (await client.get(URL, params={"limit": 1})).json()["data"][0]
    assert newest["action"] == "audit.exported"
    assert newest["after"] == {"format": "ndjson", "excerpt": False, "filters": []}
    assert verdict.rows == newest["seq"]


async def test_an_excerpt_is_marked_as_one(client: httpx.AsyncClient, many: None, tmp_path: Path) -> None:
    answer = await client.get(f"{URL}/export", params={"action": "review.*", "actor": "actor1"})
    header = orjson.loads(answer.content.split(b"\n")[0])
    assert (header["excerpt"], header["filters"]) == (True, {"actor": "actor1", "action": "review.*"})
    (tmp_path / "file").write_bytes(answer.content)
    verdict = verify_file(tmp_path / "file")
    assert (verdict.ok, verdict.complete, verdict.rows) == (True, False, 10)


async def test_an_export_as_csv_runs_no_formula(
    client: httpx.AsyncClient, here: Context, tenant: UUID
) -> None:
    actor = Actor("person", "=cmd|' /C calc'!A0", "+1+1", None, None)
    async with changing(here, tenant, actor) as change:
        change.record("key.created", "key", "@SUM(A1)", after={"name": 'Ünal, "x"\nline'})
    answer = await client.get(f"{URL}/export", params={"format": "csv", "action": "key.created"})
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert rows[-1]["actor"] == "'=cmd|' /C calc'!A0"
    assert (rows[-1]["actor_name"], rows[-1]["object_id"]) == ("'+1+1", "'@SUM(A1)")
    assert orjson.loads(rows[-1]["after"]) == {"name": 'Ünal, "x"\nline'}
    assert rows[-1]["before"] == ""


async def test_checkpoints_and_key(
    client: httpx.AsyncClient, here: Context, tenant: UUID, many: None
) -> None:
    made = []
    for number in range(5):
        async with changing(here, tenant, Actor.system("tests")) as change:
            change.record("key.created", "key", number)
        made.append(await sign_head(here, tenant))
    first = (await client.get(f"{URL}/checkpoints", params={"limit": 2})).json()
    rest = (await client.get(f"{URL}/checkpoints", params={"after": first["next_cursor"]})).json()
    assert [*first["data"], *rest["data"]] == [one.document for one in reversed(made)]
    key = (await client.get(f"{URL}/public-key")).json()
    assert (key["key_id"], key["algorithm"]) == (made[0].key_id, "Ed25519")
    assert key["public_key"].startswith("-----BEGIN PUBLIC KEY-----")


async def test_verification_says_what_is_wrong(
    client: httpx.AsyncClient, here: Context, tenant: UUID, many: None, owner: Callable[..., Any]
) -> None:
    answer = (await client.post(f"{URL}/verify")).json()
    assert (answer["ok"], answer["first_wrong"], answer["complete"]) == (True, None, True)
    anchor = (await sign_head(here, tenant)).document
    answer = (await client.post(f"{URL}/verify", json={"checkpoints": [anchor]})).json()
    assert (answer["ok"], answer["anchored"]) == (True, anchor["seq"])
    wrong = {**anchor, "hash": "0" * 64}
    answer = (await client.post(f"{URL}/verify", json={"checkpoints": [wrong]})).json()
    assert (answer["ok"], answer["first_wrong"]["fault"]) == (False, "forged")
    for bad in ({**anchor, "signature": "?"}, {**anchor, "seq": 0}, {**anchor, "hash": "z"}):
        refused = await client.post(f"{URL}/verify", json={"checkpoints": [bad]})
        assert refused.status_code == 422
    owner("delete from audit where tenant_id = %s and seq = 7", tenant)
    answer = (await client.post(f"{URL}/verify")).json()
    assert answer["first_wrong"] == {
        "fault": "removed",
        "seq": 7,
        "sentence": "Row 7 was removed: after row 6 comes row 8.",
    }


async def test_times_bound_what_is_listed(client: httpx.AsyncClient, many: None) -> None:
    found = await all_pages(client)
    middle = found[20]["at"]
    since = await all_pages(client, since=middle)
    until = await all_pages(client, until=middle)
    assert sorted(one["seq"] for one in since + until) == sorted(one["seq"] for one in found)
    assert min(one["at"] for one in since) == middle
