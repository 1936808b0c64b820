"""`decidable audit`: the trail from the terminal."""

import asyncio
import re
from datetime import datetime
from pathlib import Path
from uuid import UUID

from decidable.access.caller import TERMINAL
from decidable.audit.export import Format, export
from decidable.audit.reading import ACTION, Wanted
from decidable.context import Context
from decidable.kit.clock import as_utc
from decidable.kit.errors import AppError


class FilterInvalid(AppError):
    """A filter that nothing can fit."""

    code = "audit_filter_invalid"
    status = 422
    title = "The filter cannot be used"


def wanted(
    actor: str | None,
    action: str | None,
    about: str | None,
    since: datetime | None,
    until: datetime | None,
) -> Wanted:
    """The filters of a command: `about` is KIND or KIND:ID, times are UTC. Raises `FilterInvalid`."""
    if action is not None and not re.fullmatch(ACTION, action):
        raise FilterInvalid(
            f"“{action[:80]}” is no action; write key.created, or review.* for all of a kind."
        )
    kind, _, name = (about or "").partition(":")
    return Wanted(actor, action, kind or None, name or None, since and as_utc(since), until and as_utc(until))


async def export_to(context: Context, tenant_id: UUID, form: str, chosen: Wanted, out: Path) -> str:
    """Write an export; returns a sentence. Raises `FilterInvalid`, `OSError`."""
    if form not in set(Format):
        raise FilterInvalid(f"There is no format “{form[:20]}”; there are {' and '.join(Format)}.")
    size = 0
    with out.open("wb") as file:
        async for piece in await export(context, tenant_id, TERMINAL, Format(form), chosen):
            size += await asyncio.to_thread(file.write, piece)
    kind = "an excerpt" if chosen.filters else "the whole trail"
    return f"{out} holds {kind}: {size:,} bytes."
