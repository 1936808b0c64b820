"""Similar decisions: the exact search of the product against an index (HNSW), in time and in recall.

Points of three tenants with four types each lie in one table, as they would; one type is large. The index is
searched as pgvector recommends it under filters: `hnsw.iterative_scan = strict_order`.
"""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from uuid import UUID, uuid4

import numpy as np
import psycopg
from numpy.typing import NDArray

from bench.place import Place, place
from decidable.decision.similar import DIMENSIONS, Here, Point, nearest
from decidable.kit.db import Connection, as_tenant, make_pool

SIZES = {"small": 1_000, "medium": 10_000, "large": 50_000}
CLUSTERS = 40
QUERIES = 40
LIMIT = 10
INSERTS = 300
Search = Callable[[Connection, Here, Point], Awaitable[list[UUID]]]


def main() -> None:
    with place() as here:
        fill(here)
        exact = asyncio.run(measure(here, exactly))
        before = inserting(here)
        started = time.perf_counter()
        with psycopg.connect(here.dsn, autocommit=True) as connection:
            connection.execute("set maintenance_work_mem = '1GB'")
            connection.execute("create index on case_vectors using hnsw (point vector_l2_ops)")
        built = time.perf_counter() - started
        indexed = asyncio.run(measure(here, through_the_index))
        after = inserting(here)
    for name, size in SIZES.items():
        (found, milliseconds), (there, through) = exact[name], indexed[name]
        pairs = zip(found, there, strict=True)
        recall = statistics.mean(len(set(one) & set(other)) / LIMIT for one, other in pairs)
        print(
            f"{size:>6,} points of one version: exact {milliseconds:6.1f} ms; "
            f"index {through:6.1f} ms with a recall of {recall:.3f}"
        )
    print(f"the index takes {built:.0f} s to build, and a label {before:.2f} -> {after:.2f} ms to place")


def fill(here: Place) -> None:
    """Points in clusters, as inputs are; those of other tenants and types are in other spaces."""
    rng = np.random.default_rng(7)
    with psycopg.connect(here.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        for tenant in (here.tenant_id, uuid4(), uuid4()):
            for name, size in (*SIZES.items(), ("other", 5_000)):
                if tenant != here.tenant_id and name == "large":
                    continue
                with connection.cursor().copy(
                    "copy case_vectors (tenant_id, type_name, type_version, decision_id, point, served, option,"
                    " created_at) from stdin"
                ) as out:
                    for point in points(rng, size):
                        text = "[" + ",".join(f"{x:.5g}" for x in point.tolist()) + "]"
                        out.write_row((tenant, name, 1, uuid4(), text, "a", "a", "2026-01-01"))
        connection.commit()
        connection.autocommit = True
        connection.execute("vacuum analyze case_vectors")


def points(rng: np.random.Generator, size: int) -> NDArray[np.float64]:
    centres = rng.normal(size=(CLUSTERS, DIMENSIONS))
    return centres[rng.integers(CLUSTERS, size=size)] + 0.5 * rng.normal(size=(size, DIMENSIONS))


async def exactly(connection: Connection, where: Here, point: Point) -> list[UUID]:
    return [row["id"] for row in await nearest(connection, where, point, LIMIT)]


async def through_the_index(connection: Connection, where: Here, point: Point) -> list[UUID]:
    await connection.execute("set local hnsw.iterative_scan = strict_order")
    await connection.execute("set local hnsw.ef_search = 100")
    await connection.execute("set local enable_sort = off")  # else the planner does as `exactly` does
    text = "[" + ",".join(f"{x:.8g}" for x in point.tolist()) + "]"
    rows = await connection.execute(
        "select decision_id from case_vectors where tenant_id = %s and type_name = %s and type_version = %s"
        " order by point <-> %s::vector limit %s",
        [where.tenant_id, where.type_name, where.version, text, LIMIT],
    )
    return [row[0] for row in await rows.fetchall()]


async def measure(here: Place, search: Search) -> dict[str, tuple[list[list[UUID]], float]]:
    """What each query finds in each type, and the median time."""
    measured = {}
    async with make_pool(here.application, maximum=1) as pool, pool.connection() as connection:
        for name in SIZES:
            rng, found, times = np.random.default_rng(11), [], []
            with psycopg.connect(here.dsn) as owner:
                rows = owner.execute(
                    "select point::text from case_vectors where tenant_id = %s and type_name = %s"
                    " order by decision_id limit %s",
                    [here.tenant_id, name, QUERIES],
                ).fetchall()
            for (text,) in rows:
                near = np.array(text[1:-1].split(","), dtype=np.float32)
                query = (near + 0.3 * rng.normal(size=DIMENSIONS)).astype(np.float32)
                started = time.perf_counter()
                async with as_tenant(connection, here.tenant_id):
                    found.append(await search(connection, Here(here.tenant_id, name, 1), query))
                times.append((time.perf_counter() - started) * 1000)
            measured[name] = (found, statistics.median(times))
    return measured


def inserting(here: Place) -> float:
    """Milliseconds that one point takes to be stored."""
    rng = np.random.default_rng(13)
    texts = [str(point.tolist()) for point in points(rng, INSERTS)]
    with psycopg.connect(here.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        started = time.perf_counter()
        for text in texts:
            connection.execute(
                "insert into case_vectors values (%s, 'more', 1, %s, %s::vector, 'a', 'a', now())",
                [here.tenant_id, uuid4(), text],
            )
        return (time.perf_counter() - started) * 1000 / INSERTS


if __name__ == "__main__":
    main()
