create schema organization;
grant usage on schema organization to "${app}";

-- A government exists from its first log row on, so its chain cannot be taken away while it stands here.
create table organization.government (
    government uuid primary key references audit.head,
    -- Its name in addresses, never changed and never given twice, not even after it was abolished.
    name text not null unique check (name ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    title text not null check (title <> ''),
    level text not null check (level in ('BASIC', 'METROPOLITAN', 'EDUCATION')),
    first_day date not null,
    last_day date check (last_day >= first_day)
);

create table organization.term (
    government uuid not null references organization.government,
    -- As in addresses: 9, or 9-2 after a by-election.
    term text not null check (term ~ '^[0-9]+(-[0-9]+)?$'),
    title text not null check (title <> ''),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    primary key (government, term)
);

-- The directory of governments is for everyone: an address begins with a name, before any government is chosen.
alter table organization.government enable row level security;
alter table organization.government force row level security;
create policy directory on organization.government for select using (true);
create policy own_government on organization.government for insert with check (government = platform.government());

alter table organization.term enable row level security;
alter table organization.term force row level security;
create policy own_government on organization.term using (government = platform.government());

grant select, insert on organization.government to "${app}";
grant select, insert on organization.term to "${app}";
