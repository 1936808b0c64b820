"""Routes to sign in with OpenID Connect: away to the provider, and back."""

from base64 import urlsafe_b64decode
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from decidable.context import Context, Here
from decidable.kit.http import ProblemAnswer
from decidable.kit.sealing import SealBroken
from decidable.tenants.cookies import clear_sealed, set_sealed, set_session
from decidable.tenants.id_tokens import Claims
from decidable.tenants.oidc import Errand, OidcFailed, OidcOff, Provider
from decidable.tenants.oidc_people import welcome
from decidable.tenants.sessions import NewSession
from decidable.tenants.signing_in import SIGN_INS, Browser, SignInFailed, begin
from decidable.tenants.tenants import TenantSuspended

router = APIRouter(prefix="/v1/session/oidc", tags=["session"])
COOKIE = "dk_oidc"
LONGEST = 4096

OFF: dict[int | str, dict[str, Any]] = {
    404: {"model": ProblemAnswer, "description": "OpenID Connect is not set up here"}
}

log = structlog.get_logger(__name__)


@router.get(
    "/start",
    status_code=303,
    response_class=RedirectResponse,
    responses=OFF,
    openapi_extra={"security": []},
    summary="Sign in with OpenID Connect",
)
async def start(request: Request, here: Here, tenant: str | None = None, to: str = "/") -> Response:
    """Sends the browser to the provider. `to`: the address of our own to end at."""
    provider = _provider(request)
    errand = Errand.begin(tenant and tenant[:100], to, here.now())
    try:
        address = await provider.address(errand, _redirect_uri(here, request))
    except OidcFailed as failed:
        return _sorry(here, request, failed)
    answer = RedirectResponse(address, 303, {"Cache-Control": "no-store"})
    until = datetime.fromtimestamp(errand.until, UTC)
    set_sealed(here, request, answer, COOKIE, errand.packed(), until)
    return answer


@router.get(
    "/callback",
    status_code=303,
    response_class=RedirectResponse,
    responses=OFF,
    openapi_extra={"security": []},
    summary="Back from the provider",
)
async def callback(
    request: Request,
    here: Here,
    code: str | None = None,
    state: str | None = None,
    error: str | None = None,
    iss: str | None = None,
) -> Response:
    """Signs the person in and goes on; or goes to the sign-in page, with `?error=` and a code."""
    provider = _provider(request)
    try:
        errand = _errand(here, request, state)
        claims = await _claims(here, request, provider, errand, code, error, iss)
        session = await _begin(here, request, claims, errand)
    except OidcFailed as failed:
        return _sorry(here, request, failed)
    answer = RedirectResponse(errand.to, 303, {"Cache-Control": "no-store"})
    clear_sealed(here, request, answer, COOKIE)
    set_session(here, request, answer, session)
    return answer


async def _claims(
    here: Context,
    request: Request,
    provider: Provider,
    errand: Errand,
    code: str | None,
    error: str | None,
    iss: str | None,
) -> Claims:
    if iss is not None and iss != provider.issuer:  # RFC 9207: another provider's answer, mixed in
        raise OidcFailed("oidc_untrusted", "the answer names another issuer")
    if error is not None:
        cancelled = error in {"access_denied", "login_required", "interaction_required", "consent_required"}
        raise OidcFailed("oidc_cancelled" if cancelled else "oidc_refused", error[:80])
    if not code:
        raise OidcFailed("oidc_refused", "no code came back")
    return await provider.claims(code, errand, _redirect_uri(here, request), here.now())


async def _begin(here: Context, request: Request, claims: Claims, errand: Errand) -> NewSession:
    browser = Browser.of(request)
    tenant, person = await welcome(here, browser, claims, errand.tenant)
    try:
        return await begin(here, browser, tenant, person, "oidc")
    except TenantSuspended as cause:
        raise OidcFailed("oidc_suspended") from cause
    except SignInFailed as cause:
        raise OidcFailed("oidc_disabled", cause.detail) from cause


def _provider(request: Request) -> Provider:
    provider: Provider | None = request.app.state.oidc
    if provider is None:
        raise OidcOff(
            "OpenID Connect is not set up here; set DECIDABLE_OIDC_ISSUER, or sign in with a password."
        )
    return provider


def _errand(here: Context, request: Request, state: str | None) -> Errand:
    """What this browser left with. Raises `OidcFailed`."""
    text = request.cookies.get(COOKIE, "")[:LONGEST]
    try:
        content = here.sealer.open(urlsafe_b64decode(text.encode("ascii", "replace")), COOKIE.encode())
    except (SealBroken, ValueError):
        raise OidcFailed("oidc_expired", "the browser did not leave from here") from None
    errand = Errand.unpacked(content)
    errand.check(state, here.now())
    return errand


def _redirect_uri(here: Context, request: Request) -> str:
    base = here.settings.public_url or f"{request.url.scheme}://{request.url.netloc}"
    return f"{base}/v1/session/oidc/callback"


def _sorry(here: Context, request: Request, failed: OidcFailed) -> Response:
    SIGN_INS.labels("oidc", "failed").inc()
    log.warning("sign_in_failed", way="oidc", reason=failed.code, detail=failed.detail)
    answer = RedirectResponse(
        f"/sign-in?{urlencode({'error': failed.code})}", 303, {"Cache-Control": "no-store"}
    )
    clear_sealed(here, request, answer, COOKIE)
    return answer
