"""What every answer tells a browser: run nothing that we did not send, show us in nobody's frame, guess nothing."""

from collections.abc import Iterable, Sequence

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from starlette.types import Message, Scope

Header = tuple[bytes, bytes]

CLOSED_CSP = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
"""For answers that are data: a browser that shows one loads and runs nothing."""

PERMISSIONS = ", ".join(
    f"{name}=()"
    for name in (
        "accelerometer",
        "autoplay",
        "camera",
        "display-capture",
        "encrypted-media",
        "fullscreen",
        "geolocation",
        "gyroscope",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "publickey-credentials-get",
        "screen-wake-lock",
        "usb",
        "xr-spatial-tracking",
    )
)
HSTS_SECONDS = 365 * 24 * 3600

_ALWAYS: tuple[Header, ...] = (
    (b"content-security-policy", CLOSED_CSP.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"permissions-policy", PERMISSIONS.encode()),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
)
_HTTPS: Header = (b"strict-transport-security", f"max-age={HSTS_SECONDS}".encode())


def page_csp(nonce: str) -> str:
    """The policy of a page: our own files, styles that carry this answer's nonce, and nothing else."""
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:;"
        " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )


def guard(message: Message, *, https: bool) -> None:
    """Add to the start of an answer each header that its route has not set itself."""
    headers: list[Header] = message.setdefault("headers", [])
    said = {name.lower() for name, _ in headers}
    wanted: Iterable[Header] = (*_ALWAYS, _HTTPS) if https else _ALWAYS
    headers.extend(header for header in wanted if header[0] not in said)


def came_by_https(scope: Scope, public_url: str | None) -> bool:
    """Whether the browser speaks TLS: to this process or its proxy, or as the public address says."""
    return scope.get("scheme") == "https" or (public_url or "").startswith("https://")


_CORS_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_CORS_SENT = (
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "Last-Event-ID",
    "Prefer",
    "X-API-Key",
    "X-Request-ID",
    "X-Tenant",
)
_CORS_SHOWN = ("Location", "RateLimit", "RateLimit-Policy", "Retry-After", "X-Request-ID")


def let_in(app: FastAPI, origins: Sequence[str]) -> None:
    """Let scripts of these origins call the API with a key. Cookies never count across origins."""
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(origins),
        allow_methods=_CORS_METHODS,
        allow_headers=_CORS_SENT,
        expose_headers=_CORS_SHOWN,
        allow_credentials=False,
    )
