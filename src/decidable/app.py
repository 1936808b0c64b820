"""The API process, put together: what exists is built here and passed in."""

import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
import uvloop
from fastapi import FastAPI
from starlette.types import Scope

from decidable import __version__
from decidable.access.check import bearer, header
from decidable.analytics import api as analytics
from decidable.analytics.counting import UsageCounts
from decidable.audit import api as audit
from decidable.audit import subjects_api as subjects
from decidable.context import Context
from decidable.decision import api as decisions
from decidable.decision import past_api as past
from decidable.decision.desk import Desk
from decidable.decision.types import TypeCache
from decidable.idempotency import once
from decidable.jobs import api as jobs
from decidable.kit import headers, http
from decidable.kit.addresses import Addresses, KnownMethods
from decidable.kit.db import make_pool
from decidable.kit.described import describe
from decidable.kit.lane import Lane
from decidable.kit.recurring import Recurring
from decidable.kit.runtime import TIDY_EVERY_SECONDS, settle, tidy
from decidable.learning import api as learning
from decidable.learning import monitors_api
from decidable.learning.backtest import api as backtest
from decidable.learning.certificates import api as certificates
from decidable.learning.load import api as load
from decidable.learning.releases import api as releases
from decidable.operate import export, health
from decidable.operate.metrics import observe_request
from decidable.operate.presence import Presence
from decidable.review import api as reviews
from decidable.review import quality_api, seeding_api
from decidable.settings import Settings
from decidable.tenants import api as tenants
from decidable.tenants import (
    keys_api,
    oidc_api,
    people_api,
    roles_api,
    sessions_api,
    tenants_api,
    tiers_api,
)
from decidable.tenants.cookies import cookie
from decidable.tenants.door import Door
from decidable.tenants.limits import Limiter
from decidable.tenants.oidc import Provider
from decidable.tenants.tiers import load_tiers
from decidable.web import docs, pages
from decidable.webhooks import api as webhooks

DESCRIPTION = (
    "One model proposes, another challenges, a written policy rules, people review what is uncertain."
)
STREAMED = ("/v1/decisions/batch", "/v1/decision-types", "/v1/decision-types/preview")
"""Paths whose bodies have a limit of their own."""
KEEP_ALIVE_SECONDS = 75
"""Longer than balancers (nginx: 60 s) and clients keep idle connections: whoever closes first must not be the server,
or a request that is just being sent on one gets no answer."""
WRITE_COUNTS_EVERY = 1.0


PARTS = (
    decisions,
    past,
    tenants,
    roles_api,
    keys_api,
    tenants_api,
    tiers_api,
    people_api,
    sessions_api,
    oidc_api,
    quality_api,
    reviews,
    seeding_api,
    jobs,
    learning,
    certificates,
    monitors_api,
    backtest,
    releases,
    load,
    analytics,
    webhooks,
    audit,
    subjects,
    export,
    health,
    docs,
    pages,
)
"""What has routes, in the order in which addresses are looked up: the busiest first, the pages last."""


def create_app(settings: Settings, dsn: str, processes: Callable[[], int] | None = None) -> FastAPI:
    """The application; it opens its pool when it starts and drains when it ends.

    `processes` tells how many API processes share the limits. Raises `TiersInvalid`.
    """
    load_tiers(settings.tiers_file)  # what is wrong with it is said before anything is served

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        pool = make_pool(
            dsn, minimum=settings.api_pool_min, maximum=settings.api_pool_max, name="decidable-api"
        )
        await pool.open()
        context = Context(settings, pool)
        desk = Desk(context, app.state.types)
        limits, usage = make_limiter(context, processes), UsageCounts(context)
        app.state.context, app.state.desk, app.state.door = context, desk, Door(context)
        app.state.oidc = Provider(settings) if settings.oidc_issuer else None
        app.state.limits, app.state.usage = limits, usage
        recurring = [
            Recurring(WRITE_COUNTS_EVERY, {"limits": limits.tend, "usage": usage.flush}),
            Recurring(TIDY_EVERY_SECONDS, {"tidy": tidy}, last_round=False),
        ]
        desk.open()
        for each in recurring:
            each.start()
        try:
            yield
        finally:
            await desk.close()
            for each in recurring:
                await each.stop()
            await limits.close()
            await pool.close()

    def observe(scope: Scope, route: str, status: int, seconds: float) -> None:
        observe_request(scope["method"], route, status, seconds)
        caller = scope.get("caller")
        if caller is not None:
            app.state.usage.count(caller, f"{scope['method']} {route}", status, seconds)

    app = FastAPI(
        title="Decidable",
        version=__version__,
        description=DESCRIPTION,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
    )
    app.state.types = TypeCache()
    for part in PARTS:
        app.include_router(part.router)
    app.state.addresses = Addresses(part.router for part in PARTS)
    app.add_middleware(KnownMethods, addresses=app.state.addresses)
    http.install(app)
    once.install(app)
    app.add_middleware(Lane, way=decisions.SHORT_WAY)
    if settings.cors_origins:
        headers.let_in(app, settings.cors_origins)
    app.add_middleware(
        http.Edge,
        max_body_bytes=settings.max_body_bytes,
        unlimited=STREAMED,
        observe=observe,
        public_url=settings.public_url,
    )
    app.openapi = lambda: _describe(app)  # type: ignore[method-assign]
    return app


def make_limiter(context: Context, processes: Callable[[], int] | None = None) -> Limiter:
    """Who counts requests: in Redis if it is set, else in this process."""
    settings = context.settings
    shared = None
    if settings.redis_url is not None:
        # A part that only some installations load.
        from decidable.tenants.shared_counters import SharedCounters

        shared = SharedCounters(settings.redis_url.get_secret_value())
    return Limiter(
        context, load_tiers(settings.tiers_file), shared, processes or (lambda: settings.api_processes)
    )


def _describe(app: FastAPI) -> dict[str, Any]:
    """OpenAPI with the two ways to send a key, the session, and what every route may refuse."""
    if app.openapi_schema is None:
        made = FastAPI.openapi(app)
        schemes = {"bearer": bearer.model, "header": header.model, "cookie": cookie.model}
        written = {
            name: model.model_dump(by_alias=True, exclude_none=True, mode="json")
            for name, model in schemes.items()
        }
        describe(made, written)
        app.openapi_schema = made
    return app.openapi_schema


def openapi() -> dict[str, Any]:
    """The description of the API, without starting anything."""
    return create_app(Settings(), "postgresql:///").openapi()


def serve(settings: Settings, dsn: str, *, together: bool = False) -> None:
    """Serve until told to stop; then finish what has begun. `together`: other processes serve on this port too.

    Raises `NotAlone` where another process serves this database and they could not count limits together.
    """
    shared = settings.redis_url is not None
    with Presence(dsn, shared=shared, expected=settings.api_processes) as presence:
        config = uvicorn.Config(
            create_app(settings, dsn, presence.processes),
            host=settings.host,
            port=settings.port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=int(settings.drain_seconds),
        )
        settle()
        sockets = [_shared_port(settings.host, settings.port)] if together else None
        uvloop.run(uvicorn.Server(config).serve(sockets))


def _shared_port(host: str, port: int) -> socket.socket:
    """A socket on a port that several processes listen on: the kernel deals connections out among them."""
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    made = socket.socket(family, kind, protocol)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    made.bind(address)
    return made
