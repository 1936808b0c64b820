"""`decidable people`: who signs in. Passwords are asked for, or read from standard input; never an argument."""

import sys
from typing import Annotated, Any

import typer

from decidable.cli.session import Json, Tenant, show, with_context

people = typer.Typer(help="People: who signs in to the UI.", no_args_is_help=True)
Email = Annotated[str, typer.Argument(help="Their email address.")]


@people.command("add")
def add(
    email: Email,
    name: Annotated[str, typer.Option(help="What they are called; shown beside what they do.")],
    role: Annotated[str, typer.Option(help="admin, member, reviewer or readonly.")] = "member",
    scope: Annotated[list[str] | None, typer.Option(help="Only this permission; may be repeated.")] = None,
    no_password: Annotated[
        bool, typer.Option("--no-password", help="They sign in with OpenID Connect alone.")
    ] = False,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Add a person and ask for their first password."""
    from decidable.tenants.people_command import PersonWish
    from decidable.tenants.people_command import add as add_person

    password = None if no_password else _password()
    wish = PersonWish(tenant, email, name, role, scope, password)
    made = with_context(lambda context: add_person(context, wish))
    show(made, as_json, lambda _: print(f"{made.email} is {made.role} of {tenant} now."))


@people.command("list")
def list_all(tenant: Tenant = "demo", as_json: Json = False) -> None:
    """All people of a tenant, in the order in which they were added."""
    from decidable.tenants.people_command import list_all as list_people

    show(with_context(lambda context: list_people(context, tenant)), as_json, _show_table)


@people.command("disable")
def disable(email: Email, tenant: Tenant = "demo", as_json: Json = False) -> None:
    """Keep a person out and end their sessions."""
    from decidable.tenants.people_command import disable as disable_person

    done = with_context(lambda context: disable_person(context, tenant, email))
    show(done, as_json, lambda _: print(f"{done.email} cannot sign in any more."))


@people.command("enable")
def enable(email: Email, tenant: Tenant = "demo", as_json: Json = False) -> None:
    """Let a person in again."""
    from decidable.tenants.people_command import enable as enable_person

    done = with_context(lambda context: enable_person(context, tenant, email))
    show(done, as_json, lambda _: print(f"{done.email} can sign in again."))


@people.command("password")
def password(email: Email, tenant: Tenant = "demo", as_json: Json = False) -> None:
    """Give a person another password; all of their sessions end."""
    from decidable.tenants.people_command import set_password

    chosen = _password()
    done = with_context(lambda context: set_password(context, tenant, email, chosen))
    show(done, as_json, lambda _: print(f"{done.email} has another password; their sessions have ended."))


def _password() -> str:
    """Asked for twice at a terminal; else the first line of standard input."""
    if sys.stdin.isatty():
        given: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
        return given
    return sys.stdin.readline().rstrip("\r\n")


def _show_table(found: list[Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    grid = Table("email", "name", "role", "state", "signs in with", "last seen", box=None, pad_edge=False)
    for person in found:
        ways = [
            *(["password"] if person.has_password else []),
            *(["OpenID Connect"] if person.issuer else []),
        ]
        seen = f"{person.last_seen_at:%Y-%m-%d %H:%M}" if person.last_seen_at else "–"
        grid.add_row(person.email, person.name, person.role, person.state, ", ".join(ways) or "–", seen)
    Console().print(grid if found else "There is nobody; `decidable people add` adds somebody.")
