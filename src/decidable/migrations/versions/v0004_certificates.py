"""Certificates and what polices them: autonomy, monitors, blind cases; policies as releases; similar decisions."""

from importlib.resources import files

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables. What is in force goes on as it was: under its policy's limits alone."""
    connection = op.get_bind().connection.driver_connection
    assert connection is not None
    connection.execute(files("decidable.migrations.versions").joinpath("0004_certificates.sql").read_text())


def downgrade() -> None:
    """Refuse."""
    raise RuntimeError("Decisions name their certificates; restore a backup instead.")
