"""Routes about data subjects."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path

from decidable.access.caller import Caller
from decidable.access.check import allowed
from decidable.access.permissions import Permission
from decidable.audit.erasure import SubjectStore, erase
from decidable.audit.schemas import ErasedAnswer, SubjectAnswer
from decidable.audit.subjects import LONGEST
from decidable.context import Here

router = APIRouter(prefix="/v1/subjects", tags=["audit"])
Eraser = Annotated[Caller, Depends(allowed(Permission.SUBJECTS_WRITE))]
Id = Annotated[str, Path(min_length=1, max_length=LONGEST, description="The id as decisions named it.")]


@router.get("/{subject_id:path}", summary="What is stored of a data subject")
async def get_subject(here: Here, caller: Eraser, subject_id: Id) -> SubjectAnswer:
    """How many decisions name it, and whether they were erased."""
    async with here.tenant(caller.tenant_id) as connection:
        store = SubjectStore(connection, caller.tenant_id, here.sealer)
        found = await store.known(store.ref(subject_id))
    return SubjectAnswer(decisions=found.decisions, erased=bool(found.decisions) and not found.readable)


@router.delete("/{subject_id:path}", summary="Erase a data subject")
async def erase_subject(here: Here, caller: Eraser, subject_id: Id) -> ErasedAnswer:
    """Destroy its key: inputs, reasons and steps of its decisions can never be read again. Cannot be undone."""
    done = await erase(here, caller.tenant_id, caller.actor(), subject_id)
    return ErasedAnswer(decisions=done.decisions, erased_at=done.erased_at)
