"""The database of a deployment: the one that is named, or the embedded one of the home."""

from collections.abc import Iterator
from contextlib import contextmanager

from decidable.kit.postgres import LocalPostgres
from decidable.settings import Settings


@contextmanager
def database(settings: Settings) -> Iterator[str]:
    """The DSN to use. Without DATABASE_URL the home's server, started for the time if it rests."""
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    server = LocalPostgres(settings.home)
    try:
        yield server.start()
    finally:
        server.stop()
