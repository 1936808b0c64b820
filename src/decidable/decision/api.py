"""Routes about decisions."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from time import perf_counter
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Header, Query, Request, Response
from fastapi.responses import StreamingResponse

from decidable.access.caller import Caller, Forbidden
from decidable.access.check import allowed, still_admitted
from decidable.access.permissions import Permission
from decidable.audit.erasure import SubjectStore
from decidable.context import Here
from decidable.decision.answers import summary
from decidable.decision.batches import Ask, accept, spool
from decidable.decision.desk import Desk
from decidable.decision.labels import Label, LabelStore
from decidable.decision.later import ask_later
from decidable.decision.opening import Opener
from decidable.decision.preview import preview
from decidable.decision.questions import Question
from decidable.decision.records import RiskTier, RulingOutcome, Status
from decidable.decision.results import as_csv, as_ndjson
from decidable.decision.schemas import (
    DecisionAnswer,
    DecisionCounts,
    DecisionDetail,
    DecisionPage,
    DecisionPreview,
    DecisionRequest,
    LabelAnswer,
    OutcomeRequest,
)
from decidable.decision.similar import remember
from decidable.decision.store import DecisionStore, Filter
from decidable.decision.story import story
from decidable.decision.stream import events, parse_event_id
from decidable.decision.timing import durations
from decidable.decision.types import TypeCache, Versions
from decidable.decision.veil import decision_behind, reviewer_of, veiled
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import Needed, Once
from decidable.jobs.answers import job_answer
from decidable.jobs.schemas import JobAnswer
from decidable.jobs.store import JobStore
from decidable.kit.errors import AppError
from decidable.kit.http import Limit, ProblemAnswer, decode_id_cursor, encode_cursor, json_response, page
from decidable.kit.lane import Way
from decidable.tenants.limits import Limiter

COUNT_WINDOW = timedelta(hours=24)

router = APIRouter(prefix="/v1", tags=["decisions"])
Reader = Annotated[Caller, Depends(allowed(Permission.DECISIONS_READ))]
_may_decide = allowed(Permission.DECISIONS_WRITE)
Decider = Annotated[Caller, Depends(_may_decide)]
Handler = Annotated[Caller, Depends(allowed(Permission.REVIEWS_WRITE))]
WRONG: dict[int | str, dict[str, Any]] = {
    404: {"model": ProblemAnswer, "description": "No such decision type"},
    422: {"model": ProblemAnswer, "description": "The input does not fit the type; each field is named"},
}


# Read from the request itself: on the hottest route each declared parameter costs a twentieth of the whole.
PREFER = {
    "name": "Prefer",
    "in": "header",
    "required": False,
    "description": "`respond-async`: answer 202 at once, and let a worker decide.",
    "schema": {"type": "string"},
}


class UnsupportedMediaType(AppError):
    """The batch is neither CSV nor NDJSON."""

    code = "unsupported_media_type"
    status = 415
    title = "The file is of a kind that is not read"


class OptionUnknown(AppError):
    """The option is none of the type's."""

    code = "unknown_option"
    status = 422
    title = "The type has no such option"


async def _types(request: Request) -> TypeCache:
    found: TypeCache = request.app.state.types
    return found


Types = Annotated[TypeCache, Depends(_types)]


async def _wanted(
    type: str | None = None,  # noqa: A002 - the name of the query parameter
    status: Status | None = None,
    ruling: RulingOutcome | None = None,
    risk_tier: RiskTier | None = None,
    option: str | None = None,
    job: UUID | None = None,
) -> Filter:
    return Filter(type, status, ruling, risk_tier, option, job)


Wanted = Annotated[Filter, Depends(_wanted)]


@router.post(
    "/decisions",
    status_code=201,
    response_model=DecisionAnswer,
    responses={**WRONG, 202: {"model": DecisionAnswer, "description": "Taken; a worker decides it"}},
    summary="Decide",
    openapi_extra={"parameters": [PREFER, IDEMPOTENCY]},
)
async def decide(request: Request, caller: Decider, body: DecisionRequest) -> Response:
    """Ask one question of a type. Answers once the decision and all its steps are stored."""
    state, once = request.app.state, Once(request)
    question = Question(body.input, body.amount, body.strict, body.subject)
    if "respond-async" in request.headers.get("prefer", "").lower():
        async with once.changing(state.context, caller) as change:
            queued = await ask_later(state.context, change, state.types, body.type, question)
            more = {"Preference-Applied": "respond-async"}
            return change.answer(202, queued, f"/v1/decisions/{queued['id']}", queued["id"], more)
    desk: Desk = state.desk
    asked, began = await once.asked(caller), perf_counter()
    made = await desk.decide(caller.tenant_id, body.type, question, caller.actor(), asked)
    request.scope["durations"] = durations(request.scope, began, made.item.latency_us, made.work)
    return json_response(made.document, 201, {"Location": made.location})


async def _decide_shortly(request: Request, body: DecisionRequest) -> Response:
    return await decide(request, await _may_decide(request), body)


SHORT_WAY = Way("/v1/decisions", DecisionRequest, _decide_shortly)
"""`decide` without the framework's stations, which cost a request more than its models do."""


@router.post("/decisions/preview", response_model=DecisionPreview, responses=WRONG, summary="What if")
async def what_if(
    request: Request, here: Here, types: Types, caller: Reader, body: DecisionRequest
) -> Response:
    """Decide without storing anything: the answer has no id. Not for reviewers, who judge for themselves."""
    if reviewer_of(caller):
        raise Forbidden(
            "A reviewer cannot ask what would be proposed: blind cases are to be judged without it. "
            "Ask with a key or an account that has another role."
        )
    question = Question(body.input, body.amount, body.strict)
    return json_response(await preview(here, types, caller.tenant_id, body.type, question))


@router.get("/decisions", summary="List decisions")
async def list_decisions(
    here: Here,
    caller: Reader,
    wanted: Wanted,
    limit: Limit = 50,
    after: str | None = None,
) -> DecisionPage:
    """Newest first; give `next_cursor` as `after` for the next page."""
    cursor = decode_id_cursor(after)
    wanted = replace(wanted, reviewer=reviewer_of(caller))
    async with here.tenant(caller.tenant_id) as connection:
        found = await DecisionStore(connection, caller.tenant_id).page(wanted, limit, cursor)
        rows = await Opener(here, connection, caller.tenant_id).rows(found)
    shown = page([summary(veiled(row)) for row in rows], limit, lambda row: encode_cursor(str(row["id"])))
    return DecisionPage(**shown)


@router.get("/decisions/counts", summary="What is true now")
async def count_decisions(here: Here, caller: Reader) -> DecisionCounts:
    """How many wait and since when; the statuses of the last 24 hours."""
    async with here.tenant(caller.tenant_id) as connection:
        found = await DecisionStore(connection, caller.tenant_id).counts(
            here.now(), COUNT_WINDOW, caller.label, reviewer_of(caller)
        )
    return DecisionCounts(**found)


@router.get(
    "/decisions/stream",
    summary="Decisions as they change",
    response_class=StreamingResponse,
    responses={
        200: {
            "content": {"text/event-stream": {}},
            "description": "Events `decision`, each a DecisionSummary",
        }
    },
)
async def stream(
    request: Request,
    here: Here,
    caller: Reader,
    wanted: Wanted,
    last_event_id: Annotated[str | None, Header()] = None,
) -> StreamingResponse:
    """Server-sent events. `Last-Event-ID` goes on from there; without it the stream starts now.

    It ends when the key does.
    """
    now = here.now()
    since = parse_event_id(last_event_id, now) if last_event_id else now

    async def gone() -> bool:
        return await request.is_disconnected() or not await still_admitted(request)

    wanted = replace(wanted, reviewer=reviewer_of(caller))
    body = events(here, caller.tenant_id, wanted, since, gone)
    return StreamingResponse(body, media_type="text/event-stream", headers={"Cache-Control": "no-store"})


@router.post(
    "/decisions/batch",
    status_code=202,
    response_model=JobAnswer,
    responses={**WRONG, 415: {"model": ProblemAnswer, "description": "Neither CSV nor NDJSON"}},
    summary="Decide a file",
    openapi_extra={
        "parameters": [IDEMPOTENCY],
        "requestBody": {
            "required": True,
            "content": {
                "text/csv": {"schema": {"type": "string"}},
                "application/x-ndjson": {"schema": {"type": "string"}},
            },
        },
    },
)
async def decide_batch(
    request: Request,
    here: Here,
    types: Types,
    caller: Decider,
    once: Needed,
    type: Annotated[str, Query(min_length=1, max_length=100)],  # noqa: A002 - the name of the query parameter
    encoding: Annotated[
        str, Query(max_length=40, description="Of a CSV that is older than UTF-8.")
    ] = "utf-8-sig",
) -> Response:
    """Up to a million rows as CSV (with a header) or NDJSON, streamed. A column `amount` is what is at stake.

    A column `subject` names whose data a row is, unless the type has a field of that name.
    """
    media_type = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if media_type not in {"text/csv", "application/csv", "application/x-ndjson", "application/jsonl"}:
        raise UnsupportedMediaType("Send the file with `Content-Type: text/csv` or `application/x-ndjson`.")
    limiter: Limiter = request.app.state.limits
    ask = Ask(type, media_type, caller.name, encoding, limiter.tiers.of(caller))
    file, digest = await spool(request.stream(), here.settings.max_batch_bytes)
    try:
        async with once.changing(here, caller, content=digest) as change:
            row = await accept(here, change, types, ask, file)
            return change.answer(202, job_answer(row, here.now()), f"/v1/jobs/{row['id']}", row["id"])
    finally:
        file.close()


@router.get(
    "/jobs/{job_id}/results",
    tags=["jobs"],
    summary="The results of a batch",
    response_class=StreamingResponse,
    responses={
        200: {"content": {"text/csv": {}, "application/x-ndjson": {}}, "description": "One row a decision"}
    },
)
async def results(
    here: Here,
    caller: Reader,
    job_id: UUID,
    format: Annotated[str, Query(pattern="^(csv|ndjson)$")] = "csv",  # noqa: A002 - the name of the query parameter
) -> StreamingResponse:
    """What is decided so far, in the order of the file, streamed."""
    async with here.tenant(caller.tenant_id) as connection:
        await JobStore(connection, caller.tenant_id).get(job_id)
    write = as_csv if format == "csv" else as_ndjson
    media_type = "text/csv; charset=utf-8" if format == "csv" else "application/x-ndjson"
    name = f'attachment; filename="{job_id}.{format}"'
    body: AsyncIterator[bytes] = write(here, caller.tenant_id, job_id, reviewer_of(caller))
    return StreamingResponse(body, media_type=media_type, headers={"Content-Disposition": name})


@router.get(
    "/decisions/{decision_id}", response_model=DecisionDetail, summary="One decision, with every step"
)
async def get_decision(here: Here, caller: Reader, decision_id: UUID) -> Response:
    """The whole story: stages, rules that fired, versions, latencies, reviews and labels."""
    return json_response(await story(here, caller.tenant_id, decision_id, reviewer_of(caller)))


@router.post(
    "/decisions/{decision_id}/outcome",
    status_code=201,
    response_model=LabelAnswer,
    summary="Report what turned out to be right",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def report_outcome(
    here: Here, types: Types, caller: Handler, once: Needed, decision_id: UUID, body: OutcomeRequest
) -> Response:
    """Every outcome is a label; it changes nothing about the decision itself."""
    async with once.changing(here, caller) as change:
        connection, shown_id = change.connection, decision_id
        decision_id = await decision_behind(connection, caller.tenant_id, shown_id, reviewer_of(caller))
        if body.note is not None:
            await SubjectStore(connection, caller.tenant_id, here.sealer).refuse_erased(decision_id)
        row = await DecisionStore(connection, caller.tenant_id).get(decision_id)
        versions = Versions(row["type_version"], row["policy_version"])
        type_in_force = await types.at(connection, caller.tenant_id, row["type_name"], versions)
        check_option(body.option, type_in_force.options)
        now, new_id = here.now(), here.new_id()
        label = Label(
            new_id, decision_id, row["type_name"], "outcome", caller.name, body.option, note=body.note
        )
        await LabelStore(connection, caller.tenant_id).insert(label, now)
        await remember(here, types, connection, caller.tenant_id, decision_id)
        after = {"type": row["type_name"], "option": body.option, "right": body.option == row["option"]}
        change.record("decision.outcome_reported", "decision", decision_id, after=after)
        made = LabelAnswer(
            id=new_id, decision_id=shown_id, source="outcome", option=body.option, given_by=caller.name,
            note=body.note, created_at=now,
        )  # fmt: skip
        return change.answer(201, made, object_id=decision_id)


def check_option(option: str, options: tuple[str, ...]) -> None:
    """Raise `OptionUnknown` unless the type has this option."""
    if option not in options:
        named = ", ".join(options[:20]) + (", …" if len(options) > 20 else "")
        raise OptionUnknown(f"“{option[:100]}” is not an option of this type; it has: {named}.")
