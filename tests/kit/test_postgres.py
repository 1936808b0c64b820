"""The embedded PostgreSQL: it comes up, keeps what it is given, and survives the death of its keeper."""

import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from decidable.kit.postgres import FORGETFUL, SETTINGS, LocalPostgres, PostgresFailed
from decidable.kit.process import wait_until


@pytest.fixture(scope="module")
def initialised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of a server that was started once: to copy, since making a cluster takes its time."""
    made = LocalPostgres(tmp_path_factory.mktemp("cluster") / "home", FORGETFUL)
    made.start()
    made.stop()
    return made.home


@pytest.fixture
def server(initialised: Path, tmp_path: Path) -> Iterator[LocalPostgres]:
    home = tmp_path / "home"
    shutil.copytree(initialised, home)
    made = LocalPostgres(home, FORGETFUL)
    yield made
    made.stop()


def ask(dsn: str, query: str) -> object:
    with psycopg.connect(dsn, autocommit=True) as connection:
        row = connection.execute(query.encode()).fetchone()
    return row[0] if row else None


def execute(dsn: str, statement: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(statement.encode())


def main_process(server: LocalPostgres) -> psutil.Process:
    return psutil.Process(int((server.data / "postmaster.pid").read_text().splitlines()[0]))


def test_it_starts_keeps_its_data_and_stops(server: LocalPostgres) -> None:
    dsn = server.start()
    execute(dsn, "create table kept as select 7 as figure")
    process = main_process(server)
    server.stop()
    assert not process.is_running()
    assert not server.alive()
    assert ask(server.start(), "select figure from kept") == 7
    assert server.alive()


def test_it_is_reached_through_its_folder_only(server: LocalPostgres) -> None:
    dsn = server.start()
    assert ask(dsn, "show listen_addresses") == ""
    assert stat.S_IMODE(server.data.stat().st_mode) == 0o700
    assert ask(dsn, "select current_database()") == "decidable"


def test_its_text_sorts_alike_everywhere(server: LocalPostgres) -> None:
    assert ask(server.start(), "select datlocale from pg_database where datname = 'decidable'") == "C.UTF-8"


def test_production_settings_are_taken_and_durable(tmp_path: Path) -> None:
    server = LocalPostgres(tmp_path / "home")
    try:
        dsn = server.start()
        assert [ask(dsn, f"show {name}") for name in ("synchronous_commit", "fsync", "jit")] == [
            "on",
            "on",
            "off",
        ]
        assert ask(dsn, "show max_connections") == SETTINGS["max_connections"]
    finally:
        server.stop()


def test_a_long_home_gets_a_short_socket(tmp_path: Path) -> None:
    server = LocalPostgres(tmp_path / ("deep" * 25), FORGETFUL)
    try:
        folder = Path(str(conninfo_to_dict(server.start())["host"]))
        assert ask(server.dsn, "select 1") == 1
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    finally:
        server.stop()
    assert not folder.exists()


def test_a_home_with_blanks_and_signs_works(tmp_path: Path) -> None:
    server = LocalPostgres(tmp_path / "a b%c'd&é", FORGETFUL)
    try:
        assert ask(server.start(), "select 1") == 1
    finally:
        server.stop()


def test_the_hosts_variables_do_not_steer_it(server: LocalPostgres, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGPORT", "1")
    monkeypatch.setenv("PGDATA", "/nowhere")
    server.start()
    monkeypatch.delenv("PGPORT")
    assert ask(server.dsn, "select 1") == 1


def test_a_second_user_of_the_home_uses_the_same_server_and_leaves_it_running(server: LocalPostgres) -> None:
    dsn = server.start()
    second = LocalPostgres(server.home, FORGETFUL)
    assert second.start() == dsn
    assert (second.kept_here, second.alive()) == (False, True)
    second.stop()
    assert ask(dsn, "select 1") == 1


def test_it_recovers_after_kill_9(server: LocalPostgres) -> None:
    dsn = server.start()
    execute(dsn, "create table kept as select 7 as figure")
    main_process(server).kill()
    assert wait_until(lambda: not server.alive(), 5)
    assert server.start() == dsn
    assert ask(dsn, "select figure from kept") == 7


def test_a_pid_file_that_names_a_stranger_is_no_obstacle(server: LocalPostgres) -> None:
    server.start()
    process, lines = main_process(server), (server.data / "postmaster.pid").read_text().splitlines()
    process.kill()
    assert wait_until(lambda: not server.alive(), 5)
    (server.data / "postmaster.pid").write_text("\n".join([str(os.getpid()), *lines[1:]]))
    assert ask(server.start(), "select 1") == 1
    assert psutil.pid_exists(os.getpid())


def test_an_initialisation_that_was_cut_short_starts_over(tmp_path: Path) -> None:
    server = LocalPostgres(tmp_path / "home", FORGETFUL)
    half = server.data.with_name("postgres.new")
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    assert ask(server.start(), "select 1") == 1
    server.stop()


def test_what_postgres_says_reaches_the_error(tmp_path: Path) -> None:
    server = LocalPostgres(tmp_path / "home", {"shared_buffers": "nonsense"})
    with pytest.raises(PostgresFailed, match=r"shared_buffers.*DATABASE_URL"):
        server.start()
    assert not server.kept_here


KEEPER = """
import sys, time
from pathlib import Path
from decidable.kit.postgres import FORGETFUL, LocalPostgres
server = LocalPostgres(Path(sys.argv[1]), FORGETFUL)
print(server.start(), flush=True)
time.sleep(600)
"""


@pytest.fixture
def keeper(server: LocalPostgres) -> Iterator[subprocess.Popen[str]]:
    """Another process that keeps the server."""
    command = [sys.executable, "-c", KEEPER, str(server.home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of its parent's death")
def test_it_ends_when_its_keeper_is_killed(server: LocalPostgres, keeper: "subprocess.Popen[str]") -> None:
    left = main_process(server)
    keeper.send_signal(signal.SIGKILL)
    assert wait_until(lambda: not left.is_running(), 10)


def test_a_server_left_behind_is_replaced(server: LocalPostgres, keeper: "subprocess.Popen[str]") -> None:
    execute(LocalPostgres(server.home).start(), "create table kept as select 7 as figure")
    main_process(server).suspend()  # too slow to notice its keeper's death before the next one comes
    left = main_process(server)
    keeper.send_signal(signal.SIGKILL)
    keeper.wait()
    left.resume()
    assert ask(server.start(), "select figure from kept") == 7
    assert server.kept_here
