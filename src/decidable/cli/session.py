"""What commands share: settings, the database, and how a result is printed."""

import asyncio
import json
import re
import sys
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

if TYPE_CHECKING:
    from uuid import UUID

    from decidable.context import Context
    from decidable.settings import Settings

T = TypeVar("T")
Tenant = Annotated[str, typer.Option(help="The tenant to work for.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_LONGEST = timedelta(days=36_525)


def duration(text: str) -> timedelta:
    """`4w`, `90d`, `12h` or `30m` as a duration."""
    found = re.fullmatch(r"(\d{1,6})([mhdw])", text, re.ASCII)
    if not found:
        raise typer.BadParameter(f"“{text[:40]}” is no duration; write 4w, 90d, 12h or 30m.")
    made = timedelta(**{_UNITS[found[2]]: int(found[1])})
    if made > _LONGEST:
        raise typer.BadParameter(f"{text} is more than a hundred years.")
    return made


def load() -> "Settings":
    """The settings; variables that look like ours and are none are named on stderr."""
    from decidable.settings import load_settings, unknown_variables

    for name in unknown_variables():
        print(f"decidable: {name} is not a setting; docs/reference/settings.md lists them.", file=sys.stderr)
    return load_settings()


def with_context(do: "Callable[[Context], Awaitable[T]]") -> T:
    """Run something that needs the database, as the application."""
    from decidable.context import Context
    from decidable.kit.db import make_pool
    from decidable.operate.database import database

    settings = load()

    async def run(dsn: str) -> T:
        async with make_pool(dsn, maximum=2, name="decidable-cli") as pool:
            return await do(Context(settings, pool))

    with database(settings) as found:
        return asyncio.run(run(found.application))


def for_tenant(tenant: str, do: "Callable[[Context, UUID], Awaitable[T]]") -> T:
    """The same for a tenant by its name. Raises `TenantNotFound`."""
    from decidable.tenants.tenants import tenant_named

    async def run(context: "Context") -> T:
        return await do(context, (await tenant_named(context, tenant)).id)

    return with_context(run)


def show(result: Any, as_json: bool, plain: Callable[[Any], None]) -> None:
    """Print a result (a Pydantic model, or a list of them) for people or for programs."""
    if not as_json:
        plain(result)
        return
    many = isinstance(result, list)
    documents = [one.model_dump(mode="json") for one in (result if many else [result])]
    print(json.dumps(documents if many else documents[0], indent=2, ensure_ascii=False))
