"""The two cookies of a session, and the checks that keep other sites from using it.

`dk_session` is out of reach of scripts. `dk_csrf` can be read by our own pages only; they send it back in
`X-CSRF-Token`, which another site cannot. It is an HMAC of the session's text: nothing of it is stored.
"""

import hmac
from base64 import urlsafe_b64encode
from datetime import datetime
from urllib.parse import urlsplit

from fastapi import Request, Response
from fastapi.security import APIKeyCookie

from decidable.context import Context
from decidable.kit.errors import AppError
from decidable.kit.headers import came_by_https
from decidable.tenants.sessions import LONGEST_COOKIE, NewSession

SESSION = "dk_session"
CSRF = "dk_csrf"
CSRF_HEADER = "x-csrf-token"
cookie = APIKeyCookie(
    name=SESSION, auto_error=False, description="A session; changes need `X-CSRF-Token` as well."
)
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class CsrfRefused(AppError):
    """The request may come from a page that is not ours."""

    code = "csrf"
    status = 403
    title = "The request may come from another site"


def session_of(request: Request) -> str | None:
    """The session that the browser sent, if it could be one."""
    text = request.cookies.get(SESSION)
    return text if text and len(text) <= LONGEST_COOKIE and text.isascii() else None


def csrf_token(context: Context, session: str) -> str:
    """What must come back in `X-CSRF-Token` with every change."""
    digest = hmac.digest(context.sealer.derive("csrf"), session.encode(), "sha256")
    return urlsafe_b64encode(digest).decode().rstrip("=")


def check_csrf(context: Context, request: Request, session: str) -> None:
    """Raise `CsrfRefused` unless one of our own pages sent a request that changes something."""
    if request.method in SAFE_METHODS:
        return
    check_origin(context, request)
    given = request.headers.get(CSRF_HEADER, "")
    if not hmac.compare_digest(given.encode("latin-1", "replace"), csrf_token(context, session).encode()):
        raise CsrfRefused(
            f"Send the value of the cookie {CSRF} in the header X-CSRF-Token with every change."
        )


def check_origin(context: Context, request: Request) -> None:
    """Raise `CsrfRefused` if the browser says that another site's page sent this."""
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    foreign = site is not None and site not in {"same-origin", "none"}
    if foreign or (origin is not None and not _is_ours(context, request, origin)):
        raise CsrfRefused(
            "This came from a page of another site. If it is this one, set DECIDABLE_PUBLIC_URL to the address "
            "that people type."
        )


def set_session(context: Context, request: Request, response: Response, session: NewSession) -> None:
    """Hand a new session to the browser."""
    age = int((session.expires_at - context.now()).total_seconds())
    secure = _is_secure(context, request)
    response.set_cookie(
        SESSION, session.text, max_age=age, path="/", secure=secure, httponly=True, samesite="lax"
    )
    token = csrf_token(context, session.text)
    response.set_cookie(CSRF, token, max_age=age, path="/", secure=secure, httponly=False, samesite="lax")


def clear_session(context: Context, request: Request, response: Response) -> None:
    """Have the browser forget its session."""
    secure = _is_secure(context, request)
    response.delete_cookie(SESSION, path="/", secure=secure, httponly=True, samesite="lax")
    response.delete_cookie(CSRF, path="/", secure=secure, httponly=False, samesite="lax")


def set_sealed(
    context: Context, request: Request, response: Response, name: str, content: bytes, expires_at: datetime
) -> None:
    """Keep something in the browser that it can neither read nor change; `opened` reads it back."""
    text = urlsafe_b64encode(context.sealer.seal(content, name.encode())).decode()
    age = int((expires_at - context.now()).total_seconds())
    secure = _is_secure(context, request)
    response.set_cookie(
        name, text, max_age=age, path="/v1/session", secure=secure, httponly=True, samesite="lax"
    )


def clear_sealed(context: Context, request: Request, response: Response, name: str) -> None:
    """Have the browser forget it."""
    secure = _is_secure(context, request)
    response.delete_cookie(name, path="/v1/session", secure=secure, httponly=True, samesite="lax")


def _is_secure(context: Context, request: Request) -> bool:
    return came_by_https(request.scope, context.settings.public_url)


def _is_ours(context: Context, request: Request, origin: str) -> bool:
    """Whether an `Origin` is the public address, or the host that the request itself went to."""
    return origin == context.settings.public_url or (
        origin.startswith(("http://", "https://")) and urlsplit(origin).netloc == request.headers.get("host")
    )
