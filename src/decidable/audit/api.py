"""Routes of the audit trail."""

from typing import Annotated, Any

import orjson
from fastapi import APIRouter, Body, Depends, Path, Query, Response
from fastapi.responses import StreamingResponse
from psycopg.rows import DictRow

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.audit import export as exports
from decidable.audit.checking import verify_live
from decidable.audit.checkpoints import CheckpointStore, public_key_document
from decidable.audit.export import MEDIA_TYPES, Format
from decidable.audit.reading import ACTION, AuditReader, Wanted
from decidable.audit.schemas import (
    MOST_RECORDS,
    AuditPage,
    AuditRecord,
    CheckpointPage,
    PublicKeyAnswer,
    VerdictAnswer,
    VerifyRequest,
)
from decidable.audit.signing import read_checkpoints
from decidable.context import Here
from decidable.kit.clock import as_utc
from decidable.kit.http import Limit, decode_number_cursor, encode_cursor, json_response, page
from decidable.kit.sent import Moment

router = APIRouter(prefix="/v1/audit", tags=["audit"])
Auditor = Annotated[Caller, Depends(allowed(Permission.AUDIT_READ))]


async def _wanted(
    actor: Annotated[str | None, Query(max_length=320, description="A key's prefix or an email.")] = None,
    action: Annotated[
        str | None,
        Query(
            pattern=f"^{ACTION}$",
            max_length=80,
            description="`key.created`, or `review.*` for all of a kind.",
        ),
    ] = None,
    object_kind: Annotated[str | None, Query(max_length=80)] = None,
    object_id: Annotated[str | None, Query(max_length=320)] = None,
    since: Annotated[
        Moment | None, Query(description="From this time on; UTC unless it says otherwise.")
    ] = None,
    until: Annotated[Moment | None, Query(description="Before this time.")] = None,
) -> Wanted:
    return Wanted(
        actor=_clean(actor),
        action=action,
        object_kind=_clean(object_kind),
        object_id=_clean(object_id),
        since=since and as_utc(since),
        until=until and as_utc(until),
    )


def _clean(text: str | None) -> str | None:
    """A filter without NUL, which PostgreSQL cannot look for (and no record can hold)."""
    return text and text.replace("\x00", "\ufffd")


Chosen = Annotated[Wanted, Depends(_wanted)]


@router.get("", response_model=AuditPage, summary="Who changed what")
async def list_records(
    here: Here,
    caller: Auditor,
    wanted: Chosen,
    limit: Limit = 50,
    after: str | None = None,
) -> Response:
    """Newest first; give `next_cursor` as `after` for the next page."""
    before = decode_number_cursor(after, MOST_RECORDS)
    async with here.tenant(caller.tenant_id) as connection:
        rows = await AuditReader(connection, caller.tenant_id).page(wanted, limit, before)
    shown = page([_record(row) for row in rows], limit, lambda record: encode_cursor(str(record["seq"])))
    return json_response(shown)


def _record(row: DictRow) -> dict[str, Any]:
    record: dict[str, Any] = orjson.loads(row["body"])
    del record["tenant"]
    return {**record, "hash": bytes(row["hash"]).hex()}


@router.get(
    "/export",
    summary="The trail as a file",
    response_class=StreamingResponse,
    responses={
        200: {
            "content": {"text/csv": {}, "application/x-ndjson": {}},
            "description": "Oldest first, streamed",
        }
    },
)
async def export(
    here: Here,
    caller: Auditor,
    wanted: Chosen,
    format: Format = Format.NDJSON,  # noqa: A002 - the name of the query parameter
) -> StreamingResponse:
    """NDJSON can be verified offline with `decidable audit verify`; with filters it is an excerpt."""
    body = await exports.export(here, caller.tenant_id, caller.actor(), format, wanted)
    name = f'attachment; filename="audit-{caller.tenant}.{format}"'
    return StreamingResponse(body, media_type=MEDIA_TYPES[format], headers={"Content-Disposition": name})


@router.get("/checkpoints", summary="Signed ends of the trail")
async def list_checkpoints(
    here: Here,
    caller: Auditor,
    limit: Limit = 50,
    after: str | None = None,
) -> CheckpointPage:
    """Newest first. Keep one somewhere else, and nobody can rewrite what came before it unseen."""
    before = decode_number_cursor(after, MOST_RECORDS)
    async with here.tenant(caller.tenant_id) as connection:
        found = await CheckpointStore(connection, caller.tenant_id).page(limit, before)
    shown = page([one.document for one in found], limit, lambda one: encode_cursor(str(one["seq"])))
    return CheckpointPage(**shown)


@router.get("/public-key", summary="What verifies checkpoints")
async def public_key(here: Here, caller: Auditor) -> PublicKeyAnswer:
    """The installation's Ed25519 public key."""
    return PublicKeyAnswer(**public_key_document(here.settings))


@router.post("/verify", response_model=VerdictAnswer, summary="Verify the trail")
async def verify(
    here: Here, caller: Auditor, body: Annotated[VerifyRequest | None, Body()] = None
) -> Response:
    """Check the chain, the columns that filters use, its head and all checkpoints."""
    given = body.checkpoints if body else []
    lines = b"\n".join(orjson.dumps(one.model_dump(mode="json")) for one in given)
    verdict = await verify_live(here, caller.tenant_id, read_checkpoints(lines) if given else ())
    return json_response(verdict.document)


@router.get("/{seq}", response_model=AuditRecord, summary="One record")
async def get_record(
    here: Here, caller: Auditor, seq: Annotated[int, Path(ge=1, le=MOST_RECORDS)]
) -> Response:
    """Known by its place in the chain."""
    async with here.tenant(caller.tenant_id) as connection:
        return json_response(_record(await AuditReader(connection, caller.tenant_id).record(seq)))
