"""Indexes for what is swept at each sign-in."""

from importlib.resources import files

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make them."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(files("decidable.migrations.versions").joinpath("0005_sweeps.sql").read_text())


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Sign-ins need them by now; restore a backup instead.")
