"""Decision types in force: which version and policy answer now, with their models loaded and kept."""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import Any
from uuid import UUID

import structlog

from decidable.decision.bundle import TypeModel
from decidable.decision.models import ModelStore
from decidable.decision.policy.document import Policy, PolicyInvalid, parse_policy
from decidable.decision.records import Autonomy, Certificate, CertificateState, Standing
from decidable.decision.work import Shadow, TypeInForce
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError

log = structlog.get_logger(__name__)
CERTIFICATE_STATE = "case when c.state = 'active' and c.expires_at <= %(now)s then 'expired' else c.state end"
"""The state of a certificate (`c`) as of now: one whose time is over is expired, before anybody says so in its row."""
KEPT = 32
"""Types whose models a process keeps loaded."""
VERSIONS_KEPT = 3
"""Of each type, those used last: publishing every minute must not fill the memory with what nobody asks for."""


class TypeNotFound(AppError):
    """The tenant has no decision type of this name."""

    code = "type_not_found"
    status = 404
    title = "There is no such decision type"


@dataclass(frozen=True, slots=True)
class Versions:
    """What is in force for a type: read in one row, so never half of a publication."""

    type: int
    policy: int
    autonomy: Autonomy = Autonomy.FULL
    certificate: int | None = None
    certificate_state: CertificateState | None = None
    shadow: int | None = None


class TypeStore:
    """All SQL that deciding needs about types."""

    def __init__(self, connection: Connection, tenant_id: UUID) -> None:
        self.connection = connection
        self.tenant_id = tenant_id

    async def versions(self, name: str, now: datetime) -> Versions:
        """What is in force now; raises `TypeNotFound` and names the nearest ones.

        A certificate of another version or policy says nothing of this one.
        """
        row = await fetch_one(
            self.connection,
            f"""
            select t.version, t.policy_version, t.autonomy, t.shadow_policy, c.number,
                {CERTIFICATE_STATE} as state
            from decision_types t
            left join certificates c on c.tenant_id = t.tenant_id and c.type_name = t.name and c.number = t.certificate
                and c.type_version = t.version and c.policy_version = t.policy_version
            where t.tenant_id = %(tenant)s and t.name = %(name)s
            """,
            {"tenant": self.tenant_id, "name": name, "now": now},
        )
        if row is None:
            raise TypeNotFound(await self._not_found(name))
        state = None if row["state"] is None else CertificateState(row["state"])
        return Versions(
            row["version"],
            row["policy_version"],
            Autonomy(row["autonomy"]),
            row["number"],
            state,
            row["shadow_policy"],
        )

    async def still(self, name: str, accepted: Versions, now: datetime) -> Versions:
        """The versions that a question was accepted under, with what stands over them now.

        The certificate is the one that speaks for these versions, or did last; the autonomy is today's.
        """
        row = await fetch_one(
            self.connection,
            f"""
            select t.autonomy, t.shadow_policy, c.number,
                {CERTIFICATE_STATE} as state
            from decision_types t
            left join lateral (
                select number, state, expires_at from certificates c
                where c.tenant_id = t.tenant_id and c.type_name = t.name
                    and c.type_version = %(version)s and c.policy_version = %(policy)s
                order by number = t.certificate desc nulls last, state <> 'infeasible' desc, number desc limit 1
            ) c on true
            where t.tenant_id = %(tenant)s and t.name = %(name)s
            """,
            {
                "tenant": self.tenant_id,
                "name": name,
                "version": accepted.type,
                "policy": accepted.policy,
                "now": now,
            },
        )
        assert row is not None, "a type is never removed"
        state = None if row["state"] is None else CertificateState(row["state"])
        autonomy = Autonomy(row["autonomy"])
        return Versions(accepted.type, accepted.policy, autonomy, row["number"], state, row["shadow_policy"])

    async def certificate(self, name: str, number: int, state: CertificateState) -> Certificate:
        """What a ruling needs of a certificate, in the state that it has."""
        row = await fetch_one(
            self.connection,
            """
            select alpha, delta, group_by, proofs from certificates
            where tenant_id = %(tenant)s and type_name = %(name)s and number = %(number)s
            """,
            {"tenant": self.tenant_id, "name": name, "number": number},
        )
        assert row is not None, "a certificate that is pointed at exists: both are written in one transaction"
        thresholds = {proof["group"]: proof["threshold"] for proof in row["proofs"]}
        return Certificate(number, state, row["alpha"], row["delta"], thresholds, row["group_by"])

    async def _not_found(self, name: str) -> str:
        rows = await fetch_all(
            self.connection,
            "select name from decision_types where tenant_id = %(tenant)s order by name limit 200",
            {"tenant": self.tenant_id},
        )
        names = [row["name"] for row in rows]
        near = get_close_matches(name, names, 1)
        shown = name if len(name) <= 100 else name[:100] + "…"
        if near:
            return f"There is no decision type “{shown}”; did you mean “{near[0]}”?"
        known = ", ".join(names[:10]) or "none yet: `decidable learn` makes one"
        return f"There is no decision type “{shown}”. There are: {known}."

    async def version_row(self, name: str, version: int) -> dict[str, Any]:
        """One version of a type as stored."""
        row = await fetch_one(
            self.connection,
            """
            select fields, options, models, seed from type_versions
            where tenant_id = %(tenant)s and type_name = %(name)s and version = %(version)s
            """,
            {"tenant": self.tenant_id, "name": name, "version": version},
        )
        assert row is not None, "a version that is pointed at exists: both are written in one transaction"
        return row

    async def policy_text(self, name: str, version: int) -> str:
        """One version of a type's policy as it was written."""
        row = await fetch_one(
            self.connection,
            """
            select body from policies
            where tenant_id = %(tenant)s and type_name = %(name)s and version = %(version)s
            """,
            {"tenant": self.tenant_id, "name": name, "version": version},
        )
        assert row is not None, "a policy that is pointed at exists: both are written in one transaction"
        return str(row["body"])


class TypeCache:
    """Loaded types of this process. Versions never change once written, so nothing is ever invalidated."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._loaded: OrderedDict[tuple[UUID, str, Versions], TypeInForce] = OrderedDict()
        self._models: OrderedDict[tuple[UUID, str, int], tuple[TypeModel, dict[str, str], int]] = (
            OrderedDict()
        )
        self._loading = asyncio.Lock()

    @property
    def kept(self) -> Sequence[TypeInForce]:
        """What is in memory, the least lately used first."""
        return list(self._loaded.values())

    async def in_force(
        self, connection: Connection, tenant_id: UUID, name: str, now: datetime
    ) -> TypeInForce:
        """The type as it answers now. Raises `TypeNotFound`."""
        versions = await TypeStore(connection, tenant_id).versions(name, now)
        return await self.at(connection, tenant_id, name, versions)

    async def at(self, connection: Connection, tenant_id: UUID, name: str, versions: Versions) -> TypeInForce:
        """The type at given versions, from memory if it was used before."""
        key = (tenant_id, name, versions)
        found = self._loaded.get(key)
        if found is None:
            async with self._loading:
                found = self._loaded.get(key) or await self._load(connection, *key)
                _keep(self._loaded, key, found, self._kept)
        self._loaded.move_to_end(key)
        return found

    async def _load(
        self, connection: Connection, tenant_id: UUID, name: str, versions: Versions
    ) -> TypeInForce:
        store = TypeStore(connection, tenant_id)
        model, hashes, seed = await self._model(store, name, versions.type)
        policy: Policy = parse_policy(await store.policy_text(name, versions.policy))
        certificate = shadow = None
        if versions.certificate is not None and versions.certificate_state is not None:
            certificate = await store.certificate(name, versions.certificate, versions.certificate_state)
        if versions.shadow is not None:
            shadow = _shadow(versions.shadow, await store.policy_text(name, versions.shadow))
        standing = Standing(versions.autonomy, certificate)
        at = (tenant_id, name, versions.type, versions.policy)
        return TypeInForce(*at, model, policy, hashes, seed, standing, shadow)

    async def _model(
        self, store: TypeStore, name: str, version: int
    ) -> tuple[TypeModel, dict[str, str], int]:
        key = (store.tenant_id, name, version)
        found = self._models.get(key)
        if found is not None:
            self._models.move_to_end(key)
        else:
            row = await store.version_row(name, version)
            models = ModelStore(store.connection, store.tenant_id)
            parts = {role: await models.load(f"{name}.{role}", at) for role, at in row["models"].items()}
            model = await asyncio.to_thread(
                TypeModel.from_bytes, {role: part.content for role, part in parts.items()}
            )
            found = (model, {role: part.sha256 for role, part in parts.items()}, row["seed"])
            _keep(self._models, key, found, self._kept)
        return found


def _shadow(version: int, text: str) -> Shadow | None:
    """A policy in the shadow; one that cannot be read any more is left out, and harms no decision."""
    try:
        return Shadow(version, parse_policy(text))
    except PolicyInvalid:
        log.exception("shadow_unreadable", policy_version=version)
        return None


def _keep(cache: OrderedDict[Any, Any], key: Any, value: Any, most: int) -> None:
    """Keys begin with tenant and type; whatever was not used for longest goes first."""
    cache[key] = value
    cache.move_to_end(key)
    of_this_type = [known for known in cache if known[:2] == key[:2]]
    for known in of_this_type[:-VERSIONS_KEPT]:
        del cache[known]
    while len(cache) > most:
        cache.popitem(last=False)
