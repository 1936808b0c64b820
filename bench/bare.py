"""The baseline of `bench.online`: the barest endpoint that stores one row durably and answers."""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from psycopg.types.json import Jsonb
from psycopg_pool import AsyncConnectionPool
from pydantic import BaseModel

from decidable.kit.ids import uuid7


class Question(BaseModel):
    type: str
    input: dict[str, Any]
    amount: float | None = None


def make(dsn: str) -> FastAPI:
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncConnectionPool(dsn, min_size=16, max_size=16, kwargs={"autocommit": True}) as pool:
            async with pool.connection() as connection:
                await connection.execute("create table if not exists bare (id uuid primary key, body jsonb)")
            app.state.pool = pool
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/insert", status_code=201)
    async def insert(request: Request, question: Question) -> dict[str, str]:
        made = uuid7()
        async with request.app.state.pool.connection() as connection:
            await connection.execute("insert into bare values (%s, %s)", [made, Jsonb(question.input)])
        return {"id": str(made)}

    return app


if __name__ == "__main__":
    uvicorn.run(make(sys.argv[1]), port=int(sys.argv[2]), log_level="warning", access_log=False)
