-- The log: one chain of rows for each government. docs/decisions/0004-hash-chained-log.md defines every byte that is hashed.
create schema audit;
grant usage on schema audit to "${app}";

-- The end of each chain, locked by every act while it appends; a log cut off at its tail no longer fits it.
create table audit.head (
    government uuid primary key,
    seq bigint not null check (seq >= 0),
    row_hash bytea not null check (octet_length(row_hash) = 32)
);

create table audit.log (
    government uuid not null references audit.head,
    seq bigint not null check (seq >= 1),
    payload text,
    salt bytea check (octet_length(salt) = 32),
    payload_hash bytea not null check (octet_length(payload_hash) = 32),
    row_hash bytea not null check (octet_length(row_hash) = 32),
    primary key (government, seq),
    -- Lawful erasure takes both; the hashes stay and the chain still fits.
    constraint payload_and_salt_go_together check ((payload is null) = (salt is null))
);

alter table audit.head enable row level security;
alter table audit.head force row level security;
create policy own_government on audit.head using (government = platform.government());

alter table audit.log enable row level security;
alter table audit.log force row level security;
create policy own_government on audit.log using (government = platform.government());

grant select, insert, update (seq, row_hash) on audit.head to "${app}";
grant select, insert on audit.log to "${app}";
