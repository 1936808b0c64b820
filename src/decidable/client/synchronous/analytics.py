# Written by `make client` from the module of this name in asynchronous/: change it there.
"""Counts and usage."""

from datetime import date

from decidable.client import types
from decidable.client.calls import Call, reader
from decidable.client.synchronous.transport import Resource


class Analytics(Resource):
    """What was decided, used, and may still be used."""

    def decisions(self, *, since: date | None = None, until: date | None = None) -> types.Decisions:
        """Decisions and reviews by day and type."""
        call = Call("GET", "/v1/analytics/decisions", query={"since": since, "until": until})
        return self._transport.ask(call, reader(types.Decisions))

    def usage(
        self, *, since: date | None = None, until: date | None = None, by: str | None = None
    ) -> types.Usage:
        """Requests by `endpoint`, `key` or `day`."""
        call = Call("GET", "/v1/analytics/usage", query={"since": since, "until": until, "by": by})
        return self._transport.ask(call, reader(types.Usage))

    def limits(self) -> types.Limits:
        """What this caller may use and has used."""
        return self._transport.ask(Call("GET", "/v1/analytics/limits"), reader(types.Limits))
