"""PostgreSQL's own programs on the database of this installation: psql, pg_dump and their kin."""

import os
import subprocess
from collections.abc import Sequence

from psycopg.conninfo import conninfo_to_dict

from decidable.kit.errors import AppError
from decidable.kit.postgres import program_folder
from decidable.settings import child_environment

_VARIABLES = {
    "host": "PGHOST",
    "hostaddr": "PGHOSTADDR",
    "port": "PGPORT",
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "dbname": "PGDATABASE",
    "options": "PGOPTIONS",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
    "sslcert": "PGSSLCERT",
    "sslkey": "PGSSLKEY",
}


class ProgramMissing(AppError):
    """There is no such program."""

    code = "program_missing"
    status = 404
    title = "There is no such program"


def run_program(dsn: str, command: Sequence[str]) -> int:
    """Run a program that finds the database in its environment; its exit code. Raises `ProgramMissing`.

    The programs that came with the embedded PostgreSQL come before those of the machine.
    """
    found = conninfo_to_dict(dsn)
    given = {variable: str(found[name]) for name, variable in _VARIABLES.items() if found.get(name)}
    folder = str(program_folder())
    path = os.pathsep.join(part for part in (folder, child_environment().get("PATH")) if part)
    try:
        return subprocess.run(command, env=child_environment(**given, PATH=path), check=False).returncode
    except FileNotFoundError:
        raise ProgramMissing(
            f"There is no program {command[0]}; name one of PostgreSQL's, such as psql or pg_dump ({folder})."
        ) from None
