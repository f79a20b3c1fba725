-- Which government a transaction works for. Every policy of row-level security asks this function; without an answer it says null,
-- no row equals null, and so nothing is seen and nothing can be written.
create schema platform;
grant usage on schema platform to "${app}";

create function platform.government() returns uuid
    language sql stable
    return nullif(current_setting('gongyak.government', true), '')::uuid;

-- The pool's role makes no tables, not even temporary ones.
do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to %I', current_database(), '${app}');
end
$$;
