-- Many files at once (한꺼번에 올리기). They are read one after another; what was read waits here until a person saves or cancels it. The
-- originals are uploads like any other.
create table exchange.batch (
    government uuid not null,
    batch uuid not null,
    state text not null check (state in ('READING', 'READ', 'INTERRUPTED', 'CANCELLED', 'SAVED')),
    post text not null check (post <> ''),
    begun_at timestamptz not null,
    log_seq bigint not null,
    primary key (government, batch),
    foreign key (government, log_seq) references audit.log
);

-- One is read at a time.
create unique index batch_being_read on exchange.batch (government) where state = 'READING';

create table exchange.batch_file (
    government uuid not null,
    batch uuid not null,
    position int not null check (position >= 0),
    label text not null check (label <> ''),
    -- Either it was read and is kept, or it was refused and these say why; neither as long as its turn has not come.
    upload uuid,
    refused_ko text,
    refused_en text,
    primary key (government, batch, position),
    foreign key (government, batch) references exchange.batch,
    foreign key (government, upload) references exchange.upload,
    constraint read_or_refused check (upload is null or refused_ko is null),
    constraint refused_in_both_languages check ((refused_ko is null) = (refused_en is null))
);

create table exchange.batch_card (
    government uuid not null,
    batch uuid not null,
    file int not null,
    position int not null check (position >= 0),
    number text not null,
    title text not null,
    -- The period the card itself states, if it does.
    stated_period text check (stated_period ~ '^[0-9]{4}-(h[12]|q[1-4]|plan)$'),
    errors int not null check (errors >= 0),
    warnings int not null check (warnings >= 0),
    notes int not null check (notes >= 0),
    body_sha256 bytea not null check (octet_length(body_sha256) = 32),
    -- What will be saved; gone as soon as it is saved or will never be, so that the text of a card has one home.
    body text,
    findings jsonb,
    -- The revision it became.
    pledge uuid,
    period text,
    number_of_period int,
    primary key (government, batch, file, position),
    foreign key (government, batch, file) references exchange.batch_file,
    foreign key (government, pledge, period, number_of_period) references report.revision,
    constraint body_and_findings_go_together check ((body is null) = (findings is null))
);

alter table exchange.batch enable row level security;
alter table exchange.batch force row level security;
create policy own_government on exchange.batch using (government = platform.government());

alter table exchange.batch_file enable row level security;
alter table exchange.batch_file force row level security;
create policy own_government on exchange.batch_file using (government = platform.government());

alter table exchange.batch_card enable row level security;
alter table exchange.batch_card force row level security;
create policy own_government on exchange.batch_card using (government = platform.government());

grant select, insert, update (state) on exchange.batch to "${app}";
grant select, insert, update (upload, refused_ko, refused_en) on exchange.batch_file to "${app}";
grant select, insert, update (body, findings, pledge, period, number_of_period) on exchange.batch_card to "${app}";
