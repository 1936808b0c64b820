-- Tenants that never see each other, callers who are known, changes that can be proven.
--
-- Two walls. The first: every store takes its tenant. The second is here: row-level security, forced,
-- and a role for the application that owns nothing. A transaction says whom it works for
-- (`decidable.tenant`); without that it sees no row of anybody. The few look-ups that come before the
-- tenant is known name what they look for (`decidable.known_as`: a key's prefix, a session's prefix, a
-- tenant's name), and see that one row.

create function current_tenant() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('decidable.tenant', true), '')::uuid $$;
create function known_as() returns text language sql stable parallel safe
    as $$ select nullif(current_setting('decidable.known_as', true), '') $$;

do $$
begin
    if not exists (select from pg_roles where rolname = 'decidable_app') then
        create role decidable_app login noinherit;
    end if;
exception when duplicate_object or unique_violation then null;  -- another database of this server was quicker
end $$;
grant decidable_app to current_user;  -- so that an owner who serves too can step down

alter table tenants
    add column status text not null default 'active' check (status in ('active', 'suspended', 'deleted')),
    add column changed_at timestamptz,
    add column deleted_at timestamptz;

alter table api_keys
    add column kind text not null default 'live' check (kind in ('live', 'test')),
    add column tier text not null default 'enterprise',
    add column scopes text[],                       -- null: all that the role may do
    add column limit_id uuid,                       -- what is counted together: a key and its successors
    add column expires_at timestamptz,
    add column allowed_networks cidr[],
    add column last_used_at timestamptz,
    add column created_by text not null default 'system',
    add column revoked_by text,
    add column replaced_by text,                    -- the prefix of the successor, while the old one still works
    add column replaced_at timestamptz;
update api_keys set limit_id = id;
alter table api_keys alter column limit_id set not null;

-- People and their sessions ---------------------------------------------------------------------------

create table people (
    tenant_id     uuid not null references tenants (id),
    id            uuid not null,
    email         text not null,                    -- lower case
    name          text not null,
    role          text not null check (role in ('admin', 'member', 'reviewer', 'readonly')),
    scopes        text[],
    password_hash text,                             -- argon2id; null: signs in elsewhere
    issuer        text,                             -- OpenID Connect
    oidc_subject  text,
    created_at    timestamptz not null,
    created_by    text not null,
    disabled_at   timestamptz,
    last_seen_at  timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, email),
    unique (tenant_id, issuer, oidc_subject)
);

create table sessions (
    tenant_id     uuid not null,
    id            uuid not null,
    prefix        text not null,
    secret_hash   bytea not null,                   -- SHA-256 of the 32-byte random secret of the cookie
    person_id     uuid not null,
    created_at    timestamptz not null,
    seen_at       timestamptz not null,
    expires_at    timestamptz not null,
    ended_at      timestamptz,
    address       text,
    agent         text,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references people (tenant_id, id)
);
create unique index sessions_by_prefix on sessions (prefix);

-- Failed sign-ins by account and by address: brute force is slowed across all processes.
create table sign_in_failures (
    tenant_id     uuid not null,
    subject       text not null,
    failed        integer not null,
    last_at       timestamptz not null,
    blocked_until timestamptz,
    primary key (tenant_id, subject)
);

-- The audit trail ---------------------------------------------------------------------------------------

-- `body` is the record, as canonical JSON; `hash` is SHA-256(hash of the row before || body). The other
-- columns repeat what `body` says, to filter by; the verification compares them.
create table audit (
    tenant_id    uuid not null references tenants (id),
    seq          bigint not null,
    id           uuid not null,
    at           timestamptz not null,
    actor        text not null,
    action       text not null,
    object_kind  text not null,
    object_id    text not null,
    request_id   text,
    body         text not null,
    hash         bytea not null,
    primary key (tenant_id, seq)
);
create index audit_by_action on audit (tenant_id, action, seq);
create index audit_by_actor on audit (tenant_id, actor, seq);
create index audit_by_object on audit (tenant_id, object_kind, object_id, seq);
create index audit_by_time on audit (tenant_id, at, seq);

-- The end of each chain; its row lock puts the writers of a tenant in order, as the last thing they do.
create table audit_heads (
    tenant_id    uuid not null primary key references tenants (id),
    seq          bigint not null,
    hash         bytea not null
);

create table audit_checkpoints (
    tenant_id    uuid not null references tenants (id),
    seq          bigint not null,
    at           timestamptz not null,
    hash         bytea not null,
    key_id       text not null,                     -- which public key verifies it
    signature    bytea not null,                    -- Ed25519 over the checkpoint's text
    primary key (tenant_id, seq)
);

-- Who reads along (webhooks, the counts of decisions), and up to where: each row is taken once.
create table audit_followers (
    tenant_id    uuid not null references tenants (id),
    name         text not null,
    seq          bigint not null,
    primary key (tenant_id, name)
);

-- The data key of each data subject, wrapped by the installation's secret. Without its row, nothing
-- that was sealed with it can be read again.
create table subject_keys (
    tenant_id    uuid not null references tenants (id),
    subject_ref  text not null,                     -- HMAC of the subject's id
    wrapped_key  bytea not null,
    created_at   timestamptz not null,
    primary key (tenant_id, subject_ref)
);

alter table decisions
    add column subject_ref text,
    add column sealed bytea;                        -- the input and first reason of a subject; input is {} then
create index decisions_by_subject on decisions (tenant_id, subject_ref) where subject_ref is not null;

-- Requests that arrive twice ----------------------------------------------------------------------------

create table idempotency_keys (
    tenant_id    uuid not null references tenants (id),
    caller       uuid not null,                     -- the key's limit_id, or the person
    key          text not null,
    fingerprint  bytea not null,                    -- SHA-256 of method, path, query and body
    status       smallint not null,
    headers      jsonb not null,
    body         bytea not null,                    -- sealed: an answer may hold a new key's secret
    object_id    text,
    created_at   timestamptz not null,
    primary key (tenant_id, caller, key)
);
create index idempotency_keys_by_age on idempotency_keys (tenant_id, created_at);

-- Usage, already counted --------------------------------------------------------------------------------

-- `latency` counts requests by bucket: bucket i holds latencies up to 0.1 ms * 1.25^i.
create table usage_days (
    tenant_id    uuid not null references tenants (id),
    day          date not null,
    caller       text not null,                     -- the key's prefix, or the person's email
    endpoint     text not null,                     -- 'POST /v1/decisions'
    requests     bigint not null default 0,
    client_errors bigint not null default 0,
    server_errors bigint not null default 0,
    limited      bigint not null default 0,         -- answered 429; not in `requests`
    seconds      double precision not null default 0,
    latency      bigint[] not null,
    primary key (tenant_id, day, caller, endpoint)
);
-- What the monthly quota of a key counts: exact, in the month of the tenant's requests (UTC).
create table usage_months (
    tenant_id    uuid not null references tenants (id),
    month        date not null,
    limit_id     uuid not null,
    requests     bigint not null default 0,
    primary key (tenant_id, month, limit_id)
);
create table decision_days (
    tenant_id    uuid not null references tenants (id),
    day          date not null,
    type_name    text not null,
    status       text not null,                     -- as it was decided first
    ruling       text not null,                     -- '' where no one could decide
    decisions    bigint not null default 0,
    primary key (tenant_id, day, type_name, status, ruling)
);
create table review_days (
    tenant_id    uuid not null references tenants (id),
    day          date not null,
    type_name    text not null,
    action       text not null,
    reviews      bigint not null default 0,
    primary key (tenant_id, day, type_name, action)
);

-- Webhooks ----------------------------------------------------------------------------------------------

create table webhook_endpoints (
    tenant_id        uuid not null references tenants (id),
    id               uuid not null,
    url              text not null,
    description      text not null default '',
    events           text[] not null,               -- patterns: 'decision.*', 'review.approved', '*'
    secret           bytea not null,                -- sealed by the installation's secret
    old_secret       bytea,                         -- signs too until old_secret_until
    old_secret_until timestamptz,
    enabled          boolean not null default true,
    disabled_reason  text,
    after_seq        bigint not null,               -- the last audit row that was looked at for it
    failures         integer not null default 0,    -- failed attempts since the last that arrived
    dead_in_a_row    integer not null default 0,    -- deliveries given up since the last that arrived
    delivered        bigint not null default 0,     -- how often each of these happened in its life
    failed           bigint not null default 0,
    dead             bigint not null default 0,
    last_delivered_at timestamptz,
    created_at       timestamptz not null,
    created_by       text not null,
    primary key (tenant_id, id)
);
create table webhook_deliveries (
    tenant_id        uuid not null,
    id               uuid not null,
    endpoint_id      uuid not null,
    event            text not null,
    event_id         uuid not null,                 -- the id of the audit row that it tells of: receivers deduplicate by it
    payload          json not null,                 -- the same bytes at every attempt
    status           text not null check (status in ('waiting', 'delivered', 'dead')),
    attempts         integer not null default 0,
    next_attempt_at  timestamptz,
    leased_until     timestamptz,
    last_status      integer,
    last_error       text,
    created_at       timestamptz not null,
    finished_at      timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, endpoint_id, event_id),      -- one delivery of an event to an endpoint, however many workers
    foreign key (tenant_id, endpoint_id) references webhook_endpoints (tenant_id, id) on delete cascade
);
create index webhook_deliveries_due on webhook_deliveries (tenant_id, endpoint_id, next_attempt_at, id)
    where status = 'waiting';
create index webhook_deliveries_leased on webhook_deliveries (tenant_id, endpoint_id)
    where status = 'waiting' and leased_until is not null;
create index webhook_deliveries_by_endpoint on webhook_deliveries (tenant_id, endpoint_id, id);
create index webhook_deliveries_open on webhook_deliveries (tenant_id, endpoint_id, status, id)
    where status <> 'delivered';

-- Which tenants have something to plant or to send: `proven` to endpoints that answer (or to be planted
-- first), `unproven` to the others. A worker asks this twice a second: it goes from tenant to tenant,
-- looking behind each wall with the tenant's own rights, and tells their ids only.
create function tenants_with_webhook_work(moment timestamptz, out tenant uuid, out proven boolean,
    out unproven boolean) returns setof record language plpgsql as $$
begin
    perform set_config('decidable.known_as', '*', true);
    for tenant in select id from tenants where status = 'active' order by id loop
        perform set_config('decidable.tenant', tenant::text, true);
        select coalesce(bool_or(e.after_seq < h.seq or (w.due and w.arrived)), false),
            coalesce(bool_or(w.due and not w.arrived), false) into proven, unproven
            from webhook_endpoints e left join audit_heads h on h.tenant_id = e.tenant_id, lateral (
                select e.failures = 0 and e.last_delivered_at is not null as arrived,
                    exists (select from webhook_deliveries d where d.tenant_id = e.tenant_id
                        and d.endpoint_id = e.id and d.status = 'waiting' and d.next_attempt_at <= moment
                        and (d.leased_until is null or d.leased_until <= moment)) as due) w
            where e.tenant_id = tenant and e.enabled;
        if proven or unproven then
            return next;
        end if;
    end loop;
    perform set_config('decidable.tenant', '', true), set_config('decidable.known_as', '', true);
end $$;

-- The figures of all tenants together, for the page that Prometheus reads.
create function webhook_figures(out delivered bigint, out failed bigint, out dead bigint, out waiting bigint,
    out oldest timestamptz) language plpgsql as $$
declare
    t uuid;
    of_one record;
begin
    delivered := 0; failed := 0; dead := 0; waiting := 0;
    perform set_config('decidable.known_as', '*', true);
    for t in select id from tenants where status = 'active' order by id loop
        perform set_config('decidable.tenant', t::text, true);
        select coalesce(sum(e.delivered), 0) as delivered, coalesce(sum(e.failed), 0) as failed,
            coalesce(sum(e.dead), 0) as dead into of_one from webhook_endpoints e where e.tenant_id = t;
        delivered := delivered + of_one.delivered; failed := failed + of_one.failed; dead := dead + of_one.dead;
        select count(*) as waiting, min(d.created_at) as oldest into of_one
            from webhook_deliveries d join webhook_endpoints e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id
            where d.tenant_id = t and d.status = 'waiting' and e.enabled;
        waiting := waiting + of_one.waiting; oldest := least(oldest, of_one.oldest);
    end loop;
    perform set_config('decidable.tenant', '', true), set_config('decidable.known_as', '', true);
end $$;

-- The second wall -----------------------------------------------------------------------------------------

do $$
declare
    t text;
begin
    for t in select c.table_name from information_schema.columns c
        join information_schema.tables k using (table_schema, table_name)
        where c.table_schema = current_schema() and c.column_name = 'tenant_id' and k.table_type = 'BASE TABLE'
    loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy of_one_tenant on %I using (tenant_id = current_tenant())', t);
    end loop;
end $$;
alter table tenants enable row level security;
alter table tenants force row level security;
create policy of_one_tenant on tenants using (id = current_tenant());
-- For `/health`: how many types there are in all tenants, and how many point at a version that is absent.
create function count_types(out types bigint, out broken bigint) language plpgsql as $$
declare
    t uuid;
    one record;
begin
    types := 0; broken := 0;
    perform set_config('decidable.known_as', '*', true);
    for t in select id from tenants loop
        perform set_config('decidable.tenant', t::text, true);
        select count(*) as types, count(*) filter (where not exists (
            select from type_versions v where v.tenant_id = d.tenant_id and v.type_name = d.name
                and v.version = d.version)) as broken
        into one from decision_types d where d.tenant_id = t;
        types := types + one.types; broken := broken + one.broken;
    end loop;
    perform set_config('decidable.tenant', '', true);
    perform set_config('decidable.known_as', '', true);
end $$;
-- Who can name a row may see it: this is how a tenant becomes known. '*' lists the tenants themselves,
-- for the operator and for work that goes from tenant to tenant.
create policy by_name on tenants for select using (name = known_as() or known_as() = '*');
create policy by_prefix on api_keys for select using (prefix = known_as());
create policy by_prefix on sessions for select using (prefix = known_as());
-- A tenant is made before it is anybody's.
create policy made on tenants for insert with check (true);

grant usage on schema public to decidable_app;
grant select, insert, update, delete on all tables in schema public to decidable_app;
grant usage, select on all sequences in schema public to decidable_app;
grant execute on all functions in schema public to decidable_app;
-- What is written once stays as it was written.
revoke update, delete, truncate on audit, audit_checkpoints, steps from decidable_app;
revoke insert, update, delete on alembic_version from decidable_app;
alter default privileges in schema public grant select, insert, update, delete on tables to decidable_app;
alter default privileges in schema public grant usage, select on sequences to decidable_app;
