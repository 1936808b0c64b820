"""Routes about API keys."""

from datetime import datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Body, Depends, Response
from psycopg.rows import DictRow

from decidable.access.caller import Caller, Forbidden
from decidable.access.check import allowed
from decidable.access.permissions import Permission, Role, permissions_of
from decidable.audit.changing import changing
from decidable.context import Context, Here
from decidable.idempotency.once import PARAMETER as IDEMPOTENCY
from decidable.idempotency.once import Needed
from decidable.kit.http import Limit, decode_id_cursor, encode_cursor, page
from decidable.tenants.key_text import prefix_of
from decidable.tenants.keys import KeySpec, KeyStore, KeyWanted, add_key, record_rotation, state_of
from decidable.tenants.schemas import KeyAnswer, KeyPage, KeyRequest, KeyUsage, NewKeyAnswer, RotateRequest
from decidable.tenants.tiers import load_tiers

router = APIRouter(prefix="/v1/keys", tags=["keys"])
Reader = Annotated[Caller, Depends(allowed(Permission.KEYS_READ))]
Writer = Annotated[Caller, Depends(allowed(Permission.KEYS_WRITE))]


@router.get("", summary="List keys")
async def list_keys(here: Here, caller: Reader, limit: Limit = 50, after: str | None = None) -> KeyPage:
    """Newest first, also those that have ended."""
    cursor = decode_id_cursor(after)
    async with here.tenant(caller.tenant_id) as connection:
        rows = await KeyStore(connection, caller.tenant_id).page(limit, cursor)
    shown = page(rows, limit, lambda row: encode_cursor(str(row["id"])))
    shown["data"] = [key_answer(here, row) for row in shown["data"]]
    return KeyPage(**shown)


@router.post(
    "",
    status_code=201,
    response_model=NewKeyAnswer,
    summary="Make a key",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def make_key(here: Here, caller: Writer, once: Needed, body: KeyRequest) -> Response:
    """The answer holds the key itself: keep it, it is stored as a hash and never shown again."""
    spec = _spec(body, here.now())
    load_tiers(here.settings.tiers_file).named(spec.tier)
    _within(caller, spec)
    async with once.changing(here, caller) as change:
        key = await add_key(change, here.new_id(), spec, caller.label, here.now())
        row = await KeyStore(change.connection, caller.tenant_id).get(key.prefix)
        made = NewKeyAnswer(**key_answer(here, row).model_dump(), key=key.text)
        return change.answer(201, made, f"/v1/keys/{key.prefix}", key.prefix)


@router.get("/{prefix}", summary="One key")
async def get_key(here: Here, caller: Reader, prefix: str) -> KeyAnswer:
    """Known by its prefix, the third part of the key."""
    async with here.tenant(caller.tenant_id) as connection:
        return key_answer(here, await KeyStore(connection, caller.tenant_id).get(prefix_of(prefix)))


@router.post("/{prefix}/deactivate", summary="End a key")
async def deactivate_key(here: Here, caller: Writer, prefix: str) -> KeyAnswer:
    """For good: it is refused two seconds later at the latest, everywhere."""
    async with changing(here, caller.tenant_id, caller.actor()) as change:
        store = KeyStore(change.connection, caller.tenant_id)
        row = await store.deactivate(prefix_of(prefix), caller.label, here.now())
        before = {"state": state_of(row, here.now())}
        change.record("key.deactivated", "key", row["prefix"], before=before, after={"state": "deactivated"})
        return key_answer(here, await store.get(row["prefix"]))


@router.post(
    "/{prefix}/rotate",
    status_code=201,
    response_model=NewKeyAnswer,
    summary="Replace a key",
    openapi_extra={"parameters": [IDEMPOTENCY]},
)
async def rotate_key(
    here: Here,
    caller: Writer,
    once: Needed,
    prefix: str,
    body: Annotated[RotateRequest, Body()] = RotateRequest(),
) -> Response:
    """The successor is alike in all but its secret and is counted together with the old key.

    The old key works for `grace_hours` longer; its answers carry `Deprecation` and `Sunset`.
    """
    async with once.changing(here, caller) as change:
        store = KeyStore(change.connection, caller.tenant_id)
        old, grace = prefix_of(prefix), timedelta(hours=body.grace_hours)
        key = await store.rotate(old, here.new_id(), grace, caller.label, here.now())
        record_rotation(change, old, key.prefix, body.grace_hours)
        row = await store.get(key.prefix)
        made = NewKeyAnswer(**key_answer(here, row).model_dump(), key=key.text)
        return change.answer(201, made, f"/v1/keys/{key.prefix}", key.prefix)


def _spec(body: KeyRequest, now: datetime) -> KeySpec:
    if body.expires_at is not None and body.expires_in_days is not None:
        raise KeyWanted("Give `expires_at` or `expires_in_days`, not both.")
    until = now + timedelta(days=body.expires_in_days) if body.expires_in_days else body.expires_at
    return KeySpec(
        name=body.name,
        role=body.role,
        tier=body.tier,
        kind=body.kind,
        scopes=None if body.scopes is None else tuple(body.scopes),
        expires_at=until,
        allowed_networks=None if body.allowed_networks is None else tuple(body.allowed_networks),
    )


def _within(caller: Caller, spec: KeySpec) -> None:
    """Nobody hands out more than they have."""
    missing = permissions_of(spec.role, spec.scopes) - caller.permissions
    if missing:
        named = ", ".join(sorted(missing))
        raise Forbidden(f"A key cannot be given what {caller.prefix} does not have: {named}.")


def key_answer(context: Context, row: DictRow) -> KeyAnswer:
    """A key as callers see it."""
    tier = load_tiers(context.settings.tiers_file).by_name.get(row["tier"])
    same = ("prefix", "kind", "name", "role", "tier", "scopes", "created_at", "created_by", "expires_at")
    networks = row["allowed_networks"]
    return KeyAnswer(
        **{name: row[name] for name in (*same, "last_used_at", "replaced_by")},
        permissions=sorted(permissions_of(Role(row["role"]), row["scopes"])),
        allowed_networks=None if networks is None else [str(network) for network in networks],
        state=state_of(row, context.now()),  # type: ignore[arg-type]
        deactivated_at=row["revoked_at"],
        deactivated_by=row["revoked_by"],
        usage=KeyUsage(
            month_requests=row["month_requests"] or 0, month_limit=tier.requests_per_month if tier else None
        ),
    )
