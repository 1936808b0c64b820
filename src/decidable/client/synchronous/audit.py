# Written by `make client` from the module of this name in asynchronous/: change it there.
"""The audit trail, and the erasure of a person's data."""

from collections.abc import Sequence
from datetime import datetime

from decidable.client import types
from decidable.client.calls import Call, reader
from decidable.client.connection import SLOW_SECONDS
from decidable.client.synchronous.transport import Download, Pages, Resource


class Audit(Resource):
    """Who changed what, and the proof of it."""

    def list(
        self,
        *,
        actor: str | None = None,
        action: str | None = None,
        object_kind: str | None = None,
        object_id: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int | None = None,
    ) -> Pages[types.AuditRecord]:
        """Records, newest first; `action`: `key.created`, or `review.*` for all of a kind."""
        query = {
            "actor": actor,
            "action": action,
            "object_kind": object_kind,
            "object_id": object_id,
            "since": since,
            "until": until,
        }
        return Pages(self._transport, Call("GET", "/v1/audit", query=query), reader(types.AuditPage), limit)

    def get(self, seq: int) -> types.AuditRecord:
        """One record by its place in the chain."""
        return self._transport.ask(Call("GET", "/v1/audit/{}", (seq,)), reader(types.AuditRecord))

    def export(
        self,
        *,
        format: str | None = None,
        actor: str | None = None,
        action: str | None = None,
        object_kind: str | None = None,
        object_id: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> Download:
        """The trail as a file, oldest first: `ndjson`, which can be verified offline, or `csv`."""
        query = {
            "format": format,
            "actor": actor,
            "action": action,
            "object_kind": object_kind,
            "object_id": object_id,
            "since": since,
            "until": until,
        }
        return Download(self._transport, Call("GET", "/v1/audit/export", query=query, patience=SLOW_SECONDS))

    def checkpoints(self, *, limit: int | None = None) -> Pages[types.CheckpointDocument]:
        """Signed ends of the trail, newest first: keep them elsewhere."""
        return Pages(
            self._transport, Call("GET", "/v1/audit/checkpoints"), reader(types.CheckpointPage), limit
        )

    def public_key(self) -> types.PublicKey:
        """What verifies checkpoints."""
        return self._transport.ask(Call("GET", "/v1/audit/public-key"), reader(types.PublicKey))

    def verify(self, *, checkpoints: Sequence[types.CheckpointDocument] | None = None) -> types.Verdict:
        """Let the server verify the trail, also against checkpoints that you kept."""
        body = {"checkpoints": checkpoints}
        call = Call("POST", "/v1/audit/verify", json=body, reads=True, patience=SLOW_SECONDS)
        return self._transport.ask(call, reader(types.Verdict))


class Subjects(Resource):
    """Persons whose data decisions are about, by your ids."""

    def get(self, subject_id: str) -> types.Subject:
        """What is stored about a person."""
        return self._transport.ask(Call("GET", "/v1/subjects/{}", (subject_id,)), reader(types.Subject))

    def erase(self, subject_id: str) -> types.Erased:
        """Erase a person's data for ever; figures of rulings stay."""
        return self._transport.ask(Call("DELETE", "/v1/subjects/{}", (subject_id,)), reader(types.Erased))
