"""Plans of what the product really sends: `auto_explain` writes them to the server's log, read from there.

The traffic is real calls of the API and a worker's work, under the application's role and row-level security.
"""

import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import psycopg
from fastapi import FastAPI
from psycopg import sql

from bench.race_objects import example
from decidable.audit import checkpoints, follow
from decidable.decision.store import Filter
from decidable.decision.stream import events
from decidable.webhooks.delivering import Courier
from decidable.worker import followers
from tests.world import TYPE

LARGE = 5_000
"""From so many rows on, a table is not to be read from one end to the other."""
SETTINGS = {
    "session_preload_libraries": "auto_explain",
    "auto_explain.log_min_duration": "0",
    "auto_explain.log_format": "json",
    "auto_explain.log_nested_statements": "on",
    "auto_explain.log_level": "log",
}
_HEAD = re.compile(r"^\S+ \S+ \S+ \[\d+\] .*LOG:  duration: [\d.]+ ms  plan:$")


@dataclass(frozen=True)
class Planned:
    """A statement as it was sent, and how it was answered."""

    text: str
    plan: dict[str, Any]

    def nodes(self) -> Iterator[dict[str, Any]]:
        """All steps of the plan."""
        waiting = [self.plan]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(node.get("Plans", ()))

    @property
    def shape(self) -> frozenset[tuple[str, str, str]]:
        """How each table is read: kind of step, table, index."""
        return frozenset(
            (node["Node Type"], node.get("Relation Name", ""), node.get("Index Name", ""))
            for node in self.nodes()
            if "Relation Name" in node or "Index Name" in node
        )


def explained(dsn: str, log: Path, *, mode: str) -> "Explained":
    """Have every statement of this database explained; `mode` is PostgreSQL's plan_cache_mode."""
    name = psycopg.conninfo.conninfo_to_dict(dsn)["dbname"]
    with psycopg.connect(dsn, autocommit=True) as connection:
        for setting, value in {**SETTINGS, "plan_cache_mode": mode}.items():
            connection.execute(
                sql.SQL("alter database {} set {} = {}").format(
                    sql.Identifier(str(name)),
                    sql.SQL(setting),
                    sql.Literal(value),
                )
            )
    return Explained(log)


class Explained:
    """What was explained since the last look."""

    def __init__(self, log: Path) -> None:
        self._log, self._at = log, log.stat().st_size

    def read(self) -> list[Planned]:
        """Statements with their plans, in the order in which they ended."""
        with self._log.open("rb") as file:
            file.seek(self._at)
            text = file.read().decode()
        self._at += len(text.encode())
        found: list[Planned] = []
        lines: list[str] | None = None
        for line in [*text.splitlines(), ""]:
            if lines is not None and line.startswith("\t"):
                lines.append(line[1:])
                continue
            if lines:
                made = json.loads("\n".join(lines))
                found.append(Planned(made["Query Text"], made["Plan"]))
            lines = [] if _HEAD.match(line) else None
        return found


def large_tables(dsn: str) -> dict[str, float]:
    """Tables with many rows, as the planner sees them."""
    with psycopg.connect(dsn) as connection:
        rows = connection.execute(
            "select relname, reltuples from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace "
            "and reltuples >= %s",
            [LARGE],
        ).fetchall()
    return {str(name): float(many) for name, many in rows}


def scans(statements: list[Planned], large: dict[str, float]) -> dict[str, str]:
    """Statements that read a large table from one end to the other; the table by the statement."""
    return {
        " ".join(one.text.split()): node["Relation Name"]
        for one in statements
        for node in one.nodes()
        if node["Node Type"] == "Seq Scan" and node.get("Relation Name") in large
    }


# --- traffic --------------------------------------------------------------------------------------

Do = Callable[[], Awaitable[object]]


@dataclass
class Calls:
    """The hot paths, each a call; `counts` says how many statements each took."""

    app: FastAPI
    client: httpx.AsyncClient
    tenant: UUID
    other: Mapping[str, str]
    """The key of another person."""
    work: Do
    """Lets a worker do all jobs that wait."""

    explained: Explained

    def __post_init__(self) -> None:
        self.made: dict[str, str] = {}

    async def send(self, method: str, path: str, **more: Any) -> httpx.Response:
        """A request that must be answered well."""
        answer = await self.client.request(method, path, **more)
        assert answer.status_code < 300, f"{method} {path}: {answer.status_code} {answer.text}"
        return answer

    async def decide(self, area: float = 700.0, **headers: str) -> str:
        """One decision."""
        body = {
            "type": TYPE,
            "input": {**example(), "mean_area": area},
            "amount": 20_000,
            "subject": "somebody",
        }
        answer = await self.send("POST", "/v1/decisions", json=body, headers=headers)
        found: str = answer.json()["id"]
        return found

    async def prepare(self) -> None:
        """One of everything: what is then multiplied, and looked at."""
        person = {
            "email": "plans@example.org",
            "name": "Plans",
            "role": "member",
            "password": "a long password 1",
        }
        await self.send("POST", "/v1/people", json=person)
        body = {"tenant": "demo", "email": person["email"], "password": "wrong password 1"}
        await self.client.post("/v1/session", json=body)
        body["password"] = person["password"]
        await self.send("POST", "/v1/session", json=body)
        self.client.cookies.clear()
        hook = {"url": "http://127.0.0.1:9/", "events": ["*"]}
        self.made["hook"] = (await self.send("POST", "/v1/webhooks", json=hook)).json()["id"]
        await self.send(
            "POST", f"/v1/decision-types/{TYPE}/policies", json={"text": "minimum_confidence: 0.9\n"}
        )
        await self.send("PUT", f"/v1/decision-types/{TYPE}/shadow", json={"policy_version": 2})
        for number in range(4):
            made = await self.decide(700 + number, **{"Idempotency-Key": f"first-{number}"})
            await self.send("POST", f"/v1/reviews/{made}/approve", json={})
            await self.send("POST", f"/v1/decisions/{made}/outcome", json={"option": "benign"})
            self.made["settled"] = made
        await self.seed()
        self.made["waiting"] = await self.decide(705)
        await self.batch(4)
        await self.work()
        await self.follow()

    async def seed(self) -> None:
        """A blind case, answered."""
        body = {"decision_ids": [self.made["settled"]], "reviewers": 1}
        made = await self.send("POST", f"/v1/decision-types/{TYPE}/seeded-cases", json=body)
        case = made.json()["cases"][0]["id"]
        await self.send("POST", f"/v1/reviews/{case}/override", json={"option": "benign"}, headers=self.other)

    async def batch(self, rows: int) -> None:
        """A file of so many rows."""
        plain = example()
        lines = [",".join(str(v) for v in {**plain, "mean_area": 600 + n}.values()) for n in range(rows)]
        content = "\n".join([",".join(plain), *lines])
        answer = await self.send(
            "POST", f"/v1/decisions/batch?type={TYPE}", content=content, headers={"Content-Type": "text/csv"}
        )
        self.made["job"] = answer.json()["id"]

    async def follow(self) -> None:
        """Workers read along in the trail, and a courier plants and leases; the end of the trail is signed."""
        context = self.app.state.context
        await checkpoints.sign_due(context, set())
        await follow.follow_all(context, followers(context))
        courier = Courier(context)
        await courier.look()
        await courier.settle()
        await courier.close()

    def all(self) -> dict[str, Do]:
        """Every hot path by its name."""
        get = [
            "decisions",
            "decisions?status=needs_review",
            f"decisions?type={TYPE}&status=auto_approved",
            "decisions?ruling=needs_review",
            "decisions?risk_tier=high",
            "decisions?option=benign",
            f"decisions?job={self.made['job']}",
            "decisions/counts",
            f"decisions/{self.made['waiting']}",
            f"decisions/{self.made['settled']}/similar",
            "reviews",
            f"reviews?type={TYPE}",
            f"reviews/{self.made['waiting']}",
            "reviews/quality",
            "jobs",
            f"jobs/{self.made['job']}",
            f"jobs/{self.made['job']}/results",
            "audit",
            "audit?action=review.approved",
            "audit?action=review.*",
            "audit?actor=nobody",
            f"audit?object_kind=decision&object_id={self.made['settled']}",
            "audit?since=2026-01-01T00:00:00Z&until=2026-02-01T00:00:00Z",
            "audit/1",
            "audit/checkpoints",
            "analytics/decisions",
            "analytics/usage?by=endpoint",
            "analytics/limits",
            "decision-types",
            f"decision-types/{TYPE}",
            f"decision-types/{TYPE}/autonomy",
            f"decision-types/{TYPE}/drift",
            f"decision-types/{TYPE}/policies",
            f"decision-types/{TYPE}/shadow",
            f"decision-types/{TYPE}/review-load",
            "keys",
            "people",
            "webhooks",
            f"webhooks/{self.made['hook']}/deliveries",
            "subjects/somebody",
        ]
        paths: dict[str, Do] = {f"GET /v1/{path}": partial(self.send, "GET", f"/v1/{path}") for path in get}
        for path in ("decisions?limit=2", "audit?limit=2", "reviews?limit=2", "jobs?limit=1"):
            paths[f"GET /v1/{path}, two pages"] = partial(self._two_pages, path)
        return {
            **paths,
            "decide": partial(self.decide, 710),
            "decide once": partial(self.decide, 711, **{"Idempotency-Key": "again"}),
            "decide later": self._later,
            "review": self._review,
            "sign in": self._sign_in,
            "stream": self._stream,
            "follow": self.follow,
        }

    def growing(self) -> dict[str, tuple[Do, Do]]:
        """What is done with few rows and with many: the statements must be as many."""

        def lists(path: str) -> tuple[Do, Do]:
            return tuple(partial(self.send, "GET", f"/v1/{path}?limit={limit}") for limit in (1, 100))  # type: ignore[return-value]

        names = ("decisions", "reviews", "audit", "jobs", "keys", "people", "webhooks", "decision-types")
        return {
            **{name: lists(name) for name in names},
            "a batch": (partial(self._worked, 3), partial(self._worked, 60)),
            "reading along": (partial(self._followed, 1), partial(self._followed, 30)),
        }

    async def _worked(self, rows: int) -> None:
        await self.batch(rows)
        await self.work()
        await self.send("GET", f"/v1/jobs/{self.made['job']}/results")

    async def _followed(self, events: int) -> None:
        """What comes before does not count."""
        await self.follow()
        for number in range(events):
            await self.decide(720 + number)
        self.explained.read()
        context = self.app.state.context  # without the courier, which stores each delivery's result by itself
        await follow.follow_all(context, followers(context))

    async def _two_pages(self, path: str) -> None:
        first = (await self.send("GET", f"/v1/{path}")).json()
        if first["next_cursor"]:
            await self.send(
                "GET",
                f"/v1/{path}",
                params={**dict([path.split("?")[1].split("=")]), "after": first["next_cursor"]},
            )

    async def _later(self) -> None:
        await self.decide(712, Prefer="respond-async")
        await self.work()

    async def _review(self) -> None:
        made = await self.decide(713)
        await self.send("POST", f"/v1/reviews/{made}/claim")
        await self.send("POST", f"/v1/reviews/{made}/approve", json={"note": "good"})
        await self.send("POST", f"/v1/decisions/{made}/outcome", json={"option": "benign"})

    async def _sign_in(self) -> None:
        body = {"tenant": "demo", "email": "plans@example.org", "password": "a long password 1"}
        await self.send("POST", "/v1/session", json=body)
        key = self.client.headers.pop("Authorization")
        await self.send("GET", "/v1/session")
        self.client.cookies.clear()
        self.client.headers["Authorization"] = key

    async def _stream(self) -> None:
        context, looks = self.app.state.context, iter((False, True))

        async def gone() -> bool:
            return next(looks)

        since = context.now() - timedelta(seconds=60)
        async for _ in events(context, self.tenant, Filter(), since, gone):
            continue
