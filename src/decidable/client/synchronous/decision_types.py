# Written by `make client` from the module of this name in asynchronous/: change it there.
"""Decision types: what is learned, what is proven about it, and how much it may answer by itself."""

from os import PathLike

from decidable.client import types
from decidable.client.calls import Call, Form, Rows, reader
from decidable.client.connection import SLOW_SECONDS
from decidable.client.synchronous.transport import Pages, Resource


class Types(Resource):
    """Learn types and look at them."""

    def list(self, *, limit: int | None = None) -> Pages[types.TypeSummary]:
        """Types by name."""
        return Pages(self._transport, Call("GET", "/v1/decision-types"), reader(types.TypePage), limit)

    def get(self, name: str) -> types.TypeDetail:
        """One type: its fields, its report on held-out cases, its policy and its versions."""
        return self._transport.ask(Call("GET", "/v1/decision-types/{}", (name,)), reader(types.TypeDetail))

    def preview(
        self,
        source: str | PathLike[str] | bytes,
        *,
        label: str | None = None,
        text_column: str | None = None,
        encoding: str | None = None,
    ) -> types.Preview:
        """What would be learned from a CSV (a path or bytes): its columns, and what is wrong with them."""
        values = {"label": label, "text_column": text_column, "encoding": encoding}
        call = Call(
            "POST",
            "/v1/decision-types/preview",
            form=Form(Rows(source), values),
            reads=True,
            patience=SLOW_SECONDS,
        )
        return self._transport.ask(call, reader(types.Preview))

    def learn(
        self,
        name: str,
        source: str | PathLike[str] | bytes,
        *,
        label: str,
        text_column: str | None = None,
        encoding: str | None = None,
        idempotency_key: str | None = None,
    ) -> types.Job:
        """Learn a type from a CSV (a path or bytes) in whose column `label` stands what was right."""
        values = {"name": name, "label": label, "text_column": text_column, "encoding": encoding}
        call = Call(
            "POST",
            "/v1/decision-types",
            form=Form(Rows(source), values),
            once=idempotency_key or True,
            patience=SLOW_SECONDS,
        )
        return self._transport.ask(call, reader(types.Job))

    def certificate(self, name: str) -> types.InForce:
        """The certificate in force, if any, and the autonomy; the newest certificates as `data`."""
        call = Call("GET", "/v1/decision-types/{}/certificate", (name,))
        return self._transport.ask(call, reader(types.InForce))

    def certificates(self, name: str, *, limit: int | None = None) -> Pages[types.Certificate]:
        """Every certificate that was asked for, newest first."""
        call = Call("GET", "/v1/decision-types/{}/certificate", (name,))
        return Pages(self._transport, call, reader(types.InForce), limit)

    def plan(self, name: str, *, delta: float | None = None) -> types.Plan:
        """What could be certified with the labels that there are."""
        call = Call(
            "GET",
            "/v1/decision-types/{}/certificate/plan",
            (name,),
            query={"delta": delta},
            patience=SLOW_SECONDS,
        )
        return self._transport.ask(call, reader(types.Plan))

    def certify(
        self,
        name: str,
        alpha: float,
        *,
        delta: float | None = None,
        group_by: str | None = None,
        source: str | None = None,
        idempotency_key: str | None = None,
    ) -> types.Certificate:
        """Prove that at most `alpha` of the automatic answers are wrong, with probability 1 - `delta`."""
        body = {"alpha": alpha, "delta": delta, "group_by": group_by, "source": source}
        call = Call(
            "POST",
            "/v1/decision-types/{}/certify",
            (name,),
            json=body,
            once=idempotency_key or True,
            patience=SLOW_SECONDS,
        )
        return self._transport.ask(call, reader(types.Certificate))

    def autonomy(self, name: str) -> types.AutonomyAnswer:
        """How much a type may answer by itself, and why."""
        call = Call("GET", "/v1/decision-types/{}/autonomy", (name,))
        return self._transport.ask(call, reader(types.AutonomyAnswer))

    def set_autonomy(
        self, name: str, level: str, *, why: str, pinned: bool | None = None
    ) -> types.AutonomyAnswer:
        """Change it to `off`, `suggest`, `certified` or `full`; `pinned`: whatever the evidence says."""
        body = {"level": level, "why": why, "pinned": pinned}
        call = Call("PUT", "/v1/decision-types/{}/autonomy", (name,), json=body)
        return self._transport.ask(call, reader(types.AutonomyAnswer))

    def drift(self, name: str) -> types.Drift:
        """What watches the certificate, and how near it is to suspending it."""
        return self._transport.ask(Call("GET", "/v1/decision-types/{}/drift", (name,)), reader(types.Drift))
