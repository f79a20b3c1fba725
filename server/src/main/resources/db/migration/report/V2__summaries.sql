-- What lists say of each revision, so that no list reads cards. A projection: made from the revision in the same transaction, it can be
-- thrown away and made again (RebuildSummaries); the revision stays the truth.
create table report.summary (
    government uuid not null,
    pledge uuid not null,
    period text not null,
    number int not null,
    -- Where the period stands among the periods, as PeriodOrder counts.
    period_order int not null,
    title text not null,
    field text not null,
    departments text[] not null,
    -- The canonical state and the card's own word for it, empty if it gives none.
    state text,
    state_word text not null,
    -- The progress rate as the card states it.
    rate text,
    last_done date,
    errors int not null check (errors >= 0),
    warnings int not null check (warnings >= 0),
    primary key (government, pledge, period, number),
    foreign key (government, pledge, period, number) references report.revision
);

alter table report.summary enable row level security;
alter table report.summary force row level security;
create policy own_government on report.summary using (government = platform.government());

grant select, insert, delete on report.summary to "${app}";
