# Written by `make client` from the module of this name in asynchronous/: change it there.
"""Who is there: keys, people, tenants."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from decidable.client import types
from decidable.client.calls import LEFT_OUT, NULL, Call, LeftOut, reader
from decidable.client.connection import SLOW_SECONDS
from decidable.client.synchronous.transport import Download, Pages, Resource


class Keys(Resource):
    """Keys of the tenant; each is known by its prefix."""

    def list(self, *, limit: int | None = None) -> Pages[types.Key]:
        """Keys, newest first."""
        return Pages(self._transport, Call("GET", "/v1/keys"), reader(types.KeyPage), limit)

    def get(self, prefix: str) -> types.Key:
        """One key, without its secret."""
        return self._transport.ask(Call("GET", "/v1/keys/{}", (prefix,)), reader(types.Key))

    def create(
        self,
        name: str,
        *,
        role: str | None = None,
        scopes: Sequence[str] | None = None,
        tier: str | None = None,
        kind: str | None = None,
        expires_in_days: int | None = None,
        expires_at: datetime | None = None,
        allowed_networks: Sequence[str] | None = None,
        idempotency_key: str | None = None,
    ) -> types.NewKey:
        """Make a key; its text, `key`, is shown this once."""
        body = {
            "name": name,
            "role": role,
            "scopes": scopes,
            "tier": tier,
            "kind": kind,
            "expires_in_days": expires_in_days,
            "expires_at": expires_at,
            "allowed_networks": allowed_networks,
        }
        call = Call("POST", "/v1/keys", json=body, once=idempotency_key or True)
        return self._transport.ask(call, reader(types.NewKey))

    def rotate(
        self, prefix: str, *, grace_hours: float | None = None, idempotency_key: str | None = None
    ) -> types.NewKey:
        """Replace a key; the old one works for `grace_hours` longer."""
        body = {"grace_hours": grace_hours}
        call = Call("POST", "/v1/keys/{}/rotate", (prefix,), json=body, once=idempotency_key or True)
        return self._transport.ask(call, reader(types.NewKey))

    def deactivate(self, prefix: str) -> types.Key:
        """End a key now."""
        return self._transport.ask(Call("POST", "/v1/keys/{}/deactivate", (prefix,)), reader(types.Key))


class People(Resource):
    """People of the tenant."""

    def list(self, *, limit: int | None = None) -> Pages[types.Person]:
        """People, newest first."""
        return Pages(self._transport, Call("GET", "/v1/people"), reader(types.PersonPage), limit)

    def get(self, person_id: UUID | str) -> types.Person:
        """One person."""
        return self._transport.ask(Call("GET", "/v1/people/{}", (person_id,)), reader(types.Person))

    def create(
        self,
        email: str,
        name: str,
        *,
        role: str | None = None,
        scopes: Sequence[str] | None = None,
        password: str | None = None,
        idempotency_key: str | None = None,
    ) -> types.Person:
        """Add a person, with a first password unless they sign in elsewhere."""
        body = {"email": email, "name": name, "role": role, "scopes": scopes, "password": password}
        call = Call("POST", "/v1/people", json=body, once=idempotency_key or True)
        return self._transport.ask(call, reader(types.Person))

    def change(
        self,
        person_id: UUID | str,
        *,
        name: str | None = None,
        role: str | None = None,
        scopes: Sequence[str] | LeftOut | None = LEFT_OUT,
        password: str | None = None,
    ) -> types.Person:
        """Change what is given; `scopes=None`: those of the role."""
        of_role = NULL if scopes is None else scopes
        body = {
            "name": name,
            "role": role,
            "scopes": None if scopes is LEFT_OUT else of_role,
            "password": password,
        }
        call = Call("PATCH", "/v1/people/{}", (person_id,), json=body)
        return self._transport.ask(call, reader(types.Person))

    def disable(self, person_id: UUID | str) -> types.Person:
        """Keep a person out."""
        call = Call("POST", "/v1/people/{}/disable", (person_id,))
        return self._transport.ask(call, reader(types.Person))

    def enable(self, person_id: UUID | str) -> types.Person:
        """Let a person in again."""
        call = Call("POST", "/v1/people/{}/enable", (person_id,))
        return self._transport.ask(call, reader(types.Person))


class Tenants(Resource):
    """Tenants of the installation; needs the scope of all tenants."""

    def list(self) -> Sequence[types.Tenant]:
        """All tenants."""
        found = self._transport.ask(Call("GET", "/v1/tenants"), reader(types.TenantList))
        return found.data

    def get(self, name: str) -> types.Tenant:
        """One tenant."""
        return self._transport.ask(Call("GET", "/v1/tenants/{}", (name,)), reader(types.Tenant))

    def create(self, name: str, *, idempotency_key: str | None = None) -> types.Tenant:
        """Make a tenant."""
        call = Call("POST", "/v1/tenants", json={"name": name}, once=idempotency_key or True)
        return self._transport.ask(call, reader(types.Tenant))

    def rename(self, tenant: str, name: str) -> types.Tenant:
        """Give a tenant another name."""
        call = Call("PATCH", "/v1/tenants/{}", (tenant,), json={"name": name})
        return self._transport.ask(call, reader(types.Tenant))

    def suspend(self, name: str) -> types.Tenant:
        """Refuse all its requests until it is resumed."""
        return self._transport.ask(Call("POST", "/v1/tenants/{}/suspend", (name,)), reader(types.Tenant))

    def resume(self, name: str) -> types.Tenant:
        """End that."""
        return self._transport.ask(Call("POST", "/v1/tenants/{}/resume", (name,)), reader(types.Tenant))

    def delete(self, name: str) -> types.Tenant:
        """Delete a tenant; for some days it can be restored."""
        return self._transport.ask(Call("DELETE", "/v1/tenants/{}", (name,)), reader(types.Tenant))

    def restore(self, name: str) -> types.Tenant:
        """Take that back."""
        return self._transport.ask(Call("POST", "/v1/tenants/{}/restore", (name,)), reader(types.Tenant))

    def export(self, name: str) -> Download:
        """Everything of a tenant, as a ZIP."""
        return Download(self._transport, Call("GET", "/v1/tenants/{}/export", (name,), patience=SLOW_SECONDS))
