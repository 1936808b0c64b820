"""What waits for a person."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import httpx
from pydantic import TypeAdapter, ValidationError

from decidable.client import types
from decidable.client.asynchronous.transport import Pages, Resource
from decidable.client.calls import Call, reader
from decidable.client.errors import Unreadable

Handled = types.DecisionDetail | types.ReviewCase
"""What handling answers: the whole decision, or of a blind case only what its reviewer may see."""
_HANDLED: TypeAdapter[Handled] = TypeAdapter(Handled)


def _handled(response: httpx.Response) -> Handled:
    try:
        return _HANDLED.validate_json(response.content)
    except ValidationError as error:
        raise Unreadable("What was answered is neither a decision nor a case.") from error


class Reviews(Resource):
    """Work the queue. Cases have the ids of their decisions, but for blind ones."""

    def list(self, *, type: str | None = None, limit: int | None = None) -> Pages[types.ReviewItem]:
        """What waits, highest risk first, then oldest."""
        return Pages(
            self._transport, Call("GET", "/v1/reviews", query={"type": type}), reader(types.ReviewPage), limit
        )

    async def get(self, case_id: UUID | str) -> types.ReviewCase:
        """What there is to judge a case by."""
        return await self._transport.ask(Call("GET", "/v1/reviews/{}", (case_id,)), reader(types.ReviewCase))

    async def claim(self, case_id: UUID | str) -> types.ReviewItem:
        """Hold a case: nobody else can act on it until the lease expires."""
        call = Call("POST", "/v1/reviews/{}/claim", (case_id,))
        return await self._transport.ask(call, reader(types.ReviewItem))

    async def release(self, case_id: UUID | str) -> None:
        """Put it back."""
        await self._transport.send(Call("DELETE", "/v1/reviews/{}/claim", (case_id,)))

    async def approve(
        self,
        case_id: UUID | str,
        *,
        note: str | None = None,
        held_seconds: float | None = None,
        idempotency_key: str | None = None,
    ) -> Handled:
        """The proposal is right."""
        body = {"note": note, "held_seconds": held_seconds}
        call = Call("POST", "/v1/reviews/{}/approve", (case_id,), json=body, once=idempotency_key or True)
        return await self._transport.ask(call, _handled)

    async def override(
        self,
        case_id: UUID | str,
        option: str,
        *,
        note: str | None = None,
        held_seconds: float | None = None,
        idempotency_key: str | None = None,
    ) -> Handled:
        """Another option is right."""
        body = {"option": option, "note": note, "held_seconds": held_seconds}
        call = Call("POST", "/v1/reviews/{}/override", (case_id,), json=body, once=idempotency_key or True)
        return await self._transport.ask(call, _handled)

    async def reject(
        self,
        case_id: UUID | str,
        *,
        note: str | None = None,
        held_seconds: float | None = None,
        idempotency_key: str | None = None,
    ) -> Handled:
        """No option is right, or the question should not have been asked."""
        body = {"note": note, "held_seconds": held_seconds}
        call = Call("POST", "/v1/reviews/{}/reject", (case_id,), json=body, once=idempotency_key or True)
        return await self._transport.ask(call, _handled)

    async def quality(self, *, type: str | None = None, since: date | None = None) -> types.Quality:
        """How well people review, and how far they agree."""
        call = Call("GET", "/v1/reviews/quality", query={"type": type, "since": since})
        return await self._transport.ask(call, reader(types.Quality))

    async def seed(
        self,
        type: str,
        *,
        count: int | None = None,
        decision_ids: Sequence[UUID | str] | None = None,
        reviewers: int | None = None,
        idempotency_key: str | None = None,
    ) -> types.Seeded:
        """Put decisions whose answer is known before people again, blind."""
        body = {"count": count, "decision_ids": decision_ids, "reviewers": reviewers}
        call = Call(
            "POST", "/v1/decision-types/{}/seeded-cases", (type,), json=body, once=idempotency_key or True
        )
        return await self._transport.ask(call, reader(types.Seeded))
