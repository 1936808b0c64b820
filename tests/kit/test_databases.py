"""The databases that tests themselves stand on."""

import psycopg

from decidable.kit.databases import with_database


def test_a_fresh_database_is_migrated_and_can_hold_vectors_and_trigrams(fresh_dsn: str) -> None:
    with psycopg.connect(fresh_dsn) as connection:
        version = connection.execute("select version_num from alembic_version").fetchone()
        connection.execute("create extension if not exists vector")
        connection.execute("create extension if not exists pg_trgm")
        distance = connection.execute("select '[1,2]'::vector <-> '[1,4]'::vector").fetchone()
    assert version is not None
    assert distance == (2.0,)


def test_each_test_has_a_database_of_its_own(fresh_dsn: str, postgres_dsn: str) -> None:
    with psycopg.connect(fresh_dsn) as connection:
        found = connection.execute("select current_database()").fetchone()
    assert found is not None
    assert with_database(postgres_dsn, found[0]) == fresh_dsn
