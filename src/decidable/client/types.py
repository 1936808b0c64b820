"""The shapes of the API's answers. Written by `make client` from openapi.json."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

from decidable.client.shape import Known, Shape


class Actor(Shape):
    """Who did it. `id` is a key's prefix, a person's email, or the part of the system."""

    address: str | None
    id: str
    kind: Known[Literal["key", "person", "system"]]
    name: str


class Alarm(Shape):
    """A reason to look at how somebody reviews."""

    alarm: Known[Literal["follows_blindly", "fast"]]
    sentence: str


class Alpha(Shape):
    """How far all reviewers agree beyond chance: Krippendorff's alpha with its interval (95 %)."""

    high: float
    low: float
    ratings: int
    units: int
    value: float


class AutonomyChange(Shape):
    """How the autonomy of a type changed, and why."""

    after: Known[Literal["off", "suggest", "certified", "full"]]
    """How much a type may answer by itself."""
    at: datetime
    before: Known[Literal["off", "suggest", "certified", "full"]]
    """How much a type may answer by itself."""
    by: str
    certificate: int | None
    pinned: bool
    why: str


class BelowCap(Shape):
    """What the people cannot review: each day by risk tier, then lowest trust first, beyond the cap."""

    below: int
    """Decisions that nobody would get to on their day."""
    by_tier: dict[Known[Literal["low", "medium", "high", "critical"]], int]
    cap: int
    days: int
    days_over: int
    """Days on which there is more than the cap."""
    reviews: int


class Bin(Shape):
    """Where values of a figure fall, and how many did."""

    label: str
    recent: float
    """Of about the last 500 values, older ones counting less and less."""
    reference: int
    """Values of the window that the certificate was proven on."""


class Bound(Shape):
    """A tested threshold: the share of decisions above it, and the upper bound of the error there."""

    bound: float
    coverage: float


class Budget(Shape):
    """The dissonance budget of the policy in force."""

    above: float
    allowed: int
    """Decisions with a `d` above `above` that an hour may have."""
    exceeded_at: datetime | None
    used: int
    """Of the last hour."""
    why: str | None


class Check(Shape):
    """One part, and whether it is well."""

    detail: str
    status: Known[Literal["ok", "degraded", "failing"]]


class CheckpointDocument(Shape):
    """The end of the chain at a moment, signed (Ed25519)."""

    at: str
    hash: str
    key_id: str
    seq: int
    signature: str
    """Base64."""
    tenant: UUID


class CheckpointPage(Shape):
    """A page of checkpoints, newest first."""

    data: list[CheckpointDocument]
    has_more: bool
    next_cursor: str | None


class ClassCount(Shape):
    """One option and how many past cases ended with it."""

    option: str
    rows: int


class Comment(Shape):
    """Something that was said about a version."""

    at: datetime
    by: str
    id: UUID
    text: str


class DayOutcomes(Shape):
    """The decisions of one day."""

    by_status: dict[str, int]
    day: date
    decisions: int


class DecisionCounts(Shape):
    """What is true now: how many wait, since when, and how much was automatic in the last 30 days."""

    automatic_share: float | None
    """Of the decided ones, in [0, 1]; null where none is decided."""
    by_status: dict[str, int]
    oldest_waiting_at: datetime | None
    since: datetime
    waiting: int


class Delivery(Shape):
    """One event on its way to one endpoint."""

    attempts: int
    created_at: datetime
    event: str
    event_id: UUID
    """The `webhook-id` of the message: the same at every attempt."""
    finished_at: datetime | None
    id: UUID
    last_error: str | None
    """Why the last attempt failed."""
    last_status: int | None
    """The HTTP status of the last answer."""
    next_attempt_at: datetime | None
    status: Known[Literal["waiting", "delivered", "dead"]]
    webhook_id: UUID


class DeliveryDetail(Shape):
    """The same with what is sent."""

    attempts: int
    created_at: datetime
    event: str
    event_id: UUID
    """The `webhook-id` of the message: the same at every attempt."""
    finished_at: datetime | None
    id: UUID
    last_error: str | None
    """Why the last attempt failed."""
    last_status: int | None
    """The HTTP status of the last answer."""
    next_attempt_at: datetime | None
    payload: Any
    status: Known[Literal["waiting", "delivered", "dead"]]
    webhook_id: UUID


class DeliveryPage(Shape):
    """A page of deliveries, newest first."""

    data: list[Delivery]
    has_more: bool
    next_cursor: str | None


class Erased(Shape):
    """What an erasure reached."""

    decisions: int
    erased_at: datetime


class Event(Shape):
    """A kind of event."""

    description: str
    emitted: bool
    """False: the name is kept for a part that does not exist yet."""
    group: str
    name: str


class Figures(Shape):
    """One side of the comparison."""

    audits_a_day: float | None
    automatic: int
    below_cap: BelowCap | None = None
    cost: float | None
    cost_a_day: float | None
    coverage: float | None
    """Share of automatic answers."""
    coverage_interval: list[Any]
    error: float | None
    """Share of wrong automatic answers, from labels; null: no labels."""
    error_interval: list[Any]
    """95 %."""
    error_method: Known[Literal["exact_binomial", "betting", "none"]]
    """Exact for equal weights; by betting where labels had different chances of being there."""
    labels: int
    """Labelled decisions among the automatic ones."""
    needs_review: int
    persons_a_day: float | None
    """Handlings: several persons for one decision, and audits."""
    rejected: int
    reviews_a_day: float | None


class Head(Shape):
    """The end of a chain."""

    hash: str
    seq: int


class Health(Shape):
    """The state of this installation. `degraded`: it serves, and something is not as it should be."""

    checks: dict[str, Check]
    status: Known[Literal["ok", "degraded", "failing"]]
    timestamp: str
    version: str


class HourAhead(Shape):
    """One hour of the forecast."""

    at: datetime
    """When the hour ends."""
    expected: float
    """Reviews that come in this hour, in the mean."""
    p10: float
    """Depth of the queue: one of ten runs ends below."""
    p50: float
    p90: float


class Job(Shape):
    """Long work: a batch of decisions, or the learning of a type."""

    created_at: datetime
    done: int
    error: Any | None = None
    eta_s: float | None
    failed: int
    """Rows that no one could decide; the results say why."""
    finished_at: datetime | None
    id: UUID
    kind: Known[Literal["batch", "learn"]]
    message: str | None
    """What it is doing, or what it ended with."""
    progress: float
    """Percent."""
    rate_per_s: float | None
    request_id: str | None
    result: Any | None = None
    started_at: datetime | None
    status: Known[Literal["queued", "running", "succeeded", "failed", "cancelled"]]
    total: int | None
    type: str


class JobPage(Shape):
    """A page of jobs, newest first."""

    data: list[Job]
    has_more: bool
    next_cursor: str | None


class KeyUsage(Shape):
    """What a key and those it was rotated from have sent this month (UTC), as of a second ago; null: no limit."""

    month_limit: int | None
    month_requests: int


class Label(Shape):
    """An option known to be right for a decision (or, after a rejection, known to be not right)."""

    created_at: datetime
    decision_id: UUID
    given_by: str
    id: UUID
    not_option: str | None = None
    note: str | None
    option: str | None
    source: Known[Literal["review", "outcome", "audit"]]


class LeftOut(Shape):
    """Something of the file that was not learned from, and why."""

    name: str
    reason: str


class LimitRow(Shape):
    """A caller against the month's requests of their tier. `near`: from 80 %; `reached`: all are used."""

    caller: str
    limit: int | None
    limited: int
    name: str
    overage: Known[Literal["refuse", "count"]] | None
    requests: int
    share: float | None
    state: Known[Literal["unlimited", "ok", "near", "reached"]]
    tier: str | None


class Limits(Shape):
    """Who is near a limit, the nearest first. `resets_on`: the day on which the next month begins (UTC)."""

    data: list[LimitRow]
    month: date
    resets_on: date


class LoadSide(Shape):
    """What one policy would send to people."""

    below_a_day: float
    """Reviews a day that nobody gets to, in the mean."""
    below_cap: BelowCap | None
    capacity_a_day: float
    hours: list[HourAhead]
    policy_version: int
    reviews_a_day: float
    """Handlings: a decision for two persons counts twice."""


class Object(Shape):
    """What it was done to."""

    id: str
    kind: str


class Objection(Shape):
    """Why the critic does not follow."""

    field: str | None = None
    sentence: str
    weight: float | None = None


class OidcOption(Shape):
    """What stands on the button."""

    name: str


class Pair(Shape):
    """How far one reviewer agrees with another beyond chance: Cohen's kappa with its interval (95 %)."""

    high: float
    kappa: float
    low: float
    n: int
    with_: Annotated[str, Field(alias="with")]


class PermissionAnswer(Shape):
    """A permission, which is a scope too, and what it is for."""

    meaning: str
    name: Known[
        Literal[
            "decisions:read",
            "decisions:write",
            "reviews:write",
            "types:read",
            "types:write",
            "types:pin",
            "keys:read",
            "keys:write",
            "people:read",
            "people:write",
            "webhooks:read",
            "webhooks:write",
            "audit:read",
            "analytics:read",
            "subjects:write",
            "tenants:read",
            "tenants:write",
        ]
    ]
    """What a route asks for. A scope of a key is one of these, or all of a kind: `keys:*`."""


class Planned(Shape):
    """What is expected if `alpha` were asked for: from data that proves nothing, without a look at the labels."""

    alpha: float
    coverage: float
    """Share of decisions that would be automatic; 0 where nothing would be proven."""
    expected_error: float | None
    threshold: float | None


class Point(Shape):
    """One point of a small curve."""

    log10_capital: float
    seen: int
    """Decisions (of `audited`: audits) that were looked at by then."""


class Policy(Shape):
    """A policy in force, as it was written."""

    created_at: datetime
    created_by: str
    text: str
    version: int


class ProblemItem(Shape):
    """One thing that is wrong in a request."""

    code: str | None = None
    column: int | None = None
    detail: str
    field: str | None = None
    line: int | None = None


class PublicKey(Shape):
    """What verifies this installation's checkpoints."""

    algorithm: Known[Literal["Ed25519"]]
    key_id: str
    public_key: str
    """PEM."""


class Reason(Shape):
    """One contribution to the proposal, in log-odds for the chosen option."""

    field: str
    value: float | str | None = None
    weight: float


class ReleaseSummary(Shape):
    """A version of a policy as lists show it."""

    based_on: int | None
    """The version that was in force when it was drafted."""
    comment: str | None
    created_at: datetime
    created_by: str
    published_at: datetime | None
    published_by: str | None
    shadow: bool
    """Whether it is tried in the shadow now."""
    stale: bool
    """A draft on top of a version that is not in force any more."""
    state: Known[Literal["draft", "tested", "published", "superseded", "withdrawn"]]
    tested_at: datetime | None
    version: int


class ReplayChange(Shape):
    """A figure that would be another one today."""

    now: Any
    then: Any
    what: str


class ReplayDifference(Shape):
    """The first place where the two differ, with what was stored and what came out."""

    at: Known[Literal["input", "signals", "proposal", "critique", "dissonance", "policy", "row"]]
    computed: Any
    sentence: str
    stored: Any
    what: str
    """output, input_hash, model, seed, missing, failed; of a row the column."""


class ReplayRule(Shape):
    """What a rule of the policy says."""

    holds: bool
    sentence: str


class Replayed(Shape):
    """How many deliveries were begun anew."""

    deliveries: int


class ReplayedModel(Shape):
    """One part of the model: its SHA-256 as the step recorded it, and as it was loaded now."""

    loaded: str | None
    recorded: str | None
    role: str


class Review(Shape):
    """One handling by a person."""

    action: Known[Literal["approve", "override", "reject"]]
    created_at: datetime
    id: UUID
    note: str | None
    option: str | None
    reviewer: str


class RoleAnswer(Shape):
    """A role: what it may do without scopes, and what scopes can give it beyond that."""

    by_scope: list[
        Known[
            Literal[
                "decisions:read",
                "decisions:write",
                "reviews:write",
                "types:read",
                "types:write",
                "types:pin",
                "keys:read",
                "keys:write",
                "people:read",
                "people:write",
                "webhooks:read",
                "webhooks:write",
                "audit:read",
                "analytics:read",
                "subjects:write",
                "tenants:read",
                "tenants:write",
            ]
        ]
    ]
    name: Known[Literal["admin", "member", "reviewer", "readonly"]]
    """What somebody is in a tenant."""
    permissions: list[
        Known[
            Literal[
                "decisions:read",
                "decisions:write",
                "reviews:write",
                "types:read",
                "types:write",
                "types:pin",
                "keys:read",
                "keys:write",
                "people:read",
                "people:write",
                "webhooks:read",
                "webhooks:write",
                "audit:read",
                "analytics:read",
                "subjects:write",
                "tenants:read",
                "tenants:write",
            ]
        ]
    ]


class Roles(Shape):
    """The permission matrix."""

    permissions: list[PermissionAnswer]
    roles: list[RoleAnswer]


class Rule(Shape):
    """One rule of the policy as applied: its figure, its limit, whether it held."""

    figure: float | str | None = None
    holds: bool
    limit: float | str | None = None
    rule: str
    sentence: str


class SeededCase(Shape):
    """A case that was made: nobody but its maker gets to know that it is one."""

    decision_id: UUID
    id: UUID
    known: str


class Session(Shape):
    """Who is signed in, and until when if they do nothing. Without a password they come by OpenID Connect alone."""

    email: str
    expires_at: datetime | None
    has_password: bool
    id: UUID
    name: str
    permissions: list[
        Known[
            Literal[
                "decisions:read",
                "decisions:write",
                "reviews:write",
                "types:read",
                "types:write",
                "types:pin",
                "keys:read",
                "keys:write",
                "people:read",
                "people:write",
                "webhooks:read",
                "webhooks:write",
                "audit:read",
                "analytics:read",
                "subjects:write",
                "tenants:read",
                "tenants:write",
            ]
        ]
    ]
    role: Known[Literal["admin", "member", "reviewer", "readonly"]]
    """What somebody is in a tenant."""
    tenant: str
    tenants: bool


class SettingChange(Shape):
    """One setting that says something else."""

    after: Any
    before: Any
    setting: str


class ShadowFlip(Shape):
    """A decision that the policy in the shadow would have ruled otherwise."""

    at: datetime
    first_reason: str | None
    from_: Annotated[Known[Literal["auto_approve", "needs_review", "reject"]], Field(alias="from")]
    """What a policy says of a decision."""
    id: UUID
    reviewers: int
    risk_tier: Known[Literal["low", "medium", "high", "critical"]]
    """How much is at stake, from the amount and the policy's tiers."""
    to: Known[Literal["auto_approve", "needs_review", "reject"]]
    """What a policy says of a decision."""
    url: str


class ShadowFlips(Shape):
    """Such decisions, the newest first."""

    data: list[ShadowFlip]
    has_more: bool
    next_cursor: str | None


class Share(Shape):
    """A share with its exact interval (95 %)."""

    high: float
    hits: int
    low: float
    n: int
    share: float | None
    """null: of nothing."""


class SignInProblem(Shape):
    """Why signing in elsewhere came to nothing."""

    code: str
    detail: str


class Signal(Shape):
    """One measured fact about the input."""

    field: str | None = None
    name: str
    sentence: str
    severity: Known[Literal["info", "warning", "critical"]]
    """How much a signal weighs. Only a policy turns a signal into a review."""
    threshold: float | None = None
    value: float | str | None = None


class Similar(Shape):
    """A past case near this one, and what was right then."""

    case: str
    distance: float
    option: str


class SimilarDecision(Shape):
    """A past decision whose answer is known."""

    created_at: datetime
    distance: float
    """In the space of the type's models; 0: the same input."""
    id: UUID
    right: bool | None
    """Whether the two are the same; null: nothing was proposed."""
    right_option: str | None
    """What was right; null: none of the options."""
    served_option: str | None
    """What Decidable proposed or answered, before any person changed it."""


class SimilarPage(Shape):
    """The nearest past decisions whose answer is known, nearest first, and how often they were right."""

    confidence: float
    data: list[SimilarDecision]
    interval: list[Any] | None
    """Of the success rate, by Clopper and Pearson, at `confidence`."""
    n: int
    """How many of them were judged."""
    note: str | None
    """Why there is nothing, if there is nothing."""
    right: int
    """How many of these were right."""
    success_rate: float | None
    type: str
    type_version: int
    """The version in whose space distances are measured."""


class Step(Shape):
    """The record of one stage."""

    created_at: datetime
    input_hash: str
    latency_us: int
    output: Any
    schema_version: int
    seed: int
    stage: Known[Literal["signals", "proposal", "critique", "dissonance", "policy"]]
    """The stages of a decision, in the order in which `flow.py` runs them."""
    versions: dict[str, Any]


class Subject(Shape):
    """What is stored of a data subject."""

    decisions: int
    erased: bool
    """Whether there were decisions, and none of them can be read any more."""


class Tenant(Shape):
    """A tenant. One that is deleted can be restored for `restore_days`: until `restorable_until`."""

    changed_at: datetime | None
    created_at: datetime
    deleted_at: datetime | None
    name: str
    restorable_until: datetime | None
    restore_days: int
    status: Known[Literal["active", "suspended", "deleted"]]


class TenantList(Shape):
    """All tenants, by name."""

    data: list[Tenant]


class Tested(Shape):
    """One threshold as it was tested. `coverage` is what was expected of it beforehand."""

    coverage: float
    errors: int
    method: Known[Literal["exact_binomial", "betting"]]
    n: int
    p_value: float
    threshold: float


class Tier(Shape):
    """The limits of a tier; null: no limit."""

    concurrent_batches: int | None
    heavy_per_hour: int | None
    name: str
    overage: Known[Literal["refuse", "count"]]
    request_bytes: int | None
    requests_per_minute: int | None
    requests_per_month: int | None


class Tiers(Shape):
    """The tiers that a key can have; `people`: what holds for each person who signs in."""

    data: list[Tier]
    people: Tier


class TypeOutcomes(Shape):
    """How the decisions of a type came out when they were decided first."""

    automatic_share: float | None
    by_ruling: dict[str, int]
    by_status: dict[str, int]
    decisions: int
    type: str


class TypeReviews(Shape):
    """What people did with a type's proposals. `acceptance`: approved, as a share of all reviews."""

    acceptance: float | None
    approved: int
    overridden: int
    rejected: int
    reviews: int
    type: str


class TypeSummary(Shape):
    """A decision type as lists show it."""

    accuracy: float | None
    auc: float | None
    kind: Known[Literal["tabular", "text"]]
    macro_f1: float | None
    name: str
    options: list[str]
    policy_version: int
    published_at: datetime
    rows: int
    version: int


class TypeVersion(Shape):
    """One version of a type: what it was learned from and with which models it answers."""

    created_at: datetime
    models: dict[str, str]
    """Role -> sha256 of the stored model."""
    status: Known[Literal["draft", "published", "superseded"]]
    version: int


class UsageRow(Shape):
    """What was answered. Latencies in milliseconds, within 25 %; `limited` (429) is not in `requests`."""

    client_errors: int
    label: str | None = None
    limited: int
    mean_ms: float | None
    name: str
    p50_ms: float | None
    p95_ms: float | None
    p99_ms: float | None
    requests: int
    server_errors: int


class Versions(Shape):
    """What a decision is made under. Autonomy null: the policy ruled alone."""

    autonomy: Known[Literal["off", "suggest", "certified", "full"]] | None
    certificate: int | None
    certificate_state: Known[Literal["active", "suspended", "expired", "infeasible"]] | None
    policy_version: int
    type_version: int


class Webhook(Shape):
    """An endpoint, and how it does."""

    created_at: datetime
    created_by: str
    dead: int
    """Deliveries that were given up and can be replayed."""
    delivered: int
    """Deliveries that have arrived, ever."""
    description: str
    disabled_reason: str | None
    enabled: bool
    events: list[str]
    id: UUID
    last_delivered_at: datetime | None
    old_secret_until: datetime | None
    """Until then the secret before signs as well."""
    state: Known[Literal["healthy", "failing", "disabled"]]
    """`failing`: the last attempt did not arrive."""
    url: str
    waiting: int
    """Deliveries that are on their way or will be tried again."""


class WebhookPage(Shape):
    """A page of endpoints, newest first."""

    data: list[Webhook]
    has_more: bool
    next_cursor: str | None


class WebhookWithSecret(Shape):
    """An endpoint with its secret, shown this once."""

    created_at: datetime
    created_by: str
    dead: int
    """Deliveries that were given up and can be replayed."""
    delivered: int
    """Deliveries that have arrived, ever."""
    description: str
    disabled_reason: str | None
    enabled: bool
    events: list[str]
    id: UUID
    last_delivered_at: datetime | None
    old_secret_until: datetime | None
    """Until then the secret before signs as well."""
    secret: str
    state: Known[Literal["healthy", "failing", "disabled"]]
    """`failing`: the last attempt did not arrive."""
    url: str
    waiting: int
    """Deliveries that are on their way or will be tried again."""


class Wrong(Shape):
    """The first thing that is wrong: what was done to which row."""

    fault: Known[Literal["altered", "removed", "reordered", "inserted", "truncated", "rewritten", "forged"]]
    """What was done to a chain."""
    sentence: str
    seq: int


class AuditRecord(Shape):
    """One change, in its place in the chain."""

    action: str
    actor: Actor
    after: dict[str, Any] | None
    at: datetime
    before: dict[str, Any] | None
    hash: str
    """SHA-256 of the hash before and of this record's bytes, hexadecimal."""
    id: UUID
    object: Object
    request_id: str | None
    seq: int


class AuditedError(Shape):
    """What blind audits say of the automatic answers."""

    alpha: float
    """What the certificate allows."""
    interval: list[Any]
    """95 %, and it holds after every audit at once: it may be looked at all the time."""
    limit: float
    log10_capital: float
    n: int
    series: list[Point]
    share: float | None
    """None before the first audit."""
    state: Known[Literal["quiet", "alarm"]]
    wrong: int


class AutonomyAnswer(Shape):
    """How much a type may answer by itself."""

    certificate: int | None
    certificate_state: Known[Literal["active", "suspended", "expired", "infeasible"]] | None
    changes: list[AutonomyChange]
    labels: int
    level: Known[Literal["off", "suggest", "certified", "full"]]
    """How much a type may answer by itself."""
    pinned_by: str | None
    since: datetime | None


class Catalogue(Shape):
    """All that an endpoint can be told of."""

    data: list[Event]
    patterns: list[str]
    """All that may stand in `events`."""


class Decision(Shape):
    """A decision as it stands. The fields of stages that have not run yet are null or empty."""

    amount: float | None = None
    autonomy: Known[Literal["off", "suggest", "certified", "full"]] | None = None
    """What stood over the ruling; null: the policy alone."""
    certificate: int | None = None
    certificate_state: Known[Literal["active", "suspended", "expired", "infeasible"]] | None = None
    confidence: float | None = None
    created_at: datetime
    critic_option: str | None = None
    critique: dict[str, float] = {}
    d: float | None = None
    decided_at: datetime | None = None
    erased: bool = False
    """The data subject was erased: only figures of the ruling are left."""
    id: UUID
    input: dict[str, Any] | None
    """null: its subject was erased."""
    job: UUID | None = None
    latency_ms: float | None = None
    objections: list[Objection] = []
    option: str | None = None
    policy_version: int
    probabilities: dict[str, float] = {}
    proposal_reasons: list[Reason] = []
    reasons: list[Rule] = []
    request_id: str | None = None
    reviewers_needed: int = 0
    risk_tier: Known[Literal["low", "medium", "high", "critical"]] | None = None
    row_number: int | None = None
    ruling: Known[Literal["auto_approve", "needs_review", "reject"]] | None = None
    signals: list[Signal] = []
    similar: list[Similar] = []
    status: Known[
        Literal[
            "queued",
            "processing",
            "auto_approved",
            "needs_review",
            "rejected",
            "manually_approved",
            "overridden",
            "failed",
        ]
    ]
    """Where a decision stands in its life."""
    trust: float | None = None
    """What certificates have their threshold on, in [0, 1]."""
    type: str
    type_version: int


class DecisionDetail(Shape):
    """A decision with its whole story."""

    amount: float | None = None
    autonomy: Known[Literal["off", "suggest", "certified", "full"]] | None = None
    """What stood over the ruling; null: the policy alone."""
    certificate: int | None = None
    certificate_state: Known[Literal["active", "suspended", "expired", "infeasible"]] | None = None
    claimed_by: str | None = None
    confidence: float | None = None
    created_at: datetime
    critic_option: str | None = None
    critique: dict[str, float] = {}
    d: float | None = None
    decided_at: datetime | None = None
    disputed: bool = False
    """As many persons as the policy asks have spoken, and too few agree."""
    erased: bool = False
    """The data subject was erased: only figures of the ruling are left."""
    id: UUID
    input: dict[str, Any] | None
    """null: its subject was erased."""
    job: UUID | None = None
    labels: list[Label]
    latency_ms: float | None = None
    lease_until: datetime | None = None
    objections: list[Objection] = []
    option: str | None = None
    policy_version: int
    probabilities: dict[str, float] = {}
    proposal_reasons: list[Reason] = []
    reasons: list[Rule] = []
    request_id: str | None = None
    reviewers_needed: int = 0
    reviews: list[Review]
    risk_tier: Known[Literal["low", "medium", "high", "critical"]] | None = None
    row_number: int | None = None
    ruling: Known[Literal["auto_approve", "needs_review", "reject"]] | None = None
    signals: list[Signal] = []
    similar: list[Similar] = []
    status: Known[
        Literal[
            "queued",
            "processing",
            "auto_approved",
            "needs_review",
            "rejected",
            "manually_approved",
            "overridden",
            "failed",
        ]
    ]
    """Where a decision stands in its life."""
    steps: list[Step]
    trust: float | None = None
    """What certificates have their threshold on, in [0, 1]."""
    type: str
    type_version: int


class DecisionPreview(Shape):
    """What a decision would be; nothing is stored, so it has no id."""

    amount: float | None = None
    autonomy: Known[Literal["off", "suggest", "certified", "full"]] | None = None
    """What stood over the ruling; null: the policy alone."""
    certificate: int | None = None
    certificate_state: Known[Literal["active", "suspended", "expired", "infeasible"]] | None = None
    confidence: float | None = None
    created_at: datetime
    critic_option: str | None = None
    critique: dict[str, float] = {}
    d: float | None = None
    decided_at: datetime | None = None
    erased: bool = False
    """The data subject was erased: only figures of the ruling are left."""
    id: Annotated[None, Field(None)] = None
    input: dict[str, Any] | None
    """null: its subject was erased."""
    job: UUID | None = None
    latency_ms: float | None = None
    objections: list[Objection] = []
    option: str | None = None
    policy_version: int
    probabilities: dict[str, float] = {}
    proposal_reasons: list[Reason] = []
    reasons: list[Rule] = []
    request_id: str | None = None
    reviewers_needed: int = 0
    risk_tier: Known[Literal["low", "medium", "high", "critical"]] | None = None
    row_number: int | None = None
    ruling: Known[Literal["auto_approve", "needs_review", "reject"]] | None = None
    signals: list[Signal] = []
    similar: list[Similar] = []
    status: Known[
        Literal[
            "queued",
            "processing",
            "auto_approved",
            "needs_review",
            "rejected",
            "manually_approved",
            "overridden",
            "failed",
        ]
    ]
    """Where a decision stands in its life."""
    trust: float | None = None
    """What certificates have their threshold on, in [0, 1]."""
    type: str
    type_version: int


class DecisionSummary(Shape):
    """A decision as lists show it."""

    amount: float | None
    changed_at: datetime
    confidence: float | None
    created_at: datetime
    d: float | None
    erased: bool = False
    first_reason: str | None
    id: UUID
    job: UUID | None
    option: str | None
    risk_tier: Known[Literal["low", "medium", "high", "critical"]] | None
    row_number: int | None
    ruling: Known[Literal["auto_approve", "needs_review", "reject"]] | None
    status: Known[
        Literal[
            "queued",
            "processing",
            "auto_approved",
            "needs_review",
            "rejected",
            "manually_approved",
            "overridden",
            "failed",
        ]
    ]
    """Where a decision stands in its life."""
    type: str


class Decisions(Shape):
    """Decisions and reviews in a span of days (UTC), both ends included."""

    days: list[DayOutcomes]
    decisions: int
    reviews: list[TypeReviews]
    since: date
    types: list[TypeOutcomes]
    until: date


class Diff(Shape):
    """What is different between two versions."""

    against: int
    changes: list[SettingChange]
    diff: str
    """A unified diff of the texts; empty where they are the same."""
    version: int


class FieldAnswer(Shape):
    """One field of a type's input."""

    categories: list[str]
    example: Any
    integer: bool
    kind: Known[Literal["number", "category", "text"]]
    """How a field of the input is read."""
    maximum: float | None
    median: float | None
    minimum: float | None
    missing_share: float
    name: str
    required: bool
    scale: float | None


class Figure(Shape):
    """One figure that is watched for drift: a field of the input, or the dissonance `d`."""

    bins: list[Bin]
    kind: Known[Literal["number", "category", "text", "dissonance"]]
    limit: float
    """Log10 of the capital at which the certificate is suspended."""
    log10_capital: float
    """Of the evidence for a change: what a bettor made of 1."""
    name: str
    seen: int
    series: list[Point]
    """At most 100 points, oldest first."""
    state: Known[Literal["quiet", "alarm"]]


class Flip(Shape):
    """How many decisions would come out otherwise."""

    from_: Annotated[Known[Literal["auto_approve", "needs_review", "reject"]], Field(alias="from")]
    """What a policy says of a decision."""
    n: int
    to: Known[Literal["auto_approve", "needs_review", "reject"]]
    """What a policy says of a decision."""


class FlippedDecision(Shape):
    """A decision that would come out otherwise."""

    decided_at: datetime
    from_: Annotated[Known[Literal["auto_approve", "needs_review", "reject"]], Field(alias="from")]
    """What a policy says of a decision."""
    id: UUID
    risk_tier: Known[Literal["low", "medium", "high", "critical"]]
    """How much is at stake, from the amount and the policy's tiers."""
    to: Known[Literal["auto_approve", "needs_review", "reject"]]
    """What a policy says of a decision."""
    url: str


class FlippedPage(Shape):
    """Such decisions, the newest first."""

    data: list[FlippedDecision]
    has_more: bool
    next_cursor: str | None


class Key(Shape):
    """A key, without its secret. `grace`: replaced, and works a little longer."""

    allowed_networks: list[str] | None
    created_at: datetime
    created_by: str
    deactivated_at: datetime | None
    deactivated_by: str | None
    expires_at: datetime | None
    kind: Known[Literal["live", "test"]]
    last_used_at: datetime | None
    name: str
    permissions: list[
        Known[
            Literal[
                "decisions:read",
                "decisions:write",
                "reviews:write",
                "types:read",
                "types:write",
                "types:pin",
                "keys:read",
                "keys:write",
                "people:read",
                "people:write",
                "webhooks:read",
                "webhooks:write",
                "audit:read",
                "analytics:read",
                "subjects:write",
                "tenants:read",
                "tenants:write",
            ]
        ]
    ]
    prefix: str
    replaced_by: str | None
    role: Known[Literal["admin", "member", "reviewer", "readonly"]]
    """What somebody is in a tenant."""
    scopes: list[str] | None
    state: Known[Literal["active", "grace", "expired", "deactivated"]]
    tier: str
    usage: KeyUsage


class KeyPage(Shape):
    """Keys, newest first."""

    data: list[Key]
    has_more: bool
    next_cursor: str | None


class Load(Shape):
    """The review queue by hour, for the policy in force and for another one."""

    candidate: LoadSide | None
    current: LoadSide
    history_days: float
    measured: bool
    """Whether that was measured from reviews; else it is assumed."""
    notes: list[str]
    per_hour: float
    """What one of them handles in an hour."""
    reviewers: int
    """People who review at once while they work."""
    seed: int
    type: str
    waiting: int


class Me(Shape):
    """Who is asking, and what they may do."""

    key_prefix: str
    kind: Known[Literal["key", "person"]]
    name: str
    permissions: list[
        Known[
            Literal[
                "decisions:read",
                "decisions:write",
                "reviews:write",
                "types:read",
                "types:write",
                "types:pin",
                "keys:read",
                "keys:write",
                "people:read",
                "people:write",
                "webhooks:read",
                "webhooks:write",
                "audit:read",
                "analytics:read",
                "subjects:write",
                "tenants:read",
                "tenants:write",
            ]
        ]
    ]
    prefix: str
    role: Known[Literal["admin", "member", "reviewer", "readonly"]]
    """What somebody is in a tenant."""
    tenant: str
    tenants: bool
    tier: str


class NewKey(Shape):
    """A new key. `key` is shown here and nowhere else ever again."""

    allowed_networks: list[str] | None
    created_at: datetime
    created_by: str
    deactivated_at: datetime | None
    deactivated_by: str | None
    expires_at: datetime | None
    key: str
    kind: Known[Literal["live", "test"]]
    last_used_at: datetime | None
    name: str
    permissions: list[
        Known[
            Literal[
                "decisions:read",
                "decisions:write",
                "reviews:write",
                "types:read",
                "types:write",
                "types:pin",
                "keys:read",
                "keys:write",
                "people:read",
                "people:write",
                "webhooks:read",
                "webhooks:write",
                "audit:read",
                "analytics:read",
                "subjects:write",
                "tenants:read",
                "tenants:write",
            ]
        ]
    ]
    prefix: str
    replaced_by: str | None
    role: Known[Literal["admin", "member", "reviewer", "readonly"]]
    """What somebody is in a tenant."""
    scopes: list[str] | None
    state: Known[Literal["active", "grace", "expired", "deactivated"]]
    tier: str
    usage: KeyUsage


class Person(Shape):
    """Somebody who can sign in: with a password, with OpenID Connect once they did, or both."""

    created_at: datetime
    created_by: str
    disabled_at: datetime | None
    email: str
    has_password: bool
    id: UUID
    issuer: str | None
    last_seen_at: datetime | None
    name: str
    permissions: list[
        Known[
            Literal[
                "decisions:read",
                "decisions:write",
                "reviews:write",
                "types:read",
                "types:write",
                "types:pin",
                "keys:read",
                "keys:write",
                "people:read",
                "people:write",
                "webhooks:read",
                "webhooks:write",
                "audit:read",
                "analytics:read",
                "subjects:write",
                "tenants:read",
                "tenants:write",
            ]
        ]
    ]
    role: Known[Literal["admin", "member", "reviewer", "readonly"]]
    """What somebody is in a tenant."""
    scopes: list[str] | None
    state: Known[Literal["active", "disabled"]]


class PersonPage(Shape):
    """People, in the order in which they were added."""

    data: list[Person]
    has_more: bool
    next_cursor: str | None


class Plan(Shape):
    """What could be certified, before anything is changed."""

    bounds: list[Bound]
    """What the certificate in force tested, as a step line."""
    cases: int
    """How many training cases, asked out of fold, the curves are drawn from."""
    cost_of_error: float
    """What they say that a wrong automatic answer costs."""
    cost_of_review: float
    """What the settings say that a review costs."""
    decisions_a_day: float | None
    """In the last 30 days; null where there were none."""
    delta: float
    labels: int
    planned: list[Planned]
    """By α, from 0.005 to 0.25."""
    policy_share: float
    """Share of decisions that the policy alone lets through."""
    risk_coverage: dict[str, list[dict[str, float]]]
    """confidence, d, both and trust."""
    source: Known[Literal["history", "decisions"]]


class Preview(Shape):
    """What a file looks like to `learn`, before anything is stored."""

    classes: list[ClassCount]
    columns: list[str]
    fields: list[FieldAnswer]
    label: str | None
    label_candidates: list[str]
    left_out: list[LeftOut]
    rows: int
    sample: list[dict[str, str]]
    text_candidates: list[str]
    text_column: str | None


class Proof(Shape):
    """What is proven for one group ("" where there are none), at its share of δ."""

    coverage: float
    """Share of the window's decisions that are automatic."""
    coverage_interval: list[Any]
    delta: float
    error_interval: list[Any] | None
    """95 %, exact, of equally likely labels."""
    errors: int
    """How many of those were wrong."""
    everything: bool
    """The threshold holds back nothing that the policy lets through."""
    group: str
    labels: int
    method: Known[Literal["exact_binomial", "betting"]]
    missing: int
    """About how many labels more would prove it; 0: none are missing, or none would."""
    n: int
    """Labelled cases above the threshold."""
    tested: list[Tested]
    threshold: float | None
    """Answers with at least this trust may be automatic; null: none."""


class ReleasePage(Shape):
    """Versions of a policy, the newest first."""

    data: list[ReleaseSummary]
    has_more: bool
    next_cursor: str | None


class ReplayFlip(Shape):
    """A rule that holds now and did not, or the other way round; null: the policy had no such reason."""

    now: ReplayRule | None
    rule: str
    then: ReplayRule | None


class ReplayedStage(Shape):
    """Whether a stage said the same."""

    identical: bool
    stage: Known[Literal["signals", "proposal", "critique", "dissonance", "policy"]]
    """The stages of a decision, in the order in which `flow.py` runs them."""


class ReviewCase(Shape):
    """A case as whoever reviews it sees it. What was said of it is empty where it is blind."""

    amount: float | None
    answered: bool
    """You have answered it; it may wait for another person."""
    blind: bool
    """To be judged without a proposal; choose an option, or reject."""
    claimed_by: str | None
    confidence: float | None
    created_at: datetime
    critic_option: str | None = None
    critique: dict[str, float] = {}
    d: float | None
    disputed: bool = False
    """People disagree: a member or an administrator settles it alone."""
    erased: bool = False
    first_reason: str | None
    id: UUID
    """What it is handled by."""
    input: dict[str, Any] | None
    """null: its subject was erased."""
    lease_until: datetime | None
    objections: list[Objection] = []
    option: str | None
    options: list[str]
    """What can be chosen, in the order of the type."""
    probabilities: dict[str, float] = {}
    proposal_reasons: list[Reason] = []
    reasons: list[Rule] = []
    reviewers_done: int
    reviewers_needed: int
    risk_tier: Known[Literal["low", "medium", "high", "critical"]] | None
    signals: list[Signal] = []
    similar: list[Similar] = []
    type: str


class ReviewItem(Shape):
    """What waits for a person. Of a blind one the proposal is not shown, whatever the reason is."""

    amount: float | None
    blind: bool
    """To be judged without a proposal; choose an option, or reject."""
    claimed_by: str | None
    confidence: float | None
    created_at: datetime
    d: float | None
    disputed: bool = False
    """People disagree: a member or an administrator settles it alone."""
    erased: bool = False
    first_reason: str | None
    id: UUID
    """What it is handled by."""
    lease_until: datetime | None
    option: str | None
    reviewers_done: int
    reviewers_needed: int
    risk_tier: Known[Literal["low", "medium", "high", "critical"]] | None
    type: str


class ReviewPage(Shape):
    """A page of the queue, highest risk first, then oldest."""

    data: list[ReviewItem]
    has_more: bool
    next_cursor: str | None


class Reviewer(Shape):
    """What the answers of one person say of them."""

    agreement: list[Pair]
    alarms: list[Alarm]
    approved_wrong: Share
    """Approved, of shown proposals that turned out to be wrong."""
    equals_blind: Share
    """Said the same as the proposal, where it was not shown."""
    follows_by_chance: float | None
    """How likely it is that approving more where a proposal is shown is chance (Fisher, one-sided)."""
    follows_shown: Share
    """Approved, where the proposal was shown."""
    median_seconds: float | None
    n: int
    ref: str
    """How events and the audit trail name them."""
    reviewer: str
    seeded: Share
    """Right on cases whose answer is known."""
    timed: int
    """Answers whose time is known: those of cases that were claimed."""


class Seeded(Shape):
    """The seeded cases that were made."""

    cases: list[SeededCase]
    made: int
    reviewers: int
    type: str


class SessionOptions(Shape):
    """How one can sign in. `tenant`: the only one there is; `problem`: what `?error=` stands for."""

    local: bool
    oidc: OidcOption | None
    problem: SignInProblem | None
    tenant: str | None


class Shadow(Shape):
    """A policy in the shadow beside the one that serves."""

    agreement: float | None
    agreements: int
    decisions: ShadowFlips
    flips: list[Flip]
    in_force: int
    n: int
    policy_version: int | None
    """null: none is tried now."""
    since: datetime | None
    """The first decision that it saw."""


class TestSummary(Shape):
    """The backtest that a draft was tested with."""

    after: Figures
    before: Figures
    flipped: int
    flips: list[Flip]
    labels_left_out: int
    n: int
    notes: list[str]
    policy_version: int
    """The version that it was compared with."""
    sha256: str
    """Of the text that was tested."""
    since: datetime
    source: Known[Literal["decisions", "golden_cases", "sample"]]
    type_version: int
    until: datetime


class TypeDetail(Shape):
    """A decision type with its schema, report, policy and versions."""

    accuracy: float | None
    auc: float | None
    fields: list[FieldAnswer]
    kind: Known[Literal["tabular", "text"]]
    macro_f1: float | None
    name: str
    options: list[str]
    policy: Policy
    policy_version: int
    published_at: datetime
    report: dict[str, Any]
    rows: int
    version: int
    versions: list[TypeVersion]


class TypePage(Shape):
    """All decision types of the tenant, by name."""

    data: list[TypeSummary]
    has_more: bool
    next_cursor: str | None


class Usage(Shape):
    """Usage in a span of days (UTC), both ends included."""

    by: Known[Literal["endpoint", "key", "day"]]
    """What usage is summed up by."""
    data: list[UsageRow]
    since: date
    total: UsageRow
    until: date


class Verdict(Shape):
    """What a verification found."""

    anchored: int
    """The last row that a valid checkpoint confirms; 0: none."""
    checkpoints: int
    complete: bool
    """Whether a whole chain was looked at, not an excerpt."""
    first_wrong: Wrong | None
    head: Head
    notes: list[str]
    ok: bool
    rows: int
    """Rows that were found right, from the beginning on."""
    tenant: UUID


class AuditPage(Shape):
    """A page of records, newest first."""

    data: list[AuditRecord]
    has_more: bool
    next_cursor: str | None


class Backtest(Shape):
    """What a change would have done."""

    after: Figures
    before: Figures
    decisions: FlippedPage
    flipped: int
    flips: list[Flip]
    labels_left_out: int
    """Labels whose chance of being there nobody knows."""
    n: int
    notes: list[str]
    policy_version: int
    """The version in force, that the change is compared with."""
    since: datetime
    source: Known[Literal["decisions", "golden_cases", "sample"]]
    """Stored decisions; without any the cases set aside at learning; a sample for another version."""
    type: str
    type_version: int
    until: datetime


class Certificate(Shape):
    """At most `alpha` of automatic answers are wrong, with confidence 1 - `delta`: of whom, from what, until when."""

    alpha: float
    changed_at: datetime
    created_at: datetime
    created_by: str
    decisions: int
    delta: float
    expires_at: datetime
    group_by: str | None
    labels: int
    number: int
    policy_version: int
    proofs: list[Proof]
    source: Known[Literal["history", "decisions"]]
    speaks: bool
    """Whether rulings go by it now."""
    state: Known[Literal["active", "suspended", "expired", "infeasible"]]
    """Whether what a certificate says may be relied upon."""
    type_version: int
    why: str | None
    """Why it is not active."""
    window_from: datetime | None
    window_to: datetime | None


class DecisionPage(Shape):
    """A page of decisions, newest first."""

    data: list[DecisionSummary]
    has_more: bool
    next_cursor: str | None


class Drift(Shape):
    """What watches the certificate of a type, and its dissonance budget."""

    audited: AuditedError | None
    autonomy: Known[Literal["off", "suggest", "certified", "full"]]
    """How much a type may answer by itself."""
    budget: Budget | None
    certificate: int | None
    """That speaks for what is in force; without one, no figures."""
    figures: list[Figure]
    policy_version: int
    seen: int
    """Decisions that were looked at."""
    state: Known[Literal["active", "suspended", "expired", "infeasible"]] | None
    type: str
    updated_at: datetime | None
    version: int
    why: str | None
    """Of the state, where it is not active."""


class InForce(Shape):
    """The certificate of a type, and those before it, newest first."""

    autonomy: Known[Literal["off", "suggest", "certified", "full"]]
    """How much a type may answer by itself."""
    certificate: Certificate | None
    data: list[Certificate]
    has_more: bool
    next_cursor: str | None


class Quality(Shape):
    """How well people review."""

    alpha: Alpha | None
    """null: too few cases that several have answered."""
    answers: int
    reviewers: list[Reviewer]
    since: datetime
    type: str | None


class Release(Shape):
    """A version of a policy."""

    based_on: int | None
    """The version that was in force when it was drafted."""
    comment: str | None
    comments: list[Comment]
    created_at: datetime
    created_by: str
    may_publish: bool
    """Whether who asks could publish it now."""
    published_at: datetime | None
    published_by: str | None
    shadow: bool
    """Whether it is tried in the shadow now."""
    stale: bool
    """A draft on top of a version that is not in force any more."""
    state: Known[Literal["draft", "tested", "published", "superseded", "withdrawn"]]
    test: TestSummary | None
    tested_at: datetime | None
    text: str
    version: int
    why_not: str | None


class ReplayedDecision(Shape):
    """A decision computed again, and how it compares."""

    as_of_now: bool
    changes: list[ReplayChange]
    """With `as_of_now`: the figures that would change."""
    computed: Versions | None
    difference: ReplayDifference | None
    failed_now: Known[Literal["signals", "proposal", "critique", "dissonance", "policy"]] | None
    failed_then: Known[Literal["signals", "proposal", "critique", "dissonance", "policy"]] | None
    """The stage that could not be computed when it was decided."""
    handled: bool
    """A person handled it since; the ruling is compared, not the review."""
    id: UUID
    models: list[ReplayedModel]
    reasons: list[ReplayFlip]
    """With `as_of_now`: the rules that would flip."""
    recorded: Versions
    seed: int | None
    sentence: str
    stages: list[ReplayedStage]
    status: Known[
        Literal[
            "queued",
            "processing",
            "auto_approved",
            "needs_review",
            "rejected",
            "manually_approved",
            "overridden",
            "failed",
        ]
    ]
    """As it stands today."""
    type: str
    verdict: Known[Literal["identical", "differs", "not_replayed"]]
    why: Known[Literal["undecided", "failed", "erased", "damaged", "unreadable", "invalid"]] | None
    """Why it was not replayed."""
