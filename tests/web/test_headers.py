"""What every answer tells a browser, whatever it answers; and that no other origin is let in unasked."""

import re
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from pydantic import ValidationError

from decidable.app import create_app
from decidable.settings import Settings
from tests.world import World, settings_of_tests

EVERYWHERE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
}
ADDRESSES = [
    ("GET", "/"),
    ("GET", "/decisions/deep/link"),
    ("GET", "/assets/index.js"),
    ("GET", "/assets/absent.js"),
    ("GET", "/docs"),
    ("GET", "/docs/swagger-ui.css"),
    ("GET", "/docs/absent.js"),
    ("GET", "/openapi.json"),
    ("GET", "/health"),
    ("GET", "/metrics"),
    ("GET", "/v1/me"),
    ("GET", "/v1/none"),
    ("POST", "/v1/decisions"),
    ("POST", "/v1/session"),
    ("DELETE", "/"),
    ("OPTIONS", "/v1/me"),
]


def browser(app: FastAPI, base: str = "http://here") -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url=base)


@pytest.mark.parametrize(("method", "path"), ADDRESSES)
async def test_every_answer_carries_them(app: FastAPI, method: str, path: str) -> None:
    async with browser(app) as web:
        answer = await web.request(method, path, headers={"Origin": "https://evil.example"})
    for name, value in EVERYWHERE.items():
        assert answer.headers.get_list(name) == [value], f"{method} {path} {name}"
    (policy,) = answer.headers.get_list("content-security-policy")
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert "base-uri 'none'" in policy
    assert "unsafe" not in policy
    assert "*" not in policy
    assert "camera=()" in answer.headers["permissions-policy"]
    assert "strict-transport-security" not in answer.headers
    assert not [name for name in answer.headers if name.startswith("access-control-")]


async def test_a_failure_and_a_body_that_is_too_large_carry_them_too(app: FastAPI) -> None:
    @app.get("/v1/broken")
    async def broken() -> None:
        raise RuntimeError("a bug")

    app.router.routes.insert(0, app.router.routes.pop())
    async with browser(app) as web:
        for answer in (
            await web.get("/v1/broken"),
            await web.post("/v1/decisions", content=b"x" * 2_000_000),
        ):
            assert answer.status_code in {500, 413}
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert answer.headers["content-security-policy"].startswith("default-src 'none'")


async def test_pages_run_our_scripts_alone_and_each_has_a_nonce_of_its_own(app: FastAPI) -> None:
    async with browser(app) as web:
        first, second = await web.get("/"), await web.get("/")
    nonces = []
    for answer in (first, second):
        policy = answer.headers["content-security-policy"]
        assert "script-src 'self';" in policy
        assert "connect-src 'self'" in policy
        assert "img-src 'self' data:" in policy
        assert "form-action 'self'" in policy
        (nonce,) = re.findall(r"style-src 'self' 'nonce-([\w-]{20,})'", policy)
        assert f'nonce="{nonce}"' in answer.text
        assert answer.headers["cache-control"] == "no-store"
        assert not re.search(r"<script(?![^>]* src=)|<style| on\w+=", answer.text)
        nonces.append(nonce)
    assert nonces[0] != nonces[1]


@pytest.mark.parametrize(
    "path", ["/index.html", "/../pages.py", "/%2e%2e/pages.py", "/assets/../../pages.py"]
)
async def test_nothing_else_is_served(app: FastAPI, path: str) -> None:
    async with browser(app) as web:
        answer = await web.get(path)
    assert answer.status_code == 404 or "NONCE-OF-THIS-ANSWER" not in answer.text
    assert "APIRouter" not in answer.text


async def test_browsers_are_held_to_https_where_people_come_by_it(world: World, app: FastAPI) -> None:
    async with browser(app, "https://here") as web:
        assert (await web.get("/health")).headers["strict-transport-security"] == "max-age=31536000"
    behind = create_app(settings_of_tests(public_url="https://decide.example.org"), world.application)
    async with behind.router.lifespan_context(behind), browser(behind) as web:
        assert (await web.get("/")).headers["strict-transport-security"] == "max-age=31536000"


async def test_origins_are_let_in_by_setting_without_cookies(world: World) -> None:
    settings = settings_of_tests(cors_origins="https://app.example.org, http://localhost:3000")
    app = create_app(settings, world.application)
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    async with app.router.lifespan_context(app), browser(app) as web:
        for origin in ("https://app.example.org", "http://localhost:3000"):
            preflight = await web.options("/v1/decisions", headers={"Origin": origin, **asked})
            assert preflight.status_code == 200
            assert preflight.headers["access-control-allow-origin"] == origin
            assert preflight.headers["x-content-type-options"] == "nosniff"
            answer = await web.get("/v1/me", headers={"Origin": origin, **world.key()})
            assert answer.headers["access-control-allow-origin"] == origin
            assert "access-control-allow-credentials" not in answer.headers
        for origin in ("https://evil.example", "https://app.example.org.evil.example", "null"):
            refused = await web.options("/v1/decisions", headers={"Origin": origin, **asked})
            assert refused.status_code == 400
            assert "access-control-allow-origin" not in refused.headers
            answer = await web.get("/v1/me", headers={"Origin": origin, **world.key()})
            assert "access-control-allow-origin" not in answer.headers


@pytest.mark.parametrize(
    "wrong",
    [
        {"cors_origins": "*"},
        {"cors_origins": "https://app.example.org/path"},
        {"cors_origins": "app.example.org"},
        {"cors_origins": "https://*.example.org"},
        {"public_url": "decide.example.org"},
        {"public_url": "https://decide.example.org/below"},
        {"oidc_issuer": "http://login.example.org", "oidc_client_id": "x"},
        {"oidc_issuer": "https://login.example.org"},
        {"oidc_scopes": "email"},
        {"oidc_role_map": {"a": "owner"}},
    ],
)
def test_settings_that_would_open_too_much_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Settings(**wrong)
