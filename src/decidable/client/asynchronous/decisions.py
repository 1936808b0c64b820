"""Decisions: asked, read, followed."""

import asyncio
import time
from collections.abc import AsyncGenerator, Mapping
from typing import Any
from uuid import UUID

from decidable.client import types
from decidable.client.asynchronous.transport import Pages, Resource
from decidable.client.calls import Call, reader
from decidable.client.connection import QUIET_SECONDS
from decidable.client.errors import Unreachable, WaitedTooLong
from decidable.client.events import Change, EventReader

UNDECIDED = {"queued", "processing"}
RECONNECT_SECONDS = 1.0


class Decisions(Resource):
    """Ask, read, report and follow decisions."""

    async def create(
        self,
        type: str,
        input: Mapping[str, Any],
        *,
        amount: float | None = None,
        strict: bool | None = None,
        subject: str | None = None,
        idempotency_key: str | None = None,
    ) -> types.Decision:
        """Decide now. `amount`: what is at stake; `strict=False`: unknown and absent fields are signals only.

        `subject`: your id of the person whose data this is.
        """
        body = _question(type, input, amount, strict, subject)
        call = Call("POST", "/v1/decisions", json=body, once=idempotency_key or True)
        return await self._transport.ask(call, reader(types.Decision))

    async def queue(
        self,
        type: str,
        input: Mapping[str, Any],
        *,
        amount: float | None = None,
        strict: bool | None = None,
        subject: str | None = None,
        idempotency_key: str | None = None,
    ) -> types.Decision:
        """Let a worker decide: answers at once, with the status `queued`. `wait` waits for it."""
        body = _question(type, input, amount, strict, subject)
        headers = {"Prefer": "respond-async"}
        call = Call("POST", "/v1/decisions", json=body, headers=headers, once=idempotency_key or True)
        return await self._transport.ask(call, reader(types.Decision))

    async def wait(self, decision_id: UUID | str, *, timeout: float = 60.0) -> types.DecisionDetail:
        """A decision once it is decided; raises `WaitedTooLong` after `timeout` seconds."""
        end, pause = time.monotonic() + timeout, 0.05
        while True:
            found = await self.get(decision_id)
            if found.status not in UNDECIDED:
                return found
            if time.monotonic() + pause > end:
                raise WaitedTooLong(f"The decision {decision_id} is still {found.status} after {timeout} s.")
            await asyncio.sleep(pause)
            pause = min(2 * pause, 1.0)

    async def preview(
        self,
        type: str,
        input: Mapping[str, Any],
        *,
        amount: float | None = None,
        strict: bool | None = None,
        subject: str | None = None,
    ) -> types.DecisionPreview:
        """What a decision would be; nothing is stored."""
        body = _question(type, input, amount, strict, subject)
        call = Call("POST", "/v1/decisions/preview", json=body, reads=True)
        return await self._transport.ask(call, reader(types.DecisionPreview))

    async def get(self, decision_id: UUID | str) -> types.DecisionDetail:
        """One decision with its whole story: every step, rule, review and label."""
        call = Call("GET", "/v1/decisions/{}", (decision_id,))
        return await self._transport.ask(call, reader(types.DecisionDetail))

    def list(
        self,
        *,
        type: str | None = None,
        status: str | None = None,
        ruling: str | None = None,
        risk_tier: str | None = None,
        option: str | None = None,
        job: UUID | str | None = None,
        limit: int | None = None,
    ) -> Pages[types.DecisionSummary]:
        """Decisions, newest first."""
        query = _wanted(type, status, ruling, risk_tier, option, job)
        call = Call("GET", "/v1/decisions", query=query)
        return Pages(self._transport, call, reader(types.DecisionPage), limit)

    async def counts(self) -> types.DecisionCounts:
        """How many wait and since when; the statuses of the last 24 hours."""
        return await self._transport.ask(Call("GET", "/v1/decisions/counts"), reader(types.DecisionCounts))

    async def outcome(
        self,
        decision_id: UUID | str,
        option: str,
        *,
        note: str | None = None,
        idempotency_key: str | None = None,
    ) -> types.Label:
        """Report what turned out to be right."""
        body = {"option": option, "note": note}
        call = Call(
            "POST", "/v1/decisions/{}/outcome", (decision_id,), json=body, once=idempotency_key or True
        )
        return await self._transport.ask(call, reader(types.Label))

    async def similar(
        self, type: str, input: Mapping[str, Any], *, limit: int | None = None
    ) -> types.SimilarPage:
        """Past decisions like an input whose answer is known, and how often they were right."""
        body = {"type": type, "input": input, "limit": limit}
        call = Call("POST", "/v1/decisions/similar", json=body, reads=True)
        return await self._transport.ask(call, reader(types.SimilarPage))

    async def similar_to(self, decision_id: UUID | str, *, limit: int | None = None) -> types.SimilarPage:
        """Past decisions like one that is stored."""
        call = Call("GET", "/v1/decisions/{}/similar", (decision_id,), query={"limit": limit})
        return await self._transport.ask(call, reader(types.SimilarPage))

    async def replay(
        self, decision_id: UUID | str, *, as_of_now: bool | None = None
    ) -> types.ReplayedDecision:
        """Compute a decision again and compare; `as_of_now`: under what is in force today."""
        body = {"as_of_now": as_of_now}
        call = Call("POST", "/v1/decisions/{}/replay", (decision_id,), json=body, reads=True)
        return await self._transport.ask(call, reader(types.ReplayedDecision))

    async def stream(
        self,
        *,
        type: str | None = None,
        status: str | None = None,
        ruling: str | None = None,
        risk_tier: str | None = None,
        option: str | None = None,
        job: UUID | str | None = None,
        last_event_id: str | None = None,
    ) -> AsyncGenerator[Change, None]:
        """Decisions as they change, from now on or behind `last_event_id`; it ends with the key only.

        A connection that breaks is made again, and it goes on where it was. What came last before may come
        again then.
        """
        query = _wanted(type, status, ruling, risk_tier, option, job)
        read = EventReader(last_event_id)
        while True:
            headers = {"Last-Event-ID": read.last_event_id} if read.last_event_id else {}
            call = Call("GET", "/v1/decisions/stream", query=query, headers=headers, patience=QUIET_SECONDS)
            opened = False
            try:
                async with self._transport.open(call) as response:
                    opened = True
                    async for line in response.aiter_lines():
                        if data := read.feed(line):
                            decision = types.DecisionSummary.model_validate_json(data)
                            yield Change(read.last_event_id, decision)
            except Unreachable:
                if not opened:
                    raise
            read.broke()
            await asyncio.sleep(RECONNECT_SECONDS)


def _question(
    type: str, input: Mapping[str, Any], amount: float | None, strict: bool | None, subject: str | None
) -> dict[str, Any]:
    return {"type": type, "input": input, "amount": amount, "strict": strict, "subject": subject}


def _wanted(
    type: str | None,
    status: str | None,
    ruling: str | None,
    risk_tier: str | None,
    option: str | None,
    job: UUID | str | None,
) -> dict[str, Any]:
    return {
        "type": type,
        "status": status,
        "ruling": ruling,
        "risk_tier": risk_tier,
        "option": option,
        "job": job,
    }
