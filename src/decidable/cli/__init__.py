"""The command `decidable`: each command is a few lines that call into the slice that does it.

Imports stand inside the commands, so that `decidable --help` answers at once and the supervisor stays small.
"""

import errno
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from decidable import __version__
from decidable.cli.audit import audit, subjects
from decidable.cli.certificates import autonomy, certify
from decidable.cli.keys import keys
from decidable.cli.people import people
from decidable.cli.policy import backtest, policy
from decidable.cli.replay import replay
from decidable.cli.session import Json, Tenant, for_tenant, load
from decidable.cli.tenants import tenants
from decidable.cli.webhooks import webhooks
from decidable.kit.errors import AppError
from decidable.kit.runtime import calm

if TYPE_CHECKING:
    from decidable.settings import Settings

app = typer.Typer(
    name="decidable",
    help="AI decisions that an organisation can answer for.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Parent = Annotated[int | None, typer.Option(help="End when this process is gone.", hidden=True)]


@app.command()
def run() -> None:
    """Start everything: PostgreSQL, API, UI and a worker. Ctrl-C stops it."""
    from decidable.operate.run import run as run_all

    raise typer.Exit(run_all(load()))


@app.command()
def serve(
    parent: Parent = None,
    together: Annotated[
        bool, typer.Option("--together", help="One of several processes on one port.", hidden=True)
    ] = False,
) -> None:
    """Serve the API and the UI alone."""
    from decidable.operate.database import check_role, check_schema, database

    settings = _begin("api", parent)
    several = settings.api_processes > 1 and not together
    if not several:
        import decidable.app
    _await_release(parent)
    with database(settings) as found:
        check_schema(found.owner)
        check_role(found.application)
        if several:
            from decidable.operate.several import serve_several

            raise typer.Exit(serve_several(settings, found.owner))
        decidable.app.serve(settings, found.application, together=together)


@app.command()
def worker(
    queues: Annotated[
        list[str] | None, typer.Option(help="Only jobs of these queues; all unless given.")
    ] = None,
    parent: Parent = None,
) -> None:
    """Run a worker alone: batches, learning, and decisions that may take their time."""
    from decidable.operate.database import check_role, check_schema, database
    from decidable.worker import work

    settings = _begin("worker", parent)
    _await_release(parent)
    with database(settings) as found:
        check_schema(found.owner)
        check_role(found.application)
        work(settings, found.application, queues or None)


app.command()(certify)
app.command()(autonomy)
app.add_typer(keys, name="keys")
app.add_typer(people, name="people")
app.add_typer(tenants, name="tenants")
app.add_typer(webhooks, name="webhooks")
app.add_typer(audit, name="audit")
app.add_typer(subjects, name="subjects")
app.command()(replay)
app.add_typer(policy, name="policy")
app.command()(backtest)


@app.command()
def learn(
    name: Annotated[str, typer.Argument(help="The decision type: lower case letters, digits and hyphens.")],
    csv: Annotated[Path, typer.Option(help="A CSV with a header: one past case a row.")],
    label: Annotated[str, typer.Option(help="The column that says what was right.")],
    text_column: Annotated[str | None, typer.Option(help="Learn a text type from this column alone.")] = None,
    encoding: Annotated[str, typer.Option(help="What the file is written in.")] = "utf-8-sig",
    tenant: Tenant = "demo",
) -> None:
    """Learn a decision type from past cases and put it into force."""
    from decidable.learning.command import Wanted, learn_file
    from decidable.operate.database import check_schema, database

    settings = load()
    wanted = Wanted(tenant, name, csv, label, text_column, encoding)
    with database(settings) as found:
        check_schema(found.owner)
        learn_file(settings, found.application, wanted)


@app.command()
def decide(
    type: Annotated[str, typer.Argument(help="The decision type.")],  # noqa: A002 - what the user reads
    source: Annotated[str, typer.Argument(help="A JSON object, or a CSV or NDJSON file.")],
    amount: Annotated[float | None, typer.Option(min=0, help="What is at stake, for one input.")] = None,
    subject: Annotated[str | None, typer.Option(help="Whose data it is, for one input.")] = None,
    out: Annotated[
        Path | None, typer.Option(help="Where the results of a file go; the screen if not given.")
    ] = None,
    tenant: Tenant = "demo",
) -> None:
    """Decide one input, or every row of a file."""
    import json

    from decidable.decision.command import decide_file, decide_input
    from decidable.operate.database import check_schema, database

    settings = load()
    with database(settings) as found:
        check_schema(found.owner)
        if source.lstrip().startswith("{"):
            made = decide_input(settings, found.application, tenant, type, source, amount, subject)
            print(json.dumps(made, indent=2, ensure_ascii=False, default=str))
            return
        with out.open("wb") if out else nullcontext() as opened:
            said = decide_file(settings, found.application, tenant, type, Path(source), opened)
    print(said, file=sys.stderr)


@app.command()
def migrate() -> None:
    """Bring the database's schema up to this version."""
    from decidable import migrations
    from decidable.operate.database import database

    with database(load()) as found:
        changed = migrations.upgrade(found.owner)
    print("The schema is now up to date." if changed else "The schema was up to date already.")


@app.command("database", context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
def database_program(
    command: Annotated[list[str], typer.Argument(help="The program and its arguments: psql -c 'select 1'")],
) -> None:
    """Run psql, pg_dump or another program of PostgreSQL on the database, as its owner."""
    from decidable.operate.database import database
    from decidable.operate.programs import run_program

    with database(load()) as found:
        code = run_program(found.owner, command)
    raise typer.Exit(code)


@app.command(hidden=True)
def prepare() -> None:
    """Migrate, and set up the demo unless ENV=production: what `run` does before it serves."""
    from decidable import migrations
    from decidable.operate.database import database

    settings = load()
    with database(settings) as found:
        migrations.upgrade(found.owner)
        if settings.env != "production":
            from decidable.operate.bootstrap import bootstrap

            bootstrap(settings, found.application)


@app.command()
def analytics(
    tenant: Tenant = "demo",
    days: Annotated[int, typer.Option(min=1, max=1100, help="How many days, today included.")] = 30,
    as_json: Json = False,
) -> None:
    """Show usage, latencies, how decisions come out, and who is near a limit."""
    from decidable.analytics.command import collect, show

    page = for_tenant(tenant, lambda context, tenant_id: collect(context, tenant_id, tenant, days))
    show(page, as_json=as_json)


@app.command()
def openapi() -> None:
    """Print the description of the API (OpenAPI 3.1, JSON)."""
    import json

    from decidable.app import openapi as describe

    print(json.dumps(describe(), indent=2, sort_keys=True, ensure_ascii=False))


@app.command()
def version() -> None:
    """Print the version."""
    print(__version__)


def _begin(process: str, parent: int | None) -> "Settings":
    """What a process that keeps running does first: settings, log, and an eye on who started it."""
    from decidable.kit.logging import configure_logging, log_crashes
    from decidable.kit.process import watch_parent

    settings = load()
    configure_logging(settings.log_level, settings.log_format, worker=process)
    log_crashes()
    if parent is not None:
        watch_parent(parent)
    return settings


def _await_release(parent: int | None) -> None:
    """Wait for the keeper of this process, if one started it: it may still be starting the database."""
    from decidable.kit.process import await_release

    if parent is not None:
        await_release()


def _is_database_failure(failure: Exception) -> bool:
    driver = sys.modules.get("psycopg")  # only who loaded it can have had a failure of it
    return driver is not None and isinstance(failure, driver.OperationalError)


def main() -> NoReturn:
    """Run the command line; a failure is one sentence on stderr and exit code 1, wrong usage is 2."""
    calm()
    try:
        app()
    except AppError as failure:
        print(f"decidable: {failure.detail}", file=sys.stderr)
        sys.exit(1)
    except OSError as failure:  # a folder that is a file, or cannot be written, or a disk that is full
        if failure.filename is None and failure.errno != errno.ENOSPC:
            raise
        print(f"decidable: {failure.strerror}: {failure.filename or 'while writing'}", file=sys.stderr)
        sys.exit(1)
    except Exception as failure:
        if not _is_database_failure(failure):
            raise
        print(f"decidable: The database does not answer: {failure}", file=sys.stderr)
        sys.exit(1)
    sys.exit(0)
