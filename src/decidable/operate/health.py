"""Is it well: the checks behind `/health`, and the routes that operators and balancers ask."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Literal

import structlog
from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from psycopg import Error
from psycopg_pool import PoolTimeout

from decidable import __version__
from decidable.context import Context, Here
from decidable.jobs.queue import depth
from decidable.kit.clock import iso_millis
from decidable.kit.db import Connection
from decidable.kit.http import Schema, json_response
from decidable.learning.metrics import measure as measure_certificates
from decidable.operate.metrics import QUEUE_DEPTH, QUEUE_OLDEST, measure_pool
from decidable.tenants.limits import Limiter
from decidable.webhooks.metrics import measure as measure_webhooks

CHECK_SECONDS = 2.0
WORKER_SILENCE_SECONDS = 30.0

router = APIRouter(tags=["operate"])
log = structlog.get_logger(__name__)


class Check(Schema):
    """One part, and whether it is well."""

    status: Literal["ok", "degraded", "failing"]
    detail: str


class Health(Schema):
    """The state of this installation. `degraded`: it serves, and something is not as it should be."""

    status: Literal["ok", "degraded", "failing"]
    timestamp: str
    version: str
    checks: dict[str, Check]


_WORSE = ("ok", "degraded", "failing")
Probe = Callable[[Connection], Awaitable[str]]


async def _database(connection: Connection) -> str:
    await connection.execute("select 1")
    return "answers"


async def _vectors(connection: Connection) -> str:
    row = await (
        await connection.execute(
            "select '[1,0]'::vector <-> '[0,1]'::vector, extversion from pg_extension where extname = 'vector'"
        )
    ).fetchone()
    if row is None:
        raise LookupError("the extension pgvector is not installed in this database")
    return f"pgvector {row[1]}"


async def _models(connection: Connection) -> str:
    row = await (await connection.execute("select types, broken from count_types()")).fetchone()
    assert row is not None
    if row[1]:
        raise LookupError(f"{row[1]} of {row[0]} decision types have no models")
    return f"{row[0]} decision types"


async def _queue(connection: Connection) -> str:
    waiting, oldest = await depth(connection)
    row = await (
        await connection.execute(
            "select count(*) from procrastinate_workers where last_heartbeat > now() - make_interval(secs => %s)",
            [WORKER_SILENCE_SECONDS],
        )
    ).fetchone()
    assert row is not None
    if not row[0] and waiting:
        raise LookupError(f"{waiting} jobs wait and no worker is alive")
    return f"{waiting} jobs wait, the oldest for {oldest:.0f} s; {row[0]} workers alive"


PROBES: dict[str, Probe] = {"database": _database, "vectors": _vectors, "models": _models, "queue": _queue}


async def health(context: Context, limiter: Limiter) -> Health:
    """Run every check; each one that is not ok says why."""
    checks: dict[str, Check] = {}
    for name, probe in PROBES.items():
        checks[name] = await _check(context, probe)
    redis = limiter.redis()
    if redis is not None:
        checks["redis"] = Check(status="ok" if redis[0] else "degraded", detail=redis[1])
    status = max((check.status for check in checks.values()), key=_WORSE.index)
    return Health(status=status, timestamp=iso_millis(context.now()), version=__version__, checks=checks)


async def _check(context: Context, probe: Probe) -> Check:
    try:
        async with asyncio.timeout(CHECK_SECONDS), context.pool.connection(CHECK_SECONDS) as connection:
            return Check(status="ok", detail=await probe(connection))
    except (Error, PoolTimeout, TimeoutError, LookupError) as error:
        first_line = str(error).strip().split("\n")[0] or type(error).__name__
        return Check(status="failing", detail=first_line[:200])


@router.get(
    "/health",
    response_model=Health,
    responses={503: {"model": Health, "description": "Something is not well"}},
)
async def get_health(request: Request, here: Here) -> Response:
    """200 if it serves, 503 otherwise; each check says what it found. Degraded is 200."""
    found = await health(here, request.app.state.limits)
    return json_response(found.model_dump(), 503 if found.status == "failing" else 200)


@router.get("/livez", summary="Is the process alive")
async def livez() -> dict[str, str]:
    """Answers as long as the process can answer at all."""
    return {"status": "ok"}


@router.get(
    "/readyz", summary="May traffic come", responses={503: {"model": Check, "description": "Not now"}}
)
async def readyz(here: Here) -> Response:
    """200 once the database answers."""
    found = await _check(here, _database)
    return json_response(found.model_dump(), 200 if found.status == "ok" else 503)


@router.get("/metrics", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
async def metrics(request: Request, here: Here) -> Response:
    """The figures of this process, for Prometheus; of the queue, as the database has them."""
    measure_pool(here.pool.get_stats())
    try:
        async with asyncio.timeout(CHECK_SECONDS), here.pool.connection(CHECK_SECONDS) as connection:
            waiting, oldest = await depth(connection)
            async with connection.transaction():
                await measure_webhooks(connection, here.now())
                await measure_certificates(connection)
        QUEUE_DEPTH.set(waiting)
        QUEUE_OLDEST.set(oldest)
    except (Error, PoolTimeout, TimeoutError) as error:
        log.warning("queue_not_measured", error=type(error).__name__)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
