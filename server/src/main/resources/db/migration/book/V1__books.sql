create schema book;
grant usage on schema book to "${app}";

-- A book that was asked for, and the file it became. While it is made it can be ended; once ended it is never changed again.
create table book.volume (
    government uuid not null,
    book uuid not null,
    term text not null,
    kind text not null check (kind in ('PLAN', 'REPORT')),
    format text not null check (format in ('HWPX', 'PDF')),
    title text not null check (title <> ''),
    -- The period whose cards it holds; none for each pledge's latest card.
    period text check (period ~ '^[0-9]{4}-(h[12]|q[1-4]|plan)$'),
    cards int not null check (cards > 0),
    -- Pledges of the register that had no such card.
    left_out int not null check (left_out >= 0),
    state text not null check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED', 'INTERRUPTED')),
    post text not null check (post <> ''),
    started_at timestamptz not null,
    log_seq bigint not null,
    ended_at timestamptz check ((ended_at is null) = (state = 'RUNNING')),
    end_log_seq bigint check ((end_log_seq is null) = (state = 'RUNNING')),
    content bytea check ((content is not null) = (state = 'DONE')),
    content_sha256 bytea check (octet_length(content_sha256) = 32),
    primary key (government, book),
    unique (government, log_seq),
    foreign key (government, term) references organization.term,
    foreign key (government, log_seq) references audit.log,
    foreign key (government, end_log_seq) references audit.log,
    check ((content_sha256 is null) = (content is null))
);

-- One at a time for each government.
create unique index one_running on book.volume (government) where state = 'RUNNING';

alter table book.volume enable row level security;
alter table book.volume force row level security;
create policy own_government on book.volume using (government = platform.government());
create policy only_while_it_runs on book.volume as restrictive for update
    using (state = 'RUNNING') with check (government = platform.government());

grant select, insert on book.volume to "${app}";
grant update (state, ended_at, end_log_seq, content, content_sha256) on book.volume to "${app}";
