"""Counts and usage."""

from datetime import date

from decidable.client import types
from decidable.client.asynchronous.transport import Resource
from decidable.client.calls import Call, reader


class Analytics(Resource):
    """What was decided, used, and may still be used."""

    async def decisions(self, *, since: date | None = None, until: date | None = None) -> types.Decisions:
        """Decisions and reviews by day and type."""
        call = Call("GET", "/v1/analytics/decisions", query={"since": since, "until": until})
        return await self._transport.ask(call, reader(types.Decisions))

    async def usage(
        self, *, since: date | None = None, until: date | None = None, by: str | None = None
    ) -> types.Usage:
        """Requests by `endpoint`, `key` or `day`."""
        call = Call("GET", "/v1/analytics/usage", query={"since": since, "until": until, "by": by})
        return await self._transport.ask(call, reader(types.Usage))

    async def limits(self) -> types.Limits:
        """What this caller may use and has used."""
        return await self._transport.ask(Call("GET", "/v1/analytics/limits"), reader(types.Limits))
