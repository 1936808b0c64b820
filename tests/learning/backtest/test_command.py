"""`decidable backtest` and `decidable policy` as users run them, with exit codes for a pipeline."""

import json
from pathlib import Path
from typing import Any

import httpx

from tests.terminal import decidable
from tests.world import TYPE, World


async def test_a_backtest_serves_in_a_pipeline(
    client: httpx.AsyncClient, example: dict[str, Any], world: World, tmp_path: Path
) -> None:
    for at in range(4):
        body = {"type": TYPE, "input": {**example, "mean_area": 300.0 + 300 * at}}
        assert (await client.post("/v1/decisions", json=body)).status_code == 201
    file = tmp_path / "new.yaml"
    file.write_text("minimum_confidence: 1\n")
    words = ("backtest", TYPE, "--policy", str(file), "--since", "90d")
    fine = decidable(world, tmp_path, *words, "--json", "--max-flips", "4", "--max-error", "0.05")
    assert fine.returncode == 0, fine.stderr
    told = json.loads(fine.stdout)
    assert (told["n"], told["after"]["needs_review"]) == (4, 4)
    plain = decidable(world, tmp_path, *words, "--max-reviews-a-day", "1")
    assert plain.returncode == 3
    assert "reviews a day" in plain.stderr
    assert "would come out otherwise" in plain.stdout
    file.write_text("rules: [{name: a, when: 'input.nothing > 3', then: reject, reason: x}]\n")
    wrong = decidable(world, tmp_path, *words)
    assert wrong.returncode == 1
    assert "Line 1, column" in wrong.stderr
    assert decidable(world, tmp_path, "backtest", TYPE, "--since", "ever").returncode == 2


async def test_policies_from_the_terminal(world: World, tmp_path: Path) -> None:
    file = tmp_path / "new.yaml"
    file.write_text("minimum_confidence: 0.8\n")
    made = decidable(world, tmp_path, "policy", "draft", TYPE, str(file), "--comment", "more")
    assert (made.returncode, made.stdout) == (0, "Policy 2 is draft.\n"), made.stderr
    early = decidable(world, tmp_path, "policy", "publish", TYPE, "2")
    assert early.returncode == 1
    assert "not tested" in early.stderr
    assert decidable(world, tmp_path, "policy", "test", TYPE, "2").stdout == "Policy 2 is tested.\n"
    diff = decidable(world, tmp_path, "policy", "diff", TYPE, "2")
    assert "minimum_confidence: 0.9 -> 0.8" in diff.stdout
    assert decidable(world, tmp_path, "policy", "publish", TYPE, "2").stdout == "Policy 2 is published.\n"
    back = decidable(world, tmp_path, "policy", "revert", TYPE, "1")
    assert back.stdout == "Policy 3 is draft.\n"
    listed = json.loads(decidable(world, tmp_path, "policy", "list", TYPE, "--json").stdout)
    assert [(one["version"], one["state"]) for one in listed] == [
        (3, "draft"),
        (2, "published"),
        (1, "superseded"),
    ]
