-- What is over is swept a little at each sign-in: by its time, not by looking at all of it.
create index sessions_by_end on sessions (tenant_id, expires_at);
create index sign_in_failures_by_time on sign_in_failures (tenant_id, last_at);
