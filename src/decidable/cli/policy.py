"""`decidable policy` and `decidable backtest`: policies as releases, and what a change would do to history."""

from pathlib import Path
from typing import Annotated, Any

import typer

from decidable.cli.session import Json, Tenant, duration, for_tenant, show

policy = typer.Typer(help="Policies: draft, test, publish.", no_args_is_help=True)
Type = Annotated[str, typer.Argument(help="The decision type.")]
Version = Annotated[int, typer.Argument(min=1, help="The version of the policy.")]
File = Annotated[Path, typer.Argument(help="The policy, a YAML file.", exists=True, dir_okay=False)]
Comment = Annotated[str | None, typer.Option(help="Why, for whoever publishes it.")]
BROKEN = 3
"""The exit code where a given limit is broken."""


@policy.command("list")
def list_all(type: Type, tenant: Tenant = "demo", as_json: Json = False) -> None:  # noqa: A002 - what the user reads
    """The versions, newest first."""
    from decidable.learning.releases.command import list_releases, listed

    show(
        for_tenant(tenant, lambda context, tenant_id: list_releases(context, tenant_id, type)),
        as_json,
        listed,
    )


@policy.command("draft")
def draft(
    type: Type,  # noqa: A002 - what the user reads
    file: File,
    comment: Comment = None,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Keep a draft; one that is not valid is refused with line and column."""
    from decidable.learning.releases.command import draft_release, told

    text = file.read_text("utf-8")
    made = for_tenant(
        tenant, lambda context, tenant_id: draft_release(context, tenant_id, type, text, comment)
    )
    show(made, as_json, told)


@policy.command("diff")
def diff(
    type: Type,  # noqa: A002 - what the user reads
    version: Version,
    against: Annotated[
        int | None, typer.Option(min=1, help="Another version; else what it is based on.")
    ] = None,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """What a version changes."""
    from decidable.learning.releases.command import diff_release, differences

    found = for_tenant(
        tenant, lambda context, tenant_id: diff_release(context, tenant_id, type, version, against)
    )
    show(found, as_json, differences)


@policy.command("test")
def try_on_history(type: Type, version: Version, tenant: Tenant = "demo", as_json: Json = False) -> None:  # noqa: A002
    """Test a draft on history, and keep what came of it with the draft."""
    from decidable.learning.releases.command import test_release, told

    show(
        for_tenant(tenant, lambda context, tenant_id: test_release(context, tenant_id, type, version)),
        as_json,
        told,
    )


@policy.command("publish")
def publish(
    type: Type,  # noqa: A002 - what the user reads
    version: Version,
    expected: Annotated[int | None, typer.Option(min=1, help="Only if this version is in force.")] = None,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Bring a tested draft into force."""
    from decidable.learning.releases.command import publish_release, told

    done = for_tenant(
        tenant, lambda context, tenant_id: publish_release(context, tenant_id, type, version, expected)
    )
    show(done, as_json, told)


@policy.command("revert")
def revert(
    type: Type,  # noqa: A002 - what the user reads
    version: Version,
    comment: Comment = None,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """A new draft with the text of an old version."""
    from decidable.learning.releases.command import revert_release, told

    made = for_tenant(
        tenant, lambda context, tenant_id: revert_release(context, tenant_id, type, version, comment)
    )
    show(made, as_json, told)


def backtest(  # noqa: PLR0913 - each is an option
    type: Type,  # noqa: A002 - what the user reads
    policy: Annotated[Path | None, typer.Option(help="A policy to try.", exists=True, dir_okay=False)] = None,
    policy_version: Annotated[
        int | None, typer.Option(min=1, help="Or a stored version, drafts too.")
    ] = None,
    since: Annotated[str, typer.Option(help="How far back: 90d, 12h, 4w.")] = "90d",
    minimum_confidence: Annotated[float | None, typer.Option(min=0, max=1)] = None,
    maximum_dissonance: Annotated[float | None, typer.Option(min=0, max=1)] = None,
    certificate: Annotated[str, typer.Option(help="in_force, none, or the number of one.")] = "in_force",
    type_version: Annotated[
        int | None, typer.Option(min=1, help="Compute a sample with other models.")
    ] = None,
    max_error: Annotated[
        float | None, typer.Option(min=0, max=1, help="Exit 3 if the error may be above.")
    ] = None,
    max_reviews_a_day: Annotated[float | None, typer.Option(min=0, help="Exit 3 if there are more.")] = None,
    max_flips: Annotated[int | None, typer.Option(min=0, help="Exit 3 if more decisions flip.")] = None,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Try a change on stored decisions; exit code 3 if a limit that was given is broken."""
    from decidable.learning.backtest.command import Limits, broken, run, shown

    body: dict[str, Any] = {
        "policy": policy.read_text("utf-8") if policy else None,
        "policy_version": policy_version,
        "minimum_confidence": minimum_confidence,
        "maximum_dissonance": maximum_dissonance,
        "certificate": int(certificate) if certificate.isdigit() else certificate,
        "type_version": type_version,
    }
    if certificate not in ("in_force", "none") and not certificate.isdigit():
        raise typer.BadParameter("write in_force, none, or a number", param_hint="--certificate")
    ago = duration(since)
    told = for_tenant(tenant, lambda context, tenant_id: run(context, tenant_id, type, body, ago))
    show(told, as_json, shown)
    found = broken(told, Limits(max_error, max_reviews_a_day, max_flips))
    for sentence in found:
        typer.echo(f"decidable: {sentence}", err=True)
    raise typer.Exit(BROKEN if found else 0)
