"""Policies: the one in force, drafts and their tests, the shadow, and what a change would do."""

from datetime import datetime

from decidable.client import types
from decidable.client.asynchronous.transport import Pages, Resource
from decidable.client.calls import Call, reader
from decidable.client.connection import SLOW_SECONDS


class Policies(Resource):
    """Write, test, publish and compare the policies of a type."""

    async def in_force(self, type: str) -> types.Policy:
        """The policy that rules now."""
        call = Call("GET", "/v1/decision-types/{}/policy", (type,))
        return await self._transport.ask(call, reader(types.Policy))

    async def put(self, type: str, text: str, *, expected_version: int | None = None) -> types.Policy:
        """Put a policy into force at once, where one person may; refused if another version is in force by now."""
        body = {"text": text, "expected_version": expected_version}
        call = Call("PUT", "/v1/decision-types/{}/policy", (type,), json=body)
        return await self._transport.ask(call, reader(types.Policy))

    def list(self, type: str, *, limit: int | None = None) -> Pages[types.ReleaseSummary]:
        """Every version, newest first."""
        call = Call("GET", "/v1/decision-types/{}/policies", (type,))
        return Pages(self._transport, call, reader(types.ReleasePage), limit)

    async def get(self, type: str, version: int) -> types.Release:
        """One version with its text, its test and its comments."""
        call = Call("GET", "/v1/decision-types/{}/policies/{}", (type, version))
        return await self._transport.ask(call, reader(types.Release))

    async def draft(
        self, type: str, text: str, *, comment: str | None = None, idempotency_key: str | None = None
    ) -> types.Release:
        """A new version that does not rule yet."""
        body = {"text": text, "comment": comment}
        call = Call(
            "POST", "/v1/decision-types/{}/policies", (type,), json=body, once=idempotency_key or True
        )
        return await self._transport.ask(call, reader(types.Release))

    async def diff(self, type: str, version: int, *, against: int | None = None) -> types.Diff:
        """What a version changes, compared with another or the one in force."""
        call = Call(
            "GET", "/v1/decision-types/{}/policies/{}/diff", (type, version), query={"against": against}
        )
        return await self._transport.ask(call, reader(types.Diff))

    async def comment(
        self, type: str, version: int, text: str, *, idempotency_key: str | None = None
    ) -> types.Comment:
        """Say something about a version."""
        call = Call(
            "POST",
            "/v1/decision-types/{}/policies/{}/comments",
            (type, version),
            json={"text": text},
            once=idempotency_key or True,
        )
        return await self._transport.ask(call, reader(types.Comment))

    async def test(
        self,
        type: str,
        version: int,
        *,
        since: datetime | None = None,
        reviews_a_day: int | None = None,
        cost_of_error: float | None = None,
        cost_of_review: float | None = None,
    ) -> types.Release:
        """Test a draft on stored decisions; only what is tested can be published."""
        body = {
            "since": since,
            "reviews_a_day": reviews_a_day,
            "cost_of_error": cost_of_error,
            "cost_of_review": cost_of_review,
        }
        call = Call(
            "POST",
            "/v1/decision-types/{}/policies/{}/test",
            (type, version),
            json=body,
            patience=SLOW_SECONDS,
        )
        return await self._transport.ask(call, reader(types.Release))

    async def publish(self, type: str, version: int, *, expected_version: int | None = None) -> types.Release:
        """Put a tested draft into force; another person than its author does."""
        body = {"expected_version": expected_version}
        call = Call("POST", "/v1/decision-types/{}/policies/{}/publish", (type, version), json=body)
        return await self._transport.ask(call, reader(types.Release))

    async def withdraw(self, type: str, version: int) -> types.Release:
        """Give a draft up."""
        call = Call("POST", "/v1/decision-types/{}/policies/{}/withdraw", (type, version))
        return await self._transport.ask(call, reader(types.Release))

    async def revert(
        self, type: str, version: int, *, comment: str | None = None, idempotency_key: str | None = None
    ) -> types.Release:
        """A new draft with the text of an old version."""
        call = Call(
            "POST",
            "/v1/decision-types/{}/policies/{}/revert",
            (type, version),
            json={"comment": comment},
            once=idempotency_key or True,
        )
        return await self._transport.ask(call, reader(types.Release))

    async def shadow(
        self,
        type: str,
        *,
        policy_version: int | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> types.Shadow:
        """What the policy in the shadow says, compared with what ruled."""
        query = {"policy_version": policy_version, "limit": limit, "after": after}
        call = Call("GET", "/v1/decision-types/{}/shadow", (type,), query=query)
        return await self._transport.ask(call, reader(types.Shadow))

    async def set_shadow(self, type: str, policy_version: int) -> types.Shadow:
        """Let a draft say beside every decision what it would rule."""
        body = {"policy_version": policy_version}
        call = Call("PUT", "/v1/decision-types/{}/shadow", (type,), json=body)
        return await self._transport.ask(call, reader(types.Shadow))

    async def end_shadow(self, type: str) -> None:
        """End that."""
        await self._transport.send(Call("DELETE", "/v1/decision-types/{}/shadow", (type,)))

    async def backtest(
        self,
        type: str,
        *,
        policy: str | None = None,
        policy_version: int | None = None,
        minimum_confidence: float | None = None,
        maximum_dissonance: float | None = None,
        alpha: float | None = None,
        certificate: str | int | None = None,
        type_version: int | None = None,
        since: datetime | None = None,
        sample: int | None = None,
        reviews_a_day: int | None = None,
        cost_of_error: float | None = None,
        cost_of_review: float | None = None,
        limit: int | None = None,
        after: str | None = None,
    ) -> types.Backtest:
        """What a policy (its text, or a stored version) or other thresholds would have ruled; nothing changes."""
        body = {
            "policy": policy,
            "policy_version": policy_version,
            "minimum_confidence": minimum_confidence,
            "maximum_dissonance": maximum_dissonance,
            "alpha": alpha,
            "certificate": certificate,
            "type_version": type_version,
            "since": since,
            "sample": sample,
            "reviews_a_day": reviews_a_day,
            "cost_of_error": cost_of_error,
            "cost_of_review": cost_of_review,
            "limit": limit,
            "after": after,
        }
        call = Call(
            "POST",
            "/v1/decision-types/{}/backtest",
            (type,),
            json=body,
            reads=True,
            patience=SLOW_SECONDS,
        )
        return await self._transport.ask(call, reader(types.Backtest))

    async def review_load(
        self,
        type: str,
        *,
        policy_version: int | None = None,
        reviewers: int | None = None,
        hours: int | None = None,
        seed: int | None = None,
    ) -> types.Load:
        """How long the review queue will be, with so many reviewers."""
        query = {"policy_version": policy_version, "reviewers": reviewers, "hours": hours, "seed": seed}
        call = Call("GET", "/v1/decision-types/{}/review-load", (type,), query=query, patience=SLOW_SECONDS)
        return await self._transport.ask(call, reader(types.Load))
