"""The life of decisions under publishing, deciding and reviewing in any order: never a torn state."""

from typing import Any

import psycopg
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule, run_state_machine_as_test

from tests.living import Running
from tests.profiles import at_most
from tests.world import TYPE, World

AMOUNTS = st.sampled_from([None, 500, 20_000, 90_000])
AREAS = st.integers(200, 2000)
ROLES = st.sampled_from(["member", "reviewer", "second", "admin"])
ACTIONS = st.sampled_from(["claim", "approve", "reject", "override"])
SETTLED = {"auto_approved", "rejected", "manually_approved", "overridden"}


def machine(world: World, example: dict[str, Any]) -> type[Running]:
    """A state machine over one running application."""

    class Life(Running):
        def __init__(self) -> None:
            super().__init__()
            self.settled: dict[str, tuple[str, Any]] = {}

        def decide(self, area: int, amount: float | None) -> Any:
            body = {"type": TYPE, "input": {**example, "mean_area": area}, "amount": amount}
            return self.client.post("/v1/decisions", json=body, headers=world.key())

        def publish(self, limit: float) -> Any:
            text = f"minimum_confidence: {limit}\n"
            url = f"/v1/decision-types/{TYPE}/policy"
            return self.client.put(url, json={"text": text}, headers=world.key())

        def waiting(self) -> list[str]:
            answer = self.run(self.client.get("/v1/reviews?limit=200", headers=world.key()))
            return [row["id"] for row in answer.json()["data"]]

        @initialize()
        def begin(self) -> None:
            with psycopg.connect(world.dsn) as connection:
                connection.execute("truncate decisions, steps, reviews, labels cascade")

        @rule(
            areas=st.lists(AREAS, min_size=1, max_size=4),
            amount=AMOUNTS,
            limit=st.sampled_from([0.6, 0.9, 0.99]),
        )
        def decide_while_publishing(self, areas: list[int], amount: float | None, limit: float) -> None:
            calls = [self.decide(area, amount) for area in areas]
            answers = self.together(*calls, self.publish(limit), self.publish(limit))
            assert {answer.status_code for answer in answers[: len(areas)]} == {201}
            for answer in answers[: len(areas)]:
                self.check_ruling(answer.json())

        def check_ruling(self, made: dict[str, Any]) -> None:
            """The limit that was applied is the limit of the policy version that is named."""
            with psycopg.connect(world.dsn) as connection:
                row = connection.execute(
                    "select body from policies where tenant_id = %s and type_name = %s and version = %s",
                    [world.tenants["demo"], TYPE, made["policy_version"]],
                ).fetchone()
            assert row is not None
            applied = next(reason for reason in made["reasons"] if reason["rule"] == "minimum_confidence")
            assert f"minimum_confidence: {applied['limit']}" in row[0] or made["policy_version"] == 1

        @rule(which=st.integers(0, 50), role=ROLES, other=ROLES, actions=st.tuples(ACTIONS, ACTIONS))
        def two_act_on_one(self, which: int, role: str, other: str, actions: tuple[str, str]) -> None:
            waiting = self.waiting()
            if not waiting:
                return
            chosen = waiting[which % len(waiting)]
            calls = [
                self.client.post(
                    f"/v1/reviews/{chosen}/{action}",
                    json={"option": "benign"} if action == "override" else {},
                    headers=world.key(who),
                )
                for who, action in zip((role, other), actions, strict=True)
            ]
            answers = self.together(*calls)
            assert {answer.status_code for answer in answers} <= {200, 409}

        @invariant()
        def nothing_is_torn(self) -> None:
            with psycopg.connect(world.dsn) as connection:
                rows = connection.execute(
                    """
                    select d.id::text, d.status, d.option, d.reviewers_needed, d.ruling,
                        (select count(*) from steps s where s.decision_id = d.id),
                        (select count(*) from reviews r where r.decision_id = d.id),
                        (select count(*) from labels l where l.decision_id = d.id and l.source = 'review')
                    from decisions d
                    """
                ).fetchall()
            for made, status, option, needed, ruling, steps, reviews, labels in rows:
                assert steps == 5
                assert reviews == labels
                assert status in SETTLED | {"needs_review"}
                if status in {"manually_approved", "overridden"}:
                    assert reviews >= max(1, needed)
                if status == "auto_approved":
                    assert (ruling, reviews) == ("auto_approve", 0)
                if made in self.settled:
                    assert self.settled[made] == (status, option), "a settled decision changed"
                if status in SETTLED:
                    self.settled[made] = (status, option)

    Life.world = world
    return Life


def test_the_life_of_decisions(world: World, example: dict[str, Any]) -> None:
    run_state_machine_as_test(
        machine(world, example),
        settings=at_most(12, steps=12),
    )
