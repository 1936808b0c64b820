"""Routes to sign in and out with a local account."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response

from decidable.access.caller import Caller, Unauthorized
from decidable.access.check import admitted
from decidable.access.permissions import ALL_TENANTS
from decidable.context import Context, Here
from decidable.kit.db import fetch_all
from decidable.kit.http import ProblemAnswer, json_response
from decidable.tenants.attempts import TooManyAttempts
from decidable.tenants.cookies import check_csrf, check_origin, clear_session, session_of, set_session
from decidable.tenants.door import Door, authenticate_session
from decidable.tenants.oidc import sentence
from decidable.tenants.people_schemas import (
    NewPasswordRequest,
    OidcOption,
    SessionAnswer,
    SessionOptions,
    SignInProblem,
    SignInRequest,
)
from decidable.tenants.sessions import NewSession, find
from decidable.tenants.signing_in import Browser, change_password, end, sign_in
from decidable.tenants.tenants import ALL

router = APIRouter(prefix="/v1/session", tags=["session"])
OPEN: dict[str, list[str]] = {"security": []}
SLOWED: dict[int | str, dict[str, Any]] = {
    429: {"model": ProblemAnswer, "description": "Too many failures: wait for `Retry-After` seconds"}
}


@router.get("/options", summary="How one can sign in", openapi_extra=OPEN)
async def options(here: Here, error: str | None = None) -> SessionOptions:
    """For the sign-in page, before anybody is known."""
    settings = here.settings
    oidc = OidcOption(name=settings.oidc_name) if settings.oidc_issuer else None
    tenant = settings.oidc_tenant or await _only_tenant(here)
    detail = sentence(settings, error) if error else None
    problem = SignInProblem(code=error, detail=detail) if error and detail else None
    return SessionOptions(local=True, oidc=oidc, tenant=tenant, problem=problem)


@router.post(
    "", status_code=201, response_model=SessionAnswer, responses=SLOWED, summary="Sign in", openapi_extra=OPEN
)
async def start_session(request: Request, here: Here, body: SignInRequest) -> Response:
    """Sets the cookies `dk_session` and `dk_csrf`; send the latter's value in `X-CSRF-Token` with every change."""
    check_origin(here, request)
    browser, password = Browser.of(request), body.password.get_secret_value()
    try:
        session = await sign_in(here, browser, body.tenant, body.email, password)
    except TooManyAttempts as slowed:
        _retry_after(request, slowed)
        raise
    return await _signed_in(here, request, session, status=201)


@router.get("", summary="Who is signed in")
async def get_session(
    request: Request, here: Here, caller: Annotated[Caller, Depends(admitted)]
) -> SessionAnswer:
    """The person of the session that the browser sends; 401 without one."""
    found = await find(here, session_of(request) or "")
    if caller.kind != "person" or found is None:
        raise Unauthorized("Nobody is signed in; POST /v1/session signs in.")
    session, person = found
    return _answer(caller, session.ends_at, has_password=person["has_password"])


@router.delete("", status_code=204, summary="Sign out", openapi_extra=OPEN)
async def end_session(request: Request, here: Here) -> Response:
    """The session is over on the server, whoever holds its cookie."""
    answer = Response(status_code=204)
    text = session_of(request)
    if text:
        check_csrf(here, request, text)
        await end(here, Browser.of(request), "signed out")
        _door(request).forget(text)
    clear_session(here, request, answer)
    return answer


@router.post("/password", response_model=SessionAnswer, responses=SLOWED, summary="Choose another password")
async def new_password(
    request: Request, here: Here, caller: Annotated[Caller, Depends(admitted)], body: NewPasswordRequest
) -> Response:
    """For oneself. All other sessions end, and this one is replaced."""
    if caller.kind != "person":
        raise Unauthorized("Nobody is signed in; POST /v1/session signs in.")
    current, new = body.current.get_secret_value(), body.new.get_secret_value()
    try:
        session = await change_password(here, Browser.of(request), current, new)
    except TooManyAttempts as slowed:
        _retry_after(request, slowed)
        raise
    _door(request).forget(session_of(request) or "")
    return await _signed_in(here, request, session, status=200)


async def _signed_in(here: Context, request: Request, session: NewSession, status: int) -> Response:
    known = await authenticate_session(here, session.text)
    shown = _answer(known.caller, known.expires_at, has_password=True)
    answer = json_response(shown.model_dump(mode="json"), status)
    set_session(here, request, answer, session)
    return answer


def _answer(caller: Caller, expires_at: datetime | None, *, has_password: bool) -> SessionAnswer:
    return SessionAnswer(
        tenant=caller.tenant,
        id=caller.id,
        email=caller.prefix,
        name=caller.name,
        role=caller.role,
        permissions=sorted(caller.permissions),
        tenants=caller.permissions >= ALL_TENANTS,
        has_password=has_password,
        expires_at=expires_at,
    )


def _door(request: Request) -> Door:
    door: Door = request.app.state.door
    return door


def _retry_after(request: Request, slowed: TooManyAttempts) -> None:
    headers = request.scope.setdefault("answer_headers", [])
    headers.append((b"retry-after", str(slowed.retry_after).encode()))


async def _only_tenant(context: Context) -> str | None:
    """The one tenant of an installation that has no other: nobody needs to type its name."""
    async with context.known_as(ALL) as connection:
        rows = await fetch_all(connection, "select name from tenants where status = 'active' limit 2", {})
    return rows[0]["name"] if len(rows) == 1 else None
