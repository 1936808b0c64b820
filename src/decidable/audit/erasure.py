"""The keys of data subjects, and their destruction.

Whoever stores something that is sealed with a subject's key holds the key's row (`for share`) in the same
transaction: an erasure waits for it, and then reaches what it stored; or it was first, and nothing is stored.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from decidable.access.caller import Actor
from decidable.audit.changing import changing
from decidable.audit.subjects import LONGEST, Subject, new_key, ref_of
from decidable.context import Context
from decidable.kit.db import Connection, fetch_all, fetch_one
from decidable.kit.errors import AppError
from decidable.kit.sealing import Sealer


class SubjectErased(AppError):
    """The data subject was erased meanwhile."""

    code = "subject_erased"
    status = 409
    title = "The data subject was erased"


class SubjectInvalid(AppError):
    """No data subject can have this id."""

    code = "subject_invalid"
    status = 422
    title = "The subject's id cannot be used"


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure reached."""

    decisions: int
    erased_at: datetime


@dataclass(frozen=True, slots=True)
class Known:
    """What is stored of a subject: decisions, and how many of them can still be read."""

    decisions: int
    readable: int


class SubjectStore:
    """The subjects of one tenant."""

    def __init__(self, connection: Connection, tenant_id: UUID, sealer: Sealer) -> None:
        self.connection = connection
        self.tenant_id = tenant_id
        self._sealer = sealer

    def ref(self, subject: str) -> str:
        """What stands for the subject in the database. Raises `SubjectInvalid`."""
        if not 0 < len(subject) <= LONGEST:
            raise SubjectInvalid(
                f"A subject's id has 1 to {LONGEST} characters; this one has {len(subject)}."
            )
        return ref_of(self._sealer, self.tenant_id, subject)

    async def keys(self, refs: Iterable[str]) -> dict[str, Subject]:
        """The subjects that have a key, by their ref."""
        rows = await fetch_all(
            self.connection,
            """
            select subject_ref, wrapped_key from subject_keys
            where tenant_id = %(tenant)s and subject_ref = any(%(refs)s)
            """,
            {"tenant": self.tenant_id, "refs": sorted(set(refs))},
        )
        return {row["subject_ref"]: self._subject(row["subject_ref"], row["wrapped_key"]) for row in rows}

    async def ensure(self, subjects: Collection[str], now: datetime) -> Mapping[str, Subject]:
        """The subjects by their id, each with its key, which is made where there is none."""
        refs = {subject: self.ref(subject) for subject in subjects}
        found = await self.keys(refs.values())
        missing = sorted(set(refs.values()) - found.keys())
        if missing:
            await self.connection.execute(
                """
                insert into subject_keys (tenant_id, subject_ref, wrapped_key, created_at)
                select %s, ref, wrapped, %s from unnest(%s::text[], %s::bytea[]) as u (ref, wrapped)
                on conflict do nothing
                """,
                [self.tenant_id, now, missing, [self._wrapped(ref) for ref in missing]],
            )
            found |= await self.keys(missing)
        return {subject: found[ref] for subject, ref in refs.items() if ref in found}

    async def hold(self, subjects: Iterable[Subject | None]) -> bool:
        """Keep these subjects from being erased until the transaction ends; False: one was, with this key."""
        held = {subject.ref: subject for subject in subjects if subject is not None}
        if not held:
            return True
        rows = await fetch_all(
            self.connection,
            """
            select subject_ref, wrapped_key from subject_keys
            where tenant_id = %(tenant)s and subject_ref = any(%(refs)s) order by subject_ref for share
            """,
            {"tenant": self.tenant_id, "refs": sorted(held)},
        )
        found = {row["subject_ref"]: self._subject(row["subject_ref"], row["wrapped_key"]) for row in rows}
        return found == held

    async def take(self, subject: str, now: datetime) -> Subject:
        """A subject with its key, held until the transaction ends. Raises `SubjectErased`, `SubjectInvalid`."""
        for _ in range(2):
            found = (await self.ensure([subject], now)).get(subject)
            if found is not None and await self.hold([found]):
                return found
        raise SubjectErased("The subject was erased at this very moment; ask again.")

    async def refuse_erased(self, decision_id: UUID) -> None:
        """Raise `SubjectErased` if a decision's subject is erased; if not, it cannot be until the transaction ends."""
        row = await fetch_one(
            self.connection,
            "select subject_ref, sealed is null as erased from decisions where tenant_id = %(tenant)s and id = %(id)s",
            {"tenant": self.tenant_id, "id": decision_id},
        )
        if row is None or row["subject_ref"] is None:
            return
        kept = (await self.keys([row["subject_ref"]])).get(row["subject_ref"])
        if row["erased"] or kept is None or not await self.hold([kept]):
            raise SubjectErased(
                "The subject of this decision was erased: nothing more is written about it. Send no note."
            )

    async def erased_since(self, refs: Iterable[str], since: datetime) -> set[str]:
        """Which of the subjects were erased at or after that time."""
        rows = await fetch_all(
            self.connection,
            """
            select distinct object_id from audit
            where tenant_id = %(tenant)s and object_kind = 'subject' and object_id = any(%(refs)s)
                and action = 'subject.erased' and at >= %(since)s
            """,
            {"tenant": self.tenant_id, "refs": sorted(set(refs)), "since": since},
        )
        return {row["object_id"] for row in rows}

    async def known(self, ref: str) -> Known:
        """How many decisions name the subject, and how many can be read."""
        row = await fetch_one(
            self.connection,
            """
            select count(*) as decisions, count(sealed) as readable from decisions
            where tenant_id = %(tenant)s and subject_ref = %(ref)s
            """,
            {"tenant": self.tenant_id, "ref": ref},
        )
        assert row is not None
        return Known(row["decisions"], row["readable"])

    async def destroy(self, ref: str) -> int:
        """Destroy the subject's key, and what is written about its decisions in plain; returns how many these are.

        The key comes first: it waits for whoever just stores something under it. The steps of the decisions stay
        as they are, sealed with a key that is nowhere any more.
        """
        args = {"tenant": self.tenant_id, "ref": ref}
        for statement in _DESTROY:
            await self.connection.execute(statement, args)
        cleared = await self.connection.execute(_CLEAR, args)
        await self.connection.execute(_FORGET, args)
        return cleared.rowcount

    def _subject(self, ref: str, wrapped: bytes) -> Subject:
        return Subject(ref, self._sealer.open(bytes(wrapped), self._context(ref)))

    def _wrapped(self, ref: str) -> bytes:
        return self._sealer.seal(new_key(), self._context(ref))

    def _context(self, ref: str) -> bytes:
        return b"subject " + self.tenant_id.bytes + ref.encode()


_OF_SUBJECT = "select id from decisions where tenant_id = %(tenant)s and subject_ref = %(ref)s"
_NOTED = f"tenant_id = %(tenant)s and note is not null and decision_id in ({_OF_SUBJECT})"
_DESTROY = (
    "delete from subject_keys where tenant_id = %(tenant)s and subject_ref = %(ref)s",
    f"update reviews set note = null where {_NOTED}",
    f"update labels set note = null where {_NOTED}",
    f"""
    update blind_answers set note = null
    where tenant_id = %(tenant)s and note is not null and case_id in (
        select id from blind_cases where tenant_id = %(tenant)s and decision_id in ({_OF_SUBJECT})
    )
    """,
    f"""
    delete from idempotency_keys
    where tenant_id = %(tenant)s and object_id in (select id::text from ({_OF_SUBJECT}) of_subject)
    """,
    # rows of batches that ended early: nobody will decide them, and nobody knows whom they name
    """
    update batch_chunks c set payload = '' from jobs j
    where c.tenant_id = %(tenant)s and j.tenant_id = c.tenant_id and j.id = c.job_id
        and j.status in ('cancelled', 'failed') and c.done_at is null and c.payload <> ''
    """,
)
_CLEAR = """
update decisions set sealed = null
where tenant_id = %(tenant)s and subject_ref = %(ref)s and sealed is not null
"""
# Last: whoever places a decision among the known ones holds its row, for which `_CLEAR` has waited.
_FORGET = f"delete from case_vectors where tenant_id = %(tenant)s and decision_id in ({_OF_SUBJECT})"


async def erase(context: Context, tenant_id: UUID, actor: Actor, subject: str) -> Erased:
    """Make all that is stored of a subject unreadable, for good. The trail names it by its ref only."""
    async with changing(context, tenant_id, actor) as change:
        store = SubjectStore(change.connection, tenant_id, context.sealer)
        ref = store.ref(subject)
        decisions = await store.destroy(ref)
        change.record("subject.erased", "subject", ref, after={"decisions": decisions})
    return Erased(decisions, context.now())
