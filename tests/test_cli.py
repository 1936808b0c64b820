"""The command line: quick to answer, plain about failures."""

import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from decidable import __version__, migrations
from decidable.learning.demo import LABEL, tumour_triage
from tests import terminal
from tests.world import World


def decidable(*arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "decidable.cli", *arguments],
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )


def test_the_version_is_the_packages() -> None:
    done = decidable("version")
    assert (done.returncode, done.stdout.strip()) == (0, __version__)


def test_help_lists_the_commands_and_loads_nothing_heavy() -> None:
    code = "import sys, decidable.cli; print([m for m in sys.modules if m in HEAVY])"
    heavy = "{'pydantic', 'fastapi', 'psycopg', 'numpy', 'sklearn', 'alembic', 'rich'}"
    done = subprocess.run(
        [sys.executable, "-c", code.replace("HEAVY", heavy)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
    assert "run" in decidable("--help").stdout


def test_the_supervisor_loads_nothing_heavy() -> None:
    code = "import sys, decidable.operate.run; print([m for m in sys.modules if m in HEAVY])"
    heavy = "{'fastapi', 'psycopg', 'numpy', 'sklearn', 'alembic', 'rich'}"
    done = subprocess.run(
        [sys.executable, "-c", code.replace("HEAVY", heavy)], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_wrong_usage_is_exit_code_2() -> None:
    done = decidable("no-such-command")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_a_wrong_setting_is_one_sentence_and_exit_code_1() -> None:
    done = decidable("run", DECIDABLE_PORT="seventy")
    assert done.returncode == 1
    assert done.stderr.startswith("decidable: DECIDABLE_PORT: ")
    assert done.stderr.count("\n") == 1


def test_a_slip_in_a_settings_name_is_said(tmp_path: Path) -> None:
    done = decidable("migrate", DECIDABLE_PROT="1", DECIDABLE_HOME=str(tmp_path), DATABASE_URL="x://")
    assert done.returncode == 1
    assert done.stderr == (
        "decidable: DECIDABLE_PROT is not a setting; docs/reference/settings.md lists them.\n"
        "decidable: DATABASE_URL: must be a URL that starts with postgresql://\n"
    )


def test_a_database_that_does_not_answer_is_one_sentence() -> None:
    done = decidable("migrate", DATABASE_URL="postgresql://me:hush@127.0.0.1:1/x")
    assert done.returncode == 1
    assert done.stderr.startswith("decidable: The database does not answer: ")
    assert "hush" not in done.stderr
    assert "Traceback" not in done.stderr


def test_a_home_that_cannot_be_is_one_sentence(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("a file, not a folder")
    done = decidable("run", DECIDABLE_HOME=str(home), DATABASE_URL="")
    assert (done.returncode, done.stderr.count("\n")) == (1, 1), done.stderr
    assert str(home) in done.stderr


def test_programs_of_postgresql_find_the_database(fresh_dsn: str) -> None:
    """Nothing of the host's environment leads them elsewhere; their exit code is the command's."""
    wrong = {"DATABASE_URL": fresh_dsn, "PGDATABASE": "elsewhere", "PGHOST": "192.0.2.1"}
    found = decidable("database", "psql", "-Atc", "select version_num from alembic_version", **wrong)
    assert (found.returncode, found.stdout.strip()) == (0, migrations.HEAD), found.stderr
    assert decidable("database", "psql", "-c", "select nonsense", **wrong).returncode == 1
    missing = decidable("database", "no-such-program", **wrong)
    assert (missing.returncode, missing.stderr.count("\n")) == (1, 1)
    assert "psql" in missing.stderr


def test_migrate_starts_and_stops_the_homes_own_server(tmp_path: Path) -> None:
    for answer in ("now up to date", "up to date already"):
        done = decidable("migrate", DECIDABLE_HOME=str(tmp_path), DATABASE_URL="")
        assert answer in done.stdout, done.stderr
    assert not (tmp_path / "postgres" / "postmaster.pid").exists()


@pytest.mark.parametrize("name", ["run", "serve", "worker", "migrate", "openapi", "version"])
def test_every_command_says_what_it_does(name: str) -> None:
    assert len(decidable(name, "--help").stdout.splitlines()) > 3


def test_learning_and_deciding_from_the_terminal(world: World, tmp_path: Path) -> None:
    """A file in, results out; what is wrong is one sentence and exit code 1."""
    table = tumour_triage()
    file, out = tmp_path / "cases.csv", tmp_path / "decided.csv"
    file.write_text("\n".join([",".join(table.columns), *(",".join(row) for row in table.rows)]))
    run = partial(terminal.decidable, world, tmp_path)
    learned = run("learn", "my-triage", "--csv", str(file), "--label", LABEL)
    assert learned.returncode == 0, learned.stderr
    for words in ("AUC", "Dissonance", "share answered", "Version 1 of my-triage is in force"):
        assert words in learned.stdout
    decided = run("decide", "my-triage", str(file), "--out", str(out))
    assert decided.returncode == 0, decided.stderr
    assert len(out.read_text().splitlines()) == 570
    for wrong, words in (
        (("decide", "my-triage", str(tmp_path / "absent.csv")), "absent.csv"),
        (("decide", "no-such", "{}"), "my-triage"),
        (("decide", "my-triage", '{"mean_area": 5}'), "mean_radius"),
        (("learn", "my-triage", "--csv", str(file), "--label", "diagnosys"), LABEL),
        (("learn", "No Name", "--csv", str(file), "--label", LABEL), "No Name"),
        (("keys", "generate", "--role", "boss"), "reviewer"),
        (("keys", "generate", "--tenant", "nobody"), "nobody"),
    ):
        refused = run(*wrong)
        assert refused.returncode == 1, wrong
        assert words in refused.stderr
        assert "Traceback" not in refused.stderr


def test_what_serves_loads_nothing_that_only_learning_needs() -> None:
    """scikit-learn and SciPy are two thirds of a start and half of the memory of a process that never learns."""
    program = "import sys, decidable.app, decidable.worker; sys.exit(bool({'sklearn', 'scipy'} & sys.modules.keys()))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_people_come_from_the_terminal_and_passwords_never_from_its_arguments(
    world: World, tmp_path: Path
) -> None:
    def people(*arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
        return terminal.decidable(world, tmp_path, "people", *arguments, given=given)

    added = people("add", "Ada@Example.org", "--name", "Ada", "--role", "admin", given="one long password\n")
    assert (added.returncode, added.stdout) == (0, "ada@example.org is admin of demo now.\n"), added.stderr
    again = people("add", "ada@example.org", "--name", "Ada", "--no-password")
    assert again.returncode == 1
    assert "already" in again.stderr
    poor = people("password", "ada@example.org", given="short\n")
    assert poor.returncode == 1
    assert "at least 12" in poor.stderr
    assert "short" not in poor.stderr
    assert people("password", "ada@example.org", given="another long password\n").returncode == 0
    assert people("disable", "ada@example.org").returncode == 0
    (listed,) = json.loads(people("list", "--json").stdout)
    assert (listed["email"], listed["state"], listed["has_password"]) == ("ada@example.org", "disabled", True)
    assert people("enable", "ada@example.org").returncode == 0
    unknown = people("disable", "nobody@example.org")
    assert (unknown.returncode, unknown.stderr.count("\n")) == (1, 1)
    assert "ada@example.org" in people("list").stdout
    assert people("list", "--tenant", "nowhere").returncode == 1
