-- What workers ask each second is asked of the database once, not of each tenant in turn.
-- The functions look behind each wall with the tenant's own rights, and tell ids only.

-- Who reads along in which trail and has not come to its end; every worker asks this each second.
create function followers_behind(names text[], out tenant uuid, out follower text)
    returns setof record language plpgsql as $$
begin
    perform set_config('decidable.known_as', '*', true);
    for tenant in select id from tenants order by id loop
        perform set_config('decidable.tenant', tenant::text, true);
        for follower in select n.name from unnest(names) n (name)
            join audit_heads h on h.tenant_id = tenant
            left join audit_followers f on f.tenant_id = tenant and f.name = n.name
            where coalesce(f.seq, 0) < h.seq
        loop
            return next;
        end loop;
    end loop;
    perform set_config('decidable.tenant', '', true), set_config('decidable.known_as', '', true);
end $$;

-- Whose trails have grown since their last checkpoint: by so many rows, or if it was signed before `since`.
create function checkpoints_due(grown bigint, since timestamptz, out tenant uuid)
    returns setof uuid language plpgsql as $$
begin
    perform set_config('decidable.known_as', '*', true);
    for tenant in select id from tenants order by id loop
        perform set_config('decidable.tenant', tenant::text, true);
        perform from audit_heads h left join lateral (
                select c.seq, c.at from audit_checkpoints c where c.tenant_id = tenant order by c.seq desc limit 1
            ) last on true
            where h.tenant_id = tenant and h.seq > coalesce(last.seq, 0)
                and (h.seq - coalesce(last.seq, 0) >= grown or coalesce(last.at <= since, true));
        if found then
            return next;
        end if;
    end loop;
    perform set_config('decidable.tenant', '', true), set_config('decidable.known_as', '', true);
end $$;
