"""Who is behind in reading the trail, and whose checkpoint is due, as one question for all tenants."""

from importlib.resources import files

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the functions."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(files("decidable.migrations.versions").joinpath("0003_followers.sql").read_text())


def downgrade() -> None:
    """Take them away again."""
    op.execute("drop function followers_behind; drop function checkpoints_due")
