"""The database of a deployment: the one that is named, or the embedded one of the home."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psycopg

from decidable import migrations
from decidable.kit.databases import with_role, with_user
from decidable.kit.errors import AppError
from decidable.kit.postgres import LocalPostgres
from decidable.settings import Settings

ROLE = "decidable_app"
"""Whom the application is in the database: owns nothing, cannot pass row-level security."""


class SchemaMissing(AppError):
    """The schema is not what this version needs."""

    code = "schema_missing"
    status = 503
    title = "The database is not prepared for this version"


class RoleTooStrong(AppError):
    """The application would stand above the wall between tenants."""

    code = "database_role_too_strong"
    title = "The database role of the application may do too much"


@dataclass(frozen=True, slots=True)
class Database:
    """The two DSNs of one database: its owner's, who migrates it, and the application's."""

    owner: str
    application: str


@contextmanager
def database(settings: Settings) -> Iterator[Database]:
    """The database to use. Without DATABASE_URL the home's server, started for the time if it rests."""
    if settings.database_url is not None:
        yield named(settings, settings.database_url.get_secret_value())
        return
    server = LocalPostgres(settings.home)
    try:
        yield embedded(server.start())
    finally:
        server.stop()


def embedded(dsn: str) -> Database:
    """The embedded server's database: its superuser owns it, and it trusts whoever reaches its socket."""
    return Database(dsn, with_user(dsn, ROLE))


def named(settings: Settings, dsn: str) -> Database:
    """A database by its URL; one that has no owner of its own steps down to the application's role."""
    if settings.database_owner_url is not None:
        return Database(settings.database_owner_url.get_secret_value(), dsn)
    return Database(dsn, with_role(dsn, ROLE))


def check_schema(dsn: str) -> None:
    """Raise `SchemaMissing` unless the schema is this version's; a later one may be served while releases roll."""
    found = migrations.current(dsn)
    if found is None or migrations.is_before(found, migrations.HEAD):
        state = "has no schema yet" if found is None else f"has the schema {found}"
        raise SchemaMissing(
            f"The database {state}; this version of Decidable needs {migrations.HEAD}. Run `decidable migrate` first."
        )
    if found != migrations.HEAD:
        import structlog  # here, since every command that needs a database comes by

        structlog.get_logger(__name__).warning("schema_is_later", found=found, known=migrations.HEAD)


def check_role(dsn: str) -> None:
    """Raise `RoleTooStrong` if whoever connects by this DSN could pass the wall between tenants."""
    with psycopg.connect(dsn) as connection:
        row = connection.execute(
            """
            select current_user, r.rolsuper or r.rolbypassrls, exists (
                select from pg_class c where c.relname = 'audit' and c.relowner = r.oid)
            from pg_roles r where r.rolname = current_user
            """
        ).fetchone()
    assert row is not None
    if row[1] or row[2]:
        raise RoleTooStrong(
            f"The application would connect as “{row[0]}”, who owns the tables or passes row-level security. "
            f"Let DATABASE_URL name the role {ROLE}, and DATABASE_OWNER_URL the owner."
        )
