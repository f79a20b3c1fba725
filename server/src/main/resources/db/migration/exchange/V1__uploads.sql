create schema exchange;
grant usage on schema exchange to "${app}";

-- A file as it came. What is read from it is computed again whenever it is shown, so nothing half-read is ever kept.
create table exchange.upload (
    government uuid not null,
    upload uuid not null,
    file_name text not null check (file_name <> ''),
    content bytea not null,
    content_sha256 bytea not null check (octet_length(content_sha256) = 32),
    post text not null check (post <> ''),
    received_at timestamptz not null,
    log_seq bigint not null,
    primary key (government, upload),
    foreign key (government, log_seq) references audit.log
);

alter table exchange.upload enable row level security;
alter table exchange.upload force row level security;
create policy own_government on exchange.upload using (government = platform.government());

grant select, insert on exchange.upload to "${app}";
