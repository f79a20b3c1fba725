create schema pledge;
grant usage on schema pledge to "${app}";

-- A pledge is its inner identity; what it says lives in the revisions of its card.
create table pledge.registration (
    government uuid not null,
    pledge uuid not null,
    term text not null,
    registered_at timestamptz not null,
    primary key (government, pledge),
    unique (government, term, pledge),
    foreign key (government, term) references organization.term
);

-- Every number a pledge ever had. The latest is the one it goes by; the primary key lets none be given twice in a term.
create table pledge.number (
    government uuid not null,
    term text not null,
    number text not null check (number ~ '^[0-9a-z가-힣]+(-[0-9a-z가-힣]+)*$'),
    pledge uuid not null,
    ordinal int not null check (ordinal >= 1),
    as_written text not null check (as_written <> ''),
    given_at timestamptz not null,
    primary key (government, term, number),
    unique (government, pledge, ordinal),
    foreign key (government, term, pledge) references pledge.registration (government, term, pledge)
);

alter table pledge.registration enable row level security;
alter table pledge.registration force row level security;
create policy own_government on pledge.registration using (government = platform.government());

alter table pledge.number enable row level security;
alter table pledge.number force row level security;
create policy own_government on pledge.number using (government = platform.government());

grant select, insert on pledge.registration to "${app}";
grant select, insert on pledge.number to "${app}";
