-- How far a file is and what keeps it: its bytes in all, whom it is asked of, what went wrong the last time.
alter table attachment_fetch
    add column size    bigint      not null default 0 after sha256,
    add column source  char(12)    null,
    add column trouble varchar(20) null;
