"""Requests with a key, sent again, changed, all at once and after a crash: each is done once, and answered alike."""

import asyncio
from collections.abc import Coroutine
from typing import Any
from unittest.mock import patch

import httpx
import psycopg
from fastapi import FastAPI
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from decidable.app import create_app
from decidable.audit.changing import Change, chain
from decidable.context import Context
from decidable.idempotency import once
from tests.profiles import at_most
from tests.world import TYPE, World, settings_of_tests

KEYS = st.sampled_from(["one", "two", "three"])
ROLES = st.sampled_from(["admin", "operator"])
AMOUNTS = st.sampled_from([1, 2])
DECIDE, QUEUE, MAKE_KEY = "decide", "queue", "make a key"
KINDS = st.sampled_from([DECIDE, QUEUE, MAKE_KEY])
TABLES = ("decisions", "api_keys", "idempotency_keys")


class Crash(Exception):
    """What a process that dies says to nobody."""


def machine(world: World, example: dict[str, Any]) -> type[RuleBasedStateMachine]:
    """A state machine over two processes' applications on one database."""

    class Life(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.loop = asyncio.new_event_loop()
            self.apps: list[FastAPI] = [create_app(settings_of_tests(), world.application) for _ in range(2)]
            self.lifespans = [app.router.lifespan_context(app) for app in self.apps]
            for lifespan in self.lifespans:
                self.loop.run_until_complete(lifespan.__aenter__())
            self.clients = [
                httpx.AsyncClient(
                    transport=httpx.ASGITransport(app=app, raise_app_exceptions=False), base_url="http://here"
                )
                for app in self.apps
            ]
            with psycopg.connect(world.dsn, autocommit=True) as connection:
                connection.execute("truncate idempotency_keys")
            self.before = self.counted()
            self.known: dict[tuple[str, str], tuple[tuple[str, int], bytes]] = {}

        def teardown(self) -> None:
            for client, lifespan in zip(self.clients, self.lifespans, strict=True):
                self.loop.run_until_complete(client.aclose())
                self.loop.run_until_complete(lifespan.__aexit__(None, None, None))
            self.loop.close()

        def counted(self) -> dict[str, int]:
            with psycopg.connect(world.dsn) as connection:
                return {
                    table: connection.execute(f"select count(*) from {table}").fetchall()[0][0]
                    for table in TABLES
                }

        def ask(
            self, process: int, role: str, key: str, kind: str, amount: int
        ) -> Coroutine[Any, Any, httpx.Response]:
            headers = {**world.key(role), "Idempotency-Key": key}
            if kind == MAKE_KEY:
                body: dict[str, Any] = {"name": f"made {amount}"}
                return self.clients[process].post("/v1/keys", json=body, headers=headers)
            if kind == QUEUE:
                headers["Prefer"] = "respond-async"
            body = {"type": TYPE, "input": example, "amount": amount}
            return self.clients[process].post("/v1/decisions", json=body, headers=headers)

        def together(self, *calls: Coroutine[Any, Any, httpx.Response]) -> list[httpx.Response]:
            async def run() -> list[httpx.Response]:
                return list(await asyncio.gather(*calls))

            return self.loop.run_until_complete(run())

        def check(self, role: str, key: str, said: tuple[str, int], answer: httpx.Response) -> None:
            """One answer, held against what is known of its key."""
            # `Prefer` is no part of what a request says: the first answer holds for both ways to ask
            said = ("decisions" if said[0] in (DECIDE, QUEUE) else said[0], said[1])
            first = self.known.get((role, key))
            if answer.status_code == 409:
                assert answer.json()["code"] == "idempotency_still_running"
            elif answer.status_code == 422:
                assert answer.json()["code"] == "idempotency_key_reused"
                assert first is not None
                assert first[0] != said
            else:
                assert answer.status_code in (201, 202)
                if first is None:
                    self.known[role, key] = (said, answer.content)
                else:
                    assert first == (said, answer.content)

        @rule(process=st.integers(0, 1), role=ROLES, key=KEYS, kind=KINDS, amount=AMOUNTS)
        def one(self, process: int, role: str, key: str, kind: str, amount: int) -> None:
            known = (role, key) in self.known
            (answer,) = self.together(self.ask(process, role, key, kind, amount))
            assert answer.status_code != 409, "nobody else works on it"
            assert answer.status_code == 422 or ("idempotency-replayed" in answer.headers) == known
            self.check(role, key, (kind, amount), answer)

        @rule(role=ROLES, key=KEYS, kind=KINDS, amounts=st.lists(AMOUNTS, min_size=2, max_size=6))
        def at_once(self, role: str, key: str, kind: str, amounts: list[int]) -> None:
            """Through both processes; of different ones with a new key, one is first and the others are refused."""
            known = (role, key) in self.known
            calls = [self.ask(place % 2, role, key, kind, amount) for place, amount in enumerate(amounts)]
            answers = list(zip(amounts, self.together(*calls), strict=True))
            done = [one for one in answers if one[1].status_code in (201, 202)]
            assert known or done, "somebody is first"
            fresh = [one for _, one in done if "idempotency-replayed" not in one.headers]
            assert len(fresh) == (0 if known else 1)
            for amount, answer in sorted(answers, key=lambda one: one[1].status_code):
                self.check(role, key, (kind, amount), answer)

        @rule(
            role=ROLES, key=KEYS, kind=st.sampled_from([QUEUE, MAKE_KEY]), amount=AMOUNTS, late=st.booleans()
        )
        def crash(self, role: str, key: str, kind: str, amount: int, late: bool) -> None:
            """The process dies before it chains, or before it commits: the key is as new as before."""
            known = (role, key) in self.known

            async def dies(context: Context, change: Change) -> None:
                if late:
                    await chain(context, change)
                raise Crash

            with patch.object(once, "chain", dies):
                (answer,) = self.together(self.ask(0, role, key, kind, amount))
            if known:
                self.check(role, key, (kind, amount), answer)
            else:
                assert answer.status_code == 500

        @invariant()
        def done_once(self) -> None:
            now = self.counted()
            made = {table: now[table] - self.before[table] for table in TABLES}
            assert made["idempotency_keys"] == len(self.known)
            assert made["decisions"] == sum(said[0] == "decisions" for said, _ in self.known.values())
            assert made["api_keys"] == sum(said[0] == MAKE_KEY for said, _ in self.known.values())

    return Life


def test_requests_with_a_key_are_done_once(world: World, example: dict[str, Any]) -> None:
    run_state_machine_as_test(machine(world, example), settings=at_most(2, steps=10))
