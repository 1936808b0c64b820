"""What is asked of a database before anything is served from it, and whether a start has something to prepare."""

from pathlib import Path

import psycopg
import pytest

from decidable import migrations
from decidable.kit.databases import create_database, drop_database
from decidable.operate.database import Database, SchemaMissing, check_schema
from decidable.operate.demo import KEY_FILE, has_demo
from decidable.operate.run import is_prepared
from decidable.settings import Settings
from tests.world import World


def test_an_empty_database_and_an_earlier_schema_are_to_be_migrated_first(postgres_dsn: str) -> None:
    dsn = create_database(postgres_dsn, "to_be_migrated")
    try:
        with pytest.raises(SchemaMissing, match=r"has no schema yet.*decidable migrate"):
            check_schema(dsn)
        migrations.upgrade(dsn, "0002")
        with pytest.raises(SchemaMissing, match=r"has the schema 0002.*decidable migrate"):
            check_schema(dsn)
        assert migrations.upgrade(dsn)
        check_schema(dsn)
    finally:
        drop_database(postgres_dsn, "to_be_migrated")


def test_a_later_schema_is_served_and_never_migrated(fresh_dsn: str) -> None:
    """Releases roll: what served before the migration goes on; what would take it back is refused."""
    with psycopg.connect(fresh_dsn) as connection:
        connection.execute("update alembic_version set version_num = '9999'")
    check_schema(fresh_dsn)
    with pytest.raises(migrations.SchemaLater, match=r"9999.*Start that version again"):
        migrations.upgrade(fresh_dsn)
    assert not is_prepared(Settings(env="production"), Database(fresh_dsn, fresh_dsn))


def test_a_start_prepares_what_is_missing_of_the_demo_and_nothing_else(world: World, tmp_path: Path) -> None:
    found = Database(world.dsn, world.application)
    home, file = Settings(home=tmp_path), tmp_path / KEY_FILE
    assert is_prepared(Settings(env="production", home=tmp_path), found)
    assert not is_prepared(home, found)
    key = world.keys["demo", "admin"]
    file.write_text(f"{key}\n")
    assert is_prepared(home, found)
    file.write_text(f"{key[:-1]}{'A' if key[-1] != 'A' else 'B'}\n")
    assert not has_demo(tmp_path, world.application)
    file.write_text(f"{world.keys['other', 'admin']}\n")
    assert not has_demo(tmp_path, world.application)
    file.write_text(f"{key}\n")
    with psycopg.connect(world.dsn) as connection:
        connection.execute("update api_keys set revoked_at = now() where name = 'admin'")
    assert not has_demo(tmp_path, world.application)
