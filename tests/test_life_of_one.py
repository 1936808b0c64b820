"""The life of single decisions, against a model of it: only along the documented arrows, and told alike everywhere."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import httpx
from hypothesis import strategies as st
from hypothesis.stateful import (
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.living import Running
from tests.profiles import at_most
from tests.world import TYPE, World, working

AMOUNTS = st.sampled_from([None, 500, 20_000, 90_000])
AREAS = st.integers(200, 2000)
ROLES = st.sampled_from(["member", "reviewer", "second", "admin"])
ACTIONS = st.sampled_from(["approve", "reject", "override"])
OPTIONS = st.sampled_from(["benign", "malignant"])
WHICH = st.integers(0, 30)
AFTER = {"approve": "manually_approved", "reject": "rejected", "override": "overridden"}
DECIDED = {"auto_approved", "needs_review", "rejected"}


@dataclass
class Life:
    """What is known of one decision."""

    status: str
    option: str | None = None
    needed: int = 0
    claimed: str | None = None
    said: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    outcomes: int = 0

    def refuses(self, role: str) -> bool:
        """Whether nobody in this role gets hold of it."""
        return self.status != "needs_review" or self.claimed not in (None, role)


def machine(world: World, example: dict[str, Any]) -> type[Running]:
    """A state machine over the running application and a worker."""

    class Lives(Running):
        def __init__(self) -> None:
            super().__init__()
            self.lives: dict[str, Life] = {}
            self.before = Counter(self.get("/v1/decisions/counts")["by_status"])
            self.waited = {row["id"] for row in self.get("/v1/reviews?limit=200")["data"]}

        def teardown(self) -> None:
            self.loop.run_until_complete(self.work())  # nothing waits for the next machine
            super().teardown()

        def get(self, path: str) -> Any:
            answer = self.run(self.client.get(path, headers=world.key("admin")))
            assert answer.status_code == 200, answer.text
            return answer.json()

        def post(self, role: str, path: str, body: Any = None) -> httpx.Response:
            return self.run(self.client.post(path, json=body or {}, headers=world.key(role)))

        async def work(self) -> None:
            async with working(world) as work:
                await work()

        def chosen(self, which: int) -> tuple[str, Life]:
            return sorted(self.lives.items())[which % len(self.lives)]

        def learn(self, shown: dict[str, Any]) -> Life:
            life = self.lives.setdefault(shown["id"], Life("queued"))
            life.status, life.option = shown["status"], shown.get("option")
            life.needed = shown.get("reviewers_needed", 0)
            return life

        @rule(area=AREAS, amount=AMOUNTS)
        def decide(self, area: int, amount: float | None) -> None:
            body = {"type": TYPE, "input": {**example, "mean_area": area}, "amount": amount}
            answer = self.post("member", "/v1/decisions", body)
            assert answer.status_code == 201
            assert self.learn(answer.json()).status in DECIDED

        @rule(area=AREAS, amount=AMOUNTS)
        def queue(self, area: int, amount: float | None) -> None:
            body = {"type": TYPE, "input": {**example, "mean_area": area}, "amount": amount}
            headers = {**world.key(), "Prefer": "respond-async"}
            answer = self.run(self.client.post("/v1/decisions", json=body, headers=headers))
            assert answer.status_code == 202
            assert self.learn(answer.json()).status == "queued"

        @precondition(lambda self: any(life.status == "queued" for life in self.lives.values()))
        @rule()
        def let_a_worker_work(self) -> None:
            self.loop.run_until_complete(self.work())
            for made, life in self.lives.items():
                if life.status == "queued":
                    assert self.learn(self.get(f"/v1/decisions/{made}")).status in DECIDED

        @precondition(lambda self: self.lives)
        @rule(which=WHICH, role=ROLES)
        def claim(self, which: int, role: str) -> None:
            made, life = self.chosen(which)
            answer = self.post(role, f"/v1/reviews/{made}/claim")
            assert answer.status_code == (409 if life.refuses(role) else 200)
            if answer.status_code == 200:
                life.claimed = role

        @precondition(lambda self: self.lives)
        @rule(which=WHICH, role=ROLES)
        def release(self, which: int, role: str) -> None:
            made, life = self.chosen(which)
            answer = self.run(self.client.delete(f"/v1/reviews/{made}/claim", headers=world.key(role)))
            assert answer.status_code == (409 if life.refuses(role) else 204)
            if answer.status_code == 204:
                life.claimed = None

        @precondition(lambda self: self.lives)
        @rule(which=WHICH, role=ROLES, action=ACTIONS, option=OPTIONS)
        def handle(self, which: int, role: str, action: str, option: str) -> None:
            made, life = self.chosen(which)
            refused = life.refuses(role) or role in life.said or (action, option) == ("override", life.option)
            body = {"option": option} if action == "override" else {}
            answer = self.post(role, f"/v1/reviews/{made}/{action}", body)
            assert answer.status_code == (409 if refused else 200), answer.text
            if refused:
                return
            meant = {"approve": life.option, "reject": None, "override": option}[action]
            life.said[role], life.claimed = (action, meant), None
            if Counter(life.said.values())[action, meant] >= max(1, life.needed):
                life.status, life.option = AFTER[action], meant or life.option

        @precondition(lambda self: self.lives)
        @rule(which=WHICH, option=OPTIONS)
        def report(self, which: int, option: str) -> None:
            made, life = self.chosen(which)
            answer = self.post("reviewer", f"/v1/decisions/{made}/outcome", {"option": option})
            assert answer.status_code == 201, answer.text
            life.outcomes += 1

        @precondition(lambda self: any(life.status != "queued" for life in self.lives.values()))
        @rule(which=WHICH)
        def compute_it_again(self, which: int) -> None:
            settled = sorted(made for made, life in self.lives.items() if life.status != "queued")
            answer = self.post("member", f"/v1/decisions/{settled[which % len(settled)]}/replay")
            assert answer.status_code == 200
            assert answer.json()["verdict"] == "identical"

        @invariant()
        def every_list_and_count_tells_the_same(self) -> None:
            now = Counter(self.get("/v1/decisions/counts")["by_status"])
            now.subtract(self.before)
            assert +now == Counter(life.status for life in self.lives.values())
            listed = {row["id"]: row["status"] for row in self.get("/v1/decisions?limit=200")["data"]}
            assert {made: listed[made] for made in self.lives} == {
                made: life.status for made, life in self.lives.items()
            }
            waiting = {row["id"] for row in self.get("/v1/reviews?limit=200")["data"]} - self.waited
            assert waiting == {made for made, life in self.lives.items() if life.status == "needs_review"}

        @invariant()
        def the_story_of_each_is_whole(self) -> None:
            for made, life in list(self.lives.items())[-3:]:
                story = self.get(f"/v1/decisions/{made}")
                assert (story["status"], story["option"]) == (life.status, life.option)
                assert len(story["reviews"]) == len(life.said)
                assert len(story["labels"]) == len(life.said) + life.outcomes
                assert len(story["steps"]) == (0 if life.status == "queued" else 5)

        @invariant()
        def the_trail_holds(self) -> None:
            verdict = self.post("admin", "/v1/audit/verify").json()
            assert (verdict["ok"], verdict["first_wrong"]) == (True, None)

    Lives.world = world
    return Lives


def test_decisions_live_as_the_model_does(world: World, example: dict[str, Any]) -> None:
    run_state_machine_as_test(machine(world, example), settings=at_most(2, steps=12, longer=15))
