"""Databases of a server: made (also as a copy of another), named in a DSN, dropped."""

from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql


def with_database(dsn: str, name: str) -> str:
    """The same server's DSN (a libpq URL), with another database in it."""
    return urlunsplit(urlsplit(dsn)._replace(path=f"/{name}"))


def create_database(dsn: str, name: str, *, template: str | None = None) -> str:
    """Make the database `name` on the server of `dsn` and return its DSN.

    `template` names a database to copy; nobody may be connected to that one meanwhile.
    """
    command = sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name))
    if template is not None:
        command += sql.SQL(" TEMPLATE {}").format(sql.Identifier(template))
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(command)
    return with_database(dsn, name)


def drop_database(dsn: str, name: str) -> None:
    """Drop the database `name` on the server of `dsn`, and the connections that are still open to it."""
    command = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(command)
