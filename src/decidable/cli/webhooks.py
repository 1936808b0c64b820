"""`decidable webhooks`: endpoints that are told of events."""

import sys
from typing import Annotated, Any

import typer

from decidable.cli.session import Json, Tenant, show, with_context

webhooks = typer.Typer(help="Endpoints that are told of events.", no_args_is_help=True)
Webhook = Annotated[str, typer.Argument(help="The id of the endpoint.")]


@webhooks.command("list")
def list_all(tenant: Tenant = "demo", as_json: Json = False) -> None:
    """The endpoints of a tenant, and how they do."""
    from decidable.webhooks.command import list_webhooks

    show(with_context(lambda context: list_webhooks(context, tenant)), as_json, _show_table)


@webhooks.command("add")
def add(
    url: Annotated[str, typer.Argument(help="Where to post to, over https.")],
    events: Annotated[list[str], typer.Option(help="What to be told of: decision.*; may be repeated.")],
    description: Annotated[str, typer.Option(help="What it is for.")] = "",
    secret: Annotated[str | None, typer.Option(help="Your own whsec_…; one is made unless given.")] = None,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Make an endpoint and show the secret that signs its messages, once."""
    from decidable.webhooks.command import add_webhook
    from decidable.webhooks.endpoints import Wanted

    wanted = Wanted(url, events, description)
    made = with_context(lambda context: add_webhook(context, tenant, wanted, secret))
    show(made, as_json, lambda _: _show_new(made))


@webhooks.command("test")
def try_it(webhook: Webhook, tenant: Tenant = "demo", as_json: Json = False) -> None:
    """Send an event that tries an endpoint, and wait for its answer; exit code 1 if it does not arrive."""
    from decidable.webhooks.command import sentence_of, try_webhook

    delivery = with_context(lambda context: try_webhook(context, tenant, webhook))
    show(delivery, as_json, lambda _: print(sentence_of(delivery)))
    raise typer.Exit(0 if delivery.status == "delivered" else 1)


@webhooks.command("replay")
def replay(
    webhook: Webhook,
    since: Annotated[str, typer.Option(help="Of events since then, such as 2026-03-01.")],
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Send again what was given up."""
    from decidable.webhooks.command import replay_webhook

    done = with_context(lambda context: replay_webhook(context, tenant, webhook, since))
    show(done, as_json, lambda _: print(f"{done.deliveries:,} deliveries are sent again."))


def _show_new(made: Any) -> None:
    print(made.id)
    print(made.secret)
    print("The secret signs the messages. It is not shown again.", file=sys.stderr)


def _show_table(found: list[Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    grid = Table("id", "state", "wait", "dead", "events", "url", box=None, pad_edge=False)
    for one in found:
        state = one.state if one.disabled_reason is None else f"{one.state}: {one.disabled_reason}"
        grid.add_row(str(one.id), state, f"{one.waiting:,}", f"{one.dead:,}", ", ".join(one.events), one.url)
    Console().print(grid if found else "There are no webhooks; `decidable webhooks add URL` makes one.")
