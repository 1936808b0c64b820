"""Everything that callers do, all the time, at a bounded rate: what `bench.soak` loads the product with."""

import asyncio
import json
import random
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import httpx

from bench.batch import table_file
from bench.online import questions
from bench.place import DATA, shared
from decidable.kit.ids import uuid7

TYPE = "credit-approval"
DECIDERS = 8
FULL_RATE = 25.0  # decisions a second at which the periods below hold; all of them follow the rate
BATCH_ROWS = 500
STREAMS = 5
Answer = httpx.Response


@dataclass
class Traffic:
    """The load. `done` and `wrong` count calls by kind; `said` keeps the first wrong answer of each."""

    url: str
    key: str
    rate: float
    done: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    said: dict[str, str] = field(default_factory=dict)
    latencies: list[tuple[float, float]] = field(default_factory=list)

    def p95(self, begin: float, end: float) -> float:
        """Of one decision in the request, in milliseconds, between two seconds of the run."""
        found = sorted(took for at, took in self.latencies if begin <= at < end)
        return 1000 * found[int(0.95 * len(found))] if found else float("nan")

    async def run(self, seconds: float) -> None:
        """Do everything for so long."""
        self._began = time.monotonic()
        self._random = random.Random(7)
        self._made: deque[str] = deque(maxlen=2000)
        self._bodies = questions()
        self._numbers = iter(range(10**9))
        table = shared("credit_data/credit_data.csv")
        self._file = table_file(table, BATCH_ROWS)
        limits = httpx.Limits(max_connections=40, max_keepalive_connections=20)
        headers = {"Authorization": f"Bearer {self.key}"}
        receiver = await asyncio.start_server(self._receive, "127.0.0.1", 0)
        async with httpx.AsyncClient(
            base_url=self.url, headers=headers, timeout=60, limits=limits
        ) as self._client:
            await self._begin(receiver.sockets[0].getsockname()[1])
            doing = [asyncio.create_task(each) for each in self._everything()]
            broken, _ = await asyncio.wait(doing, timeout=seconds, return_when=asyncio.FIRST_EXCEPTION)
            for one in doing:
                one.cancel()
            await asyncio.gather(*doing, return_exceptions=True)
        receiver.close()
        for one in broken:
            one.result()

    def _everything(self) -> list[Coroutine[Any, Any, None]]:
        def again(every: float, do: Callable[[], Awaitable[None]]) -> Coroutine[Any, Any, None]:
            return self._again(every * FULL_RATE / self.rate, do)

        return [
            *(again(DECIDERS / FULL_RATE, self._decide) for _ in range(DECIDERS)),
            again(1, self._later),
            again(0.7, self._review),
            again(1, self._outcome),
            *(again(2.0, look) for look in self._looks()),
            again(20, self._batch),
            again(30, self._rotate),
            again(10, self._sign_in),
            again(60, self._certify),
            again(45, self._draft),
            again(60, self._export),
            again(90, self._hook),
            self._again(600, self._learn),
            *(self._again(5, self._stream) for _ in range(STREAMS)),
        ]

    async def _again(self, every: float, do: Callable[[], Awaitable[None]]) -> None:
        """Do it every so many seconds, never faster; what comes late is not made up for."""
        await asyncio.sleep(self._random.random() * min(every, 5))
        while True:
            begun = time.monotonic()
            try:
                await do()
            except httpx.HTTPError as failure:
                self._note("no answer", f"{type(failure).__name__}: {failure}")
            await asyncio.sleep(max(0.0, every - (time.monotonic() - begun)))

    def _note(self, name: str, wrong: str | None) -> None:
        self.done[name] += 1
        if wrong is not None:
            self.wrong[name] += 1
            self.said.setdefault(name, wrong[:300])

    def _check(self, name: str, answer: Answer, *right: int) -> bool:
        good = answer.status_code in (right or (200, 201, 202, 204))
        self._note(name, None if good else f"{answer.status_code} {answer.text}")
        return good

    # --- what callers do ---

    async def _begin(self, port: int) -> None:
        call = self._client.post
        made = await call("/v1/keys", json={"name": "of the moment", "role": "member", "tier": "enterprise"})
        self._moment = made.json()
        person = {
            "email": "soak@example.org",
            "name": "Soak",
            "role": "reviewer",
            "password": "a long password 7",
        }
        (await call("/v1/people", json=person)).raise_for_status()
        hook = {"url": f"http://127.0.0.1:{port}/hook", "events": ["*"]}
        (await call("/v1/webhooks", json=hook)).raise_for_status()
        self._hooks = f"http://127.0.0.1:{port}/other"
        await self._learn()

    async def _receive(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = next(
                    (int(x[15:]) for x in head.split(b"\r\n") if x.startswith(b"content-length:")), 0
                )
                await reader.readexactly(length)
                self._note("webhook received", None)
                writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            writer.close()

    async def _decide(self) -> None:
        number = next(self._numbers)
        body = self._bodies[number % len(self._bodies)]
        asked = json.loads(body)
        asked["input"]["Price"] = float(asked["input"]["Price"] or 0) * (1 + number / 1e6)
        asked["amount"] = 20_000 if number % 10 == 0 else 900
        if number % 7 == 0:
            asked["subject"] = f"subject-{number}"
        headers = {"Idempotency-Key": str(uuid7())} if number % 3 == 0 else {}
        begun = time.monotonic()
        answer = await self._client.post("/v1/decisions", json=asked, headers=headers)
        now = time.monotonic()
        self.latencies.append((now - self._began, now - begun))
        if self._check("decide", answer, 201):
            self._made.append(answer.json()["id"])
        if number % 350 == 0:
            answer = await self._client.delete(f"/v1/subjects/subject-{number}")
            self._check("erase", answer, 200)

    async def _later(self) -> None:
        body = self._random.choice(self._bodies)
        headers = {"Prefer": "respond-async", "Content-Type": "application/json"}
        self._check(
            "decide later", await self._client.post("/v1/decisions", content=body, headers=headers), 202
        )

    async def _review(self) -> None:
        answer = await self._client.get("/v1/reviews", params={"limit": 20})
        if not self._check("list reviews", answer) or not answer.json()["data"]:
            return
        case = f"/v1/reviews/{self._random.choice(answer.json()['data'])['id']}"
        self._check("claim", await self._client.post(f"{case}/claim"), 200, 409)
        shown = await self._client.get(case)
        if not self._check("open a case", shown, 200, 409):
            return
        if shown.status_code == 200:
            body = {"option": self._random.choice(shown.json()["options"])}
            self._check("handle", await self._client.post(f"{case}/override", json=body), 200, 409, 422)

    async def _outcome(self) -> None:
        if self._made:
            chosen = self._random.choice(self._made)
            body = {"option": self._random.choice(["good", "bad"])}
            answer = await self._client.post(f"/v1/decisions/{chosen}/outcome", json=body)
            self._check("outcome", answer, 201)

    def _looks(self) -> list[Callable[[], Awaitable[None]]]:
        paths = [
            "/v1/decisions?limit=50",
            "/v1/decisions?limit=50&status=needs_review&type=credit-approval",
            "/v1/decisions/counts",
            "/v1/audit?limit=50",
            "/v1/analytics/decisions",
            "/v1/analytics/usage?by=endpoint",
            f"/v1/decision-types/{TYPE}/certificate",
            f"/v1/decision-types/{TYPE}/drift",
            "/v1/jobs",
            "/health",
            "/metrics",
        ]

        def look(path: str) -> Callable[[], Awaitable[None]]:
            async def do() -> None:
                self._check(f"GET {path.split('?')[0]}", await self._client.get(path))

            return do

        async def one() -> None:
            if self._made:
                chosen = self._random.choice(self._made)
                self._check("GET one decision", await self._client.get(f"/v1/decisions/{chosen}"))
                self._check(
                    "similar", await self._client.get(f"/v1/decisions/{chosen}/similar"), 200, 409, 422
                )

        return [*map(look, paths), one]

    async def _batch(self) -> None:
        headers = {"Content-Type": "text/csv"}
        answer = await self._client.post(
            f"/v1/decisions/batch?type={TYPE}", content=self._file, headers=headers
        )
        if not self._check("batch", answer, 202):
            return
        job = answer.json()["id"]
        for _ in range(60):
            await asyncio.sleep(0.5)
            if (await self._client.get(f"/v1/jobs/{job}")).json()["status"] == "succeeded":
                break
        self._check("results", await self._client.get(f"/v1/jobs/{job}/results"))

    async def _rotate(self) -> None:
        address = f"/v1/keys/{self._moment['prefix']}/rotate"
        answer = await self._client.post(address, json={"grace_hours": 0})
        if self._check("rotate a key", answer, 201):
            self._moment = answer.json()
        headers = {"Authorization": f"Bearer {self._moment['key']}"}
        self._check("use the new key", await self._client.get("/v1/me", headers=headers))

    async def _sign_in(self) -> None:
        body = {"tenant": "bench", "email": "soak@example.org", "password": "a long password 7"}
        async with httpx.AsyncClient(base_url=self.url, timeout=60) as browser:
            if not self._check("sign in", await browser.post("/v1/session", json=body), 201):
                return
            self._check("inbox of a person", await browser.get("/v1/reviews"))
            token = {"X-CSRF-Token": browser.cookies["dk_csrf"]}
            self._check("sign out", await browser.delete("/v1/session", headers=token))

    async def _certify(self) -> None:
        body = {"alpha": 0.1, "delta": 0.1, "source": "history"}
        answer = await self._client.post(f"/v1/decision-types/{TYPE}/certify", json=body)
        self._check("certify", answer, 201)

    async def _draft(self) -> None:
        limit = round(self._random.uniform(0.6, 0.9), 3)
        address = f"/v1/decision-types/{TYPE}/policies"
        answer = await self._client.post(address, json={"text": f"minimum_confidence: {limit}\n"})
        if self._check("draft", answer, 201):
            version = answer.json()["version"]
            tested = await self._client.post(f"{address}/{version}/test", json={})
            self._check("test a draft", tested, 200)
            self._check(
                "publish", await self._client.post(f"{address}/{version}/publish", json={}), 200, 403, 409
            )

    async def _export(self) -> None:
        newest = (await self._client.get("/v1/audit?limit=1")).json()["data"][0]
        params = {"since": newest["at"][:16] + ":00Z"}
        self._check("export", await self._client.get("/v1/audit/export", params=params))

    async def _hook(self) -> None:
        made = await self._client.post("/v1/webhooks", json={"url": self._hooks, "events": ["job.*"]})
        if self._check("make a webhook", made, 201):
            address = f"/v1/webhooks/{made.json()['id']}"
            self._check("try a webhook", await self._client.post(f"{address}/test"), 202)
            self._check("rotate a secret", await self._client.post(f"{address}/rotate-secret", json={}), 200)
            self._check("remove a webhook", await self._client.delete(address), 204)

    async def _learn(self) -> None:
        content = (DATA / "german_credit" / "german_credit.csv").read_bytes()
        files = {"file": ("german.csv", content, "text/csv")}
        data = {"name": "german-credit", "label": "target"}
        self._check("learn", await self._client.post("/v1/decision-types", files=files, data=data), 202)

    async def _stream(self) -> None:
        """Opened, read for a while, and left in the middle."""
        async with self._client.stream("GET", "/v1/decisions/stream") as answer:
            self._note("stream", None if answer.status_code == 200 else str(answer.status_code))
            end = time.monotonic() + self._random.uniform(1, 20)
            async for line in answer.aiter_lines():
                self.done["lines of streams"] += bool(line)
                if time.monotonic() > end:
                    break
