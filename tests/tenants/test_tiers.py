"""Tiers: what the file says, and what is said of a bad one."""

from importlib.resources import files
from pathlib import Path
from uuid import UUID

import httpx
import pytest

from decidable.access.caller import Caller
from decidable.access.permissions import Role
from decidable.tenants.tiers import Overage, TierGone, TiersInvalid, TierUnknown, load_tiers, read_tiers

TEXT = files("decidable.tenants").joinpath("tiers.yaml").read_text()
DOCUMENT = Path(__file__).resolve().parents[2] / "docs/reference/tiers.md"
ID = UUID(int=1)


def test_the_tiers_that_come_with_it() -> None:
    tiers = load_tiers()
    free, pro, enterprise = (tiers.named(name) for name in ("free", "pro", "enterprise"))
    assert (free.requests_per_month, free.stops) == (100, True)
    assert (pro.requests_per_month, pro.overage, pro.stops) == (10_000, Overage.COUNT, False)
    assert (enterprise.requests_per_month, enterprise.stops) == (None, False)
    assert tiers.people.requests_per_month is None


def test_the_document_shows_the_tiers_that_come_with_it() -> None:
    tiers = load_tiers()
    rows = [line for line in DOCUMENT.read_text().splitlines() if line.startswith("| `")]
    shown = {}
    for row in rows:
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        shown[cells[0].strip("`")] = cells[1:5]
    for key in (
        "requests_per_month",
        "requests_per_minute",
        "heavy_per_hour",
        "concurrent_batches",
        "request_bytes",
    ):
        limits = [getattr(tier, key) for tier in (*tiers.by_name.values(), tiers.people)]
        assert shown[key] == ["no limit" if limit is None else f"{limit:,}" for limit in limits]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "requests_per_minute: 20",
            "requests_per_minute: many",
            "line 8, column 26: tiers.free.requests_per_minute",
        ),
        (
            "heavy_per_hour: 2\n",
            "heavy_pr_hour: 2\n",
            "line 9, column 5: The key 'heavy_pr_hour' is not known",
        ),
        ("    heavy_per_hour: 2\n", "", "line 6, column 5: tiers.free has no heavy_per_hour"),
        (
            "overage: count",
            "overage: bill",
            "line 15, column 14: tiers.pro.overage must be one of: refuse, count",
        ),
        (
            "request_bytes: 65_536",
            "request_bytes: 10",
            "line 11, column 20: tiers.free.request_bytes must be",
        ),
        (
            "concurrent_batches: 1\n",
            "concurrent_batches: 1.5\n",
            "line 10, column 25: tiers.free.concurrent_batches",
        ),
        ("requests_per_month: 100", "requests_per_month: -1", "line 6, column 25"),
        ("people:", "persons:", "The key 'persons' is not known here. Known here are: tiers, people."),
        ("  free:", "  'very free':", "line 5, column 3: A tier's name"),
        ("  pro:", "  free:", "line 13, column 3: The key 'free' stands here twice"),
        ("tiers:\n", "tiers: [\n", "line "),
        (TEXT, "", "line 1, column 1: The document is empty"),
        (TEXT, "tiers: {}\npeople: {}\n", "tiers must be a mapping of at least one tier"),
        (TEXT, "hello", "The document must be a mapping"),
    ],
)
def test_a_bad_file_is_one_sentence_that_names_the_line(old: str, new: str, said: str) -> None:
    assert old in TEXT
    with pytest.raises(TiersInvalid) as caught:
        read_tiers(TEXT.replace(old, new, 1), "my.yaml")
    assert caught.value.detail.startswith("my.yaml, line ")
    assert said in caught.value.detail


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(TiersInvalid, match=r"DECIDABLE_TIERS_FILE: .*absent.yaml cannot be read"):
        load_tiers(tmp_path / "absent.yaml")
    (tmp_path / "latin.yaml").write_bytes(b"tiers: \xff")
    with pytest.raises(TiersInvalid, match="not UTF-8"):
        load_tiers(tmp_path / "latin.yaml")


def test_a_tier_that_does_not_exist_names_those_that_do() -> None:
    with pytest.raises(TierUnknown, match="“gold”; there are free, pro, enterprise"):
        load_tiers().named("gold")


def test_a_key_whose_tier_was_taken_away() -> None:
    caller = Caller(ID, "demo", "key", ID, "abc", "key", Role.MEMBER, frozenset(), ID, "gold")
    with pytest.raises(TierGone, match="The key abc has the tier “gold”"):
        load_tiers().of(caller)


async def test_the_route_shows_them(client: httpx.AsyncClient) -> None:
    found = (await client.get("/v1/tiers")).json()
    assert [tier["name"] for tier in found["data"]] == ["free", "pro", "enterprise"]
    assert found["data"][0]["requests_per_month"] == 100
    assert found["people"]["requests_per_month"] is None


async def test_a_key_of_an_unknown_tier_is_refused_and_nothing_written(
    client: httpx.AsyncClient, world
) -> None:
    admin = world.key("admin")
    before = (await client.get("/v1/keys", headers=admin)).json()["data"]
    answer = await client.post("/v1/keys", headers=admin, json={"name": "x", "tier": "gold"})
    assert (answer.status_code, answer.json()["code"]) == (422, "tier_unknown")
    assert "free, pro, enterprise" in answer.json()["detail"]
    after = (await client.get("/v1/keys", headers=admin)).json()["data"]
    assert [key["prefix"] for key in after] == [key["prefix"] for key in before]
