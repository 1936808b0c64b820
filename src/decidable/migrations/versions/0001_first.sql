-- The first schema. Three rules hold throughout:
--   1. tenant_id leads every primary key, unique constraint and index of what belongs to a tenant,
--      so that rows can be distributed by tenant without a rewrite.
--   2. ids are UUIDv7: the primary key of decisions and steps is also their order in time.
--   3. what a stage computed is written once: (tenant, decision, stage) is the primary key of steps,
--      and nothing updates a step.

create extension if not exists vector;
create extension if not exists pg_trgm;

create table tenants (
    id          uuid primary key,
    name        text not null unique,
    created_at  timestamptz not null
);

create table api_keys (
    tenant_id   uuid not null references tenants (id),
    id          uuid not null,
    prefix      text not null,
    secret_hash bytea not null,              -- SHA-256 of the 32-byte random secret
    name        text not null,
    role        text not null check (role in ('admin', 'member', 'reviewer', 'readonly')),
    created_at  timestamptz not null,
    revoked_at  timestamptz,
    primary key (tenant_id, id)
);
-- The one look-up that comes before the tenant is known.
create unique index api_keys_by_prefix on api_keys (prefix);

-- Bytes by their SHA-256: models and the files they were learned from.
create table blobs (
    tenant_id   uuid not null references tenants (id),
    sha256      text not null,
    content     bytea not null,
    created_at  timestamptz not null,
    primary key (tenant_id, sha256)
);
alter table blobs alter column content set storage external;

create table models (
    tenant_id   uuid not null,
    name        text not null,               -- 'credit-approval.proposer'
    version     integer not null,
    sha256      text not null,
    created_at  timestamptz not null,
    primary key (tenant_id, name, version),
    foreign key (tenant_id, sha256) references blobs (tenant_id, sha256)
);

create table model_aliases (
    tenant_id   uuid not null,
    name        text not null,
    alias       text not null,
    version     integer not null,
    primary key (tenant_id, name, alias),
    foreign key (tenant_id, name, version) references models (tenant_id, name, version)
);

-- `version` and `policy_version` are what is in force. They are read together, in one row,
-- so that no decision ever sees half of a publication.
create table decision_types (
    tenant_id       uuid not null references tenants (id),
    name            text not null,
    version         integer not null,
    policy_version  integer not null,
    created_at      timestamptz not null,
    primary key (tenant_id, name)
);

create table type_versions (
    tenant_id   uuid not null,
    type_name   text not null,
    version     integer not null,
    fields      jsonb not null,
    options     jsonb not null,
    models      jsonb not null,              -- role -> version of the model '<type>.<role>'
    report      jsonb not null,
    seed        bigint not null,
    created_at  timestamptz not null,
    created_by  text not null,
    primary key (tenant_id, type_name, version),
    foreign key (tenant_id, type_name) references decision_types (tenant_id, name) deferrable initially deferred
);

create table policies (
    tenant_id   uuid not null,
    type_name   text not null,
    version     integer not null,
    body        text not null,
    created_at  timestamptz not null,
    created_by  text not null,
    primary key (tenant_id, type_name, version),
    foreign key (tenant_id, type_name) references decision_types (tenant_id, name) deferrable initially deferred
);

create table jobs (
    tenant_id        uuid not null references tenants (id),
    id               uuid not null,
    kind             text not null check (kind in ('batch', 'learn')),
    type_name        text not null,
    status           text not null check (status in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
    progress         double precision not null default 0 check (progress between 0 and 100),
    message          text,
    total            integer,
    done             integer not null default 0,
    failed           integer not null default 0,
    request          jsonb not null,
    result           jsonb,
    error            jsonb,
    request_id       text,
    created_by       text not null,
    created_at       timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    primary key (tenant_id, id)
);

-- A batch is cut into chunks; each chunk is decided, stored and marked done in one transaction.
create table batch_chunks (
    tenant_id   uuid not null,
    job_id      uuid not null,
    chunk       integer not null,
    rows        integer not null,
    payload     bytea not null,              -- JSON: [[line, {column: cell}], ...]; emptied once done
    done_at     timestamptz,
    primary key (tenant_id, job_id, chunk),
    foreign key (tenant_id, job_id) references jobs (tenant_id, id)
);

create table decisions (
    tenant_id         uuid not null,
    id                uuid not null,
    type_name         text not null,
    type_version      integer not null,
    policy_version    integer not null,
    status            text not null check (status in ('queued', 'processing', 'auto_approved', 'needs_review',
                          'rejected', 'manually_approved', 'overridden', 'failed')),
    input             jsonb not null,
    input_hash        bytea not null,        -- SHA-256 of the canonical input
    near_hash         bigint not null,       -- the same for inputs that differ only in spelling or by a hair
    unknown_fields    text[],
    amount            double precision,
    option            text,                  -- the answer as it stands; the proposal until a person decides
    confidence        double precision,
    d                 double precision,
    risk_tier         text,
    risk_rank         smallint not null default 0,
    ruling            text,
    reviewers_needed  smallint not null default 0,
    first_reason      text,
    job_id            uuid,
    row_number        integer,
    request_id        text,
    created_at        timestamptz not null,
    decided_at        timestamptz,
    changed_at        timestamptz not null,
    latency_us        integer,
    claimed_by        text,
    lease_until       timestamptz,
    primary key (tenant_id, id)
);
create index decisions_by_change on decisions (tenant_id, changed_at, id);
create index decisions_by_near_hash on decisions (tenant_id, type_name, near_hash);
create index decisions_waiting on decisions (tenant_id, risk_rank desc, id) where status = 'needs_review';
create unique index decisions_by_job on decisions (tenant_id, job_id, row_number) where job_id is not null;

-- One stage of one decision, written once: trace, checkpoint, replay input and training data.
-- `output` is json, not jsonb, so that a replay can be compared byte for byte.
-- No foreign key to decisions: both are written in one transaction, and the check would cost a
-- tenth of a batch's throughput; `decidable doctor` looks for strays.
create table steps (
    tenant_id       uuid not null,
    decision_id     uuid not null,
    stage           text not null check (stage in ('signals', 'proposal', 'critique', 'dissonance', 'policy')),
    input_hash      bytea not null,          -- SHA-256 over the input and the outputs of the stages before
    output          json not null,
    schema_version  smallint not null,       -- of `output`
    type_version    integer not null,
    policy_version  integer not null,
    model           text,                    -- sha256 of the model that computed it
    seed            bigint not null,
    latency_us      integer not null,        -- in a batch: the chunk's time divided by its rows
    created_at      timestamptz not null,
    primary key (tenant_id, decision_id, stage)
);

create table reviews (
    tenant_id    uuid not null,
    id           uuid not null,
    decision_id  uuid not null,
    reviewer     text not null,
    action       text not null check (action in ('approve', 'override', 'reject')),
    option       text,
    note         text,
    created_at   timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, decision_id, reviewer),
    foreign key (tenant_id, decision_id) references decisions (tenant_id, id)
);

create table labels (
    tenant_id    uuid not null,
    id           uuid not null,
    decision_id  uuid not null,
    type_name    text not null,
    source       text not null check (source in ('review', 'outcome')),
    option       text,
    not_option   text,
    given_by     text not null,
    note         text,
    created_at   timestamptz not null,
    primary key (tenant_id, id),
    check ((option is null) <> (not_option is null)),
    foreign key (tenant_id, decision_id) references decisions (tenant_id, id)
);
create index labels_by_decision on labels (tenant_id, decision_id);
create index labels_by_type on labels (tenant_id, type_name, id);
