-- Automatic answers with a proven error bound, what polices the bound, and policies as releases.

-- What is in force for a type is one row: version, policy, certificate, autonomy, and the policy that is tried in
-- the shadow. Types that stand already go on under their policy's limits alone; new ones have to earn it.
alter table decision_types
    add column certificate integer,                      -- the number of the latest one that speaks for it; null: none yet
    add column autonomy text not null default 'full' check (autonomy in ('off', 'suggest', 'certified', 'full')),
    add column autonomy_pinned_by text,                  -- who keeps it as it is, whatever the evidence says
    add column autonomy_since timestamptz,
    add column shadow_policy integer;
update decision_types set autonomy_pinned_by = 'the upgrade';
alter table decision_types alter column autonomy set default 'suggest';

-- One line for every change of autonomy: what the evidence was.
create table autonomy_changes (
    tenant_id    uuid not null,
    type_name    text not null,
    id           uuid not null,
    at           timestamptz not null,
    before       text not null,
    after        text not null,
    pinned       boolean not null,
    why          text not null,
    certificate  integer,
    by           text not null,
    primary key (tenant_id, type_name, id),
    foreign key (tenant_id, type_name) references decision_types (tenant_id, name) deferrable initially deferred
);

-- A certificate is a statement about one version of a type under one policy. What it says never changes;
-- its state does: active, until it is suspended or its time is over; or infeasible from the beginning.
create table certificates (
    tenant_id       uuid not null,
    type_name       text not null,
    number          integer not null,
    type_version    integer not null,
    policy_version  integer not null,
    state           text not null check (state in ('active', 'suspended', 'expired', 'infeasible')),
    why             text,                                -- of the state, where it is not active
    alpha           double precision not null check (alpha > 0 and alpha < 1),
    delta           double precision not null check (delta > 0 and delta < 1),
    group_by        text,                                -- 'risk_tier' or a category field; null: one statement for all
    source          text not null check (source in ('history', 'decisions')),
    window_from     timestamptz,                         -- of the decisions whose labels prove it; null: history
    window_to       timestamptz,
    labels          integer not null,                    -- that could prove something
    decisions       integer not null,                    -- of the window, labelled or not
    proofs          jsonb not null,                      -- one for each group: method, threshold, coverage, tests
    reference       jsonb not null,                      -- how inputs and d were spread in the window: what drift is from
    created_at      timestamptz not null,
    created_by      text not null,
    expires_at      timestamptz not null,
    changed_at      timestamptz not null,
    primary key (tenant_id, type_name, number),
    foreign key (tenant_id, type_name) references decision_types (tenant_id, name) deferrable initially deferred
);

-- What watches a certificate: detectors as they stand after the last decision that was looked at. Under
-- number 0: what watches the type itself, its dissonance budget.
create table monitors (
    tenant_id    uuid not null,
    type_name    text not null,
    certificate  integer not null,
    state        jsonb not null,
    seen         bigint not null default 0,
    updated_at   timestamptz not null,
    primary key (tenant_id, type_name, certificate),
    foreign key (tenant_id, type_name) references decision_types (tenant_id, name) deferrable initially deferred
);

-- Cases set aside when a type was learned, with what was right and what the models said of them: they
-- prove the first certificate, and what a change of policy would do before there is other history.
create table golden_cases (
    tenant_id     uuid not null,
    type_name     text not null,
    type_version  integer not null,
    number        integer not null,
    input         jsonb not null,
    label         text not null,
    option        text not null,
    critic_option text not null,
    confidence    double precision not null,
    d             double precision not null,
    trust         double precision not null,
    probabilities double precision[] not null,           -- aligned with the options of the version
    signals       jsonb not null,
    primary key (tenant_id, type_name, type_version, number)
);

-- `trust` is the score that certificates have their thresholds on. The other three say what stood over the
-- ruling (all null: autonomy was full, and no certificate was asked), and how likely an answer was to be audited.
alter table decisions
    add column trust double precision,
    add column autonomy text,
    add column certificate integer,
    add column certificate_state text,
    add column audit_rate double precision,      -- how likely an automatic answer was to be audited
    add column policy_allows boolean,                    -- whether the policy alone would have answered automatically
    add column signal_levels integer,                    -- two bits a signal: 0 absent, 1 info, 2 warning, 3 critical
    add column claimed_at timestamptz,
    add column blind boolean not null default false,     -- whether its review is shown without the proposal
    add column reviewers_of smallint,                    -- how many are asked at most; null: as many as it takes
    add column disputed boolean not null default false;  -- so many have spoken, and too few agree

-- Cases that are put before people without the proposal and without saying why: audits of automatic answers
-- that were served and stay served, and seeded cases whose answer is known. They are no decisions.
create table blind_cases (
    tenant_id         uuid not null,
    id                uuid not null,
    decision_id       uuid not null,
    type_name         text not null,
    kind              text not null check (kind in ('audit', 'seeded')),
    known             text,                              -- of a seeded case: what is right
    risk_rank         smallint not null,
    reviewers_needed  smallint not null default 1,
    created_at        timestamptz not null,
    claimed_by        text,
    claimed_at        timestamptz,
    lease_until       timestamptz,
    settled_at        timestamptz,
    wrong             boolean,                           -- of an audit: whether the answer served was not right
    primary key (tenant_id, id),
    foreign key (tenant_id, decision_id) references decisions (tenant_id, id)
);
create index blind_cases_waiting on blind_cases (tenant_id, risk_rank desc, id) where settled_at is null;
create index blind_cases_by_decision on blind_cases (tenant_id, decision_id);
create index blind_cases_by_type on blind_cases (tenant_id, type_name, id);

create table blind_answers (
    tenant_id    uuid not null,
    id           uuid not null,
    case_id      uuid not null,
    reviewer     text not null,
    option       text,                                   -- null: rejected
    note         text,
    seconds      real,                                   -- from the claim to the answer
    created_at   timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, reviewer),
    foreign key (tenant_id, case_id) references blind_cases (tenant_id, id)
);

create index blind_answers_by_time on blind_answers (tenant_id, created_at);

alter table reviews
    add column seconds real,                             -- from the claim to the handling; null: not claimed
    add column blind boolean not null default false;     -- the proposal was not shown
create index reviews_by_time on reviews (tenant_id, created_at);

alter table labels drop constraint labels_source_check;
alter table labels add constraint labels_source_check check (source in ('review', 'outcome', 'audit'));

-- Policies are releases: draft -> tested -> published by another person than its author -> superseded.
alter table policies
    add column state text not null default 'published'
        check (state in ('draft', 'tested', 'published', 'superseded', 'withdrawn')),
    add column comment text,
    add column based_on integer,                         -- the version that was in force when it was drafted
    add column tested_at timestamptz,
    add column test jsonb,                               -- the backtest that it was tested with
    add column published_at timestamptz,
    add column published_by text;
update policies p set state = case when t.policy_version = p.version then 'published' else 'superseded' end,
    published_at = p.created_at, published_by = p.created_by
    from decision_types t where t.tenant_id = p.tenant_id and t.name = p.type_name;

create table policy_comments (
    tenant_id   uuid not null,
    type_name   text not null,
    version     integer not null,
    id          uuid not null,
    at          timestamptz not null,
    by          text not null,
    text        text not null,
    primary key (tenant_id, type_name, version, id),
    foreign key (tenant_id, type_name, version) references policies (tenant_id, type_name, version)
);

-- What a policy in the shadow would have said of live decisions; nobody is served by it.
create table shadow_rulings (
    tenant_id       uuid not null,
    decision_id     uuid not null,
    policy_version  integer not null,
    type_name       text not null,
    ruling          text not null,
    served          text not null,                       -- what the policy in force said
    risk_tier       text not null,
    reviewers       smallint not null,
    first_reason    text,
    created_at      timestamptz not null,
    primary key (tenant_id, decision_id, policy_version)
);
create index shadow_rulings_by_policy on shadow_rulings (tenant_id, type_name, policy_version, decision_id);

-- Past decisions whose answer is known, as points: where their inputs lie in the space of the type's version,
-- filled up with zeros (or projected) to one length. Distances are those of the space.
create table case_vectors (
    tenant_id     uuid not null,
    type_name     text not null,
    type_version  integer not null,
    decision_id   uuid not null,
    point         vector(256) not null,
    served        text,                                  -- the option that was given
    option        text,                                  -- what was right; null: none of the options
    created_at    timestamptz not null,
    primary key (tenant_id, type_name, type_version, decision_id),
    foreign key (tenant_id, decision_id) references decisions (tenant_id, id)
);

-- What rulings are made from, once more by column: a backtest reads a million decisions from it in a second.
-- Only what is written once is in it, and of a data subject nothing that is sealed.
create table fact_segments (
    tenant_id     uuid not null,
    id            uuid not null,
    type_name     text not null,
    rows          integer not null,
    first_at      timestamptz not null,
    last_at       timestamptz not null,
    primary key (tenant_id, id)
);
create index fact_segments_by_type on fact_segments (tenant_id, type_name, id);
create table fact_columns (
    tenant_id     uuid not null,
    segment       uuid not null,
    name          text not null,                         -- 'confidence', 'input.Age', ...
    content       bytea not null,                        -- Arrow, one column
    primary key (tenant_id, segment, name),
    foreign key (tenant_id, segment) references fact_segments (tenant_id, id) on delete cascade
);
alter table fact_columns alter column content set storage external;

do $$
declare
    t text;
begin
    foreach t in array array['fact_segments', 'fact_columns', 'autonomy_changes', 'certificates', 'monitors', 'golden_cases', 'blind_cases',
        'blind_answers', 'policy_comments', 'shadow_rulings', 'case_vectors']
    loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy of_one_tenant on %I using (tenant_id = current_tenant())', t);
    end loop;
end $$;
revoke update, delete, truncate on shadow_rulings, blind_answers, golden_cases from decidable_app;
grant update (note) on blind_answers to decidable_app;   -- what is written about a subject goes with it

-- Whose people have answered cases since then: whose quality is worth a look.
create function reviewed_since(since timestamptz, out tenant uuid)
    returns setof uuid language plpgsql as $$
begin
    perform set_config('decidable.known_as', '*', true);
    for tenant in select id from tenants order by id loop
        perform set_config('decidable.tenant', tenant::text, true);
        if exists (select from reviews r where r.tenant_id = tenant and r.created_at >= since)
            or exists (select from blind_answers a where a.tenant_id = tenant and a.created_at >= since) then
            return next;
        end if;
    end loop;
    perform set_config('decidable.tenant', '', true), set_config('decidable.known_as', '', true);
end $$;

-- Whose certificates are over and still call themselves active.
create function certificates_due(now timestamptz, out tenant uuid) returns setof uuid language plpgsql as $$
begin
    perform set_config('decidable.known_as', '*', true);
    for tenant in select id from tenants order by id loop
        perform set_config('decidable.tenant', tenant::text, true);
        perform from certificates c where c.tenant_id = tenant and c.state = 'active' and c.expires_at <= now;
        if found then
            return next;
        end if;
    end loop;
    perform set_config('decidable.tenant', '', true), set_config('decidable.known_as', '', true);
end $$;

-- Decision types of all tenants, by the state of the certificate that speaks for what is in force.
create function count_certificates(out state text, out n bigint) returns setof record language plpgsql as $$
declare
    t uuid;
    counts jsonb := '{"active": 0, "suspended": 0, "expired": 0, "infeasible": 0, "none": 0}';
    one record;
begin
    perform set_config('decidable.known_as', '*', true);
    for t in select id from tenants loop
        perform set_config('decidable.tenant', t::text, true);
        for one in select coalesce(c.state, 'none') as named, count(*) as found
            from decision_types d
            left join certificates c on c.tenant_id = d.tenant_id and c.type_name = d.name
                and c.number = d.certificate and c.type_version = d.version and c.policy_version = d.policy_version
            where d.tenant_id = t group by 1
        loop
            counts := jsonb_set(counts, array[one.named], to_jsonb((counts ->> one.named)::bigint + one.found));
        end loop;
    end loop;
    perform set_config('decidable.tenant', '', true), set_config('decidable.known_as', '', true);
    return query select key, value::bigint from jsonb_each_text(counts);
end $$;
