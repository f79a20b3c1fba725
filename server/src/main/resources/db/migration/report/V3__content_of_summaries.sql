-- The hash of what a card says apart from its period and its day: equal in two periods, nothing was reported in between. It cannot be
-- computed here, so what was made before is thrown away; the server makes it again from the revisions when it starts.
truncate report.summary;
alter table report.summary add column content_sha256 bytea not null check (octet_length(content_sha256) = 32);
