"""`decidable replay`: decisions computed again, and compared byte for byte."""

import json
import sys
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from decidable.cli.session import Json, Tenant, duration, for_tenant

if TYPE_CHECKING:
    from decidable.context import Context
    from decidable.decision.replaying import Tally

SHOWN = 20
EVERY = 500
_NOT_REPLAYED = {
    "undecided": "not decided yet",
    "failed": "nobody could decide then",
    "erased": "the data subject was erased",
    "damaged": "the record is damaged",
    "unreadable": "models or policy cannot be read",
    "invalid": "do not fit today's schema",
}


def replay(
    ids: Annotated[list[UUID] | None, typer.Argument(help="Which decisions.", show_default=False)] = None,
    all_: Annotated[bool, typer.Option("--all", help="All decisions.")] = False,
    type_: Annotated[str | None, typer.Option("--type", help="With --all: only of this type.")] = None,
    since: Annotated[str | None, typer.Option(help="With --all: only of the last 30d, 12h.")] = None,
    as_of_now: Annotated[
        bool, typer.Option("--as-of-now", help="Under today's versions: what would change.")
    ] = False,
    tenant: Tenant = "demo",
    as_json: Json = False,
) -> None:
    """Compute decisions again and compare; exit code 0: identical, 3: something differs, 1: an error."""
    if bool(ids) == all_ or (ids and (type_ or since)):
        raise typer.BadParameter("name decisions, or give --all (with --type and --since if you like).")
    ago = None if since is None else duration(since)

    async def run(context: "Context", tenant_id: UUID) -> "Tally":
        from decidable.decision.replaying import replay_span
        from decidable.decision.store import Span

        span = Span(type_, None if ago is None else context.now() - ago, ids or None)
        return await replay_span(context, tenant_id, span, as_of_now=as_of_now, report=_report)

    tally = for_tenant(tenant, run)
    if as_json:
        print(json.dumps(_document(tally), indent=2, ensure_ascii=False, default=str))
    else:
        _show(tally, as_of_now)
    raise typer.Exit(tally.exit_code)


def _report(done: int) -> None:
    if sys.stderr.isatty() and done % EVERY == 0:
        print(f"\r{done:,} decisions", end="", file=sys.stderr, flush=True)


def _document(tally: "Tally") -> dict[str, Any]:
    counts = dict(tally.counts)
    identical, differs = counts.pop("identical", 0), counts.pop("differs", 0)
    return {
        "identical": identical,
        "differs": differs,
        "not_replayed": counts,
        "changes": dict(tally.changes),
        "decisions": tally.shown,
    }


def _show(tally: "Tally", as_of_now: bool) -> None:
    for one in tally.shown[:SHOWN]:
        print(f"{one['id']} {one['type']}: {one['verdict'].replace('_', ' ')}. {one['sentence']}")
        _show_difference(one)
        for change in one["changes"]:
            print(f"    {change['what']}: {_short(change['then'])} -> {_short(change['now'])}")
        for flip in one["reasons"]:
            then, now = (side["sentence"] if side else "no such rule" for side in (flip["then"], flip["now"]))
            print(f"    rule {flip['rule']}: {then} -> {now}")
    if len(tally.shown) > SHOWN:
        print(f"and {len(tally.shown) - SHOWN:,} more (--json)")
    print(_sentence(tally, as_of_now))


def _show_difference(one: dict[str, Any]) -> None:
    if one["difference"]:
        print(f"    stored:   {_short(one['difference']['stored'])}")
        print(f"    computed: {_short(one['difference']['computed'])}")
    for model in one["models"]:
        if not one["as_of_now"] and model["recorded"] != model["loaded"]:
            print(f"    {model['role']}: recorded {model['recorded']}, loaded {model['loaded']}")


def _short(value: Any, most: int = 300) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= most else text[: most - 1] + "…"


def _sentence(tally: "Tally", as_of_now: bool) -> str:
    counts = tally.counts
    compared = counts["identical"] + counts["differs"]
    share = f" ({counts['identical'] / compared:.2%})" if compared else ""
    same = "would come out the same today" if as_of_now else "are identical"
    parts = [f"{counts['identical']:,} of {compared:,} decisions {same}{share}"]
    if tally.changes:
        parts.append("changed: " + ", ".join(f"{what} {n:,}" for what, n in tally.changes.most_common()))
    left = [f"{counts[why]:,} {said}" for why, said in _NOT_REPLAYED.items() if counts[why]]
    if left:
        parts.append("not replayed: " + ", ".join(left))
    return "; ".join(parts) + "."
