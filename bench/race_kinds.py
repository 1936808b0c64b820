"""All kinds of objects that races are hunted on, and what is left out."""

from bench.race_more import (
    BATCH,
    DELETED,
    NAME,
    SEED,
    TENANT,
    TYPE_KIND,
    WEBHOOK,
)
from bench.race_objects import BLIND, DECISION, KEY, PERSON, QUEUED, TWO_PERSONS
from bench.race_repeated import REPEATED

KINDS = (
    DECISION,
    TWO_PERSONS,
    QUEUED,
    BLIND,
    KEY,
    PERSON,
    TENANT,
    DELETED,
    NAME,
    WEBHOOK,
    BATCH,
    TYPE_KIND,
    SEED,
    *REPEATED,
)
LEFT_OUT = {
    "POST /v1/audit/verify": "reads",
    "POST /v1/decision-types/preview": "reads",
    "POST /v1/decision-types/{name}/backtest": "reads",
    "POST /v1/decisions/preview": "reads",
    "POST /v1/decisions/similar": "reads",
    "POST /v1/decisions/{decision_id}/replay": "reads",
    "POST /v1/decision-types": "enqueues a job, which publishes: see the type",
    "POST /v1/decisions/batch": "makes a job: see the batch",
    "DELETE /v1/session": "ends one session, which has no other change but a new password",
    "POST /v1/session/password": "needs a session in hand: see the person's password, which an administrator changes",
}
"""Routes that are no GET and have no place in the hunt, and why."""
