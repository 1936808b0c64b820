"""The client: one address, one key, kept connections, and the parts of the API."""

from collections.abc import Mapping
from types import TracebackType
from typing import Self

import httpx

from decidable.client import connection, types
from decidable.client.asynchronous.analytics import Analytics
from decidable.client.asynchronous.audit import Audit, Subjects
from decidable.client.asynchronous.decision_types import Types
from decidable.client.asynchronous.decisions import Decisions
from decidable.client.asynchronous.jobs import Batches, Jobs
from decidable.client.asynchronous.policies import Policies
from decidable.client.asynchronous.reviews import Reviews
from decidable.client.asynchronous.tenancy import Keys, People, Tenants
from decidable.client.asynchronous.transport import Transport
from decidable.client.asynchronous.webhooks import Webhooks
from decidable.client.calls import Call, reader
from decidable.client.retrying import Retry


class AsyncDecidable:
    """A client of one server with one key; keeps its connections, so make one and share it.

    `base_url` and `key` are taken from DECIDABLE_URL and DECIDABLE_KEY where they are not given. `timeout`:
    seconds that an answer may take. `retry`: how often what failed is sent again. `headers` go with every
    request. `transport`: how httpx connects, for a proxy or a certificate of your own.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        key: str | None = None,
        timeout: float = 30.0,
        retry: Retry | None = None,
        headers: Mapping[str, str] | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self._http = httpx.AsyncClient(
            base_url=connection.address(base_url),
            headers=connection.headers(key, headers),
            transport=transport,
        )
        self._transport = Transport(self._http, retry or Retry(), timeout)
        self.decisions = Decisions(self._transport)
        self.batches = Batches(self._transport)
        self.types = Types(self._transport)
        self.policies = Policies(self._transport)
        self.reviews = Reviews(self._transport)
        self.jobs = Jobs(self._transport)
        self.keys = Keys(self._transport)
        self.people = People(self._transport)
        self.tenants = Tenants(self._transport)
        self.webhooks = Webhooks(self._transport)
        self.audit = Audit(self._transport)
        self.subjects = Subjects(self._transport)
        self.analytics = Analytics(self._transport)

    async def close(self) -> None:
        """End its connections; it cannot be used after that."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        """Itself; leaving the block closes it."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
        await self.close()

    async def me(self) -> types.Me:
        """Who this key is, and what it may do."""
        return await self._transport.ask(Call("GET", "/v1/me"), reader(types.Me))

    async def roles(self) -> types.Roles:
        """What each role may do."""
        return await self._transport.ask(Call("GET", "/v1/roles"), reader(types.Roles))

    async def tiers(self) -> types.Tiers:
        """The limits that a key can have."""
        return await self._transport.ask(Call("GET", "/v1/tiers"), reader(types.Tiers))

    async def health(self) -> types.Health:
        """Every check of the server, also when it is not well."""
        return await self._transport.ask(Call("GET", "/health", also=(503,)), reader(types.Health))

    async def alive(self) -> bool:
        """Whether the process answers."""
        return (await self._transport.send(Call("GET", "/livez"))).is_success

    async def ready(self) -> bool:
        """Whether it can take requests."""
        return (await self._transport.send(Call("GET", "/readyz", also=(503,)))).is_success

    async def metrics(self) -> str:
        """Figures for Prometheus."""
        return (await self._transport.send(Call("GET", "/metrics"))).text
