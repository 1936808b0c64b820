"""Routes about policies as releases, and about the policy in the shadow."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from psycopg.rows import DictRow

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.audit.changing import Change, changing
from decidable.context import Context, Here
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import AnsweredChange, Needed
from decidable.kit.errors import AppError
from decidable.kit.http import (
    Limit,
    ProblemAnswer,
    decode_id_cursor,
    decode_number_cursor,
    encode_cursor,
    page,
)
from decidable.learning.backtest.schemas import BacktestRequest
from decidable.learning.releases import releases
from decidable.learning.releases.schemas import (
    CommentAnswer,
    CommentRequest,
    DiffAnswer,
    DraftRequest,
    PublishRequest,
    ReleaseAnswer,
    ReleasePage,
    ReleaseSummary,
    RevertRequest,
    ShadowAnswer,
    ShadowRequest,
    TestRequest,
)
from decidable.learning.releases.store import ReleaseStore

router = APIRouter(prefix="/v1/decision-types", tags=["policies"])
Reader = Annotated[Caller, Depends(allowed(Permission.TYPES_READ))]
Tester = Annotated[Caller, Depends(allowed(Permission.TYPES_WRITE, heavy=True))]
Member = Annotated[Caller, Depends(allowed(Permission.TYPES_WRITE))]
Version = Annotated[int, Path(ge=1, le=2**31 - 1)]
UNKNOWN: dict[int | str, dict[str, Any]] = {
    404: {"model": ProblemAnswer, "description": "No such decision type, or no such version"}
}
CONFLICT: dict[int | str, dict[str, Any]] = {
    **UNKNOWN,
    409: {
        "model": ProblemAnswer,
        "description": "It does not stand where it must; the detail says how to mend it",
    },
}


@router.get("/{name}/policies", responses=UNKNOWN, summary="List the versions of a policy")
async def list_policies(
    here: Here, caller: Reader, name: str, limit: Limit = 50, after: str | None = None
) -> ReleasePage:
    """Newest first: drafts, the one in force, and those that it superseded."""
    async with here.tenant(caller.tenant_id) as connection:
        store = ReleaseStore(connection, caller.tenant_id, name)
        in_force = await _in_force(store)
        rows = await store.page(limit, decode_number_cursor(after))
    shown = page(
        [_summary(row, in_force) for row in rows], limit, lambda item: encode_cursor(str(item.version))
    )
    return ReleasePage(**shown)


@router.post(
    "/{name}/policies",
    status_code=201,
    response_model=ReleaseAnswer,
    responses={
        **UNKNOWN,
        422: {"model": ProblemAnswer, "description": "The policy is not valid, line by line"},
    },
    summary="Draft a policy",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def draft_policy(here: Here, caller: Member, once: Needed, name: str, body: DraftRequest) -> Response:
    """A draft rules nothing. One that does not parse, or does not fit the type, is refused and not kept."""
    async with once.changing(here, caller) as change:
        row = await releases.draft(here, change, name, body.text, body.comment, caller.label)
        return await _created(here, caller, change, name, row)


@router.get("/{name}/policies/{version}", responses=UNKNOWN, summary="One version of a policy")
async def get_policy_version(here: Here, caller: Reader, name: str, version: Version) -> ReleaseAnswer:
    """Its text, what it was tested with, and what was said about it."""
    async with here.tenant(caller.tenant_id) as connection:
        store = ReleaseStore(connection, caller.tenant_id, name)
        return await _answer(here, caller, store, await _known(store, version))


@router.get("/{name}/policies/{version}/diff", responses=UNKNOWN, summary="What a version changes")
async def diff_policy(
    here: Here,
    caller: Reader,
    name: str,
    version: Version,
    against: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
) -> DiffAnswer:
    """Against another version; against the one that it is based on, or else that in force, unless given."""
    async with here.tenant(caller.tenant_id) as connection:
        return await releases.difference(ReleaseStore(connection, caller.tenant_id, name), version, against)


@router.post(
    "/{name}/policies/{version}/comments",
    status_code=201,
    response_model=CommentAnswer,
    responses=UNKNOWN,
    summary="Comment on a version",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def comment_policy(
    here: Here, caller: Member, once: Needed, name: str, version: Version, body: CommentRequest
) -> Response:
    """For whoever publishes it, and for whoever asks later why."""
    async with once.changing(here, caller) as change:
        _, row = await releases.comment(here, change, name, version, body.text, caller.label)
        return change.answer(201, CommentAnswer(**row), object_id=row["id"])


@router.post("/{name}/policies/{version}/test", responses=CONFLICT, summary="Test a draft on history")
async def test_policy(
    request: Request, here: Here, caller: Tester, name: str, version: Version, body: TestRequest
) -> ReleaseAnswer:
    """Runs the backtest against what is in force and keeps what it says with the draft."""
    asked = BacktestRequest(policy_version=version, limit=0, **body.model_dump())
    kept = await releases.tested(here, request.app.state.types, caller.tenant_id, name, asked)
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        row = await releases.keep_test(here, change, name, version, kept)
        return await _changed(here, caller, change, name, row)


@router.post("/{name}/policies/{version}/publish", responses=CONFLICT, summary="Publish a tested draft")
async def publish_policy_version(
    here: Here, caller: Member, name: str, version: Version, body: PublishRequest
) -> ReleaseAnswer:
    """By another person than its author, unless the installation lets people publish alone. Of two who publish
    at once one wins; the other gets 409, and nothing is half published."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        row = await releases.publish(here, change, name, version, body.expected_version, caller.label)
        return await _changed(here, caller, change, name, row)


@router.post("/{name}/policies/{version}/withdraw", responses=CONFLICT, summary="Give a draft up")
async def withdraw_policy(here: Here, caller: Member, name: str, version: Version) -> ReleaseAnswer:
    """For good; its text stays readable."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        row = await releases.withdraw(here, change, name, version)
        return await _changed(here, caller, change, name, row)


@router.post(
    "/{name}/policies/{version}/revert",
    status_code=201,
    response_model=ReleaseAnswer,
    responses=UNKNOWN,
    summary="Draft with the text of a version",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def revert_policy(
    here: Here, caller: Member, once: Needed, name: str, version: Version, body: RevertRequest
) -> Response:
    """A new draft on top of what is in force; it is tested and published like any other."""
    async with once.changing(here, caller) as change:
        row = await releases.revert(here, change, name, version, body.comment, caller.label)
        return await _created(here, caller, change, name, row)


# --- the shadow -----------------------------------------------------------------------------------


@router.get("/{name}/shadow", responses=UNKNOWN, summary="What a policy in the shadow says")
async def get_shadow(
    here: Here,
    caller: Reader,
    name: str,
    policy_version: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
    limit: Limit = 50,
    after: str | None = None,
) -> ShadowAnswer:
    """Beside the rulings that were served; of the version that is tried now, or of another that was."""
    before = decode_id_cursor(after)
    async with here.tenant(caller.tenant_id) as connection:
        store = ReleaseStore(connection, caller.tenant_id, name)
        in_force = await _in_force(store)
        version = policy_version or in_force["shadow_policy"]
        counts = [] if version is None else await store.shadow_counts(version)
        rows = [] if version is None else await store.shadow_flips(version, limit, before)
    n = sum(row["n"] for row in counts)
    agreements = sum(row["n"] for row in counts if row["served"] == row["ruling"])
    flips = [row for row in counts if row["served"] != row["ruling"]]
    told = {
        "policy_version": version,
        "in_force": in_force["policy_version"],
        "since": min((row["since"] for row in counts), default=None),
        "n": n,
        "agreements": agreements,
        "agreement": agreements / n if n else None,
        "flips": [{"from": row["served"], "to": row["ruling"], "n": row["n"]} for row in flips],
        "decisions": page([_flip(row) for row in rows], limit, lambda item: encode_cursor(str(item["id"]))),
    }
    return ShadowAnswer.model_validate(told)


@router.put("/{name}/shadow", responses=CONFLICT, summary="Try a draft in the shadow")
async def put_shadow(here: Here, caller: Member, name: str, body: ShadowRequest) -> ShadowAnswer:
    """It rules on live decisions from now on beside the policy in force, and serves nobody."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        await releases.put_in_shadow(here, change, name, body.policy_version)
    return await get_shadow(here, caller, name)


@router.delete("/{name}/shadow", status_code=204, responses=UNKNOWN, summary="End the shadow")
async def delete_shadow(here: Here, caller: Member, name: str) -> None:
    """What it said so far can still be read."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        await releases.put_in_shadow(here, change, name, None)


def _flip(row: DictRow) -> dict[str, Any]:
    return {
        "id": row["decision_id"],
        "url": f"/v1/decisions/{row['decision_id']}",
        "from": row["served"],
        "to": row["ruling"],
        "risk_tier": row["risk_tier"],
        "reviewers": row["reviewers"],
        "first_reason": row["first_reason"],
        "at": row["created_at"],
    }


async def _in_force(store: ReleaseStore) -> DictRow:
    row = await store.in_force()
    if row is None:
        raise releases.no_type(store.type_name)
    return row


async def _known(store: ReleaseStore, version: int) -> DictRow:
    await _in_force(store)
    return await releases.release(store, version)


def _summary(row: DictRow, in_force: DictRow) -> ReleaseSummary:
    return ReleaseSummary(**releases.summarised(row, in_force))


async def _answer(here: Context, caller: Caller, store: ReleaseStore, row: DictRow) -> ReleaseAnswer:
    in_force = await _in_force(store)
    why_not = _why_not(here, caller, row, in_force)
    return ReleaseAnswer.model_validate(
        {
            **releases.summarised(row, in_force),
            "text": row["text"],
            "test": row["test"],
            "comments": await store.comments(row["version"]),
            "may_publish": why_not is None,
            "why_not": why_not,
        }
    )


def _why_not(here: Context, caller: Caller, row: DictRow, in_force: DictRow) -> str | None:
    try:
        releases.check_publishable(here, in_force, row, None, caller.label)
    except AppError as error:
        return error.detail
    allowed_to = Permission.TYPES_WRITE in caller.permissions
    return None if allowed_to else f"It needs the permission {Permission.TYPES_WRITE}."


async def _changed(here: Context, caller: Caller, change: Change, name: str, row: DictRow) -> ReleaseAnswer:
    return await _answer(here, caller, ReleaseStore(change.connection, caller.tenant_id, name), row)


async def _created(
    here: Context, caller: Caller, change: AnsweredChange, name: str, row: DictRow
) -> Response:
    told = await _changed(here, caller, change, name, row)
    location = f"/v1/decision-types/{name}/policies/{row['version']}"
    body = told.model_dump(mode="json", by_alias=True)
    return change.answer(201, body, location, row["version"])
