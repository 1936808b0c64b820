"""`decidable keys`: make, list, look at, rotate and deactivate API keys."""

import sys
from typing import Annotated, Any

import typer

from decidable.cli.session import Json, Tenant, duration, show, with_context

keys = typer.Typer(help="API keys.", no_args_is_help=True)
KeyArgument = Annotated[str, typer.Argument(help="The key, or its prefix.")]


@keys.command("generate")
def generate(  # noqa: PLR0913 - each is an option of the command
    tier: Annotated[str, typer.Argument(help="free, pro or enterprise: what config/tiers.yaml has.")] = "pro",
    tenant: Tenant = "demo",
    role: Annotated[str, typer.Option(help="admin, member, reviewer or readonly.")] = "member",
    name: Annotated[str, typer.Option(help="Who or what will use it; shown beside what it does.")] = "key",
    expires: Annotated[str | None, typer.Option(help="When it ends: 90d, 12h. Never unless given.")] = None,
    scope: Annotated[list[str] | None, typer.Option(help="Only this permission; may be repeated.")] = None,
    network: Annotated[list[str] | None, typer.Option(help="Only from this network, 10.0.0.0/8.")] = None,
    test: Annotated[bool, typer.Option("--test", help="A key dk_test_….")] = False,
    as_json: Json = False,
) -> None:
    """Make an API key and show it, once."""
    from decidable.tenants.command import KeyWish, generate_key

    wish = KeyWish(
        tenant,
        tier,
        role,
        name,
        duration(expires) if expires else None,
        scope,
        network,
        "test" if test else "live",
    )
    made = with_context(lambda context: generate_key(context, wish))
    show(made, as_json, lambda _: _show_new(made))


@keys.command("list")
def list_all(tenant: Tenant = "demo", as_json: Json = False) -> None:
    """All keys of a tenant, newest first."""
    from decidable.tenants.command import list_keys

    show(with_context(lambda context: list_keys(context, tenant)), as_json, _show_table)


@keys.command("info")
def info(key: KeyArgument, tenant: Tenant = "demo", as_json: Json = False) -> None:
    """Everything about one key but its secret."""
    from decidable.tenants.command import key_info

    show(with_context(lambda context: key_info(context, tenant, key)), as_json, _show_one)


@keys.command("deactivate")
def deactivate(key: KeyArgument, tenant: Tenant = "demo", as_json: Json = False) -> None:
    """End a key for good."""
    from decidable.tenants.command import deactivate_key

    done = with_context(lambda context: deactivate_key(context, tenant, key))
    show(done, as_json, lambda _: print(f"The key {done.prefix} is deactivated."))


@keys.command("rotate")
def rotate(
    key: KeyArgument,
    grace: Annotated[str, typer.Option(help="How long the old key goes on working: 24h, 7d, 0h.")] = "24h",
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Replace a key by one that is alike in all but its secret."""
    from decidable.tenants.command import rotate_key

    made = with_context(lambda context: rotate_key(context, tenant, key, duration(grace)))
    show(made, as_json, lambda _: _show_new(made))


def _show_new(made: Any) -> None:
    print(made.key)
    until = f", until {made.expires_at:%Y-%m-%d %H:%M} UTC" if made.expires_at else ""
    print(f"{made.role} key of tier {made.tier}{until}. It is not shown again.", file=sys.stderr)


def _show_table(found: list[Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    grid = Table("prefix", "name", "role", "tier", "state", "expires", "last used", box=None, pad_edge=False)
    for key in found:
        grid.add_row(
            key.prefix, key.name, key.role, key.tier, key.state, _day(key.expires_at), _day(key.last_used_at)
        )
    Console().print(grid if found else "There are no keys; `decidable keys generate` makes one.")


def _show_one(key: Any) -> None:
    for name, value in key.model_dump(mode="json").items():
        shown = ", ".join(value) if isinstance(value, list) else value
        print(f"{name.replace('_', ' '):<18} {'–' if shown is None else shown}")


def _day(moment: Any) -> str:
    return f"{moment:%Y-%m-%d %H:%M}" if moment else "–"
