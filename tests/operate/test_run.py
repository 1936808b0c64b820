"""The process tree of `decidable run`, for real: started, wounded, stopped, and nothing left behind."""

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest

from decidable.kit.process import wait_until
from decidable.learning.demo import tumour_triage
from decidable.operate.run import PortTaken, check_port, is_healthy
from tests.ports import free_port
from tests.redis import RedisServer

START = 300.0  # seconds; the first start learns the demo type
RECOVER = 120.0
ROWS = 5_000


@dataclass
class Tree:
    """A running `decidable run`."""

    home: Path
    port: int
    supervisor: psutil.Popen

    def processes(self) -> list[psutil.Process]:
        """The supervisor's descendants."""
        found: list[psutil.Process] = self.supervisor.children(recursive=True)
        return found

    def part(self, name: str) -> psutil.Process | None:
        """The supervisor's child that is the api, the worker or postgres."""
        word = {"api": "serve", "worker": "worker", "postgres": str(self.home / "postgres")}[name]
        for child in self.supervisor.children():
            with suppress(psutil.NoSuchProcess):  # or a zombie, which has no command line
                if word in child.cmdline():
                    return child
        return None

    def healthy(self) -> bool:
        return is_healthy("127.0.0.1", self.port)


def launch(home: Path, port: int, **variables: str) -> psutil.Popen:
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    environment |= {"DECIDABLE_HOME": str(home), "DECIDABLE_PORT": str(port), "ENV": "development"}
    environment |= variables
    with (home.parent / "console.txt").open("ab") as output:
        return psutil.Popen(
            [sys.executable, "-m", "decidable.cli", "run"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def runs(process: psutil.Process) -> bool:
    """Whether it does anything: what is dead and not yet reaped by its parent does not count."""
    with suppress(psutil.NoSuchProcess):
        return bool(process.status() != psutil.STATUS_ZOMBIE)
    return False


def console(home: Path) -> str:
    return (home.parent / "console.txt").read_text()


def report(home: Path) -> str:
    logs = sorted((home / "logs").glob("*.log"))
    return console(home) + "".join(f"\n--- {log.name}\n{log.read_text()[-3000:]}" for log in logs)


def end(tree: Tree) -> None:
    """End a tree whatever state it is in."""
    left = [*tree.processes(), tree.supervisor] if tree.supervisor.is_running() else []
    for process in left:
        if process.is_running():
            process.kill()
    psutil.wait_procs(left, 10)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="decidable-run-") as made:
        yield Path(made)


@pytest.fixture(scope="module")
def tree(folder: Path) -> Iterator[Tree]:
    """One tree for the tests that it survives."""
    home, port = folder / "home", free_port()
    made = Tree(home, port, launch(home, port))
    try:
        came = wait_until(lambda: made.healthy() or made.supervisor.poll() is not None, START)
        assert came, report(home)
        assert made.supervisor.poll() is None, report(home)
        yield made
    finally:
        end(made)


@pytest.fixture
def own_tree(tree: Tree) -> Iterator[Tree]:
    """The tree for a test that ends it: it is started again for the next one."""
    yield tree
    end(tree)
    tree.supervisor = launch(tree.home, tree.port)
    assert wait_until(tree.healthy, RECOVER), report(tree.home)


def test_it_says_where_to_go_only_when_it_is_healthy(tree: Tree) -> None:
    assert wait_until(lambda: "Ctrl-C stops everything" in console(tree.home), 10)
    text = console(tree.home)
    key = (tree.home / "demo.key").read_text().strip()
    assert f"http://127.0.0.1:{tree.port}/#key={key}" in text
    assert f"http://127.0.0.1:{tree.port}/docs" in text
    assert (tree.home / "demo.key").stat().st_mode & 0o777 == 0o600


def test_the_interface_and_the_docs_are_served(tree: Tree) -> None:
    for path in ("/livez", "/docs", "/openapi.json"):
        connection = http.client.HTTPConnection("127.0.0.1", tree.port, timeout=5)
        connection.request("GET", path)
        assert connection.getresponse().status == 200, path
        connection.close()


@pytest.mark.parametrize("name", ["api", "worker", "postgres"])
def test_a_part_that_is_killed_comes_back(tree: Tree, name: str) -> None:
    victim = tree.part(name)
    assert victim is not None, report(tree.home)
    victim.kill()

    def back() -> bool:
        part = tree.part(name)
        return part is not None and part != victim and tree.healthy()

    assert wait_until(back, RECOVER), report(tree.home)


@pytest.mark.parametrize("name", ["postgres", "api", "worker"])
def test_a_batch_survives_the_death_of_a_part(tree: Tree, name: str) -> None:
    """Every row is decided exactly once, whichever process is killed in the middle."""
    key = {"Authorization": f"Bearer {(tree.home / 'demo.key').read_text().strip()}"}
    table = tumour_triage()
    rows = [table.rows[n % len(table.rows)] for n in range(ROWS)]
    body = "\n".join([",".join(table.columns), *(",".join(row) for row in rows)])
    with httpx.Client(base_url=f"http://127.0.0.1:{tree.port}", headers=key, timeout=30) as client:
        kind = {"Content-Type": "text/csv"}
        sent = client.post("/v1/decisions/batch?type=tumour-triage", content=body, headers=kind)
        url = f"/v1/jobs/{sent.raise_for_status().json()['id']}"

        def job() -> dict[str, Any]:
            with suppress(httpx.HTTPError):  # the part that was killed may be the one that answers
                answer = client.get(url)
                if answer.status_code == 200:
                    found: dict[str, Any] = answer.json()
                    return found
            return {"done": 0, "status": "unknown"}

        assert wait_until(lambda: job()["done"] > 0, RECOVER)
        part = tree.part(name)
        assert part is not None
        part.kill()
        assert wait_until(lambda: job()["status"] == "succeeded", 60, 0.05), (job(), report(tree.home))
        assert job()["result"]["by_status"].get("failed", 0) == 0
        lines = client.get(f"{url}/results?format=ndjson").text.splitlines()
    assert [json.loads(line)["line"] for line in lines] == list(range(2, ROWS + 2))
    assert wait_until(tree.healthy, RECOVER), report(tree.home)


def test_a_second_run_on_the_same_home_is_refused(tree: Tree) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "decidable.cli", "run"],
        env={**os.environ, "DECIDABLE_HOME": str(tree.home), "DECIDABLE_PORT": str(free_port())},
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert second.returncode == 1
    assert re.fullmatch(
        r"decidable: Decidable already runs on .* \(process \d+\)\. Stop it first, or set DECIDABLE_HOME.*\n",
        second.stderr,
    )
    assert tree.healthy()


def test_a_port_in_use_is_named(tree: Tree, tmp_path: Path) -> None:
    second = subprocess.run(
        [sys.executable, "-m", "decidable.cli", "run"],
        env={**os.environ, "DECIDABLE_HOME": str(tmp_path / "other"), "DECIDABLE_PORT": str(tree.port)},
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert second.returncode == 1
    assert f"Port {tree.port}" in second.stderr
    assert "DECIDABLE_PORT" in second.stderr
    assert not (tmp_path / "other" / "postgres").exists()


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_signal_leaves_nothing_running(own_tree: Tree, sign: signal.Signals) -> None:
    everything = own_tree.processes()
    own_tree.supervisor.send_signal(sign)
    assert own_tree.supervisor.wait(60) == 0, report(own_tree.home)
    assert [process for process in everything if runs(process)] == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of its parent's death")
def test_nothing_outlives_a_supervisor_that_is_killed(own_tree: Tree) -> None:
    everything = own_tree.processes()
    own_tree.supervisor.kill()
    assert wait_until(lambda: not any(runs(process) for process in everything), 20)


def test_a_stop_during_the_start_leaves_nothing_running(tmp_path: Path) -> None:
    home = tmp_path / "home"
    made = Tree(home, 0, launch(home, free_port()))
    try:
        assert wait_until(lambda: bool(made.processes()), 20)
        everything = made.processes()
        made.supervisor.send_signal(signal.SIGTERM)
        assert made.supervisor.wait(30) == 0, report(home)
        assert [process for process in everything if runs(process)] == []
    finally:
        end(made)


def test_a_named_database_is_used_and_production_has_no_demo(fresh_dsn: str, tmp_path: Path) -> None:
    home, port = tmp_path / "home", free_port()
    made = Tree(home, port, launch(home, port, DATABASE_URL=fresh_dsn, ENV="production"))
    try:
        assert wait_until(made.healthy, RECOVER), report(home)
        assert wait_until(lambda: "Ctrl-C stops everything" in console(home), 10)
        assert made.part("postgres") is None
        assert sorted(path.name for path in home.iterdir()) == ["logs", "run.lock"]
        made.supervisor.send_signal(signal.SIGTERM)
        assert made.supervisor.wait(60) == 0
    finally:
        end(made)


def test_several_apis_are_kept_on_one_port(fresh_dsn: str, tmp_path: Path, redis_server: RedisServer) -> None:
    home, port = tmp_path / "home", free_port()
    variables = {"DATABASE_URL": fresh_dsn, "ENV": "production", "REDIS_URL": redis_server.url}
    made = Tree(home, port, launch(home, port, DECIDABLE_API_PROCESSES="2", **variables))

    def apis() -> list[psutil.Process]:
        return [
            child for child in made.supervisor.children() if runs(child) and "--together" in child.cmdline()
        ]

    try:
        assert wait_until(made.healthy, RECOVER), report(home)
        assert wait_until(lambda: len(apis()) == 2, RECOVER), report(home)
        victim = apis()[0]
        victim.kill()
        assert wait_until(lambda: len(apis()) == 2 and victim not in apis(), RECOVER), report(home)
        assert {log.name for log in (home / "logs").iterdir()} >= {"api-1.log", "api-2.log", "worker.log"}
        made.supervisor.send_signal(signal.SIGTERM)
        assert made.supervisor.wait(60) == 0
    finally:
        end(made)


def test_a_free_port_passes_the_check() -> None:
    port = free_port()
    check_port("127.0.0.1", port)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", port))
        taken.listen()
        with pytest.raises(PortTaken, match=f"Port {port}"):
            check_port("127.0.0.1", port)
