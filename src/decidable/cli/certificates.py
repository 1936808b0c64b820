"""`decidable certify` and `decidable autonomy`: what may be automatic, and what proves it."""

from typing import Annotated, Literal

import typer

from decidable.cli.session import Json, Tenant, for_tenant, show


def certify(
    type: Annotated[str, typer.Argument(help="The decision type.")],  # noqa: A002 - what the user reads
    alpha: Annotated[float, typer.Option(help="At most this share of automatic answers wrong.")] = 0.05,
    delta: Annotated[float, typer.Option(help="1 - confidence.")] = 0.05,
    group_by: Annotated[
        str | None, typer.Option(help="risk_tier or a category field: a statement for each.")
    ] = None,
    source: Annotated[
        Literal["history", "decisions"] | None, typer.Option(help="Where labels come from.")
    ] = None,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Prove how many decisions of a type can be automatic; exit code 3 if nothing can be."""
    from decidable.learning.certificates.command import certify_type, show_certificate

    made = for_tenant(
        tenant, lambda context, mine: certify_type(context, mine, type, alpha, delta, group_by, source)
    )
    show(made, as_json, show_certificate)
    if made.state == "infeasible":
        raise typer.Exit(3)


def autonomy(
    type: Annotated[str, typer.Argument(help="The decision type.")],  # noqa: A002 - what the user reads
    level: Annotated[
        Literal["off", "suggest", "certified", "full"] | None, typer.Argument(help="Another level.")
    ] = None,
    pin: Annotated[bool, typer.Option("--pin", help="Keep it, whatever the evidence says.")] = False,
    why: Annotated[str, typer.Option(help="The reason; it stands in the audit trail.")] = "at the terminal",
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Show or change how much a type may answer by itself."""
    from decidable.learning.certificates.command import Level, autonomy_of, show_autonomy

    wanted = None if level is None else Level(level, pin, why)
    shown = for_tenant(tenant, lambda context, mine: autonomy_of(context, mine, type, wanted))
    show(shown, as_json, show_autonomy)
