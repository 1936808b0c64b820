"""Publishing: a learned version, or a policy, comes into force in one transaction or not at all."""

import asyncio
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Any

from decidable.audit.changing import Change
from decidable.context import Context
from decidable.decision.policy.document import DEFAULT_POLICY, check_fields, parse_policy
from decidable.decision.records import InputSchema
from decidable.decision.similar import PLACE_TASK
from decidable.decision.types import TypeNotFound
from decidable.jobs.queue import Queue, enqueue
from decidable.learning.golden import GoldenStore
from decidable.learning.store import PublishConflict, PublishedTypeStore, field_document, field_from_document

if TYPE_CHECKING:
    from decidable.learning.learn import Learned


async def publish(context: Context, change: Change, name: str, learned: "Learned", by: str) -> int:
    """Put a learned version into force; returns its number.

    A new type gets the default policy; an existing one keeps its own, which must fit the new schema
    (raises `PolicyInvalid` otherwise, and nothing changes).
    """
    now, model = context.now(), learned.model
    store = PublishedTypeStore(change.connection, change.tenant_id)
    row = await store.lock(name)
    version, policy_version = (row["version"] + 1, row["policy_version"]) if row else (1, 1)
    text = (await store.policy(name, policy_version))["text"] if row else DEFAULT_POLICY
    check_fields(parse_policy(text), model.schema, model.options)
    await store.put_in_force(name, version, policy_version, now)
    document = {
        "fields": [field_document(spec) for spec in model.schema.fields],
        "options": list(model.options),
        "models": await store.put_models(name, dict(model.to_bytes()), now),
        "report": learned.report,
        "seed": learned.seed,
    }
    await store.insert_version(name, version, document, by, now)
    after = {"version": version, "policy_version": policy_version, "models": document["models"]}
    before = {"version": row["version"], "policy_version": policy_version} if row else None
    change.record("type.published", "type", name, before=before, after=after)
    if row is None:
        await store.insert_policy(name, policy_version, text, by, now, based_on=None)
        change.record("policy.published", "policy", name, after=_policy(policy_version, text))
    else:
        job = {"tenant_id": str(change.tenant_id), "name": name, "version": version}
        await enqueue(change.connection, Queue.BATCHES, PLACE_TASK, [job])
    await GoldenStore(change.connection, change.tenant_id).insert(name, version, learned.golden)
    await certify_again(context, change, name, by)
    return version


async def publish_policy(
    context: Context,
    change: Change,
    name: str,
    text: str,
    by: str,
    expected: int | None,
    test: dict[str, Any] | None = None,
) -> int:
    """Put a policy into force at once: draft and publication in one, with its `test`; returns its version.

    Raises `PolicyInvalid`, `PublishConflict` or `TypeNotFound`, and then nothing has changed.
    """
    parse_policy(text)
    now = context.now()
    store = PublishedTypeStore(change.connection, change.tenant_id)
    row = await store.lock(name)
    if row is None:
        raise TypeNotFound(f"There is no decision type “{name[:100]}”; look at GET /v1/decision-types.")
    if expected is not None and expected != row["policy_version"]:
        raise PublishConflict(
            f"Version {row['policy_version']} is in force by now, not {expected}; look at it and try again."
        )
    version = await store.next_policy(name)
    await store.insert_policy(name, version, text, by, now, based_on=row["policy_version"])
    if test is not None:
        await store.set_test(name, version, {**test, "sha256": sha256(text.encode()).hexdigest()}, now)
    await bring_into_force(context, change, name, version, text, by)
    return version


async def bring_into_force(
    context: Context, change: Change, name: str, version: int, text: str, by: str
) -> None:
    """Let a stored policy rule from now on; the one before is superseded, and no longer in the shadow is this one.

    A certificate is bound to the policy that it was proven for: what was certified is proven anew for this one.
    Raises `PolicyInvalid`, `PublishConflict` or `TypeNotFound`, and then nothing has changed.
    """
    now = context.now()
    store = PublishedTypeStore(change.connection, change.tenant_id)
    row = await store.lock(name)
    if row is None:
        raise TypeNotFound(f"There is no decision type “{name[:100]}”; look at GET /v1/decision-types.")
    schema, options = await _shape(store, name)
    check_fields(parse_policy(text), schema, options)
    await store.put_in_force(name, row["version"], version, now)
    await store.supersede(name, row["policy_version"], version, by, now)
    was = await store.policy(name, row["policy_version"])
    before = _policy(row["policy_version"], was["text"])
    change.record("policy.published", "policy", name, before=before, after=_policy(version, text))
    await certify_again(context, change, name, by)


def _policy(version: int, text: str) -> dict[str, Any]:
    return {"version": version, "sha256": sha256(text.encode()).hexdigest()}


async def _shape(store: PublishedTypeStore, name: str) -> tuple[InputSchema, tuple[str, ...]]:
    row = await store.get(name)
    return InputSchema(tuple(field_from_document(field) for field in row["fields"])), tuple(row["options"])


async def certify_again(context: Context, change: Change, name: str, by: str) -> None:
    """What was certified speaks of what was in force before: prove it again, or say that it cannot be."""
    # In a thread: importing scipy takes longer than the start of a process, and requests go on meanwhile.
    certify = await asyncio.to_thread(import_module, "decidable.learning.certificates.certify")
    await certify.certify_again(context, change, name, by)
