"""`decidable audit`: verify, export and anchor the audit trail; `decidable subjects`: erase."""

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from decidable.cli.session import Json, Tenant, for_tenant, load

if TYPE_CHECKING:
    from decidable.audit.verify import Verdict

audit = typer.Typer(help="The audit trail.", no_args_is_help=True)
subjects = typer.Typer(help="Data subjects: whose data decisions are about.", no_args_is_help=True)


@audit.command("verify")
def verify(
    file: Annotated[
        Path | None, typer.Argument(help="An export (NDJSON); the live database if not given.")
    ] = None,
    checkpoint: Annotated[
        list[Path] | None, typer.Option(help="A checkpoint that was kept elsewhere.")
    ] = None,
    public_key: Annotated[
        list[Path] | None, typer.Option(help="The public key (PEM) that verifies it.")
    ] = None,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Check every row; name the first that was altered, removed, reordered or inserted. Exit code 1 then."""
    from decidable.audit.files import verify_file
    from decidable.audit.signing import public_keys, read_checkpoints

    kept = [one for path in checkpoint or () for one in read_checkpoints(path.read_bytes())]
    keys = public_keys(path.read_text() for path in public_key) if public_key else None
    if file is not None:
        _tell(verify_file(file, kept, keys), as_json)
    from decidable.audit.checking import verify_live

    _tell(for_tenant(tenant, lambda context, id_: verify_live(context, id_, kept, keys)), as_json)


def _tell(verdict: "Verdict", as_json: bool) -> None:
    from decidable.audit.verify import told

    print(json.dumps(verdict.document, indent=2) if as_json else "\n".join(told(verdict)))
    raise typer.Exit(0 if verdict.ok else 1)


@audit.command("export")
def export(
    out: Annotated[Path, typer.Option(help="Where the file goes.")],
    form: Annotated[str, typer.Option("--format", help="ndjson (can be verified) or csv.")] = "ndjson",
    actor: Annotated[str | None, typer.Option(help="A key's prefix or an email.")] = None,
    action: Annotated[str | None, typer.Option(help="key.created, or review.* for all of a kind.")] = None,
    about: Annotated[str | None, typer.Option("--object", help="KIND or KIND:ID, such as key:k3x9.")] = None,
    since: Annotated[datetime | None, typer.Option(help="From this time on (UTC).")] = None,
    until: Annotated[datetime | None, typer.Option(help="Before this time (UTC).")] = None,
    tenant: Tenant = "demo",
) -> None:
    """Write the trail to a file; with filters it is an excerpt."""
    from decidable.audit.command import export_to, wanted

    chosen = wanted(actor, action, about, since, until)
    print(for_tenant(tenant, lambda context, id_: export_to(context, id_, form, chosen, out)))


@audit.command("checkpoint")
def checkpoint(
    out: Annotated[Path | None, typer.Option(help="Where it goes; the screen if not given.")] = None,
    tenant: Tenant = "demo",
) -> None:
    """Sign the end of the trail as it is now, to be kept elsewhere."""
    from decidable.audit.checkpoints import sign_head

    made = json.dumps(for_tenant(tenant, sign_head).document)
    if out is None:
        print(made)
    else:
        out.write_text(made + "\n")


@audit.command("public-key")
def public_key() -> None:
    """Print the public key (PEM) that verifies this installation's checkpoints."""
    from decidable.audit.checkpoints import signing_key

    print(signing_key(load()).public.pem, end="")


@subjects.command("erase")
def erase_subject(
    subject: Annotated[str, typer.Argument(help="The subject's id, as decisions named it.")],
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Make all that is stored of a data subject unreadable, for good."""
    from decidable.access.caller import TERMINAL
    from decidable.audit.erasure import erase

    done = for_tenant(tenant, lambda context, id_: erase(context, id_, TERMINAL, subject))
    if as_json:
        print(json.dumps({"decisions": done.decisions, "erased_at": done.erased_at.isoformat()}))
    else:
        many = "1 decision" if done.decisions == 1 else f"{done.decisions:,} decisions"
        print(f"What {many} held of this subject cannot be read any more: its key is destroyed.")
