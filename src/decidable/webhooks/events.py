"""What an endpoint can be told of, and what it is told.

An event is a row of the tenant's audit trail, so that it exists exactly if the change exists. What is sent
is thin: what happened to which object, and the figures of the record. Inputs, names and addresses of people
are not in it; who needs more asks the API for the object.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any
from uuid import UUID

import orjson

from decidable.kit.errors import AppError, Problem

MOST_PATTERNS = 50
TEST = "webhook.test"
"""Sent on request only, to one endpoint, whatever it asked for."""


class EventsUnknown(AppError):
    """A pattern names no event that there is."""

    code = "events_unknown"
    status = 422
    title = "There is no such event"


@dataclass(frozen=True, slots=True)
class EventType:
    """A kind of event: the action of the audit record that it tells of."""

    name: str
    description: str
    emitted: bool = True

    @property
    def group(self) -> str:
        """What stands before the dot."""
        return self.name.split(".", 1)[0]


CATALOGUE: tuple[EventType, ...] = (
    EventType("decision.created", "A decision was made inside a request."),
    EventType("decision.queued", "A decision was accepted, and a worker will make it."),
    EventType("decision.decided", "A worker made a decision that was queued."),
    EventType("certificate.issued", "A certificate was proven: it speaks for a type from now on."),
    EventType(
        "certificate.infeasible", "What was asked for could not be proven; the reason says what is missing."
    ),
    EventType(
        "autonomy.raised", "A type may answer more by itself, on evidence or because it was pinned so."
    ),
    EventType("autonomy.lowered", "A type may answer less by itself."),
    EventType("autonomy.pinned", "An administrator keeps a type's autonomy as it is."),
    EventType("autonomy.unpinned", "A type's autonomy follows the evidence again."),
    EventType("decision.outcome_reported", "What turned out to be right was reported for a decision."),
    EventType("review.claimed", "A person holds a decision that waits."),
    EventType("review.released", "A person put a decision back into the queue."),
    EventType("review.approved", "A person agreed with the proposal."),
    EventType("review.overridden", "A person chose another option."),
    EventType("review.rejected", "A person rejected the decision."),
    EventType("review.answered", "A person answered a blind case: an audit or a seeded one."),
    EventType("review.disputed", "As many persons as the policy asks have spoken, and too few agree."),
    EventType("review.seeded", "Decisions whose answer is known were put before people again."),
    EventType(
        "review.quality_alarm", "How a person reviews gives reason to look: too fast, or blindly along."
    ),
    EventType("audit.exported", "The audit trail was exported."),
    EventType("audit.settled", "A blind audit of an automatic answer is done."),
    EventType("audit.error_found", "A blind audit found that an automatic answer was not right."),
    EventType("job.created", "A batch or the learning of a type was accepted."),
    EventType(
        "job.chunk_decided", "Some hundred rows of a batch were decided, counted by status and ruling."
    ),
    EventType("job.succeeded", "A batch or the learning of a type is done."),
    EventType("job.failed", "A batch or the learning of a type could not be done."),
    EventType("job.cancelled", "A batch or the learning of a type was cancelled."),
    EventType("type.published", "A version of a decision type came into force."),
    EventType("policy.drafted", "A draft of a policy was written."),
    EventType("policy.tested", "A draft of a policy was tested on stored decisions."),
    EventType("policy.commented", "Somebody said something about a version of a policy."),
    EventType("policy.withdrawn", "A draft of a policy was given up."),
    EventType("policy.shadowed", "A draft of a policy is tried in the shadow, or no longer."),
    EventType("policy.published", "A version of a policy came into force."),
    EventType("certificate.suspended", "What was watched speaks against a certificate; people decide again."),
    EventType("certificate.expired", "The time of a certificate is over; people decide again."),
    EventType("rollout.started", "A new version began to earn traffic.", emitted=False),
    EventType("rollout.promoted", "A new version took over.", emitted=False),
    EventType("rollout.held", "A new version stays where it is.", emitted=False),
    EventType("rollout.rolled_back", "A new version was taken back.", emitted=False),
)
NAMES = tuple(one.name for one in CATALOGUE)
PATTERNS = ("*", *dict.fromkeys(f"{one.group}.*" for one in CATALOGUE), *NAMES)
"""All that an endpoint may ask for: everything, a group, or one kind."""


def check_patterns(patterns: Sequence[str]) -> tuple[str, ...]:
    """The patterns without repetitions; raises `EventsUnknown`, which names the nearest that there are."""
    if not patterns:
        raise EventsUnknown('Name at least one event, such as "decision.*"; "*" stands for all.')
    if len(patterns) > MOST_PATTERNS:
        raise EventsUnknown(f"Name at most {MOST_PATTERNS} events; a group such as `decision.*` covers many.")
    wrong = [_unknown(pattern, at) for at, pattern in enumerate(patterns) if pattern not in PATTERNS]
    if wrong:
        raise EventsUnknown(wrong[0].detail, wrong)
    return tuple(dict.fromkeys(patterns))


def _unknown(pattern: str, at: int) -> Problem:
    near = get_close_matches(pattern, PATTERNS, n=3, cutoff=0.5)
    hint = (
        f"did you mean {' or '.join(f'`{one}`' for one in near)}?"
        if near
        else "look at GET /v1/webhooks/events."
    )
    return Problem(
        f"There is no event “{pattern[:100]}”; {hint}", field=f"events.{at}", code="events_unknown"
    )


def actions(patterns: Iterable[str]) -> list[str]:
    """The kinds of events that the patterns stand for."""
    given = set(patterns)
    return [one.name for one in CATALOGUE if given & {"*", f"{one.group}.*", one.name}]


def payload(tenant: str, record: Mapping[str, Any]) -> str:
    """What is sent for an audit record (its canonical document), as JSON text: the same at every attempt."""
    data: dict[str, Any] = {
        "tenant": tenant,
        "object": {"kind": record["object"]["kind"], "id": record["object"]["id"]},
        "request_id": record["request_id"],
    }
    if record["before"] is not None:
        data["before"] = record["before"]
    data["after"] = record["after"]
    return _text(record["action"], record["at"], data)


def trial_payload(tenant: str, endpoint_id: UUID, at: str, request_id: str | None) -> str:
    """What is sent to try an endpoint."""
    about = {"kind": "webhook", "id": str(endpoint_id)}
    return _text(TEST, at, {"tenant": tenant, "object": about, "request_id": request_id, "after": None})


def _text(name: str, at: str, data: dict[str, Any]) -> str:
    return orjson.dumps({"type": name, "timestamp": at, "data": data}).decode()
