"""The first schema, with procrastinate's queue beside it."""

from importlib.resources import files

from alembic import op
from procrastinate.schema import SchemaManager

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Lay it."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(files("decidable.migrations.versions").joinpath("0001_first.sql").read_text())
    connection.execute(SchemaManager.get_schema())


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("The first schema has nothing below it; drop the database instead.")
