"""Types over HTTP: preview, learn in the background, publish, and policies."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import psycopg
import pytest

from decidable.learning.demo import LABEL, tumour_triage
from tests.world import TYPE, World

pytestmark = pytest.mark.asyncio


def csv_of(columns: Any, rows: Any) -> bytes:
    return "\n".join([",".join(columns), *(",".join(row) for row in rows)]).encode()


@pytest.fixture
def history() -> bytes:
    """The demo's cases, a column of identifiers beside them."""
    table = tumour_triage()
    rows = [[f"case-{n}", *row] for n, row in enumerate(table.rows)]
    return csv_of(["id", *table.columns], rows)


async def upload(client: httpx.AsyncClient, url: str, file: bytes, **form: str) -> httpx.Response:
    return await client.post(url, data=form, files={"file": ("history.csv", file, "text/csv")})


async def test_a_preview_shows_what_would_be_learned(
    client: httpx.AsyncClient, history: bytes, world: World
) -> None:
    answer = await upload(client, "/v1/decision-types/preview", history, label=LABEL)
    assert answer.status_code == 200, answer.text
    seen = answer.json()
    assert seen["rows"] == 569
    assert {item["option"]: item["rows"] for item in seen["classes"]} == {"benign": 357, "malignant": 212}
    assert len(seen["fields"]) == 30
    assert [item["name"] for item in seen["left_out"]] == ["id"]
    assert LABEL in seen["label_candidates"]
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute("select count(*) from jobs").fetchone() == (0,)


async def test_a_type_is_learned_in_the_background(
    client: httpx.AsyncClient, history: bytes, work: Callable[[], Any], example: dict[str, Any]
) -> None:
    answer = await upload(client, "/v1/decision-types", history, name="my-triage", label=LABEL)
    assert answer.status_code == 202, answer.text
    await work()
    job = (await client.get(answer.headers["location"])).json()
    assert (job["status"], job["progress"], job["result"]) == (
        "succeeded",
        100,
        {"type": "my-triage", "version": 1},
    )
    told = (await client.get("/v1/decision-types/my-triage")).json()
    assert told["options"] == ["benign", "malignant"]
    assert told["auc"] > 0.95
    assert {"confidence", "d", "both", "trust"} == set(told["report"]["risk_coverage"])
    assert told["versions"][0]["status"] == "published"
    assert set(told["versions"][0]["models"]) == {"signals", "proposer", "critic", "trust"}
    made = await client.post("/v1/decisions", json={"type": "my-triage", "input": example})
    assert made.status_code == 201
    again = await upload(client, "/v1/decision-types", history, name="my-triage", label=LABEL)
    await work()
    assert (await client.get(again.headers["location"])).json()["result"]["version"] == 2
    names = [row["name"] for row in (await client.get("/v1/decision-types")).json()["data"]]
    assert names == ["my-triage", TYPE]


async def test_history_that_cannot_be_learned_from_is_refused_at_once(
    client: httpx.AsyncClient, history: bytes, world: World
) -> None:
    table = tumour_triage()
    label = table.columns.index(LABEL)
    one_class = csv_of(table.columns, [row for row in table.rows if row[label] == "benign"])
    many = csv_of(["a", "y"], [[str(n % 7), f"class-{n % 300}"] for n in range(3000)])
    cases: list[tuple[str, bytes, dict[str, str], int, str]] = [
        ("empty", b"", {"label": LABEL}, 422, "empty"),
        ("header only", b"a,b\n", {"label": "b"}, 422, "row"),
        ("no such label", history, {"label": "diagnosys"}, 422, LABEL),
        ("one class", one_class, {"label": LABEL}, 422, "benign"),
        ("300 classes", many, {"label": "y"}, 422, "300"),
        ("ragged", history + b"\n1,2,3", {"label": LABEL}, 422, "571"),
        ("latin-1", history.replace(b"benign", b"b\xe9nin"), {"label": LABEL}, 422, "latin-1"),
        ("twice the same column", b"a,a\n1,2\n", {"label": "a"}, 422, "a"),
        ("bad name", history, {"label": LABEL, "name": "No Spaces"}, 422, "name"),
    ]
    for name, file, form, status, word in cases:
        answer = await upload(client, "/v1/decision-types", file, **{"name": "new-type", **form})
        assert answer.status_code == status, (name, answer.text)
        assert word in answer.text, (name, answer.text)
    with psycopg.connect(world.dsn) as connection:
        assert connection.execute("select count(*) from jobs").fetchone() == (0,)


async def test_learning_can_be_cancelled(
    client: httpx.AsyncClient, history: bytes, work: Callable[[], Any]
) -> None:
    answer = await upload(client, "/v1/decision-types", history, name="my-triage", label=LABEL)
    await client.post(answer.headers["location"] + "/cancel")
    await work()
    assert (await client.get(answer.headers["location"])).json()["status"] == "cancelled"
    assert (await client.get("/v1/decision-types/my-triage")).status_code == 404


async def test_a_policy_is_published_or_refused_by_line(client: httpx.AsyncClient) -> None:
    url = f"/v1/decision-types/{TYPE}/policy"
    good = await client.put(url, json={"text": "minimum_confidence: 0.97\n", "expected_version": 1})
    assert (good.status_code, good.json()["version"]) == (200, 2)
    stale = await client.put(url, json={"text": "minimum_confidence: 0.98\n", "expected_version": 1})
    assert (stale.status_code, stale.json()["code"]) == (409, "publish_conflict")
    field = "rules:\n  - name: big\n    when: input.mean_aria > 3\n    then: needs_review\n    reason: big\n"
    for text in ("minimum_confidence: 7\n", "minimum_confidnce: 0.9\n", ": :\n  - [", field):
        refused = await client.put(url, json={"text": text})
        assert refused.status_code == 422, text
        assert refused.json()["errors"][0]["line"] >= 1, text
    assert (await client.get(url)).json()["version"] == 2
    assert (await client.put("/v1/decision-types/nope/policy", json={"text": "{}"})).status_code in {404, 422}


async def test_two_policies_at_once_both_count_or_one_is_refused(client: httpx.AsyncClient) -> None:
    url = f"/v1/decision-types/{TYPE}/policy"
    body = {"text": "minimum_confidence: 0.97\n"}
    answers = await asyncio.gather(*(client.put(url, json=body) for _ in range(8)))
    versions = sorted(answer.json()["version"] for answer in answers if answer.status_code == 200)
    assert versions == list(range(2, 2 + len(versions)))
    assert len(versions) == 8
