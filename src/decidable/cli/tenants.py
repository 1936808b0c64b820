"""`decidable tenants`: the organisations of an installation."""

from pathlib import Path
from typing import Annotated, Any

import typer

from decidable.cli.session import Json, load, show, with_context

tenants = typer.Typer(help="Tenants: the organisations that share this installation.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(help="The tenant's name.")]


@tenants.command("create")
def create(name: Name, as_json: Json = False) -> None:
    """Make a tenant; then `decidable keys generate --tenant NAME --role admin`."""
    _do("create", name, as_json, "exists now; make it a key next")


@tenants.command("list")
def list_all(as_json: Json = False) -> None:
    """All tenants, by name."""
    from decidable.tenants.command import list_all_tenants

    show(with_context(list_all_tenants), as_json, _show_table)


@tenants.command("rename")
def rename(
    name: Name, new: Annotated[str, typer.Argument(help="The new name.")], as_json: Json = False
) -> None:
    """Give a tenant another name."""
    from decidable.tenants.command import rename as rename_it

    done = with_context(lambda context: rename_it(context, name, new))
    show(done, as_json, lambda _: print(f"The tenant {name} is called {done.name} now."))


@tenants.command("suspend")
def suspend(name: Name, as_json: Json = False) -> None:
    """Refuse its keys and people until it is resumed."""
    _do("suspend", name, as_json, "is suspended")


@tenants.command("resume")
def resume(name: Name, as_json: Json = False) -> None:
    """Let a suspended tenant work again."""
    _do("resume", name, as_json, "works again")


@tenants.command("delete")
def delete(name: Name, as_json: Json = False) -> None:
    """Delete a tenant; it can be restored for DECIDABLE_RESTORE_DAYS."""
    _do("delete", name, as_json, "is deleted")


@tenants.command("restore")
def restore(name: Name, as_json: Json = False) -> None:
    """Undo a deletion."""
    _do("restore", name, as_json, "is restored")


@tenants.command("export")
def export(
    name: Name,
    out: Annotated[Path | None, typer.Option(help="The ZIP file to write; NAME.zip unless given.")] = None,
) -> None:
    """Everything of one tenant as files: one NDJSON a table, the models and uploads beside them."""
    from decidable.operate.export import export_to

    file = out or Path(f"{name}.zip")
    rows = with_context(lambda context: export_to(context, name, file))
    print(f"{rows:,} rows of {name} are in {file}.")


@tenants.command("purge")
def purge(
    name: Name,
    yes: Annotated[str | None, typer.Option("--confirm", help="The tenant's name once more.")] = None,
) -> None:
    """Remove a deleted tenant for good, its audit trail too. Only after its restore window, as the owner."""
    from decidable.operate.database import database
    from decidable.operate.purge import purge_tenant

    settings = load()
    with database(settings) as found:
        rows = purge_tenant(settings, found.owner, name, yes)
    print(f"{rows:,} rows of {name} are gone for good.")


def _do(action: str, name: str, as_json: bool, said: str) -> None:
    from decidable.tenants.command import change_tenant

    done = with_context(lambda context: change_tenant(context, action, name))
    show(done, as_json, lambda _: print(f"The tenant {done.name} {said}."))


def _show_table(found: list[Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    grid = Table("name", "status", "since", "restorable until", box=None, pad_edge=False)
    for one in found:
        until = f"{one.restorable_until:%Y-%m-%d}" if one.restorable_until else "–"
        grid.add_row(one.name, one.status, f"{one.changed_at or one.created_at:%Y-%m-%d %H:%M}", until)
    Console().print(grid)
