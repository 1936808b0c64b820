"""The schema of the database, step by step, in plain SQL."""

from importlib.resources import files

import psycopg

from decidable.kit.errors import AppError

HEAD = "0005"
_LOCK = 7_305_128_866_017  # any fixed number: two processes never migrate at once


class SchemaLater(AppError):
    """A later version of Decidable has migrated this database."""

    code = "schema_later"
    status = 409
    title = "The database belongs to a later version"


def is_before(one: str, other: str) -> bool:
    """Whether a revision comes before another."""
    return int(one) < int(other)


def current(dsn: str) -> str | None:
    """The revision that the database stands at; None where nothing is there yet."""
    with psycopg.connect(dsn) as connection:
        found = connection.execute("select to_regclass('alembic_version')").fetchone()
        if found is None or found[0] is None:
            return None
        row = connection.execute("select version_num from alembic_version").fetchone()
    return None if row is None else str(row[0])


def upgrade(dsn: str, to: str = HEAD) -> bool:
    """Bring the database to a revision; True if there was something to do. Safe to call from many processes.

    Raises `SchemaLater`: what a later version has added is not known here, and is never taken away.
    """
    found = current(dsn)
    if found == to:
        return False
    if found is not None and is_before(HEAD, found):
        raise SchemaLater(
            f"A later version of Decidable has migrated this database: its schema is {found}, and this version knows "
            f"up to {HEAD}. Start that version again, or restore a backup that was made before."
        )
    with psycopg.connect(dsn, autocommit=True) as guard:
        guard.execute("select pg_advisory_lock(%s)", [_LOCK])
        _run_alembic(dsn, to)
    return True


def _run_alembic(dsn: str, to: str) -> None:
    from alembic import command  # imported late: a start with nothing to do does not pay for it
    from alembic.config import Config
    from sqlalchemy import create_engine
    from sqlalchemy.pool import NullPool

    config = Config()
    config.set_main_option("script_location", str(files("decidable.migrations")))
    engine = create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(dsn), poolclass=NullPool)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, to)
        connection.commit()
