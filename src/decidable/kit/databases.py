"""Databases of a server: made (also as a copy of another), named in a DSN, dropped."""

from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import psycopg
from psycopg import sql


def with_database(dsn: str, name: str) -> str:
    """The same server's DSN (a libpq URL), with another database in it."""
    return urlunsplit(urlsplit(dsn)._replace(path=f"/{name}"))


def with_user(dsn: str, user: str) -> str:
    """The same database's DSN (a libpq URL without a password), for another user."""
    parts = urlsplit(dsn)
    return urlunsplit(parts._replace(netloc=f"{quote(user)}@{parts.netloc.rpartition('@')[2]}"))


def with_role(dsn: str, role: str) -> str:
    """The same DSN; whoever connects by it acts as `role` from the first statement on."""
    parts = urlsplit(dsn)
    query = dict(parse_qsl(parts.query, keep_blank_values=True))
    query["options"] = f"{query.get('options', '')} -c role={role}".strip()
    return urlunsplit(parts._replace(query=urlencode(query, quote_via=quote)))


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
