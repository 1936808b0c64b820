"""A type with an active certificate, decisions that come along, and the follower that watches."""

import csv
import io
import random
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

import httpx
import orjson
import psycopg
import pytest
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

from decidable.audit.changing import changing
from decidable.audit.follow import follow
from decidable.context import Context
from decidable.decision.records import InputSchema
from decidable.kit.clock import utc_now
from decidable.kit.db import make_pool
from decidable.kit.ids import uuid7
from decidable.learning.certificates import policing
from decidable.learning.certificates.reference import reference_of
from decidable.learning.learn import Learned
from tests.world import TESTS, TYPE, World, settings_of_tests

AREA, SPREAD = 400.0, 60.0


@dataclass
class Watched:
    """A world whose type is certified. `owner` runs a statement as the owner of the database."""

    world: World
    context: Context
    client: httpx.AsyncClient
    work: Callable[[], Any]
    example: dict[str, Any]
    schema: InputSchema
    dice: random.Random

    @property
    def tenant(self) -> UUID:
        return self.world.tenants["demo"]

    def owner(self, statement: Any, *args: Any) -> list[dict[str, Any]]:
        with psycopg.connect(self.world.dsn, autocommit=True, row_factory=dict_row) as connection:
            cursor = connection.execute(statement, args)
            return cursor.fetchall() if cursor.description else []

    def inputs(self, n: int, area: float = AREA) -> list[dict[str, Any]]:
        return [{**self.example, "mean_area": round(self.dice.gauss(area, SPREAD), 3)} for _ in range(n)]

    async def send(self, inputs: list[dict[str, Any]]) -> UUID:
        """A batch that waits for a worker."""
        out = io.StringIO()
        writer = csv.DictWriter(out, list(inputs[0]))
        writer.writeheader()
        writer.writerows(inputs)
        url = f"/v1/decisions/batch?type={TYPE}"
        answer = await self.client.post(url, content=out.getvalue(), headers={"Content-Type": "text/csv"})
        assert answer.status_code == 202, answer.text
        return UUID(answer.json()["id"])

    async def batch(self, n: int, area: float = AREA) -> UUID:
        """A batch that is decided."""
        job = await self.send(self.inputs(n, area))
        await self.work()
        return job

    async def ask(self, area: float = AREA, subject: str | None = None) -> dict[str, Any]:
        """One decision in the request."""
        body = {"type": TYPE, "input": self.inputs(1, area)[0], "amount": 10}
        if subject:
            body["subject"] = subject
        answer = await self.client.post("/v1/decisions", json=body)
        assert answer.status_code in (200, 201), answer.text
        found: dict[str, Any] = answer.json()
        return found

    def certify(
        self, number: int = 1, tenant: str = "demo", autonomy: str = "certified", **given: Any
    ) -> None:
        """An active certificate for what is in force, with what was decided so far as its reference."""
        rows = self.owner("select input, d from decisions where tenant_id = %s", self.world.tenants[tenant])
        reference = reference_of(self.schema, [row["input"] for row in rows], [row["d"] for row in rows])
        now = utc_now()
        row = {
            "type_version": 1, "policy_version": 1, "state": "active", "alpha": 0.05, "delta": 0.1,
            "source": "decisions", "labels": 100, "decisions": len(rows), "created_at": now, "created_by": "t",
            "proofs": Jsonb([{"group": "", "threshold": 0.0}]), "reference": Jsonb(reference),
            "expires_at": now + timedelta(days=90), "changed_at": now, **given,
        }  # fmt: skip
        names = ["tenant_id", "type_name", "number", *row]
        self.owner(
            f"insert into certificates ({', '.join(names)}) values ({', '.join(['%s'] * len(names))})",
            self.world.tenants[tenant], TYPE, number, *row.values(),
        )  # fmt: skip
        self.owner(
            "update decision_types set certificate = %s, autonomy = %s where tenant_id = %s",
            number, autonomy, self.world.tenants[tenant],
        )  # fmt: skip

    async def look(self, tenant: str = "demo", at_most: int = 1000) -> None:
        """Let the follower read all that there is."""
        tenant_id, take = self.world.tenants[tenant], partial(policing.take, self.context)
        while await follow(self.context, tenant_id, policing.NAME, take, at_most):
            pass

    async def settle(self, decision: dict[str, Any], wrong: bool) -> None:
        """A blind audit of a decision that is settled."""
        async with changing(self.context, self.tenant, TESTS) as change:
            await change.connection.execute(
                """
                insert into blind_cases (tenant_id, id, decision_id, type_name, kind, risk_rank, created_at, settled_at,
                    wrong) values (%s, %s, %s, %s, 'audit', 0, now(), now(), %s)
                """,
                [self.tenant, uuid7(), decision["id"], TYPE, wrong],
            )
            change.record("audit.settled", "decision", decision["id"], after={"type": TYPE, "wrong": wrong})

    def certificate(self, number: int = 1, tenant: str = "demo") -> dict[str, Any]:
        return self.owner(
            "select * from certificates where tenant_id = %s and number = %s",
            self.world.tenants[tenant],
            number,
        )[0]

    def type_row(self, tenant: str = "demo") -> dict[str, Any]:
        return self.owner("select * from decision_types where tenant_id = %s", self.world.tenants[tenant])[0]

    def told(self, *actions: str, tenant: str = "demo") -> list[dict[str, Any]]:
        """Records of the trail, oldest first."""
        rows = self.owner(
            "select body from audit where tenant_id = %s and action = any(%s) order by seq",
            self.world.tenants[tenant], list(actions),
        )  # fmt: skip
        return [orjson.loads(row["body"]) for row in rows]

    def budget(self, above: float, an_hour: int) -> None:
        """Give the policy in force a dissonance budget."""
        self.owner(
            "update policies set body = body || %s where tenant_id = %s",
            f"\ndissonance_budget: {{above: {above}, an_hour: {an_hour}}}\n", self.tenant,
        )  # fmt: skip


@pytest.fixture
async def watched(
    world: World,
    client: httpx.AsyncClient,
    work: Callable[[], Any],
    example: dict[str, Any],
    learned: Learned,
) -> AsyncIterator[Watched]:
    async with make_pool(world.application, maximum=4) as pool:
        context = Context(settings_of_tests(), pool)
        made = Watched(world, context, client, work, example, learned.model.schema, random.Random(11))
        # Without the certificate that its golden cases prove, and not pinned as the world pins it.
        made.owner("update decision_types set certificate = null, autonomy_pinned_by = null")
        made.owner("delete from certificates")
        made.owner("delete from autonomy_changes")
        yield made
