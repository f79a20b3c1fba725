create schema report;
grant usage on schema report to "${app}";

-- A revision is added and never changed: the pool's role may read and insert, nothing else.
create table report.revision (
    government uuid not null,
    pledge uuid not null,
    period text not null check (period ~ '^[0-9]{4}-(h[12]|q[1-4]|plan)$'),
    number int not null check (number >= 1),
    -- The truth: canonical JSON (RFC 8785), whose UTF-8 bytes are hashed. What a hash covers cannot be kept as jsonb, which reorders.
    body text not null,
    body_sha256 bytea not null check (octet_length(body_sha256) = 32),
    card jsonb not null generated always as (body::jsonb) stored,
    keys jsonb not null,
    findings jsonb not null,
    upload_sha256 bytea check (octet_length(upload_sha256) = 32),
    post text not null check (post <> ''),
    saved_at timestamptz not null,
    -- The form or import this revision came from; sent twice, it is saved once.
    submission uuid not null,
    log_seq bigint not null,
    primary key (government, pledge, period, number),
    unique (government, submission),
    unique (government, log_seq),
    foreign key (government, pledge) references pledge.registration,
    foreign key (government, log_seq) references audit.log
);

alter table report.revision enable row level security;
alter table report.revision force row level security;
create policy own_government on report.revision using (government = platform.government());

grant select, insert on report.revision to "${app}";
