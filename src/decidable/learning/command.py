"""`decidable learn`: from a CSV of past cases to a type in force, from the terminal."""

import asyncio
from dataclasses import dataclass
from pathlib import Path
from re import fullmatch

from decidable.context import Context
from decidable.kit.db import make_pool
from decidable.kit.errors import AppError
from decidable.kit.table import read_table
from decidable.learning.learn import learn
from decidable.learning.progress import progress_bar
from decidable.learning.publish import publish
from decidable.learning.schemas import TYPE_NAME
from decidable.settings import Settings
from decidable.tenants.keys import tenant_named

COVERAGES = (0.2, 0.4, 0.6, 0.8, 0.9, 1.0)


class NameInvalid(AppError):
    """The name of a type is not one."""

    code = "type_name_invalid"
    status = 422
    title = "A type cannot have this name"


class FileAbsent(AppError):
    """There is no such file."""

    code = "file_absent"
    status = 422
    title = "There is no such file"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to learn from what."""

    tenant: str
    name: str
    csv: Path
    label: str
    text_column: str | None
    encoding: str


def learn_file(settings: Settings, dsn: str, wanted: Wanted) -> None:
    """Learn, show what was measured on the golden holdout, and publish."""
    if not fullmatch(TYPE_NAME, wanted.name):
        raise NameInvalid(f"“{wanted.name}” cannot be a name: use lower case letters, digits and hyphens.")
    if not wanted.csv.is_file():
        raise FileAbsent(f"There is no file {wanted.csv}.")
    asyncio.run(_learn_file(settings, dsn, wanted))


async def _learn_file(settings: Settings, dsn: str, wanted: Wanted) -> None:
    async with make_pool(dsn, maximum=2, name="decidable-cli") as pool, pool.connection() as connection:
        tenant_id = await tenant_named(connection, wanted.tenant)
        table = read_table(wanted.csv, encoding=wanted.encoding)
        with progress_bar(f"Learning {wanted.name} from {len(table.rows):,} rows") as report:
            learned = learn(table, wanted.label, text_column=wanted.text_column, progress=report)
        show(learned)
        version = await publish(
            Context(settings, pool), connection, tenant_id, wanted.name, learned, "command line"
        )
    print(f"\nVersion {version} of {wanted.name} is in force.")
