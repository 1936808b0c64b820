"""What can be done with a policy before it rules: draft, test, publish, withdraw, revert.

Who may publish: another person than the author, unless the installation lets people publish alone. A draft
is published as it was tested, and on top of the version that it was written against; everything else is a
conflict that says how to mend it.
"""

from hashlib import sha256
from typing import Any
from uuid import UUID

from psycopg.rows import DictRow

from decidable.audit.changing import Change
from decidable.context import Context
from decidable.decision.policy.document import check_fields, parse_policy
from decidable.decision.records import InputSchema
from decidable.decision.types import TypeCache, TypeNotFound
from decidable.kit.errors import AppError
from decidable.learning.backtest.schemas import BacktestAnswer, BacktestRequest
from decidable.learning.publish import bring_into_force
from decidable.learning.releases import differing
from decidable.learning.releases.schemas import DiffAnswer, SettingChange
from decidable.learning.releases.store import ReleaseStore
from decidable.learning.store import PublishedTypeStore, field_from_document


class ReleaseNotFound(AppError):
    """The type has no such version of a policy."""

    code = "policy_not_found"
    status = 404
    title = "There is no such version of the policy"


class ReleaseConflict(AppError):
    """A version does not stand where it must for this."""

    code = "policy_conflict"
    status = 409
    title = "This cannot be done with the policy as it stands"


class NotAlone(AppError):
    """Somebody wants to publish what they wrote themselves."""

    code = "policy_needs_another"
    status = 403
    title = "Another person must publish this policy"


OPEN = ("draft", "tested")


async def draft(
    context: Context, change: Change, name: str, text: str, comment: str | None, by: str
) -> DictRow:
    """Keep a draft; raises `PolicyInvalid` with line and column, and then nothing is kept."""
    policy = parse_policy(text)
    store = ReleaseStore(change.connection, change.tenant_id, name)
    row = await locked(store)
    published = await PublishedTypeStore(change.connection, change.tenant_id).get(name)
    schema = InputSchema(tuple(field_from_document(field) for field in published["fields"]))
    check_fields(policy, schema, tuple(published["options"]))
    version = await store.next_version()
    based_on = row["policy_version"]
    await store.insert(version, text, {"comment": comment, "based_on": based_on}, by, context.now())
    after = {"version": version, "based_on": based_on, "sha256": digest(text)}
    change.record("policy.drafted", "policy", name, after=after)
    return await release(store, version)


async def difference(store: ReleaseStore, version: int, against: int | None) -> DiffAnswer:
    """Against another version; else what it is based on, or what is in force."""
    row = await store.in_force()
    if row is None:
        raise no_type(store.type_name)
    new = await release(store, version)
    other = against or new["based_on"] or row["policy_version"]
    old = await release(store, other)
    changes = differing.changes(parse_policy(old["text"]), parse_policy(new["text"]))
    return DiffAnswer(
        version=version,
        against=other,
        diff=differing.lines(old["text"], new["text"], f"policy {other}", f"policy {version}"),
        changes=[SettingChange(**one) for one in changes],
    )


async def tested(
    context: Context, types: TypeCache, tenant_id: UUID, name: str, asked: BacktestRequest
) -> dict[str, Any]:
    """What the backtest of a draft says, as it is kept with it. Raises `ReleaseConflict` for what is no draft."""
    from decidable.learning.backtest.run import backtest  # loads Polars

    assert asked.policy_version is not None, "a stored draft is tested"
    async with context.tenant(tenant_id) as connection:
        store = ReleaseStore(connection, tenant_id, name)
        if await store.in_force() is None:
            raise no_type(name)
        refuse_unless_open(await release(store, asked.policy_version), "tested")
    told = await backtest(context, types, tenant_id, name, asked)
    return kept_of(told)


def kept_of(told: BacktestAnswer) -> dict[str, Any]:
    """What is kept of a backtest with the policy that it was about."""
    return told.model_dump(mode="json", by_alias=True, exclude={"decisions", "type"})


def summarised(row: DictRow, in_force: DictRow) -> dict[str, Any]:
    """A version as lists show it; `in_force` is the type's row."""
    plain = {name: value for name, value in row.items() if name not in ("text", "test")}
    stale = row["state"] in OPEN and row["based_on"] != in_force["policy_version"]
    return {**plain, "stale": stale, "shadow": row["version"] == in_force["shadow_policy"]}


async def keep_test(
    context: Context, change: Change, name: str, version: int, told: dict[str, Any]
) -> DictRow:
    """Keep what a backtest said of a draft; raises `ReleaseConflict` if something else is in force meanwhile."""
    store = ReleaseStore(change.connection, change.tenant_id, name)
    row, found = await locked(store), await release(store, version)
    refuse_unless_open(found, "tested")
    based_on = row["policy_version"]
    if told["policy_version"] != based_on or told["type_version"] != row["version"]:
        raise ReleaseConflict("Another version came into force during the test; test again.")
    test = {**told, "sha256": digest(found["text"]), "type_version": row["version"]}
    await store.set_tested(version, test, context.now())
    after = {
        "version": version,
        "n": told["n"],
        "flipped": told["flipped"],
        "coverage": told["after"]["coverage"],
    }
    change.record("policy.tested", "policy", name, after=after)
    return await release(store, version)


async def publish(
    context: Context, change: Change, name: str, version: int, expected: int | None, by: str
) -> DictRow:
    """Bring a tested draft into force. Raises `ReleaseConflict`, `NotAlone`; then nothing has changed."""
    store = ReleaseStore(change.connection, change.tenant_id, name)
    row, found = await locked(store), await release(store, version)
    check_publishable(context, row, found, expected, by)
    await bring_into_force(context, change, name, version, found["text"], by)
    return await release(store, version)


def check_publishable(context: Context, row: DictRow, found: DictRow, expected: int | None, by: str) -> None:
    """Raise what stands against publishing a version; `row` is the type's."""
    version = found["version"]
    refuse_unless_open(found, "published")
    refuse_stale(row, found, expected)
    if found["state"] == "draft":
        raise ReleaseConflict(f"Policy {version} is not tested yet: POST …/policies/{version}/test first.")
    if found["test"] is None or found["test"]["sha256"] != digest(found["text"]):
        raise ReleaseConflict(f"Policy {version} was tested with another text: test it again.")
    if found["created_by"] == by and not context.settings.may_publish_alone:
        raise NotAlone(
            f"{by} wrote policy {version}; another person must publish it. "
            "(DECIDABLE_PUBLISH_ALONE=true lets authors publish alone.)"
        )


async def withdraw(context: Context, change: Change, name: str, version: int) -> DictRow:
    """Give a draft up, for good. What is in the shadow leaves it."""
    store = ReleaseStore(change.connection, change.tenant_id, name)
    row, found = await locked(store), await release(store, version)
    refuse_unless_open(found, "withdrawn")
    await store.set_state(version, "withdrawn")
    if row["shadow_policy"] == version:
        await store.set_shadow(None)
    change.record("policy.withdrawn", "policy", name, after={"version": version})
    return await release(store, version)


async def revert(
    context: Context, change: Change, name: str, version: int, comment: str | None, by: str
) -> DictRow:
    """A new draft with the text of an old version; raises `PolicyInvalid` if that does not fit the type any more."""
    store = ReleaseStore(change.connection, change.tenant_id, name)
    found = await release(store, version)
    return await draft(context, change, name, found["text"], comment or f"Back to policy {version}.", by)


async def comment(
    context: Context, change: Change, name: str, version: int, text: str, by: str
) -> tuple[UUID, DictRow]:
    """Say something about a version."""
    store = ReleaseStore(change.connection, change.tenant_id, name)
    await release(store, version)
    comment_id = context.new_id()
    await store.comment(version, comment_id, text, by, context.now())
    change.record("policy.commented", "policy", name, after={"version": version, "comment": str(comment_id)})
    found = await store.comments(version)
    return comment_id, next(one for one in found if one["id"] == comment_id)


async def put_in_shadow(context: Context, change: Change, name: str, version: int | None) -> None:
    """Try a draft on live decisions from now on, or none; nobody is served by it."""
    store = ReleaseStore(change.connection, change.tenant_id, name)
    row = await locked(store)
    if version is not None:
        found = await release(store, version)
        if found["state"] not in OPEN:
            raise ReleaseConflict(
                f"Policy {version} is {found['state']}; only a draft can be tried in the shadow."
            )
    if row["shadow_policy"] == version:
        return
    await store.set_shadow(version)
    change.record(
        "policy.shadowed",
        "policy",
        name,
        before={"version": row["shadow_policy"]},
        after={"version": version},
    )


async def locked(store: ReleaseStore) -> DictRow:
    """The type's row, locked: whoever publishes waits here for whoever was first."""
    row = await store.in_force(lock=True)
    if row is None:
        raise no_type(store.type_name)
    return row


def no_type(name: str) -> TypeNotFound:
    """What is said of a name that no type has."""
    return TypeNotFound(f"There is no decision type “{name[:100]}”; look at GET /v1/decision-types.")


async def release(store: ReleaseStore, version: int) -> DictRow:
    """One version; raises `ReleaseNotFound`."""
    found = await store.get(version)
    if found is None:
        raise ReleaseNotFound(
            f"“{store.type_name[:100]}” has no policy {version}; look at GET …/{store.type_name[:100]}/policies."
        )
    return found


def refuse_unless_open(found: DictRow, wanted: str) -> None:
    """Only drafts, tested or not, can become something else."""
    if found["state"] not in OPEN:
        raise ReleaseConflict(
            f"Policy {found['version']} is {found['state']} and cannot be {wanted}; "
            f"POST …/policies/{found['version']}/revert makes a draft with its text."
        )


def refuse_stale(row: DictRow, found: DictRow, expected: int | None) -> None:
    """A draft comes on top of the version that it was written and tested against, or not at all."""
    in_force = row["policy_version"]
    if expected is not None and expected != in_force:
        raise ReleaseConflict(
            f"Policy {in_force} is in force by now, not {expected}; look at it and try again."
        )
    version = found["version"]
    if found["based_on"] != in_force or version < in_force:
        raise ReleaseConflict(
            f"Policy {version} was written on top of {found['based_on']}, but {in_force} is in force by now. "
            f"POST …/policies/{version}/revert makes a draft with its text on top of {in_force}; "
            "look at its diff, test it and publish that."
        )
    if found["test"] is not None and found["test"]["type_version"] != row["version"]:
        raise ReleaseConflict(
            f"Version {row['version']} of the type came into force since policy {version} was tested: test it again."
        )


def digest(text: str) -> str:
    """What a text is known by."""
    return sha256(text.encode()).hexdigest()
