"""Routes about decision types: learn one, look at it, change its policy."""

import asyncio
from hashlib import sha256
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, File, Form, Request, Response, UploadFile
from psycopg.rows import DictRow

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.audit.changing import changing
from decidable.context import Here
from decidable.decision.models import BlobStore
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import Needed
from decidable.jobs.answers import job_answer
from decidable.jobs.queue import Queue, enqueue
from decidable.jobs.schemas import JobAnswer
from decidable.jobs.store import JobStore, NewJob
from decidable.kit.http import (
    BadCursor,
    BodyTooLarge,
    Limit,
    ProblemAnswer,
    decode_cursor,
    encode_cursor,
    page,
)
from decidable.kit.table import read_table
from decidable.learning.backtest.schemas import BacktestRequest
from decidable.learning.jobs import TASK
from decidable.learning.preview import check_columns, preview
from decidable.learning.publish import publish_policy
from decidable.learning.releases.releases import NotAlone, kept_of
from decidable.learning.schemas import (
    TYPE_NAME,
    PolicyAnswer,
    PolicyRequest,
    PreviewAnswer,
    TypeDetail,
    TypePage,
    TypeSummary,
    TypeVersion,
)
from decidable.learning.store import PublishedTypeStore

MAX_FILE_BYTES = 200 * 1024 * 1024

router = APIRouter(prefix="/v1/decision-types", tags=["decision types"])
Reader = Annotated[Caller, Depends(allowed(Permission.TYPES_READ))]
Learner = Annotated[Caller, Depends(allowed(Permission.TYPES_WRITE, heavy=True))]
Member = Annotated[Caller, Depends(allowed(Permission.TYPES_WRITE))]
Upload = Annotated[UploadFile, File(description="CSV with a header: one past case a row.")]
Encoding = Annotated[str, Form(description="`utf-8-sig` unless the file is older.", max_length=40)]
UNKNOWN: dict[int | str, dict[str, Any]] = {
    404: {"model": ProblemAnswer, "description": "No such decision type"}
}


@router.get("", summary="List decision types")
async def list_types(here: Here, caller: Reader, limit: Limit = 100, after: str | None = None) -> TypePage:
    """By name, each with the quality that its report measured."""
    cursor = decode_cursor(after, 1)[0] if after is not None else None
    if cursor is not None and "\x00" in cursor:
        raise BadCursor("This cursor was not given out by a list; start again without `after`.")
    async with here.tenant(caller.tenant_id) as connection:
        rows = await PublishedTypeStore(connection, caller.tenant_id).page(limit, cursor)
    shown = page([_summary(row) for row in rows], limit, lambda item: encode_cursor(item.name))
    return TypePage(**shown)


@router.post("/preview", summary="Look at a file before learning from it")
async def preview_file(
    caller: Member,
    file: Upload,
    label: Annotated[str | None, Form(max_length=500)] = None,
    text_column: Annotated[str | None, Form(max_length=500)] = None,
    encoding: Encoding = "utf-8-sig",
) -> PreviewAnswer:
    """The schema that would be inferred, what would be left out and why. Stores nothing."""
    content = await _content(file)
    return await asyncio.to_thread(
        lambda: preview(read_table(content, encoding=encoding), label, text_column)
    )


@router.post(
    "",
    status_code=202,
    response_model=JobAnswer,
    summary="Learn a decision type from past cases",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def learn_type(  # noqa: PLR0913 - each is a field of the form
    request: Request,
    here: Here,
    caller: Learner,
    once: Needed,
    file: Upload,
    name: Annotated[str, Form(pattern=TYPE_NAME, description="Lower case letters, digits and hyphens.")],
    label: Annotated[str, Form(min_length=1, max_length=500, description="The column with what was right.")],
    text_column: Annotated[
        str | None, Form(max_length=500, description="Learn a text type from this column.")
    ] = None,
    encoding: Encoding = "utf-8-sig",
) -> Response:
    """Reads the whole file first, so that a bad one is refused at once; then learns in the background."""
    content = await _content(file)
    text_column = text_column or None
    await asyncio.to_thread(lambda: check_columns(read_table(content, encoding=encoding), label, text_column))
    now, request_id = here.now(), request.scope.get("request_id")
    fingerprint = sha256(content).digest() + repr((name, label, text_column, encoding)).encode()
    async with once.changing(here, caller, content=fingerprint) as change:
        connection = change.connection
        asked = {"name": name, "label": label, "text_column": text_column, "encoding": encoding}
        asked["file"] = await BlobStore(connection, caller.tenant_id).put(content, now)
        asked["created_by"] = caller.name
        job = NewJob(here.new_id(), "learn", name, asked, caller.name, request_id)
        row = await JobStore(connection, caller.tenant_id).insert(job, now)
        task = {"tenant_id": str(caller.tenant_id), "job_id": str(job.id), "request_id": request_id}
        await enqueue(connection, Queue.LEARNING, TASK, [task])
        change.record(
            "job.created", "job", job.id, after={"kind": "learn", "type": name, "file": asked["file"]}
        )
        return change.answer(202, job_answer(row, here.now()), f"/v1/jobs/{job.id}", job.id)


@router.get("/{name}", responses=UNKNOWN, summary="One decision type")
async def get_type(here: Here, caller: Reader, name: str) -> TypeDetail:
    """Its schema, its report with the risk-coverage curves, its policy and its versions."""
    async with here.tenant(caller.tenant_id) as connection:
        store = PublishedTypeStore(connection, caller.tenant_id)
        row = await store.get(name)
        policy = await store.policy(name, row["policy_version"])
        versions = await store.versions(name)
    return TypeDetail(
        **_summary(row).model_dump(),
        fields=row["fields"],
        report=row["report"],
        policy=PolicyAnswer(**policy),
        versions=[_version(one, row["version"]) for one in versions],
    )


@router.get("/{name}/policy", responses=UNKNOWN, summary="The policy in force")
async def get_policy(here: Here, caller: Reader, name: str) -> PolicyAnswer:
    """As it was written, in YAML."""
    async with here.tenant(caller.tenant_id) as connection:
        store = PublishedTypeStore(connection, caller.tenant_id)
        row = await store.get(name)
        return PolicyAnswer(**await store.policy(name, row["policy_version"]))


@router.put(
    "/{name}/policy",
    responses={**UNKNOWN, 409: {"model": ProblemAnswer, "description": "Another version is in force by now"}},
    summary="Put a policy into force",
)
async def put_policy(
    request: Request, here: Here, caller: Member, name: str, body: PolicyRequest
) -> PolicyAnswer:
    """Draft, test and publication in one, where people may publish alone.

    A policy that does not fit is refused with every line that is wrong, and nothing changes.
    """
    if not here.settings.may_publish_alone:
        raise NotAlone(
            f"Here nobody publishes alone: POST /v1/decision-types/{name[:100]}/policies makes a draft; test it, "
            "and let another person publish it."
        )
    from decidable.learning.backtest.run import backtest  # loads Polars

    asked = BacktestRequest(policy=body.text, limit=0)
    test = kept_of(await backtest(here, request.app.state.types, caller.tenant_id, name, asked))
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        by, expected = caller.label, body.expected_version
        version = await publish_policy(here, change, name, body.text, by, expected, test)
        store = PublishedTypeStore(change.connection, caller.tenant_id)
        return PolicyAnswer(**await store.policy(name, version))


async def _content(file: UploadFile) -> bytes:
    if file.size is not None and file.size > MAX_FILE_BYTES:
        raise BodyTooLarge(f"The file is over {MAX_FILE_BYTES:,} bytes; learn from a sample of it.")
    return await file.read()


def _summary(row: DictRow) -> TypeSummary:
    report = row["report"]
    return TypeSummary(
        name=row["name"],
        version=row["version"],
        policy_version=row["policy_version"],
        kind="text" if any(field["kind"] == "text" for field in row["fields"]) else "tabular",
        options=row["options"],
        rows=report["rows"],
        accuracy=report.get("accuracy"),
        auc=report.get("auc"),
        macro_f1=report.get("macro_f1"),
        published_at=row["created_at"],
    )


def _version(row: DictRow, in_force: int) -> TypeVersion:
    status: Literal["published", "superseded"] = "published" if row["version"] == in_force else "superseded"
    return TypeVersion(
        version=row["version"], status=status, created_at=row["created_at"], models=row["models"] or {}
    )
