"""Two walls between tenants, and the tables of callers, audit, usage and webhooks."""

from importlib.resources import files

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Raise the walls."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(files("decidable.migrations.versions").joinpath("0002_walls.sql").read_text())


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("What stands behind the walls cannot be put back; restore a backup instead.")
