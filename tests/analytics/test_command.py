"""`decidable analytics`: the page in the terminal."""

import json
import subprocess
from pathlib import Path

import httpx
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st

from decidable.analytics.command import bar, sparkline
from tests.terminal import decidable
from tests.world import World


def analytics(world: World, home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return decidable(world, home, "analytics", *arguments, COLUMNS="140")


async def test_the_page_and_its_json(
    app: FastAPI, client: httpx.AsyncClient, world: World, tmp_path: Path
) -> None:
    for _ in range(7):
        await client.get("/v1/me")
    await client.get("/v1/keys", headers=world.key("reviewer"))
    await app.state.usage.flush()
    await app.state.limits.tend()
    page = analytics(world, tmp_path)
    assert page.returncode == 0, page.stderr
    for words in ("8 requests, 1 errors", "GET /v1/me", "By key", "member", "no limit", "Requests by day"):
        assert words in page.stdout
    found = json.loads(analytics(world, tmp_path, "--json", "--days", "1").stdout)
    assert found["usage"]["endpoint"]["total"]["requests"] == 8
    assert found["limits"]["data"][0]["requests"] == 7
    empty = analytics(world, tmp_path, "--tenant", "other")
    assert "No requests yet." in empty.stdout
    wrong = analytics(world, tmp_path, "--tenant", "nobody")
    assert (wrong.returncode, wrong.stderr.count("\n")) == (1, 1)


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=400))
def test_a_sparkline_fits_and_shows_the_highest(counts: list[int]) -> None:
    drawn = sparkline(counts)
    assert len(drawn) <= 60
    assert ("█" in drawn) == any(counts) or max(counts) < 8


@given(st.floats(-1, 3))
def test_a_bar_has_one_width(share: float) -> None:
    assert len(bar(share, 20)) == 20
